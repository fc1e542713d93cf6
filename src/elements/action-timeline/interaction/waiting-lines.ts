/**
 * Draws what waits for what between the bars. The words of each bar say the same, so the lines are for the eye alone.
 *
 * What always holds: they are drawn from where the bars really stand, anew whenever those were rendered or the rows wrap
 * differently; a line to what is not shown is not drawn.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Action} from '../../../plan/types.js';

type Host = ReactiveControllerHost & HTMLElement & {readonly renderRoot: ParentNode};

/** How far a line leaves a bar before it turns, and how round its corners are, in pixels. */
const OUT = 6;

export class WaitingLines implements ReactiveController {
  readonly #host: Host;
  readonly #actions: () => readonly Action[];
  #resized: ResizeObserver | undefined;
  #watched: Element | null = null;

  constructor(host: Host, actions: () => readonly Action[]) {
    this.#host = host;
    this.#actions = actions;
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
    const mirrored = getComputedStyle(this.#host).direction === 'rtl';
    const bars = new Map(
      [...this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-bar]')].map((bar) => [
        bar.dataset['bar'] ?? '',
        bar.getBoundingClientRect(),
      ]),
    );
    const across = (x: number): number => (mirrored ? box.right - x : x - box.left);
    const lines: string[] = [];
    for (const {id, after} of this.#actions()) {
      const to = bars.get(id);
      for (const other of to ? after : []) {
        const from = bars.get(other);
        if (!from || !to) continue;
        const down = to.top > from.top;
        const startX = across(mirrored ? from.left : from.right);
        const startY = from.top + from.height / 2 - box.top;
        const endX = across(mirrored ? to.right : to.left);
        const endY = to.top + to.height / 2 - box.top;
        // Beside the bar that waits, on the edge of the row of the other one where there is no room between the two.
        const turnY = (down ? from.bottom + OUT : from.top - OUT) - box.top;
        lines.push(
          endX - startX > OUT * 2
            ? `M${startX} ${startY}H${startX + OUT}V${endY}H${endX}`
            : `M${startX} ${startY}h${OUT}V${turnY}H${endX - OUT * 2}V${endY}H${endX}`,
          `m-5 -4l5 4l-5 4`,
        );
      }
    }
    path.setAttribute('d', lines.join(''));
  }
}
