/**
 * Items of a plan's lists: finding, making and changing one.
 *
 * What always holds: a new item has every field that the schema fills; changing an item touches only the fields
 * given, and never its id. The functions here read plans and drafts alike, and wake no draft of an item they pass by.
 */
import {current, isDraft} from 'immer';
import {safeParse} from 'valibot';
import type {GenericSchema} from 'valibot';
import type {Plan} from '../types.js';
import {edit, newId, refuse, type Edit, type Refusal} from './edit.js';
import type {EditName} from './words.js';

/** What may be given for a field: where an item need not have it, `undefined` takes it away. */
export type Changes<T, Fixed extends PropertyKey = never> = {
  readonly [K in keyof T as K extends 'id' | Fixed ? never : K]?: object extends Pick<T, K>
    ? T[K] | undefined
    : T[K];
};

interface Item {
  readonly id: string;
}

/** One list of a plan, and how its items are made. */
export interface ItemList<T extends Item> {
  /** What the ids of its items start with. */
  readonly prefix: string;
  readonly schema: GenericSchema;
  /** The items, of a plan or of a draft; none where the list is gone. */
  in(plan: Plan): readonly T[];
}

/** Where in a list an item stands; -1 where it does not. */
export function indexIn(items: readonly Item[], id: string): number {
  // Reading a draft's items makes a draft of each: of a list of 2,000 that is felt.
  return snapshot(items).findIndex((item) => item.id === id);
}

/** What a draft holds by now, as plain data; anything else is that already. */
export function snapshot<T>(value: T): T {
  return isDraft(value) ? (current<unknown>(value) as T) : value;
}

/** The item of a list with an id. */
export function itemIn<T extends Item>(items: readonly T[], id: string): T | undefined {
  return items[indexIn(items, id)];
}

/** A new item of a list: what is given, and the empty values of all the rest. */
export function completed(schema: GenericSchema, given: object): unknown {
  const known = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  );
  // What does not fit is told by the store, with its place.
  return safeParse(schema, known).output;
}

/** Sets fields of an item in a draft; the store takes a field that is `undefined` away. */
export function assign(item: object, fields: object): void {
  for (const [name, value] of Object.entries(fields)) {
    if (name !== 'id') (item as Record<string, unknown>)[name] = value;
  }
}

/** A draft's list, to be pushed to and spliced. */
export function mutable(items: readonly unknown[]): unknown[] {
  return items as unknown[];
}

/** Adds an item to the end of a list, or before the item that stands at `at`. */
export function adding<T extends Item>(
  name: EditName,
  list: ItemList<T>,
  fields: object,
  refusal?: (plan: Plan) => Refusal | undefined,
  at?: number,
): Edit & {readonly makes: string} {
  const id = newId(list.prefix);
  return {
    ...edit(name, {
      ...(refusal && {refusal}),
      apply(draft) {
        const items = mutable(list.in(draft));
        // Fields may come from an item that is somewhere else.
        items.splice(at ?? items.length, 0, completed(list.schema, {...fields, id}));
      },
    }),
    makes: id,
  };
}

/** Sets fields of an item. */
export function changing<T extends Item>(
  name: EditName,
  list: ItemList<T>,
  id: string,
  fields: object,
  refusal?: (plan: Plan, item: T) => Refusal | undefined,
): Edit {
  return edit(name, {
    refusal(plan) {
      const item = itemIn(list.in(plan), id);
      return item ? refusal?.(plan, item) : refuse('not-found');
    },
    apply(draft) {
      const item = itemIn(list.in(draft), id);
      if (item) assign(item, fields);
    },
  });
}
