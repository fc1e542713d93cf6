/**
 * What may rest in a plan: JSON and nothing else, deeply frozen.
 *
 * What always holds: a value that `plain` gave can be written as JSON and read again without a difference,
 * nobody can change it, and nothing of what was handed in has been changed or frozen on the way.
 */
import {isKnownRight} from './check.js';
import {limits, TOO_DEEP, TOO_LARGE, wrongKey, wrongObject, wrongSingle} from './gate.js';
import {pointer} from './json.js';
import {PlanError} from './types.js';

/** More entries than a document of the largest size can have: each takes two bytes of JSON at least. */
const ENTRIES = limits.bytes / 2;

type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is an object of a JSON document, not a list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a list of a JSON document. */
export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** Whether two JSON values say the same; the order of keys does not count, an `undefined` counts as absent. */
export function alike(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (isList(one)) {
    return (
      isList(other) &&
      one.length === other.length &&
      one.every((entry, index) => alike(entry, other[index]))
    );
  }
  if (!isObject(one) || !isObject(other)) return false;
  let there = 0;
  for (const key of Object.keys(other)) if (other[key] !== undefined) there++;
  for (const key of Object.keys(one)) {
    if (one[key] === undefined) continue;
    if (!Object.hasOwn(other, key) || !alike(one[key], other[key])) return false;
    there--;
  }
  return there === 0;
}

/**
 * A value as it may rest in a plan: a frozen copy, in which a key whose value is `undefined` is missing. Parts
 * that say the same as the part of `like` in the same place, or as the item with the same id, are that part
 * itself, so that what did not change stays identical. `like` is a value that this function gave before.
 *
 * Throws `PlanError`, `invalid`, for what JSON cannot hold, with a pointer from `at` on.
 */
export function plain<T>(value: T, like?: unknown, at = ''): T {
  // What was opened, or rested in a plan before, is that already.
  if (like === undefined && typeof value === 'object' && value && isKnownRight(value)) return value;
  return new Settling(at).value(value, like) as T;
}

class Settling {
  readonly #at: string;
  readonly #keys: (string | number)[] = [];
  #entries = 0;

  constructor(at: string) {
    this.#at = at;
  }

  value(value: unknown, like: unknown): unknown {
    if (typeof value !== 'object' || value === null) {
      this.#refuseIf(wrongSingle(value));
      // JSON has one zero.
      return value === 0 ? 0 : value;
    }
    if (value === like) return value;
    // What holds itself ends here as well.
    if (this.#keys.length >= limits.depth) this.#refuseIf(TOO_DEEP);
    return isList(value) ? this.#list(value, like) : this.#object(value as JsonObject, like);
  }

  #list(list: readonly unknown[], like: unknown): unknown {
    const before = isList(like) ? like : [];
    const settled: unknown[] = [];
    let same = Object.isFrozen(list);
    let sameAsBefore = isList(like);
    let rest: readonly unknown[] | undefined;
    let kept: Set<unknown> | undefined;
    let byId: Map<unknown, unknown> | undefined;
    for (let index = 0; index < list.length; index++) {
      const entry = list[index];
      // A list has no gaps: what is not there leaves it.
      if (entry === undefined) {
        same = false;
        continue;
      }
      let result: unknown = entry;
      if (typeof entry !== 'object' || entry !== before[index]) {
        // Up to the first difference, every entry has found its place.
        rest ??= before.slice(index);
        kept ??= new Set(rest);
        if (typeof entry !== 'object' || !kept.has(entry)) {
          let counterpart = before[index];
          const id = idOf(entry);
          if (id !== undefined && id !== idOf(counterpart)) {
            byId ??= new Map(rest.map((item) => [idOf(item), item]));
            counterpart = byId.get(id);
          }
          result = this.#entry(index, entry, counterpart);
        }
      }
      same &&= Object.is(result, entry);
      sameAsBefore &&= result === before[settled.length];
      settled.push(result);
    }
    if (sameAsBefore && settled.length === before.length) return like;
    return same ? list : Object.freeze(settled);
  }

  #object(object: JsonObject, like: unknown): unknown {
    this.#refuseIf(wrongObject(object));
    const before = isObject(like) ? like : {};
    const settled: Record<string, unknown> = {};
    let same = Object.isFrozen(object) && Object.getPrototypeOf(object) === Object.prototype;
    let sameAsBefore = isObject(like);
    let count = 0;
    for (const key of Object.keys(object)) {
      const entry = object[key];
      if (entry === undefined) {
        same = false;
        continue;
      }
      const there = Object.hasOwn(before, key);
      const result = this.#entry(key, entry, there ? before[key] : undefined);
      same &&= Object.is(result, entry);
      sameAsBefore &&= there && result === before[key];
      settled[key] = result;
      count++;
    }
    if (sameAsBefore && count === Object.keys(before).length) return like;
    return same ? object : Object.freeze(settled);
  }

  #entry(key: string | number, entry: unknown, like: unknown): unknown {
    this.#keys.push(key);
    if (typeof key === 'string') this.#refuseIf(wrongKey(key));
    if (++this.#entries > ENTRIES) this.#refuseIf(TOO_LARGE);
    const result = this.value(entry, like);
    this.#keys.pop();
    return result;
  }

  #refuseIf(message: string | undefined): void {
    if (message === undefined) return;
    const path = this.#at + pointer(this.#keys);
    throw new PlanError('invalid', `${path || 'The document'}: ${message}`, [{path, message}]);
  }
}

function idOf(value: unknown): string | undefined {
  return isObject(value) && typeof value['id'] === 'string' ? value['id'] : undefined;
}
