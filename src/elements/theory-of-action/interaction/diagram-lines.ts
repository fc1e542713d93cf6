/**
 * Draws the diagram's lines from where its boxes really stand: measured after layout, again when anything changes
 * size. One curve a link, from the end of a box to the start of the next.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Theory} from '../../../plan/types.js';
import type {Line} from '../view/diagram.js';

type Host = ReactiveControllerHost & {readonly renderRoot: ParentNode};

export class DiagramLines implements ReactiveController {
  lines: readonly Line[] = [];
  readonly #host: Host;
  readonly #links: () => Theory['links'];
  readonly #sizes = new ResizeObserver(() => {
    this.#measure();
  });
  #watched: Element | null = null;

  constructor(host: Host, links: () => Theory['links']) {
    this.#host = host;
    this.#links = links;
    host.addController(this);
  }

  hostUpdated(): void {
    const diagram = this.#host.renderRoot.querySelector('.diagram');
    if (diagram !== this.#watched) {
      this.#sizes.disconnect();
      if (diagram) this.#sizes.observe(diagram);
      this.#watched = diagram;
    }
    if (diagram) this.#measure();
  }

  hostDisconnected(): void {
    this.#sizes.disconnect();
    this.#watched = null;
  }

  #measure(): void {
    const diagram = this.#watched;
    if (!diagram) return;
    const origin = diagram.getBoundingClientRect();
    const boxes = new Map<string, DOMRect>();
    for (const node of diagram.querySelectorAll<HTMLElement>('[data-node]')) {
      boxes.set(node.dataset['node'] ?? '', node.getBoundingClientRect());
    }
    const mirrored = getComputedStyle(diagram).direction === 'rtl';
    const lines = this.#links().flatMap(({id, from, to}): Line[] => {
      const start = boxes.get(from);
      const end = boxes.get(to);
      // One under the other, as on a phone, the order of the boxes says it.
      if (!start || !end || Math.abs(start.left - end.left) < 8) return [];
      const forward = mirrored ? -1 : 1;
      const x1 = (mirrored ? start.left : start.right) - origin.left;
      const x2 = (mirrored ? end.right : end.left) - origin.left - 4 * forward;
      const y1 = start.top + start.height / 2 - origin.top;
      const y2 = end.top + end.height / 2 - origin.top;
      const bend = Math.max(24, Math.abs(x2 - x1) / 2) * forward;
      return [
        {
          link: id,
          path: `M${round(x1)} ${round(y1)}C${round(x1 + bend)} ${round(y1)} ${round(x2 - bend)} ${round(y2)} ${round(x2)} ${round(y2)}`,
          end: [round(x2), round(y2)],
        },
      ];
    });
    if (JSON.stringify(lines) === JSON.stringify(this.lines)) return;
    this.lines = lines;
    this.#host.requestUpdate();
  }
}

const round = (length: number): number => Math.round(length * 10) / 10;
