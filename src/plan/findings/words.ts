/**
 * References to what is not in the plan, and words of enumerations that are not known. Both are kept as they are.
 * The owner of an action is spoken of where actions are.
 *
 * What always holds: a list is judged again only where it changed, or where items came or went of a kind it refers to.
 */
import {placesByList, type Places} from '../places.js';
import type {Kind} from '../schema/shapes.js';
import type {Plan} from '../types.js';
import {finding, type Finding} from './finding.js';

const OWNER_OF_ACTION = /^\/actions\/\d+\/owner$/;

type Ids = ReadonlySet<string>;
const none: Ids = new Set();

export function wordFindings(plan: Plan): readonly Finding[] {
  const lists = placesByList(plan);
  const present = idsByKind(lists);
  return lists.flatMap((places) => judge(places, present));
}

/** The findings of a list, and the ids they were made with, in the order of the kinds it refers to. */
interface Judged {
  readonly kinds: readonly Kind[];
  readonly ids: readonly Ids[];
  readonly findings: readonly Finding[];
}
const judged = new WeakMap<Places, Judged>();

function judge(places: Places, present: ReadonlyMap<Kind, Ids>): readonly Finding[] {
  const before = judged.get(places);
  const kinds =
    before?.kinds ?? distinct(places.references.map(({to}) => to)).flatMap((some) => [...some]);
  const ids = kinds.map((kind) => present.get(kind) ?? none);
  if (before && ids.every((some, at) => some === before.ids[at])) return before.findings;

  /** Where what a reference names can be; references of one field share their list of kinds. */
  const targets = new Map<readonly Kind[], readonly Ids[]>();
  const missing = places.references.filter(({to, id, path}) => {
    let sets = targets.get(to);
    if (!sets) targets.set(to, (sets = to.map((kind) => present.get(kind) ?? none)));
    for (const some of sets) if (some.has(id)) return false;
    return !OWNER_OF_ACTION.test(path);
  });
  const findings: Finding[] = [];
  if (missing.length > 0 || places.words.length > 0) {
    const items = new Map(places.items.map(({id, path}) => [id, path]));
    /** The path of a field from the item it stands in. */
    const fieldIn = (holderId: string, path: string): string =>
      path.slice((items.get(holderId) ?? '').length + 1);
    for (const {id, holderId, path} of missing) {
      const field = fieldIn(holderId, path);
      findings.push(finding('info', 'reference-missing', holderId, field, {reference: id}));
    }
    for (const {word, holderId, path} of places.words) {
      findings.push(finding('info', 'word-unknown', holderId, fieldIn(holderId, path), {word}));
    }
  }
  judged.set(places, {kinds, ids, findings});
  return findings;
}

/** The ids in a list, by the kind of item. */
const idsIn = new WeakMap<Places, Map<Kind, Ids>>();
/** The ids of each kind that were met last: equal ones are given as the same set, to be compared by identity. */
const lastIds = new Map<Kind, Ids>();

function idsByKind(lists: readonly Places[]): ReadonlyMap<Kind, Ids> {
  const all = new Map<Kind, Ids>();
  for (const places of lists) {
    for (const [kind, ids] of idsOf(places)) {
      const others = all.get(kind);
      all.set(kind, theSame(kind, others ? new Set([...others, ...ids]) : ids));
    }
  }
  return all;
}

function idsOf(places: Places): Map<Kind, Ids> {
  const before = idsIn.get(places);
  if (before) return before;
  const ids = new Map<Kind, Set<string>>();
  for (const {id, kind} of places.items) {
    if (!kind) continue;
    const others = ids.get(kind);
    if (others) others.add(id);
    else ids.set(kind, new Set([id]));
  }
  const found = new Map<Kind, Ids>([...ids].map(([kind, some]) => [kind, theSame(kind, some)]));
  idsIn.set(places, found);
  return found;
}

function theSame(kind: Kind, ids: Ids): Ids {
  const last = lastIds.get(kind);
  if (last === ids) return ids;
  if (last?.size === ids.size && [...ids].every((id) => last.has(id))) return last;
  lastIds.set(kind, ids);
  return ids;
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
