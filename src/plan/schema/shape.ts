/**
 * The schema as the walks over a document need it: read once, then only looked up.
 *
 * valibot owns what a value may be; this file only lays out the containers (parts, lists, records, unions)
 * so that one walk can check, fill and find the places of ids and references, in the order in which the
 * document has its keys. What always holds: nothing is said here that the schema does not say.
 */
import * as v from 'valibot';
import {jsonBytes} from '../json.js';
import type {FieldMeaning} from './shapes.js';

export type Shape = PartShape | ListShape | RecordShape | UnionShape | ValueShape | AnyShape;

/** An object with known fields; others may stand beside them. */
export interface PartShape {
  readonly kind: 'part';
  readonly message: string;
  readonly fields: ReadonlyMap<string, Field>;
  /** How many fields an opened part has at least. */
  readonly always: number;
}
/** Items or values in order. */
export interface ListShape {
  readonly kind: 'list';
  readonly message: string;
  readonly item: Shape;
}
/** An object whose keys the document chooses. */
export interface RecordShape {
  readonly kind: 'record';
  readonly message: string;
  readonly key: (key: string) => string | undefined;
  readonly value: Shape;
  readonly meaning: FieldMeaning | undefined;
}
/** The first of several shapes that fits. */
export interface UnionShape {
  readonly kind: 'union';
  readonly message: string;
  readonly options: readonly Shape[];
  readonly meaning: FieldMeaning | undefined;
}
/** A text, a number, true or false. */
export interface ValueShape {
  readonly kind: 'value';
  /** Why a value does not belong here. */
  readonly wrong: (value: unknown) => string | undefined;
  readonly meaning: FieldMeaning | undefined;
  readonly schema: v.GenericSchema;
}
/** Whatever JSON can hold. */
export interface AnyShape {
  readonly kind: 'any';
}

export interface Field {
  readonly shape: Shape;
  /** `given`: the document must have it. `filled`: opening fills it. `optional`: it may stay absent. */
  readonly need: 'given' | 'filled' | 'optional';
  /** Makes what a missing `filled` field gets: lists and parts of its own, which nothing else of a plan shares. */
  readonly empty: () => unknown;
  /** UTF-8 bytes of the key in JSON, with quotes and colon. */
  readonly keyBytes: number;
}

export const ANYTHING: AnyShape = {kind: 'any'};

/** What valibot's schemas hold at run time, as far as it is read here. */
interface Parts {
  type: string;
  message?: unknown;
  entries?: Record<string, Parts>;
  item?: Parts;
  key?: Parts;
  value?: Parts;
  options?: readonly Parts[];
  wrapped?: Parts;
  default?: unknown;
  pipe?: readonly {kind: string}[];
}

const known = new WeakMap<object, Shape>();

/** The shape a schema describes. The same schema gives the same shape. */
export function shapeOf(schema: v.GenericSchema): Shape {
  return shapeOfParts(schema);
}

function shapeOfParts(parts: Parts): Shape {
  const before = known.get(parts);
  if (before) return before;
  const shape = read(parts);
  known.set(parts, shape);
  return shape;
}

function read(parts: Parts): Shape {
  const schema = parts as unknown as v.GenericSchema;
  const message = typeof parts.message === 'string' ? parts.message : 'Does not fit here.';
  const meaning = meaningOf(schema);
  switch (parts.type) {
    case 'loose_object': {
      const fields = new Map<string, Field>();
      for (const [key, entry] of Object.entries(parts.entries ?? {}))
        fields.set(key, field(key, entry));
      const always = [...fields.values()].filter(({need}) => need !== 'optional').length;
      return {kind: 'part', message, fields, always};
    }
    case 'array':
      return {kind: 'list', message, item: shapeOfParts(inner(parts.item))};
    case 'record':
      return {
        kind: 'record',
        message,
        key: wrongness(inner(parts.key)),
        value: shapeOfParts(inner(parts.value)),
        meaning,
      };
    case 'union':
      return {kind: 'union', message, options: (parts.options ?? []).map(shapeOfParts), meaning};
    case 'unknown':
      return ANYTHING;
    case 'string':
    case 'number':
    case 'boolean':
    case 'literal':
      return {kind: 'value', wrong: wrongness(parts), meaning, schema};
    default:
      throw new TypeError(`The schema uses “${parts.type}”, which no walk knows.`);
  }
}

function field(key: string, entry: Parts): Field {
  const keyBytes = jsonBytes(key) + 1;
  if (entry.type === 'exact_optional') {
    return {
      shape: shapeOfParts(inner(entry.wrapped)),
      need: 'optional',
      empty: nothing,
      keyBytes,
    };
  }
  if (entry.type === 'optional') {
    const shape = shapeOfParts(inner(entry.wrapped));
    const {default: start} = entry;
    const empty = typeof start === 'function' ? (start as () => unknown) : () => start;
    return {shape, need: 'filled', empty: withEmptyFields(shape, empty), keyBytes};
  }
  return {shape: shapeOfParts(entry), need: 'given', empty: nothing, keyBytes};
}

const nothing = (): undefined => undefined;

/** A part that the document does not have: all its fields, each with its empty value. */
function withEmptyFields(shape: Shape, start: () => unknown): () => unknown {
  if (shape.kind !== 'part') return start;
  const filled = [...shape.fields].filter(([, {need}]) => need === 'filled');
  return () => {
    const part: Record<string, unknown> = {...(start() as object)};
    for (const [key, {empty}] of filled) part[key] ??= empty();
    return part;
  };
}

function wrongness(parts: Parts): (value: unknown) => string | undefined {
  const schema = parts as unknown as v.GenericSchema;
  const {type, message} = parts;
  const checks = parts.pipe?.some(({kind}) => kind !== 'metadata' && kind !== 'schema') ?? false;
  // Most fields of a plan are plain texts and numbers: no need to ask more than `typeof`.
  if (!checks && type !== 'literal' && typeof message === 'string') {
    // valibot's number refuses NaN, which no document can hold: the gate and the check refuse it first.
    return (value) => (typeof value === type ? undefined : message);
  }
  return (value) => v.safeParse(schema, value, {abortPipeEarly: true}).issues?.[0].message;
}

function meaningOf(schema: v.GenericSchema): FieldMeaning | undefined {
  const meaning = v.getMetadata(schema) as unknown as Partial<FieldMeaning>;
  return meaning.field === undefined ? undefined : (meaning as FieldMeaning);
}

function inner(parts: Parts | undefined): Parts {
  if (!parts) throw new TypeError('The schema has a container without contents.');
  return parts;
}
