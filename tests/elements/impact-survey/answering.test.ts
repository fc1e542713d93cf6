import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {Answering} from '../../../src/elements/impact-survey/answering.js';
import {promises, smallestShown} from '../../../src/elements/impact-survey/promises.js';
import {typedNumber} from '../../../src/foundation/typed-number.js';
import {parsePlan, parseResponse} from '../../../src/plan/open.js';
import type {Survey} from '../../../src/plan/types.js';
import {isAsked} from '../../../src/results/answers.js';
import {smallestGroup} from '../../../src/results/summarize.js';

function surveyOf(survey: object): Survey {
  const opened = parsePlan({format: 'cairn-plan', version: 1, surveys: [{id: 's', ...survey}]});
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  return opened.plan.surveys[0]!;
}

/** Surveys of up to eight questions, each perhaps asked because of another one, circles and loose ends too. */
const conditional = fc
  .array(fc.option(fc.record({item: fc.nat(9), in: fc.subarray([1, 2, 3])})), {
    minLength: 1,
    maxLength: 8,
  })
  .map((whens) =>
    surveyOf({
      waves: [{id: 'w', status: 'open'}],
      scales: [{id: 'sc', points: [1, 2, 3].map((value) => ({value, text: ''}))}],
      items: whens.map((when, at) => ({
        id: `q${at}`,
        kind: 'scale',
        scale: 'sc',
        text: '',
        ...(when && {when: {...when, item: `q${when.item}`}}),
      })),
    }),
  );

describe('answers while they are given', () => {
  it('asks exactly the questions that the results count, after any answers in any order', () => {
    fc.assert(
      fc.property(
        conditional,
        fc.array(fc.tuple(fc.nat(7), fc.option(fc.integer({min: 1, max: 3}), {nil: undefined}))),
        (survey, given) => {
          const answering = new Answering(survey, 'w');
          const answers: Record<string, number> = {};
          for (const [at, answer] of given) {
            const id = `q${at}`;
            if (!survey.items.some((item) => item.id === id)) continue;
            answering.give(id, answer);
            if (answer === undefined) Reflect.deleteProperty(answers, id);
            else answers[id] = answer;
          }
          const asked = survey.items.filter((item) => isAsked(survey, item, answers));
          expect(survey.items.filter(({id}) => answering.isAsked(id))).to.deep.equal(asked);
          expect(answering.asked).to.equal(asked.length);
          const sent = asked.flatMap(({id}) => (id in answers ? [id] : []));
          expect(Object.keys(answering.response().answers)).to.deep.equal(sent);
          expect(answering.answered).to.equal(sent.length);
          expect(parseResponse(answering.response()).ok).to.equal(true);
        },
      ),
    );
  });

  it('makes an id of 128 random bits in base64url, another one each time', () => {
    const survey = surveyOf({});
    const ids = Array.from({length: 200}, () => new Answering(survey, '').id);
    expect(new Set(ids).size).to.equal(200);
    for (const id of ids) {
      expect(id).to.match(/^[A-Za-z0-9_-]{21}[AQgw]$/);
      expect(atob(`${id.replaceAll('-', '+').replaceAll('_', '/')}==`)).to.have.length(16);
    }
  });

  it('keeps answers when the same survey is worded or ordered anew', () => {
    const items = [
      {id: 'a', kind: 'text', text: 'A?'},
      {id: 'b', kind: 'text', text: 'B?'},
    ];
    const answering = new Answering(surveyOf({items}), '');
    answering.give('a', 'yes');
    answering.survey = surveyOf({items: [...items].reverse()});
    expect(answering.response().answers).to.deep.equal({a: 'yes'});
    expect(answering.pages.flatMap((page) => page.items.map(({id}) => id))).to.deep.equal([
      'b',
      'a',
    ]);
  });

  it('asks every question once, also those that two sections name or none', () => {
    const answering = new Answering(
      surveyOf({
        items: ['a', 'b', 'c'].map((id) => ({id, kind: 'text', text: id})),
        sections: [
          {id: 's1', text: '', items: ['b']},
          {id: 's2', text: '', items: ['b', 'nobody']},
        ],
      }),
      '',
    );
    expect(answering.pages.map((page) => page.items.map(({id}) => id))).to.deep.equal([
      ['b'],
      ['a', 'c'],
    ]);
  });

  it('holds no time, no order and no language', () => {
    const answering = new Answering(
      surveyOf({items: ['a', 'b'].map((id) => ({id, kind: 'text', text: id}))}),
      'w',
    );
    answering.give('b', 'second');
    answering.give('a', 'first');
    expect(JSON.stringify(answering.response())).to.equal(
      `{"format":"cairn-response","version":1,"id":"${answering.id}","survey":"s","wave":"w","source":"screen","answers":{"a":"first","b":"second"}}`,
    );
  });
});

describe('a number as people type it', () => {
  for (const [text, language, number] of [
    ['12', 'en', 12],
    [' 2.5 ', 'en', 2.5],
    ['2,5', 'es', 2.5],
    ['2.5', 'es', 2.5],
    ['1,500', 'en', 1500],
    ['1.500', 'es', 1500],
    ['1,500', 'es', 1.5],
    ['1.234.567,5', 'en', 1234567.5],
    ['1,234,567', 'es', 1234567],
    ['−3', 'en', -3],
    ['1 000', 'es', 1000],
    ['.5', 'en', 0.5],
    ['１２', 'en', 12],
  ] as const) {
    it(`reads “${text}” in ${language} as ${number}`, () => {
      expect(typedNumber(text, language)).to.equal(number);
    });
  }
  for (const text of ['', 'twelve', '1-2', '1,2,3', '12a', '1e5', '.', '1.2.3,4.5', '∞']) {
    it(`does not read “${text}”`, () => {
      expect(typedNumber(text, 'en')).to.equal(undefined);
    });
  }
  it('reads back every number that a language writes', () => {
    fc.assert(
      fc.property(
        fc.double({noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9}),
        fc.constantFrom('en', 'es', 'es-MX', 'de', 'fr'),
        (number, language) => {
          const rounded = Number(number.toFixed(2));
          const written = rounded.toLocaleString(language, {maximumFractionDigits: 2});
          expect(typedNumber(written, language)).to.equal(rounded + 0);
        },
      ),
    );
  });
});

describe('what a respondent is promised', () => {
  const keys = (survey: object, byPage = false): string[] =>
    promises({
      survey: surveyOf(survey),
      wave: '',
      byPage,
      hasButton: true,
      wordsOf: () => '',
    }).map(({key}) => key);

  it('says anonymous only where nobody can link', () => {
    expect(keys({privacy: 'anonymous'})).to.include('anonymous');
    expect(keys({privacy: 'confidential'}))
      .to.include('confidential')
      .and.not.include('anonymous');
    expect(keys({privacy: 'anonymous', linking: 'code'})).to.not.include('anonymous');
    expect(keys({privacy: 'anonymous'}, true)).to.not.include('anonymous');
    expect(keys({privacy: 'sworn'})).to.not.include('anonymous');
  });

  it('names the smallest group that results are really made of', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 0, max: 30}),
        fc.subarray(['teacher', 'student', 'family']),
        fc.nat(3),
        (minimumGroup, audience, students) => {
          const survey = surveyOf({
            minimumGroup,
            audience,
            waves: [{id: 'w', invited: {student: students}}],
          });
          expect(smallestShown(survey, 'w')).to.equal(smallestGroup(survey, 'w'));
        },
      ),
    );
  });
});
