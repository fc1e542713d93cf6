/**
 * How long the thread takes: `npx tsx tests/bench/thread.bench.ts`. CPU milliseconds of a plan with 300 actions, 200
 * outcomes, 300 links, 200 measures and 200 questions; medians of 40 after 10 to warm up. The goal is 2 after one edit.
 */
import {
  changeAction,
  changeMeasure,
  changeOutcome,
  run,
  type Edit,
} from '../../src/plan/edits/index.js';
import {createPlan, parsePlan} from '../../src/plan/open.js';
import {createPlanStore} from '../../src/plan/store.js';
import {threadOf} from '../../src/plan/thread.js';
import type {Plan} from '../../src/plan/types.js';
import {report, timed} from './timing.js';

const many = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({length: count}, (_, at) => make(at));
const text = JSON.stringify({
  ...createPlan(),
  theory: {
    strategies: many(40, (at) => ({id: `s${at}`, actor: 'Teams', text: `do ${at}`})),
    outcomes: many(200, (at) => ({id: `o${at}`, text: `Outcome ${at}`, level: 'practice'})),
    links: many(300, (at) => ({
      id: `l${at}`,
      from: at < 200 ? `s${at % 40}` : `o${at - 200}`,
      to: at < 200 ? `o${at}` : `o${at - 100}`,
      assumptions: [{id: `a${at}`, text: 'It holds'}],
    })),
  },
  measures: many(200, (at) => ({id: `m${at}`, text: `Measure ${at}`, outcome: `o${at}`})),
  actions: many(300, (at) => ({id: `t${at}`, text: `Do ${at}`, links: [`l${at}`]})),
  surveys: [
    {
      id: 'survey',
      items: many(200, (at) => ({
        id: `q${at}`,
        kind: 'scale',
        text: 'How often?',
        measure: `m${at}`,
      })),
    },
  ],
});

function open(): Plan {
  const parsed = parsePlan(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems.slice(0, 3)));
  return parsed.plan;
}

report(
  'from nothing',
  many(25, () => {
    const plan = open();
    return timed(() => threadOf(plan));
  }),
);

const store = createPlanStore(open());
function afterEdit(name: string, edit: (turn: number) => Edit): void {
  threadOf(store.plan);
  report(
    name,
    many(50, (turn) => {
      const result = run(store, edit(turn));
      if (!result.ok || !result.change) throw new Error(`${name}: nothing was done`);
      return timed(() => threadOf(store.plan));
    }),
  );
}

afterEdit('an action is renamed', (turn) => changeAction('t7', {text: `Name ${turn}`}));
afterEdit('an outcome is renamed', (turn) => changeOutcome('o7', {text: `Name ${turn}`}));
afterEdit('a measure is renamed', (turn) => changeMeasure('m7', {text: `Name ${turn}`}));
