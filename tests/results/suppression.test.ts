import {expect} from 'chai';
import fc from 'fast-check';
import * as v from 'valibot';
import {summary as summarySchema} from '../../src/plan/schema/summary.js';
import type {Summary, Survey} from '../../src/plan/types.js';
import {auditSummary, summarize} from '../../src/results/index.js';
import {rowsOf, tableOf} from '../../src/results/groups.js';
import type {ItemCounts} from '../../src/results/counts.js';
import {answered, five, loadSurvey, surveyOf, times} from './surveys.js';

/** The survey about meeting load with other waves, or with more questions. */
const surveyWith = (more: Parameters<typeof surveyOf>[0]): Survey => {
  const extra = surveyOf({...more, scales: [five]});
  return {...loadSurvey, waves: extra.waves, items: [...loadSurvey.items, ...extra.items]};
};

const load = (summary: Summary): NonNullable<Summary['items']>[number] | undefined =>
  summary.items?.find(({id}) => id === 'load');
const role = (summary: Summary): NonNullable<Summary['items']>[number] | undefined =>
  summary.items?.find(({id}) => id === 'role');

/** Three groups of which one answers in two ways, so that nobody answers alike. */
const people = (group: string, low: number, high: number): ReturnType<typeof times> => [
  ...times(low, {role: group, load: 2}),
  ...times(high, {role: group, load: 4}),
];

describe('a summary of few people', () => {
  it('says nothing at all below five responses', () => {
    expect(summarize(loadSurvey, times(4, {load: 4}))).to.deep.equal({
      format: 'cairn-summary',
      version: 1,
      survey: 'sv',
      wave: 'w-1',
      k: 5,
      hidden: 'privacy',
    });
  });

  it('hides an item that four of six answered, and says no number of it', () => {
    const summary = summarize(loadSurvey, [...times(4, {load: 4}), ...times(2, {})]);
    expect(load(summary)).to.deep.equal({id: 'load', kind: 'scale', hidden: 'privacy'});
  });

  it('takes ten where students answer', () => {
    const survey: Survey = {...loadSurvey, audience: ['student']};
    expect(summarize(survey, times(9, {load: 4}))).to.include({k: 10, hidden: 'privacy'});
    expect(summarize(survey, times(10, {load: 4}))).to.include({k: 10, responses: 10});
  });

  it('takes ten where a wave invited students, whoever the survey is for', () => {
    const survey = surveyWith({waves: [{id: 'w-1', invited: {student: 200}}]});
    expect(summarize(survey, times(9, {load: 4})).k).to.equal(10);
  });

  const wishes: readonly (readonly [number, number | undefined, number])[] = [
    [0, undefined, 5],
    [3, 2, 5],
    [8, undefined, 8],
    [8, 6, 8],
    [5, 12, 12],
    [5, NaN, 5],
  ];
  for (const [minimumGroup, k, taken] of wishes) {
    it(`takes ${taken} where the survey says ${minimumGroup} and the host ${k ?? 'nothing'}`, () => {
      expect(summarize({...loadSurvey, minimumGroup}, [], {k}).k).to.equal(taken);
    });
  }
});

describe('free texts', () => {
  const texts = Array.from({length: 10}, (_, at) => ({next: `Text ${at}`}));

  it('are shown from ten on, and not at nine', () => {
    const shown = summarize(
      loadSurvey,
      texts.flatMap((answers) => times(1, answers)),
    );
    expect(shown.items?.[2]?.texts).to.have.members(texts.map(({next}) => next));
    const nine = summarize(
      loadSurvey,
      texts.slice(1).flatMap((answers) => times(1, answers)),
    );
    expect(nine.items?.[2]).to.deep.equal({id: 'next', kind: 'text', hidden: 'privacy'});
  });

  it('come in another order each time', () => {
    const responses = texts.flatMap((answers) => times(1, answers));
    const orders = new Set(
      Array.from({length: 20}, () =>
        JSON.stringify(summarize(loadSurvey, responses).items?.[2]?.texts),
      ),
    );
    expect(orders.size).to.be.greaterThan(15);
  });

  it('put each text first about equally often', () => {
    const responses = texts.flatMap((answers) => times(1, answers));
    const first = new Map<string, number>();
    for (let round = 0; round < 2000; round++) {
      const text = summarize(loadSurvey, responses).items?.[2]?.texts?.[0] ?? '';
      first.set(text, (first.get(text) ?? 0) + 1);
    }
    // 200 each, give or take 13: a text beyond 120 to 280 comes once in a billion runs.
    expect([...first.values()].every((count) => count > 120 && count < 280)).to.equal(true);
    expect(first.size).to.equal(10);
  });
});

