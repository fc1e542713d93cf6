/**
 * Whether a document has the shape its schema asks for, in full and within the limits.
 *
 * What always holds: what was found right is frozen on the spot and remembered, so that a check after a
 * change looks only at what is new (objects that the change shares with the former plan are skipped by
 * identity). A problem names its place by a JSON pointer.
 */
import {
  limits,
  MOST_PROBLEMS,
  TOO_DEEP,
  TOO_LARGE,
  TOO_MANY_ITEMS,
  wrongKey,
  wrongObject,
  wrongSingle,
} from './gate.js';
import {jsonBytes, pointer} from './json.js';
import {ANYTHING, type PartShape, type Shape} from './schema/shape.js';
import type {Problem} from './types.js';

/** What is known of an object that was found right; it is deeply frozen. */
interface Known {
  readonly shape: Shape;
  /** As JSON without white space. */
  readonly bytes: number;
  /** Entries of all lists in it. */
  readonly items: number;
  /** Objects and lists inside one another, itself included. */
  readonly depth: number;
}

const known = new WeakMap<object, Known>();

/** Whether an object was found right before, in a plan that is open or was. */
export function isKnownRight(value: object): boolean {
  return known.has(value);
}

/**
 * The problems of a document, none when it is right: it is deeply frozen then. Nothing may be missing but
 * optional fields.
 */
export function check(shape: Shape, document: unknown): Problem[] {
  const walk = new Check();
  const bytes = walk.check(shape, document);
  const {problems} = walk;
  if (walk.items > limits.items) problems.push({path: '', message: TOO_MANY_ITEMS});
  if (bytes > limits.bytes) problems.push({path: '', message: TOO_LARGE});
  return problems.slice(0, MOST_PROBLEMS);
}

class Check {
  readonly problems: Problem[] = [];
  items = 0;
  /** How often something was refused, which may be more often than is told. */
  #refusals = 0;
  readonly #path: (string | number)[] = [];
  /** The deepest level seen since the object that is being checked was entered. */
  #deepest = 0;

  /** Checks a value and what is in it; gives its size in bytes. */
  check(shape: Shape, value: unknown): number {
    if (typeof value === 'object' && value !== null) return this.#object(shape, value);
    const wrong = wrongSingle(value) ?? this.#wrongValue(shape, value);
    if (wrong !== undefined) this.#report(wrong);
    if (typeof value === 'string') return jsonBytes(value);
    return String(value).length;
  }

  /** Why a single value does not fit. */
  #wrongValue(shape: Shape, value: unknown): string | undefined {
    switch (shape.kind) {
      case 'any':
        return undefined;
      case 'value':
        return shape.wrong(value);
      case 'union':
        return shape.options.every((option) => this.#wrongValue(option, value) !== undefined)
          ? shape.message
          : undefined;
      default:
        return shape.message;
    }
  }

