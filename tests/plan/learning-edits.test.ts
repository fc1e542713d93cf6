/** What a team learns and decides, edit by edit, and what the theory then says of its assumptions. */
import {expect} from 'chai';
import fc from 'fast-check';
import {lessonsOf, presentDecision} from '../../src/plan/decisions.js';
import * as edits from '../../src/plan/edits/index.js';
import type {Edit, RefusalCode} from '../../src/plan/edits/index.js';
import {parsePlan} from '../../src/plan/open.js';
import {createPlanStore, type PlanStore} from '../../src/plan/store.js';
import type {Assumption, Decision} from '../../src/plan/types.js';
import workedExample from '../../stories/plans/team-time.plan.json' with {type: 'json'};
import {arbitraryEdit} from './arbitrary-edits.js';

const {run} = edits;
let store: PlanStore;

beforeEach(() => {
  const parsed = parsePlan(workedExample);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  store = createPlanStore(parsed.plan);
});

function make(edit: Edit): string {
  const result = run(store, edit);
  if (!result.ok) throw new Error(result.refusal.message);
  return result.made ?? '';
}
function refused(edit: Edit, code: RefusalCode): void {
  const {plan} = store;
  const result = run(store, edit);
  expect(result.ok ? 'done' : result.refusal.code).to.equal(code);
  expect(store.plan).to.equal(plan);
}
const assumptions = (): readonly Assumption[] =>
  store.plan.theory.links.flatMap((link) => link.assumptions);
const statusOf = (id: string): string => assumptions().find((one) => one.id === id)!.status;
const decision = (id: string): Decision => store.plan.decisions.find((one) => one.id === id)!;

describe('the check of the conditions', () => {
  it('gets a row the first time a condition is judged', () => {
    make(edits.changeCondition('relationships-and-norms', {state: 'missing'}));
    expect(store.undoLabel).to.equal('Judge condition');
    expect(store.plan.conditions.at(-1)).to.deep.equal({
      condition: 'relationships-and-norms',
      state: 'missing',
      symptom: '',
      move: '',
    });
    store.undo();
    expect(store.plan.conditions).to.have.length(3);
  });

  it('keeps what was noted of a condition that is judged anew', () => {
    make(edits.changeCondition('work-structures', {state: 'in-place'}));
    expect(store.plan.conditions).to.have.length(3);
    expect(store.plan.conditions[0]).to.include({state: 'in-place', move: 'Protect it'});
  });
});

