/**
 * How long 100,000 responses to 60 closed questions take to count and to summarise.
 *   node --expose-gc --import tsx tests/bench/count-responses.bench.ts
 * Budget: a second in Node, once the responses are parsed; what is counted takes no more room the more people answered.
 */
import assert from 'node:assert/strict';
import {performance} from 'node:perf_hooks';
import type {Answer, Response} from '../../src/plan/types.js';
import {countResponses, mergeCounts, summarizeCounts} from '../../src/results/index.js';
import {five, surveyOf} from '../results/surveys.js';

const PEOPLE = 100_000;
const ITEMS = 60;
const BUDGET = 1000;

const roles = ['teacher', 'coach', 'counselor', 'support-staff'];
const survey = surveyOf({
  scales: [five],
  items: [
    {id: 'role', kind: 'choice', group: true, choices: roles.map((value) => ({value}))},
    ...Array.from({length: ITEMS - 1}, (_, at) =>
      at % 10 === 9
        ? {id: `q-${at}`, kind: 'then-now', scale: 'five'}
        : {id: `q-${at}`, kind: 'scale', scale: 'five'},
    ),
  ],
});

// As they come from a file: text first, so that the objects are those a parser makes.
const responses = JSON.parse(
  JSON.stringify(
    Array.from({length: PEOPLE}, (_, person): Response => {
      const answers: Record<string, Answer> = {role: roles[person % 4] ?? ''};
      for (let at = 0; at < ITEMS - 1; at++) {
        const point = 1 + ((person * 7 + at * 3) % 5);
        if ((person + at) % 25 === 0) continue;
        answers[`q-${at}`] = at % 10 === 9 ? {then: point, now: 1 + (person % 5)} : point;
      }
      return {
        format: 'cairn-response',
        version: 1,
        id: `person-${person}`,
        survey: 'sv',
        wave: 'w-1',
        source: 'screen',
        answers,
      };
    }),
  ),
) as Response[];

const time = <T>(what: string, run: () => T): {result: T; took: number} => {
  const taken: number[] = [];
  let result = run();
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    result = run();
    taken.push(performance.now() - start);
  }
  const took = taken.sort((one, other) => one - other)[2] ?? NaN;
  console.log(`${what}: ${took.toFixed(0)} ms`);
  return {result, took};
};

const counted = time(`count ${PEOPLE} responses of ${ITEMS} items`, () =>
  countResponses(survey, responses),
);
assert.equal(counted.result.ids.length, PEOPLE);
assert.equal(counted.result.items[0]?.answered, PEOPLE);
assert.equal(counted.result.items[1]?.answered, PEOPLE * 0.96);

// The ids are kept, so that nobody counts twice: they are the responses' own, and are left out here.
const withoutIds = (some: readonly Response[]) => ({...countResponses(survey, some), ids: []});
const {gc} = globalThis as {gc?: () => void};
if (gc) {
  const room = (people: number): number => {
    // Taken before: the list of those that are counted is no part of what they are counted in.
    const some = responses.slice(0, people);
    gc();
    const before = process.memoryUsage().heapUsed;
    const counts = withoutIds(some);
    gc();
    const taken = process.memoryUsage().heapUsed - before;
    assert.equal(counts.items.length, ITEMS);
    assert.equal(some.length, people);
    return taken / 1e6;
  };
  room(1000);
  for (const people of [1000, 10_000, PEOPLE])
    console.log(`counts of ${people} responses: ${room(people).toFixed(2)} MB`);
}

const halves = [responses.slice(0, PEOPLE / 2), responses.slice(PEOPLE / 2)].map((half) =>
  countResponses(survey, half),
);
const merged = time('merge two halves', () => {
  const [one, other] = halves;
  assert(one && other);
  return mergeCounts(one, other);
});
assert.deepEqual(merged.result, counted.result);

const summary = time('summarise the counts', () => summarizeCounts(survey, counted.result));
assert.equal(summary.result.responses, PEOPLE);

assert(counted.took < BUDGET, `counting took longer than ${BUDGET} ms`);
