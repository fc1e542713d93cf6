/**
 * Dragging with a pointer: a card by its face, the plane by its empty ground. While something is held nothing is
 * rendered and nothing committed; one frame writes one position; letting go makes one edit. Esc puts back.
 * Nothing here is the only way: every card has Move in its menu.
 */
import {snapped, type Placement} from './placement.js';
import type {Plane} from './plane.js';
import type {MapHost} from './map-host.js';
import type {MapWork} from './map-work.js';

/** How far a pointer goes before a press becomes a drag. */
export const SLACK = 4;

/** This close to the rim the plane follows. */
const RIM = 32;

interface Held {
  readonly pointer: number;
  readonly element: HTMLElement;
  readonly ids: ReadonlySet<string>;
  /** Where on the plane it was taken. */
  readonly from: {readonly x: number; readonly y: number};
  readonly startX: number;
  readonly startY: number;
  clientX: number;
  clientY: number;
  dragging: boolean;
  /** It was clear of the rim: from then on the plane follows there. */
  clear: boolean;
}

export class CardDrag {
  readonly #host: MapHost;
  readonly #placement: Placement;
  readonly #plane: Plane;
  readonly #work: MapWork;
  #held: Held | undefined;
  #frame = 0;
  #justDragged = false;

  constructor(host: MapHost, placement: Placement, plane: Plane, work: MapWork) {
    this.#host = host;
    this.#placement = placement;
    this.#plane = plane;
    this.#work = work;
  }

  /** Whether the click that now comes is the end of a drag. */
  tookClick(): boolean {
    const dragged = this.#justDragged;
    this.#justDragged = false;
    return dragged;
  }

  readonly onPointerDown = (event: PointerEvent): void => {
    this.#justDragged = false;
    const scroller = this.#plane.scroller;
    // A second finger is there to zoom.
    if (this.#held && !event.isPrimary) this.cancel();
    if (this.#held || event.button !== 0 || !event.isPrimary || !scroller) return;
    const target = event.target as Element;
    const card = target.closest<HTMLElement>('[data-card]');
    if (target.closest('.more')) return;
    // A finger on empty ground pans as it does on every page.
    if (!card && event.pointerType === 'touch') return;
    if (card && (!this.#host.editable || this.#work.mode.step !== 'none')) return;
    if (!card && isOnScrollbar(event, scroller)) return;
    this.#held = {
      pointer: event.pointerId,
      element: scroller,
      ids: card ? this.#work.grasp(card.dataset['card'] ?? '') : new Set(),
      from: this.#plane.at(event.clientX, event.clientY),
      startX: event.clientX,
      startY: event.clientY,
      clientX: event.clientX,
      clientY: event.clientY,
      dragging: false,
      clear: false,
    };
    scroller.addEventListener('pointermove', this.#onMove);
    scroller.addEventListener('pointerup', this.#onUp);
    scroller.addEventListener('pointercancel', this.#onCancel);
    addEventListener('keydown', this.#onKeyDown, {capture: true});
  };

  /** Puts back what is held. */
  cancel(): void {
    const held = this.#held;
    if (!held) return;
    if (held.dragging) this.#justDragged = true;
    this.#release(held);
    this.#placement.settle();
  }

  readonly #onMove = (event: PointerEvent): void => {
    const held = this.#held;
    if (event.pointerId !== held?.pointer) return;
    const [dx, dy] = [event.clientX - held.clientX, event.clientY - held.clientY];
    held.clientX = event.clientX;
    held.clientY = event.clientY;
    if (!held.dragging) {
      if (Math.hypot(event.clientX - held.startX, event.clientY - held.startY) < SLACK) return;
      held.dragging = true;
      keepPointer(held.element, held.pointer);
      for (const id of held.ids) this.#placement.element(id)?.classList.add('held');
      this.#work.holding(held.ids.size > 0);
      held.element.classList.add('grabbing');
    }
    if (held.ids.size === 0) this.#plane.pan(-dx, -dy);
    else this.#frame ||= requestAnimationFrame(this.#show);
  };

  readonly #show = (): void => {
    this.#frame = 0;
    const held = this.#held;
    if (!held?.dragging) return;
    // All is read before anything is written: once a frame the page is laid out, not twice.
    const far = beyondRim(held.element, held.clientX, held.clientY);
    this.#placement.preview(held.ids, this.#offset(held));
    held.clear ||= !far;
    if (!far || !held.clear) return;
    this.#plane.stretch();
    this.#plane.pan(far.x / 3, far.y / 3);
    this.#frame = requestAnimationFrame(this.#show);
  };

  readonly #onUp = (event: PointerEvent): void => {
    const held = this.#held;
    if (event.pointerId !== held?.pointer) return;
    this.#release(held);
    if (!held.dragging) return;
    this.#justDragged = true;
    if (held.ids.size === 0) return;
    const offset = this.#offset(held);
    this.#placement.settle();
    this.#work.moveBy(held.ids, offset);
  };

  readonly #onCancel = (event: PointerEvent): void => {
    if (event.pointerId === this.#held?.pointer) this.cancel();
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.cancel();
  };

  #offset(held: Held): {x: number; y: number} {
    const at = this.#plane.at(held.clientX, held.clientY);
    return {x: snapped(at.x - held.from.x), y: snapped(at.y - held.from.y)};
  }

  #release(held: Held): void {
    this.#held = undefined;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    const {element} = held;
    element.classList.remove('grabbing');
    for (const id of held.ids) this.#placement.element(id)?.classList.remove('held');
    this.#work.holding(false);
    element.removeEventListener('pointermove', this.#onMove);
    element.removeEventListener('pointerup', this.#onUp);
    element.removeEventListener('pointercancel', this.#onCancel);
    removeEventListener('keydown', this.#onKeyDown, {capture: true});
  }
}

/** Keeps getting the pointer's moves outside the map; a pointer that is gone by now cannot be kept. */
export function keepPointer(element: HTMLElement, pointer: number): void {
  try {
    element.setPointerCapture(pointer);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

/** How far a pointer with something in hand is beyond the rim, where the plane follows. */
export function beyondRim(
  scroller: HTMLElement,
  clientX: number,
  clientY: number,
): {x: number; y: number} | undefined {
  const box = scroller.getBoundingClientRect();
  const x = beyond(clientX, box.left + RIM, box.right - RIM);
  const y = beyond(clientY, box.top + RIM, box.bottom - RIM);
  return x === 0 && y === 0 ? undefined : {x, y};
}

function isOnScrollbar(event: PointerEvent, scroller: HTMLElement): boolean {
  const box = scroller.getBoundingClientRect();
  return (
    event.clientX - box.left > scroller.clientWidth ||
    event.clientY - box.top > scroller.clientHeight
  );
}

function beyond(at: number, from: number, to: number): number {
  return at < from ? at - from : at > to ? at - to : 0;
}
