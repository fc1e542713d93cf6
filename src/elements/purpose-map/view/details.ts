/** What the details of a card are shown, say and do. Types alone. */
import type {TextDrafts} from '../../../foundation/text-drafts.js';
import type {Vocabulary} from '../../../foundation/vocabulary.messages.js';
import type {ActionStatus, ConnectionKind} from '../../../plan/schema/enumerations.js';
import type {Action, Card, Measure, Outcome, Person, Plan, Text} from '../../../plan/types.js';
import type {ShownCard, ShownLink} from '../shown-map.js';
import type {MapWords} from './words.js';

export interface DetailsWords extends MapWords {
  /** The reader's language. */
  readonly language: string;
  word(vocabulary: Vocabulary, word: string): string;
  textOf(text: Text | undefined): {text: string; language: string};
  /** The text with other words in the reader's language. */
  withText(text: Text | undefined, words: string): Text;
}

export interface DetailsActs {
  changeCard(id: string, fields: Partial<Omit<Card, 'id' | 'kind' | 'ref'>>): void;
  changePerson(id: string, fields: Partial<Omit<Person, 'id'>>): void;
  changeOutcome(id: string, fields: Partial<Omit<Outcome, 'id'>>): void;
  changeMeasure(id: string, fields: Partial<Omit<Measure, 'id'>>): void;
  changeAction(id: string, fields: Partial<Omit<Action, 'id'>>): void;
  setStatus(id: string, status: ActionStatus): void;
  changeLink(id: string, fields: {kind?: ConnectionKind; label?: Text}): void;
  disconnect(link: ShownLink, other: string): void;
  go(id: string): void;
  connect(id: string): void;
  move(id: string): void;
  duplicate(id: string): void;
  remove(id: string): void;
  /** Takes what a card stands for out of the plan. */
  removeItem(card: ShownCard): void;
  close(): void;
}

export interface DetailsShown {
  readonly card: ShownCard;
  readonly plan: Plan;
  readonly editable: boolean;
  readonly drafts: TextDrafts;
  /** The map is shown, where a card can be moved. */
  readonly movable: boolean;
}

export interface Fields {
  readonly shown: DetailsShown;
  readonly words: DetailsWords;
  readonly acts: DetailsActs;
}
