/**
 * Sets the boxes of the diagram level with what they hang on and draws the lines between them: measured once the words
 * are laid out, and again when anything changes size.
 *
 * What always holds: everything is read before anything is written; nothing is drawn where the columns stand one under the
 * other, since there the words say it; what has not moved is not rendered again.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {
  chainCurves,
  roomBelow,
  type ChainBox,
  type ChainCurve,
} from '../../../geometry/chain-lines.js';
import {chainRows} from '../../../geometry/chain-rows.js';
import {numberedLinks, theoryChain} from '../../../geometry/theory-chain.js';
import type {Theory} from '../../../plan/types.js';

/** What was found by measuring: the curves, in pixels of the chain. */
export type Drawn = readonly ChainCurve[];

/** Between two boxes of a column, and between the middles of two numbers, in parts of the letters' size. */
const GAP = 1;
const APART = 1.6;

/** Sets the boxes of a diagram in their rows and says how the lines run between them. */
export function drawDiagram(diagram: Element, theory: Theory): Drawn {
  const lists = [...diagram.querySelectorAll<HTMLElement>('.column > ul')];
  const chain = lists[0]?.closest<HTMLElement>('.chain');
  if (!chain) return [];
  const origin = chain.getBoundingClientRect();
  const {direction, fontSize} = getComputedStyle(chain);
  const letters = parseFloat(fontSize);
  const columns = lists.map((list) => ({
    place: list.getBoundingClientRect(),
    nodes: [...list.querySelectorAll<HTMLElement>(':scope > [data-node]')],
  }));
  const heights = new Map(
    columns.flatMap(({nodes}) =>
      nodes.map((node): [string, number] => [node.dataset['node'] ?? '', node.offsetHeight]),
    ),
  );
  const [first, second] = columns;
  if (second && first && Math.abs(first.place.left - second.place.left) < 1) return [];
  const mirrored = direction === 'rtl';
  const rows = chainRows(theoryChain(theory), (id) => heights.get(id) ?? 0, GAP * letters);
  const boxes = new Map<string, ChainBox>();
  for (const {place, nodes} of columns) {
    const x = mirrored ? origin.right - place.right : place.left - origin.left;
    let bottom = 0;
    for (const node of nodes) {
      const id = node.dataset['node'] ?? '';
      const height = heights.get(id) ?? 0;
      const row = rows.get(id) ?? 0;
      node.style.setProperty('--_above', `${row - bottom}px`);
      bottom = row + height;
      boxes.set(id, {x, y: place.top - origin.top + row, width: place.width, height});
    }
  }
  const lines = numberedLinks(theory).map(({line}) => line);
  chain.style.setProperty('--_below', `${roomBelow(lines, APART * letters)}px`);
  return chainCurves(lines, boxes, APART * letters, mirrored ? origin.width : undefined);
}

type Host = ReactiveControllerHost & {readonly renderRoot: ParentNode};

/** Follows the diagram that a host shows. */
export class DiagramLines implements ReactiveController {
  drawn: Drawn = [];
  readonly #host: Host;
  readonly #theory: () => Theory;
  readonly #sizes = new ResizeObserver(() => {
    this.#measure();
  });
  #watched: Element | null = null;

  constructor(host: Host, theory: () => Theory) {
    this.#host = host;
    this.#theory = theory;
    host.addController(this);
  }

  hostUpdated(): void {
    const diagram = this.#host.renderRoot.querySelector('.frame .diagram');
    if (diagram !== this.#watched) {
      this.#sizes.disconnect();
      // Its first heading is as wide as a column and as high as its letters, and nothing that is set in here changes it.
      const heading = diagram?.querySelector('.column > p');
      if (heading) this.#sizes.observe(heading);
      this.#watched = diagram;
    } else if (diagram) this.#measure();
  }

  hostDisconnected(): void {
    this.#sizes.disconnect();
    this.#watched = null;
  }

  #measure(): void {
    if (!this.#watched) return;
    const drawn = drawDiagram(this.#watched, this.#theory());
    if (JSON.stringify(drawn) === JSON.stringify(this.drawn)) return;
    this.drawn = drawn;
    this.#host.requestUpdate();
  }
}
