/** What the views of the check know and may do; the element is the only one who makes it. */
import type {TextDrafts} from '../../../foundation/text-drafts.js';
import type {Words} from '../../../foundation/foreign.js';
import type {Condition, ConditionState} from '../../../plan/schema/enumerations.js';
import type {ConditionCheck, Plan, Text} from '../../../plan/types.js';
import type {SayConditions} from '../conditions.messages.js';

export interface ConditionsView {
  readonly plan: Plan;
  readonly editable: boolean;
  /** Level of the headings inside the tool. */
  readonly level: number;
  readonly language: string;
  readonly drafts: TextDrafts;
  readonly say: SayConditions;
  condition(condition: string): string;
  state(state: string): string;
  text(text: Text): Words;
  /** The text with other words in the reader's language. */
  write(text: Text, words: string): Text;
  judge(condition: Condition, state: ConditionState): void;
  change(condition: Condition, fields: Partial<Pick<ConditionCheck, 'symptom' | 'move'>>): void;
  choose(condition: Condition): void;
}
