/**
 * The plans that the toolbar offers to every tool story. The same name always gives the same object, so that another
 * language or scheme does not open the document again and undo what the reader wrote.
 */
import {addDays} from '../../src/plan/dates.js';
import {parsePlan} from '../../src/plan/open.js';
import type {Plan} from '../../src/plan/types.js';
import begun from '../plans/begun.plan.json' with {type: 'json'};
import teamTime from '../plans/team-time.plan.json' with {type: 'json'};

export const planNames = ['team-time', 'begun', 'empty', 'large'] as const;
export type PlanName = (typeof planNames)[number];

/** What the toolbar calls them. */
export const planTitles: Readonly<Record<PlanName, string>> = {
  'team-time': 'Team time',
  begun: 'Just begun',
  empty: 'Empty',
  large: 'Large',
};

/** 200 actions over two school years, and a map of 2,000 cards. */
function largePlan(): object {
  return {
    ...teamTime,
    map: {
      cards: Array.from({length: 2000}, (_, index) => ({
        id: `c-${index}`,
        kind: ['purpose', 'test', 'shift', 'support', 'note'][index % 5],
        text: `Card ${index + 1}`,
        x: (index % 40) * 320,
        y: Math.floor(index / 40) * 140,
      })),
      connections: Array.from({length: 1999}, (_, index) => ({
        id: `k-${index}`,
        from: `c-${index}`,
        to: `c-${index + 1}`,
        kind: 'leads-to',
      })),
    },
    actions: Array.from({length: 200}, (_, index) => {
      const like = teamTime.actions[index % teamTime.actions.length];
      const start = addDays('2026-08-24', index * 3);
      return {
        id: `t-${index}`,
        text: `${like?.text ?? ''} (${index + 1})`,
        owner: like?.owner ?? '',
        success: like?.success ?? '',
        status: like?.status ?? '',
        hours: like?.hours ?? 0,
        start,
        due: addDays(start, 5 + (index % 17)),
      };
    }),
  };
}

/** The plan of a district that never throws an action away: more than any page can hold at once. */
export function hugePlan(): Plan {
  const {actions} = teamTime;
  const parsed = parsePlan({
    ...teamTime,
    id: 'huge',
    actions: Array.from({length: 10_000}, (_, index) => {
      const like = actions[index % actions.length];
      const start = addDays('2026-08-24', index % 700);
      return {
        id: `t-${index}`,
        text: `${like?.text ?? ''} (${index + 1})`,
        owner: like?.owner ?? '',
        success: like?.success ?? '',
        status: like?.status ?? '',
        start,
        due: addDays(start, 5 + (index % 17)),
      };
    }),
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.plan;
}

const makers: Readonly<Record<PlanName, () => object>> = {
  'team-time': () => teamTime,
  begun: () => begun,
  empty: () => ({format: 'cairn-plan', version: 1}),
  large: largePlan,
};
const made = new Map<PlanName, Plan>();

/** The plan of that name; the worked example where the name is unknown. */
export function planNamed(name: unknown): Plan {
  const known = planNames.find((one) => one === name) ?? 'team-time';
  const before = made.get(known);
  if (before) return before;
  const opened = parsePlan(makers[known]());
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  made.set(known, opened.plan);
  return opened.plan;
}
