/** Surveys and responses for tests of results: a small one that reads easily, and random ones. */
import fc from 'fast-check';
import * as v from 'valibot';
import {survey as surveySchema} from '../../src/plan/schema/survey.js';
import type {Answer, Response, Survey} from '../../src/plan/types.js';

type Parts = Readonly<Record<string, unknown>>;

/** A survey with empty values for all that is not said, as opening a plan fills it. */
export function surveyOf(parts: Parts): Survey {
  return v.parse(surveySchema, {id: 'sv', waves: [{id: 'w-1'}], ...parts});
}

/** Five points, the upper two favorable. */
export const five = {
  id: 'five',
  points: [1, 2, 3, 4, 5].map((value) => ({
    value,
    text: `${value}`,
    ...(value > 3 && {favorable: true}),
  })),
};

/** One question about meeting load, shown by role; then a free text. */
export const loadSurvey = surveyOf({
  audience: ['teacher'],
  scales: [five],
  items: [
    {id: 'load', kind: 'scale', text: 'How manageable is your meeting load?', scale: 'five'},
    {
      id: 'role',
      kind: 'choice',
      text: 'Which describes your work?',
      group: true,
      choices: ['teacher', 'coach', 'counselor'].map((value) => ({value, text: value})),
    },
    {id: 'next', kind: 'text', text: 'What one change would help most?'},
  ],
});

let made = 0;

/** A response with an id of its own. */
export function responseOf(
  answers: Record<string, Answer>,
  more: Partial<Response> = {},
): Response {
  made++;
  return {
    format: 'cairn-response',
    version: 1,
    id: `r-${made}`,
    survey: 'sv',
    wave: 'w-1',
    source: 'screen',
    answers,
    ...more,
  };
}

/** As many responses alike as said. */
export function times(count: number, answers: Record<string, Answer>): Response[] {
  return Array.from({length: count}, () => responseOf(answers));
}

export interface Answered {
  readonly survey: Survey;
  readonly responses: readonly Response[];
}

/** The questions that are the same in every random survey. */
function randomSurvey(groups: number, minimumGroup: number, audience: readonly string[]): Survey {
  const names = Array.from({length: groups}, (_, at) => `g${at}`);
  return surveyOf({
    audience: [...audience],
    minimumGroup,
    waves: [{id: 'w-1', invited: {teacher: 30}}],
    scales: [five, {id: 'plain', points: [{value: 0}, {value: 1}]}],
    items: [
      {id: 'a', kind: 'scale', scale: 'five'},
      {id: 'role', kind: 'choice', group: true, choices: names.map((value) => ({value}))},
      {id: 'b', kind: 'then-now', scale: 'five'},
      {id: 'c', kind: 'choices', choices: ['x', 'y', 'z'].map((value) => ({value}))},
      {id: 'd', kind: 'scale', scale: 'plain', when: {item: 'a', in: [1, 2]}},
      {id: 'e', kind: 'number'},
      {id: 'f', kind: 'date'},
      {id: 'g', kind: 'text'},
    ],
  });
}

const sometimes = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, {nil: undefined, freq: 9});

/** One person's answers, most of them good. People of one group lean one way, so that some groups answer alike. */
function answersTo(
  survey: Survey,
  leaning: readonly number[],
): fc.Arbitrary<Record<string, Answer>> {
  const groups = survey.items.find(({id}) => id === 'role')?.choices?.length ?? 0;
  return fc.integer({min: 0, max: groups - 1}).chain((group) => {
    const lean = leaning[group] ?? 0;
    const point =
      lean > 0
        ? fc.integer({min: 4, max: 5})
        : lean < 0
          ? fc.integer({min: 1, max: 3})
          : fc.integer({min: 1, max: 5});
    return fc
      .record({
        a: sometimes(point),
        role: sometimes(fc.constant(`g${group}`)),
        b: sometimes(
          fc.record({then: sometimes(point), now: sometimes(point)}).map(({then, now}) => ({
            ...(then !== undefined && {then}),
            ...(now !== undefined && {now}),
          })),
        ),
        c: sometimes(fc.subarray(['x', 'y', 'z', 'unknown'])),
        d: sometimes(fc.constantFrom(0, 1, 7)),
        e: sometimes(fc.integer({min: 0, max: 4})),
        f: sometimes(fc.constantFrom('2026-12-07', '2026-12-08', '2026-02-30')),
        g: sometimes(fc.constantFrom('More time', 'Less paper', ' ', 'Trust')),
      })
      .map((answers) =>
        Object.fromEntries(
          Object.entries(answers).filter(
            (entry): entry is [string, NonNullable<(typeof entry)[1]>] => entry[1] !== undefined,
          ),
        ),
      );
  });
}

/** A random survey and what up to `most` people answered. */
export function answered(most = 60): fc.Arbitrary<Answered> {
  return fc
    .record({
      groups: fc.integer({min: 1, max: 5}),
      minimumGroup: fc.constantFrom(0, 5, 6, 8),
      audience: fc.constantFrom(['teacher'], ['student']),
      leaning: fc.array(fc.constantFrom(-1, 0, 0, 1), {minLength: 5, maxLength: 5}),
    })
    .chain(({groups, minimumGroup, audience, leaning}) => {
      const survey = randomSurvey(groups, minimumGroup, audience);
      return fc.array(answersTo(survey, leaning), {maxLength: most, size: 'max'}).map((all) => ({
        survey,
        responses: all.map((answers, at) => responseOf(answers, {id: `id-${at}`})),
      }));
    });
}
