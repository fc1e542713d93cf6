/**
 * The keys of the table, as the ARIA Authoring Practices give them: one cell has the tab stop, arrows move it, Enter
 * or F2 opens the cell's native control, Enter keeps what was written, Escape takes it back, Tab keeps it and goes on.
 * While a cell is open the table's own keys rest. What is being written is kept as well when somebody needs the plan
 * whole, so a closing tab loses nothing.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {typesText} from '../../../foundation/roving-focus.js';
import {columns, type Column, type ValueColumn} from '../columns.js';

export interface Cell {
  readonly row: string;
  readonly column: Column;
}

export interface GridActs {
  rows(): readonly string[];
  isEditable(): boolean;
  /** Has `commit` called when somebody needs the plan whole. */
  settleWith(commit: () => void): () => void;
  /** Makes the edit of a cell. Says whether it was made, or there was nothing to make. */
  write(row: string, column: ValueColumn, value: string): boolean;
  clear(cell: Cell): void;
  remove(row: string): void;
  move(row: string, by: -1 | 1): void;
}

type Host = ReactiveControllerHost & HTMLElement & {readonly renderRoot: ParentNode};
type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const PAGE = 10;

export class GridCells implements ReactiveController {
  readonly #host: Host;
  readonly #acts: GridActs;
  #active: Cell | undefined;
  #open = false;
  #settled: (() => void) | undefined;
  /** Where the focus goes after the next render. */
  #focusAfter = false;

  constructor(host: Host, acts: GridActs) {
    this.#host = host;
    this.#acts = acts;
    host.addController(this);
  }

  /** The cell that holds the tab stop; the first one where there is none yet, or its row is gone. */
  get active(): Cell | undefined {
    const rows = this.#acts.rows();
    const [first] = rows;
    if (first === undefined) return undefined;
    return this.#active && rows.includes(this.#active.row)
      ? this.#active
      : {row: first, column: 'text'};
  }

  /** Whether a cell is open for writing. */
  isOpen(row: string, column: Column): boolean {
    return this.#open && this.#active?.row === row && this.#active.column === column;
  }

