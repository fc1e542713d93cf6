/**
 * From pressing Send to thanks. The ways out, in their order: a promise of the page, the survey's own address, the
 * page's form, a file to hand in.
 *
 * What always holds: while a response is under way nothing in it changes; `cairn-submit` is told once, when the
 * response is confirmed; until then the answers stay.
 */
import {CairnBeforeSubmitEvent, CairnSubmitEvent} from '../../../foundation/events.js';
import type {Response} from '../../../plan/types.js';
import type {SendingState} from '../view/sending.js';
import type {ResponseDelivery} from './delivery.js';
import {lateWords} from './late-words.js';

export interface SubmissionOptions {
  /** The element, which tells the page. */
  readonly host: EventTarget & {
    readonly action: string;
    readonly method: string;
    readonly language: string;
    readonly fetch: typeof globalThis.fetch | undefined;
    readonly form: HTMLFormElement | null;
    readonly ownsPlan: boolean;
    readonly renderRoot: ParentNode;
  };
  /** What would be sent now. */
  readonly response: () => Response | undefined;
  /** What is to be said about sending has changed. */
  readonly changed: () => void;
  /** The answers have arrived and may be forgotten. */
  readonly confirmed: (response: Response) => void;
}

type AtNeed = typeof import('./at-need.js');

export class Submission {
  state: SendingState = {step: 'editing'};
  /** What was fetched to send, once it is there. */
  atNeed: AtNeed | undefined;
  readonly #options: SubmissionOptions;
  #running: Promise<boolean> | undefined;
  #delivery: ResponseDelivery | undefined;
  #file: Response | undefined;

  constructor(options: SubmissionOptions) {
    this.#options = options;
  }

  /** Whether a response is on its way, so that its answers must not change. */
  get isUnderWay(): boolean {
    const {step} = this.state;
    return step === 'sending' || step === 'waiting' || step === 'file';
  }

  /** What is needed to send, fetched before it is needed: the connection may be gone by then. */
  async prepare(): Promise<AtNeed | undefined> {
    // What did not come is asked for again by whoever needs it.
    const atNeed = await import('./at-need.js').catch(() => undefined);
    if (atNeed) await lateWords.have(this.#options.host.language, atNeed.surveySendingMessages);
    if (atNeed && !this.atNeed) {
      this.atNeed = atNeed;
      atNeed.dress(this.#options.host.renderRoot);
      this.#options.changed();
    }
    return this.atNeed;
  }

  /** Sends; resolves with whether it was confirmed. A second call joins the first. */
  send(): Promise<boolean> {
    this.#running ??= this.#send().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  tryNow(): void {
    this.#delivery?.tryNow();
  }

  /** The page's form is about to be sent. */
  formSubmitted(event: SubmitEvent): void {
    const response = this.#options.response();
    if (!response || event.defaultPrevented) return;
    const before = this.#ask(response);
    if (before.answer) {
      event.preventDefault();
      this.#running ??= this.#byPage(response, before.answer).finally(() => {
        this.#running = undefined;
      });
    } else if (before.defaultPrevented) event.preventDefault();
  }

  /** What is handed in as a file, while it is. */
  get file(): Response | undefined {
    return this.#file;
  }

  /** The file was offered; the person says when it is there. */
  offered(): void {
    if (this.state.step === 'file') this.#say({step: 'file', offered: true});
  }

  haveFile(): void {
    if (this.#file) this.#confirm(this.#file, 'file');
  }

  /** Back to the answers; what was not sent stays. */
  back(): void {
    this.#file = undefined;
    this.#say({step: 'editing'});
  }

  /** Nothing was answered. */
  refuseNothing(): void {
    this.#say({step: 'nothing'});
  }

  async #send(): Promise<boolean> {
    const {action, form, ownsPlan} = this.#options.host;
    const response = this.#options.response();
    if (!response) return false;
    if (!action && form && ownsPlan) {
      form.requestSubmit();
      return false;
    }
    const before = this.#ask(response);
    if (before.answer) return this.#byPage(response, before.answer);
    if (before.defaultPrevented) return false;
    if (action) return this.#byAddress(response);
    if (!(await this.prepare())) {
      this.#say({step: 'not-here'});
      return false;
    }
    this.#file = response;
    this.#say({step: 'file', offered: false});
    return false;
  }

  #ask(response: Response): CairnBeforeSubmitEvent {
    const before = new CairnBeforeSubmitEvent({response});
    this.#options.host.dispatchEvent(before);
    return before;
  }

  async #byPage(response: Response, answer: Promise<unknown>): Promise<boolean> {
    this.#say({step: 'sending'});
    try {
      await answer;
    } catch {
      this.#say((await this.prepare()) ? {step: 'refused', status: ''} : {step: 'not-here'});
      return false;
    }
    return this.#confirm(response, 'host');
  }

  async #byAddress(response: Response): Promise<boolean> {
    this.#say({step: 'sending'});
    const atNeed = await this.prepare();
    if (!atNeed) {
      this.#say({step: 'not-here'});
      return false;
    }
    const {action: address, method, fetch} = this.#options.host;
    this.#delivery = new atNeed.ResponseDelivery({
      address,
      method,
      fetch,
      response,
      trying: () => {
        if (this.state.step === 'waiting') this.#say({step: 'waiting', seconds: 0});
      },
      waiting: (seconds) => {
        this.#say({step: 'waiting', seconds});
      },
    });
    const delivered = await this.#delivery.deliver();
    this.#delivery = undefined;
    if (delivered.ok) return this.#confirm(response, 'sent');
    this.#say({step: 'refused', status: delivered.status});
    return false;
  }

  #confirm(response: Response, delivery: 'sent' | 'host' | 'file'): true {
    this.#file = undefined;
    this.#say({step: 'confirmed', delivery});
    this.#options.confirmed(response);
    this.#options.host.dispatchEvent(new CairnSubmitEvent({response, delivery}));
    return true;
  }

  #say(state: SendingState): void {
    this.state = state;
    this.#options.changed();
  }
}
