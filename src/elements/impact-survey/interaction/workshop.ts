/**
 * Other uses of a survey than answering it: writing it, and keying in what came on paper. Each is fetched when a page asks
 * for it, so that no respondent waits for it.
 *
 * What always holds: what is fetched brings its words and its sheet, and is shown once all of it is there; where it does
 * not arrive, that is said, and a press on a button asks again.
 */
import {html, type CSSResult, type TemplateResult} from 'lit';
import type {PreparableTable} from '../../../foundation/messages.js';
import {frameMessages} from '../../../foundation/frame.messages.js';
import {lateWords} from './late-words.js';
import type {Work, WorkHost} from './work.js';

interface Fetched {
  readonly styles: CSSResult;
  readonly words: readonly PreparableTable[];
  begin(host: WorkHost): Work;
}

const fetches: Readonly<Record<string, () => Promise<Fetched>>> = {
  design: () => import('./designing.js'),
  'key-in': () => import('./keying.js'),
};

export class Workshop {
  readonly #host: WorkHost;
  readonly #works = new Map<string, Work>();
  /** What is on its way, and what did not arrive. */
  readonly #asked = new Map<string, 'coming' | 'missed'>();

  constructor(host: WorkHost) {
    this.#host = host;
  }

  /** What a mode shows, once it is there. */
  work(mode: string): Work | undefined {
    return this.#works.get(mode);
  }

  view(mode: string): TemplateResult {
    const work = this.#works.get(mode);
    if (work) return work.render();
    if (!this.#asked.has(mode)) void this.#bring(mode);
    const say = frameMessages.in(this.#host.language);
    return this.#asked.get(mode) === 'missed'
      ? html`<button
          type="button"
          @click=${() => {
            void this.#bring(mode);
          }}
        >
          ${say('tryAgain')}
        </button>`
      : html`<p class="quiet" role="status">${say('loading')}</p>`;
  }

  async #bring(mode: string): Promise<void> {
    this.#asked.set(mode, 'coming');
    const host = this.#host;
    const fetch = fetches[mode];
    if (!fetch) return;
    try {
      const {begin, styles, words} = await fetch();
      await lateWords.have(host.language, ...words);
      if (styles.styleSheet)
        (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(styles.styleSheet);
      this.#works.set(mode, begin(host));
      host.tell('');
    } catch {
      this.#asked.set(mode, 'missed');
      host.tell(frameMessages.say(host.language, 'notFetched'));
    }
    host.requestUpdate();
  }
}
