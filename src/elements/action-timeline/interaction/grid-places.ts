/**
 * Places in the table and the ways between them: which cell a key leads to, which cells lie between two. Pure.
 *
 * What always holds: the key of a row that is no action has a colon, which no id has.
 */
import type {Column, ValueColumn} from '../columns.js';

export interface Cell {
  readonly row: string;
  readonly column: Column;
}

/** Cells that were chosen together: every one of these columns in every one of these rows. */
export interface Block {
  readonly rows: readonly string[];
  readonly columns: readonly ValueColumn[];
}

/** What the table shows, in order. */
export interface Places {
  rows(): readonly string[];
  columns(): readonly Column[];
}

/** The row of the headings. */
export const HEAD = 'head:';
/** What begins the key of a row that stands for a group. */
export const GROUP = 'group:';

const PAGE = 10;

/** Headings and groups. */
export const isNoAction = (row: string): boolean => row.includes(':');

export function isSame(one: Cell, other: Cell | undefined): boolean {
  return one.row === other?.row && one.column === other.column;
}

export const blockOf = (rows: readonly string[], columns: readonly Column[]): Block => ({
  rows: rows.filter((row) => !isNoAction(row)),
  columns: columns.filter((column): column is ValueColumn => column !== 'more'),
});

/** Every cell from one to another. */
export function blockBetween(places: Places, from: Cell, to: Cell): Block {
  const between = <T>(list: readonly T[], one: T, other: T): readonly T[] => {
    const ends = [list.indexOf(one), list.indexOf(other)];
    return ends.includes(-1) ? [] : list.slice(Math.min(...ends), Math.max(...ends) + 1);
  };
  return blockOf(
    between(places.rows(), from.row, to.row),
    between(places.columns(), from.column, to.column),
  );
}

/** The first and the last cell of one row, or of all actions. */
export function endsOf(places: Places, row?: string): readonly [Cell, Cell] | undefined {
  const rows = row === undefined ? places.rows().filter((one) => !isNoAction(one)) : [row];
  const columns = places.columns();
  const [first, last, from, to] = [rows[0], rows.at(-1), columns[0], columns.at(-2)];
  if (first === undefined || last === undefined || !from || !to || isNoAction(first))
    return undefined;
  return [
    {row: first, column: from},
    {row: last, column: to},
  ];
}

/** Where a key leads from a cell; `mirrored` where the page reads from right to left. */
export function placeAfter(
  places: Places,
  {row, column}: Cell,
  key: string,
  command: boolean,
  mirrored: boolean,
): Cell | undefined {
  const rows = places.rows();
  const columns = places.columns();
  const at = rows.indexOf(row);
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
      // The button at the end of a row has no heading to go to.
      return at > 0 || column === 'more' ? onRow(at - 1) : {row: HEAD, column};
    case 'PageDown':
      return onRow(at + PAGE);
    case 'PageUp':
      return onRow(at - PAGE);
    case 'ArrowRight':
      return onColumn(across + (mirrored ? -1 : 1));
    case 'ArrowLeft':
      return onColumn(across + (mirrored ? 1 : -1));
    case 'Home':
      return command ? {row: rows[0] ?? row, column: columns[0] ?? column} : onColumn(0);
    case 'End':
      return command ? {row: rows.at(-1) ?? row, column: 'more'} : onColumn(columns.length - 1);
    default:
      return undefined;
  }
}

/** The cell after this one or before it, over the ends of a row. */
export function nextCell(places: Places, {row, column}: Cell, by: -1 | 1): Cell | undefined {
  const rows = places.rows().filter((one) => !isNoAction(one));
  const columns = places.columns();
  const place = rows.indexOf(row) * columns.length + columns.indexOf(column) + by;
  const nextRow = rows[Math.floor(place / columns.length)];
  const nextColumn = columns[((place % columns.length) + columns.length) % columns.length];
  return nextRow !== undefined && nextColumn ? {row: nextRow, column: nextColumn} : undefined;
}
