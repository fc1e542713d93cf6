import {expect} from 'chai';
import fc from 'fast-check';
import {PlanError, type Answer, type Response} from '../../src/plan/types.js';
import {countResponses, isAsked, waveOf, type Counts} from '../../src/results/index.js';
import {answered, five, loadSurvey, responseOf, surveyOf, times} from './surveys.js';

const item = (counts: Counts, id: string): Counts['items'][number] | undefined =>
  counts.items.find((one) => one.id === id);

const thrown = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    return error instanceof PlanError ? error.code : error;
  }
  return 'nothing';
};

describe('counting responses', () => {
  it('counts every point, also those nobody chose', () => {
    const counts = countResponses(loadSurvey, [...times(2, {load: 4}), ...times(1, {load: 1})]);
    expect(item(counts, 'load'))
      .to.include({answered: 3})
      .and.to.deep.include({
        values: [1, 0, 0, 2, 0].map((count, at) => ({value: at + 1, count})),
      });
  });

  it('counts a response once however often it was sent', () => {
    const sent = responseOf({load: 4});
    const counts = countResponses(loadSurvey, [sent, {...sent}, sent]);
    expect(counts.ids).to.deep.equal([sent.id]);
    expect(item(counts, 'load')?.answered).to.equal(1);
  });

  it('takes the same one of two forms with one id, whichever comes first', () => {
    const one = responseOf({load: 4}, {id: 'twice'});
    const other = responseOf({load: 2}, {id: 'twice'});
    expect(countResponses(loadSurvey, [one, other])).to.deep.equal(
      countResponses(loadSurvey, [other, one]),
    );
  });

  const misfits: readonly (readonly [string, string, unknown])[] = [
    ['a point the scale does not have', 'load', 9],
    ['a text where a point belongs', 'load', '4'],
    ['a list where a point belongs', 'load', [4]],
    ['nothing at all', 'load', null],
    ['a choice that is not offered', 'role', 'principal'],
    ['the name of something every object has', 'role', 'constructor'],
    ['a number where a text belongs', 'next', 7],
  ];
  for (const [what, id, answer] of misfits) {
    it(`leaves out ${what}, and says that it did`, () => {
      const counts = countResponses(loadSurvey, [responseOf({[id]: answer as Answer})]);
      expect(counts.ignored).to.equal(1);
      expect(item(counts, id)?.answered).to.equal(0);
    });
  }

  it('takes an empty text and an empty choice as skipped', () => {
    const counts = countResponses(loadSurvey, [responseOf({next: ' \n', role: ''})]);
    expect(counts.ignored).to.equal(0);
    expect(item(counts, 'next')?.answered).to.equal(0);
  });

  it('leaves out responses to another survey or wave, and what is no response', () => {
    const strange = [null, 7, {id: 'x'}, {id: '', answers: {}, survey: 'sv', wave: 'w-1'}];
    const counts = countResponses(loadSurvey, [
      responseOf({load: 4}, {survey: 'another'}),
      responseOf({load: 4}, {wave: 'another'}),
      ...(strange as unknown as Response[]),
    ]);
    expect(counts).to.include({refused: 6}).and.to.deep.include({ids: []});
  });

  it('understands a response without a wave where the survey has only one', () => {
    expect(countResponses(loadSurvey, [responseOf({load: 4}, {wave: ''})]).ids).to.have.length(1);
  });

  it('refuses a wave the survey does not have', () => {
    expect(thrown(() => countResponses(loadSurvey, [], {wave: 'w-9'}))).to.equal('not-found');
  });

  it('takes minus nothing for nothing', () => {
    const survey = surveyOf({items: [{id: 'n', kind: 'number'}]});
    const counts = countResponses(survey, [...times(1, {n: -0}), ...times(1, {n: 0})]);
    expect(JSON.stringify(item(counts, 'n')?.values)).to.equal('[{"value":0,"count":2}]');
  });

  it('finds answers to items named like things every object has', () => {
    const survey = surveyOf({
      scales: [five],
      items: ['constructor', '__proto__', 'toString'].map((id) => ({
        id,
        kind: 'scale',
        scale: 'five',
      })),
    });
    const answers = JSON.parse('{"__proto__": 4, "constructor": 2}') as Record<string, Answer>;
    const counts = countResponses(survey, [responseOf(answers), responseOf({})]);
    expect(counts.items.map(({answered}) => answered)).to.deep.equal([1, 1, 0]);
    expect(counts.ignored).to.equal(0);
  });

  it('keeps texts apart, in no order and without codes', () => {
    const counts = countResponses(loadSurvey, [
      responseOf({next: 'Zebra'}, {code: 'SECRET'}),
      responseOf({next: ' Apple '}, {code: 'SECRET'}),
    ]);
    expect(counts.texts).to.deep.equal([{id: 'next', texts: ['Apple', 'Zebra']}]);
    expect(JSON.stringify(counts.items)).not.to.contain('Apple');
    expect(JSON.stringify(counts)).not.to.contain('SECRET');
  });

  it('counts who improved only among those who answered both then and now', () => {
    const survey = surveyOf({
      scales: [five],
      items: [{id: 'discuss', kind: 'then-now', scale: 'five'}],
    });
    const counts = countResponses(survey, [
      ...times(2, {discuss: {then: 2, now: 4}}),
      ...times(1, {discuss: {then: 3, now: 3}}),
      ...times(1, {discuss: {then: 5, now: 4}}),
      ...times(3, {discuss: {now: 5}}),
      ...times(1, {discuss: {then: 1}}),
    ]);
    expect(item(counts, 'discuss')?.change).to.deep.equal({
      pairs: 4,
      improved: 2,
      same: 1,
      declined: 1,
    });
    expect(item(counts, 'discuss')?.answered).to.equal(7);
  });

  it('calls it improved when answers go towards the favorable end, also where that is the lower one', () => {
    const survey = surveyOf({
      scales: [
        {id: 'worry', points: [{value: 1, favorable: true}, {value: 2}, {value: 3}, {value: 4}]},
      ],
      items: [{id: 'worry', kind: 'then-now', scale: 'worry'}],
    });
    const counts = countResponses(survey, times(3, {worry: {then: 4, now: 1}}));
    expect(item(counts, 'worry')?.change).to.include({improved: 3, declined: 0});
  });

  it('leaves out an answer to a question that was not asked, and to what hangs on that', () => {
    const survey = surveyOf({
      scales: [five],
      items: [
        {id: 'a', kind: 'scale', scale: 'five'},
        {id: 'b', kind: 'scale', scale: 'five', when: {item: 'a', in: [1, 2]}},
        {id: 'c', kind: 'text', when: {item: 'b', in: [5]}},
      ],
    });
    const counts = countResponses(survey, [
      responseOf({a: 4, b: 5, c: 'Still here'}),
      responseOf({a: 1, b: 5, c: 'Asked'}),
    ]);
    expect(counts.items.map(({answered}) => answered)).to.deep.equal([2, 1, 1]);
    expect(counts.ignored).to.equal(2);
    expect(counts.texts).to.deep.equal([{id: 'c', texts: ['Asked']}]);
  });

  it('ends when conditions go in a circle', () => {
    const survey = surveyOf({
      items: [
        {id: 'a', kind: 'choice', choices: [{value: 'x'}], when: {item: 'b', in: ['x']}},
        {id: 'b', kind: 'choice', choices: [{value: 'x'}], when: {item: 'a', in: ['x']}},
      ],
    });
    const [a] = survey.items;
    expect(a && isAsked(survey, a, {a: 'x', b: 'x'})).to.equal(true);
    expect(a && isAsked(survey, a, {a: 'x'})).to.equal(false);
  });

  it('asks everybody where a condition names an item that is gone', () => {
    const survey = surveyOf({items: [{id: 'a', kind: 'text', when: {item: 'gone', in: [1]}}]});
    const [a] = survey.items;
    expect(a && isAsked(survey, a, {})).to.equal(true);
  });

  it('does not depend on the order of responses', () => {
    fc.assert(
      fc.property(
        answered().chain(({survey, responses}) =>
          fc.record({
            survey: fc.constant(survey),
            responses: fc.constant(responses),
            mixed: fc.shuffledSubarray([...responses, ...responses.slice(0, 5)], {
              minLength: responses.length + Math.min(5, responses.length),
            }),
          }),
        ),
        ({survey, responses, mixed}) => {
          expect(countResponses(survey, mixed)).to.deep.equal(countResponses(survey, responses));
        },
      ),
    );
  });

  it('gives plain JSON', () => {
    fc.assert(
      fc.property(answered(20), ({survey, responses}) => {
        const counts = countResponses(survey, responses);
        expect(JSON.parse(JSON.stringify(counts))).to.deep.equal(counts);
      }),
    );
  });
});

describe('the wave that is meant where none is named', () => {
  const waves = (...statuses: string[]): ReturnType<typeof surveyOf> =>
    surveyOf({waves: statuses.map((status, at) => ({id: `w-${at + 1}`, status}))});

  it('is the only open one', () => {
    expect(waveOf(waves('closed', 'open', 'draft'))?.id).to.equal('w-2');
  });
  it('is the last that closed where none is open', () => {
    expect(waveOf(waves('closed', 'closed', 'draft'))?.id).to.equal('w-2');
  });
  it('is the first where none ever opened', () => {
    expect(waveOf(waves('draft', 'draft'))?.id).to.equal('w-1');
  });
});
