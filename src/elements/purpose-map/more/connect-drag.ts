/**
 * Connecting by a drag: a dot at the edge of the card that has the pointer, the focus or its details open; pulled to
 * another card it connects the two, pressed it asks for the other one. There is one dot for the whole map.
 *
 * What always holds: nothing is rendered or committed while a line is pulled; letting go over no card, and Esc, leave
 * everything as it was; the menu, two clicks and the keys make the very same edit.
 */
import type {ReactiveController} from 'lit';
import {linkCurve, type Point} from '../../../geometry/links.js';
import type {Box} from '../../../geometry/reading-order.js';
import {beyondRim, keepPointer, SLACK} from '../interaction/card-drag.js';
import type {ViewHost} from '../interaction/view-host.js';
import {moreMessages} from './map-more.messages.js';
import type {MoreParts} from './more-parts.js';

/** How large the dot's ground is, in CSS pixels of the screen; as its sheet says. */
const TARGET = 28;

interface Pulled {
  readonly from: string;
  readonly start: Point;
  readonly line: SVGElement;
  readonly over: AbortController;
  readonly pointer: number;
  /** Where the pointer is, on the screen. */
  at: Point;
  moved: boolean;
  /** It was clear of the rim: from then on the plane follows there. */
  clear: boolean;
  target: string;
}

export class ConnectDrag implements ReactiveController {
  readonly #host: ViewHost;
  readonly #parts: MoreParts;
  readonly #dot = document.createElement('span');
  #scroller: HTMLElement | undefined;
  #hovered = '';
  #shownAt = '';
  #pulled: Pulled | undefined;
  #frame = 0;

