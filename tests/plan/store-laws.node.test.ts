/** What holds for a store whatever is done to it. The patches are applied by a library that is not ours. */
import {expect} from 'chai';
import fc from 'fast-check';
import {applyPatch, type Operation} from 'rfc6902';
import {checkChanged, parsePlan} from '../../src/plan/open.js';
import {createPlanStore, type PlanChange, type PlanStore} from '../../src/plan/store.js';
import {PlanError, type Patch, type Plan} from '../../src/plan/types.js';
import {arbitraryRecipe, type Recipe} from './arbitrary-changes.js';
import {arbitraryPlan} from './arbitrary-plan.js';

const recipes = fc.array(arbitraryRecipe, {maxLength: 12});

/** What another library makes of patches that came as JSON; it writes into the document it is given. */
function patched(plan: Plan, patches: readonly Patch[]): unknown {
  const document: unknown = JSON.parse(JSON.stringify(plan));
  const results = applyPatch(document, JSON.parse(JSON.stringify(patches)) as Operation[]);
  expect(results.filter((result) => result !== null)).to.deep.equal([]);
  return document;
}

function isDeeplyFrozen(value: unknown): boolean {
  return (
    typeof value !== 'object' ||
    value === null ||
    (Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen))
  );
}

/** Makes changes; a random one may be refused, as when the items of a list it copies are full. */
function make(store: PlanStore, list: readonly Recipe[]): PlanChange[] {
  return list.flatMap((recipe, index) => {
    try {
      return store.change(`Step ${index}`, recipe) ?? [];
    } catch (error) {
      if (error instanceof PlanError && error.code === 'invalid') return [];
      throw error;
    }
  });
}

describe('whatever is done to a plan', () => {
  it('patches lead from each plan to the next, and the inverse leads back', () => {
    fc.assert(
      fc.property(arbitraryPlan(), recipes, (plan, list) => {
        const store = createPlanStore(plan);
        let before = plan;
        for (const change of make(store, list)) {
          expect(change.patches).not.to.be.empty;
          expect(patched(before, change.patches)).to.deep.equal(change.plan);
          expect(patched(change.plan, change.inverse)).to.deep.equal(before);
          before = change.plan;
        }
        expect(store.plan).to.equal(before);
      }),
      {numRuns: 40},
    );
  });

  it('undo restores every plan byte for byte, and redo as well', () => {
    fc.assert(
      fc.property(arbitraryPlan(), recipes, (plan, list) => {
        const store = createPlanStore(plan);
        const plans = [JSON.stringify(plan)];
        const count = make(store, list).map(({plan: after}) => plans.push(JSON.stringify(after)));
        for (let step = count.length - 1; step >= 0; step--) {
          expect(store.undo()?.patches).not.to.be.empty;
          expect(JSON.stringify(store.plan)).to.equal(plans[step]);
        }
        expect(store.canUndo).to.equal(false);
        expect(store.plan).to.equal(plan);
        for (let step = 1; step <= count.length; step++) {
          store.redo();
          expect(JSON.stringify(store.plan)).to.equal(plans[step]);
        }
        expect(store.canRedo).to.equal(false);
      }),
      {numRuns: 40},
    );
  });

  it('the plan stays a frozen one that opens from its own JSON', () => {
    fc.assert(
      fc.property(arbitraryPlan(), recipes, (plan, list) => {
        const store = createPlanStore(plan);
        make(store, list);
        expect(isDeeplyFrozen(store.plan)).to.equal(true);
        expect(checkChanged(store.plan, [])).to.deep.equal([]);
        const opened = parsePlan(JSON.stringify(store.plan));
        expect(opened).to.have.property('ok', true);
        expect(opened.ok && JSON.stringify(opened.plan)).to.equal(JSON.stringify(store.plan));
      }),
      {numRuns: 40},
    );
  });

  it('several changes in a transaction are one change and one step', () => {
    fc.assert(
      fc.property(arbitraryPlan(), recipes, (plan, list) => {
        const store = createPlanStore(plan);
        const heard: PlanChange[] = [];
        store.observe({
          committed: (change) => heard.push(change),
        });
        store.transaction('All', () => make(store, list));
        expect(heard.length).to.equal(store.plan === plan ? 0 : 1);
        if (heard[0]) expect(patched(plan, heard[0].patches)).to.deep.equal(store.plan);
        store.undo();
        expect(store.plan).to.equal(plan);
      }),
      {numRuns: 40},
    );
  });

  it('another tab that applies what it hears shows the same', () => {
    fc.assert(
      fc.property(arbitraryPlan(), recipes, (plan, list) => {
        const here = createPlanStore(plan);
        const there = createPlanStore(plan);
        here.observe({
          committed: ({patches}) => there.applyRemote(structuredClone(patches)),
        });
        make(here, list);
        while (here.canUndo) here.undo();
        while (here.canRedo) here.redo();
        expect(there.plan).to.deep.equal(here.plan);
        expect(there.canUndo).to.equal(false);
      }),
      {numRuns: 40},
    );
  });

  it('undo takes back what was done here and leaves what others did', () => {
    const name = fc.constantFrom('Ada', 'Bo', 'Cy');
    fc.assert(
      fc.property(arbitraryPlan(), recipes, name, (plan, list, theirs) => {
        const store = createPlanStore(plan);
        make(store, list);
        store.applyRemote([{op: 'add', path: '/extensions/theirs', value: theirs}]);
        while (store.canUndo) store.undo();
        expect(store.plan).to.deep.equal({
          ...plan,
          extensions: {...plan.extensions, theirs},
        });
      }),
      {numRuns: 40},
    );
  });
});
