/**
 * References to what is not in the plan, and words of enumerations that are not known. Both are kept as they are.
 * The owner of an action is spoken of where actions are.
 */
import {itemsOf, referencesIn, unknownWordsIn} from '../places.js';
import type {Plan} from '../types.js';
import {finding, type Finding} from './finding.js';

const OWNER_OF_ACTION = /^\/actions\/\d+\/owner$/;

export function wordFindings(plan: Plan): readonly Finding[] {
  const items = itemsOf(plan);
  const found: Finding[] = [];
  /** The path of a field from the item it stands in. */
  const fieldIn = (holderId: string, path: string): string =>
    path.slice((items.get(holderId)?.path.length ?? 0) + 1);
  for (const {id, to, holderId, path} of referencesIn(plan)) {
    const kind = items.get(id)?.kind;
    if (kind && to.includes(kind)) continue;
    if (OWNER_OF_ACTION.test(path)) continue;
    const field = fieldIn(holderId, path);
    found.push(finding('info', 'reference-missing', holderId, field, {reference: id}));
  }
  for (const {word, holderId, path} of unknownWordsIn(plan)) {
    found.push(finding('info', 'word-unknown', holderId, fieldIn(holderId, path), {word}));
  }
  return found;
}
