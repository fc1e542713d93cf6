/**
 * A part of an element that is fetched when somebody first needs it, so that nobody waits for it before.
 *
 * What always holds: it is fetched once at a time; where it does not arrive, whoever needs it hears so, and the next need
 * asks again; nothing is shown of it before all of it is there.
 */
import type {CSSResult, ReactiveControllerHost} from 'lit';

/** What brings a view may bring what dresses it. */
interface Dressed {
  readonly styles?: CSSResult;
}

type Host = ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment};

export class AtNeed<Part extends object> {
  readonly #host: Host;
  readonly #fetch: () => Promise<Part>;
  readonly #missed: (why: unknown) => void;
  #part: Part | undefined;
  #waiting = false;

  /** @param missed - it did not arrive: nobody may need it any more, until somebody asks for it again */
  constructor(host: Host, fetch: () => Promise<Part>, missed: (why: unknown) => void) {
    this.#host = host;
    this.#fetch = fetch;
    this.#missed = missed;
  }

  /** The part where it is there; else it is fetched, and the element renders again. */
  get(): Part | undefined {
    if (!this.#part && !this.#waiting) void this.#bring();
    return this.#part;
  }

  async #bring(): Promise<void> {
    this.#waiting = true;
    try {
      const part = await this.#fetch();
      const {styles}: Dressed = part;
      const {renderRoot} = this.#host;
      if (styles?.styleSheet && renderRoot instanceof ShadowRoot)
        renderRoot.adoptedStyleSheets.push(styles.styleSheet);
      this.#part = part;
    } catch (error) {
      this.#missed(error);
    }
    this.#waiting = false;
    this.#host.requestUpdate();
  }
}
