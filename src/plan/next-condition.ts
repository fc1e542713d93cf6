/**
 * Which condition to work on next, as the check of all seven suggests it.
 *
 * What always holds: only what the team itself judged is used, and no number is made of it. What is missing comes before
 * what is there partly; the condition of this plan is left out, since whether to stay with it is the decision's to say.
 * Of conditions that stand alike, the one comes first of which the team wrote what it sees, then the one with a first
 * move, then the order of the enumeration; the others stand beside it and may be chosen as well. Where nothing is known
 * to be missing and some were not looked at, nothing is proposed but to look.
 */
import {conditions, type Condition} from './schema/enumerations.js';
import {isBlank} from './text.js';
import type {ConditionCheck, Plan} from './types.js';

export interface NextCondition {
  /** `propose`: the first of `candidates`. `look`: too little is known. `in-place`: all the others are in place. */
  readonly kind: 'propose' | 'look' | 'in-place';
  /** What stands alike and furthest from being in place, the proposed one first; empty where nothing is proposed. */
  readonly candidates: readonly Condition[];
  /** How the candidates stand; `""` where there are none. */
  readonly state: 'missing' | 'partly' | '';
  /** The other conditions that nobody has judged. */
  readonly unseen: readonly Condition[];
}

/** The row of a condition in the check; one that the plan does not have is empty. */
export function checkOf(
  {conditions: rows}: Pick<Plan, 'conditions'>,
  condition: string,
): ConditionCheck {
  return (
    rows.find((row) => row.condition === condition) ?? {
      condition,
      state: 'unknown',
      symptom: '',
      move: '',
    }
  );
}

/** What the check of a plan proposes. */
export function proposeNext(plan: Pick<Plan, 'condition' | 'conditions'>): NextCondition {
  const rows = conditions
    .filter((condition) => condition !== plan.condition)
    .map((condition) => ({condition, row: checkOf(plan, condition)}));
  const unseen = rows
    .filter(({row}) => !['in-place', 'partly', 'missing'].includes(row.state))
    .map(({condition}) => condition);
  for (const state of ['missing', 'partly'] as const) {
    const found = rows.filter(({row}) => row.state === state);
    if (found.length === 0) continue;
    // Sorting keeps the order of those that are alike.
    const candidates = found.sort((a, b) => told(b.row) - told(a.row));
    return {
      kind: 'propose',
      candidates: candidates.map(({condition}) => condition),
      state,
      unseen,
    };
  }
  return {kind: unseen.length > 0 ? 'look' : 'in-place', candidates: [], state: '', unseen};
}

/** What the team wrote of a condition: what it sees before what it would do first. */
const told = ({symptom, move}: ConditionCheck): number =>
  (isBlank(symptom) ? 0 : 2) + (isBlank(move) ? 0 : 1);
