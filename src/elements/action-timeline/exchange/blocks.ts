/**
 * Blocks of cells: copied as a spreadsheet takes them, pasted from one, filled down, cleared. Fetched when somebody first comes to
 * the tool.
 *
 * What always holds: whatever it is, it is one edit and so one undo step; a cell that does not fit stays as it was and is reported;
 * what is copied is read back as the same values.
 */
import {fromCsvTable} from '../../../formats/csv.js';
import {newId} from '../../../plan/edits/edit.js';
import {writeActions, type ActionRow, type Edit} from '../../../plan/edits/index.js';
import type {Action} from '../../../plan/types.js';
import {cellText, cellValue, columnName, type ValueColumn} from '../columns.js';
import type {Block} from '../interaction/grid-places.js';
import {actionName, type TimelineView} from '../view/timeline-view.js';
import {readCell, type Why} from './reading.js';

/** A cell that did not fit. */
export interface Misfit {
  /** The action it was meant for, in words. */
  readonly row: string;
  readonly column: string;
  readonly text: string;
  readonly why:
    | Why
    | 'whyKept'
    | 'whyBeyond'
    | 'whyNoAction'
    | 'whyTwice'
    | 'whyUnknownAction'
    | 'whyMilestoneDay';
}

type Fields = ActionRow['fields'];

/** What a spreadsheet is given: days as days, everything else in words. */
function plainText(view: TimelineView, action: Action, column: ValueColumn): string {
  return column === 'start' || column === 'due' || column === 'hours'
    ? cellValue(view, action, column)
    : cellText(view, action, column);
}

/** Cells as a spreadsheet takes them: tabs between, quotes where a cell has tabs, lines or quotes of its own. */
export function tabbed(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string =>
    /[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => row.map(cell).join('\t')).join('\n');
}

/** The cells of a text that was copied out of a spreadsheet. */
export function untabbed(text: string): readonly (readonly string[])[] {
  // The separator is asked for in a first line of its own: a cell may be full of commas.
  return fromCsvTable(`\t\t\n${text.replace(/\r?\n$/, '')}`).slice(1);
}

export function copyOf(view: TimelineView, block: Block): string {
  return tabbed(
    actionsOf(view, block).map((action) =>
      block.columns.map((column) => plainText(view, action, column)),
    ),
  );
}

export function clearing(view: TimelineView, block: Block): Edit | undefined {
  const rows = actionsOf(view, block).map((action) => ({
    id: action.id,
    fields: Object.assign(
      {},
      ...block.columns
        .filter((column) => column !== 'status')
        .map((column): Fields => ({[column]: column === 'hours' ? 0 : ''})),
    ) as Fields,
  }));
  return block.columns.every((column) => column === 'status')
    ? undefined
    : writeActions('write-actions', rows);
}

/** What the first row says, in all the others. */
export function filling(view: TimelineView, block: Block): Edit | undefined {
  const [first, ...others] = actionsOf(view, block);
  if (!first || !others.length) return undefined;
  const fields = Object.assign(
    {},
    ...block.columns.map((column): Fields => ({
      [column]: first[column],
      ...(column === 'due' && {dueText: first.dueText}),
      ...(column === 'status' && {blockedBecause: first.blockedBecause}),
    })),
  ) as Fields;
  return writeActions(
    'write-actions',
    others.map(({id}) => ({id, fields})),
  );
}

/** What pasting at a block would do. One cell that is pasted into many goes into each of them. */
export function pasting(
  view: TimelineView,
  place: {
    readonly block: Block;
    /** The rows and columns from the block on, as they are shown. */
    readonly rows: readonly string[];
    readonly columns: readonly ValueColumn[];
  },
  text: string,
): {
  readonly edit: Edit | undefined;
  readonly made: readonly string[];
  readonly misfits: readonly Misfit[];
} {
  const {block} = place;
  const cells = untabbed(text);
  const single = cells[0]?.[0];
  const one = cells.length === 1 && cells[0]?.length === 1 && single !== undefined;
  const source = one ? block.rows.map(() => block.columns.map(() => single)) : cells;
  const columns = one ? block.columns : place.columns;
  const misfits: Misfit[] = [];
  const made: string[] = [];
  const rows: ActionRow[] = [];
  const actions = new Map(view.plan.actions.map((action) => [action.id, action]));
  for (const [at, line] of source.entries()) {
    const action = actions.get((one ? block.rows : place.rows)[at] ?? '');
    if (!action && line.every((cell) => cell.trim() === '')) continue;
    const id = action?.id ?? newId('t');
    const name = action
      ? actionName(view, action)
      : (line[columns.indexOf('text')] ?? '').trim() || view.say('unnamed');
    const fields: Fields[] = [];
    for (const [across, cell] of line.entries()) {
      const column = columns[across];
      const value = column && readCell(view, column, cell, action);
      if (value?.ok) fields.push(value.value);
      else if (cell.trim() !== '') {
        misfits.push({
          row: name,
          column: column ? columnName(view, column) : '',
          text: cell,
          why: value?.why ?? 'whyBeyond',
        });
      }
    }
    if (!fields.length) continue;
    if (!action) made.push(id);
    rows.push({id, fields: Object.assign({}, ...fields) as Fields});
  }
  return {edit: rows.length ? writeActions('write-actions', rows) : undefined, made, misfits};
}

function actionsOf({plan}: TimelineView, {rows}: Block): readonly Action[] {
  const actions = new Map(plan.actions.map((action) => [action.id, action]));
  return rows.flatMap((row) => actions.get(row) ?? []);
}
