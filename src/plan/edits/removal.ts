/**
 * Removing an item, and what goes with it.
 *
 * What always holds: after a removal nothing refers to what is gone. The schema says of each reference whether it
 * becomes empty or whether what holds it goes as well, so nothing here knows any list by name.
 */
import {itemsOf, referencesIn, type ReferencePlace} from '../places.js';
import type {Kind} from '../schema/shapes.js';
import type {Plan} from '../types.js';
import {edit, refuse, type Edit} from './edit.js';
import {snapshot} from './items.js';
import type {EditName} from './words.js';

/** What a removal does elsewhere in the plan. */
export interface Dependent {
  /** The item it happens to; of what has no id of its own, the item that holds it, `""` for the plan. */
  readonly id: string;
  /** JSON pointer of the reference that becomes empty, or of what is removed as well. */
  readonly path: string;
  readonly effect: 'cleared' | 'removed';
}

/** What else would change if an item were removed, in the order of the plan. Parts of the item itself are not listed. */
export function dependents(plan: Plan, id: string): readonly Dependent[] {
  return removalOf(plan, [id]).dependents;
}

/** Removes the item of an id, where it is of a kind, or lies in a list whose path matches. */
export function removing(name: EditName, id: string, of: Kind | RegExp): Edit {
  return removingAll(name, [id], of);
}

/** Removes several items in one step. */
export function removingAll(name: EditName, ids: readonly string[], of: Kind | RegExp): Edit {
  return edit(name, {
    refusal(plan) {
      const items = itemsOf(plan);
      const there = ids.every((id) => {
        const item = items.get(id);
        return item && (typeof of === 'string' ? item.kind === of : of.test(item.path));
      });
      return there && ids.length > 0 ? undefined : refuse('not-found');
    },
    apply(draft) {
      const plan: Plan = snapshot(draft);
      const {cut} = removalOf(plan, ids);
      for (const [field, below] of cut.below) {
        Object.assign(draft, {[field]: without((plan as Record<string, unknown>)[field], below)});
      }
    },
  });
}

/** A plan in which nothing refers to what is not there any more; what `may` be left as it is stays. */
export function withoutDangling(plan: Plan, may: (reference: ReferencePlace) => boolean): Plan {
  const items = itemsOf(plan);
  const lost = referencesIn(plan).filter((reference) => {
    const kind = items.get(reference.id)?.kind;
    return !(kind && reference.to.includes(kind)) && !may(reference);
  });
  if (lost.length === 0) return plan;
  const cut: Cut = {below: new Map()};
  for (const {path, holderPath, whenRemoved} of lost) {
    if (whenRemoved === 'drop') mark(cut, holderPath, 'remove');
    else mark(cut, path, 'clear');
  }
  // What went with a reference may be what another one meant.
  return withoutDangling(without(plan, cut) as Plan, may);
}

/** What is taken out of a document, as a tree of its paths. */
interface Cut {
  take?: 'remove' | 'clear';
  readonly below: Map<string, Cut>;
}

function removalOf(
  plan: Plan,
  ids: readonly string[],
): {readonly cut: Cut; readonly dependents: readonly Dependent[]} {
  const items = itemsOf(plan);
  const references = new Map<string, ReferencePlace[]>();
  for (const reference of referencesIn(plan)) {
    const others = references.get(reference.id);
    if (others) others.push(reference);
    else references.set(reference.id, [reference]);
  }
  /** The ids at and below a place. */
  const idsAt = new Map<string, string[]>();
  for (const {id, path} of items.values()) {
    for (const place of [path, ...placesAround(path)]) {
      const others = idsAt.get(place);
      if (others) others.push(id);
      else idsAt.set(place, [id]);
    }
  }

  const removed = new Map<string, string>();
  const cleared = new Map<string, string>();
  const waiting = ids.flatMap((id) => {
    const path = items.get(id)?.path;
    return path === undefined ? [] : [{path, id}];
  });
  const asked = new Set(waiting.map(({path}) => path));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (removed.has(next.path)) continue;
    removed.set(next.path, next.id);
    for (const id of idsAt.get(next.path) ?? []) {
      for (const {path, holderId, holderPath, whenRemoved} of references.get(id) ?? []) {
        if (whenRemoved === 'drop') waiting.push({path: holderPath, id: holderId});
        else cleared.set(path, holderId);
      }
    }
  }

  const within = (path: string): boolean => placesAround(path).some((place) => removed.has(place));
  const changes: Dependent[] = [
    ...[...removed]
      .filter(([path]) => !asked.has(path) && !within(path))
      .map(([path, id]) => ({id, path, effect: 'removed' as const})),
    ...[...cleared]
      .filter(([path]) => !within(path))
      .map(([path, id]) => ({id, path, effect: 'cleared' as const})),
  ];
  changes.sort((a, b) => comparePlaces(a.path, b.path));

  const cut: Cut = {below: new Map()};
  for (const path of cleared.keys()) if (!within(path)) mark(cut, path, 'clear');
  for (const path of removed.keys()) if (!within(path)) mark(cut, path, 'remove');
  return {cut, dependents: changes};
}

function mark(cut: Cut, path: string, take: 'remove' | 'clear'): void {
  let place = cut;
  for (const name of segmentsOf(path)) {
    let next = place.below.get(name);
    if (!next) place.below.set(name, (next = {below: new Map()}));
    place = next;
  }
  place.take = take;
}

/** A value without what is cut out of it; all the rest by reference. */
function without(value: unknown, cut: Cut): unknown {
  if (Array.isArray(value)) {
    const entries: readonly unknown[] = value;
    return entries.flatMap((entry, index) => {
      const here = cut.below.get(String(index));
      if (!here) return [entry];
      // An entry of a list of references leaves the list; a reference that is a field becomes empty.
      return here.take ? [] : [without(entry, here)];
    });
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, field]): [string, unknown][] => {
      const here = cut.below.get(name);
      if (!here) return [[name, field]];
      if (here.take === 'remove') return [];
      return [[name, here.take === 'clear' ? '' : without(field, here)]];
    }),
  );
}

function segmentsOf(path: string): string[] {
  return path
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The places that a place lies in, from the nearest to the plan itself. */
function placesAround(path: string): string[] {
  const around: string[] = [];
  for (let end = path.lastIndexOf('/'); end >= 0; end = path.lastIndexOf('/', end - 1)) {
    around.push(path.slice(0, end));
    if (end === 0) break;
  }
  return around;
}

/** The order of the document, as far as paths tell it: by name, list entries by number. */
function comparePlaces(a: string, b: string): number {
  const [left, right] = [segmentsOf(a), segmentsOf(b)];
  for (const [index, segment] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    if (segment !== other) {
      const difference = Number(segment) - Number(other);
      return Number.isNaN(difference) ? (segment < other ? -1 : 1) : difference;
    }
  }
  return left.length - right.length;
}
