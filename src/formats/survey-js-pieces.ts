/**
 * The pieces of a SurveyJS file: lists, answers and words, each read as what it is wherever it is that.
 *
 * What always holds: nothing throws, whatever stands in the file; what is not of the kind that is asked for is as if it were not there.
 */
import type {JsonObject, JsonValue} from '../plan/json.js';
import {isLanguage} from '../plan/schema/shapes.js';
import {textIn} from '../plan/text.js';
import type {Text} from '../plan/types.js';
import {inEach} from './in-each-language.js';

/** More answers than anybody reads. */
export const MOST_POINTS = 50;

/** An answer as a file gives it: a value, or one with words of its own. */
export interface Value {
  readonly raw: string | number | boolean;
  readonly text: Text;
  readonly visibleIf: string;
}

export function valuesOf(list: JsonValue | undefined): Value[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((one): Value[] => {
    if (isSingle(one)) return [{raw: one, text: String(one), visibleIf: ''}];
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return [];
    const raw = one['value'];
    if (!isSingle(raw)) return [];
    const text = one['text'];
    const words =
      typeof text === 'object' && text !== null && !Array.isArray(text)
        ? textOf(text)
        : stringOf(text ?? raw);
    return [{raw, text: words, visibleIf: stringOf(one['visibleIf']).trim()}];
  });
}

const isSingle = (value: JsonValue | undefined): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** The answers of a rating: those it names, else numbers whose ends may have words. */
export function ratingValues(rating: JsonObject): Value[] | undefined {
  if (rating['type'] !== 'rating') return undefined;
  const given = valuesOf(rating['rateValues']);
  if (given.length > 0 || Array.isArray(rating['rateValues'])) return given;
  const number = (name: string, other: number): number => {
    const value = rating[name];
    return typeof value === 'number' ? value : other;
  };
  const step = number('rateStep', 1);
  const min = number('rateMin', 1);
  const max = number('rateMax', min + step * (number('rateCount', 5) - 1));
  const count = Math.floor((max - min) / step) + 1;
  if (!(count >= 1 && count <= MOST_POINTS)) return undefined;
  const ends = [rating['minRateDescription'], rating['maxRateDescription']];
  return Array.from({length: count}, (_, at) => {
    const raw = min + at * step;
    const end = at === 0 ? ends[0] : at === count - 1 ? ends[1] : undefined;
    const [value] = valuesOf([end !== undefined && isSaying(end) ? {value: raw, text: end} : raw]);
    return value ?? {raw, text: String(raw), visibleIf: ''};
  });
}

/** Words in one language or several; SurveyJS calls English `default`. */
export function wordsOf(value: JsonValue | undefined): Text {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return '';
  return textOf(value);
}

function textOf(words: JsonObject): Text {
  const texts = Object.entries(words).flatMap(([tag, text]): [string, string][] => {
    const own = tag === 'default' ? 'en' : tag;
    return typeof text === 'string' && isLanguage(own) && !(own !== tag && 'en' in words)
      ? [[own, text]]
      : [];
  });
  return texts.length === 0 ? '' : Object.fromEntries(texts);
}

/** Two titles as one, in every language that one of them has. */
export function both(one: Text, other: Text): Text {
  if (!isSaying(one)) return other;
  if (!isSaying(other)) return one;
  if (typeof one === 'string' && typeof other === 'string') return `${one}: ${other}`;
  const tags = [one, other].flatMap((text) => (typeof text === 'string' ? [] : Object.keys(text)));
  const join = (tag: string): string =>
    [one, other].map((text) => textIn(text, tag).text).join(': ');
  return Object.fromEntries([...new Set(tags)].map((tag) => [tag, join(tag)]));
}

const MARK = /<[^<>]*>/g;

/** HTML as the words it shows, and whether there were marks in it. */
export function plain(text: Text): [text: Text, marked: boolean] {
  const texts = typeof text === 'string' ? [text] : Object.values(text);
  const marked = texts.some((html) => html.search(MARK) >= 0);
  const words = (html: string): string => {
    const bare = html
      .replace(MARK, ' ')
      .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => ENTITIES[name] ?? ' ');
    return marked ? bare.replace(/\s+/g, ' ').trim() : bare;
  };
  return [inEach(text, words), marked];
}
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: ' ',
};

export function listOf(value: JsonValue | undefined): JsonObject[] {
  return Array.isArray(value)
    ? value.filter(
        (one): one is JsonObject => typeof one === 'object' && one !== null && !Array.isArray(one),
      )
    : [];
}

export function stringOf(value: JsonValue | undefined): string {
  return isSingle(value) ? String(value) : '';
}

/** Whether a property is there and says something. */
export function isSaying(value: JsonValue | Text | undefined): boolean {
  if (value === undefined || value === null || value === false || value === '') return false;
  if (typeof value !== 'object') return true;
  return Array.isArray(value) ? value.length > 0 : Object.keys(value).length > 0;
}

export const isOn = (value: JsonValue | undefined): boolean => value === true;

/** Never shown, as far as the file says; what a condition shows is another matter. */
export const isHidden = (part: JsonObject): boolean =>
  part['visible'] === false && !isSaying(part['visibleIf']);

/** The condition of a row is the condition of its question. */
export const isRow = (element: JsonObject, one: JsonObject): boolean =>
  listOf(element['rows']).includes(one);
