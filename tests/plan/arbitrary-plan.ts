/**
 * Random plans for laws: made from the schema itself, so that a new field is covered without a change here.
 *
 * `arbitraryPlan()` gives opened plans, `arbitraryDocument()` what a host might hand in (fields missing,
 * keys in any order, fields nobody knows), `arbitraryNearDocument()` documents with one to three mistakes.
 * Ids are unique in all but the last; references mostly name something that is there.
 */
import fc from 'fast-check';
import type {JsonObject, JsonValue} from '../../src/plan/json.js';
import {parsePlan} from '../../src/plan/open.js';
import {guideDefinition} from '../../src/plan/schema/guide-definition.js';
import {planSchema} from '../../src/plan/schema/plan.js';
import {response} from '../../src/plan/schema/response.js';
import {shapeOf, type PartShape, type Shape, type ValueShape} from '../../src/plan/schema/shape.js';
import {summary} from '../../src/plan/schema/summary.js';
import type {Kind} from '../../src/plan/schema/shapes.js';
import type {Plan} from '../../src/plan/types.js';

export interface ArbitraryOptions {
  /** No unknown fields, no unknown words, no reference to nothing (empty ones remain). */
  readonly tidy?: boolean;
  /** Entries of a list at most, 3 unless told otherwise. */
  readonly entries?: number;
}

/** Opened plans: complete and frozen. */
export function arbitraryPlan(options: ArbitraryOptions = {}): fc.Arbitrary<Plan> {
  return arbitraryDocument(options).map(opened);
}

/** Two opened plans of which the second is the first with some parts exchanged for those of another plan. */
export function arbitraryPlanPair(options: ArbitraryOptions = {}): fc.Arbitrary<[Plan, Plan]> {
  const parts = fc.subarray(['title', 'people', 'theory', 'map', 'actions', 'measures', 'guide']);
  return fc
    .tuple(arbitraryDocument(options), arbitraryDocument(options), parts)
    .map(([one, other, keys]) => {
      const mixed = {...one};
      for (const key of keys) if (key in other) mixed[key] = other[key] as JsonValue;
      const second = parsePlan(mixed);
      return [opened(one), second.ok ? second.plan : opened(other)];
    });
}

/** Documents that open. */
export function arbitraryDocument(options: ArbitraryOptions = {}): fc.Arbitrary<JsonObject> {
  return documentOf(shapeOf(planSchema), options);
}

export const arbitraryResponse = (): fc.Arbitrary<JsonObject> => documentOf(shapeOf(response), {});
export const arbitrarySummary = (): fc.Arbitrary<JsonObject> => documentOf(shapeOf(summary), {});

/** Guides; ids there are no references, so each gets one of its own. */
export function arbitraryGuide(): fc.Arbitrary<JsonObject> {
  return documentOf(shapeOf(guideDefinition), {}).map((guide) => {
    let at = 0;
    const number = (value: JsonValue): JsonValue => {
      if (Array.isArray(value)) return value.map(number);
      if (typeof value !== 'object' || value === null) return value;
      const entries = Object.entries(value).map(([key, inside]) => [key, number(inside)]);
      const numbered = Object.fromEntries(entries) as JsonObject;
      return 'id' in numbered ? {...numbered, id: `id.${String(at++)}`} : numbered;
    };
    return number(guide) as JsonObject;
  });
}

/** Documents with one to three values that most often do not belong where they stand. */
export function arbitraryNearDocument(
  documents: fc.Arbitrary<JsonObject> = arbitraryDocument(),
): fc.Arbitrary<JsonObject> {
  const mistakes = fc.array(fc.record({place: fc.nat(), value: fc.constantFrom(...strangers)}), {
    minLength: 1,
    maxLength: 3,
  });
  return fc.tuple(documents, mistakes).map(([document, made]) => {
    const near = structuredClone(document);
    for (const {place, value} of made) {
      const places = placesOf(near);
      const chosen = places[place % places.length];
      if (!chosen) continue;
      const container = chosen.container as Record<string, JsonValue>;
      if (value === undefined) {
        // A list without one of its entries would be a list with a hole.
        if (!Array.isArray(container)) Reflect.deleteProperty(container, chosen.key);
      } else container[chosen.key] = structuredClone(value);
    }
    return near;
  });
}

/** A key a host may use: also one that a JSON pointer must escape, or that JavaScript sorts. */
export const arbitraryKey: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('example.org/portal', 'a~b', '~1', '', ' ', '7', 'toString', 'ключ', '\u2028'),
  fc
    .string({unit: 'grapheme', maxLength: 8})
    .filter((key) => !['__proto__', 'constructor', 'prototype'].includes(key)),
);

