/** What a merge of two copies did, item by item. */
import {expect} from 'chai';
import fc from 'fast-check';
import {canChoose, conflictsByItem, copyDifferences} from '../../src/plan/copy-differences.js';
import * as edits from '../../src/plan/edits/index.js';
import {mergePlans} from '../../src/plan/merge.js';
import {createPlan, parsePlan} from '../../src/plan/open.js';
import {itemsOf} from '../../src/plan/places.js';
import {createPlanStore} from '../../src/plan/store.js';
import type {Plan} from '../../src/plan/types.js';
import workedExample from '../../stories/plans/team-time.plan.json' with {type: 'json'};
import {arbitraryEdit} from './arbitrary-edits.js';

const opened = parsePlan(workedExample);
if (!opened.ok) throw new Error('the example does not open');
const base = opened.plan;

function after(...list: edits.Edit[]): Plan {
  const store = createPlanStore(base);
  for (const edit of list) expect(edits.run(store, edit).ok).to.equal(true);
  return store.plan;
}

const told = (mine: Plan, theirs: Plan, from = base) => {
  const {plan} = mergePlans(from, mine, theirs);
  return copyDifferences(mine, theirs, plan).items.map(({fate, place}) => `${fate} ${place.id}`);
};

describe('the differences of two copies', () => {
  it('say what comes, what goes, what stays and what changes', () => {
    const mine = after(edits.removeCard('c-note'), edits.addPerson({name: 'Ana Ruiz'}));
    const theirs = after(
      edits.removeCard('c-value'),
      edits.changeCard('c-test', {text: 'Two teams'}),
      edits.addPerson({name: 'Bo Lee'}),
    );
    const [ana, bo] = [mine.people.at(-1)!.id, theirs.people.at(-1)!.id];
    expect(told(mine, theirs).sort()).to.deep.equal(
      [`added ${bo}`, `kept ${ana}`, 'removed c-value', 'gone c-note', 'changed c-test'].sort(),
    );
  });

  it('lose nothing where nobody knows what both came from: removed things are there again', () => {
    const theirs = after(edits.removeCard('c-value'));
    expect(told(base, theirs, createPlan({id: base.id}))).to.include('kept c-value');
    expect(told(theirs, base, createPlan({id: base.id}))).to.include('added c-value');
  });

  it('bring what both changed under the item it belongs to', () => {
    const mine = after(edits.moveCard('c-note', {x: 8, y: 8}));
    const theirs = after(edits.moveCard('c-note', {x: 16, y: 16}));
    const {plan, conflicts} = mergePlans(base, mine, theirs);
    expect(
      [...conflictsByItem(plan, conflicts)].map(([id, list]) => [id, list.length]),
    ).to.deep.equal([['c-note', 2]]);
    expect(conflicts.every(canChoose)).to.equal(true);
  });

  it('name every item that one copy has and the merge has otherwise', () => {
    const sequence = fc.array(arbitraryEdit(), {maxLength: 6});
    fc.assert(
      fc.property(sequence, sequence, fc.boolean(), (ours, others, knows) => {
        const [mine, theirs] = [ours, others].map((list) => {
          const store = createPlanStore(base);
          for (const planned of list) edits.run(store, planned.in(store.plan));
          return store.plan;
        }) as [Plan, Plan];
        const from = knows ? base : createPlan({id: base.id});
        const {plan} = mergePlans(from, mine, theirs);
        const named = new Set(copyDifferences(mine, theirs, plan).items.map(({place}) => place.id));
        const [left, right, result] = [mine, theirs, plan].map(itemsOf);
        for (const id of [...left!.keys(), ...right!.keys()])
          if (!(left!.has(id) && right!.has(id) && result!.has(id)))
            expect(named.has(id), id).to.equal(true);
      }),
      {numRuns: 50},
    );
  });
});
