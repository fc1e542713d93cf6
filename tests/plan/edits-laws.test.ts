/** What holds of every edit, in whatever order they come. */
import {expect} from 'chai';
import fc from 'fast-check';
import * as edits from '../../src/plan/edits/index.js';
import {parsePlan, serializePlan} from '../../src/plan/open.js';
import {duplicateIds, itemsOf, referencesIn} from '../../src/plan/places.js';
import {createPlanStore} from '../../src/plan/store.js';
import type {Plan} from '../../src/plan/types.js';
import workedExample from '../../stories/plans/team-time.plan.json' with {type: 'json'};
import {arbitraryEdit, verbNames} from './arbitrary-edits.js';
import {arbitraryPlan} from './arbitrary-plan.js';

const {dependents, run} = edits;
const example = opened(workedExample);
const plans = fc.oneof(fc.constant(example), arbitraryPlan(), arbitraryPlan({tidy: true}));
const sequences = fc.array(arbitraryEdit(), {minLength: 1, maxLength: 12});

function opened(document: object): Plan {
  const parsed = parsePlan(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.plan;
}

/** What refers to nothing: from where, and to what. */
function dangling(plan: Plan): string[] {
  const items = itemsOf(plan);
  return referencesIn(plan)
    .filter(({id, to}) => !to.includes(items.get(id)?.kind ?? ('' as never)))
    .map(({holderId, id}) => `${holderId} → ${id}`);
}

describe('any sequence of edits', () => {
  it('keeps ids unique and makes no reference to nothing', () => {
    fc.assert(
      fc.property(plans, sequences, (plan, sequence) => {
        const store = createPlanStore(plan);
        const before = new Set(dangling(plan));
        for (const planned of sequence) {
          run(store, planned.in(store.plan));
          expect(duplicateIds(store.plan)).to.deep.equal([]);
          expect(dangling(store.plan).filter((one) => !before.has(one))).to.deep.equal([]);
        }
      }),
      {numRuns: 60},
    );
  });

  it('leaves a plan that opens as what it is', () => {
    fc.assert(
      fc.property(plans, sequences, (plan, sequence) => {
        const store = createPlanStore(plan);
        for (const planned of sequence) run(store, planned.in(store.plan));
        const saved = serializePlan(store.plan);
        expect(serializePlan(opened(JSON.parse(saved) as object))).to.equal(saved);
      }),
      {numRuns: 60},
    );
  });

  it('is undone step by step, byte for byte, and done again', () => {
    fc.assert(
      fc.property(plans, sequences, (plan, sequence) => {
        const store = createPlanStore(plan);
        const steps: {saved: string; label: string}[] = [];
        for (const planned of sequence) {
          const saved = serializePlan(store.plan);
          const edit = planned.in(store.plan);
          const {revision} = store;
          const result = run(store, edit);
          if (!result.ok || !result.change) {
            expect(serializePlan(store.plan)).to.equal(saved);
            expect(store.revision).to.equal(revision);
            continue;
          }
          expect(store.revision).to.equal(revision + 1);
          expect(store.undoLabel).to.equal(edit.label);
          steps.push({saved, label: edit.label});
        }
        const last = serializePlan(store.plan);
        for (const {saved, label} of steps.reverse()) {
          expect(store.undoLabel).to.equal(label);
          store.undo();
          expect(serializePlan(store.plan)).to.equal(saved);
        }
        expect(store.canUndo).to.be.false;
        while (store.canRedo) store.redo();
        expect(serializePlan(store.plan)).to.equal(last);
      }),
      {numRuns: 60},
    );
  });
});

describe('any edit', () => {
  it('says beforehand whether it may run, and then does', () => {
    fc.assert(
      fc.property(plans, sequences, (plan, sequence) => {
        const store = createPlanStore(plan);
        for (const planned of sequence) {
          const edit = planned.in(store.plan);
          const refusal = edit.refusal(store.plan);
          const result = run(store, edit);
          expect(result.ok).to.equal(refusal === undefined);
          if (!result.ok) expect(result.refusal).to.deep.equal(refusal);
        }
      }),
      {numRuns: 60},
    );
  });

  it('that makes an item says which, and makes it', () => {
    fc.assert(
      fc.property(plans, sequences, (plan, sequence) => {
        const store = createPlanStore(plan);
        for (const planned of sequence) {
          const edit = planned.in(store.plan);
          const result = run(store, edit);
          if (result.ok && edit.makes !== undefined) {
            expect(result.made).to.equal(edit.makes);
            expect(itemsOf(store.plan).has(edit.makes)).to.be.true;
          }
        }
      }),
      {numRuns: 60},
    );
  });

  it('runs on the worked example, or has a reason', () => {
    const idle = verbNames.filter((verb) => {
      const tries = fc.sample(arbitraryEdit(verb), {numRuns: 100, seed: 1});
      return !tries.some((planned) => {
        const result = run(createPlanStore(example), planned.in(example));
        if (!result.ok) expect(result.refusal.message).to.match(/^[A-Z0-9].*[.?]$/);
        return result.ok && result.change;
      });
    });
    // The barrier that can be chosen is chosen, no answer is on the timeline, no wave is open, and every
    // scale is in use: the others do something.
    expect(idle).to.deep.equal(['chooseBarrier', 'unplanTheme', 'closeWave', 'removeScale']);
  });
});

describe('what depends on an item', () => {
  const removals = [
    ['person', edits.removePerson],
    ['barrier', edits.removeBarrier],
    ['idea', edits.removeIdea],
    ['strategy', edits.removeStrategy],
    ['outcome', edits.removeOutcome],
    ['link', edits.removeLink],
    ['assumption', edits.removeAssumption],
    ['card', edits.removeCard],
    ['measure', edits.removeMeasure],
    ['action', edits.removeAction],
    ['phase', edits.removePhase],
    ['milestone', edits.removeMilestone],
  ] as const;

  for (const [kind, remove] of removals) {
    it(`is told before a ${kind} is removed, as it then happens`, () => {
      fc.assert(
        fc.property(plans, fc.nat(), (plan, number) => {
          const places = [...itemsOf(plan).values()];
          const candidates = places.filter((item) => item.kind === kind);
          fc.pre(candidates.length > 0);
          const {id, path} = candidates[number % candidates.length]!;
          const told = dependents(plan, id);
          const store = createPlanStore(plan);
          expect(run(store, remove(id)).ok).to.be.true;

          expect(told.some((one) => `${one.path}/`.startsWith(`${path}/`))).to.be.false;
          const away = [path, ...told.filter(removed).map((one) => one.path)];
          const within = (place: string) => away.some((one) => `${place}/`.startsWith(`${one}/`));
          const after = itemsOf(store.plan);
          expect(places.filter((item) => !after.has(item.id)).map((item) => item.id)).to.deep.equal(
            places.filter((item) => within(item.path)).map((item) => item.id),
          );
          const cleared = referencesIn(plan).filter(
            (reference) =>
              within(itemsOf(plan).get(reference.id)?.path ?? '') && !within(reference.path),
          );
          expect(told.filter((one) => !removed(one)).map((one) => one.path)).to.have.members(
            cleared.map((reference) => reference.path),
          );
        }),
        {numRuns: 30},
      );
    });
  }
});

function removed({effect}: {effect: string}): boolean {
  return effect === 'removed';
}
