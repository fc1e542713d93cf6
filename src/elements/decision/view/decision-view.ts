/** What the views of a decision know and may do; the element is the only one who makes it. */
import type {FieldNote} from '../../../foundation/field-notes.js';
import type {Words} from '../../../foundation/foreign.js';
import type {TextDrafts} from '../../../foundation/text-drafts.js';
import type {Vocabulary} from '../../../foundation/vocabulary.messages.js';
import type {Edit} from '../../../plan/edits/index.js';
import type {Plan, Text} from '../../../plan/types.js';
import type {SayDecision} from '../decision.messages.js';

export interface DecisionView {
  readonly plan: Plan;
  readonly editable: boolean;
  /** Level of the headings inside the tool. */
  readonly level: number;
  readonly language: string;
  readonly drafts: TextDrafts;
  readonly say: SayDecision;
  /** A word of an enumeration. */
  word(vocabulary: Vocabulary, word: string): string;
  text(text: Text): Words;
  /** The text with other words in the reader's language. */
  write(text: Text, words: string): Text;
  /** What there is to say about a field of a decision. */
  notes(id: string, field: string): readonly FieldNote[];
  edit(edit: Edit): void;
  /** Says of all that is left open that nothing was learned of it. */
  markRest(decision: string, count: number): void;
  begin(): void;
  open(decision: string): void;
  remove(decision: string): void;
}
