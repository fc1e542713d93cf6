/**
 * A device that several people answer on: watches for the one who has left, and puts back the page's language for the
 * next one. Costs nothing where the page does not say so.
 */
import type {IdleWatch} from './idle-watch.js';

export interface SharedDeviceHost extends HTMLElement {
  readonly sharedDevice: boolean;
  readonly renderRoot: ParentNode;
}

export class SharedDevice {
  readonly #host: SharedDeviceHost;
  readonly #leftAlone: () => void;
  #watch: IdleWatch | undefined;
  #wanted = false;
  /** What `lang` was before somebody chose a language; `undefined` where nobody did. */
  #pageLanguage: string | null | undefined;

  /** @param leftAlone - nobody is there any more: the answers are to be forgotten */
  constructor(host: SharedDeviceHost, leftAlone: () => void) {
    this.#host = host;
    this.#leftAlone = leftAlone;
  }

  /** There is something to forget. */
  async answered(): Promise<void> {
    if (!this.#host.sharedDevice || this.#wanted) return;
    this.#wanted = true;
    const {IdleWatch: Watch} = await import('./idle-watch.js');
    this.#watch ??= new Watch({
      ask: (asking) => {
        const dialog = this.#host.renderRoot.querySelector('dialog');
        if (asking) dialog?.showModal();
        else dialog?.close();
      },
      clear: () => {
        this.stop();
        this.nextPerson();
        this.#leftAlone();
      },
    });
    if (this.#isWanted()) this.#watch.start();
  }

  /** There is nothing to forget any more. */
  stop(): void {
    this.#wanted = false;
    this.#watch?.stop();
  }

  /** Speaks a language that the person chose. */
  speak(tag: string): void {
    if (this.#pageLanguage === undefined) this.#pageLanguage = this.#host.getAttribute('lang');
    this.#host.lang = tag;
  }

  /** The next one reads the page's language again. */
  nextPerson(): void {
    if (this.#pageLanguage === undefined) return;
    if (this.#pageLanguage === null) this.#host.removeAttribute('lang');
    else this.#host.lang = this.#pageLanguage;
    this.#pageLanguage = undefined;
  }

  /** Asked again after waiting: it may have been stopped meanwhile. */
  #isWanted(): boolean {
    return this.#wanted && this.#host.isConnected;
  }
}
