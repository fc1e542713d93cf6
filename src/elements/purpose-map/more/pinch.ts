/**
 * Two fingers on the map: their distance zooms it around their middle, and their middle takes it along. One finger is the
 * browser's, which pans, or holds a card. A pinch on a trackpad comes as a wheel with Ctrl, which the plane knows, and in
 * Safari as a gesture.
 *
 * Fingers may be on the map before this is fetched: from then on it goes along with them.
 *
 * What always holds: the place between the fingers stays between them; once a frame something is written.
 */
import type {ReactiveController} from 'lit';
import type {Point} from '../../../geometry/links.js';
import type {Plane} from '../interaction/plane.js';
import type {ViewHost} from '../interaction/view-host.js';

interface Fingers {
  readonly middle: Point;
  readonly distance: number;
}

/** What Safari says of two fingers on a trackpad. */
interface GestureEvent extends MouseEvent {
  readonly scale: number;
}

export class Pinch implements ReactiveController {
  readonly #plane: Plane;
  #scroller: HTMLElement | undefined;
  /** The zoom for one pixel between the fingers; 0 where there are not two. */
  #ratio = 0;
  #last: Fingers | undefined;
  #next: Fingers | undefined;
  #zoomBefore = 1;
  #frame = 0;

  constructor(host: ViewHost, plane: Plane) {
    this.#plane = plane;
    host.addController(this);
  }

  hostUpdated(): void {
    const {scroller} = this.#plane;
    if (scroller === this.#scroller) return;
    this.#scroller = scroller;
    this.#end();
    // The page is told that these may be taken from it: else it zooms the page instead.
    const taken = {passive: false};
    scroller?.addEventListener('touchstart', this.#onTouches, taken);
    scroller?.addEventListener('touchmove', this.#onMove, taken);
    scroller?.addEventListener('touchend', this.#onTouches);
    scroller?.addEventListener('touchcancel', this.#onTouches);
    scroller?.addEventListener('gesturestart', this.#onGesture, taken);
    scroller?.addEventListener('gesturechange', this.#onGesture, taken);
  }

  hostDisconnected(): void {
    this.#end();
  }

  /** Fingers come and go: with two it begins, or begins anew. */
  readonly #onTouches = (event: TouchEvent): void => {
    const fingers = this.#fingers(event);
    if (this.#frame) this.#show();
    this.#end();
    if (!fingers) return;
    if (event.cancelable) event.preventDefault();
    this.#begin(fingers);
  };

  readonly #onMove = (event: TouchEvent): void => {
    const fingers = this.#fingers(event);
    if (!fingers) return;
    // They were there before this was.
    if (this.#ratio === 0) this.#begin(fingers);
    // A page that scrolls already takes the middle along by itself.
    if (event.cancelable) event.preventDefault();
    else this.#last = fingers;
    this.#next = fingers;
    this.#frame ||= requestAnimationFrame(this.#show);
  };

  readonly #show = (): void => {
    this.#frame = 0;
    const [last, next] = [this.#last, this.#next];
    if (!last || !next) return;
    this.#last = next;
    this.#plane.zoomTo(this.#ratio * next.distance, next.middle, last.middle);
  };

  readonly #onGesture = (event: Event): void => {
    const {scale, clientX, clientY} = event as GestureEvent;
    event.preventDefault();
    // Fingers on a screen say this too, and are seen to already.
    if (this.#ratio > 0) return;
    if (event.type === 'gesturestart') this.#zoomBefore = this.#plane.zoom;
    else this.#plane.zoomTo(this.#zoomBefore * scale, this.#inWindow(clientX, clientY));
  };

  #begin(fingers: Fingers): void {
    this.#last = fingers;
    this.#ratio = this.#plane.zoom / fingers.distance;
  }

  #end(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#ratio = 0;
    this.#last = this.#next = undefined;
  }

  /** The first two fingers that are on the map. */
  #fingers({touches}: TouchEvent): Fingers | undefined {
    const [one, other, third] = [...touches].filter(({target}) =>
      this.#scroller?.contains(target as Node),
    );
    if (!one || !other || third) return undefined;
    const distance = Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
    const middle = this.#inWindow(
      (one.clientX + other.clientX) / 2,
      (one.clientY + other.clientY) / 2,
    );
    return {middle, distance: Math.max(1, distance)};
  }

  #inWindow(clientX: number, clientY: number): Point {
    const box = this.#scroller?.getBoundingClientRect();
    return {x: clientX - (box?.left ?? 0), y: clientY - (box?.top ?? 0)};
  }
}
