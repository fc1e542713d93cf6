/**
 * The window on the plane: scrolling, zooming, and which cards lie in it. The scroller is the platform's own, so that
 * wheel, touch, scrollbars and focus pan as everywhere; zooming is one transform. Neither renders anything again
 * until cards come into view that were not there.
 *
 * What always holds: the part of the plane that is seen stays where it is while cards, zoom or extent change around it.
 */
import type {ReactiveController} from 'lit';
import type {Box} from '../../../geometry/reading-order.js';
import type {ShownCard, ShownLink} from '../shown-map.js';
import type {MapHost} from './map-host.js';
import {CARD, type Placement} from './placement.js';

export const zoomSteps = [0.25, 0.33, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2] as const;
const SMALLEST = zoomSteps[0];
const LARGEST = zoomSteps[zoomSteps.length - 1] ?? 2;

/** No smaller than this when a map is first shown: smaller is for those who ask. */
const LEGIBLE = 0.67;

/** Free ground around the outermost cards. */
const MARGIN = 32;

/** Width of what a sheet of Letter or A4 can show. */
const SHEET = 680;

/** A map with more cards than this shows those in view alone. */
const FEW = 150;

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export class Plane implements ReactiveController {
  readonly #host: MapHost;
  readonly #placement: Placement;
  #scroller: HTMLElement | undefined;
  #width = 0;
  #height = 0;
  #zoom = 1;
  /** The corner of what is seen, on the plane. */
  #x = 0;
  #y = 0;
  /** What the scroller can reach. */
  #reach: Area = {left: 0, top: 0, right: 0, bottom: 0};
  /** What was rendered for. */
  #covered: Area | undefined;
  #everything = false;
  /** The reader has not panned or zoomed yet, so the map may fit itself in. */
  #untouched = true;
  /** It was rendered before. */
  #begun = false;
  #frame = 0;
  // In the next frame: what follows from a size may change sizes.
  readonly #sizes = new ResizeObserver(() => {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#resizes()) this.#show();
    });
  });

  /**
   * The zoom, for what is drawn in the scale of the screen. A rule for just that: were it written to the plane, every
   * part of every card would inherit it and be styled again.
   */
  readonly #zoomed = new CSSStyleSheet();
  readonly #scale: CSSStyleRule;

  constructor(host: MapHost, placement: Placement) {
    this.#host = host;
    this.#placement = placement;
    this.#zoomed.insertRule('.more, .area, .connector {}');
    this.#scale = this.#zoomed.cssRules[0] as CSSStyleRule;
    host.addController(this);
  }

  get zoom(): number {
    return this.#zoom;
  }

  get scroller(): HTMLElement | undefined {
    return this.#scroller;
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#showEverything);
    addEventListener('afterprint', this.#showWindow);
    const {adoptedStyleSheets: sheets} = this.#host.renderRoot as ShadowRoot;
    if (!sheets.includes(this.#zoomed)) sheets.push(this.#zoomed);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#showEverything);
    removeEventListener('afterprint', this.#showWindow);
    this.#sizes.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#scroller = undefined;
  }

  hostUpdated(): void {
    const scroller = this.#host.renderRoot.querySelector<HTMLElement>('.scroller') ?? undefined;
    let resized = false;
    if (scroller !== this.#scroller) {
      this.#sizes.disconnect();
      this.#scroller = scroller;
      if (scroller) {
        this.#sizes.observe(scroller);
        // Read before cards are put in their places, so that the browser lays out once.
        resized = this.#resizes();
      }
    }
    this.#placement.place();
    if (resized) this.#show();
    else if (scroller && this.#width > 0) this.#write();
    this.#begun = true;
  }

  /** Another plan was opened: show it from its beginning. */
  restart(): void {
    this.#untouched = true;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      if (this.#untouched && this.#width > 0) this.#fit(LEGIBLE);
    });
  }

  /** The cards to render: all of a small map, of a large one those near the view and those asked for. */
  cards(always: ReadonlySet<string>): readonly ShownCard[] {
    const {cards} = this.#host.whole;
    if (cards.length <= FEW || this.#everything) return cards;
    const area = this.#cover();
    return cards.filter((card) => always.has(card.id) || touches(this.#placement.box(card), area));
  }

  /** The links to render. */
  links(): readonly ShownLink[] {
    const {links, cards, card} = this.#host.whole;
    if (cards.length <= FEW || this.#everything) return links;
    const area = this.#cover();
    return links.filter(({from, to}) => {
      const [a, b] = [card(from), card(to)];
      return a && b && touches(around(this.#placement.box(a), this.#placement.box(b)), area);
    });
  }

  readonly onScroll = (): void => {
    const scroller = this.#scroller;
    if (!scroller) return;
    const x = this.#reach.left + scroller.scrollLeft / this.#zoom;
    const y = this.#reach.top + scroller.scrollTop / this.#zoom;
    // Scroll positions are rounded: what we set ourselves comes back a little different.
    if (Math.abs(x - this.#x) * this.#zoom >= 1) this.#x = x;
    if (Math.abs(y - this.#y) * this.#zoom >= 1) this.#y = y;
    if (this.#covered && !contains(this.#covered, this.#seen())) this.#host.requestUpdate();
  };

  /** Ctrl and wheel zooms at the pointer, and so does a pinch on a trackpad, which says the same; a wheel alone pans. */
  readonly onWheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const box = this.#scroller?.getBoundingClientRect();
    // A turn of a wheel is many pixels and a pinch on a trackpad few.
    const turn = Math.min(30, Math.max(-30, event.deltaY));
    this.zoomTo(this.#zoom * Math.exp(-turn / 100), {
      x: event.clientX - (box?.left ?? 0),
      y: event.clientY - (box?.top ?? 0),
    });
  };

  /** From now on the map does not fit itself in any more: somebody works on it. */
  readonly keep = (): void => {
    this.#untouched = false;
  };

  /** Pans by lengths of the screen. */
  pan(dx: number, dy: number): void {
    this.#untouched = false;
    this.#scroller?.scrollBy({left: dx, top: dy, behavior: 'instant'});
  }

  /** Pans by most of the window in a direction. */
  page(dx: -1 | 0 | 1, dy: -1 | 0 | 1): void {
    this.pan((dx * this.#width) / 3, (dy * this.#height) / 3);
  }

  /** The next step in or out. */
  zoomBy(direction: 1 | -1): void {
    const steps = direction > 0 ? zoomSteps : [...zoomSteps].reverse();
    const next = steps.find((step) => (step - this.#zoom) * direction > 0.01);
    if (next !== undefined) this.zoomTo(next);
  }

  /** Zooms; the place that stands at a point of the window stays there, or goes there from another. */
  zoomTo(zoom: number, at = {x: this.#width / 2, y: this.#height / 2}, from = at): void {
    const before = this.#zoom;
    this.#zoom = Math.min(LARGEST, Math.max(SMALLEST, zoom));
    this.#untouched = false;
    this.#x += from.x / before - at.x / this.#zoom;
    this.#y += from.y / before - at.y / this.#zoom;
    this.#write();
    this.#host.requestUpdate();
  }

  /** All of the map in the window, as far as that goes. */
  fit(): void {
    this.#fit(SMALLEST);
    this.#untouched = false;
  }

  /** Where a point of the page lies on the plane. */
  at(clientX: number, clientY: number): {readonly x: number; readonly y: number} {
    const box = this.#scroller?.getBoundingClientRect();
    return {
      x: this.#x + (clientX - (box?.left ?? 0)) / this.#zoom,
      y: this.#y + (clientY - (box?.top ?? 0)) / this.#zoom,
    };
  }

  /** The middle of what is seen. */
  get middle(): {readonly x: number; readonly y: number} {
    return {x: this.#x + this.#width / this.#zoom / 2, y: this.#y + this.#height / this.#zoom / 2};
  }

  /** All of the map, with some ground around it. */
  get ground(): Area {
    return this.#bounds();
  }

  /** The part of it that is in the window. */
  get seen(): Area {
    return this.#seen();
  }

  /** Brings a box into the window, with a little ground around it. */
  reveal({x, y, width, height}: Box): void {
    if (!this.#scroller || this.#width === 0) return;
    const room = 16 / this.#zoom;
    const before = [this.#x, this.#y];
    this.#x = into(this.#x, this.#width / this.#zoom, x - room, x + width + room);
    this.#y = into(this.#y, this.#height / this.#zoom, y - room, y + height + room);
    if (before[0] !== this.#x || before[1] !== this.#y) this.#write();
  }

  /** Lets the scroller reach what is being moved beyond the outermost cards. */
  stretch(): void {
    this.#write();
  }

  #fit(smallest: number): void {
    const {left, top, right, bottom} = this.#bounds();
    const [width, height] = [right - left, bottom - top];
    const before = [this.#zoom, this.#x, this.#y];
    this.#zoom = Math.max(smallest, Math.min(1, this.#width / width, this.#height / height));
    const [w, h] = [this.#width / this.#zoom, this.#height / this.#zoom];
    this.#x = left - Math.max(0, (w - width) / 2);
    this.#y = top - Math.max(0, (h - height) / 2);
    this.#write();
    // Other cards may be in view, and what stands beside the map may follow it. A small map that is shown for the first time
    // is all there already: it is rendered once.
    const same = before[0] === this.#zoom && before[1] === this.#x && before[2] === this.#y;
    if (same || (!this.#begun && !this.#covered)) return;
    // After the render that this may be part of.
    void this.#host.updateComplete.then(() => {
      this.#host.requestUpdate();
    });
  }

  #seen(): Area {
    return {
      left: this.#x,
      top: this.#y,
      right: this.#x + this.#width / this.#zoom,
      bottom: this.#y + this.#height / this.#zoom,
    };
  }

  /** The view and half a window on every side; kept until the view leaves it. */
  #cover(): Area {
    const seen = this.#seen();
    if (!this.#covered || !contains(this.#covered, seen) || wide(this.#covered, seen)) {
      const [w, h] = [(seen.right - seen.left) / 2, (seen.bottom - seen.top) / 2];
      this.#covered = {
        left: seen.left - w,
        top: seen.top - h,
        right: seen.right + w,
        bottom: seen.bottom + h,
      };
    }
    return this.#covered;
  }

  #bounds(): Area {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const card of this.#host.whole.cards) {
      const {x, y, width, height} = this.#placement.box(card);
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x + width);
      bottom = Math.max(bottom, y + height);
    }
    if (left > right) return {left: 0, top: 0, right: CARD.width, bottom: CARD.height};
    return {left: left - MARGIN, top: top - MARGIN, right: right + MARGIN, bottom: bottom + MARGIN};
  }

  /** Writes zoom, extent and scroll position, in that order. */
  #write(): void {
    const scroller = this.#scroller;
    const extent = scroller?.firstElementChild as HTMLElement | null | undefined;
    const plane = extent?.firstElementChild as HTMLElement | null | undefined;
    if (!scroller || !extent || !plane) return;
    const [bounds, seen] = [this.#bounds(), this.#seen()];
    this.#reach = {
      left: Math.min(bounds.left, seen.left),
      top: Math.min(bounds.top, seen.top),
      right: Math.max(bounds.right, seen.right),
      bottom: Math.max(bounds.bottom, seen.bottom),
    };
    const {left, top, right, bottom} = this.#reach;
    const zoom = this.#zoom;
    set(extent, 'width', `${Math.floor((right - left) * zoom)}px`);
    set(extent, 'height', `${Math.floor((bottom - top) * zoom)}px`);
    set(plane, 'transform', `scale(${zoom}) translate(${-left}px, ${-top}px)`);
    set(this.#scale, '--_zoom', String(zoom));
    if (this.#everything) this.#writeSheet(extent, bounds);
    plane.classList.toggle('far', zoom < 0.5);
    this.#sayZoom();
    const [x, y] = [(this.#x - left) * zoom, (this.#y - top) * zoom];
    if (Math.abs(scroller.scrollLeft - x) >= 1) scroller.scrollLeft = x;
    if (Math.abs(scroller.scrollTop - y) >= 1) scroller.scrollTop = y;
  }

  /** Says the zoom at the rim, by itself: for one number nothing else is rendered. */
  #sayZoom(): void {
    const place = this.#host.renderRoot.querySelector('.percent');
    const words = this.#host.say('percent', {percent: Math.round(this.#zoom * 100)});
    if (place && place.textContent !== words) place.textContent = words;
  }

  /** How the map stands on paper, where there is no window: the style sheet reads it there. */
  #writeSheet(extent: HTMLElement, {left, top, right, bottom}: Area): void {
    const zoom = Math.min(1, SHEET / (right - left));
    set(extent, '--_sheet-zoom', String(zoom));
    set(extent, '--_sheet-x', `${-left}px`);
    set(extent, '--_sheet-y', `${-top}px`);
    set(extent, '--_sheet-width', `${Math.ceil((right - left) * zoom)}px`);
    set(extent, '--_sheet-height', `${Math.ceil((bottom - top) * zoom)}px`);
  }

  /** Reads the size of the window; whether it is another one. */
  #resizes(): boolean {
    const scroller = this.#scroller;
    if (!scroller || scroller.clientWidth === 0) return false;
    const {clientWidth: width, clientHeight: height} = scroller;
    if (width === this.#width && height === this.#height) return false;
    this.#width = width;
    this.#height = height;
    return true;
  }

  /** Shows the map in a window of another size. */
  #show(): void {
    if (this.#untouched) this.#fit(LEGIBLE);
    else this.#write();
  }

  /** Paper has no window: every card and every link, where there is no sheet of its own for them. */
  readonly #showEverything = (): void => {
    if (this.#host.hasSheets) return;
    this.#everything = true;
    this.#host.requestUpdate();
    // The sheet is laid out before anything that waits gets its turn.
    this.#host.renderNow();
  };

  readonly #showWindow = (): void => {
    if (!this.#everything) return;
    this.#everything = false;
    this.#host.requestUpdate();
  };
}

/** Writes a property where it is not that already, so that nothing is styled again for nothing. */
function set({style}: HTMLElement | CSSStyleRule, property: string, value: string): void {
  if (style.getPropertyValue(property) !== value) style.setProperty(property, value);
}

function touches({x, y, width, height}: Box, area: Area): boolean {
  return x < area.right && x + width > area.left && y < area.bottom && y + height > area.top;
}

function around(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    id: a.id,
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

function contains(outer: Area, inner: Area): boolean {
  return (
    outer.left <= inner.left &&
    outer.top <= inner.top &&
    outer.right >= inner.right &&
    outer.bottom >= inner.bottom
  );
}

/** Whether an area was made for a view much larger than this one. */
function wide(outer: Area, inner: Area): boolean {
  return outer.right - outer.left > 4 * (inner.right - inner.left);
}

/** Where a window of a length has to start so that a span lies in it; the start of a span that is longer. */
function into(start: number, length: number, from: number, to: number): number {
  if (from < start || to - from > length) return from;
  return to > start + length ? to - length : start;
}
