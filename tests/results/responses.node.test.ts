/** The generator of responses, on the worked example itself. */
import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import * as v from 'valibot';
import {planSchema} from '../../src/plan/schema/plan.js';
import {response as responseSchema} from '../../src/plan/schema/response.js';
import type {Plan, Response, Survey} from '../../src/plan/types.js';
import {auditSummary, countResponses, isAsked, summarize} from '../../src/results/index.js';
import {makeResponses} from '../../stories/responses.js';

const file = (name: string): string =>
  readFileSync(new URL(`../../stories/plans/${name}`, import.meta.url), 'utf8');
const plan: Plan = v.parse(planSchema, JSON.parse(file('team-time.plan.json')));
const [survey] = plan.surveys as [Survey];

describe('responses made for the worked example', () => {
  const responses = makeResponses(survey, 'w-1', {seed: 7});

  it('come from all 33 people who were asked', () => {
    expect(responses).to.have.length(33);
    const roles = responses.map(({answers}) => answers['q-role']);
    expect(roles.filter((role) => role === 'teacher').length).to.be.within(18, 24);
  });

  it('are the same for the same seed, and others for another', () => {
    expect(makeResponses(survey, 'w-1', {seed: 7})).to.deep.equal(responses);
    expect(makeResponses(survey, 'w-1', {seed: 8})).to.not.deep.equal(responses);
  });

  it('have the form of a response, with 128 random bits as id', () => {
    for (const response of responses) {
      expect(v.safeParse(responseSchema, response).success).to.equal(true);
      expect(response.id).to.match(/^[A-Za-z0-9_-]{21}[AQgw]$/);
    }
    expect(new Set(responses.map(({id}) => id)).size).to.equal(33);
  });

  it('all fit the survey, and answer nothing that was not asked', () => {
    expect(countResponses(survey, responses)).to.include({ignored: 0, refused: 0});
    for (const {answers} of responses) {
      for (const item of survey.items) {
        if (!isAsked(survey, item, answers)) expect(answers).to.not.have.property(item.id);
      }
    }
  });

  it('skip some questions, as people do', () => {
    const many = makeResponses(survey, 'w-1', {seed: 7, invited: 1000});
    const skipped = many.filter(({answers}) => answers['q-load'] === undefined).length;
    expect(skipped).to.be.within(20, 60);
  });

  it('differ from question to question and use every point', () => {
    const many = makeResponses(survey, 'w-1', {seed: 7, invited: 1000});
    for (const item of countResponses(survey, many).items) {
      expect(
        item.values.every(({count}) => count > 0),
        item.id,
      ).to.equal(true);
    }
  });

  it('give results that show something and give nothing away, whatever the seed', () => {
    let tables = 0;
    for (let seed = 0; seed < 50; seed++) {
      const summary = summarize(survey, makeResponses(survey, 'w-1', {seed}));
      expect(auditSummary(summary)).to.deep.equal([]);
      tables += summary.items?.filter(({groups}) => groups?.rows).length ?? 0;
    }
    expect(tables).to.be.greaterThan(75);
  });

  it('can be made for a wave that does not say whom it asked', () => {
    const open: Survey = {...survey, waves: survey.waves.map((wave) => ({...wave, invited: {}}))};
    expect(makeResponses(open, 'w-1', {seed: 1})).to.have.length(33);
  });
});

describe('the responses of the worked example', () => {
  const responses = file('team-time.responses.jsonl')
    .trim()
    .split('\n')
    .map((line): Response => v.parse(responseSchema, JSON.parse(line)));

  it('all fit the survey, and are too few to show', () => {
    expect(countResponses(survey, responses)).to.include({ignored: 0, refused: 0});
    expect(summarize(survey, responses)).to.include({hidden: 'privacy'});
  });
});
