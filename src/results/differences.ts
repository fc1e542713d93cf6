/**
 * What a school can trust about the difference of two groups or of two times: the statistics that a single summary does not
 * need. As in statistics.ts each takes counts and gives a fraction, nothing rounds, and where a number would mean nothing
 * the result is `undefined`.
 */
import {
  leastForInterval,
  total,
  wilson,
  Z,
  type Distribution,
  type Estimate,
} from './statistics.js';

/** From how many pairs on that are not ties a test is said. */
export const leastForTest = 10;

/**
 * How much larger a share is in a second group than in a first that has nothing to do with it, by
 * Newcombe's hybrid-score interval (Newcombe 1998b, method 10). Answers of the same people that are not
 * linked are no such groups: there the interval is only cautious, and is to be called so.
 */
export function newcombe(
  first: {readonly count: number; readonly n: number},
  second: {readonly count: number; readonly n: number},
): Estimate | undefined {
  const one = wilson(first.count, first.n);
  const two = wilson(second.count, second.n);
  if (!one || !two) return undefined;
  const estimate = two.estimate - one.estimate;
  return {
    estimate,
    low: estimate - Math.hypot(two.estimate - two.low, one.high - one.estimate),
    high: estimate + Math.hypot(two.high - two.estimate, one.estimate - one.low),
  };
}

/** The 97.5 % quantile of Student's distribution (Cornish–Fisher; four digits from 5 degrees of freedom on). */
function student(freedom: number): number {
  const z2 = Z * Z;
  const first = (z2 + 1) / 4;
  const second = ((5 * z2 + 16) * z2 + 3) / 96;
  const third = (((3 * z2 + 19) * z2 + 17) * z2 - 15) / 384;
  const fourth = ((((79 * z2 + 776) * z2 + 1482) * z2 - 1920) * z2 - 945) / 92160;
  return Z * (1 + (first + (second + (third + fourth / freedom) / freedom) / freedom) / freedom);
}

/**
 * Cliff's δ: how much more often an answer of the second group is higher than one of the first than
 * lower, over all pairs (−1 to 1). `higher`, `same` and `lower` are shares of those pairs, for words such
 * as “in 58 of 100 random pairs the later answer is higher”. The interval is Cliff's (1996) with the
 * unbiased variance and Student's distribution (Feng & Cliff 2004), as `cliff.delta` of R's effsize has it;
 * it is absent below ten answers a group and where all pairs go one way.
 */
export function cliffsDelta(
  first: Distribution,
  second: Distribution,
):
  | {
      readonly estimate: number;
      readonly higher: number;
      readonly same: number;
      readonly lower: number;
      readonly low?: number;
      readonly high?: number;
    }
  | undefined {
  const n1 = total(first);
  const n2 = total(second);
  if (n1 < 1 || n2 < 1) return undefined;
  let above = 0;
  let below = 0;
  for (const a of first) {
    for (const b of second) {
      if (b.value > a.value) above += a.count * b.count;
      else if (b.value < a.value) below += a.count * b.count;
    }
  }
  const pairs = n1 * n2;
  const delta = (above - below) / pairs;
  const shares = {
    estimate: delta,
    higher: above / pairs,
    same: (pairs - above - below) / pairs,
    lower: below / pairs,
  };
  if (Math.min(n1, n2) < leastForInterval || Math.abs(delta) === 1) return shares;

  /** The squared distances from δ of how each answer of `own` stands to the answers of `other`. */
  const spread = (own: Distribution, other: Distribution, n: number, direction: 1 | -1): number =>
    own.reduce((sum, {value, count}) => {
      const stands = other.reduce((signs, to) => signs + Math.sign(value - to.value) * to.count, 0);
      return sum + count * ((direction * stands) / n - delta) ** 2;
    }, 0);
  const single =
    above * (1 - delta) ** 2 + below * (1 + delta) ** 2 + (pairs - above - below) * delta ** 2;
  const variance = Math.max(
    0,
    (n1 ** 2 * spread(second, first, n1, 1) + n2 ** 2 * spread(first, second, n2, -1) - single) /
      (pairs * (n1 - 1) * (n2 - 1)),
  );
  const t = student(n1 + n2 - 2);
  const middle = delta - delta ** 3;
  const half = t * Math.sqrt(variance) * Math.hypot(1 - delta ** 2, t * Math.sqrt(variance));
  const scale = 1 - delta ** 2 + t ** 2 * variance;
  return {...shares, low: (middle - half) / scale, high: (middle + half) / scale};
}

/**
 * The exact sign test, two-sided: how often chance alone would split pairs that changed at least as
 * unevenly, if up and down were equally likely. Pairs that did not change are left out, as the test wants.
 * `undefined` below ten pairs that changed: so few are looked at, not tested.
 */
export function signTest(improved: number, declined: number): number | undefined {
  const n = improved + declined;
  if (!(n >= leastForTest)) return undefined;
  // Each term of the binomial from the one before, as logarithms: 2^-n is 0 from 1,075 pairs on.
  let logarithm = -n * Math.LN2;
  let tail = 0;
  for (let i = 0; i <= Math.min(improved, declined); i++) {
    tail += Math.exp(logarithm);
    logarithm += Math.log((n - i) / (i + 1));
  }
  return Math.min(1, 2 * tail);
}
