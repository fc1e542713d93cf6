/**
 * Which cells are chosen together: from where the choice began to where the tab stop is.
 *
 * What always holds: who presses one corner and then the other chooses what lies between, without a key and with one finger.
 */
import type {Column} from '../columns.js';
import {blockBetween, isSame, type Block, type Cell, type Places} from './grid-places.js';

export class GridChoice {
  readonly #places: Places;
  #anchor: Cell | undefined;
  #block: Block | undefined;
  #rows: ReadonlySet<string> = new Set();
  #byPress = false;
  /** One corner was pressed, the other is still to come. */
  #half = false;

  constructor(places: Places) {
    this.#places = places;
  }

  /** The chosen cells, where there are more than the one with the tab stop. */
  get block(): Block | undefined {
    return this.#block;
  }

  /** Whether a press on a cell chooses, instead of opening it. */
  get byPress(): boolean {
    return this.#byPress;
  }

  set byPress(on: boolean) {
    this.#byPress = on;
    this.end();
  }

  /** Which cells of a row are chosen; nothing is said of that where no block is. */
  of(row: string): readonly Column[] | undefined {
    return this.#block && (this.#rows.has(row) ? this.#block.columns : []);
  }

  /** The choice begins at a cell, if none has begun. */
  begin(cell: Cell | undefined): void {
    this.#anchor ??= cell;
  }

  /** A cell was pressed: the first corner, or the second. */
  press(cell: Cell): void {
    if (!this.#half) this.#anchor = cell;
    this.#half = !this.#half;
  }

  /** The choice goes to here, where one has begun. */
  reach(to: Cell | undefined): void {
    const from = this.#anchor;
    const block =
      from && to && (this.#byPress || !isSame(from, to))
        ? blockBetween(this.#places, from, to)
        : undefined;
    this.#block = block?.rows.length && block.columns.length ? block : undefined;
    this.#rows = new Set(this.#block?.rows);
  }

  /** Nothing is chosen any more. */
  end(): void {
    this.#anchor = undefined;
    this.#half = false;
    this.reach(undefined);
  }
}
