/** What the views of the theory know and may do; the element is the only one who makes it. */
import type {FieldNote} from '../../../foundation/field-notes.js';
import type {Say} from '../../../foundation/messages.js';
import type {TextDrafts} from '../../../foundation/text-drafts.js';
import type {Vocabulary} from '../../../foundation/vocabulary.messages.js';
import type {Edit} from '../../../plan/edits/index.js';
import type {Finding} from '../../../plan/findings/index.js';
import {isBlank} from '../../../plan/text.js';
import type {Plan, Text, Theory} from '../../../plan/types.js';
import type {english} from '../theory-of-action.messages.js';

export interface TheoryView {
  readonly plan: Plan;
  readonly theory: Theory;
  readonly editable: boolean;
  /** The reader's language. */
  readonly language: string;
  /** Level of the headings inside the tool. */
  readonly level: number;
  readonly drafts: TextDrafts;
  readonly say: Say<typeof english>;
  /** The plan as it is by now, with all that was typed: who writes a list anew needs no older one. */
  settled(): Plan;
  /** A word of an enumeration. */
  word(vocabulary: Vocabulary, word: string): string;
  /** A text in the reader's language. */
  text(text: Text): {readonly text: string; readonly language: string};
  /** The text with other words in the reader's language. */
  write(text: Text, words: string): Text;
  /** All there is to say about the plan; absent until it has come. */
  readonly findings: readonly Finding[] | undefined;
  /** What there is to say about a field, in words. */
  notes(id: string, field: string): readonly FieldNote[];
  /** A finding in the reader's language. */
  sayFinding(finding: Finding): string;
  /** Makes an edit and says whether it could be made. */
  edit(edit: Edit): boolean;
  /** What there is to say about a field. */
  found(id: string, field: string): readonly Finding[];
  /** Tells a screen reader. */
  announce(sentence: string): void;
  /**
   * Makes an item and puts the focus into its first field, or into the one that is named; a name that begins with `-` is
   * that of a field of the item.
   */
  add(edit: Edit, field?: string): void;
  /**
   * Asks first where something else depends on the item; then the focus goes to its neighbor. `place` is its
   * `data-item`, where that is not its id.
   */
  remove(id: string, name: string, edit: Edit, place?: string): void;
  /** The place after which the next text of a list is to stand; `''` is the end. */
  after(): string;
  /** Puts an item elsewhere in its list, of which it is then the number `index` of `count`; the focus goes with it. */
  move(edit: Edit, way: 'up' | 'down', place: string, index: number, count: number): void;
  /** Writes a pasted list, of which the first line goes into a field. */
  paste(edit: Edit, field: string, count: number): void;
  /** What is unfolded, by the item it belongs to. */
  readonly unfolded: ReadonlySet<string>;
  fold(place: string, open: boolean): void;
  /** The idea that is being placed in the picture. */
  readonly picked: string;
  /** Takes an idea up to be placed, puts it down (`''`), and puts the focus on it or on what is named. */
  pick(id: string, focus?: string): void;
}

/** Whether a theory has no part yet. */
export function isEmpty(theory: Theory): boolean {
  const {goal, vision, problem, barriers, ideas, strategies, outcomes} = theory;
  return (
    [goal, vision, problem.text].every(isBlank) &&
    [barriers, ideas, strategies, outcomes].every(({length}) => length === 0)
  );
}

/** Until the builder is there, nobody can do anything in it. */
const nothingYet = (): void => undefined;
export const noBuilder: Pick<
  TheoryView,
  | 'add'
  | 'after'
  | 'fold'
  | 'move'
  | 'paste'
  | 'pick'
  | 'picked'
  | 'remove'
  | 'settled'
  | 'unfolded'
> = {
  add: nothingYet,
  after: () => '',
  fold: nothingYet,
  move: nothingYet,
  paste: nothingYet,
  pick: nothingYet,
  picked: '',
  remove: nothingYet,
  settled: () => {
    throw new Error('The builder is not there.');
  },
  unfolded: new Set(),
};
