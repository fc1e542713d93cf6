/**
 * Clears answers that somebody left on a shared device: after ten quiet minutes it asks for two more whether anybody
 * is there. Fetched only where a page says that the device is shared.
 *
 * What always holds: time is the clock's, so a device that slept is judged by how long it slept; any key or touch
 * keeps the answers.
 */

/** Times in milliseconds. */
const QUIET = 600_000;
const QUESTION = 120_000;
const SIGNS = ['keydown', 'pointerdown', 'input', 'wheel', 'touchstart'] as const;
/** When a page comes back, time may have passed that no timer counted. */
const RETURNS = ['visibilitychange', 'pageshow', 'focus'] as const;

export interface IdleOptions {
  /** Asks whether anybody is there, or takes the question back. */
  readonly ask: (asking: boolean) => void;
  readonly clear: () => void;
}

export class IdleWatch {
  readonly #options: IdleOptions;
  #last = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking = false;

  constructor(options: IdleOptions) {
    this.#options = options;
  }

  /** Begins to watch; there is something to clear. */
  start(): void {
    if (this.#timer !== undefined) return;
    this.#last = Date.now();
    for (const sign of SIGNS) window.addEventListener(sign, this.#stir, {capture: true});
    for (const sign of RETURNS) window.addEventListener(sign, this.#look, {capture: true});
    this.#look();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    for (const sign of SIGNS) window.removeEventListener(sign, this.#stir, {capture: true});
    for (const sign of RETURNS) window.removeEventListener(sign, this.#look, {capture: true});
    this.#question(false);
  }

  readonly #stir = (): void => {
    // Somebody who comes after the time was up is not the one who answered.
    if (this.#timeIsUp()) return;
    this.#last = Date.now();
    this.#question(false);
    this.#look();
  };

  readonly #look = (): void => {
    if (this.#timeIsUp()) return;
    clearTimeout(this.#timer);
    const quiet = Date.now() - this.#last;
    if (quiet >= QUIET) this.#question(true);
    this.#timer = setTimeout(this.#look, (quiet >= QUIET ? QUIET + QUESTION : QUIET) - quiet);
  };

  #timeIsUp(): boolean {
    if (Date.now() - this.#last < QUIET + QUESTION) return false;
    this.stop();
    this.#options.clear();
    return true;
  }

  #question(asking: boolean): void {
    if (asking === this.#asking) return;
    this.#asking = asking;
    this.#options.ask(asking);
  }
}
