/**
 * The few shapes every part of a plan is made of.
 *
 * What always holds: no field is required, a missing one gets its empty value (or stays absent where it
 * belongs to one kind of item only), and a field nobody here knows passes through untouched. What a field means (an id, a reference,
 * one of a set of words) is written beside its shape as metadata, so that the checks on ids and
 * references, removal, merging and findings all read the one schema.
 */
import * as v from 'valibot';

/** A word of an enumeration; words that this version does not know are kept. */
export type OpenWord<W extends string> = W | (string & {});

/** The lists of a plan whose items can be referred to. */
export type Kind =
  | 'person'
  | 'barrier'
  | 'idea'
  | 'strategy'
  | 'outcome'
  | 'link'
  | 'assumption'
  | 'card'
  | 'measure'
  | 'action'
  | 'phase'
  | 'milestone'
  | 'survey'
  | 'wave'
  | 'scale'
  | 'item'
  | 'cycle';

/** What happens to a reference when the item it names is removed. */
export type WhenRemoved =
  /** The reference becomes empty, or leaves the list it stands in. */
  | 'clear'
  /** What holds the reference means nothing without it and goes as well. */
  | 'drop';

/** What a field means beyond its shape. */
export type FieldMeaning =
  | {field: 'id'; of?: Kind}
  | {field: 'reference'; to: readonly Kind[]; whenRemoved: WhenRemoved}
  | {field: 'enumeration'; words: readonly (string | number)[]}
  | {field: 'text'}
  | {field: 'date'}
  /** Kept as it stands: what is inside has ids of its own time. */
  | {field: 'kept'};

const ID = /^[A-Za-z0-9_-]{1,64}$/;
const LANGUAGE = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;
/** A day that exists in the Gregorian calendar, or nothing. Linear: no part can match in two ways. */
const DATE =
  /^(?:|\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/;

/** A date a plan may hold: an existing `YYYY-MM-DD`, or `""`. */
export function isPlanDate(value: string): boolean {
  return DATE.test(value);
}

/** An id a plan may hold. */
export function isId(value: string): boolean {
  return ID.test(value);
}

/** A language a text may be in. */
export function isLanguage(tag: string): boolean {
  return LANGUAGE.test(tag);
}

/*
 * The shapes themselves, as they stand where a value is given.
 */

export const number = v.number('Must be a number.');
export const string = v.string('Must be a text.');

/** Prose in one language or several. */
export const prose = v.pipe(
  v.union(
    [
      string,
      v.record(v.pipe(string, v.regex(LANGUAGE, 'Must be a language such as “en”.')), string),
    ],
    'Must be a text, or texts by language such as {"en": "…", "es": "…"}.',
  ),
  v.metadata({field: 'text'} satisfies FieldMeaning),
);

/** A calendar day, never shifted by a time zone. */
export const day = v.pipe(
  v.string('Must be a date such as 2026-09-14, or empty.'),
  v.regex(DATE, 'Must be a date such as 2026-09-14, or empty.'),
  v.metadata({field: 'date'} satisfies FieldMeaning),
);

/** The id of another item, or `""`. A reference to nothing is kept and becomes a finding. */
export const referring = (to: Kind | readonly Kind[], whenRemoved: WhenRemoved = 'clear') =>
  v.pipe(
    v.string('Must be the id of an item, or empty.'),
    v.metadata({
      field: 'reference',
      to: typeof to === 'string' ? [to] : to,
      whenRemoved,
    } satisfies FieldMeaning),
  );

/** One of a set of words. */
export const oneOf = <W extends string>(words: readonly W[]) =>
  v.pipe(
    v.string('Must be a word.'),
    v.metadata({field: 'enumeration', words} satisfies FieldMeaning),
  ) as unknown as v.GenericSchema<OpenWord<W>>;

const notNegative = v.minValue<number, 0, string>(0, 'Must not be negative.');

/*
 * How a field of a part may be missing.
 */

/** A JSON object with known fields; unknown ones pass through. Typed without an index signature, so that a misspelt field is an error. */
export function part<const E extends v.ObjectEntries>(entries: E): v.ObjectSchema<E, undefined> {
  return v.looseObject(entries, 'Must be an object.') as unknown as v.ObjectSchema<E, undefined>;
}

/**
 * A schema whose output has a name. Types that are inferred through several levels of schemas get too deep for TypeScript
 * 6 and earlier; at a name they begin anew.
 */
export type Named<T> = v.GenericSchema<unknown, T>;

/** A field that only some items of a list have; it stays absent on the others. */
export const onlySome = <S extends v.GenericSchema>(schema: S) => v.exactOptional(schema);

const ID_RULE = 'An id has 1 to 64 letters, digits, “-” or “_”.';

/** The id of a list item that others may refer to. Where a document has none, opening gives it one that depends on its place alone. */
export const idOf = (kind: Kind) =>
  v.optional(
    v.pipe(
      v.string(ID_RULE),
      v.regex(ID, ID_RULE),
      v.metadata({field: 'id', of: kind} satisfies FieldMeaning),
    ),
    '',
  );

/** The id of a list item that nothing refers to. */
export const id = v.optional(
  v.pipe(v.string(ID_RULE), v.regex(ID, ID_RULE), v.metadata({field: 'id'} satisfies FieldMeaning)),
  '',
);

/** What the outside world calls something: a person's name, an address, a document's own id. */
export const name = v.optional(string, '');
export const text = v.optional(prose, '');
export const date = v.optional(day, '');
export const truth = v.boolean('Must be true or false.');
export const flag = v.optional(truth, false);
export const quantity = v.optional(v.pipe(number, notNegative), 0);
export const count = v.optional(
  v.pipe(number, v.integer('Must be a whole number.'), notNegative),
  0,
);
export const coordinate = v.optional(number, 0);

/** Items or plain values in order. */
export const list = <S extends v.GenericSchema>(item: S) =>
  v.optional(v.array(item, 'Must be a list.'), () => []);
export const texts = list(prose);

export const reference = (to: Kind | readonly Kind[], whenRemoved: WhenRemoved = 'clear') =>
  v.optional(referring(to, whenRemoved), '');
export const references = (to: Kind | readonly Kind[]) => list(referring(to));

/** One of a set of words. `empty` is what a missing field means: a natural starting point, else `""`, "not said yet". */
export const word = <const W extends string>(words: readonly W[], empty: NoInfer<W> | '' = '') =>
  v.optional(oneOf(words), empty as OpenWord<W>);

/** One to three, as in impact and effort; absent while nobody rated it. */
export const rating = onlySome(
  v.pipe(number, v.metadata({field: 'enumeration', words: [1, 2, 3]} satisfies FieldMeaning)),
);

/** A part of a plan, filled with empty values where the document has none. */
export const filled = <S extends v.GenericSchema>(schema: S) =>
  v.optional(schema, (() => ({})) as () => v.InferInput<S>);
