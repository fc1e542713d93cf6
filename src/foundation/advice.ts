/** What is fetched to advise: the judgement of a plan, and its words. See `advised.ts`. */
import {findings, type Finding} from '../plan/findings/index.js';
import type {Plan} from '../plan/types.js';

export {findings};
export {findingWords, sayFinding} from './finding-words.messages.js';

const sorted = new WeakMap<readonly Finding[], ReadonlyMap<string, readonly Finding[]>>();

/** What there is to say about an item, or about one of its fields; sorted once for a plan, as every row asks. */
export function findingsAt(plan: Plan, id: string, field?: string): readonly Finding[] {
  const all = findings(plan);
  let items = sorted.get(all);
  if (!items) sorted.set(all, (items = byItem(all)));
  const here = items.get(id) ?? [];
  return field === undefined ? here : here.filter(({at}) => at.field === field);
}

function byItem(all: readonly Finding[]): Map<string, Finding[]> {
  const items = new Map<string, Finding[]>();
  for (const finding of all) {
    const here = items.get(finding.at.id);
    if (here) here.push(finding);
    else items.set(finding.at.id, [finding]);
  }
  return items;
}
