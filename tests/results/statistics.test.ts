import {expect} from 'chai';
import fc from 'fast-check';
import {
  cliffsDelta,
  median,
  newcombe,
  signTest,
  wilson,
  type Distribution,
  type Estimate,
} from '../../src/results/index.js';

const digits = (number: number | undefined, count = 4): string => (number ?? NaN).toFixed(count);
const ends = (interval: {low?: number; high?: number} | undefined): string[] => [
  digits(interval?.low),
  digits(interval?.high),
];
const distribution = (values: readonly number[]): Distribution =>
  values.map((value) => ({value, count: 1}));

/** A number of answers and how many of them are favorable. */
const shares = fc
  .integer({min: 1, max: 500})
  .chain((n) => fc.record({n: fc.constant(n), count: fc.integer({min: 0, max: n})}));

describe('the median', () => {
  it('is the answer in the middle', () => {
    expect(
      median([
        {value: 4, count: 3},
        {value: 1, count: 2},
      ]),
    ).to.equal(4);
  });

  it('lies between the two in the middle when their number is even', () => {
    expect(median(distribution([5, 2, 3, 1]))).to.equal(2.5);
  });

  it('of no answers is nothing', () => {
    expect(median([])).to.equal(undefined);
    expect(median([{value: 3, count: 0}])).to.equal(undefined);
  });

  it('is the one that sorting all answers finds', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: -9, max: 9}), {minLength: 1}), (values) => {
        const sorted = values.toSorted((one, other) => one - other);
        const half = sorted.length / 2;
        const middle = Number.isInteger(half)
          ? ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2
          : sorted[Math.floor(half)];
        expect(median(distribution(values))).to.equal(middle);
      }),
    );
  });
});

describe('the interval of a share', () => {
  // Newcombe, R.G. (1998), Two-sided confidence intervals for the single proportion, Statistics in
  // Medicine 17, table I, method 3 (Wilson's score without continuity correction).
  const published: readonly (readonly [number, number, string, string])[] = [
    [81, 263, '0.2553', '0.3662'],
    [15, 148, '0.0624', '0.1605'],
    [0, 20, '0.0000', '0.1611'],
    [1, 29, '0.0061', '0.1718'],
  ];
  for (const [count, n, low, high] of published) {
    it(`of ${count} among ${n} is the published one`, () => {
      expect(ends(wilson(count, n))).to.deep.equal([low, high]);
    });
  }

  // The score equation (p̂ − p)² = z² p (1 − p)/n · (N − n)/(N − 1), solved by bisection (scipy's brentq).
  const corrected: readonly (readonly [number, number, number, string, string])[] = [
    [12, 20, 60, '0.4218', '0.7552'],
    [50, 100, 400, '0.4162', '0.5838'],
    [8, 20, 1000, '0.2201', '0.6116'],
  ];
  for (const [count, n, population, low, high] of corrected) {
    it(`of ${count} among ${n} of ${population} people solves the corrected score equation`, () => {
      expect(ends(wilson(count, n, {population}))).to.deep.equal([low, high]);
    });
  }

  it('is the share itself when everybody answered', () => {
    expect(wilson(19, 33, {population: 33})).to.deep.equal({
      estimate: 19 / 33,
      low: 19 / 33,
      high: 19 / 33,
    });
  });

  it('never leaves what is still possible when three of 33 have not answered', () => {
    expect(ends(wilson(19, 30, {population: 33}))).to.deep.equal(['0.5792', '0.6667']);
  });

  it('ignores a number of people asked that cannot be right', () => {
    expect(wilson(19, 30, {population: 12})).to.deep.equal(wilson(19, 30));
  });

  it('of no answers is nothing', () => {
    expect(wilson(0, 0)).to.equal(undefined);
    expect(wilson(3, 2)).to.equal(undefined);
  });

  it('holds its share, lies within 0 and 1, mirrors, and narrows as more of all people answer', () => {
    fc.assert(
      fc.property(shares, fc.integer({min: 0, max: 500}), ({n, count}, more) => {
        const plain = wilson(count, n) as Estimate;
        const known = wilson(count, n, {population: n + more}) as Estimate;
        const mirror = wilson(n - count, n) as Estimate;
        expect(plain.low).to.be.within(0, plain.estimate);
        expect(plain.high).to.be.within(plain.estimate, 1);
        expect(known.low).to.be.within(plain.low - 1e-12, known.estimate + 1e-12);
        expect(known.high).to.be.within(known.estimate - 1e-12, plain.high + 1e-12);
        expect(mirror.low).to.be.closeTo(1 - plain.high, 1e-12);
      }),
    );
  });
});

