/**
 * The part of a long list that is rendered: the rows in view, some around them, and the one that is worked in. What it
 * costs to show, scroll and edit does not grow with the list.
 *
 * What always holds: a row is as high as it wants to be; one that was not seen yet counts as an estimate, and where it
 * turns out otherwise above what is seen, what is seen stays in its place; paper shows every row.
 */
import {
  css,
  html,
  type CSSResult,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import {lengths} from '../../../foundation/lengths.js';

/** A row, or what takes the place of rows that are not rendered; and its place in the list. */
export interface Piece<Row> {
  readonly at: number;
  readonly row?: Row;
  readonly gap?: TemplateResult;
}

interface RowWindowHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
  /** Renders at once what waits to be rendered. */
  renderNow(): void;
}

/** So many rows are rendered beyond what is seen, on either side. */
const AROUND = 10;

/** So many, before it is known how many are seen. */
const AT_FIRST = 16;

/** How high a row is taken to be that was never seen, in CSS pixels. */
const ESTIMATE = 48;

export class RowWindow<Row extends {readonly id: string}> implements ReactiveController {
  readonly #host: RowWindowHost;
  readonly #heights = new Map<string, number>();
  #rows: readonly Row[] = [];
  /** Where each row begins, and where the last one ends. */
  #tops = new Float64Array(1);
  #first = 0;
  #end = 0;
  #everything = false;
  #scroller: HTMLElement | undefined;

