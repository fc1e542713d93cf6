/** What the parts of results get that go beyond reading one wave. Types alone. */
import type {Words} from '../../../foundation/foreign.js';
import type {PlanPlace} from '../../../foundation/plan-context.js';
import type {PlanStore} from '../../../plan/store.js';
import type {Plan, Text} from '../../../plan/types.js';
import type {SeveralWaves} from './several-waves.js';
import type {Results} from './summary-source.js';

/** The element, as far as this needs it. */
export interface FurtherHost {
  readonly localName: string;
  readonly plan: Plan;
  readonly store: PlanStore;
  readonly language: string;
  readonly editable: boolean;
  compare: string;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<boolean>;
  textOf(text: Text | undefined): Words;
  announce(sentence: string): void;
  requestUpdate(): void;
}

export interface Given {
  readonly host: FurtherHost;
  /** What is on the page, always as it is now. */
  readonly source: {readonly results: Results; readonly several: SeveralWaves | undefined};
  /** Goes to a place in the feedback plan; says whether there was one. */
  readonly reveal: (place: PlanPlace) => Promise<boolean>;
  readonly tell: (notice: string) => void;
}