  #object(shape: Shape, value: object): number {
    const level = this.#path.length + 1;
    const before = known.get(value);
    if (before?.shape === shape && level + before.depth - 1 <= limits.depth) {
      this.items += before.items;
      this.#deepest = Math.max(this.#deepest, level + before.depth - 1);
      return before.bytes;
    }
    if (level > limits.depth) {
      this.#report(TOO_DEEP);
      return 0;
    }
    const refusals = this.#refusals;
    const items = this.items;
    const deepest = this.#deepest;
    this.#deepest = level;
    const bytes = this.#contents(shape, value);
    if (this.#refusals === refusals) {
      Object.freeze(value);
      if (this.#isWorthRemembering(level, bytes)) {
        const depth = this.#deepest - level + 1;
        known.set(value, {shape, bytes, items: this.items - items, depth});
      }
    }
    this.#deepest = Math.max(this.#deepest, deepest);
    return bytes;
  }

  /**
   * Remembering costs as much as checking a dozen fields: worth it for the entries of the long lists
   * (actions, cards) and for what is large, not for each short list in them.
   */
  #isWorthRemembering(level: number, bytes: number): boolean {
    return bytes > 1000 || (level <= 4 && typeof this.#path.at(-1) === 'number');
  }

  #contents(shape: Shape, value: object): number {
    if (shape.kind === 'union') return this.#firstThatFits(shape.options, shape.message, value);
    if (Array.isArray(value)) {
      if (shape.kind !== 'list' && shape.kind !== 'any') return this.#refuse(shape, value);
      return this.#list(shape.kind === 'list' ? shape.item : ANYTHING, value);
    }
    const wrong = wrongObject(value);
    if (wrong !== undefined) return this.#report(wrong);
    const record = value as Readonly<Record<string, unknown>>;
    switch (shape.kind) {
      case 'part':
        return this.#part(shape, record);
      case 'record':
        return this.#record(shape.value, record, shape.key);
      case 'any':
        return this.#record(ANYTHING, record);
      default:
        return this.#refuse(shape, value);
    }
  }

  #list(item: Shape, list: readonly unknown[]): number {
    const {length} = list;
    this.items += length;
    // A list that claims to be longer than any may be is not walked.
    if (length > limits.items) return 0;
    let bytes = 1 + Math.max(1, length);
    for (let at = 0; at < length && this.#refusals < MOST_PROBLEMS; at++) {
      this.#path.push(at);
      bytes += this.check(item, list[at]);
      this.#path.pop();
    }
    return bytes;
  }

  #record(
    shape: Shape,
    record: Readonly<Record<string, unknown>>,
    wrong?: (key: string) => string | undefined,
  ): number {
    const keys = Object.keys(record);
    let bytes = 1 + Math.max(1, keys.length);
    for (const key of keys) {
      this.#path.push(key);
      const reason = wrongKey(key) ?? wrong?.(key);
      if (reason !== undefined) this.#report(reason);
      bytes += jsonBytes(key) + 1 + this.check(shape, record[key]);
      this.#path.pop();
    }
    return bytes;
  }

  #part(shape: PartShape, part: Readonly<Record<string, unknown>>): number {
    const keys = Object.keys(part);
    let bytes = 1 + Math.max(1, keys.length);
    let always = 0;
    for (const key of keys) {
      const field = shape.fields.get(key);
      this.#path.push(key);
      if (field) {
        if (field.need !== 'optional') always += 1;
        bytes += field.keyBytes + this.check(field.shape, part[key]);
      } else {
        const reason = wrongKey(key);
        if (reason !== undefined) this.#report(reason);
        bytes += jsonBytes(key) + 1 + this.check(ANYTHING, part[key]);
      }
      this.#path.pop();
    }
    if (always < shape.always) this.#reportMissing(shape, part);
    return bytes;
  }

  #reportMissing(shape: PartShape, part: Readonly<Record<string, unknown>>): void {
    for (const [key, field] of shape.fields) {
      if (field.need === 'optional' || Object.hasOwn(part, key)) continue;
      this.#path.push(key);
      this.#report('Is missing.');
      this.#path.pop();
    }
  }

  /** Checks by each shape in turn; what the others would have wanted is not told. */
  #firstThatFits(options: readonly Shape[], message: string, value: object): number {
    const problems = this.problems.length;
    const refusals = this.#refusals;
    const items = this.items;
    for (const option of options) {
      const bytes = this.#contents(option, value);
      if (this.#refusals === refusals) return bytes;
      this.problems.length = problems;
      this.#refusals = refusals;
      this.items = items;
    }
    return this.#report(message);
  }

  #refuse(shape: Exclude<Shape, {kind: 'any' | 'union'}>, value: unknown): number {
    const message = shape.kind === 'value' ? shape.wrong(value) : shape.message;
    return this.#report(message ?? 'Does not fit here.');
  }

  /** Gives the size of what was refused: none that counts. */
  #report(message: string): number {
    this.#refusals += 1;
    if (this.problems.length < MOST_PROBLEMS) {
      this.problems.push({path: pointer(this.#path), message});
    }
    return 0;
  }
}
