/** What the views of the response plan know and may do; the element is the only one who makes it. */
import type {FieldNote} from '../../../foundation/field-notes.js';
import type {Words} from '../../../foundation/foreign.js';
import type {TextDrafts} from '../../../foundation/text-drafts.js';
import type {Vocabulary} from '../../../foundation/vocabulary.messages.js';
import type {Edit} from '../../../plan/edits/index.js';
import type {Action, Feedback, Person, Plan, Text, Theme} from '../../../plan/types.js';
import type {Offer, SayFeedback} from '../feedback-plan.messages.js';
import type {Way} from '../../../foundation/item-tools.js';
import type {Adding} from '../interaction/list-work.js';

export interface FeedbackView {
  readonly plan: Plan;
  readonly feedback: Feedback;
  readonly editable: boolean;
  /** Level of the headings inside the tool. */
  readonly level: number;
  readonly language: string;
  readonly drafts: TextDrafts;
  readonly say: SayFeedback;
  /** A word of an enumeration. */
  word(vocabulary: Vocabulary, word: string): string;
  text(text: Text): Words;
  /** The text with other words in the reader's language. */
  write(text: Text, words: string): Text;
  /** What there is to say about a field of an item. */
  notes(id: string, field: string): readonly FieldNote[];
  edit(edit: Edit): void;
  add(make: Adding): void;
  remove(id: string, name: string, edit: Edit): void;
  move(edit: Edit, way: Way, id: string, index: number, count: number): void;
  pasting(id: string, field: string): (event: ClipboardEvent) => void;
  /** Takes one of the promises that are offered. */
  take(offer: Offer): void;
  /** Whether the promises that are offered are unfolded. */
  readonly offersOpen: boolean;
  openOffers(open: boolean): void;
  /** Whether a promise that is offered stands in the plan. */
  isTaken(offer: Offer): boolean;
  /** Asks first where the answer stands on the timeline. */
  removeTheme(theme: Theme, name: string): void;
  /** Puts an answer on the timeline, as an action that is there already where one is given; or takes it back. */
  putOn(theme: Theme, action?: Action): void;
  takeBack(theme: Theme): void;
  /** Asks which of the planned actions it is. */
  chooseAction(theme: Theme, opener: HTMLElement): void;
  /** Goes to an action where it is planned. */
  showAction(id: string): void;
  /** The field in which the name of somebody new is being written. */
  readonly naming: string;
  name(field: string): void;
  /** Adds somebody to the people of the plan, and chooses them. */
  addPerson(name: string, field: string, choose: (person: string) => Edit): void;
}

/** The person's name with what they do; where there is no name, what they do. */
export function sayPerson(view: FeedbackView, {name, jobTitle, role}: Person): string {
  const work = view.text(jobTitle).text || (role && view.word('role', role));
  return [...new Set([name, work].filter(Boolean))].join(', ') || view.say('unnamed');
}

/** Somebody who is among the people of the plan, in words; of one who is not, the id. */
export function sayOwner(view: FeedbackView, id: string): string {
  const person = view.plan.people.find((one) => one.id === id);
  return person ? sayPerson(view, person) : id;
}
