/** What the views of somebody who answers get of the element. Types alone. */
import type {Say} from '../../../foundation/messages.js';
import type {Plan, Text} from '../../../plan/types.js';
import type {english} from '../impact-survey.messages.js';
import type {Spoken} from './question.js';

/** The element, as far as its view needs it. */
export interface RespondHost {
  readonly plan: Plan;
  readonly language: string;
  readonly headingLevel: number;
  readonly bySection: boolean;
  readonly sharedDevice: boolean;
  readonly fetch: typeof globalThis.fetch | undefined;
  readonly say: Say<typeof english>;
  survey: string;
  textOf(text: Text): Spoken;
}
