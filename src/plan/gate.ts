/**
 * The gate that every document passes first, whatever it says it is: size, parse, depth, number of items,
 * keys, numbers, length of texts.
 *
 * What always holds: nothing throws, nothing runs longer than the limits allow, and what comes out is fresh
 * plain data (objects, lists, texts, finite numbers, true, false, null) that shares nothing with what was
 * given. The walk is iterative: a document nested 100,000 deep must not overflow the stack.
 */
import {escapeStep, type JsonObject} from './json.js';
import type {Problem} from './types.js';

/** What a document may hold at most. Beyond it a document is refused, never cut. */
export const limits = {
  /** UTF-8 bytes of a document as JSON without white space; of a text or file given, all its bytes. */
  bytes: 5_000_000,
  /** Objects and lists inside one another. */
  depth: 64,
  /** Entries of all lists together. */
  items: 20_000,
  /** Characters (code points) of one text or key. */
  characters: 20_000,
} as const;

/** How many problems a refusal names at most. */
export const MOST_PROBLEMS = 50;

export type ReadResult =
  | {readonly ok: true; readonly value: JsonObject}
  | {readonly ok: false; readonly problems: readonly Problem[]};

/**
 * Reads a document: JSON text, its UTF-8 bytes, or an object. Of an object its own enumerable fields count;
 * one that is `undefined` is missing. Never throws.
 */
export function readDocument(input: unknown): ReadResult {
  try {
    if (typeof input === 'string') return readText(input);
    if (ArrayBuffer.isView(input)) return readBytes(input);
    return readTree(input, false);
  } catch {
    // A getter, a proxy or a stranger's iterator threw.
    return refused('', 'Could not be read.');
  }
}

export const TOO_LARGE = `Must not be larger than ${String(limits.bytes / 1_000_000)} MB.`;
export const TOO_DEEP = `Must not be nested deeper than ${String(limits.depth)} levels.`;
export const TOO_MANY_ITEMS = `Must not have more than ${limits.items.toLocaleString('en')} items in its lists.`;
const TOO_LONG = `Must not be longer than ${limits.characters.toLocaleString('en')} characters.`;
const NOT_FINITE = 'Must be a finite number.';
const NOT_PLAIN = 'Must be plain data: a text, number, true, false, null, list or object.';

function readBytes(view: ArrayBufferView): ReadResult {
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  if (bytes.length > limits.bytes) return refused('', TOO_LARGE);
  // A copy: memory that is shared with another thread cannot be decoded, and could change meanwhile.
  const copy = new Uint8Array(bytes.length);
  copy.set(bytes);
  let text: string;
  try {
    text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(copy);
  } catch {
    return refused('', 'Must be text in UTF-8.');
  }
  return readText(text);
}

function readText(given: string): ReadResult {
  if (isLargerThan(given, limits.bytes)) return refused('', TOO_LARGE);
  const text = given.startsWith('\uFEFF') ? given.slice(1) : given;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    // Some engines parse recursively and give up on deep nesting.
    if (!(error instanceof SyntaxError)) return refused('', TOO_DEEP);
    return refused('', text.trim() === '' ? 'Is empty.' : `Must be JSON. ${error.message}`);
  }
  return readTree(value, true);
}

/** Whether a text has more UTF-8 bytes than that. */
export function isLargerThan(text: string, bytes: number): boolean {
  if (text.length > bytes) return true;
  return text.length * 3 > bytes && new TextEncoder().encode(text).length > bytes;
}

/** Why a key is not allowed, if it is not. */
export function wrongKey(key: string): string | undefined {
  // A text that stands as a key can do harm in every place that copies objects: refused, not dropped.
  if (key === '__proto__' || key === 'constructor' || key === 'prototype') {
    return `The name “${key}” is not allowed.`;
  }
  return key.length > limits.characters ? wrongText(key) : undefined;
}

/** Why a single value is none that a document can hold, if it is not. */
export function wrongSingle(value: unknown): string | undefined {
  switch (typeof value) {
    case 'string':
      return value.length > limits.characters ? wrongText(value) : undefined;
    case 'number':
      return Number.isFinite(value) ? undefined : NOT_FINITE;
    case 'boolean':
      return undefined;
    default:
      return value === null ? undefined : NOT_PLAIN;
  }
}

