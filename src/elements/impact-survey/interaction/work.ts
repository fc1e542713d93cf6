/** What another use of a survey than answering it gets of the element, and what it shows instead of the questions. Types alone. */
import type {ReactiveControllerHost, TemplateResult} from 'lit';
import type {PlanPlace} from '../../../foundation/plan-context.js';
import type {TextDrafts} from '../../../foundation/text-drafts.js';
import type {PlanStore} from '../../../plan/store.js';
import type {Plan, Text} from '../../../plan/types.js';

/** The element, as far as another use of it needs it. */
export interface WorkHost extends ReactiveControllerHost, HTMLElement {
  readonly plan: Plan;
  readonly store: PlanStore;
  readonly drafts: TextDrafts;
  readonly language: string;
  readonly editable: boolean;
  readonly answerable: boolean;
  readonly heading: string;
  readonly headingLevel: number;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly action: string;
  readonly method: string;
  readonly fetch: typeof globalThis.fetch | undefined;
  survey: string;
  readonly wave: string;
  announce(sentence: string): void;
  /** Says something over the work; `""` takes it away. */
  tell(notice: string): void;
  print(options: {readonly blank: boolean}): void;
  textOf(text: Text | undefined): {text: string; language: string};
}

/** What is shown instead of the questions. */
export interface Work {
  render(): TemplateResult;
  /** Its buttons in the toolbar. */
  actions(): TemplateResult;
  /** The name of an edit in the reader's language. */
  sayLabel?(label: string): string;
  /** Puts the focus on a place of the plan; says whether it could. */
  reveal?(place: PlanPlace): Promise<boolean>;
}