/** Whatever JSON can hold, in small. */
export const arbitraryJson: fc.Arbitrary<JsonValue> = fc.oneof(
  fc.string({unit: 'binary', maxLength: 6}),
  fc.double({noNaN: true, noDefaultInfinity: true}),
  fc.constantFrom(null, true, false, 0, -1, '\ud800'),
  fc.array(fc.integer(), {maxLength: 2}),
  fc.dictionary(arbitraryKey, fc.constantFrom<JsonValue>(null, 'kept', 4711, []), {
    maxKeys: 2,
    noNullPrototype: true,
  }),
);

const strangers: readonly (JsonValue | undefined)[] = [
  ...[undefined, undefined, null, true, 0, -1, 1.5, 7, 1e21, '', 'x', 'no such word', 'a b', 'en'],
  ...['2026-02-30', '2024-02-29', '2023-02-29', '2026-2-3', '2026-09-14T00:00', 'x'.repeat(65)],
  ...[[], {}, [null], [''], ['x', 5], [{}], [[]], {en: 'x'}, {en: 5}, {'not a language!': 'x'}],
  ...[{then: 1}, {then: 'x'}, {id: ''}, [{id: 'x'}, {id: 'y'}], {teacher: 3}, {teacher: -3}],
];

/** A place where an id or a reference belongs, until it is known which ids there are. */
class Slot {
  constructor(
    readonly of: Kind | undefined,
    readonly to: readonly Kind[],
    readonly pick: number,
  ) {}
}

type Rough = JsonValue | Slot | Rough[] | {[key: string]: Rough};

function documentOf(shape: Shape, options: ArbitraryOptions): fc.Arbitrary<JsonObject> {
  const made = new Map<Shape, fc.Arbitrary<Rough>>();
  return arbitraryOf(shape, options, made).map((rough) => settle(rough, options) as JsonObject);
}

function arbitraryOf(
  shape: Shape,
  options: ArbitraryOptions,
  made: Map<Shape, fc.Arbitrary<Rough>>,
): fc.Arbitrary<Rough> {
  const before = made.get(shape);
  if (before) return before;
  const inside = (inner: Shape) => arbitraryOf(inner, options, made);
  const arbitrary = ((): fc.Arbitrary<Rough> => {
    switch (shape.kind) {
      case 'any':
        return arbitraryJson;
      case 'value':
        return arbitraryValue(shape, options);
      case 'union':
        return fc.oneof(...shape.options.map(inside));
      case 'list':
        return fc.array(inside(shape.item), {maxLength: options.entries ?? 3});
      case 'record':
        // Prose is a record of languages, and its keys are the only ones with a rule.
        return fc.dictionary(
          shape.key('not a language!') === undefined ? arbitraryKey : arbitraryLanguage,
          inside(shape.value),
          {maxKeys: 2, noNullPrototype: true},
        );
      case 'part':
        return arbitraryPart(shape, options, inside);
    }
  })();
  made.set(shape, arbitrary);
  return arbitrary;
}

function arbitraryPart(
  shape: PartShape,
  {tidy = false}: ArbitraryOptions,
  inside: (shape: Shape) => fc.Arbitrary<Rough>,
): fc.Arbitrary<Rough> {
  const fields = [...shape.fields].map(([key, field]) => {
    if (key === 'version' && field.need === 'given') return fc.constant({key, value: 1});
    const present = inside(field.shape).map((value) => ({key, value}));
    if (field.need === 'given') return present;
    return fc.oneof({arbitrary: present, weight: 3}, {arbitrary: fc.constant(null), weight: 1});
  });
  const strange = fc
    .tuple(arbitraryKey, arbitraryJson)
    .filter(([key]) => !shape.fields.has(key))
    .map(([key, value]) => ({key, value}));
  const extra = tidy ? fc.constant(null) : fc.option(strange, {freq: 6});
  const order = fc.oneof(
    {arbitrary: fc.constant(0), weight: 3},
    {arbitrary: fc.integer({min: 1, max: 0xffff}), weight: 1},
  );
  return fc.tuple(order, extra, ...fields).map(([seed, more, ...given]) => {
    const entries = [...given, more].filter((entry) => entry !== null);
    if (seed) entries.sort((one, other) => rank(one.key, seed) - rank(other.key, seed));
    return Object.fromEntries(entries.map(({key, value}) => [key, value]));
  });
}

/** A number that looks arbitrary, the same for the same key and seed. */
function rank(key: string, seed: number): number {
  let hash = seed;
  for (const letter of key) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) | 0;
  return Math.imul(hash, 0x9e3779b1) >>> 0;
}

