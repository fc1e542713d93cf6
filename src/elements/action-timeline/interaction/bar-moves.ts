/**
 * Moves and resizes bars: by pointer, by keys, each ending in one edit. While a finger or a key mode is at work only
 * the bar itself is moved; nothing is rendered and nothing is written before it is let go.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {addDays} from '../../../plan/dates.js';
import type {Action} from '../../../plan/types.js';
import {daysFor, spanOf, type TimeScale} from '../../../geometry/time-scale.js';

/** Which part of a bar moves. */
export type Part = 'whole' | 'start' | 'end';

export interface BarActs {
  isEditable(): boolean;
  scale(): TimeScale | undefined;
  action(id: string): Action | undefined;
  schedule(id: string, start: string, due: string): void;
  /** Says where a bar is while it moves. */
  say(id: string, start: string, due: string, part: Part): void;
  dragging(on: boolean): void;
  details(id: string): void;
}

interface Move {
  readonly id: string;
  readonly part: Part;
  readonly bar: HTMLElement;
  readonly from: {readonly start: string; readonly due: string};
  /** Where the pointer went down; absent where keys move. */
  readonly pointer?: {readonly id: number; readonly x: number};
  start: string;
  due: string;
}

const WEEK = 7;

export class BarMoves implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #acts: BarActs;
  #move: Move | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, acts: BarActs) {
    this.#host = host;
    this.#acts = acts;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#end(false);
  }

  readonly onPointerDown = (event: PointerEvent): void => {
    const bar = barOf(event);
    if (!bar || event.button !== 0 || !this.#acts.isEditable() || this.#move) return;
    const part =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-part]') : null;
    const begun = this.#begin(bar, (part?.dataset['part'] as Part | undefined) ?? 'whole', {
      id: event.pointerId,
      x: event.clientX,
    });
    if (begun) bar.setPointerCapture(event.pointerId);
  };

  readonly onPointerMove = (event: PointerEvent): void => {
    const scale = this.#acts.scale();
    const move = this.#move;
    if (move?.pointer?.id !== event.pointerId || !scale) return;
    const forward = this.#mirrored ? -1 : 1;
    this.#shift(daysFor(scale, (event.clientX - move.pointer.x) * forward));
  };

  readonly onPointerUp = (event: PointerEvent): void => {
    if (this.#move?.pointer?.id === event.pointerId) this.#end(true);
  };

  readonly onPointerCancel = (event: PointerEvent): void => {
    if (this.#move?.pointer?.id === event.pointerId) this.#end(false);
  };

  readonly onFocusOut = (): void => {
    if (this.#move && !this.#move.pointer) this.#end(false);
  };

  readonly onKeyDown = (event: KeyboardEvent): void => {
    const bar = barOf(event);
    if (!bar || !this.#acts.isEditable()) return;
    if (this.#key(event, bar)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  get #mirrored(): boolean {
    return getComputedStyle(this.#host).direction === 'rtl';
  }

  #key(event: KeyboardEvent, bar: HTMLElement): boolean {
    const arrow = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    const days = arrow * (this.#mirrored ? -1 : 1) * (event.shiftKey ? WEEK : 1);
    if (event.key === 'Escape' && this.#move) {
      this.#end(false);
      return true;
    }
    if (this.#move && !this.#move.pointer) {
      if (event.key === 'Enter') this.#end(true);
      else if (days !== 0) this.#shift(this.#shifted + days);
      else return false;
      return true;
    }
    if (event.altKey && days !== 0) {
      this.#begin(bar, 'whole');
      this.#shift(days);
      this.#end(true);
      return true;
    }
    const key = event.key.toLowerCase();
    if ((key === 's' || key === 'e') && !event.ctrlKey && !event.metaKey && !event.altKey) {
      this.#begin(bar, key === 's' ? 'start' : 'end');
      this.#tell();
      return true;
    }
    return false;
  }

  #begin(
    bar: HTMLElement,
    part: Part,
    pointer?: {readonly id: number; readonly x: number},
  ): boolean {
    const id = bar.dataset['bar'] ?? '';
    const action = this.#acts.action(id);
    if (!action) return false;
    const start = action.start || action.due;
    const due = action.due || action.start;
    if (!start) return false;
    this.#shifted = 0;
    this.#move = {id, part, bar, from: {start, due}, start, due, ...(pointer && {pointer})};
    if (pointer) this.#acts.dragging(true);
    return true;
  }

  /** How many days the part has moved since it was taken. */
  #shifted = 0;

  #shift(days: number): void {
    const move = this.#move;
    const scale = this.#acts.scale();
    if (!move || !scale || days === this.#shifted) return;
    const {from, part} = move;
    const start = part === 'end' ? from.start : addDays(from.start, days);
    const due = part === 'start' ? from.due : addDays(from.due, days);
    // A bar is never turned around, and never leaves the calendar.
    if (!start || !due || start > due) return;
    this.#shifted = days;
    move.start = start;
    move.due = due;
    const span = spanOf(scale, start, due);
    if (span) {
      move.bar.style.setProperty('--_left', `${span.left}px`);
      move.bar.style.setProperty('--_width', `${span.width}px`);
    }
    this.#tell();
  }

  #tell(): void {
    const move = this.#move;
    if (move) this.#acts.say(move.id, move.start, move.due, move.part);
  }

  #end(keep: boolean): void {
    const move = this.#move;
    if (!move) return;
    this.#move = undefined;
    if (move.pointer) this.#acts.dragging(false);
    const moved = move.start !== move.from.start || move.due !== move.from.due;
    if (keep && moved) this.#acts.schedule(move.id, move.start, move.due);
    else if (moved) {
      const scale = this.#acts.scale();
      const span = scale && spanOf(scale, move.from.start, move.from.due);
      if (span) {
        move.bar.style.setProperty('--_left', `${span.left}px`);
        move.bar.style.setProperty('--_width', `${span.width}px`);
      }
    } else if (keep && move.pointer) this.#acts.details(move.id);
  }
}

function barOf(event: Event): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>('[data-bar]') : null;
}
