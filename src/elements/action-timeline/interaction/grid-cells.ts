/**
 * The keys of the table, as the ARIA Authoring Practices give them: one cell has the tab stop, arrows move it, with
 * Shift they choose a block of cells, Enter or F2 opens the cell's native control, Enter keeps what was written, Escape
 * takes it back, Tab keeps it and goes on. Above the first row are the headings; a row that stands for a group has one cell.
 * While a cell is open the table's own keys rest. What is being written is kept as well when somebody needs the plan
 * whole, so a closing tab loses nothing.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {afterPress, watchPresses} from '../../../foundation/presses.js';
import {typesText} from '../../../foundation/roving-focus.js';
import type {Column, ValueColumn} from '../columns.js';
import {GridChoice} from './grid-choice.js';
import {
  blockOf,
  endsOf,
  GROUP,
  HEAD,
  isNoAction,
  isSame,
  nextCell,
  placeAfter,
  type Block,
  type Cell,
  type Places,
} from './grid-places.js';

export interface GridActs extends Places {
  /** Opens a group or closes it; says whether it did. */
  unfold(group: string, open: boolean): boolean;
  /** Copies, cuts or pastes at the chosen cells. */
  clipboard(event: ClipboardEvent, block: Block): void;
  /** Writes what the first row of the chosen cells says into the others. */
  fill(block: Block): void;
  isEditable(): boolean;
  /** Has `commit` called when somebody needs the plan whole. */
  settleWith(commit: () => void): () => void;
  /** Makes the edit of a cell. Says whether it was made, or there was nothing to make. */
  write(row: string, column: ValueColumn, value: string): boolean;
  clear(block: Block): void;
  remove(row: string): void;
  move(row: string, by: -1 | 1): void;
}

