/**
 * Applies JSON Patch (RFC 6902) to a frozen document.
 *
 * What always holds: all patches apply or none does; the document handed in stays as it is, and the new one
 * shares with it whatever no patch touched; only own keys are followed, so that no path reaches a prototype;
 * what the patches brought is copied, checked to be JSON, and frozen.
 */
import {wrongKey} from './gate.js';
import {alike, isList, isObject, plain} from './plain.js';
import {PlanError} from './types.js';
import type {Patch} from './types.js';

/** The document after all patches. Throws `PlanError`, `invalid`, at the first that does not fit. */
export function applyPatches<T>(document: T, patches: readonly Patch[]): T {
  if (!isList(patches)) throw new PlanError('invalid', 'The patches must be a list.');
  const work = new Work(document);
  patches.forEach((patch: unknown, index) => {
    work.apply(patch, index);
  });
  return work.done() as T;
}

const INDEX = /^(?:0|[1-9]\d{0,15})$/;

/** The keys a JSON pointer goes through, or `undefined` where it is none. */
export function pointerKeys(path: string): string[] | undefined {
  if (path === '') return [];
  if (!path.startsWith('/') || /~(?![01])/.test(path)) return undefined;
  return path
    .slice(1)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

type OpenObject = Record<string, unknown>;

class Work {
  #root: unknown;
  #patch = 0;
  /** The containers that this work copied and may write to. */
  readonly #copies = new Set<object>();

  constructor(document: unknown) {
    this.#root = document;
  }

  done(): unknown {
    for (const copy of this.#copies) Object.freeze(copy);
    return this.#root;
  }

  apply(patch: unknown, index: number): void {
    this.#patch = index;
    if (!isObject(patch)) this.#refuse('Must be an object.');
    const keys = this.#keys(patch['path'], 'path');
    switch (patch['op']) {
      case 'add':
        this.#add(keys, this.#value(patch));
        return;
      case 'replace': {
        const value = this.#value(patch);
        this.#get(keys);
        this.#replace(keys, value);
        return;
      }
      case 'remove':
        this.#remove(keys);
        return;
      case 'move': {
        const from = this.#keys(patch['from'], 'from');
        if (keys.length > from.length && from.every((key, depth) => key === keys[depth])) {
          this.#refuse('Must not move a value into itself.', 'from');
        }
        const value = this.#get(from);
        if (from.length === keys.length && from.every((key, depth) => key === keys[depth])) return;
        this.#remove(from);
        this.#add(keys, value);
        return;
      }
      case 'copy':
        // Frozen, so that a later patch to one of the two does not write to both.
        this.#add(keys, plain(this.#get(this.#keys(patch['from'], 'from'))));
        return;
      case 'test':
        if (!alike(this.#get(keys), this.#value(patch))) {
          this.#refuse('The document has another value there.');
        }
        return;
      default:
        this.#refuse('Must be one of add, remove, replace, move, copy, test.', 'op');
    }
  }

  #add(keys: readonly string[], value: unknown): void {
    const key = keys.at(-1);
    if (key === undefined) {
      this.#root = value;
      return;
    }
    const parent = this.#parent(keys);
    if (isList(parent)) {
      const index = key === '-' ? parent.length : this.#index(key, parent.length);
      (parent as unknown[]).splice(index, 0, value);
    } else parent[key] = value;
  }

  #replace(keys: readonly string[], value: unknown): void {
    const key = keys.at(-1);
    if (key === undefined) this.#root = value;
    else (this.#parent(keys) as OpenObject)[key] = value;
  }

  #remove(keys: readonly string[]): void {
    const key = keys.at(-1);
    if (key === undefined) this.#refuse('Must not remove the whole document.');
    this.#get(keys);
    const parent = this.#parent(keys);
    if (isList(parent)) (parent as unknown[]).splice(Number(key), 1);
    else Reflect.deleteProperty(parent, key);
  }

  /** The container that holds the last key, as one that may be written to. */
  #parent(keys: readonly string[]): OpenObject | readonly unknown[] {
    let parent = (this.#root = this.#own(this.#root));
    for (const key of keys.slice(0, -1)) {
      const child = this.#own(this.#step(parent, key));
      (parent as OpenObject)[key] = child;
      parent = child;
    }
    return parent;
  }

  #own(value: unknown): OpenObject | readonly unknown[] {
    if (isList(value)) {
      if (this.#copies.has(value)) return value;
      const copy = [...value];
      this.#copies.add(copy);
      return copy;
    }
    if (!isObject(value)) return this.#nothing();
    if (this.#copies.has(value)) return value;
    const copy = {...value};
    this.#copies.add(copy);
    return copy;
  }

  #get(keys: readonly string[]): unknown {
    return keys.reduce((value, key) => this.#step(value, key), this.#root);
  }

  #step(value: unknown, key: string): unknown {
    if (isList(value)) return value[this.#index(key, value.length - 1)];
    if (!isObject(value) || !Object.hasOwn(value, key)) return this.#nothing();
    return value[key];
  }

  #index(key: string, last: number): number {
    const index = INDEX.test(key) ? Number(key) : NaN;
    return index <= last ? index : this.#nothing();
  }

  #keys(path: unknown, field: 'path' | 'from'): string[] {
    const keys = typeof path === 'string' ? pointerKeys(path) : undefined;
    if (!keys || keys.some((key) => wrongKey(key) !== undefined))
      return this.#refuse('Must be a JSON pointer.', field);
    return keys;
  }

  #value(patch: Readonly<Record<string, unknown>>): unknown {
    const value = patch['value'];
    if (value === undefined) this.#refuse('Must have a value.', 'value');
    return plain(value, undefined, `/${this.#patch}/value`);
  }

  #nothing(): never {
    this.#refuse('There is nothing at this place of the document.');
  }

  #refuse(message: string, field = 'path'): never {
    const path = `/${this.#patch}/${field}`;
    throw new PlanError('invalid', `Patch ${this.#patch + 1}: ${message}`, [{path, message}]);
  }
}
