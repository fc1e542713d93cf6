/**
 * Everything Cairn tells a page, as classes: `event instanceof CairnChangeEvent`, `event.detail` typed.
 * Details are frozen, plain and can be cloned. Each event is dispatched once, on the element that owns the plan,
 * unless its description says otherwise.
 */
import type {Finding} from '../plan/findings/index.js';
import type {Plan, Problem, Response} from '../plan/types.js';
import type {PlanChange} from '../plan/store.js';
import type {SaveReport} from '../storage/plan-storage.js';

const BUBBLES = {bubbles: true, composed: true} as const;

export type CairnChangeDetail = PlanChange;

/** One committed edit. A drag or a burst of typing is one. */
export class CairnChangeEvent extends CustomEvent<CairnChangeDetail> {
  constructor(detail: CairnChangeDetail) {
    super('cairn-change', {...BUBBLES, detail});
  }
}

/** An edit that is about to be made; `preventDefault()` keeps it from happening. */
export class CairnBeforeChangeEvent extends CustomEvent<CairnChangeDetail> {
  constructor(detail: CairnChangeDetail) {
    super('cairn-before-change', {...BUBBLES, cancelable: true, detail});
  }
}

export type LoadSource = 'property' | 'src' | 'child' | 'storage' | 'file' | 'new';

export interface CairnLoadDetail {
  readonly plan: Plan;
  readonly source: LoadSource;
  /** The version the document had, where it was an older one. */
  readonly migratedFrom?: number;
}

/** A document was opened. */
export class CairnLoadEvent extends CustomEvent<CairnLoadDetail> {
  constructor(detail: CairnLoadDetail) {
    super('cairn-load', {detail: Object.freeze(detail)});
  }
}

export type {SaveState, SaveTarget} from '../storage/plan-storage.js';
export type CairnSaveDetail = SaveReport;

/** Where a plan is kept has changed its state. `local` is this browser, and no save that one can rely on. */
export class CairnSaveEvent extends CustomEvent<CairnSaveDetail> {
  constructor(detail: CairnSaveDetail) {
    super('cairn-save', {...BUBBLES, detail: Object.freeze(detail)});
  }
}

export interface CairnFindingDetail {
  readonly findings: readonly Finding[];
}

/** What there is to say about the plan has changed. */
export class CairnFindingEvent extends CustomEvent<CairnFindingDetail> {
  constructor(detail: CairnFindingDetail) {
    super('cairn-finding', {detail: Object.freeze(detail)});
  }
}

export interface CairnSelectionDetail {
  readonly ids: readonly string[];
  readonly tool: string;
}

/** On the tool: what is selected in it. */
export class CairnSelectionEvent extends CustomEvent<CairnSelectionDetail> {
  constructor(detail: CairnSelectionDetail) {
    super('cairn-selection', {detail: Object.freeze({...detail, ids: Object.freeze(detail.ids)})});
  }
}

export interface CairnBeforeSubmitDetail {
  readonly response: Response;
}

/**
 * On the survey, before a response leaves. A host that stores it answers with `respondWith(promise)`: resolved
 * means confirmed, rejected means not sent, and then the answers stay on the page.
 */
export class CairnBeforeSubmitEvent extends CustomEvent<CairnBeforeSubmitDetail> {
  #answer: Promise<unknown> | undefined;

  constructor(detail: CairnBeforeSubmitDetail) {
    super('cairn-before-submit', {...BUBBLES, cancelable: true, detail: Object.freeze(detail)});
  }

  /** What the host promised, if it did. */
  get answer(): Promise<unknown> | undefined {
    return this.#answer;
  }

  /**
   * Takes over the delivery of this response. To be called while the event is dispatched, once.
   * @throws {DOMException} InvalidStateError on a second call.
   */
  respondWith(promise: PromiseLike<unknown>): void {
    if (this.#answer) throw new DOMException('respondWith was called before', 'InvalidStateError');
    this.#answer = Promise.resolve(promise);
  }
}

export type Delivery = 'sent' | 'host' | 'queued' | 'file';

export interface CairnSubmitDetail {
  readonly response: Response;
  readonly delivery: Delivery;
}

/** On the survey, at confirmation; or once as `queued` and again as `sent`, with the same id. */
export class CairnSubmitEvent extends CustomEvent<CairnSubmitDetail> {
  constructor(detail: CairnSubmitDetail) {
    super('cairn-submit', {...BUBBLES, detail: Object.freeze(detail)});
  }
}

export interface CairnHelpDetail {
  readonly topic: string;
  readonly wantsPrintedCopies: boolean;
}

/** Somebody asked for help; the host answers. */
export class CairnHelpEvent extends CustomEvent<CairnHelpDetail> {
  constructor(detail: CairnHelpDetail) {
    super('cairn-help', {...BUBBLES, detail: Object.freeze(detail)});
  }
}

export interface CairnOpenToolDetail {
  /** The tag of the tool, such as `cairn-purpose-map`. */
  readonly tool: string;
  /** The id of the guide's task. */
  readonly task: string;
}

/**
 * On the guide: somebody opens the tool of a task. The guide goes to it where it is on the page, else to the address that
 * its definition gives; `preventDefault()` leaves the way there to the host.
 */
export class CairnOpenToolEvent extends CustomEvent<CairnOpenToolDetail> {
  constructor(detail: CairnOpenToolDetail) {
    super('cairn-open-tool', {...BUBBLES, cancelable: true, detail: Object.freeze(detail)});
  }
}

export interface CairnErrorDetail {
  readonly code: string;
  readonly message: string;
  readonly problems: readonly Problem[];
}

/** Something was refused; what was there before stays as it was. */
export class CairnErrorEvent extends CustomEvent<CairnErrorDetail> {
  constructor(detail: CairnErrorDetail) {
    super('cairn-error', {...BUBBLES, detail: Object.freeze(detail)});
  }
}

declare global {
  interface HTMLElementEventMap {
    'cairn-change': CairnChangeEvent;
    'cairn-before-change': CairnBeforeChangeEvent;
    'cairn-load': CairnLoadEvent;
    'cairn-save': CairnSaveEvent;
    'cairn-finding': CairnFindingEvent;
    'cairn-selection': CairnSelectionEvent;
    'cairn-before-submit': CairnBeforeSubmitEvent;
    'cairn-submit': CairnSubmitEvent;
    'cairn-help': CairnHelpEvent;
    'cairn-open-tool': CairnOpenToolEvent;
    'cairn-error': CairnErrorEvent;
  }
}
