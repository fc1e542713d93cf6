/**
 * Draws what waits for what between the bars. The words of each bar say the same, so the lines are for the eye alone.
 *
 * What always holds: they are drawn from where the bars really stand, anew whenever those were rendered or the rows wrap
 * differently; a line to a row that is out of sight leads towards it, and there is none between two of those.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {spanOf, type TimeScale} from '../../../geometry/time-scale.js';
import type {Action} from '../../../plan/types.js';
import {rowKey, type Row} from '../view/table.js';

type Host = ReactiveControllerHost & HTMLElement & {readonly renderRoot: ParentNode};

interface WaitingActs {
  actions(): readonly Action[];
  rows(): readonly Row[];
  scale(): TimeScale | undefined;
}

/** An action, and one that it waits for. */
type Pair = readonly [to: Action, from: Action];

/** A bar as the lines see it, from the start of the drawing on. */
interface Box {
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
}

/** How far a line leaves a bar before it turns, and how round its corners are, in pixels. */
const OUT = 6;

export class WaitingLines implements ReactiveController {
  readonly #host: Host;
  readonly #acts: WaitingActs;
  #resized: ResizeObserver | undefined;
  #watched: Element | null = null;
  /** Of whom the pairs were made. */
  #of: readonly Action[] | undefined;
  #pairs: readonly Pair[] = [];

  constructor(host: Host, acts: WaitingActs) {
    this.#host = host;
    this.#acts = acts;
    host.addController(this);
  }

  hostUpdated(): void {
    const list = this.#host.renderRoot.querySelector('.bars ul');
    if (list === this.#watched) {
      this.#draw();
      return;
    }
    this.#resized?.disconnect();
    this.#resized = new ResizeObserver(() => {
      this.#draw();
    });
    this.#watched = list;
    if (list) this.#resized.observe(list);
  }

  hostDisconnected(): void {
    this.#resized?.disconnect();
    this.#watched = null;
  }

  #draw(): void {
    const path = this.#host.renderRoot.querySelector('.waiting-lines path');
    const box = path?.closest('svg')?.getBoundingClientRect();
    if (!path || !box) return;
    path.setAttribute('d', this.#waiting().length ? this.#lines(box) : '');
  }

  #lines(box: DOMRect): string {
    const mirrored = getComputedStyle(this.#host).direction === 'rtl';
    const boxOf = (element: Element): Box => {
      const {left, right, top, bottom} = element.getBoundingClientRect();
      return {
        start: mirrored ? box.right - right : left - box.left,
        end: mirrored ? box.right - left : right - box.left,
        top: top - box.top,
        bottom: bottom - box.top,
      };
    };
    const bars = new Map(
      [...this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-bar]')].map((bar) => [
        bar.dataset['bar'] ?? '',
        boxOf(bar),
      ]),
    );
    const time = this.#host.renderRoot.querySelector('.bars ul .time');
    const origin = time ? boxOf(time).start : 0;
    const tops = [...bars.values()].map(({top}) => top);
    const ends = [Math.min(...tops), Math.max(...tops)] as const;
    const rows = this.#acts.rows();
    const placeOf = ({id}: Action): number => rows.findIndex((row) => rowKey(row) === id);
    /** Where a bar would be that is not in the page: at its days, over or under all that are. */
    const away = (action: Action, from: Action): Box | undefined => {
      const scale = this.#acts.scale();
      const span = scale && spanOf(scale, action.start, action.due);
      const place = placeOf(action);
      if (!span || place < 0) return undefined;
      const start = origin + span.left;
      const y = place < placeOf(from) ? ends[0] : ends[1];
      return {start, end: start + span.width, top: y, bottom: y};
    };
    return this.#waiting()
      .map(([to, from]) => {
        const [seenTo, seenFrom] = [bars.get(to.id), bars.get(from.id)];
        if (!seenTo && !seenFrom) return '';
        const end = seenTo ?? away(to, from);
        const start = seenFrom ?? away(from, to);
        return start && end ? lineBetween(start, end) : '';
      })
      .join('');
  }

  /** Who waits for whom; found out once for as long as the actions stay as they are. */
  #waiting(): readonly Pair[] {
    const actions = this.#acts.actions();
    if (actions === this.#of) return this.#pairs;
    this.#of = actions;
    const waiting = actions.filter(({after}) => after.length);
    const byId = waiting.length ? new Map(actions.map((one) => [one.id, one])) : undefined;
    this.#pairs = waiting.flatMap((to) =>
      to.after.flatMap((id) => {
        const from = byId?.get(id);
        return from ? [[to, from] as const] : [];
      }),
    );
    return this.#pairs;
  }
}

function lineBetween(from: Box, to: Box): string {
  const startY = (from.top + from.bottom) / 2;
  const endY = (to.top + to.bottom) / 2;
  // Beside the bar that waits, on the edge of the row of the other one where there is no room between the two.
  const turnY = to.top > from.top ? from.bottom + OUT : from.top - OUT;
  const line =
    to.start - from.end > OUT * 2
      ? `M${from.end} ${startY}H${from.end + OUT}V${endY}H${to.start}`
      : `M${from.end} ${startY}h${OUT}V${turnY}H${to.start - OUT * 2}V${endY}H${to.start}`;
  return `${line}m-5 -4l5 4l-5 4`;
}
