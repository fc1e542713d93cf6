/** What the views of the timeline know and may do; the element is the only one who makes it. */
import type {FieldNote} from '../../../foundation/field-notes.js';
import type {Say} from '../../../foundation/messages.js';
import type {TextDrafts} from '../../../foundation/text-drafts.js';
import type {Vocabulary} from '../../../foundation/vocabulary.messages.js';
import type {Edit} from '../../../plan/edits/index.js';
import type {Action, Plan, Text} from '../../../plan/types.js';
import type {english} from '../action-timeline.messages.js';
import type {Column} from '../columns.js';

/** What stands over the actions of a group. Its key is no id: an id has no colon. */
export interface Group {
  readonly key: string;
  readonly title: string;
  readonly open: boolean;
  readonly actions: readonly Action[];
}
/** A row of the table. */
export type Row = Action | Group;

export const isGroup = (row: Row): row is Group => 'key' in row;
export const rowKey = (row: Row): string => (isGroup(row) ? row.key : row.id);

/** What the table shows, and how. */
export interface Table {
  readonly rows: readonly Row[];
  /** Those that are in the page, and in place of others how high they are; all of them where they are not many. */
  readonly shown: readonly (Row | number)[];
  readonly columns: readonly Column[];
  /** Which way a column is sorted, if it is. */
  sort(column: Column): 'ascending' | 'descending' | undefined;
  /** How wide a column was made, in pixels. */
  width(column: Column): number | undefined;
  /** Opens what can be done with a column, beside its heading. */
  openColumn(column: Column, button: HTMLElement): void;
  /** Shows the actions of a group, or hides them. */
  toggle(group: string): void;
}

export interface TimelineView {
  readonly plan: Plan;
  readonly editable: boolean;
  readonly language: string;
  readonly drafts: TextDrafts;
  /** Today, as a day of the reader’s calendar. */
  readonly today: string;
  readonly say: Say<typeof english>;
  word(vocabulary: Vocabulary, word: string): string;
  text(text: Text): {readonly text: string; readonly language: string};
  write(text: Text, words: string): Text;
  date(date: string): string;
  number(value: number): string;
  /** A person's name, `""` for nobody; a person who is not in the plan is named by the reference. */
  personName(id: string): string;
  notes(id: string, field?: string): readonly FieldNote[];
  edit(edit: Edit): boolean;
  openDetails(id: string): void;
  /** Opens the menu of an action beside its button. */
  openMenu(id: string, button: HTMLElement): void;
}

/** What an action is called in sentences about it. */
export function actionName(view: TimelineView, {text}: Action): string {
  return view.text(text).text || view.say('unnamed');
}

/** The mark that stands beside the word of a status. */
export function statusMark(status: string): string {
  return {'not-started': '○', underway: '◐', blocked: '■', done: '●', dropped: '–'}[status] ?? '·';
}