function wrongText(text: string): string | undefined {
  if (text.length > 2 * limits.characters) return TOO_LONG;
  let characters = 0;
  for (let at = 0; at < text.length; characters++)
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return characters > limits.characters ? TOO_LONG : undefined;
}

/** Why an object is no plain one, if it is not. Objects of another realm are as good as our own. */
export function wrongObject(value: object): string | undefined {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null || prototype === Object.prototype) return undefined;
  return Object.getPrototypeOf(prototype) === null ? undefined : NOT_PLAIN;
}

/** An object or list that the walk is inside of. */
interface Frame {
  readonly source: Readonly<Record<string, unknown>> | readonly unknown[];
  readonly copy: Record<string, unknown> | unknown[];
  /** Of an object; a list has none. */
  readonly keys: readonly string[] | undefined;
  readonly size: number;
  at: number;
}

/**
 * Walks a tree of values. `ours` says that it came from `JSON.parse` and nobody else holds it: then it is
 * taken as it is, else it is copied, each field read exactly once.
 */
function readTree(root: unknown, ours: boolean): ReadResult {
  const problems: Problem[] = [];
  const frames: Frame[] = [];
  let items = 0;
  // Less than the true size in bytes: enough to end a walk through objects that name each other endlessly.
  let size = 0;

  const path = (): string =>
    frames.map(({keys, at}) => `/${escapeStep(keys?.[at - 1] ?? at - 1)}`).join('');
  const report = (message: string): void => {
    problems.push({path: path(), message});
  };
  const enter = (source: object): Frame['copy'] | undefined => {
    if (frames.length >= limits.depth) {
      report(TOO_DEEP);
      return undefined;
    }
    if (!ours && frames.some((frame) => frame.source === source)) {
      report('Must not contain itself.');
      return undefined;
    }
    if (Array.isArray(source)) {
      const list = source as readonly unknown[];
      const {length} = list;
      if (!Number.isSafeInteger(length) || length < 0) throw new TypeError('No list.');
      items += length;
      // Before anything is made: a list may say it is four thousand million long.
      if (items > limits.items) return undefined;
      const copy: unknown[] = ours ? (list as unknown[]) : [];
      frames.push({source: list, copy, keys: undefined, size: length, at: 0});
      return copy;
    }
    const wrong = wrongObject(source);
    if (wrong !== undefined) {
      report(wrong);
      return undefined;
    }
    const record = source as Record<string, unknown>;
    const keys = Object.keys(record);
    const copy = ours ? record : {};
    frames.push({source: record, copy, keys, size: keys.length, at: 0});
    return copy;
  };

  if (typeof root !== 'object' || root === null || Array.isArray(root)) {
    return refused('', 'Must be an object.');
  }
  const document = enter(root);
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    if (frame.at === frame.size) {
      frames.pop();
      continue;
    }
    const step = frame.keys?.[frame.at] ?? frame.at;
    frame.at += 1;
    const value = (frame.source as Readonly<Record<string | number, unknown>>)[step];
    const copy = frame.copy as Record<string | number, unknown>;
    if (typeof step === 'string') {
      if (value === undefined) continue;
      size += step.length;
      const wrong = wrongKey(step);
      if (wrong !== undefined) {
        report(wrong);
        if (problems.length >= MOST_PROBLEMS) break;
        continue;
      }
    }
    size += typeof value === 'string' ? value.length + 2 : 2;
    if (size > limits.bytes) return refused('', TOO_LARGE);
    if (typeof value === 'object' && value !== null) {
      const inside = enter(value);
      if (items > limits.items) return refused('', TOO_MANY_ITEMS);
      if (inside && !ours) copy[step] = inside;
    } else {
      const wrong = wrongSingle(value);
      if (wrong !== undefined) report(wrong);
      // JSON has no −0 once it is written.
      else if (value === 0) copy[step] = 0;
      else if (!ours) copy[step] = value;
    }
    if (problems.length >= MOST_PROBLEMS) break;
  }
  if (problems.length) return {ok: false, problems};
  return {ok: true, value: document as JsonObject};
}

function refused(path: string, message: string): ReadResult {
  return {ok: false, problems: [{path, message}]};
}
