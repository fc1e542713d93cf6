/**
 * What a merge of a plan with another copy of it did, item by item, for a person to look at before it is taken over.
 *
 * What always holds: every item that either copy has is in the list, unless it is the same in both and in the merge; what
 * belongs to an item (its evidence, its resources) is an item of its own.
 */
import {pointerKeys} from './patches.js';
import {itemsOf, type ItemPlace} from './places.js';
import {alike, isList, isObject} from './plain.js';
import type {Conflict} from './merge.js';
import type {Plan} from './types.js';

/** It comes from the copy, the copy removed it, only this plan has it, only this plan removed it, or it changed. */
export type ItemFate = 'added' | 'removed' | 'kept' | 'gone' | 'changed';

export interface ItemDifference {
  readonly fate: ItemFate;
  readonly place: ItemPlace;
}

/** What became of each item. What belongs to no item (title, goal, words of the theory) is told by the name of its part. */
export function copyDifferences(
  mine: Plan,
  theirs: Plan,
  merged: Plan,
): {readonly items: readonly ItemDifference[]; readonly parts: readonly string[]} {
  const [left, right, result] = [itemsOf(mine), itemsOf(theirs), itemsOf(merged)];
  const items: ItemDifference[] = [];
  for (const [id, place] of result) {
    const [ours, other] = [left.get(id), right.get(id)];
    if (!ours) items.push({fate: 'added', place});
    else if (!other) items.push({fate: 'kept', place});
    else if (!alike(ownPart(ours.item), ownPart(place.item))) items.push({fate: 'changed', place});
  }
  for (const [id, place] of left) if (!result.has(id)) items.push({fate: 'removed', place});
  for (const [id, place] of right)
    if (!result.has(id) && !left.has(id)) items.push({fate: 'gone', place});
  const parts = Object.keys(merged).filter(
    (name) =>
      !alike(
        ownPart((mine as Readonly<Record<string, unknown>>)[name]),
        ownPart((merged as Readonly<Record<string, unknown>>)[name]),
      ),
  );
  return {items, parts};
}

/** Conflicts by the item they are about; `''` holds those of the plan itself. */
export function conflictsByItem(
  merged: Plan,
  conflicts: readonly Conflict[],
): ReadonlyMap<string, readonly Conflict[]> {
  const byPath = new Map([...itemsOf(merged).values()].map(({id, path}) => [path, id]));
  const found = new Map<string, Conflict[]>();
  for (const conflict of conflicts) {
    const keys = pointerKeys(conflict.path) ?? [];
    let id = '';
    for (let length = keys.length; length > 0 && id === ''; length--)
      id = byPath.get(`/${keys.slice(0, length).join('/')}`) ?? '';
    const list = found.get(id);
    if (list) list.push(conflict);
    else found.set(id, [conflict]);
  }
  return found;
}

/** Whether a person can choose one side of a conflict and lose nothing but the other side of it: words and numbers, no lists. */
export function canChoose({mine, theirs}: Conflict): boolean {
  return [mine, theirs].every(
    (value) =>
      value === undefined ||
      typeof value !== 'object' ||
      (isObject(value) && Object.values(value).every((words) => typeof words === 'string')),
  );
}

/** A value without the items in it. */
function ownPart(value: unknown): unknown {
  if (isList(value)) return value.filter((entry) => !isItem(entry)).map(ownPart);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, ownPart(part)]));
}

const isItem = (value: unknown): boolean => isObject(value) && typeof value['id'] === 'string';
