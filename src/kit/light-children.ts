/** Follows what a page writes inside a tag that takes its data from there: the element renders again when it changes. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** What such an element reads; never what it writes there itself, such as a tab stop. */
const WATCHED = [
  ...['aria-checked', 'data-danger', 'data-icon', 'data-label', 'disabled', 'hidden'],
  ...['slot', 'value'],
];

export class LightChildren implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer: MutationObserver;

  constructor(
    host: ReactiveControllerHost & Element,
    changed = (): void => {
      host.requestUpdate();
    },
  ) {
    this.#host = host;
    this.#observer = new MutationObserver(changed);
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, {
      attributeFilter: WATCHED,
      characterData: true,
      childList: true,
      subtree: true,
    });
    // What came while nobody looked.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}
