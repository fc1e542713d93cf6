/**
 * Brings together two plans that grew from one base, item by item (by id, not by place) and field by field.
 *
 * What always holds: what only one side changed is in the result; where both changed the same field, mine is;
 * where one removed what the other changed or newly refers to, it stays; each of these is told as a conflict
 * with both sides, so nothing is lost silently. Ids stay unique, unknown fields stay, and no reference dangles
 * that did not dangle before.
 */
import {commonEnds, keyNames, listKeys, longestRise, type ListKey} from './difference.js';
import {pointer} from './json.js';
import {applyPatches, pointerKeys} from './patches.js';
import {duplicateIds, itemsOf, referencesIn} from './places.js';
import {alike, isList, isObject, plain} from './plain.js';
import type {Plan} from './types.js';

/** A place that both sides changed in different ways. A value that is not there is `undefined`. */
export interface Conflict {
  /** JSON pointer into the merged plan; of a list where both moved the same item. */
  readonly path: string;
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** A merged plan, deeply frozen, and what a person should look at. */
export interface MergedPlans {
  readonly plan: Plan;
  readonly conflicts: readonly Conflict[];
}

/** Merges what `mine` and `theirs` made of `base`. All three are plans as they were opened. */
export function mergePlans(base: Plan, mine: Plan, theirs: Plan): MergedPlans {
  const start = plain(base);
  // Parts that say the same are the same from here on.
  const left = plain(mine, start);
  const right = plain(theirs, start);
  if (right === start || left === right) return {plan: mine, conflicts: []};
  if (left === start) return {plan: theirs, conflicts: []};

  const kept = new Set<string>();
  for (;;) {
    const merge = new Merge(kept);
    let plan = plain(merge.value(start, left, right)) as Plan;
    plan = withoutDoubles(plan, [start, left, right], merge);
    const lost = lostItems(plan, left, right).filter((id) => !kept.has(id));
    if (lost.length === 0) return {plan, conflicts: merge.conflictsIn(plan)};
    // What one side removed and the other refers to is merged once more as something that stays.
    for (const id of lost) kept.add(id);
  }
}

type List = readonly unknown[];
type JsonObject = Readonly<Record<string, unknown>>;

/** One step into a document: the key of an object, the index in a list, or the key of an item in a list. */
type Step = string | number | {readonly name: string; readonly key: ListKey};

class Merge {
  /** Ids of items that stay although one side removed them. */
  readonly #kept: ReadonlySet<string>;
  readonly #steps: Step[] = [];
  readonly #conflicts: (Omit<Conflict, 'path'> & {readonly steps: readonly Step[]})[] = [];

  constructor(kept: ReadonlySet<string>) {
    this.#kept = kept;
  }

  /** The conflicts, with their places in a plan that this merge made. */
  conflictsIn(plan: Plan): readonly Conflict[] {
    return this.#conflicts.map(({steps, base, mine, theirs}) =>
      Object.freeze({path: placeOf(steps, plan), base, mine, theirs}),
    );
  }

  report(
    base: unknown,
    mine: unknown,
    theirs: unknown,
    steps: readonly Step[] = [...this.#steps],
  ): void {
    this.#conflicts.push({steps, base, mine, theirs});
  }

  value(base: unknown, mine: unknown, theirs: unknown): unknown {
    if (alike(mine, theirs)) return mine;
    const mineOnly = alike(theirs, base);
    const theirsOnly = alike(mine, base);
    // Where one side alone made changes, they count; unless it removed what is to stay.
    if ((mineOnly || theirsOnly) && !this.#isKept(base)) return mineOnly ? mine : theirs;
    if (isObject(mine) && isObject(theirs)) {
      return this.#object(isObject(base) ? base : {}, mine, theirs);
    }
    if (isList(mine) && isList(theirs)) return this.#list(isList(base) ? base : [], mine, theirs);
    this.report(base, mine, theirs);
    return mine === undefined ? theirs : mine;
  }

  #object(base: JsonObject, mine: JsonObject, theirs: JsonObject): JsonObject {
    const merged: Record<string, unknown> = {};
    const theirKeys = Object.keys(theirs);
    const keys = inserted(Object.keys(mine), theirKeys, (key) => !Object.hasOwn(mine, key));
    for (const key of keys) {
      const value = this.#inside(key, () =>
        this.value(own(base, key), own(mine, key), own(theirs, key)),
      );
      if (value !== undefined) merged[key] = value;
    }
    return merged;
  }

