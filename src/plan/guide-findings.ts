/** What there is to look at in a plan, and where in it: for whoever tells it beside the tasks of a guide. */
import {findings, type Finding} from './findings/index.js';
import {itemsOf} from './places.js';
import type {Plan} from './types.js';

export interface PlacedFinding {
  /** JSON pointer of what it speaks of. */
  readonly path: string;
  readonly finding: Finding;
}

/** All that asks to be looked at, with its place; mere notes are left out. */
export function placedFindings(plan: Plan): readonly PlacedFinding[] {
  const items = itemsOf(plan);
  return findings(plan).flatMap((finding) => {
    const {id, field} = finding.at;
    const item = id === '' ? '' : items.get(id)?.path;
    if (finding.severity === 'info' || item === undefined) return [];
    return [{path: `${item}/${field}`, finding}];
  });
}
