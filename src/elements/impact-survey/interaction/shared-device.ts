/**
 * A device that several people answer on: watches for the one who has left, and puts back the page's language for the
 * next one. Costs nothing where the page does not say so.
 */
import type {TemplateResult} from 'lit';
import type {Say} from '../../../foundation/messages.js';
import type {CairnDialog} from '../../../kit/dialog/dialog.js';
import type {english} from '../impact-survey.messages.js';
import type {IdleWatch} from './idle-watch.js';

export interface SharedDeviceHost extends HTMLElement {
  readonly sharedDevice: boolean;
  readonly renderRoot: ParentNode;
  requestUpdate(): void;
}

export class SharedDevice {
  readonly #host: SharedDeviceHost;
  readonly #leftAlone: () => void;
  #watch: IdleWatch | undefined;
  #wanted = false;
  #asking = false;
  #idleView: typeof import('../view/idle.js').idleView | undefined;
  /** What `lang` was before somebody chose a language; `undefined` where nobody did. */
  #pageLanguage: string | null | undefined;

  /** @param leftAlone - nobody is there any more: the answers are to be forgotten */
  constructor(host: SharedDeviceHost, leftAlone: () => void) {
    this.#host = host;
    this.#leftAlone = leftAlone;
  }

  /** Whether somebody is still there, while that is to be asked: in words on the page where no dialog came. */
  view(say: Say<typeof english>): TemplateResult | undefined {
    if (!this.#asking) return undefined;
    return this.#idleView?.(customElements.get('cairn-dialog') ? 'dialog' : 'notice', say);
  }

  /** There is something to forget. */
  async answered(): Promise<void> {
    if (!this.#host.sharedDevice || this.#wanted) return;
    this.#wanted = true;
    import('../../../kit/dialog/define.js').catch(() => undefined);
    try {
      const [{IdleWatch: Watch}, {idleView}] = await Promise.all([
        import('./idle-watch.js'),
        import('../view/idle.js'),
      ]);
      this.#idleView = idleView;
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
