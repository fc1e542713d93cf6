/**
 * A device that several people answer on: watches for the one who has left, and puts back the page's language for the
 * next one. Costs nothing where the page does not say so.
 */
import type {TemplateResult} from 'lit';
import type {CairnDialog} from '../../../kit/dialog/dialog.js';
import type {IdleWatch} from './idle-watch.js';
import {lateWords} from './late-words.js';

export interface SharedDeviceHost extends HTMLElement {
  readonly sharedDevice: boolean;
  readonly language: string;
  readonly renderRoot: ParentNode;
  requestUpdate(): void;
}

export class SharedDevice {
  readonly #host: SharedDeviceHost;
  readonly #leftAlone: (inWords: string) => void;
  #watch: IdleWatch | undefined;
  #wanted = false;
  #asking = false;
  #idle: typeof import('../view/idle.js') | undefined;
  /** What `lang` was before somebody chose a language; `undefined` where nobody did. */
  #pageLanguage: string | null | undefined;

  /** @param leftAlone - nobody is there any more: the answers are to be forgotten */
  constructor(host: SharedDeviceHost, leftAlone: (inWords: string) => void) {
    this.#host = host;
    this.#leftAlone = leftAlone;
  }

  /** Whether somebody is still there, while that is to be asked: in words on the page where no dialog came. */
  view(): TemplateResult | undefined {
    if (!this.#asking) return undefined;
    const as = customElements.get('cairn-dialog') ? 'dialog' : 'notice';
    return this.#idle?.idleView(as, this.#host.language);
  }

  /** There is something to forget. */
  async answered(): Promise<void> {
    if (!this.#host.sharedDevice || this.#wanted) return;
    this.#wanted = true;
    import('../../../kit/dialog/define.js').catch(() => undefined);
    try {
      const [{IdleWatch: Watch}, {idleView, idleWords}] = await Promise.all([
        import('./idle-watch.js'),
        import('../view/idle.js'),
      ]);
      await lateWords.have(this.#host.language, idleWords);
      this.#idle = {idleView, idleWords};
      this.#watchWith(Watch);
    } catch {
      // What did not come is asked for again with the next answer.
      this.#wanted = false;
    }
  }

  #watchWith(Watch: typeof IdleWatch): void {
    this.#watch ??= new Watch({
      ask: (asking) => {
        this.#asking = asking;
        // The focus is back before the answers may go.
        if (!asking)
          this.#host.renderRoot.querySelector<CairnDialog>('cairn-dialog')?.close('answered');
        this.#host.requestUpdate();
      },
      clear: () => {
        this.stop();
        this.nextPerson();
        this.#leftAlone(this.#idle?.idleWords.say(this.#host.language, 'idleCleared') ?? '');
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
