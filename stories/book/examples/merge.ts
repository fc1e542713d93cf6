import {mergePlans, type Plan} from 'cairn-kit/plan';

/** Two people changed the same plan: what both began from, and what each has now. */
export function together(base: Plan, mine: Plan, theirs: Plan): Plan {
  const {plan, conflicts} = mergePlans(base, mine, theirs);
  for (const {path} of conflicts) console.log(`Both changed ${path}.`);
  return plan;
}