  #list(base: List, mine: List, theirs: List): List {
    for (const name of keyNames) {
      const keys = [base, mine, theirs].map((list) => listKeys(list, name));
      const [baseKeys, myKeys, theirKeys] = keys;
      if (baseKeys && myKeys && theirKeys) {
        return this.#items(
          name,
          new Keyed(base, baseKeys),
          new Keyed(mine, myKeys),
          new Keyed(theirs, theirKeys),
        );
      }
    }
    return this.#values(base, mine, theirs);
  }

  #items(name: string, base: Keyed, mine: Keyed, theirs: Keyed): List {
    const stays = (key: ListKey): boolean => {
      if (mine.has(key) && theirs.has(key)) return true;
      if (!base.has(key)) return true;
      const item = mine.has(key) ? mine.get(key) : theirs.get(key);
      return item !== undefined && (!alike(item, base.get(key)) || this.#isKept(item));
    };
    const myMoves = movesOf(base, mine);
    const theirMoves = movesOf(base, theirs);
    const keys = inserted(
      mine.keys.filter(stays),
      theirs.keys.filter(stays),
      (key) => !mine.has(key) || (theirMoves.has(key) && !myMoves.has(key)),
      (key) => !base.has(key) && !theirs.has(key),
      (key) => !myMoves.has(key),
    );
    const bothMoved = [...theirMoves].filter((key) => myMoves.has(key));
    if (bothMoved.some((key) => mine.before(key) !== theirs.before(key))) {
      this.report(base.list, mine.list, theirs.list);
    }
    return keys.map((key) =>
      this.#inside({name, key}, () => {
        if (mine.has(key) && theirs.has(key)) {
          return this.value(base.get(key), mine.get(key), theirs.get(key));
        }
        if (base.has(key)) this.report(base.get(key), mine.get(key), theirs.get(key));
        return mine.has(key) ? mine.get(key) : theirs.get(key);
      }),
    );
  }

  /** Whether a value is, or holds, an item that is to stay. */
  #isKept(item: unknown): boolean {
    if (this.#kept.size === 0) return false;
    if (isList(item)) return item.some((entry) => this.#isKept(entry));
    if (!isObject(item)) return false;
    const {id} = item;
    if (typeof id === 'string' && this.#kept.has(id)) return true;
    return Object.values(item).some((entry) => this.#isKept(entry));
  }

  /** Lists that nothing identifies the entries of: texts, references. */
  #values(base: List, mine: List, theirs: List): List {
    const my = hunk(base, mine);
    const their = hunk(base, theirs);
    const merged = this.#hunks(base, my, their) ?? this.#places(base, mine, theirs);
    if (!merged) {
      this.report(base, mine, theirs);
      return mine;
    }
    const sets = [base, mine, theirs].every(isSet);
    return sets ? [...new Set(merged)] : merged;
  }

  #hunks(base: List, my: Hunk, their: Hunk): List | undefined {
    const onlyAdded = my.start === my.end && their.start === their.end;
    if (my.end <= their.start || (onlyAdded && my.start === their.start)) {
      return [
        ...base.slice(0, my.start),
        ...my.put,
        ...base.slice(my.end, their.start),
        ...their.put,
        ...base.slice(their.end),
      ];
    }
    if (their.end <= my.start) return this.#hunks(base, their, my);
    if (my.put.length === 0 && their.put.length === 0) {
      const [start, end] = [Math.min(my.start, their.start), Math.max(my.end, their.end)];
      return [...base.slice(0, start), ...base.slice(end)];
    }
    return undefined;
  }

  /** Where nothing came or went, entries are compared place by place. */
  #places(base: List, mine: List, theirs: List): List | undefined {
    if (base.length !== mine.length || base.length !== theirs.length) return undefined;
    return mine.map((entry, index) =>
      this.#inside(index, () => this.value(base[index], entry, theirs[index])),
    );
  }

  #inside<T>(step: Step, merge: () => T): T {
    this.#steps.push(step);
    const merged = merge();
    this.#steps.pop();
    return merged;
  }
}

/** A list with what identifies its items. */
class Keyed {
  readonly list: List;
  readonly keys: readonly ListKey[];
  readonly #places: ReadonlyMap<ListKey, number>;

  constructor(list: List, keys: readonly ListKey[]) {
    this.list = list;
    this.keys = keys;
    this.#places = new Map(keys.map((key, index) => [key, index]));
  }

  has(key: ListKey): boolean {
    return this.#places.has(key);
  }

  get(key: ListKey): unknown {
    return this.list[this.place(key)];
  }

  place(key: ListKey): number {
    return this.#places.get(key) ?? -1;
  }

  before(key: ListKey): ListKey | undefined {
    return this.keys[this.place(key) - 1];
  }
}