describe('the difference of two shares', () => {
  // Newcombe, R.G. (1998), Interval estimation for the difference between independent proportions,
  // Statistics in Medicine 17, table II, method 10 (hybrid score without continuity correction).
  const published: readonly (readonly [number, number, number, number, string, string])[] = [
    [56, 70, 48, 80, '0.0524', '0.3339'],
    [9, 10, 3, 10, '0.1705', '0.8090'],
    [6, 7, 2, 7, '0.0582', '0.8062'],
    [5, 56, 0, 29, '-0.0381', '0.1926'],
    [0, 10, 0, 20, '-0.1611', '0.2775'],
    [0, 10, 0, 10, '-0.2775', '0.2775'],
    [10, 10, 0, 20, '0.6791', '1.0000'],
    [10, 10, 0, 10, '0.6075', '1.0000'],
  ];
  for (const [after, n, before, m, low, high] of published) {
    it(`${after} of ${n} after ${before} of ${m} has the published interval`, () => {
      const difference = newcombe({count: before, n: m}, {count: after, n});
      expect(ends(difference)).to.deep.equal([low, high]);
      expect(difference?.estimate).to.be.closeTo(after / n - before / m, 1e-12);
    });
  }

  it('changes its sign when the two are exchanged', () => {
    fc.assert(
      fc.property(shares, shares, (one, other) => {
        const there = newcombe(one, other) as Estimate;
        const back = newcombe(other, one) as Estimate;
        expect(back.low).to.be.closeTo(-there.high, 1e-12);
        expect(back.estimate).to.be.closeTo(-there.estimate, 1e-12);
      }),
    );
  });
});

describe("Cliff's delta", () => {
  const treatment = [10, 10, 20, 20, 20, 30, 30, 30, 40, 50];
  const control = [10, 20, 30, 40, 40, 50];

  it('of the published example of R’s effsize is −0.25', () => {
    const delta = cliffsDelta(distribution(control), distribution(treatment));
    expect(delta?.estimate).to.equal(-0.25);
    expect(delta?.low).to.equal(undefined, 'six answers are too few for an interval');
  });

  it('has the interval that R’s effsize gives', () => {
    // The example twice over, so that both groups have ten; the formula of effsize (unbiased variance,
    // Student's t), checked in numpy and scipy to give effsize's documented −0.7266 and 0.3890 for the
    // example as it stands.
    const twice = (values: readonly number[]): Distribution =>
      values.map((value) => ({value, count: 2}));
    expect(ends(cliffsDelta(twice(control), twice(treatment)))).to.deep.equal([
      '-0.6084',
      '0.1931',
    ]);
  });

  it('has no interval when every pair goes the same way', () => {
    const low = distribution(Array<number>(12).fill(1));
    const high = distribution(Array<number>(12).fill(2));
    expect(cliffsDelta(low, high)).to.deep.equal({estimate: 1, higher: 1, same: 0, lower: 0});
  });

  it('counts every pair of answers, and turns its sign with the order of the groups', () => {
    const answers = fc.array(fc.integer({min: 1, max: 5}), {minLength: 1, maxLength: 25});
    fc.assert(
      fc.property(answers, answers, (before, after) => {
        const delta = cliffsDelta(distribution(before), distribution(after));
        const back = cliffsDelta(distribution(after), distribution(before));
        const higher = after.flatMap((b) => before.filter((a) => b > a)).length;
        const pairs = before.length * after.length;
        expect(delta?.higher).to.be.closeTo(higher / pairs, 1e-12);
        expect((delta?.higher ?? 0) + (delta?.same ?? 0) + (delta?.lower ?? 0)).to.be.closeTo(
          1,
          1e-12,
        );
        expect(back?.estimate).to.be.closeTo(-(delta?.estimate ?? NaN), 1e-12);
        expect(back?.low === undefined).to.equal(delta?.high === undefined);
        if (delta?.low !== undefined && delta.high !== undefined) {
          expect(back?.low).to.be.closeTo(-delta.high, 1e-9);
          expect(delta.low).to.be.within(-1 - 1e-9, delta.estimate + 1e-9);
          expect(delta.high).to.be.within(delta.estimate - 1e-9, 1 + 1e-9);
        }
      }),
    );
  });
});

describe('the sign test', () => {
  // binom.test(x, n) of R, binomtest of scipy.
  const known: readonly (readonly [number, number, string])[] = [
    [8, 2, '0.1094'],
    [9, 1, '0.0215'],
    [10, 2, '0.0386'],
    [12, 8, '0.5034'],
    [0, 10, '0.0020'],
    [5, 5, '1.0000'],
  ];
  for (const [improved, declined, p] of known) {
    it(`of ${improved} improved and ${declined} declined gives ${p}`, () => {
      expect(digits(signTest(improved, declined))).to.equal(p);
    });
  }

  it('says nothing about fewer than ten pairs that changed', () => {
    expect(signTest(9, 0)).to.equal(undefined);
  });

  it('does not care which way is called up, and stays a probability with many pairs', () => {
    fc.assert(
      fc.property(fc.nat(3000), fc.nat(3000), (improved, declined) => {
        fc.pre(improved + declined >= 10);
        const p = signTest(improved, declined) ?? NaN;
        expect(p).to.be.within(0, 1);
        expect(p).to.equal(signTest(declined, improved));
      }),
    );
    expect(signTest(600, 600)).to.equal(1);
  });
});