type Host = ReactiveControllerHost & HTMLElement & {readonly renderRoot: ParentNode};
type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export class GridCells implements ReactiveController {
  readonly #host: Host;
  readonly #acts: GridActs;
  #active: Cell | undefined;
  readonly #choice: GridChoice;
  #open = false;
  #settled: (() => void) | undefined;
  /** Where the focus goes after the next render. */
  #focusAfter = false;

  constructor(host: Host, acts: GridActs) {
    this.#host = host;
    this.#acts = acts;
    this.#choice = new GridChoice(acts);
    host.addController(this);
  }

  /** The cell that holds the tab stop; the first one where there is none yet, or its row is gone. */
  get active(): Cell | undefined {
    const rows = this.#acts.rows();
    const [first] = rows;
    if (first === undefined) return undefined;
    return this.#active && (this.#active.row === HEAD || rows.includes(this.#active.row))
      ? this.#active
      : {row: first, column: 'text'};
  }

  /** The chosen cells, where there are more than the one with the tab stop. */
  get block(): Block | undefined {
    return this.#choice.block;
  }

  /** Whether a press on a cell chooses, instead of opening it. */
  get choosesByPress(): boolean {
    return this.#choice.byPress;
  }

  set choosesByPress(on: boolean) {
    if (this.#open) this.close(true, false);
    this.#choice.byPress = on;
    this.#host.requestUpdate();
  }

  /** Which cells of a row are chosen; nothing is said of that where no block is. */
  chosen(row: string): readonly Column[] | undefined {
    return this.#choice.of(row);
  }

  /** Whether a cell is open for writing. */
  isOpen(row: string, column: Column): boolean {
    return this.#open && this.#active?.row === row && this.#active.column === column;
  }

  hostConnected(): void {
    watchPresses();
  }

  hostUpdated(): void {
    if (!this.#focusAfter) return;
    this.#focusAfter = false;
    this.#focusCell();
  }

  hostDisconnected(): void {
    if (this.#open) this.close(true, false);
  }

  /** Moves the tab stop and the focus to a cell; the cells from where a choice began become the chosen ones. */
  go(cell: Cell, choosing = false): void {
    if (choosing) this.#choice.begin(this.active);
    else this.#choice.end();
    this.#active = cell;
    this.#choice.reach(cell);
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
    if (!this.#acts.isEditable() || cell.column === 'more' || isNoAction(cell.row)) return;
    // Another cell that is still open keeps what was written in it.
    if (this.#open) this.close(true, false);
    this.unchoose();
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
    // A field that goes while it has the focus makes the browser lay out the page once more.
    if (focus) this.#cell()?.focus({preventScroll: true});
    this.#host.requestUpdate();
    if (!keep || !field) return true;
    // A date that is only half written is no date; what was there stays.
    if (field instanceof HTMLInputElement && field.validity.badInput) return false;
    return this.#acts.write(cell.row, cell.column, field.value);
  }

  /** Nothing is chosen any more but the cell with the tab stop. */
  unchoose(): void {
    this.#choice.end();
    this.#host.requestUpdate();
  }

  readonly onClipboard = (event: ClipboardEvent): void => {
    const {active} = this;
    if (this.#open || !active || isNoAction(active.row)) return;
    const block = this.block ?? blockOf([active.row], [active.column]);
    if (block.columns.length) this.#acts.clipboard(event, block);
  };

  readonly onFocusIn = (event: FocusEvent): void => {
    const cell = this.#cellOf(event);
    if (!cell || this.#open || isSame(cell, this.#active)) return;
    this.#active = cell;
    this.#choice.reach(cell);
    this.#host.requestUpdate();
  };

  readonly onFocusOut = (event: FocusEvent): void => {
    const field = this.#field();
    if (!this.#open || event.target !== field) return;
    // A window that loses the focus is no decision.
    if (event.relatedTarget === null && !document.hasFocus()) return;
    // A row of another height would move what is being pressed away from under the pointer.
    afterPress(() => {
      if (this.#open && this.#field() === field) this.close(true, false);
    });
  };

  readonly onClick = (event: MouseEvent): void => {
    const cell = this.#cellOf(event);
    if (!cell || cell.column === 'more' || isNoAction(cell.row)) return;
    if (this.isOpen(cell.row, cell.column)) return;
    const {byPress} = this.#choice;
    if (byPress && !event.shiftKey) this.#choice.press(cell);
    if (byPress || event.shiftKey) this.go(cell, true);
    else this.edit(cell);
  };

  /** The press that is to choose a block neither moves the tab stop first nor marks words. */
  readonly onMouseDown = (event: MouseEvent): void => {
    if (event.shiftKey && !this.#open && this.#cellOf(event)) event.preventDefault();
  };

  readonly onKeyDown = (event: KeyboardEvent): void => {
    const cell = this.#cellOf(event);
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
        const next = nextCell(this.#acts, cell, event.shiftKey ? -1 : 1);
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
    const noAction = isNoAction(cell.row);
    if (event.altKey) {
      if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return false;
      if (this.#acts.isEditable() && !noAction)
        this.#acts.move(cell.row, event.key === 'ArrowUp' ? -1 : 1);
      this.#focusAfter = true;
      return true;
    }
    if (this.#keyOnBlock(event, cell, command)) return true;
    if (event.key === 'Enter' || event.key === 'F2') {
      // A heading, a group and the button at the end of a row are buttons.
      if (cell.column === 'more' || noAction) return false;
      this.edit(cell);
      return this.#acts.isEditable();
    }
    if (cell.row.startsWith(GROUP) && /^Arrow[LR]/.test(event.key)) {
      this.#acts.unfold(cell.row, (event.key === 'ArrowRight') !== this.#mirrored);
      return true;
    }
    const to = placeAfter(this.#acts, cell, event.key, command, this.#mirrored);
    if (!to) return false;
    this.go(to, event.shiftKey && !isNoAction(to.row) && !noAction);
    return true;
  }

  /** The keys of what is chosen: one cell, or a block of them. */
  #keyOnBlock(event: KeyboardEvent, {row, column}: Cell, command: boolean): boolean {
    const editable = this.#acts.isEditable();
    const key = event.key.toLowerCase();
    const block = this.block ?? blockOf(isNoAction(row) ? [] : [row], [column]);
    if (key === 'escape' && (this.block ?? this.choosesByPress)) {
      this.choosesByPress = false;
      return true;
    }
    if (key === 'delete') {
      if (!editable || !block.rows.length) return false;
      if (command) this.#acts.remove(row);
      else if (block.columns.length) this.#acts.clear(block);
      return true;
    }
    if (command && key === 'd') {
      if (editable && this.block) this.#acts.fill(this.block);
      return true;
    }
    if ((command && key === 'a') || (event.shiftKey && key === ' ')) {
      const ends = endsOf(this.#acts, key === ' ' ? row : undefined);
      if (!ends) return false;
      this.#choice.end();
      this.#choice.begin(ends[0]);
      this.go(ends[1], true);
      return true;
    }
    return false;
  }

  get #mirrored(): boolean {
    return getComputedStyle(this.#host).direction === 'rtl';
  }

  #cell(): HTMLElement | null {
    const {active} = this;
    if (!active) return null;
    // A group has one cell, whichever column somebody came by.
    const column = active.row.startsWith(GROUP) ? '' : `="${active.column}"`;
    return this.#host.renderRoot.querySelector<HTMLElement>(
      `tr[data-row="${CSS.escape(active.row)}"] [data-column${column}]`,
    );
  }

  #field(): Field | null {
    return this.#cell()?.querySelector<Field>('input, select, textarea') ?? null;
  }

  #focusCell(): void {
    const cell = this.#cell();
    const target = this.#open ? this.#field() : (cell?.querySelector('button') ?? cell);
    // Asked twice, the browser lays the page out before it is needed.
    if (target && (target.getRootNode() as ShadowRoot).activeElement === target) return;
    target?.focus();
    if (this.#open && target instanceof HTMLInputElement && target.type !== 'date') target.select();
  }

  #cellOf(event: Event): Cell | undefined {
    const element =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-column]') : null;
    const row = element?.closest<HTMLElement>('tr[data-row]')?.dataset['row'];
    if (row?.startsWith(GROUP) && row === this.#active?.row) return this.#active;
    const column = this.#acts.columns().find((name) => name === element?.dataset['column']);
    return row !== undefined && column ? {row, column} : undefined;
  }
}
