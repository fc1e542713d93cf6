/**
 * What an element says to a screen reader: one polite region in its own shadow root, there from the first
 * render. A queue of one; moves are said when they stop, at most every half second; the region is emptied
 * after two seconds, so that the same words can be said again.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';

const PAUSE = 500;
const EMPTY_AFTER = 2000;

export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost & {renderRoot: ParentNode};
  #next: string | undefined;
  #saidAt = -Infinity;
  #speak: ReturnType<typeof setTimeout> | undefined;
  #clear: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & {renderRoot: ParentNode}) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#speak);
    clearTimeout(this.#clear);
    this.#speak = this.#clear = undefined;
    this.#next = undefined;
  }

  /** Says a sentence. What is still waiting to be said gives way to it. */
  say(sentence: string): void {
    if (sentence === '') return;
    this.#next = sentence;
    this.#speak ??= setTimeout(
      () => {
        this.#speak = undefined;
        this.#flush();
      },
      Math.max(50, this.#saidAt + PAUSE - performance.now()),
    );
  }

  #flush(): void {
    const region = this.#host.renderRoot.querySelector('[data-live]');
    if (!region || this.#next === undefined) return;
    region.textContent = this.#next;
    this.#next = undefined;
    this.#saidAt = performance.now();
    clearTimeout(this.#clear);
    this.#clear = setTimeout(() => {
      region.textContent = '';
    }, EMPTY_AFTER);
  }
}
