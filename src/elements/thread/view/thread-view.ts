/** What the views of the thread are given: the plan in the reader's words, and the way to where something is mended. */
import type {Words} from '../../../foundation/foreign.js';
import type {PlanPlace} from '../../../foundation/plan-context.js';
import type {Vocabulary} from '../../../foundation/vocabulary.messages.js';
import type {Finding} from '../../../plan/findings/index.js';
import type {Person, Text} from '../../../plan/types.js';
import type {SayThread} from '../thread.messages.js';

export interface ThreadView {
  readonly say: SayThread;
  readonly language: string;
  /** The level of the heading of an outcome. */
  readonly level: number;
  text(text: Text): Words;
  /** A word of an enumeration. */
  word(vocabulary: Vocabulary, word: string): string;
  /** The words of a gap. */
  gap(gap: Finding): string;
  person(id: string): Person | undefined;
  readonly editable: boolean;
  /** Opens the decision, at what is named where it has that. */
  decide(place?: PlanPlace): void;
  /** Goes to where a gap can be mended. */
  mend(gap: Finding): void;
}
