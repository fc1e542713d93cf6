/** The table as it is shown: its rows, which may stand for groups, and its columns. */
import type {TemplateResult} from 'lit';
import type {Action} from '../../../plan/types.js';
import type {Column, ValueColumn} from '../columns.js';

/** What stands over the actions of a group. Its key is no id: an id has no colon. */
export interface Group {
  readonly key: string;
  readonly title: string;
  readonly open: boolean;
  readonly actions: readonly Action[];
}
/** A row of the table. */
export type Row = Action | Group;

/** An action has its id, whatever else a later version wrote into it. */
export const isGroup = (row: Row): row is Group => !('id' in row);
export const rowKey = (row: Row): string => (isGroup(row) ? row.key : row.id);

/** Room in place of rows that are not in the page. */
export interface Gap {
  readonly height: number;
  /** How many rows it stands for. */
  readonly count: number;
}

export const isGap = (row: Row | Gap): row is Gap => !('id' in row) && 'height' in row;

/** Of more rows than this only those are in the page that can be seen. */
export const LONG = 100;
/**
 * As many of them at first, before anything is known of their height: a window is seldom higher. A table of more rows than this
 * has columns whose width does not hang on what stands in them, so that it grows without moving.
 */
export const FIRST = 24;

/** How high a row is taken for before any was seen, in pixels. */
export const USUAL = 56;

/** The first rows and the one with the tab stop, and room in place of the others. */
export function firstRows(
  rows: readonly Row[],
  active: string | undefined,
): readonly (Row | Gap)[] {
  const alone = rows.slice(FIRST).filter((row) => rowKey(row) === active);
  const count = rows.length - FIRST - alone.length;
  return [...rows.slice(0, FIRST), {height: count * USUAL, count}, ...alone];
}

/** What the table shows, and how. */
export interface Table {
  readonly rows: readonly Row[];
  /** Those that are in the page, and room in place of others; all of them where they are not many, once the first were seen. */
  readonly shown: readonly (Row | Gap)[];
  readonly columns: readonly Column[];
  /** Which way a column is sorted, if it is. */
  sort(column: Column): 'ascending' | 'descending' | undefined;
  /** How wide a column was made, in pixels. */
  width(column: Column): number | undefined;
  /** The pointer takes the edge of a heading. */
  grip(column: ValueColumn, event: PointerEvent): void;
  /** What offers to say a day in words, below its field. */
  readonly orWords: ((action: Action, column: ValueColumn) => TemplateResult) | undefined;
  /** Opens what can be done with a column, beside its heading. */
  openColumn(column: Column, button: HTMLElement): void;
  /** Shows the actions of a group, or hides them. */
  toggle(group: string): void;
}
