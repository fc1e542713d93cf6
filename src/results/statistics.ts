/**
 * The few statistics a school can trust, in one place: each takes counts, never single answers, and
 * gives a fraction, never a percentage.
 *
 * What always holds: nothing here rounds, asks for the time or for chance; where a number would mean
 * nothing (no answers, one answer where two are needed) the result is `undefined`, never NaN.
 */

/** How often each value was given. Order does not matter; a value may stand in it more than once. */
export type Distribution = readonly {readonly value: number; readonly count: number}[];

/** An estimate with the ends of its 95 % interval. */
export interface Estimate {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** The 97.5 % quantile of the normal distribution: every interval here is a 95 % interval. */
export const Z = 1.959963984540054;

/** From how many answers on an interval is said; below, the distribution speaks for itself. */
export const leastForInterval = 10;

/** How many answers a distribution holds. */
export const total = (distribution: Distribution): number =>
  distribution.reduce((sum, {count}) => sum + count, 0);

/** The middle of the ordered answers; of an even number of them the mean of the two middle ones. */
export function median(distribution: Distribution): number | undefined {
  const n = total(distribution);
  if (n < 1) return undefined;
  const ordered = distribution
    .filter(({count}) => count > 0)
    .sort((one, other) => one.value - other.value);
  const at = (rank: number): number => {
    let passed = 0;
    for (const {value, count} of ordered) {
      passed += count;
      if (rank <= passed) return value;
    }
    return NaN;
  };
  return (at(Math.ceil(n / 2)) + at(Math.floor(n / 2) + 1)) / 2;
}

/**
 * A share with Wilson's score interval (Wilson 1927; Newcombe 1998, method 3). Where the number of
 * people asked is known the interval has the finite-population correction, and never leaves what is
 * still possible: those who answered are counted. When all answered there is nothing to estimate, and
 * the interval is the share itself.
 * @param population how many were asked; ignored where it is smaller than `n`
 */
export function wilson(
  count: number,
  n: number,
  {population}: {readonly population?: number | undefined} = {},
): Estimate | undefined {
  if (!(n >= 1 && count >= 0 && count <= n)) return undefined;
  const share = count / n;
  const known = population !== undefined && population >= n;
  if (known && population === n) return {estimate: share, low: share, high: share};
  // The variance of a share of a finite population is (N − n)/(N − 1) of the usual one.
  const size = known ? (n * (population - 1)) / (population - n) : n;
  const q = (Z * Z) / size;
  const middle = (share + q / 2) / (1 + q);
  const half = (Z * Math.sqrt((share * (1 - share)) / size + q / (4 * size))) / (1 + q);
  const least = known ? count / population : 0;
  const most = known ? (population - n + count) / population : 1;
  // At 0 and 1 an end of the interval is the share itself, but for the last bit of the arithmetic.
  return {
    estimate: share,
    low: count === 0 ? 0 : Math.max(least, middle - half),
    high: count === n ? 1 : Math.min(most, middle + half),
  };
}