describe('a decision', () => {
  it('is about the present round', () => {
    const id = make(edits.addDecision({date: '2026-12-04'}));
    expect(decision(id)).to.include({cycle: 'cy-1', act: '', next: ''});
    expect(presentDecision(store.plan)?.id).to.equal(id);
  });

  it('is about a round and sustained by a person of the plan', () => {
    refused(edits.addDecision({cycle: 'cy-9'}), 'unknown-item');
    refused(edits.changeDecision('d-spring', {sustainedBy: {who: 'p-gone'}}), 'unknown-person');
    make(edits.changeDecision('d-spring', {sustainedBy: {how: 'In the calendar'}}));
    expect(decision('d-spring').sustainedBy).to.deep.equal({
      who: 'p-principal',
      when: '',
      how: 'In the calendar',
    });
  });

  it('that is gone is changed by nobody', () => {
    make(edits.removeDecision('d-spring'));
    refused(edits.changeDecision('d-spring', {act: 'adopt'}), 'not-found');
    refused(edits.markAssumption('d-spring', 'a-1', {status: 'failed'}), 'not-found');
    refused(edits.markRest('d-spring'), 'not-found');
    refused(edits.noteRound('d-spring', {learned: 'Nothing'}), 'not-found');
    refused(edits.chooseNextCondition('shared-influence', {decision: 'd-spring'}), 'not-found');
    refused(edits.removeDecision('d-spring'), 'not-found');
  });

  it('makes the theory say the same of an assumption, in one step', () => {
    make(edits.markAssumption('d-spring', 'a-2', {status: 'failed', evidence: '9 of 30 read it'}));
    expect(statusOf('a-2')).to.equal('failed');
    expect(decision('d-spring').assumptions.at(-1)).to.deep.include({
      assumption: 'a-2',
      status: 'failed',
    });
    expect(decision('d-spring').assumptions.at(-1)?.evidence[0]?.text).to.equal('9 of 30 read it');
    store.undo();
    expect(statusOf('a-2')).to.equal('untested');
    expect(decision('d-spring').assumptions).to.have.length(1);
    store.redo();
    expect(statusOf('a-2')).to.equal('failed');
  });

  it('adds how the team knows to what it says already', () => {
    make(edits.markAssumption('d-spring', 'a-1', {evidence: 'Six of six'}));
    const [known] = decision('d-spring').assumptions[0]!.evidence;
    expect(known).to.include({id: 'e-d1', text: 'Six of six', kind: 'local-data'});
    expect(statusOf('a-1'), 'nothing was said anew').to.equal('untested');
  });

  it('marks nothing that is not in the theory', () => {
    refused(edits.markAssumption('d-spring', 'a-9', {status: 'holding'}), 'unknown-item');
  });

  it('of a later day rules over an earlier one, whichever is marked last', () => {
    const winter = make(edits.addDecision({date: '2026-12-04'}));
    make(edits.markAssumption(winter, 'a-1', {status: 'failed'}));
    make(edits.markAssumption('d-spring', 'a-1', {status: 'holding'}));
    expect(statusOf('a-1')).to.equal('failed');
    make(edits.changeDecision(winter, {date: '2026-01-10'}));
    expect(statusOf('a-1')).to.equal('holding');
  });

  it('leaves to those that stay what is said of an assumption, once it is removed', () => {
    const winter = make(edits.addDecision({date: '2026-12-04'}));
    make(edits.markAssumption(winter, 'a-1', {status: 'failed'}));
    make(edits.removeDecision(winter));
    expect(statusOf('a-1')).to.equal('holding');
    make(edits.removeDecision('d-spring'));
    expect(statusOf('a-1')).to.equal('untested');
    store.undo();
    store.undo();
    expect(statusOf('a-1')).to.equal('failed');
  });

  it('leaves what somebody said in the theory by hand', () => {
    make(edits.markAssumption('d-spring', 'a-1', {status: 'holding'}));
    make(edits.changeAssumption('a-1', {status: 'failed'}));
    make(edits.removeDecision('d-spring'));
    expect(statusOf('a-1')).to.equal('failed');
  });

  it('that learned nothing of an assumption takes nothing back', () => {
    make(edits.markAssumption('d-spring', 'a-1', {status: 'holding'}));
    const winter = make(edits.addDecision({date: '2026-12-04'}));
    make(edits.markAssumption(winter, 'a-1', {status: 'untested'}));
    expect(statusOf('a-1')).to.equal('holding');
  });

  it('marks in one press what it leaves open', () => {
    make(edits.markRest('d-spring'));
    expect(decision('d-spring').assumptions.map(({assumption, status}) => [assumption, status]))
      .to //
      .deep.equal([
        ['a-1', 'holding'],
        ['a-2', 'not-learned'],
      ]);
    expect(statusOf('a-2')).to.equal('not-learned');
    const {revision} = store;
    make(edits.markRest('d-spring'));
    expect(store.revision, 'there was no more to mark').to.equal(revision);
  });

  it('notes what was learned in its round, or begins one with the chosen idea', () => {
    make(edits.noteRound('d-spring', {learned: 'Less is enough'}));
    expect(store.plan.cycles[0]).to.include({id: 'cy-0', learned: 'Less is enough'});
    const loose = make(edits.addDecision({cycle: ''}));
    make(edits.noteRound(loose, {observations: 'It rained'}));
    expect(store.plan.cycles.at(-1)).to.include({idea: 'i-bulletin', observations: 'It rained'});
    expect(decision(loose).cycle).to.equal(store.plan.cycles.at(-1)?.id);
  });
});

describe('the next condition', () => {
  it('is noted in the decision on the present round, which is made where there is none', () => {
    make(edits.chooseNextCondition('shared-influence', {date: '2026-12-04'}));
    expect(store.plan.decisions).to.have.length(2);
    expect(store.plan.decisions[1]).to.include({
      ...{date: '2026-12-04', cycle: 'cy-1', next: 'turn', condition: 'shared-influence'},
    });
    make(edits.chooseNextCondition('work-structures', {date: '2026-12-05'}));
    expect(store.plan.decisions).to.have.length(2);
    expect(store.plan.decisions[1]).to.include({
      ...{date: '2026-12-04', next: 'stay', condition: 'work-structures'},
    });
    expect(store.plan.condition, 'this plan is about what it was about').to.equal(
      'work-structures',
    );
  });

  it('is noted in the decision that is named', () => {
    make(edits.chooseNextCondition('shared-influence', {decision: 'd-spring'}));
    expect(decision('d-spring')).to.include({next: 'turn', condition: 'shared-influence'});
  });
});

describe('the contract', () => {
  it('is checked by a person of the plan', () => {
    refused(edits.changeContract({by: 'p-gone'}), 'unknown-person');
    make(edits.changeContract({applies: false, reviewed: '', by: ''}));
    expect(store.plan.contract).to.include({applies: false, by: ''});
    store.undo();
    expect(store.plan.contract.by).to.equal('p-association');
  });
});

describe('after any edits of decisions', () => {
  const kinds = [
    'addDecision',
    'changeDecision',
    'removeDecision',
    'markAssumption',
    'markRest',
  ] as const;

  it('the theory says of each assumption what the newest decision says', () => {
    fc.assert(
      fc.property(fc.array(arbitraryEdit(...kinds), {maxLength: 14}), (sequence) => {
        const parsed = parsePlan(workedExample);
        if (!parsed.ok) throw new Error('It does not open.');
        store = createPlanStore(parsed.plan);
        // From here on decisions and theory agree.
        make(edits.markAssumption('d-spring', 'a-1', {status: 'holding'}));
        for (const planned of sequence) {
          run(store, planned.in(store.plan));
          const lessons = lessonsOf(store.plan.decisions);
          for (const {id} of assumptions()) {
            expect(statusOf(id)).to.equal(lessons.get(id) ?? 'untested');
          }
        }
      }),
      {numRuns: 150},
    );
  });
});
