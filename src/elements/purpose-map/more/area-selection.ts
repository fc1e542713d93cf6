/**
 * Selecting by a rectangle: with Shift and a drag over empty ground, or by pressing one corner and then the opposite one.
 * A card is in it where any part of it is.
 */
import type {Box} from '../../../geometry/reading-order.js';
import type {Point} from '../../../geometry/links.js';
import type {ViewHost} from '../interaction/view-host.js';
import {moreMessages} from './map-more.messages.js';
import type {MoreParts} from './more-parts.js';

export class AreaSelection {
  readonly #host: ViewHost;
  readonly #parts: MoreParts;

  constructor(host: ViewHost, parts: MoreParts) {
    this.#host = host;
    this.#parts = parts;
  }

  /** Asks for two corners. */
  start(): void {
    const say = moreMessages.in(this.#host.language);
    const {work} = this.#parts;
    const ask = (sentence: string, at: (place: Point) => void, leave?: () => void): void => {
      work.setMode({step: 'place', sentence, at, ...(leave && {leave})});
      this.#host.announce(sentence);
    };
    ask(say('areaFirst'), (first) => {
      const mark = this.#mark();
      mark.show(first, first);
      ask(
        say('areaSecond'),
        (second) => {
          work.setMode({step: 'none'});
          this.#select(first, second, []);
        },
        mark.remove,
      );
    });
  }

  /** With Shift on empty ground. */
  onPointerDown(event: PointerEvent): boolean {
    const {plane, work} = this.#parts;
    const {scroller} = plane;
    if (!event.shiftKey || event.button !== 0 || !event.isPrimary || !scroller) return false;
    if (work.mode.step !== 'none' || (event.target as Element).closest('[data-card]')) return false;
    const first = plane.at(event.clientX, event.clientY);
    const before = [...work.selected];
    const mark = this.#mark();
    const move = (moved: PointerEvent): void => {
      if (moved.pointerId === event.pointerId)
        mark.show(first, plane.at(moved.clientX, moved.clientY));
    };
    const end = (ended: PointerEvent | KeyboardEvent): void => {
      if (
        ended instanceof KeyboardEvent
          ? ended.key !== 'Escape'
          : ended.pointerId !== event.pointerId
      )
        return;
      ended.stopPropagation();
      over.abort();
      mark.remove();
      if (ended.type !== 'pointerup' || !(ended instanceof PointerEvent)) return;
      const second = plane.at(ended.clientX, ended.clientY);
      // The click that follows would clear what was selected.
      scroller.addEventListener(
        'click',
        (click) => {
          click.stopPropagation();
        },
        {once: true, capture: true},
      );
      setTimeout(() => {
        this.#select(first, second, before);
      });
    };
    const over = new AbortController();
    const {signal} = over;
    addEventListener('pointermove', move, {signal});
    addEventListener('pointerup', end, {signal});
    addEventListener('pointercancel', end, {signal});
    addEventListener('keydown', end, {signal, capture: true});
    event.preventDefault();
    return true;
  }

  #select(first: Point, second: Point, before: readonly string[]): void {
    const {placement, work, focus} = this.#parts;
    const inside = placement
      .boxes()
      .filter((box) => touches(box, first, second))
      .map(({id}) => id);
    work.only([...new Set([...before, ...inside])]);
    // A press on the ground took the focus from the map, and the keys go on with what is selected.
    const [next = ''] = inside;
    if (next !== '') focus.focus(inside.includes(focus.current) ? focus.current : next);
  }

  /** The rectangle as it is seen; nothing is rendered while it grows. */
  #mark(): {show(first: Point, second: Point): void; remove(): void} {
    const plane = this.#parts.plane.scroller?.querySelector('.plane');
    const mark = document.createElement('div');
    mark.className = 'area';
    plane?.append(mark);
    return {
      show: (first, second) => {
        const {style} = mark;
        style.setProperty('left', `${Math.min(first.x, second.x)}px`);
        style.setProperty('top', `${Math.min(first.y, second.y)}px`);
        style.setProperty('width', `${Math.abs(first.x - second.x)}px`);
        style.setProperty('height', `${Math.abs(first.y - second.y)}px`);
      },
      remove: () => {
        mark.remove();
      },
    };
  }
}

function touches({x, y, width, height}: Box, a: Point, b: Point): boolean {
  return (
    x < Math.max(a.x, b.x) &&
    x + width > Math.min(a.x, b.x) &&
    y < Math.max(a.y, b.y) &&
    y + height > Math.min(a.y, b.y)
  );
}
