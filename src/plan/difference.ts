/**
 * What changed from one JSON document to another, as JSON Patch (RFC 6902).
 *
 * What always holds: the patches, applied to `before`, give a document that says the same as `after`; what is
 * identical is not looked into, so the cost grows with the change; an item that leaves a list is one `remove`,
 * one that changes its place is one `move`, a field that changes is one `replace`. A recorder of assignments
 * cannot say that: it sees every later index of a list change when one item leaves it.
 */
import {escapeStep} from './json.js';
import {alike, isList, isObject} from './plain.js';
import type {Patch} from './types.js';

type List = readonly unknown[];

const pointer = (parent: string, key: string | number) => `${parent}/${escapeStep(key)}`;

/** The patches that lead from `before` to `after`; none where both say the same. Neither may hold itself. */
export function difference(before: unknown, after: unknown): Patch[] {
  const patches: Patch[] = [];
  compare(before, after, '', patches);
  return patches;
}

function compare(before: unknown, after: unknown, path: string, patches: Patch[]): void {
  if (before === after) return;
  if (isList(before) && isList(after)) compareLists(before, after, path, patches);
  else if (isObject(before) && isObject(after)) {
    for (const key of Object.keys(before)) {
      if (before[key] !== undefined && !has(after, key)) {
        patches.push({op: 'remove', path: pointer(path, key)});
      }
    }
    for (const key of Object.keys(after)) {
      const value = after[key];
      if (value === undefined || value === before[key]) continue;
      const place = pointer(path, key);
      if (has(before, key)) compare(before[key], value, place, patches);
      else patches.push({op: 'add', path: place, value});
    }
  } else patches.push({op: 'replace', path, value: after});
}

function has(object: Readonly<Record<string, unknown>>, key: string): boolean {
  return Object.hasOwn(object, key) && object[key] !== undefined;
}

function compareLists(before: List, after: List, path: string, patches: Patch[]): void {
  const [start, end] = commonEnds(before, after, (one, other) => one === other);
  const was = before.slice(start, before.length - end);
  const is = after.slice(start, after.length - end);
  if (was.length === 0 && is.length === 0) return;
  for (const name of keyNames) {
    const wasKeys = listKeys(was, name);
    const isKeys = wasKeys && listKeys(is, name);
    if (isKeys) {
      compareItems({was, is, wasKeys, isKeys, start, path}, patches);
      return;
    }
  }
  compareValues(was, is, start, path, patches);
}

/** How many entries two lists share at their start, and how many of the others at their end. */
export function commonEnds(
  one: List,
  other: List,
  same: (one: unknown, other: unknown) => boolean = alike,
): [start: number, end: number] {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && same(one[start], other[start])) start++;
  let end = 0;
  while (end < shorter - start && same(one[one.length - 1 - end], other[other.length - 1 - end])) {
    end++;
  }
  return [start, end];
}

export type ListKey = string | number;

/** What may identify an item of a list: its id; of what has none, what it is a row about. */
export const keyNames = ['id', 'value', 'condition', 'assumption'] as const;

/** What identifies each item of a list, or `undefined` where an item has nothing of that name or two have the same. */
export function listKeys(list: List, name: string): ListKey[] | undefined {
  const keys: ListKey[] = [];
  for (const item of list) {
    const key = isObject(item) ? item[name] : undefined;
    if (typeof key !== 'string' && typeof key !== 'number') return undefined;
    keys.push(key);
  }
  return new Set(keys).size === keys.length ? keys : undefined;
}

/** Entries that nothing identifies: what is common at both ends stays, the rest is compared place by place. */
function compareValues(was: List, is: List, offset: number, path: string, patches: Patch[]): void {
  const [start, end] = commonEnds(was, is);
  const wasEnd = was.length - end;
  const isEnd = is.length - end;
  for (let index = wasEnd - 1; index >= start && index >= isEnd; index--) {
    patches.push({op: 'remove', path: pointer(path, offset + index)});
  }
  for (let index = start; index < isEnd; index++) {
    const place = pointer(path, offset + index);
    if (index < wasEnd) compare(was[index], is[index], place, patches);
    else patches.push({op: 'add', path: place, value: is[index]});
  }
}

