/** How far a team is in a guide: laws, and what the tools show. */
import {expect} from 'chai';
import fc from 'fast-check';
import teamTime from '../../stories/plans/team-time.plan.json' with {type: 'json'};
import {answerQuestion, completeTask, reopenTask} from '../../src/plan/edits/guide.js';
import {placedFindings} from '../../src/plan/guide-findings.js';
import {run} from '../../src/plan/edits/edit.js';
import {guideNeeds, guideOf, parseGuide, type Guide} from '../../src/plan/guide.js';
import {guideProgress, taskProgress} from '../../src/plan/guide-progress.js';
import {createPlan, parsePlan} from '../../src/plan/open.js';
import {createPlanStore} from '../../src/plan/store.js';
import type {Plan} from '../../src/plan/types.js';

const plan = (document: object = teamTime): Plan => {
  const parsed = parsePlan(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.plan;
};
const guide = ((): Guide => {
  const parsed = parseGuide({
    ...{format: 'cairn-guide', version: 1, id: 'ours'},
    phases: [
      {id: 'one', tasks: [{id: 'a'}, {id: 'b'}]},
      {id: 'none'},
      {id: 'two', tasks: [{id: 'c'}]},
    ],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return guideOf(parsed.guide);
})();

const marks = fc.array(fc.constantFrom('a', 'b', 'c', 'of another guide'));
const marked = (done: readonly string[]): Plan => plan({...teamTime, guide: {id: '', done}});

describe('Progress in a guide', () => {
  it('is the sum of its phases, counts a task once, and never tasks of another guide', () => {
    fc.assert(
      fc.property(marks, (done) => {
        const progress = guideProgress(marked(done), guide);
        const own = (['a', 'b', 'c'] as const).filter((id) => done.includes(id));
        expect(progress.done).to.equal(own.length);
        expect(progress.all).to.equal(3);
        expect(progress.phases.reduce((sum, one) => sum + one.done, 0)).to.equal(progress.done);
        expect(progress.phases.reduce((sum, one) => sum + one.all, 0)).to.equal(progress.all);
      }),
    );
  });

  it('proposes the first task that is open, and none when all are done', () => {
    fc.assert(
      fc.property(marks, (done) => {
        const {next, done: count} = guideProgress(marked(done), guide);
        expect(next?.task.id).to.equal((['a', 'b', 'c'] as const).find((id) => !done.includes(id)));
        expect(next === undefined).to.equal(count === 3);
      }),
    );
  });

  it('goes up by one mark, and back', () => {
    const store = createPlanStore(createPlan());
    run(store, completeTask('ours', 'b'));
    run(store, completeTask('ours', 'b'));
    expect(guideProgress(store.plan, guide).done).to.equal(1);
    run(store, reopenTask('ours', 'b'));
    expect(guideProgress(store.plan, guide).done).to.equal(0);
  });
});

describe('What the tools show of a task', () => {
  it('is each need once, there or not, in the order asked', () => {
    fc.assert(
      fc.property(fc.subarray([...guideNeeds]), fc.boolean(), (needs, empty) => {
        const {has, lacks} = taskProgress(empty ? createPlan() : plan(), {needs});
        expect([...has, ...lacks].sort()).to.deep.equal([...needs].sort());
        expect(needs.filter((need) => has.includes(need))).to.deep.equal(has);
      }),
    );
  });

  it('is nothing in an empty plan', () => {
    expect(taskProgress(createPlan(), {needs: [...guideNeeds]}).has).to.deep.equal([]);
  });

  it('is what the worked example holds, and not what it lacks', () => {
    const {has, lacks} = taskProgress(plan(), {needs: [...guideNeeds]});
    expect(has).to.include.members(['goal', 'problem', 'theory', 'barrier', 'idea', 'owners']);
    // The decision of the former round decides nothing of this one, and no results were released.
    expect(lacks).to.include('decision');
  });

  it('takes an action without owner as a gap of all', () => {
    const actions = teamTime.actions.map((action, at) =>
      at === 0 ? {...action, owner: ''} : action,
    );
    expect(
      taskProgress(plan({...teamTime, actions}), {needs: ['actions', 'owners']}),
    ).to.deep.include({has: ['actions'], lacks: ['owners']});
  });

  it('counts what there is to look at, at the task that it belongs to', () => {
    const actions = teamTime.actions.map((action) => ({...action, success: ''}));
    const poor = plan({...teamTime, actions});
    const found = placedFindings(poor);
    const {toLookAt} = taskProgress(poor, {needs: ['actions']}, found);
    expect(toLookAt.length).to.be.greaterThan(0);
    expect(toLookAt.every(({code}) => code.startsWith('action-'))).to.equal(true);
    expect(taskProgress(poor, {needs: ['vision']}, found).toLookAt).to.deep.equal([]);
  });
});

describe('An answer', () => {
  it('stays when another question is answered in another guide', () => {
    const store = createPlanStore(plan());
    run(store, answerQuestion('theirs', 'their.question', {en: 'Yes', es: 'Sí'}));
    expect(store.plan.guide).to.deep.include({
      id: 'theirs',
      answers: {
        'why.strengthen': 'The use of the time, not the amount',
        'their.question': {en: 'Yes', es: 'Sí'},
      },
      done: ['why.discuss', 'why.capture'],
    });
  });

  it('goes when its words are taken away, and comes back with undo', () => {
    const store = createPlanStore(plan());
    run(store, answerQuestion('ours', 'why.strengthen', ' '));
    expect(store.plan.guide.answers).to.deep.equal({});
    store.undo();
    expect(store.plan.guide.answers).to.have.property('why.strengthen');
  });

  it('is refused under a name that would harm the plan', () => {
    const store = createPlanStore(plan());
    for (const name of ['__proto__', 'constructor', '', 'two words']) {
      expect(run(store, answerQuestion('ours', name, 'x')).ok, name).to.equal(false);
      expect(run(store, completeTask('ours', name)).ok, name).to.equal(false);
    }
    expect(store.canUndo).to.equal(false);
  });
});
