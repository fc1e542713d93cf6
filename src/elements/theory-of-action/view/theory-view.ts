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
  /** The reader's. */
  readonly language: string;
  /** Level of the headings inside the tool. */
  readonly level: number;
  readonly drafts: TextDrafts;
  readonly say: Say<typeof english>;
  /** A word of an enumeration. */
  word(vocabulary: Vocabulary, word: string): string;
  /** A text in the reader's language. */
  text(text: Text): {readonly text: string; readonly language: string};
  /** The text with other words in the reader's language. */
  write(text: Text, words: string): Text;
  /** All there is to say about the plan; absent until it has come. */
  readonly findings: readonly Finding[] | undefined;
  /** What there is to say about a field. */
  notes(id: string, field: string): readonly FieldNote[];
  /** A finding in the reader's language. */
  sayFinding(finding: Finding): string;
  /** Makes an edit and says whether it could be made. */
  edit(edit: Edit): boolean;
  /** Makes an item and puts the focus into its first field, or into the one that is named. */
  add(edit: Edit, field?: string): void;
  /**
   * Asks first where something else depends on the item; then the focus goes to its neighbor. `place` is its
   * `data-item`, where that is not its id.
   */
  remove(id: string, name: string, edit: Edit, place?: string): void;
}

/** Whether a theory has no part yet. */
export function isEmpty(theory: Theory): boolean {
  const {goal, vision, problem, barriers, ideas, strategies, outcomes} = theory;
  return (
    [goal, vision, problem.text].every(isBlank) &&
    [barriers, ideas, strategies, outcomes].every(({length}) => length === 0)
  );
}