interface Items {
  readonly was: List;
  readonly is: List;
  readonly wasKeys: readonly ListKey[];
  readonly isKeys: readonly ListKey[];
  /** Index of the first of them in the whole list. */
  readonly start: number;
  readonly path: string;
}

/** Items that a key identifies: first those that left, then places and new ones from the end on, then what changed inside. */
function compareItems({was, is, wasKeys, isKeys, start, path}: Items, patches: Patch[]): void {
  const places = new Map(wasKeys.map((key, index) => [key, index]));
  /** Where each item of `is` was, or -1. */
  const from = isKeys.map((key) => places.get(key) ?? -1);
  const heirs = passOn(from, was.length);

  /** For every item that stays, in the old order, its new index. */
  const order: number[] = [];
  const to = new Array<number>(was.length).fill(-1);
  from.forEach((old, index) => {
    if (old >= 0) to[old] = index;
  });
  for (let index = was.length - 1; index >= 0; index--) {
    if (to[index] === -1) patches.push({op: 'remove', path: pointer(path, start + index)});
  }
  for (const index of to) if (index >= 0) order.push(index);

  const unmoved = longestRise(order);
  // `order` is what the list looks like so far; what follows `at` is already as it should be.
  let at = order.length;
  for (let index = is.length - 1; index >= 0; index--) {
    if (from[index] === -1) {
      patches.push({op: 'add', path: pointer(path, start + at), value: is[index]});
      order.splice(at, 0, index);
    } else if (unmoved.has(index)) {
      at = order.lastIndexOf(index, at - 1);
    } else {
      const now = order.indexOf(index);
      if (now < at) at--;
      if (now !== at) {
        patches.push({
          op: 'move',
          from: pointer(path, start + now),
          path: pointer(path, start + at),
        });
        order.splice(now, 1);
        order.splice(at, 0, index);
      }
    }
  }

  from.forEach((old, index) => {
    if (old < 0) return;
    const place = pointer(path, start + index);
    if (!heirs.has(index)) {
      compare(was[old], is[index], place, patches);
      return;
    }
    const inside: Patch[] = [];
    compare(was[old], is[index], place, inside);
    if (inside.length > 1) patches.push({op: 'replace', path: place, value: is[index]});
    else patches.push(...inside);
  });
}

/**
 * A new item that stands where an old one left, right behind the same neighbor, takes its place: one `replace`
 * instead of `remove` and `add`. Enters it into `from` and gives the indexes of such items.
 */
function passOn(from: number[], was: number): Set<number> {
  const heirs = new Set<number>();
  const stays = new Set(from);
  for (let index = 0; index < from.length; index++) {
    if (from[index] !== -1) continue;
    const neighbor = index === 0 ? -1 : (from[index - 1] ?? -1);
    if (index > 0 && neighbor === -1) continue;
    if (neighbor + 1 < was && !stays.has(neighbor + 1)) {
      from[index] = neighbor + 1;
      stays.add(neighbor + 1);
      heirs.add(index);
    }
  }
  return heirs;
}

/** The values of a longest increasing subsequence of distinct numbers. */
export function longestRise(values: readonly number[]): Set<number> {
  /** Place of the last value of the best rise of each length, and for each place the one before it. */
  const ends: number[] = [];
  const previous: number[] = [];
  values.forEach((value, place) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous[place] = ends[low - 1] ?? -1;
    ends[low] = place;
  });
  const rise = new Set<number>();
  for (let place = ends.at(-1) ?? -1; place >= 0; place = previous[place] ?? -1) {
    rise.add(values[place] ?? 0);
  }
  return rise;
}
