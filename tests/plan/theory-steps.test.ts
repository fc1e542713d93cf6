/** Which step of a theory is useful next, as a team would want it. */
import {expect} from 'chai';
import fc from 'fast-check';
import {findings} from '../../src/plan/findings/index.js';
import {parsePlan} from '../../src/plan/open.js';
import {nextStep, stepsOf, theorySteps, type TheoryStep} from '../../src/plan/theory-steps.js';
import type {Plan} from '../../src/plan/types.js';
import workedExample from '../../stories/plans/team-time.plan.json' with {type: 'json'};
import {arbitraryPlan} from './arbitrary-plan.js';

function opened(theory: object, rest: object = {}): Plan {
  const parsed = parsePlan({format: 'cairn-plan', version: 1, ...rest, theory});
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.plan;
}

const next = (plan: Plan, current?: TheoryStep): TheoryStep | undefined =>
  nextStep(stepsOf(plan, findings(plan)), current)?.step;

describe('the next useful step of a theory', () => {
  it('is the goal where nothing is written', () => {
    expect(next(opened({}))).to.equal('goal');
  });

  it('is the problem of practice once there is a goal', () => {
    expect(next(opened({goal: 'Every student reads'}))).to.equal('problem');
  });

  it('is the goal where somebody began with the theory', () => {
    const theory = {strategies: [{id: 's', actor: 'We', text: 'meet every week'}]};
    expect(next(opened(theory))).to.equal('goal');
  });

  it('is the goal and then the problem, wherever the team is and whatever else there is to say', () => {
    const steps = fc.constantFrom(undefined, ...theorySteps);
    fc.assert(
      fc.property(arbitraryPlan(), steps, (plan, current) => {
        const found = findings(plan);
        const without = (empty: object): TheoryStep | undefined =>
          nextStep(stepsOf({...plan, theory: {...plan.theory, ...empty}}, found), current)?.step;
        const problem = {text: '', evidence: []};
        if (current !== 'goal') expect(without({goal: '', problem})).to.equal('goal');
        if (current !== 'problem') expect(without({goal: 'G', problem})).to.equal('problem');
      }),
      {numRuns: 60},
    );
  });

  it('goes on from where the team is: what it passed by waits', () => {
    const begun = {goal: 'A goal', problem: {text: 'A problem'}};
    expect(next(opened(begun), 'voices')).to.equal('barriers');
    expect(next(opened(begun), 'equity')).to.equal('vision');
  });

  it('is then first of all where somebody would be harmed', () => {
    const barriers = [{id: 'b', text: 'The bus', control: 'outside', chosen: true}];
    const begun = {goal: 'A goal', problem: {text: 'A problem'}, barriers};
    expect(next(opened(begun), 'ideas')).to.equal('barriers');
  });

  it('is where one of several is still to be chosen', () => {
    const {theory} = workedExample;
    const barriers = theory.barriers.map((barrier) => ({...barrier, chosen: false}));
    expect(next(opened({...theory, barriers}, workedExample))).to.equal('barriers');
  });

  it('is where there is something to look at again', () => {
    const {theory} = workedExample;
    const links = theory.links.map((link) => (link.id === 'l-3' ? {...link, because: []} : link));
    expect(next(opened({...theory, links}, workedExample))).to.equal('links');
  });

  it('is none where all is written and nothing is to be said', () => {
    const plan = opened(workedExample.theory, workedExample);
    expect(next(plan)).to.equal(undefined);
    expect(next(plan, 'vision')).to.equal(undefined);
  });

  it('is the one the team is in, where only that is left', () => {
    const plan = opened({...workedExample.theory, goal: ''}, workedExample);
    expect(next(plan, 'goal')).to.equal('goal');
  });
});

describe('the steps of a theory', () => {
  it('say which have words', () => {
    const plan = opened({
      vision: 'V',
      costs: [' '],
      outcomes: [{id: 'o', text: 'O', level: 'student'}],
    });
    const written = stepsOf(plan, [])
      .filter((step) => step.written)
      .map(({step}) => step);
    expect(written).to.deep.equal(['vision', 'effects']);
  });

  it('carry what is to be said where one can do something about it', () => {
    const plan = opened(
      {
        strategies: [{id: 's', text: 'support collaboration'}],
        outcomes: [{id: 'o', text: 'teachers meet', level: 'practice'}],
        links: [{id: 'l', from: 's', to: 'o', assumptions: [{id: 'a', text: 'There is time'}]}],
        voices: [],
      },
      {people: [{id: 'p', name: 'A', role: 'family', ring: 'affected'}]},
    );
    const said = Object.fromEntries(
      stepsOf(plan, findings(plan)).map(({step, findings: all}) => [
        step,
        all.map(({code}) => code),
      ]),
    );
    expect(said).to.deep.equal({
      ...Object.fromEntries(theorySteps.map((step) => [step, []])),
      goal: ['goal-missing'],
      problem: ['problem-missing'],
      voices: ['voice-missing'],
      strategies: ['strategy-actor-missing', 'strategy-vague'],
      changes: ['outcome-measure-missing'],
      links: ['link-because-missing', 'assumption-if-wrong-missing', 'assumption-test-missing'],
    });
  });
});
