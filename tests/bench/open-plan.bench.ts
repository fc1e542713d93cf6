/**
 * How long opening takes: `npx tsx tests/bench/open-plan.bench.ts`. Medians of 20 after 5 to warm up, CPU
 * milliseconds of this process. The goal for the large plan is 60.
 */
import {checkChanged, parsePlan, serializePlan} from '../../src/plan/open.js';
import {itemsOf, referencesIn} from '../../src/plan/places.js';
import type {Plan} from '../../src/plan/types.js';
import {largePlan} from './large-plan.js';

const text = largePlan();
const bytes = new TextEncoder().encode(text);

function open(input: string | Uint8Array | object): Plan {
  const parsed = parsePlan(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems.slice(0, 3)));
  return parsed.plan;
}

const plan = open(text);
const first = plan.map.cards[0];
if (plan.map.cards.length !== 2000 || plan.actions.length !== 1000 || !first) {
  throw new Error('This is not the large plan.');
}

function measure(name: string, run: (turn: number) => unknown): void {
  const times: number[] = [];
  for (let turn = -5; turn < 20; turn++) {
    const before = process.cpuUsage();
    run(turn);
    const {user, system} = process.cpuUsage(before);
    if (turn >= 0) times.push((user + system) / 1000);
  }
  times.sort((a, b) => a - b);
  const median = ((times[9] ?? 0) + (times[10] ?? 0)) / 2;
  console.log(`${name.padEnd(44)} ${median.toFixed(2).padStart(8)} ms`);
}

/** The plan after the first card was moved, as a store would hand it over. */
function moved(x: number): Plan {
  const cards = plan.map.cards.map((card) => (card === first ? {...card, x} : card));
  return {...plan, map: {...plan.map, cards}};
}

console.log(`Node ${process.version}, ${(text.length / 1e6).toFixed(2)} MB`);
measure('JSON.parse alone', () => JSON.parse(text) as unknown);
measure('open from text', () => open(text));
measure('open from bytes', () => open(bytes));
measure('open from an object', () => open(JSON.parse(text) as object));
measure('serialize', () => serializePlan(plan));
measure('check after a card was moved', (turn) =>
  checkChanged(moved(turn), [{op: 'replace', path: '/map/cards/0/x', value: turn}]),
);
measure('check after a card came in', (turn) => {
  const change = moved(turn);
  return checkChanged(change, [{op: 'add', path: '/map/cards/0', value: change.map.cards[0]}]);
});
measure('open from text, items and references', () => {
  const fresh = open(text);
  return [itemsOf(fresh).size, referencesIn(fresh)];
});
measure('items and references after an edit', (turn) => {
  const change = moved(turn);
  Object.freeze(change.map.cards);
  Object.freeze(change);
  return [itemsOf(change).size, referencesIn(change)];
});
