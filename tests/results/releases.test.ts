import {expect} from 'chai';
import fc from 'fast-check';
import type {Response, Summary} from '../../src/plan/types.js';
import {auditSummary, summarize} from '../../src/results/index.js';
import {answered, loadSurvey, responseOf, times} from './surveys.js';

const item = (summary: Summary, id: string): NonNullable<Summary['items']>[number] | undefined =>
  summary.items?.find((one) => one.id === id);

const group = (role: string, low: number, high: number, next?: string): Response[] => [
  ...times(low, {role, load: 2, ...(next !== undefined && {next})}),
  ...times(high, {role, load: 4, ...(next !== undefined && {next})}),
];

describe('a summary after one that was shown', () => {
  const first = [...group('teacher', 4, 8), ...group('coach', 4, 4)];
  const shown = summarize(loadSurvey, first);
  const again = (more: readonly Response[], previous: readonly Summary[] = [shown]): Summary =>
    summarize(loadSurvey, [...first, ...more], {previous});

  it('is the one that was shown while fewer than five more answered', () => {
    for (let late = 0; late < 5; late++) expect(again(times(late, {load: 1}))).to.equal(shown);
  });

  it('is a new one when five more answered', () => {
    expect(again(group('teacher', 3, 2))).to.include({responses: 25});
  });

  it('is the one that was shown when responses were taken out or changed', () => {
    expect(summarize(loadSurvey, first.slice(1), {previous: [shown]})).to.equal(shown);
    const changed = first.map((one, at) => (at === 0 ? {...one, answers: {load: 5}} : one));
    expect(summarize(loadSurvey, changed, {previous: [shown]})).to.equal(shown);
  });

  it('shows an item as before when only one of the five new people answered it', () => {
    const summary = again([
      ...times(4, {role: 'teacher'}),
      ...times(1, {role: 'teacher', load: 1}),
    ]);
    expect(summary.responses).to.equal(25);
    expect(item(summary, 'load')).to.deep.equal(item(shown, 'load'));
  });

  it('hides groups of which one grew by only a few', () => {
    const summary = again([...group('teacher', 2, 2), ...group('coach', 0, 1)]);
    expect(item(summary, 'load')?.answered).to.equal(25);
    expect(item(summary, 'load')?.groups).to.deep.equal({by: 'role', hidden: 'privacy'});
  });

  it('hides groups that are put together in another way than before', () => {
    const summary = again(group('counselor', 3, 3));
    expect(item(summary, 'load')?.groups).to.deep.equal({by: 'role', hidden: 'privacy'});
  });

  it('shows groups that all grew enough or not at all', () => {
    const summary = again(group('teacher', 3, 3));
    expect(item(summary, 'load')?.groups?.rows?.map(({answered}) => answered)).to.deep.equal([
      18, 8,
    ]);
  });

  it('adds texts only ten at a time', () => {
    const written = Array.from({length: 12}, (_, at) => responseOf({next: `Text ${at}`}));
    const before = summarize(loadSurvey, written);
    const nine = Array.from({length: 9}, (_, at) => responseOf({next: `Late ${at}`}));
    const after = summarize(loadSurvey, [...written, ...nine], {previous: [before]});
    expect(after.responses).to.equal(21);
    expect(item(after, 'next')).to.deep.equal(item(before, 'next'));
  });

  it('does not mind a summary of another wave, or one that said nothing', () => {
    const other: Summary = {...shown, wave: 'w-2'};
    const nothing = summarize(loadSurvey, times(3, {load: 4}));
    expect(again(times(1, {load: 1}), [other, nothing]).responses).to.equal(21);
  });

  it('says nothing when what was shown is not enough people for today’s smallest group', () => {
    const summary = summarize(loadSurvey, first, {previous: [shown], k: 9});
    expect(summary).to.deep.include({k: 9, hidden: 'privacy'}).and.to.not.have.property('items');
  });

  it('hides an item that grew by too few where it was shown of fewer than today’s smallest group', () => {
    const summary = summarize(
      loadSurvey,
      [...first, ...times(9, {role: 'teacher'}), ...times(1, {role: 'teacher', load: 1})],
      {previous: [shown], k: 9},
    );
    expect(summary.responses).to.equal(30);
    expect(item(summary, 'load')).to.deep.equal({id: 'load', kind: 'scale', hidden: 'privacy'});
  });

  it('keeps to the larger smallest group of the two', () => {
    const careful = summarize(loadSurvey, first, {k: 8});
    expect(again(group('teacher', 3, 3), [careful])).to.equal(careful);
    expect(again(group('teacher', 4, 4), [careful]).responses).to.equal(28);
  });

  it('is compared with all that were shown, not only with the last', () => {
    const more = summarize(loadSurvey, [...first, ...group('teacher', 5, 5)], {previous: [shown]});
    expect(again(group('teacher', 6, 6), [shown, more])).to.equal(more);
    expect(again(group('teacher', 6, 6), [more, shown])).to.equal(shown);
  });

  it('never gives away what a few people answered, however answers came in and were corrected', () => {
    const steps = fc.array(
      fc.record({
        more: fc.integer({min: 0, max: 14}),
        corrected: fc.option(fc.nat(80), {nil: undefined}),
      }),
      {minLength: 2, maxLength: 5},
    );
    let renewed = 0;
    fc.assert(
      fc.property(answered(80), steps, ({survey, responses}, story) => {
        const previous: Summary[] = [];
        let came = 8;
        let now = [...responses];
        for (const {more, corrected} of story) {
          came += more;
          now = now.map((one, at) =>
            at === corrected ? {...one, answers: {a: 1, b: {now: 5}}} : one,
          );
          const summary = summarize(survey, now.slice(0, came), {previous});
          expect(auditSummary(summary, previous)).to.deep.equal([]);
          if (previous.length > 0 && !summary.hidden && !previous.includes(summary)) renewed++;
          previous.push(summary);
        }
      }),
      {numRuns: 500},
    );
    expect(renewed).to.be.greaterThan(100);
  });
});
