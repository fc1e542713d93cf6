import {expect} from 'chai';
import * as v from 'valibot';
import {summary as summarySchema} from '../../src/plan/schema/summary.js';
import type {Summary, SummaryItem} from '../../src/plan/types.js';
import {countResponses, summarize, summarizeCounts} from '../../src/results/index.js';
import {five, loadSurvey, responseOf, surveyOf, times} from './surveys.js';

const item = (summary: Summary, id: string): SummaryItem | undefined =>
  summary.items?.find((one) => one.id === id);

describe('a summary', () => {
  it('has the form the contract shows', () => {
    const example = {
      format: 'cairn-summary',
      version: 1,
      survey: 'sv-teams',
      wave: 'w-1',
      k: 5,
      responses: 31,
      invited: 33,
      items: [
        {
          id: 'q-load',
          kind: 'scale',
          answered: 30,
          distribution: [{value: 1, count: 2}],
          median: 4,
          favorable: {count: 19, share: 0.6333, low: 0.4551, high: 0.7813},
          groups: {
            by: 'q-role',
            rows: [{groups: ['teacher'], answered: 22, favorable: {share: 0.68}}],
          },
        },
        {id: 'q-next', kind: 'text', hidden: 'privacy'},
      ],
    };
    expect(v.parse(summarySchema, example)).to.deep.equal(example);
  });

  it('shows the whole distribution, the median and the favorable share with its interval', () => {
    const summary = summarize(loadSurvey, [
      ...times(2, {load: 1}),
      ...times(9, {load: 3}),
      ...times(12, {load: 4}),
      ...times(7, {load: 5}),
      ...times(1, {}),
    ]);
    expect(summary.responses).to.equal(31);
    expect(item(summary, 'load')).to.deep.equal({
      id: 'load',
      kind: 'scale',
      answered: 30,
      distribution: [2, 0, 9, 12, 7].map((count, at) => ({value: at + 1, count})),
      median: 4,
      favorable: {count: 19, share: 0.6333, low: 0.4551, high: 0.7813},
      groups: {by: 'role', hidden: 'privacy'},
    });
  });

  it('narrows the interval by how many of those invited answered', () => {
    const survey = surveyOf({
      waves: [{id: 'w-1', invited: {teacher: 40, coach: 20}}],
      scales: [five],
      items: [{id: 'load', kind: 'scale', scale: 'five'}],
    });
    const summary = summarize(survey, [...times(12, {load: 4}), ...times(8, {load: 1})]);
    expect(summary.invited).to.equal(60);
    expect(item(summary, 'load')?.favorable).to.deep.equal({
      count: 12,
      share: 0.6,
      low: 0.4218,
      high: 0.7552,
    });
  });

  it('has no interval when everybody answered, or fewer than ten did', () => {
    const survey = surveyOf({
      waves: [{id: 'w-1', invited: {teacher: 12}}],
      scales: [five],
      items: [{id: 'load', kind: 'scale', scale: 'five'}],
    });
    const all = summarize(survey, [...times(6, {load: 4}), ...times(6, {load: 1})]);
    expect(item(all, 'load')?.favorable).to.deep.equal({count: 6, share: 0.5});
    const nine = summarize(loadSurvey, [...times(6, {load: 4}), ...times(3, {load: 1})]);
    expect(item(nine, 'load')?.favorable).to.deep.equal({count: 6, share: 0.6667});
  });

  it('does not correct by a number of invited people that more than answered', () => {
    const survey = surveyOf({
      waves: [{id: 'w-1', invited: {teacher: 3}}],
      scales: [five],
      items: [{id: 'load', kind: 'scale', scale: 'five'}],
    });
    const summary = summarize(survey, [...times(19, {load: 4}), ...times(11, {load: 1})]);
    expect(item(summary, 'load')?.favorable).to.include({low: 0.4551, high: 0.7813});
  });

  it('does not correct a question that only some of those invited were asked', () => {
    const survey = surveyOf({
      waves: [{id: 'w-1', invited: {teacher: 33}}],
      scales: [five],
      items: [
        {id: 'load', kind: 'scale', scale: 'five'},
        {id: 'why', kind: 'scale', scale: 'five', when: {item: 'load', in: [1]}},
      ],
    });
    const summary = summarize(survey, [
      ...times(19, {load: 1, why: 4}),
      ...times(11, {load: 1, why: 1}),
    ]);
    expect(item(summary, 'why')?.favorable).to.include({low: 0.4551, high: 0.7813});
    expect(item(summary, 'load')?.favorable).to.include({low: 0, high: 0.0119});
  });

  it('has no share and no table for a scale on which nothing is marked favorable', () => {
    const survey = surveyOf({
      scales: [{id: 's', points: [{value: 1}, {value: 2}]}],
      items: [
        {id: 'a', kind: 'scale', scale: 's'},
        {id: 'role', kind: 'choice', group: true, choices: [{value: 'x'}, {value: 'y'}]},
      ],
    });
    const summary = summarize(survey, [
      ...times(6, {a: 1, role: 'x'}),
      ...times(6, {a: 2, role: 'y'}),
    ]);
    expect(item(summary, 'a')).to.have.all.keys('id', 'kind', 'answered', 'distribution', 'median');
  });

  it('shows then, now and who improved, each from five people on', () => {
    const survey = surveyOf({
      scales: [five],
      items: [{id: 'discuss', kind: 'then-now', scale: 'five'}],
    });
    const both = summarize(survey, [
      ...times(4, {discuss: {then: 2, now: 4}}),
      ...times(1, {discuss: {then: 4, now: 4}}),
    ]);
    expect(item(both, 'discuss')).to.deep.include({
      before: [0, 4, 0, 1, 0].map((count, at) => ({value: at + 1, count})),
      distribution: [0, 0, 0, 5, 0].map((count, at) => ({value: at + 1, count})),
      change: {pairs: 5, improved: 4, same: 1, declined: 0},
    });
    const few = summarize(survey, [
      ...times(4, {discuss: {then: 2, now: 4}}),
      ...times(1, {discuss: {now: 4}}),
    ]);
    expect(item(few, 'discuss')?.change).to.deep.equal({hidden: 'privacy'});
    expect(item(few, 'discuss')).to.not.have.property('before');
  });

  it('shows of numbers and days the median and what five or more gave', () => {
    const survey = surveyOf({
      items: [
        {id: 'years', kind: 'number'},
        {id: 'day', kind: 'date'},
      ],
    });
    const summary = summarize(survey, [
      ...times(5, {years: 3, day: '2026-12-07'}),
      ...times(6, {years: 2, day: '2026-12-08'}),
      ...[10, 20, 21, 30, 37].map((years) => responseOf({years, day: '2026-12-07'})),
    ]);
    expect(item(summary, 'years')).to.deep.equal({
      id: 'years',
      kind: 'number',
      answered: 16,
      distribution: [
        {value: 2, count: 6},
        {value: 3, count: 5},
      ],
      median: 3,
    });
    expect(item(summary, 'day')?.distribution).to.deep.equal([
      {value: '2026-12-07', count: 10},
      {value: '2026-12-08', count: 6},
    ]);
  });

  it('leaves out a frequent number where that would say what a few others gave', () => {
    const survey = surveyOf({items: [{id: 'years', kind: 'number'}]});
    const summary = summarize(survey, [...times(9, {years: 3}), ...times(1, {years: 37})]);
    expect(item(summary, 'years')).to.deep.include({answered: 10, distribution: []});
  });

  it('names a question of a kind it does not know, and nothing more', () => {
    const survey = surveyOf({items: [{id: 'rank', kind: 'ranking'}]});
    expect(summarize(survey, times(6, {rank: 1})).items).to.deep.equal([
      {id: 'rank', kind: 'ranking'},
    ]);
  });

  it('of counts is the summary of the responses counted', () => {
    const responses = [...times(6, {load: 4, role: 'coach'}), ...times(7, {load: 2})];
    expect(summarizeCounts(loadSurvey, countResponses(loadSurvey, responses))).to.deep.equal(
      summarize(loadSurvey, responses),
    );
  });

  it('of counts of another survey is refused', () => {
    const counts = countResponses(loadSurvey, []);
    expect(() => summarizeCounts({...loadSurvey, id: 'another'}, counts)).to.throw(
      'another survey',
    );
  });
});