/** The items of both lists that were moved, as few as possible. */
function movesOf(base: Keyed, side: Keyed): Set<ListKey> {
  const common = side.keys.filter((key) => base.has(key));
  const rise = longestRise(common.map((key) => base.place(key)));
  return new Set(common.filter((key) => !rise.has(base.place(key))));
}

/**
 * My keys, with those of theirs that `isTheirs` picks put where they stand there: behind the one they follow that
 * `holds` its place, and behind what `goesFirst` picks of mine.
 */
function inserted<K>(
  mine: readonly K[],
  theirs: readonly K[],
  isTheirs: (key: K) => boolean,
  goesFirst: (key: K) => boolean = () => false,
  holds: (key: K) => boolean = () => true,
): K[] {
  const picked = new Set(theirs.filter(isTheirs));
  if (picked.size === 0) return [...mine];
  const keys = mine.filter((key) => !picked.has(key));
  let previous: K | undefined;
  for (const key of theirs) {
    if (picked.has(key)) {
      let at = previous === undefined ? 0 : keys.indexOf(previous) + 1;
      for (let next = keys[at]; next !== undefined && goesFirst(next); next = keys[at]) at++;
      keys.splice(at, 0, key);
    }
    if (holds(key)) previous = key;
  }
  return keys;
}

/** What a side made of a list: from `start` to `end` of the base, `put` stands. */
interface Hunk {
  readonly start: number;
  readonly end: number;
  readonly put: List;
}

function hunk(base: List, side: List): Hunk {
  const [start, end] = commonEnds(base, side);
  return {start, end: base.length - end, put: side.slice(start, side.length - end)};
}

function isSet(list: List): boolean {
  return list.every((entry) => typeof entry !== 'object') && new Set(list).size === list.length;
}

function own(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** The pointer of a place in a plan, or of the nearest one around it that is there. */
function placeOf(steps: readonly Step[], plan: Plan): string {
  const path: (string | number)[] = [];
  let value: unknown = plan;
  for (const step of steps) {
    const key =
      typeof step === 'object'
        ? isList(value)
          ? value.findIndex((item) => isObject(item) && item[step.name] === step.key)
          : -1
        : step;
    const inside = isList(value)
      ? value[Number(key)]
      : isObject(value)
        ? own(value, String(key))
        : undefined;
    if (inside === undefined) break;
    path.push(key);
    value = inside;
  }
  return pointer(path);
}

/** The way to an item by ids, which is the same in every version of a plan. */
function wayTo(path: string, plan: Plan): Step[] {
  let value: unknown = plan;
  return (pointerKeys(path) ?? []).map((key) => {
    const inList = isList(value);
    value = inList ? (value as List)[Number(key)] : own(value as JsonObject, key);
    const id = isObject(value) ? value['id'] : undefined;
    if (!inList) return key;
    return typeof id === 'string' ? {name: 'id', key: id} : Number(key);
  });
}

/** Where both sides put the same item in different lists, it stays where mine has it. */
function withoutDoubles(
  merged: Plan,
  [base, mine, theirs]: readonly [Plan, Plan, Plan],
  merge: Merge,
): Plan {
  let plan = merged;
  for (let [double] = duplicateIds(plan); double; [double] = duplicateIds(plan)) {
    const {id} = double;
    const there = itemsOf(mine).get(id);
    const home = there && wayTo(there.path, mine);
    const places = [itemsOf(plan).get(id)?.path ?? '', double.path.replace(/\/id$/, '')];
    const away =
      places.find((path) => home && !alike(wayTo(path, plan), home)) ??
      double.path.replace(/\/id$/, '');
    plan = applyPatches(plan, [{op: 'remove', path: away}]);
    merge.report(
      itemsOf(base).get(id)?.item,
      there?.item,
      itemsOf(theirs).get(id)?.item,
      home ?? [],
    );
  }
  return plan;
}

/** The ids of items that are gone although a side that has them refers to them from a place that is not gone. */
function lostItems(plan: Plan, mine: Plan, theirs: Plan): string[] {
  const items = itemsOf(plan);
  const dangling = referencesIn(plan).filter(({id}) => !items.has(id));
  if (dangling.length === 0) return [];
  const places = ({holderId, id}: {holderId: string; id: string}) => `${holderId} ${id}`;
  const sides = [mine, theirs].map((side) => ({
    items: itemsOf(side),
    references: new Set(referencesIn(side).map(places)),
  }));
  return dangling
    .filter((reference) =>
      sides.some(
        (side, index) =>
          side.items.has(reference.id) &&
          side.references.has(places(reference)) &&
          !sides[1 - index]?.references.has(places(reference)),
      ),
    )
    .map(({id}) => id);
}