  constructor(host: ViewHost, parts: MoreParts) {
    this.#host = host;
    this.#parts = parts;
    this.#dot.className = 'connector no-print';
    this.#dot.hidden = true;
    this.#dot.setAttribute('aria-hidden', 'true');
    // The card keeps the focus.
    this.#dot.addEventListener('mousedown', (event) => {
      event.preventDefault();
    });
    host.addController(this);
  }

  hostUpdated(): void {
    const {scroller} = this.#parts.plane;
    if (scroller !== this.#scroller) {
      this.#scroller = scroller;
      this.#hovered = '';
      scroller?.querySelector('.plane')?.append(this.#dot);
      scroller?.addEventListener('pointerover', this.#onOver);
      scroller?.addEventListener('pointerleave', this.#onLeave);
      for (const type of ['focusin', 'focusout']) scroller?.addEventListener(type, this.#show);
    }
    const from = this.#pulled?.from;
    if (from !== undefined && !(this.#host.editable && this.#host.shown.has(from))) this.#cancel();
    this.#show();
  }

  hostDisconnected(): void {
    this.#cancel();
  }

  /** Whether a press takes the dot. */
  onPointerDown(event: PointerEvent): boolean {
    const plane = this.#scroller?.querySelector('.plane');
    if (event.target !== this.#dot || event.button !== 0 || !event.isPrimary || !plane)
      return false;
    const line = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    line.setAttribute('class', 'pulled');
    line.setAttribute('aria-hidden', 'true');
    for (const name of ['path', 'circle'])
      line.append(document.createElementNS('http://www.w3.org/2000/svg', name));
    line.lastElementChild?.setAttribute('r', '4');
    plane.append(line);
    const over = new AbortController();
    const at = {x: event.clientX, y: event.clientY};
    const {pointerId: pointer} = event;
    const from = this.#shownAt;
    this.#pulled = {
      from,
      start: at,
      line,
      over,
      pointer,
      at,
      moved: false,
      clear: false,
      target: '',
    };
    keepPointer(this.#dot, pointer);
    const {signal} = over;
    addEventListener('pointermove', this.#onMove, {signal});
    addEventListener('pointerup', this.#onUp, {signal});
    addEventListener('pointercancel', this.#onCancel, {signal});
    // A second finger is there to zoom.
    addEventListener('pointerdown', this.#onCancel, {signal, capture: true});
    addEventListener('keydown', this.#onKeyDown, {signal, capture: true});
    return true;
  }

  // The dot.

  readonly #onOver = (event: PointerEvent): void => {
    if (event.target === this.#dot) return;
    const over = (event.target as Element).closest<HTMLElement>('[data-card]');
    this.#hovered = over?.dataset['card'] ?? '';
    this.#show();
  };

  readonly #onLeave = (): void => {
    this.#hovered = '';
    this.#show();
  };

  /** Puts the dot where it belongs now. */
  readonly #show = (): void => {
    if (this.#pulled) return;
    const {editable, shown, language} = this.#host;
    const {placement, plane, work} = this.#parts;
    const card = editable && work.mode.step === 'none' ? shown.card(this.#cardOfDot()) : undefined;
    this.#shownAt = card?.id ?? '';
    this.#dot.hidden = !card;
    if (!card) return;
    this.#dot.title = moreMessages.say(language, 'pullToConnect');
    const size = TARGET / plane.zoom;
    const box = placement.box(card);
    const others = placement.boxes().filter(({id}) => id !== card.id);
    const sides = sidesOf(box, size, this.#host.isRightToLeft);
    const free = sides.find((place) => !others.some((other) => overlap(other, place, size)));
    const {x, y} = free ?? sides[0];
    this.#dot.style.setProperty('translate', `${String(x)}px ${String(y)}px`);
  };

  /** The card under the pointer, else the one with the focus, else the one whose details are shown. */
  #cardOfDot(): string {
    const {shown, renderRoot} = this.#host;
    if (shown.has(this.#hovered)) return this.#hovered;
    const active = renderRoot instanceof ShadowRoot ? renderRoot.activeElement : null;
    const focused = active?.closest<HTMLElement>('.cards > [data-card]')?.dataset['card'];
    return focused ?? this.#parts.work.opened;
  }

  // The line.

  readonly #onMove = (event: PointerEvent): void => {
    const pulled = this.#pulled;
    if (event.pointerId !== pulled?.pointer) return;
    pulled.at = {x: event.clientX, y: event.clientY};
    const {start, at} = pulled;
    if (!pulled.moved && Math.hypot(at.x - start.x, at.y - start.y) < SLACK) return;
    pulled.moved = true;
    this.#frame ||= requestAnimationFrame(this.#draw);
  };

  readonly #draw = (): void => {
    this.#frame = 0;
    const pulled = this.#pulled;
    const from = pulled && this.#host.shown.card(pulled.from);
    if (!from) return;
    const {plane, placement} = this.#parts;
    const rim = this.#scroller && beyondRim(this.#scroller, pulled.at.x, pulled.at.y);
    const target = this.#cardAt(pulled.at);
    const place = plane.at(pulled.at.x, pulled.at.y);
    const to = this.#host.shown.card(target);
    const end = to ? placement.box(to) : {...place, id: '', width: 0, height: 0};
    const {path, dot} = linkCurve(placement.box(from), end);
    if (target !== pulled.target) {
      placement.element(pulled.target)?.classList.remove('target');
      placement.element(target)?.classList.add('target');
      pulled.target = target;
    }
    const [curve, tip] = pulled.line.children;
    curve?.setAttribute('d', path);
    tip?.setAttribute('cx', String(to ? dot.x : place.x));
    tip?.setAttribute('cy', String(to ? dot.y : place.y));
    pulled.clear ||= !rim;
    if (!rim || to || !pulled.clear) return;
    plane.pan(rim.x / 3, rim.y / 3);
    this.#frame = requestAnimationFrame(this.#draw);
  };

  /** The card at a point of the screen, other than the one where the line starts. */
  #cardAt({x, y}: Point): string {
    const {renderRoot} = this.#host;
    const hit = renderRoot instanceof ShadowRoot ? renderRoot.elementFromPoint(x, y) : null;
    const id = hit?.closest<HTMLElement>('.cards > [data-card]')?.dataset['card'] ?? '';
    return id === this.#pulled?.from ? '' : id;
  }

  readonly #onUp = (event: PointerEvent): void => {
    const pulled = this.#pulled;
    if (event.pointerId !== pulled?.pointer) return;
    const target = this.#cardAt({x: event.clientX, y: event.clientY});
    this.#swallowClick(true);
    this.#cancel();
    const {work} = this.#parts;
    if (!pulled.moved) work.startConnect(pulled.from);
    else if (target !== '') work.connect(pulled.from, target, 'leads-to');
    this.#show();
  };

  readonly #onCancel = (event: PointerEvent): void => {
    const other = event.pointerId !== this.#pulled?.pointer;
    if (other === (event.type === 'pointerdown')) this.#cancel();
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    event.preventDefault();
    this.#swallowClick(false);
    this.#cancel();
  };

  #cancel(): void {
    const pulled = this.#pulled;
    if (!pulled) return;
    this.#pulled = undefined;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    pulled.over.abort();
    pulled.line.remove();
    this.#parts.placement.element(pulled.target)?.classList.remove('target');
  }

  /** The click that ends a pull means nothing: it would clear what is selected. It comes with the release or not at all. */
  #swallowClick(released: boolean): void {
    const over = new AbortController();
    const swallow = (click: Event): void => {
      click.stopPropagation();
    };
    this.#scroller?.addEventListener('click', swallow, {capture: true, signal: over.signal});
    const end = (): void => {
      setTimeout(() => {
        over.abort();
      });
    };
    if (released) end();
    else addEventListener('pointerup', end, {once: true, capture: true});
  }
}

/** Where the dot may stand beside a card: after it, beneath it, before it, above it. Its upper left corner. */
function sidesOf(
  {x, y, width, height}: Box,
  size: number,
  mirrored: boolean,
): readonly [Point, ...Point[]] {
  const [middleX, middleY] = [x + (width - size) / 2, y + (height - size) / 2];
  const right = {x: x + width, y: middleY};
  const left = {x: x - size, y: middleY};
  const [after, before] = mirrored ? [left, right] : [right, left];
  return [after, {x: middleX, y: y + height}, before, {x: middleX, y: y - size}];
}

function overlap(box: Box, {x, y}: Point, size: number): boolean {
  return x < box.x + box.width && x + size > box.x && y < box.y + box.height && y + size > box.y;
}
