/** When a plan is sent to a server: soon after a change, and again after a failure, with growing pauses. */

/** Times in milliseconds. */
export interface Pace {
  /** From a change to its request, so that a burst is one request; 800. */
  readonly delay: number;
  /** Before the first retry; doubled with each; 1,000. */
  readonly first: number;
  /** The longest pause between retries; 300,000. */
  readonly longest: number;
  /** Until an answer is no longer waited for; 30,000. */
  readonly timeout: number;
}

export const PACE: Pace = {delay: 800, first: 1000, longest: 300_000, timeout: 30_000};
/** A server that asks for more patience than this is asked again all the same. */
const LONGEST_RETRY_AFTER = 3_600_000;

/**
 * How long to wait after failures in a row, the first of which is 0, in milliseconds; apart by chance, so that not all
 * pages come back at once.
 * @param retryAt when the server wants to be asked again, in milliseconds since 1970
 * @param random a number from 0 to 1
 */
export function pauseAfter(
  failures: number,
  {first, longest}: Pace,
  retryAt: number | undefined,
  random: number,
): number {
  const pause = Math.min(longest, first * 2 ** Math.min(failures, 30));
  const asked = Math.min(LONGEST_RETRY_AFTER, (retryAt ?? 0) - Date.now());
  return Math.max(pause * (0.75 + random / 2), asked);
}
