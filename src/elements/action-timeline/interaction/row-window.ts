/**
 * Which rows of a long table are in the page: those that can be seen, a screen more on each side, and the one with the tab stop.
 * In place of the others stands as much room as they take. Fetched when a table is long.
 *
 * What always holds: what has the focus is never taken out of the page; the room of what was seen once is exact.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {rowKey, type Row} from '../view/table.js';

type Host = ReactiveControllerHost & HTMLElement & {readonly renderRoot: ParentNode};

/** How high a row is taken for before any was seen, in pixels. */
const USUAL = 56;

export class RowWindow implements ReactiveController {
  readonly #host: Host;
  readonly #heights = new Map<string, number>();
  /** As the first rows are: room that changed with every row that is measured would move the page. */
  #usual = 0;
  #rows: readonly Row[] = [];
  #from = 0;
  #to = 0;
  #resized: ResizeObserver | undefined;
  #width = 0;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('scroll', this.#look, {capture: true, passive: true});
    this.#resized = new ResizeObserver(() => {
      const {clientWidth} = this.#host;
      // Rows wrap differently now.
      if (clientWidth !== this.#width) this.#heights.clear();
      this.#width = clientWidth;
      this.#look();
    });
    this.#resized.observe(this.#host);
  }

  hostDisconnected(): void {
    removeEventListener('scroll', this.#look, {capture: true});
    this.#resized?.disconnect();
  }

  hostUpdated(): void {
    let sum = 0;
    let count = 0;
    for (const row of this.#host.renderRoot.querySelectorAll<HTMLElement>('tbody > [data-row]')) {
      const {height} = row.getBoundingClientRect();
      this.#heights.set(row.dataset['row'] ?? '', height);
      sum += height;
      count++;
    }
    if (this.#from === 0 && count) this.#usual = sum / count;
    this.#look();
  }

  /** The rows to render, and between them the height of those that are not. */
  shown(rows: readonly Row[], active: string | undefined): readonly (Row | number)[] {
    this.#rows = rows;
    if (this.#to === 0) this.#to = 40;
    const shown: (Row | number)[] = [];
    let gap = 0;
    for (const [at, row] of rows.entries()) {
      const key = rowKey(row);
      if ((at >= this.#from && at < this.#to) || key === active) {
        if (gap) shown.push(gap);
        gap = 0;
        shown.push(row);
      } else gap += this.#heightOf(key);
    }
    if (gap) shown.push(gap);
    return shown;
  }

  #heightOf(key: string): number {
    return this.#heights.get(key) ?? (this.#usual || USUAL);
  }

  /** Which rows should be there now; renders again where they are not. */
  readonly #look = (): void => {
    const body = this.#host.renderRoot.querySelector('tbody');
    if (!body) return;
    const {top} = body.getBoundingClientRect();
    const near = this.#between(-top - innerHeight / 2, -top + innerHeight * 1.5);
    if (near.from >= this.#from && near.to <= this.#to) return;
    const {from, to} = this.#between(-top - innerHeight, -top + innerHeight * 2);
    this.#from = from;
    this.#to = to;
    this.#host.requestUpdate();
  };

  /** The rows between two heights below the top of the first. */
  #between(above: number, below: number): {from: number; to: number} {
    let height = 0;
    let from = this.#rows.length;
    let to = this.#rows.length;
    for (const [at, row] of this.#rows.entries()) {
      if (height >= below) {
        to = at;
        break;
      }
      height += this.#heightOf(rowKey(row));
      if (height > above && from > at) from = at;
    }
    return {from: Math.min(from, to), to};
  }
}
