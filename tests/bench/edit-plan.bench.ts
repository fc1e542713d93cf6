/**
 * How long an edit takes in the store alone: `npx tsx tests/bench/edit-plan.bench.ts`. A plan of 2,000 cards,
 * 1,000 actions and 500 survey items; medians of 100 after 50 to warm up, CPU milliseconds of this process. Every
 * run checks that the edit came out. The goal for an edit is 2.
 */
import {current} from 'immer';
import {mergePlans} from '../../src/plan/merge.js';
import {parsePlan} from '../../src/plan/open.js';
import {createPlanStore, type PlanChange} from '../../src/plan/store.js';
import type {Plan, PlanDraft} from '../../src/plan/types.js';
import {largePlan} from './large-plan.js';

function open(text: string): Plan {
  const parsed = parsePlan(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems.slice(0, 3)));
  return parsed.plan;
}

const plan = open(largePlan());
if (plan.map.cards.length !== 2000 || plan.actions.length !== 1000) {
  throw new Error('This is not the large plan.');
}

function median(times: number[]): number {
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? NaN;
}

/** `run` gets the number of the turn and says how many patches came of it. */
function measure(name: string, patches: number, run: (turn: number) => PlanChange | undefined) {
  const times: number[] = [];
  for (let turn = 0; turn < 150; turn++) {
    const before = process.cpuUsage();
    const change = run(turn);
    const {user, system} = process.cpuUsage(before);
    if (change?.patches.length !== patches) {
      throw new Error(`${name}: ${String(change?.patches.length)} patches instead of ${patches}`);
    }
    if (turn >= 50) times.push((user + system) / 1000);
  }
  console.log(`${name.padEnd(44)} ${median(times).toFixed(2).padStart(8)} ms`);
}

const edit = (name: string, patches: number, recipe: (draft: PlanDraft, turn: number) => void) => {
  const store = createPlanStore(plan);
  store.subscribe(
    ({people}) => people,
    () => undefined,
  );
  measure(name, patches, (turn) =>
    store.change(name, (draft) => {
      recipe(draft, turn);
    }),
  );
};

edit('rename a person, found by id', 1, (draft, turn) => {
  const person = draft.people.find(({id}) => id === plan.people[200]?.id);
  if (person) person.name = `Name ${turn}`;
});
edit('move a card on the map, found by id', 2, (draft, turn) => {
  const card = draft.map.cards.find(({id}) => id === plan.map.cards[1500]?.id);
  if (card) Object.assign(card, {x: 10_000 + turn, y: 20_000 + turn});
});
edit('move a card on the map, found by index', 2, (draft, turn) => {
  Object.assign(draft.map.cards[1500] ?? {}, {x: 10_000 + turn, y: 20_000 + turn});
});
edit('remove a note by splice', 1, (draft) => {
  draft.map.cards.splice(1000, 1);
});
edit('remove a note from a snapshot', 1, (draft) => {
  draft.map.cards = current(draft.map.cards).toSpliced(1000, 1);
});
edit('add a note', 1, (draft, turn) => {
  draft.map.cards.push({id: `new-${turn}`, kind: 'note', text: 'New', x: 0, y: 0});
});
edit('move an action to the front by splice', 1, (draft) => {
  const [action] = draft.actions.splice(900, 1);
  if (action) draft.actions.unshift(action);
});

const store = createPlanStore(plan);
store.change('rename', (draft) => {
  draft.title = 'Renamed';
});
measure('undo and redo, by reference', 1, (turn) => (turn % 2 ? store.redo() : store.undo()));

const other = createPlanStore(plan);
measure('undo after a remote change, by merging', 1, (turn) => {
  other.change('title', (draft) => {
    draft.title = `Mine ${turn}`;
  });
  other.applyRemote([{op: 'replace', path: '/people/3/name', value: `Theirs ${turn}`}]);
  return other.undo();
});

const theirs = open(JSON.stringify({...plan, title: 'Theirs'}));
const mine = open(JSON.stringify({...plan, language: 'es'}));
const times: number[] = [];
for (let turn = 0; turn < 30; turn++) {
  const before = process.cpuUsage();
  const merged = mergePlans(plan, mine, theirs);
  const {user, system} = process.cpuUsage(before);
  if (merged.conflicts.length > 0 || merged.plan.language !== 'es') throw new Error('Not merged.');
  if (turn >= 10) times.push((user + system) / 1000);
}
console.log(
  `${'merge three plans that share nothing'.padEnd(44)} ${median(times).toFixed(2).padStart(8)} ms`,
);