function arbitraryValue(shape: ValueShape, {tidy = false}: ArbitraryOptions): fc.Arbitrary<Rough> {
  const {meaning, schema} = shape;
  switch (meaning?.field) {
    case 'id':
      return fc.nat({max: 9}).map((pick) => new Slot(meaning.of, [], pick));
    case 'reference':
      return fc.nat({max: 99}).map((pick) => new Slot(undefined, meaning.to, pick));
    case 'enumeration': {
      const known = fc.constantFrom<JsonValue>(...meaning.words);
      if (tidy) return known;
      const other = typeof meaning.words[0] === 'number' ? 17 : 'a-later-word';
      return fc.oneof(
        {arbitrary: known, weight: 8},
        {arbitrary: fc.constant<JsonValue>(other), weight: 1},
      );
    }
    case 'date':
      return arbitraryDate;
    default:
      return arbitraryPlain(schema);
  }
}

interface Described {
  readonly type: string;
  readonly literal?: JsonValue;
  readonly pipe?: readonly {readonly type: string; readonly requirement?: unknown}[];
}

function arbitraryPlain(schema: Described): fc.Arbitrary<JsonValue> {
  const rule = (type: string) => schema.pipe?.find((step) => step.type === type);
  switch (schema.type) {
    case 'literal':
      return fc.constant(schema.literal ?? null);
    case 'boolean':
      return fc.boolean();
    case 'number': {
      const min = Number(rule('min_value')?.requirement ?? -1_000_000);
      const max = Number(rule('max_value')?.requirement ?? 1_000_000);
      const integer = fc.integer({min, max: Math.min(max, 1_000_000)});
      if (rule('integer')) return integer;
      return fc.oneof(integer, fc.double({min, max, noNaN: true}));
    }
    default:
      return arbitraryMatching(rule('regex')?.requirement);
  }
}

function arbitraryMatching(pattern: unknown): fc.Arbitrary<JsonValue> {
  if (!(pattern instanceof RegExp)) return arbitraryText;
  // Of what must not follow, fast-check knows nothing: those are ids.
  const isId = pattern.source.includes('(?!') || pattern.test('any-id_7');
  if (!isId) return fc.stringMatching(pattern);
  return fc.stringMatching(/^[A-Za-z0-9_-]{1,22}$/).filter((id) => pattern.test(id));
}

const arbitraryText = fc.oneof(
  fc.constantFrom('', 'Restart the weekly bulletin', 'Cómo va', '<b onclick=alert(1)>', '=1+1'),
  fc.string({unit: 'grapheme', maxLength: 12}),
  fc.string({unit: 'binary', maxLength: 4}),
);
const arbitraryLanguage = fc.constantFrom('en', 'es', 'es-MX', 'zh-Hant-TW', 'ar');
const arbitraryDate = fc.oneof(
  fc.constantFrom('', '2024-02-29', '2026-09-14', '0001-01-01', '9999-12-31'),
  fc
    .integer({min: Date.UTC(2024, 0, 1) / 86_400_000, max: Date.UTC(2029, 0, 1) / 86_400_000})
    .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10)),
);

/** Gives ids to the slots of ids, then lets the slots of references name them. */
function settle(rough: Rough, {tidy = false}: ArbitraryOptions): JsonValue {
  const ids = new Map<Kind, string[]>();
  const given = new Map<Slot, string>();
  const slots: Slot[] = [];
  collect(rough, slots);
  for (const [at, slot] of slots.entries()) {
    if (slot.to.length) continue;
    const id = `${slot.of ?? 'x'}-${String(at)}`;
    given.set(slot, id);
    if (slot.of) ids.set(slot.of, [...(ids.get(slot.of) ?? []), id]);
  }
  const reference = ({to, pick}: Slot): string => {
    if (pick < 20) return '';
    if (pick > 90 && !tidy) return `gone-${String(pick)}`;
    const all = to.flatMap((kind) => ids.get(kind) ?? []);
    return all[pick % Math.max(1, all.length)] ?? '';
  };
  const build = (value: Rough): JsonValue => {
    if (value instanceof Slot) return given.get(value) ?? reference(value);
    if (Array.isArray(value)) return value.map(build);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, build(part)]));
  };
  return build(rough);
}

function collect(value: Rough, slots: Slot[]): void {
  if (value instanceof Slot) slots.push(value);
  else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value) as Rough[]) collect(part, slots);
  }
}

function placesOf(value: JsonValue): {container: object; key: string}[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => [
    {container: value, key},
    ...placesOf(inside),
  ]);
}

function opened(document: JsonObject): Plan {
  const parsed = parsePlan(document);
  if (parsed.ok) return parsed.plan;
  throw new Error(`A random plan does not open: ${JSON.stringify(parsed.problems)}`);
}
