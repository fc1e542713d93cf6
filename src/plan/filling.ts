/**
 * Gives a document what it leaves out: the empty value of every field, an id to every item of a list.
 *
 * What always holds: keys keep the order they have and what is added comes after them, in the order of the
 * schema; every empty list and part is of its own, so that a copy of a plan can be edited in place; an id
 * given here depends only on the place of its item and on which ids are taken; nothing that is there is
 * changed, right or wrong.
 */
import {isKnownRight} from './check.js';
import {pointer, type JsonObject, type JsonValue} from './json.js';
import type {Shape} from './schema/shape.js';
import type {Problem} from './types.js';

/**
 * Fills a document in place (it must be the caller's own, as the gate gives it). Tells the ids that stand
 * twice.
 */
export function fill(shape: Shape, document: JsonObject): Problem[] {
  const walk = new Filling();
  walk.fill(shape, document);
  walk.giveIds();
  return walk.problems;
}

class Filling {
  readonly problems: Problem[] = [];
  readonly #path: (string | number)[] = [];
  readonly #taken = new Set<string>();
  readonly #without: {item: JsonObject; key: string; place: string}[] = [];

  fill(shape: Shape, value: JsonValue): void {
    if (typeof value !== 'object' || value === null) return;
    if (shape.kind === 'list' && Array.isArray(value)) {
      if (shape.item.kind !== 'part') return;
      for (const [at, item] of value.entries()) {
        this.#path.push(at);
        this.fill(shape.item, item);
        this.#path.pop();
      }
      return;
    }
    if (shape.kind !== 'part' || Array.isArray(value)) return;
    for (const [key, field] of shape.fields) {
      const isId = field.shape.kind === 'value' && field.shape.meaning?.field === 'id';
      if (!Object.hasOwn(value, key)) {
        if (field.need !== 'filled') continue;
        value[key] = field.empty() as JsonValue;
        if (isId) this.#without.push({item: value, key, place: this.#path.map(step).join('-')});
      } else if (isId) {
        this.#take(value[key], key);
      } else if (field.shape.kind === 'part' || field.shape.kind === 'list') {
        this.#path.push(key);
        this.fill(field.shape, value[key] as JsonValue);
        this.#path.pop();
      }
    }
  }

  #take(id: JsonValue | undefined, key: string): void {
    // Of another type: the check says so.
    if (typeof id !== 'string') return;
    if (!this.#taken.has(id)) this.#taken.add(id);
    else {
      const path = pointer([...this.#path, key]);
      this.problems.push({path, message: `The id “${id}” is already taken by another item.`});
    }
  }

  /** `people-1` is the first of the people; where that is taken, `people-1-2`, `people-1-3` … */
  giveIds(): void {
    for (const {item, key, place} of this.#without) {
      let id = place;
      for (let number = 2; this.#taken.has(id); number++) id = `${place}-${String(number)}`;
      this.#taken.add(id);
      item[key] = id;
    }
  }
}

const step = (step: string | number): string =>
  typeof step === 'number' ? String(step + 1) : step;

/**
 * A plan after a change, with the empty value of every field that what is new in it leaves out, and an id to every
 * new item without one. Looks only at what is new, and gives the very same value where nothing is missing.
 */
export function completed(shape: Shape, value: unknown, newId: () => string): unknown {
  if (typeof value !== 'object' || value === null || isKnownRight(value)) return value;
  if (shape.kind === 'list' && Array.isArray(value)) {
    const items = value.map((item: unknown) => completed(shape.item, item, newId));
    return items.every((item, at) => item === value[at]) ? value : items;
  }
  if (shape.kind !== 'part' || Array.isArray(value)) return value;
  const added: Record<string, unknown> = {};
  for (const [key, field] of shape.fields) {
    if (Object.hasOwn(value, key)) {
      const there = (value as Record<string, unknown>)[key];
      const whole = completed(field.shape, there, newId);
      if (whole !== there) added[key] = whole;
    } else if (field.need === 'filled') {
      const isId = field.shape.kind === 'value' && field.shape.meaning?.field === 'id';
      added[key] = isId ? newId() : field.empty();
    }
  }
  return Object.keys(added).length ? {...value, ...added} : value;
}