describe('results by group', () => {
  it('show each group with its share when all are large enough', () => {
    const summary = summarize(loadSurvey, [
      ...people('teacher', 4, 8),
      ...people('coach', 3, 3),
      ...people('counselor', 2, 3),
    ]);
    expect(load(summary)?.groups).to.deep.equal({
      by: 'role',
      rows: [
        {groups: ['teacher'], answered: 12, favorable: {share: 0.67}},
        {groups: ['coach'], answered: 6, favorable: {share: 0.5}},
        {groups: ['counselor'], answered: 5, favorable: {share: 0.6}},
      ],
    });
    expect(role(summary)?.distribution?.map(({count}) => count)).to.deep.equal([12, 6, 5]);
  });

  it('put a small group together with the next smallest', () => {
    const summary = summarize(loadSurvey, [
      ...people('teacher', 4, 8),
      ...people('coach', 3, 3),
      ...people('counselor', 1, 1),
    ]);
    expect(load(summary)?.groups?.rows?.map(({groups}) => groups)).to.deep.equal([
      ['teacher'],
      ['coach', 'counselor'],
    ]);
    expect(role(summary)).to.not.have.property('distribution');
    expect(role(summary)?.groups?.rows?.map((row) => row.answered)).to.deep.equal([12, 8]);
  });

  it('put people who did not say with the smallest group, else they could be worked out', () => {
    const summary = summarize(loadSurvey, [
      ...people('teacher', 4, 8),
      ...people('coach', 3, 3),
      ...people('counselor', 3, 3),
      ...times(1, {load: 1}),
    ]);
    expect(load(summary)?.groups?.rows?.map(({groups}) => groups)).to.deep.equal([
      ['teacher'],
      ['coach', ''],
      ['counselor'],
    ]);
  });

  it('do not tell that nobody of a group answered', () => {
    const summary = summarize(loadSurvey, [...people('teacher', 4, 8), ...people('coach', 3, 3)]);
    expect(load(summary)?.groups?.rows?.map(({groups}) => groups)).to.deep.equal([
      ['teacher'],
      ['coach', 'counselor'],
    ]);
  });

  it('are hidden when only one group is left', () => {
    const summary = summarize(loadSurvey, [...people('teacher', 4, 8), ...people('coach', 1, 1)]);
    expect(load(summary)?.groups).to.deep.equal({by: 'role', hidden: 'privacy'});
    expect(role(summary)).to.deep.equal({id: 'role', kind: 'choice', hidden: 'privacy'});
  });

  it('are hidden for an item that only few of a group answered', () => {
    const summary = summarize(loadSurvey, [
      ...people('teacher', 4, 8),
      ...people('coach', 2, 2),
      ...times(4, {role: 'coach'}),
      ...people('counselor', 3, 3),
    ]);
    expect(role(summary)?.distribution).to.have.length(3);
    expect(load(summary)?.groups).to.deep.equal({by: 'role', hidden: 'privacy'});
  });

  it('do not say that all of a group answered alike', () => {
    const summary = summarize(loadSurvey, [
      ...people('teacher', 8, 4),
      ...people('coach', 0, 10),
      ...people('counselor', 4, 4),
    ]);
    expect(load(summary)?.groups?.rows).to.deep.equal([
      {groups: ['teacher'], answered: 12, favorable: {hidden: 'privacy'}},
      {groups: ['coach'], answered: 10, favorable: {atLeast: 0.9}},
      {groups: ['counselor'], answered: 8, favorable: {hidden: 'privacy'}},
    ]);
  });

  it('do not say it of eight people either, of whom 90 % would be all', () => {
    const summary = summarize(loadSurvey, [
      ...people('teacher', 8, 4),
      ...people('coach', 8, 0),
      ...people('counselor', 4, 4),
    ]);
    expect(load(summary)?.groups?.rows?.[1]?.favorable).to.deep.equal({atMost: 0.2});
  });

  it('are hidden when the total would tell that a group answered alike', () => {
    // 22 + 8 people, 19 + 8 favorable: beside “fewer than nine in ten” of the larger group, all of the smaller.
    const summary = summarize(loadSurvey, [
      ...times(3, {role: 'teacher', load: 1}),
      ...times(19, {role: 'teacher', load: 5}),
      ...times(8, {role: 'coach', load: 5}),
    ]);
    expect(load(summary)?.groups).to.deep.equal({by: 'role', hidden: 'privacy'});
  });

  it('are not shown for a question that only some were asked', () => {
    const survey = surveyWith({
      items: [{id: 'why', kind: 'scale', scale: 'five', when: {item: 'load', in: [2]}}],
    });
    const summary = summarize(survey, [
      ...times(10, {role: 'teacher', load: 2, why: 3}),
      ...times(10, {role: 'coach', load: 2, why: 4}),
    ]);
    expect(summary.items?.find(({id}) => id === 'why'))
      .to.include({answered: 20})
      .and.to.not.have.property('groups');
  });
});

