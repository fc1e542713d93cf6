/**
 * Several tabs with the same plan: one writes at a time, all hear of it.
 *
 * What always holds: nobody waits for a tab that sleeps (the lock is held for one write, never for a tab's
 * life, and is not waited for longer than `PATIENCE`), and correctness never rests on the lock: the
 * place itself compares and swaps. A message says only that something was written; what was written is read from
 * the place, so a forged or lost message can do no harm.
 */

/** How long a tab waits for its turn, in milliseconds; then compare and swap alone decides. */
const PATIENCE = 3000;

/**
 * Runs `run` while no other tab of this site runs one under the same key. Without Web Locks (http pages, frames
 * without an origin) it runs at once.
 */
export async function oneAtATime<T>(key: string, run: () => Promise<T>): Promise<T> {
  const locks = lockManager();
  if (!locks) return run();
  const impatience = new AbortController();
  const timer = setTimeout(() => {
    impatience.abort();
  }, PATIENCE);
  let outcome: Promise<T> | undefined;
  try {
    await locks.request(key, {signal: impatience.signal}, async () => {
      clearTimeout(timer);
      outcome = run();
      // The lock ends with the run, whatever its outcome.
      await outcome.catch(() => undefined);
    });
  } catch {
    // No turn: refused by the browser, or waited for too long.
  } finally {
    clearTimeout(timer);
  }
  return outcome ?? run();
}

function lockManager(): LockManager | undefined {
  try {
    return (globalThis.navigator as Partial<Navigator> | undefined)?.locks;
  } catch {
    return undefined;
  }
}

/** What tabs tell each other: the place under this key now has this revision. */
interface Written {
  readonly cairn: 'written';
  readonly revision: number;
}

function isWritten(data: unknown): data is Written {
  if (typeof data !== 'object' || data === null) return false;
  const {cairn, revision} = data as Partial<Written>;
  return cairn === 'written' && typeof revision === 'number' && Number.isSafeInteger(revision);
}

/** The line between the tabs that have one plan open. It is quiet where the browser has none. */
export class TabLine {
  readonly #channel: BroadcastChannel | undefined;

  /** Listens from now on; `hear` is called with the revision another tab wrote. */
  constructor(key: string, hear: (revision: number) => void) {
    try {
      this.#channel = new BroadcastChannel(key);
    } catch {
      // No BroadcastChannel here: other tabs are noticed on the next write, or when the page is shown again.
      return;
    }
    this.#channel.onmessage = ({data}: MessageEvent<unknown>) => {
      if (isWritten(data)) hear(data.revision);
    };
  }

  tell(revision: number): void {
    this.#channel?.postMessage({cairn: 'written', revision} satisfies Written);
  }

  close(): void {
    this.#channel?.close();
  }
}
