/**
 * Forms that were keyed in and are not sent yet, and the way they take: to the page, to an address, or into a file of one
 * response a line.
 *
 * What always holds: a form waits here until somebody has confirmed that it has it, each is confirmed by itself, and a try
 * that fails leaves it with the same id; whoever closes the page while some wait is asked.
 */
import {CairnBeforeSubmitEvent, CairnSubmitEvent} from '../../../foundation/events.js';
import type {Response} from '../../../plan/types.js';
import {ResponseDelivery} from './delivery.js';

interface BatchHost extends EventTarget {
  readonly isConnected: boolean;
  readonly action: string;
  readonly method: string;
  readonly fetch: typeof globalThis.fetch | undefined;
}

/** What became of one form: to the page, to the address, or not. */
type Outcome = 'failed' | 'host' | 'nowhere' | 'sent' | 'stopped';

export class Batch {
  readonly #host: BatchHost;
  readonly #changed: () => void;
  #waiting: readonly Response[] = [];
  /** How many were sent or went as a file. */
  sent = 0;
  isSending = false;
  /** Until the next try, where a server does not answer, in seconds; 0 while it is tried. */
  seconds = 0;
  /** Why the last try left some here: they were not taken, or nobody here takes any. */
  failed: '' | 'failed' | 'nowhere' = '';
  #delivery: ResponseDelivery | undefined;

  constructor(host: BatchHost, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
  }

  get waiting(): readonly Response[] {
    return this.#waiting;
  }

  add(response: Response): void {
    this.#set([...this.#waiting, response]);
  }

  /** Takes the last one back, to be mended. */
  takeBack(): Response | undefined {
    if (this.isSending) return undefined;
    const last = this.#waiting.at(-1);
    this.#set(this.#waiting.slice(0, -1));
    return last;
  }

  /** One response a line, as files of answers are read. */
  lines(): string {
    return this.#waiting.map((response) => `${JSON.stringify(response)}\n`).join('');
  }

  /** The file has arrived: these are not needed here any more. */
  handedIn(responses: readonly Response[]): void {
    for (const response of responses) this.#confirm(response, 'file');
  }

  /** Sends all that wait, one after the other; those that are not taken stay. */
  async send(): Promise<void> {
    if (this.isSending) return;
    this.isSending = true;
    this.failed = '';
    this.#changed();
    for (const response of this.#waiting) {
      const delivery = await this.#deliver(response);
      if (delivery === 'host' || delivery === 'sent') this.#confirm(response, delivery);
      else this.failed = delivery === 'nowhere' ? delivery : 'failed';
      if (delivery === 'nowhere' || delivery === 'stopped') break;
    }
    this.isSending = false;
    this.#changed();
  }

  /** Does not wait for the next try. */
  tryNow(): void {
    this.#delivery?.tryNow();
  }

  /** Gives up for now; what was not sent stays and can take another way. */
  stop(): void {
    this.#delivery?.stop();
  }

  async #deliver(response: Response): Promise<Outcome> {
    const {action: address, method, fetch} = this.#host;
    const before = new CairnBeforeSubmitEvent({response});
    this.#host.dispatchEvent(before);
    if (before.answer) {
      return before.answer.then(
        () => 'host' as const,
        () => 'failed' as const,
      );
    }
    if (before.defaultPrevented) return 'failed';
    if (!address) return 'nowhere';
    const wait = (seconds: number): void => {
      if (seconds === this.seconds) return;
      this.seconds = seconds;
      this.#changed();
    };
    this.#delivery = new ResponseDelivery({
      ...{address, method, fetch, response},
      trying: () => {
        wait(0);
      },
      waiting: wait,
    });
    const delivered = await this.#delivery.deliver();
    this.#delivery = undefined;
    this.seconds = 0;
    if (delivered.ok) return 'sent';
    return delivered.status === '' ? 'stopped' : 'failed';
  }

  #confirm(response: Response, delivery: 'file' | 'host' | 'sent'): void {
    if (!this.#waiting.includes(response)) return;
    this.sent++;
    this.#set(this.#waiting.filter((one) => one !== response));
    this.#host.dispatchEvent(new CairnSubmitEvent({response, delivery}));
  }

  #set(waiting: readonly Response[]): void {
    this.#waiting = waiting;
    if (waiting.length === 0) this.failed = '';
    if (waiting.length > 0) window.addEventListener('beforeunload', this.#leaving);
    else window.removeEventListener('beforeunload', this.#leaving);
    this.#changed();
  }

  /** A survey that the page has taken away asks nobody. */
  readonly #leaving = (event: BeforeUnloadEvent): void => {
    if (this.#host.isConnected) event.preventDefault();
  };
}
