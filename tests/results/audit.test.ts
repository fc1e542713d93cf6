import {expect} from 'chai';
import type {Summary, SummaryItem} from '../../src/plan/types.js';
import {auditSummary} from '../../src/results/index.js';

const safe: SummaryItem = {
  id: 'load',
  kind: 'scale',
  answered: 30,
  distribution: [
    {value: 1, count: 11},
    {value: 2, count: 19},
  ],
  favorable: {count: 19, share: 0.6333},
  groups: {
    by: 'role',
    rows: [
      {groups: ['teacher'], answered: 22, favorable: {share: 0.68}},
      {groups: ['coach'], answered: 8, favorable: {share: 0.5}},
    ],
  },
};

function summaryOf(item: SummaryItem, more: Partial<Summary> = {}): Summary {
  return {
    format: 'cairn-summary',
    version: 1,
    survey: 'sv',
    wave: 'w-1',
    k: 5,
    responses: 31,
    items: [item],
    ...more,
  };
}

const found = (item: SummaryItem, previous: readonly Summary[] = []): string[] =>
  auditSummary(summaryOf(item), previous).map(({what, about}) => [what, ...about].join(' '));

const withRows = (rows: NonNullable<NonNullable<SummaryItem['groups']>['rows']>): SummaryItem => ({
  ...safe,
  groups: {by: 'role', rows},
});

describe('the auditor of a summary', () => {
  it('is silent about a safe one', () => {
    expect(found(safe)).to.deep.equal([]);
  });

  it('finds a row of a few people', () => {
    const rows = [
      {groups: ['teacher'], answered: 27, favorable: {share: 0.67}},
      {groups: ['coach'], answered: 3, favorable: {share: 0.33}},
    ];
    expect(found(withRows(rows))).to.include('few-people coach');
  });

  it('finds the group that was left out and can be had by subtraction', () => {
    expect(
      found(withRows([{groups: ['teacher'], answered: 27, favorable: {share: 0.67}}])),
    ).to.include('subtraction');
  });

  it('finds that all of a group answered alike, said outright', () => {
    const rows = [
      {groups: ['teacher'], answered: 22, favorable: {share: 0.5}},
      {groups: ['coach'], answered: 8, favorable: {share: 1}},
    ];
    expect(found(withRows(rows))).to.deep.equal(['alike coach']);
  });

  it('finds it behind a band, by taking the other group from the total', () => {
    const rows = [
      {groups: ['teacher'], answered: 22, favorable: {share: 0.5}},
      {groups: ['coach'], answered: 8, favorable: {atLeast: 0.8}},
    ];
    expect(found(withRows(rows))).to.deep.equal(['alike coach']);
  });

  it('finds it behind a band that only everybody can reach', () => {
    const rows = [
      {groups: ['teacher'], answered: 22, favorable: {hidden: 'privacy' as const}},
      {groups: ['coach'], answered: 8, favorable: {atLeast: 0.9}},
    ];
    expect(found(withRows(rows))).to.deep.equal(['alike coach']);
  });

  it('finds it where the hidden share cannot be as high as it would have to be', () => {
    const item: SummaryItem = {
      ...withRows([
        {groups: ['teacher'], answered: 22, favorable: {hidden: 'privacy'}},
        {groups: ['coach'], answered: 8, favorable: {atLeast: 0.8}},
      ]),
      favorable: {count: 27, share: 0.9},
    };
    expect(found(item)).to.deep.equal(['alike coach']);
  });

  it('finds numbers beside the word hidden', () => {
    expect(found({id: 'load', kind: 'scale', answered: 3, hidden: 'privacy'})).to.deep.equal([
      'few-people',
    ]);
    expect(auditSummary(summaryOf(safe, {hidden: 'privacy'}))).to.have.length(1);
  });

  it('finds fewer than ten texts, and rare numbers', () => {
    expect(
      found({id: 'next', kind: 'text', answered: 6, texts: Array<string>(6).fill('x')}),
    ).to.include('few-people texts');
    const rare: SummaryItem = {
      id: 'years',
      kind: 'number',
      answered: 12,
      distribution: [
        {value: 3, count: 9},
        {value: 37, count: 3},
      ],
    };
    expect(found(rare)).to.include('few-people distribution');
    expect(found({...rare, distribution: [{value: 3, count: 9}]})).to.include(
      'subtraction distribution',
    );
  });

  it('finds the two people who came between two summaries', () => {
    const later: SummaryItem = {
      ...safe,
      answered: 32,
      distribution: [
        {value: 1, count: 13},
        {value: 2, count: 19},
      ],
    };
    expect(
      auditSummary(summaryOf(later, {responses: 40}), [summaryOf(safe)]).map(({what}) => what),
    ).to.include('release');
  });

  it('finds the one answer that was corrected between two summaries', () => {
    const corrected: SummaryItem = {
      ...safe,
      distribution: [
        {value: 1, count: 12},
        {value: 2, count: 18},
      ],
    };
    expect(found(corrected, [summaryOf(safe)])).to.include('release answered');
  });

  it('finds the group that grew by two between two summaries, also under another split', () => {
    const before = withRows([
      {groups: ['coach', 'counselor'], answered: 15, favorable: {share: 0.5}},
      {groups: ['teacher'], answered: 15, favorable: {share: 0.5}},
    ]);
    const after: SummaryItem = {
      ...withRows([
        {groups: ['coach'], answered: 8, favorable: {share: 0.5}},
        {groups: ['counselor'], answered: 9, favorable: {share: 0.5}},
        {groups: ['teacher'], answered: 23, favorable: {share: 0.5}},
      ]),
      answered: 40,
    };
    expect(
      auditSummary(summaryOf(after, {responses: 41}), [summaryOf(before)]).map(
        ({about}) => about[0],
      ),
    ).to.deep.equal(['["coach","counselor"]']);
  });

  it('ends on numbers that contradict each other', () => {
    const rows = [
      {groups: ['teacher'], answered: 5e6, favorable: {share: 1}},
      {groups: ['coach'], answered: 5e6, favorable: {atMost: 0.1}},
    ];
    expect(found(withRows(rows))).to.not.equal(undefined);
  });
});