  constructor(host: RowWindowHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#showEverything);
    addEventListener('afterprint', this.#showWindow);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#showEverything);
    removeEventListener('afterprint', this.#showWindow);
    this.#scroller = undefined;
  }

  /** What to render of a list; `worked` is rendered wherever it stands. */
  pieces(rows: readonly Row[], worked: string | undefined): readonly Piece<Row>[] {
    if (this.#everything) return rows.map((row, at) => ({row, at}));
    if (rows !== this.#rows) {
      this.#rows = rows;
      this.#lay();
    }
    const [from, to] = this.#seen();
    this.#first = Math.max(0, from - AROUND);
    this.#end = Math.min(rows.length, to + AROUND);
    const shown = rows.slice(this.#first, this.#end).map((row, n) => ({row, at: this.#first + n}));
    const kept = worked ?? this.#focused;
    const at = kept === undefined ? -1 : rows.findIndex(({id}) => id === kept);
    const row = rows[at];
    if (row && at < this.#first) shown.unshift({row, at});
    if (row && at >= this.#end) shown.push({row, at});
    const pieces: Piece<Row>[] = [];
    let next = 0;
    for (const piece of shown) {
      this.#leave(pieces, next, piece.at);
      pieces.push(piece);
      next = piece.at + 1;
    }
    this.#leave(pieces, next, rows.length);
    return pieces;
  }

  readonly #onScroll = (): void => {
    const [from, to] = this.#seen();
    const near = AROUND / 2;
    const above = from - near < this.#first && this.#first > 0;
    const below = to + near > this.#end && this.#end < this.#rows.length;
    if (above || below) this.#host.requestUpdate();
  };

  /** Measures what was rendered, in one batch. */
  hostUpdated(): void {
    const scroller = this.#host.renderRoot.querySelector<HTMLElement>('.scroller') ?? undefined;
    const fresh = scroller !== this.#scroller;
    this.#scroller = scroller;
    scroller?.classList.toggle('long', scroller.querySelector('.gap') !== null || this.#everything);
    if (!scroller || this.#everything) return;
    if (fresh) scroller.addEventListener('scroll', this.#onScroll, {passive: true});
    let changed = false;
    // Another view has other heights.
    if (fresh && this.#heights.size > 0) {
      this.#heights.clear();
      this.#host.requestUpdate();
    }
    for (const element of scroller.querySelectorAll<HTMLElement>('[data-row]')) {
      const id = element.dataset['row'] ?? '';
      const {height} = element.getBoundingClientRect();
      if (height === 0 || this.#heights.get(id) === height) continue;
      this.#heights.set(id, height);
      changed = true;
    }
    if (changed) {
      const [from] = this.#seen();
      const before = this.#tops[from] ?? 0;
      this.#lay();
      const moved = (this.#tops[from] ?? 0) - before;
      if (Math.abs(moved) >= 1) scroller.scrollTop += moved;
    }
    // Now it is known how many are seen.
    if (fresh) this.#onScroll();
  }

  /** The rows in view: the first, and the one after the last. */
  #seen(): readonly [from: number, to: number] {
    const scroller = this.#scroller;
    if (!scroller) return [0, AT_FIRST];
    const {scrollTop, clientHeight} = scroller;
    return [this.#at(scrollTop), this.#at(scrollTop + clientHeight) + 1];
  }

  /** The row that stands at a height. */
  #at(height: number): number {
    let [low, high] = [0, Math.max(0, this.#rows.length - 1)];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#tops[middle] ?? 0) <= height) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The row that has the focus: it stays wherever it stands, so that the focus does. */
  get #focused(): string | undefined {
    const {renderRoot} = this.#host;
    const {activeElement} = renderRoot as ParentNode & Partial<DocumentOrShadowRoot>;
    return activeElement?.closest<HTMLElement>('[data-row]')?.dataset['row'];
  }

  #lay(): void {
    const tops = new Float64Array(this.#rows.length + 1);
    let top = 0;
    this.#rows.forEach(({id}, at) => {
      tops[at] = top;
      top += this.#heights.get(id) ?? ESTIMATE;
    });
    tops[this.#rows.length] = top;
    this.#tops = tops;
  }

  #leave(pieces: Piece<Row>[], from: number, to: number): void {
    if (to <= from) return;
    const height = (this.#tops[to] ?? 0) - (this.#tops[from] ?? 0);
    const gap = html`<div ${lengths({'--_gap': `${height}px`})}></div>`;
    pieces.push({gap, at: from});
  }

  readonly #showEverything = (): void => {
    this.#everything = true;
    this.#host.requestUpdate();
    this.#host.renderNow();
  };

  readonly #showWindow = (): void => {
    this.#everything = false;
    this.#host.requestUpdate();
  };
}

export const styles: CSSResult = css`
  .long {
    --_long-height: clamp(20rem, 75vh, 48rem);
    --_long-width: 60rem;
    --_more-width: 3rem;
    max-block-size: var(--cairn-action-timeline-height, var(--_long-height));
    overflow: auto;
    overflow-anchor: none;
    contain: content;
  }
  .long :is(thead th, .head) {
    position: sticky;
    inset-block-start: 0;
    z-index: 3;
  }
  /* Columns stay as wide as they are, whatever rows come into view. */
  .long table {
    table-layout: fixed;
    min-inline-size: var(--_long-width);
    overflow-wrap: anywhere;
  }
  .long thead th {
    white-space: normal;
  }
  .long .col-text {
    inline-size: 22%;
  }
  .long .col-owner {
    inline-size: 15%;
  }
  .long .col-status {
    inline-size: 11%;
  }
  .long .col-success {
    inline-size: 22%;
  }
  .long .col-hours {
    inline-size: 6%;
  }
  .long .col-more {
    inline-size: var(--_more-width);
  }
  .long .gap > :is(td, div) {
    padding: 0;
    border: 0;
  }
  .gap div {
    block-size: var(--_gap);
  }
  .long [role='grid'] tbody .gap > td {
    display: table-cell;
  }
  .long [role='grid'] tbody .gap > td::before {
    content: none;
  }
  @container (max-inline-size: 46rem) {
    .long table {
      min-inline-size: 0;
    }
    .long [role='grid'] :is(th, td) {
      inline-size: auto;
    }
    .long [role='grid'] tbody .gap,
    .long [role='grid'] tbody .gap > td {
      display: block;
      padding: 0;
      border: 0;
    }
  }
  @media print {
    .long {
      max-block-size: none;
      overflow: visible;
    }
  }
`;
