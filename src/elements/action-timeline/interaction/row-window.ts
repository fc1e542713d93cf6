/**
 * Which rows of a long view are in the page: those that can be seen, a screen more on each side, and the one with the tab stop.
 * In place of the others stands as much room as they take. Fetched when a view is long; the table and the bars have one each.
 *
 * What always holds: what has the focus is never taken out of the page; the room of what was seen once is exact; what a turn of
 * the wheel costs grows with what is seen, not with the plan.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {FIRST, rowKey, USUAL, type Gap, type Row} from '../view/table.js';

type Host = ReactiveControllerHost & HTMLElement & {readonly renderRoot: ParentNode};

export class RowWindow implements ReactiveController {
  readonly #host: Host;
  readonly #body: string;
  readonly #heights = new Map<string, number>();
  /** As the first rows are: room that changed with every row that is measured would move the page. */
  #usual = 0;
  #rows: readonly Row[] = [];
  /** The height of each row that was seen, by its place; 0 of the others. */
  #sizes = new Float64Array();
  /** Where each row that is in the page stands. */
  #places = new Map<string, number>();
  #from = 0;
  #to = FIRST;
  #resized: ResizeObserver | undefined;
  #width = 0;

  /** @param body - selector of what the rows are children of, each with its `data-row` */
  constructor(host: Host, body: string) {
    this.#host = host;
    this.#body = body;
    host.addController(this);
  }

  hostConnected(): void {
    // What scrolls in a shadow root is heard there alone.
    for (const target of [window, this.#host.renderRoot])
      target.addEventListener('scroll', this.#look, {capture: true, passive: true});
    this.#resized = new ResizeObserver(() => {
      const {clientWidth} = this.#host;
      if (clientWidth !== this.#width) this.#forget();
      this.#width = clientWidth;
      // What it renders changes the size again: in this frame that would be one change too many.
      requestAnimationFrame(this.#look);
    });
    this.#resized.observe(this.#host);
  }

  hostDisconnected(): void {
    for (const target of [window, this.#host.renderRoot])
      target.removeEventListener('scroll', this.#look, {capture: true});
    this.#resized?.disconnect();
  }

  hostUpdated(): void {
    // While all rows are in the page, nobody asks.
    const body = this.#rows.length ? this.#find() : null;
    if (!body) return;
    let sum = 0;
    let count = 0;
    for (const row of body.querySelectorAll<HTMLElement>(':scope > [data-row]')) {
      const {height} = row.getBoundingClientRect();
      const key = row.dataset['row'] ?? '';
      const place = this.#places.get(key);
      if (place !== undefined) this.#sizes[place] = height;
      this.#heights.set(key, height);
      sum += height;
      count++;
    }
    if (this.#from === 0 && count) this.#usual = sum / count;
    this.#look();
  }

  /** The rows to render, and between them the room of those that are not. */
  shown(rows: readonly Row[], active: string | undefined): readonly (Row | Gap)[] {
    if (rows !== this.#rows) {
      this.#rows = rows;
      this.#sizes = Float64Array.from(rows, (row) => this.#heights.get(rowKey(row)) ?? 0);
    }
    const shown: (Row | Gap)[] = [];
    this.#places = new Map();
    let next = 0;
    const add = (from: number, to: number): void => {
      if (from > next) shown.push({height: this.#height(next, from), count: from - next});
      for (let at = from; at < to; at++) {
        const row = rows[at];
        if (!row) continue;
        shown.push(row);
        this.#places.set(rowKey(row), at);
      }
      next = to;
    };
    const from = Math.min(this.#from, rows.length);
    const to = Math.min(this.#to, rows.length);
    const alone = active === undefined ? -1 : rows.findIndex((row) => rowKey(row) === active);
    if (alone >= 0 && alone < from) add(alone, alone + 1);
    add(from, to);
    if (alone >= to) add(alone, alone + 1);
    add(rows.length, rows.length);
    return shown;
  }

  /** Rows wrap differently now. */
  #forget(): void {
    this.#heights.clear();
    this.#sizes.fill(0);
  }

  #find(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(this.#body);
  }

  #heightOf(place: number): number {
    return this.#sizes[place] || this.#usual || USUAL;
  }

  #height(from: number, to: number): number {
    let height = 0;
    for (let at = from; at < to; at++) height += this.#heightOf(at);
    return height;
  }

  /** Which rows should be there now; renders again where they are not. */
  readonly #look = (): void => {
    const body = this.#find();
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
    const {length} = this.#rows;
    let height = 0;
    let from = length;
    let to = length;
    for (let at = 0; at < length; at++) {
      if (height >= below) {
        to = at;
        break;
      }
      height += this.#heightOf(at);
      if (height > above && from > at) from = at;
    }
    return {from: Math.min(from, to), to};
  }
}
