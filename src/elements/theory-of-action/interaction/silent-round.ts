/**
 * A silent round: everybody writes before anybody reads, for a time that can be paused, extended and switched off.
 *
 * What always holds: time is read from a clock, never counted, so that a tab that slept or a late timer changes nothing;
 * what was put in stays hidden and in its order until it is taken; when time is over nothing is lost and more can be
 * written; each moment (half, one minute, end) is said once at most, and only when it is still to come.
 */
import {listLines} from '../../../foundation/pasted-list.js';

export type RoundState = 'idle' | 'running' | 'paused' | 'over';
export type RoundMoment = 'half' | 'minute' | 'end';

const MINUTE = 60_000;

export class SilentRound {
  readonly #now: () => number;
  #state: RoundState = 'idle';
  #total = 0;
  /** Running: when it is over. Else: how much is left. */
  #until = 0;
  #left = 0;
  readonly #said = new Set<RoundMoment>();
  #lines: string[] = [];

  /** @param now - milliseconds of a clock that goes on while the page sleeps */
  constructor(now: () => number = () => Date.now()) {
    this.#now = now;
  }

  get state(): RoundState {
    return this.#state === 'running' && this.left === 0 ? 'over' : this.#state;
  }

  /** Whether there is a time limit. */
  get isTimed(): boolean {
    return Number.isFinite(this.#total);
  }

  /** Milliseconds that are left. A clock that was set back gives nobody more than there was. */
  get left(): number {
    const left = this.#state === 'running' ? this.#until - this.#now() : this.#left;
    return Math.min(this.#total, Math.max(0, left));
  }

  /** How many lines are hidden. */
  get count(): number {
    return this.#lines.length;
  }

  /** Begins; `Infinity` has no time limit. */
  start(milliseconds: number): void {
    this.#total = this.#left = milliseconds;
    this.#until = this.#now() + milliseconds;
    this.#said.clear();
    this.#state = 'running';
  }

  pause(): void {
    if (this.state !== 'running') return;
    this.#left = this.left;
    this.#state = 'paused';
  }

  resume(): void {
    if (this.#state !== 'paused') return;
    this.#until = this.#now() + this.#left;
    this.#state = 'running';
  }

  /** Gives more time, also when it is over: then it goes on. */
  extend(milliseconds = MINUTE): void {
    const {state, left} = this;
    if (state === 'idle') return;
    this.#left = left + milliseconds;
    this.#total = Math.max(this.#total, this.#left);
    this.#until = this.#now() + this.#left;
    if (state === 'over') this.#state = 'running';
    for (const moment of this.#said) if (this.#left > this.#at(moment)) this.#said.delete(moment);
  }

  /** What is put in, one a line; marks of a list are no part of it. Says how many lines it was. */
  put(text: string): number {
    const lines = listLines(text);
    this.#lines.push(...lines);
    return lines.length;
  }

  /** The moment to be said now, if one has come since this was last asked. The latest, where several have. */
  due(): RoundMoment | undefined {
    if (this.#state !== 'running' || !this.isTimed) return undefined;
    const {left} = this;
    const come = (['half', 'minute', 'end'] as const).filter(
      (moment) => left <= this.#at(moment) && !this.#said.has(moment),
    );
    for (const moment of come) this.#said.add(moment);
    return come.at(-1);
  }

  /** Ends it and hands over what was written. */
  take(): readonly string[] {
    const lines = this.#lines;
    this.#lines = [];
    this.#state = 'idle';
    this.#left = this.#total = 0;
    return lines;
  }

  /** How much is left when a moment comes. Of a short round, half is the only one before the end. */
  #at(moment: RoundMoment): number {
    if (moment === 'half') return this.#total / 2;
    return moment === 'minute' && this.#total > 2 * MINUTE ? MINUTE : 0;
  }
}

/** Time as it is read on a clock: 2:05, rounded up, so that it says 0:00 only when it is over. */
export function clockTime(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
}
