/** Small plans to keep and send, and ways to change them. */
import {createPlan, parsePlan, serializePlan} from '../../src/plan/open.js';
import type {Plan} from '../../src/plan/types.js';

/** A plan with a fixed id, opened as any document is. */
export function smallPlan(title = 'Team time'): Plan {
  return createPlan({id: 'plan-1', title});
}

/** Any change of a plan, through the gate. */
export function changed(plan: Plan, change: Readonly<Record<string, unknown>>): Plan {
  return opened(JSON.stringify({...plan, ...change}));
}

export function retitled(plan: Plan, title: string): Plan {
  return changed(plan, {title});
}

/** One more person, under an id of the test's own. */
export function joined(plan: Plan, id: string): Plan {
  return changed(plan, {people: [...plan.people, {id, name: id}]});
}

export function namesOf(plan: Plan): string[] {
  return plan.people.map(({id}) => id);
}

export function opened(text: string): Plan {
  const result = parsePlan(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.plan;
}

export {serializePlan as text};