  hostUpdated(): void {
    if (!this.#focusAfter) return;
    this.#focusAfter = false;
    this.#focusCell();
  }

  hostDisconnected(): void {
    if (this.#open) this.close(true, false);
  }

  /** Moves the tab stop and the focus to a cell. */
  go(cell: Cell): void {
    this.#active = cell;
    this.#focusAfter = true;
    this.#host.requestUpdate();
  }

  /** Moves the tab stop without the focus. */
  point(cell: Cell): void {
    this.#active = cell;
    this.#host.requestUpdate();
  }

  /** After the next render the focus is where the tab stop is, wherever that moved. */
  keepFocus(): void {
    this.#focusAfter = true;
  }

  /** Opens the control of a cell. */
  edit(cell: Cell): void {
    if (!this.#acts.isEditable() || cell.column === 'more') return;
    // Another cell that is still open keeps what was written in it.
    if (this.#open) this.close(true, false);
    this.#active = cell;
    this.#open = true;
    this.#focusAfter = true;
    this.#settled ??= this.#acts.settleWith(() => {
      this.close(true, false);
    });
    this.#host.requestUpdate();
  }

  /** Closes the open control; what was written is kept or not. */
  close(keep: boolean, focus = true): boolean {
    const cell = this.#active;
    if (!this.#open || !cell || cell.column === 'more') return true;
    const field = this.#field();
    this.#open = false;
    this.#settled?.();
    this.#settled = undefined;
    this.#focusAfter = focus;
    this.#host.requestUpdate();
    if (!keep || !field) return true;
    // A date that is only half written is no date; what was there stays.
    if (field instanceof HTMLInputElement && field.validity.badInput) return false;
    return this.#acts.write(cell.row, cell.column, field.value);
  }

  readonly onFocusIn = (event: FocusEvent): void => {
    const cell = cellOf(event);
    if (!cell || this.#open || same(cell, this.#active)) return;
    this.#active = cell;
    this.#host.requestUpdate();
  };

  readonly onFocusOut = (event: FocusEvent): void => {
    if (!this.#open || event.target !== this.#field()) return;
    // A window that loses the focus is no decision.
    if (event.relatedTarget === null && !document.hasFocus()) return;
    this.close(true, false);
  };

  readonly onClick = (event: MouseEvent): void => {
    const cell = cellOf(event);
    if (!cell || cell.column === 'more' || this.isOpen(cell.row, cell.column)) return;
    this.edit(cell);
  };

  readonly onKeyDown = (event: KeyboardEvent): void => {
    const cell = cellOf(event);
    if (!cell || event.isComposing) return;
    const handled = this.#open ? this.#keyInField(event, cell) : this.#keyOnCell(event, cell);
    if (handled) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  #keyInField(event: KeyboardEvent, cell: Cell): boolean {
    switch (event.key) {
      case 'Enter':
        this.close(true);
        return true;
      case 'Escape':
        this.close(false);
        return true;
      case 'Tab': {
        this.close(true);
        const next = this.#step(cell, event.shiftKey ? -1 : 1);
        if (!next) return false;
        this.go(next);
        return true;
      }
      default:
        return false;
    }
  }

  #keyOnCell(event: KeyboardEvent, cell: Cell): boolean {
    if (event.target instanceof Element && typesText(event.target)) return false;
    const command = event.ctrlKey || event.metaKey;
    if (event.altKey) {
      if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return false;
      if (this.#acts.isEditable()) this.#acts.move(cell.row, event.key === 'ArrowUp' ? -1 : 1);
      this.#focusAfter = true;
      return true;
    }
    if (event.key === 'Delete') {
      if (!this.#acts.isEditable()) return false;
      if (command) this.#acts.remove(cell.row);
      else this.#acts.clear(cell);
      return true;
    }
    if (event.key === 'Enter' || event.key === 'F2') {
      if (cell.column === 'more') return false;
      this.edit(cell);
      return this.#acts.isEditable();
    }
    const to = this.#target(event.key, command, cell);
    if (!to) return false;
    this.go(to);
    return true;
  }

  #target(key: string, command: boolean, {row, column}: Cell): Cell | undefined {
    const rows = this.#acts.rows();
    const at = rows.indexOf(row);
    const mirrored = getComputedStyle(this.#host).direction === 'rtl';
    const onRow = (index: number): Cell => ({
      row: rows[Math.min(rows.length - 1, Math.max(0, index))] ?? row,
      column,
    });
    const onColumn = (index: number): Cell => ({
      row,
      column: columns[Math.min(columns.length - 1, Math.max(0, index))] ?? column,
    });
    const across = columns.indexOf(column);
    switch (key) {
      case 'ArrowDown':
        return onRow(at + 1);
      case 'ArrowUp':
        return onRow(at - 1);
      case 'PageDown':
        return onRow(at + PAGE);
      case 'PageUp':
        return onRow(at - PAGE);
      case 'ArrowRight':
        return onColumn(across + (mirrored ? -1 : 1));
      case 'ArrowLeft':
        return onColumn(across + (mirrored ? 1 : -1));
      case 'Home':
        return command ? {row: rows[0] ?? row, column: 'text'} : onColumn(0);
      case 'End':
        return command ? {row: rows.at(-1) ?? row, column: 'more'} : onColumn(columns.length - 1);
      default:
        return undefined;
    }
  }

  /** The cell after this one, over the end of a row. */
  #step({row, column}: Cell, by: -1 | 1): Cell | undefined {
    const rows = this.#acts.rows();
    const place = rows.indexOf(row) * columns.length + columns.indexOf(column) + by;
    const nextRow = rows[Math.floor(place / columns.length)];
    const nextColumn = columns[((place % columns.length) + columns.length) % columns.length];
    return nextRow !== undefined && nextColumn ? {row: nextRow, column: nextColumn} : undefined;
  }

  #cell(): HTMLElement | null {
    const {active} = this;
    return active
      ? this.#host.renderRoot.querySelector<HTMLElement>(
          `tr[data-row="${CSS.escape(active.row)}"] [data-column="${active.column}"]`,
        )
      : null;
  }

  #field(): Field | null {
    return this.#cell()?.querySelector<Field>('input, select, textarea') ?? null;
  }

  #focusCell(): void {
    const cell = this.#cell();
    const target = this.#open ? this.#field() : (cell?.querySelector('button') ?? cell);
    target?.focus();
    if (this.#open && target instanceof HTMLInputElement && target.type === 'text') target.select();
  }
}

function cellOf(event: Event): Cell | undefined {
  const element =
    event.target instanceof Element ? event.target.closest<HTMLElement>('[data-column]') : null;
  const row = element?.closest<HTMLElement>('tr[data-row]')?.dataset['row'];
  const column = columns.find((name) => name === element?.dataset['column']);
  return row !== undefined && column ? {row, column} : undefined;
}

function same(one: Cell, other: Cell | undefined): boolean {
  return one.row === other?.row && one.column === other.column;
}
