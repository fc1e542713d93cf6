/**
 * Decisions in the order in which they count, and what they say of the theory's assumptions.
 *
 * What always holds: of two decisions that say something of the same assumption, the one with the later day rules; one
 * without a day comes before all that have one, and of the same day the later in the list rules. A decision that says
 * `untested` has learned nothing and takes nothing back.
 */
import {isBlank} from './text.js';
import type {Assumption, Decision, Plan, Theory} from './types.js';

/** Decisions from the first to the last that counts. */
export function decisionsByDay(decisions: readonly Decision[]): readonly Decision[] {
  // Days as they are written sort as days, and `""` before them all.
  return [...decisions].sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}

/** What was learned of each assumption, by its id; what nobody learned anything of is not in it. */
export function lessonsOf(decisions: readonly Decision[]): ReadonlyMap<string, string> {
  return new Map(
    decisionsByDay(decisions).flatMap(({assumptions}) =>
      assumptions
        .filter(({status}) => status !== 'untested')
        .map(({assumption, status}): [string, string] => [assumption, status]),
    ),
  );
}

/** How an assumption stands: what the last decision that learned something of it said, else what it says itself. */
export function statusOf({decisions}: Pick<Plan, 'decisions'>, {id, status}: Assumption): string {
  return lessonsOf(decisions).get(id) ?? status;
}

/** The id of the round of trying and learning that the team is in; `""` where the plan names none. */
export function presentCycle({cycles}: Pick<Plan, 'cycles'>): string {
  return cycles.at(-1)?.id ?? '';
}

/** The last decision on the present round. */
export function presentDecision(plan: Pick<Plan, 'cycles' | 'decisions'>): Decision | undefined {
  const cycle = presentCycle(plan);
  return decisionsByDay(plan.decisions).findLast((one) => one.cycle === cycle);
}

/** The assumptions of a theory that have words, in its order. */
export function assumptionsOf({links}: Theory): readonly Assumption[] {
  return links.flatMap(({assumptions}) => assumptions).filter(({text}) => !isBlank(text));
}

/** The assumptions that a decision says nothing about. */
export function openIn({assumptions}: Decision, theory: Theory): readonly Assumption[] {
  const told = new Set(
    assumptions.filter(({status}) => status !== 'untested').map(({assumption: about}) => about),
  );
  return assumptionsOf(theory).filter(({id}) => !told.has(id));
}
