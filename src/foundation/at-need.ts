/**
 * A part of an element that is fetched when somebody first comes to the element or needs the part, so that nobody waits
 * for it before, and who worked here before the connection went has it.
 *
 * What always holds: it is fetched once at a time; where it does not arrive, whoever needs it hears so, and the next need
 * asks again; nothing is shown of it before all of it is there.
 */
import type {CSSResult, ReactiveControllerHost} from 'lit';

/** What brings a view may bring what dresses it. */
interface Dressed {
  readonly styles?: CSSResult;
}

type Host = ReactiveControllerHost &
  EventTarget & {readonly renderRoot: HTMLElement | DocumentFragment};

export class AtNeed<Part extends object> {
  readonly #host: Host;
  readonly #fetch: () => Promise<Part>;
  readonly #missed: () => void;
  #part: Part | undefined;
  #coming: Promise<Part | undefined> | undefined;

  /** @param missed - it did not arrive where it was needed: until somebody asks for it again, nobody may need it */
  constructor(host: Host, fetch: () => Promise<Part>, missed: () => void) {
    this.#host = host;
    this.#fetch = fetch;
    this.#missed = missed;
    for (const type of ['pointerenter', 'focusin'])
      host.addEventListener(type, () => void this.#come(), {once: true});
  }

  /** The part where it is there; else it is fetched, and the element renders again. */
  get(): Part | undefined {
    if (!this.#part) void this.bring();
    return this.#part;
  }

  /** The part where it is there already; nothing is fetched for it. */
  get there(): Part | undefined {
    return this.#part;
  }

  /** Fetches the part and renders again. */
  async bring(): Promise<Part | undefined> {
    const part = await this.#come();
    if (!part) this.#missed();
    this.#host.requestUpdate();
    return part;
  }

  /** Nobody need hear of what did not come before it was needed. */
  #come(): Promise<Part | undefined> {
    this.#coming ??= this.#fetch().then(
      (part) => {
        const {styles}: Dressed = part;
        const {renderRoot} = this.#host;
        if (styles?.styleSheet && renderRoot instanceof ShadowRoot)
          renderRoot.adoptedStyleSheets.push(styles.styleSheet);
        return (this.#part = part);
      },
      () => (this.#coming = undefined),
    );
    return this.#coming;
  }
}