describe('putting groups together', () => {
  it('leaves every group in exactly one row of at least k people, or shows none', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(12), {minLength: 1, maxLength: 8}),
        fc.nat(9),
        fc.integer({min: 5, max: 10}),
        (people, unsaid, k) => {
          const sizes = [
            ...people.map((size, at) => ({group: `g${at}`, size})),
            {group: '', size: unsaid},
          ];
          const rows = rowsOf(sizes, k);
          if (!rows) return;
          const sizeOf = new Map(sizes.map(({group, size}) => [group, size]));
          expect(rows.length).to.be.greaterThan(1);
          expect(rows.flat().toSorted()).to.deep.equal(
            sizes
              .filter(({group, size}) => group || size)
              .map(({group}) => group)
              .toSorted(),
          );
          for (const row of rows) {
            const n = row.reduce((sum, group) => sum + (sizeOf.get(group) ?? 0), 0);
            expect(n).to.be.at.least(k);
          }
        },
      ),
    );
  });
});

describe('somebody who knows how suppression works', () => {
  /** Every way to spread favorable answers over groups of these sizes. */
  function* spreads(sizes: readonly number[]): Generator<number[]> {
    const [n, ...rest] = sizes;
    if (n === undefined) {
      yield [];
      return;
    }
    for (const others of spreads(rest)) for (let i = 0; i <= n; i++) yield [i, ...others];
  }
  const table = (sizes: readonly number[], favorable: readonly number[]): string => {
    const groups = sizes.map((answered, at) => ({
      group: `g${at}`,
      answered,
      favorable: favorable[at] ?? 0,
    }));
    const answered = sizes.reduce((sum, n) => sum + n, 0);
    const counts: ItemCounts = {id: 'i', kind: 'scale', answered, values: [], groups};
    const total = favorable.reduce((sum, n) => sum + n, 0);
    const rows = groups.map(({group}) => [group]);
    return JSON.stringify([total, tableOf('role', counts, total, rows, 5)]);
  };

  const cases = [
    [5, 5],
    [5, 6],
    [6, 8],
    [8, 9],
    [5, 10],
    [8, 22],
    [9, 30],
    [12, 15],
    [20, 25],
    [5, 5, 5],
    [5, 6, 7],
    [5, 5, 12],
    [6, 10, 14],
    [8, 8, 20],
    [5, 5, 5, 5],
  ];
  for (const sizes of cases) {
    it(`cannot tell that all of one of ${sizes.join(' + ')} people answered alike`, () => {
      const behind = new Map<string, number[][]>();
      for (const favorable of spreads(sizes)) {
        const seen = table(sizes, favorable);
        behind.set(seen, [...(behind.get(seen) ?? []), favorable]);
      }
      const all = sizes.reduce((sum, n) => sum + n, 0);
      let banded = 0;
      for (const [seen, possible] of behind) {
        const total = possible[0]?.reduce((sum, n) => sum + n, 0);
        // The total itself says that everybody answered alike.
        if (total === 0 || total === all) continue;
        if (seen.includes('at')) banded += possible.length;
        sizes.forEach((n, at) => {
          const known = new Set(possible.map((favorable) => favorable[at]));
          expect(
            known.size === 1 && (known.has(0) || known.has(n)),
            `${seen} tells ${at}`,
          ).to.equal(false);
        });
      }
      expect(banded, 'spreads of which something is shown').to.be.greaterThan(0);
    });
  }
});

describe('no summary of any survey', () => {
  it('lets a small number or a like-minded group be read or worked out', () => {
    let tables = 0;
    let banded = 0;
    fc.assert(
      fc.property(answered(), fc.constantFrom(undefined, 7), ({survey, responses}, k) => {
        const summary = summarize(survey, responses, {k});
        expect(auditSummary(summary)).to.deep.equal([]);
        const shown = JSON.stringify(summary);
        if (shown.includes('"rows"')) tables++;
        if (shown.includes('"atLeast"') || shown.includes('"atMost"')) banded++;
      }),
      {numRuns: 1000},
    );
    // Where nothing is shown nothing can leak: a good part of them must show something.
    expect(tables).to.be.greaterThan(100);
    expect(banded).to.be.greaterThan(10);
  });

  it('breaks the published schema', () => {
    fc.assert(
      fc.property(answered(), ({survey, responses}) => {
        const summary = summarize(survey, responses);
        expect(v.safeParse(summarySchema, summary).success).to.equal(true);
        expect(JSON.parse(JSON.stringify(summary))).to.deep.equal(summary);
      }),
    );
  });

  it('depends on the order of answers', () => {
    const inOrder = (summary: Summary): unknown => ({
      ...summary,
      items: summary.items?.map((item) => ({...item, texts: item.texts?.toSorted()})),
    });
    fc.assert(
      fc.property(answered(), ({survey, responses}) => {
        expect(inOrder(summarize(survey, responses.toReversed()))).to.deep.equal(
          inOrder(summarize(survey, responses)),
        );
      }),
    );
  });

  it('holds an id of a response', () => {
    fc.assert(
      fc.property(answered(), ({survey, responses}) => {
        const shown = JSON.stringify(summarize(survey, responses));
        expect(responses.some(({id}) => shown.includes(`"${id}"`))).to.equal(false);
      }),
    );
  });
});
