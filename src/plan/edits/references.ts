/**
 * Whether what an edit is about to refer to is there.
 *
 * What always holds: an edit makes no dangling reference. One that dangles already is no reason to refuse a change
 * of something else, so what a field refers to now may stay.
 */
import type {Plan} from '../types.js';
import {refuse, type Refusal} from './edit.js';
import {indexIn} from './items.js';

const lists = {
  person: (plan: Plan) => plan.people,
  barrier: (plan: Plan) => plan.theory.barriers,
  strategy: (plan: Plan) => plan.theory.strategies,
  outcome: (plan: Plan) => plan.theory.outcomes,
  link: (plan: Plan) => plan.theory.links,
  card: (plan: Plan) => plan.map.cards,
  measure: (plan: Plan) => plan.measures,
  action: (plan: Plan) => plan.actions,
  assumption: (plan: Plan) => plan.theory.links.flatMap(({assumptions}) => assumptions),
  cycle: (plan: Plan) => plan.cycles,
  phase: (plan: Plan) => plan.phases,
  milestone: (plan: Plan) => plan.milestones,
  survey: (plan: Plan) => plan.surveys,
  wave: (plan: Plan) => plan.surveys.flatMap(({waves}) => waves),
  item: (plan: Plan) => plan.surveys.flatMap(({items}) => items),
} as const;

export type Referable = keyof typeof lists;

/** Whether the plan has an item of a kind with this id. */
export function has(plan: Plan, kind: Referable, id: string): boolean {
  return indexIn(lists[kind](plan), id) >= 0;
}

/** Why a field may not refer to what it is given; an empty reference and the one it has already always may. */
export function missing(
  plan: Plan,
  kind: Referable,
  wanted: string | readonly string[] | undefined,
  present: string | readonly string[] = '',
): Refusal | undefined {
  if (wanted === undefined) return undefined;
  const now = typeof present === 'string' ? [present] : present;
  const ids = typeof wanted === 'string' ? (wanted === '' ? [] : [wanted]) : wanted;
  return ids.every((id) => now.includes(id) || has(plan, kind, id))
    ? undefined
    : refuse(kind === 'person' ? 'unknown-person' : 'unknown-item');
}

/** The first reason there is. */
export function firstOf(...refusals: readonly (Refusal | undefined)[]): Refusal | undefined {
  return refusals.find((refusal) => refusal !== undefined);
}
