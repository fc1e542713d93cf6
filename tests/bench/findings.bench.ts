/**
 * How long findings take: `npx tsx tests/bench/findings.bench.ts`. CPU milliseconds, medians of 40
 * after 10 to warm up. The goal for the large plan is 50 from nothing and 2 after one edit.
 */
import {
  addAction,
  changeAction,
  changePerson,
  moveCard,
  run,
  type Edit,
} from '../../src/plan/edits/index.js';
import {findings} from '../../src/plan/findings/index.js';
import {parsePlan} from '../../src/plan/open.js';
import {createPlanStore} from '../../src/plan/store.js';
import type {Plan} from '../../src/plan/types.js';
import {largePlan} from './large-plan.js';
import {report, timed} from './timing.js';

const text = largePlan();

function open(): Plan {
  const parsed = parsePlan(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems.slice(0, 3)));
  return parsed.plan;
}

const store = createPlanStore(open());
const [action] = store.plan.actions;
const [card] = store.plan.map.cards;
const [person] = store.plan.people;
if (store.plan.map.cards.length !== 2000 || !action || !card || !person) {
  throw new Error('This is not the large plan.');
}

report(
  'from nothing',
  Array.from({length: 25}, () => {
    const plan = open();
    return timed(() => findings(plan));
  }),
);

function afterEdit(name: string, edit: (turn: number) => Edit): void {
  findings(store.plan);
  const edits: number[] = [];
  const judged = Array.from({length: 50}, (_, turn) => {
    edits.push(
      timed(() => {
        const result = run(store, edit(turn));
        if (!result.ok || !result.change) throw new Error(`${name}: nothing was done`);
      }),
    );
    return timed(() => findings(store.plan));
  });
  report(`${name}: edit`, edits);
  report(`${name}: findings`, judged);
}

afterEdit('an action loses its sign of success', (turn) =>
  changeAction(action.id, {success: turn % 2 ? 'Seen' : ''}),
);
afterEdit('a card moves', (turn) => moveCard(card.id, {x: turn + 5000, y: turn}));
afterEdit('a person is renamed', (turn) => changePerson(person.id, {name: `Name ${String(turn)}`}));
afterEdit('an action comes in', () => addAction());
