/** What the views of the timeline know and may do; the element is the only one who makes it. */
import type {FieldNote} from '../../../foundation/field-notes.js';
import type {Say} from '../../../foundation/messages.js';
import type {TextDrafts} from '../../../foundation/text-drafts.js';
import type {Vocabulary} from '../../../foundation/vocabulary.messages.js';
import type {Edit} from '../../../plan/edits/index.js';
import type {Action, Plan, Text} from '../../../plan/types.js';
import type {english} from '../action-timeline.messages.js';

/** What the headings over the bars are: the closer, the wider is a day. */
export const timelineScales = ['weeks', 'months', 'terms'] as const;
export type TimelineScale = (typeof timelineScales)[number];

export interface TimelineView {
  readonly plan: Plan;
  readonly scale: TimelineScale;
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
