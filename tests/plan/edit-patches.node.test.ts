/**
 * The patches of every named edit: as few as there are changes, whatever the length of the list, and the same document
 * for an independent implementation of RFC 6902.
 */
import {expect} from 'chai';
import fc from 'fast-check';
import {applyPatch, type Operation} from 'rfc6902';
import {run} from '../../src/plan/edits/index.js';
import {parsePlan} from '../../src/plan/open.js';
import {createPlanStore} from '../../src/plan/store.js';
import type {Patch, Plan} from '../../src/plan/types.js';
import workedExample from '../../stories/plans/team-time.plan.json' with {type: 'json'};
import {arbitraryEdit} from './arbitrary-edits.js';

/** The worked example with long lists: what an edit does to them must not cost by their length. */
function longPlan(): Plan {
  const many = <T>(length: number, item: (index: number) => T): T[] =>
    Array.from({length}, (_, index) => item(index));
  const parsed = parsePlan({
    ...workedExample,
    people: [...workedExample.people, ...many(500, (i) => ({id: `lp-${i}`, name: `P ${i}`}))],
    measures: [...workedExample.measures, ...many(300, (i) => ({id: `lm-${i}`, text: `M ${i}`}))],
    actions: [
      ...workedExample.actions,
      ...many(1000, (i) => ({id: `la-${i}`, text: `A ${i}`, owner: `lp-${i % 500}`})),
    ],
    map: {
      ...workedExample.map,
      cards: [
        ...workedExample.map.cards,
        ...many(2000, (i) => ({id: `lc-${i}`, kind: 'note', text: `C ${i}`, x: i})),
      ],
      connections: [
        ...workedExample.map.connections,
        ...many(1999, (i) => ({id: `lk-${i}`, from: `lc-${i}`, to: `lc-${i + 1}`})),
      ],
    },
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.plan;
}

/** What tells an item of a list: its id, or what it is a row about. */
function idOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const {id, condition, assumption} = item as Readonly<Record<string, string | undefined>>;
  return id ?? condition ?? assumption;
}

/**
 * How much is different, counted the plain way: a field that has another value, an item that came or went, a list in
 * another order.
 */
function changesBetween(before: unknown, after: unknown): number {
  if (before === after) return 0;
  if (Array.isArray(before) && Array.isArray(after)) return changesInList(before, after);
  if (
    typeof before !== 'object' ||
    typeof after !== 'object' ||
    before === null ||
    after === null ||
    Array.isArray(before) ||
    Array.isArray(after)
  )
    return 1;
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  let changes = 0;
  for (const key of keys)
    changes += changesBetween(
      (before as Record<string, unknown>)[key],
      (after as Record<string, unknown>)[key],
    );
  return changes;
}

function changesInList(before: readonly unknown[], after: readonly unknown[]): number {
  if ([...before, ...after].some((item) => idOf(item) === undefined)) {
    // Texts, references, points: those that came and those that went, or a value in place of another.
    const stays = Math.min(before.length, after.length);
    return Math.max(before.length, after.length) === stays
      ? before.filter((item, at) => JSON.stringify(item) !== JSON.stringify(after[at])).length
      : before.length + after.length - 2 * before.filter((item) => after.includes(item)).length;
  }
  const were = new Map(before.map((item) => [idOf(item), item]));
  const are = new Map(after.map((item) => [idOf(item), item]));
  const stayed = [...were.keys()].filter((id) => are.has(id));
  let changes = before.length + after.length - 2 * stayed.length;
  for (const id of stayed) changes += changesBetween(were.get(id), are.get(id));
  const order = [...are.keys()].filter((id) => were.has(id));
  if (order.some((id, at) => id !== stayed[at])) changes += 1;
  return changes;
}

/** What another library makes of them; through JSON, since empty lists of a plan are one and the same object. */
const applied = (plan: Plan, patches: readonly Patch[]): unknown => {
  const document: unknown = JSON.parse(JSON.stringify(plan));
  const errors = applyPatch(document, JSON.parse(JSON.stringify(patches)) as Operation[]);
  expect(errors.filter((error) => error !== null)).to.deep.equal([]);
  return document;
};

describe('the patches of an edit', function () {
  this.timeout(120_000);

  const long = longPlan();
  const edits = fc.array(arbitraryEdit(), {minLength: 1, maxLength: 8});

  it('are no more than its changes, in lists of 2,000 too', () => {
    let made = 0;
    fc.assert(
      fc.property(edits, (sequence) => {
        const store = createPlanStore(long);
        for (const planned of sequence) {
          const before = store.plan;
          const edit = planned.in(before);
          const result = run(store, edit);
          if (!result.ok || !result.change) continue;
          made++;
          const {patches, inverse} = result.change;
          const changes = changesBetween(before, store.plan);
          expect(patches.length, `${edit.label}: ${JSON.stringify(patches)}`).to.be.at.most(
            changes,
          );
          expect(inverse.length, `${edit.label}, back`).to.be.at.most(changes);
        }
      }),
      {numRuns: 60},
    );
    expect(made).to.be.greaterThan(100);
  });

  it('give the same document elsewhere, and the former one by their inverse', () => {
    fc.assert(
      fc.property(edits, (sequence) => {
        const store = createPlanStore(long);
        for (const planned of sequence) {
          const before = store.plan;
          const result = run(store, planned.in(before));
          if (!result.ok || !result.change) continue;
          const {patches, inverse} = result.change;
          expect(applied(before, patches)).to.deep.equal(store.plan);
          expect(applied(store.plan, inverse)).to.deep.equal(before);
        }
      }),
      {numRuns: 12},
    );
  });
});
