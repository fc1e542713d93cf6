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

export class Batch {
  readonly #host: BatchHost;
  readonly #changed: () => void;
  #waiting: readonly Response[] = [];
  sent = 0;
  isSending = false;
  /** The last try left some here. */
  failed = false;

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
    this.failed = false;
    this.#changed();
    for (const response of this.#waiting) {
      const delivery = await this.#deliver(response);
      if (delivery) this.#confirm(response, delivery);
      else this.failed = true;
    }
    this.isSending = false;
    this.#changed();
  }

  async #deliver(response: Response): Promise<'host' | 'sent' | undefined> {
    const {action: address, method, fetch} = this.#host;
    const before = new CairnBeforeSubmitEvent({response});
    this.#host.dispatchEvent(before);
    if (before.answer) {
      return before.answer.then(
        () => 'host' as const,
        () => undefined,
      );
    }
    if (before.defaultPrevented || !address) return undefined;
    const nothing = (): void => undefined;
    const delivered = await new ResponseDelivery({
      ...{address, method, fetch, response},
      trying: nothing,
      waiting: nothing,
    }).deliver();
    return delivered.ok ? 'sent' : undefined;
  }

  #confirm(response: Response, delivery: 'file' | 'host' | 'sent'): void {
    if (!this.#waiting.includes(response)) return;
    this.sent++;
    this.#set(this.#waiting.filter((one) => one !== response));
    this.#host.dispatchEvent(new CairnSubmitEvent({response, delivery}));
  }

  #set(waiting: readonly Response[]): void {
    this.#waiting = waiting;
    if (waiting.length > 0) window.addEventListener('beforeunload', this.#leaving);
    else window.removeEventListener('beforeunload', this.#leaving);
    this.#changed();
  }

  /** A survey that the page has taken away asks nobody. */
  readonly #leaving = (event: BeforeUnloadEvent): void => {
    if (this.#host.isConnected) event.preventDefault();
  };
}
