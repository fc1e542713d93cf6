/**
 * A meeting: one part of the theory at a time, and for lists a silent round.
 *
 * What always holds: what was put in is hidden until somebody shows it, then it becomes items of the plan in one step;
 * who leaves the meeting finds it as it was, and where the tool goes from the page what was written goes into the plan.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {addSeveral, type Edit, type SeveralOf} from '../../../plan/edits/index.js';
import type {Plan} from '../../../plan/types.js';
import {SilentRound} from './silent-round.js';

export const meetingParts = [
  'goal',
  'problem',
  'vision',
  'barriers',
  'whys',
  'ideas',
  'strategies',
  'changes',
  'effects',
  'assumptions',
] as const;
export type MeetingPart = (typeof meetingParts)[number];

/** How long a round may be, in minutes. */
export const roundMinutes = [1, 3, 5, 10, Infinity] as const;

interface MeetingHost extends ReactiveControllerHost {
  readonly plan: Plan;
}

/** Says something in the meeting, by the key of its words. */
export type SayMeeting = (key: 'saidHalf' | 'saidMinute' | 'timeUp') => void;

export class Meeting implements ReactiveController {
  readonly round: SilentRound;
  /** What is being written and not put in yet. */
  draft = '';
  /** Minutes chosen for the next round. */
  minutes: number = 3;
  /** The texts that were just shown. */
  shown: readonly string[] = [];

  readonly #host: MeetingHost;
  readonly #edit: (edit: Edit) => {readonly ok: boolean};
  readonly #say: SayMeeting;
  #at = 0;
  #of = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    host: MeetingHost,
    edit: (edit: Edit) => {readonly ok: boolean},
    say: SayMeeting,
    now?: () => number,
  ) {
    this.#host = host;
    this.#edit = edit;
    this.#say = say;
    this.round = new SilentRound(now);
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#tick);
    window.addEventListener('pagehide', this.#keep);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#tick);
    window.removeEventListener('pagehide', this.#keep);
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#keep();
  }

  get part(): MeetingPart {
    return meetingParts[this.#at] ?? 'goal';
  }

  get number(): number {
    return this.#at + 1;
  }

  /** Another part. A round belongs to its part: it has to end first. */
  go(step: 1 | -1): void {
    const at = this.#at + step;
    if (this.isUnderWay || at < 0 || at >= meetingParts.length) return;
    this.#at = at;
    this.#of = '';
    this.shown = [];
    this.#host.requestUpdate();
  }

  get isUnderWay(): boolean {
    return this.round.state !== 'idle';
  }

  /** The barrier or link that a part speaks of: the one that was picked here, else the chosen one, else the first. */
  get of(): string {
    const {barriers, links} = this.#host.plan.theory;
    const items: readonly {readonly id: string; readonly chosen?: boolean}[] =
      this.part === 'assumptions' ? links : barriers;
    const picked =
      items.find(({id}) => id === this.#of) ?? items.find(({chosen}) => chosen) ?? items[0];
    return picked?.id ?? '';
  }

  pick(id: string): void {
    this.#of = id;
    this.shown = [];
    this.#host.requestUpdate();
  }

  start(): void {
    this.shown = [];
    this.round.start(this.minutes * 60_000);
    this.#tick();
  }

  pause(): void {
    this.round.pause();
    this.#tick();
  }

  resume(): void {
    this.round.resume();
    this.#tick();
  }

  extend(): void {
    this.round.extend();
    this.#tick();
  }

  /** Takes what is being written. */
  write(text: string): void {
    this.draft = text;
    this.#host.requestUpdate();
  }

  /** Puts what is being written among the hidden lines; says how many it were. */
  put(): number {
    const count = this.round.put(this.draft);
    this.draft = '';
    this.#host.requestUpdate();
    return count;
  }

  /** Ends the round: what was written becomes items, together and in one step. Refused, it stays where it was. */
  show(): number {
    this.round.put(this.draft);
    this.draft = '';
    const lines = this.round.take();
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const of = this.#list();
    if (lines.length > 0 && of && !this.#edit(addSeveral(of, lines)).ok) {
      this.draft = lines.join('\n');
      this.round.start(Infinity);
    } else this.shown = lines;
    this.#host.requestUpdate();
    return this.shown.length;
  }

  #list(): SeveralOf | undefined {
    const {part, of} = this;
    switch (part) {
      case 'barriers':
        return {kind: 'barrier'};
      case 'whys':
        return {kind: 'why', barrier: of};
      case 'ideas':
        return {kind: 'idea', barrier: of};
      case 'strategies':
        return {kind: 'strategy'};
      case 'changes':
        return {kind: 'outcome', level: 'practice'};
      case 'effects':
        return {kind: 'outcome', level: 'student'};
      case 'assumptions':
        return {kind: 'assumption', link: of};
      default:
        return undefined;
    }
  }

  /** Nothing that was written goes with the page. */
  readonly #keep = (): void => {
    if (this.round.count > 0 || (this.isUnderWay && this.draft.trim() !== '')) this.show();
  };

  /** Looks at the clock, and comes back when its next second begins. */
  readonly #tick = (): void => {
    clearTimeout(this.#timer);
    const moment = this.round.due();
    if (moment === 'half') this.#say('saidHalf');
    else if (moment === 'minute') this.#say('saidMinute');
    else if (moment === 'end') this.#say('timeUp');
    if (this.round.state === 'running' && this.round.isTimed) {
      this.#timer = setTimeout(this.#tick, (this.round.left % 1000) + 5);
    }
    this.#host.requestUpdate();
  };
}
