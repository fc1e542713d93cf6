/**
 * What of the guide is open. Until the reader has opened or closed something, the guide proposes it; afterwards it is theirs.
 */
export class OpenPlaces {
  readonly #changed: () => void;
  #open: ReadonlySet<string> = new Set();
  #theirs = false;

  /** @param changed - called when the reader opened or closed something */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** What stands open to begin with. */
  propose(ids: readonly string[]): void {
    if (!this.#theirs) this.#open = new Set(ids);
  }

  has(id: string): boolean {
    return this.#open.has(id);
  }

  turn(id: string, open: boolean): void {
    this.keep();
    if (open === this.#open.has(id)) return;
    this.#open = new Set(open ? [...this.#open, id] : [...this.#open].filter((one) => one !== id));
    this.#changed();
  }

  /** Nothing is opened or closed any more but by the reader. */
  keep(): void {
    this.#theirs = true;
  }
}
