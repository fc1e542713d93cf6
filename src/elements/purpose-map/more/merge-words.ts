/**
 * What two copies say of a field, in words: people by their names, days as days, words of an enumeration as readers know them.
 * A field that has no word here is told by its own name.
 */
import {sayDate} from '../../../foundation/messages.js';
import {
  sayWord,
  vocabularyMessages,
  type Vocabulary,
} from '../../../foundation/vocabulary.messages.js';
import type {Text} from '../../../plan/types.js';
import type {ViewHost} from '../interaction/view-host.js';
import {english, moreMessages} from './map-more.messages.js';

/** Fields whose word stands in the details of a card. */
const DETAILS = {
  jobTitle: 'jobTitle',
  role: 'role',
  ring: 'ring',
  gives: 'gives',
  needs: 'needs',
  level: 'level',
  term: 'term',
  type: 'measureType',
  source: 'source',
  collector: 'collector',
  owner: 'owner',
  start: 'start',
  end: 'ends',
  due: 'due',
  status: 'status',
  success: 'success',
  where: 'where',
  was: 'was',
  becomes: 'becomes',
  audience: 'audience',
  channel: 'channel',
  date: 'date',
  resource: 'resource',
  have: 'have',
} as const;

/** Fields whose value is a word of an enumeration. */
const ENUMERATIONS: Readonly<Record<string, Vocabulary>> = {
  role: 'role',
  ring: 'ring',
  level: 'level',
  term: 'term',
  type: 'measure',
  status: 'status',
  source: 'source',
  audience: 'role',
  resource: 'resource',
  condition: 'condition',
};

/** The word of a field, or of a part of the plan. */
export function sayField(host: ViewHost, field: string): string {
  const part = `part.${field}`;
  if (isPart(part)) return moreMessages.say(host.language, part);
  return Object.hasOwn(DETAILS, field) ? host.say(DETAILS[field as keyof typeof DETAILS]) : field;
}

/**
 * A value of a field.
 * @param nameOf - what the item with an id is called; `''` where it is no id
 */
export function sayValue(
  host: ViewHost,
  field: string,
  value: unknown,
  nameOf: (id: string) => string,
): string {
  if (value === undefined || value === '') return '–';
  if (typeof value === 'object') return host.textOf(value as Text).text || '–';
  const {language} = host;
  if (typeof value !== 'string')
    return typeof value === 'number' ? value.toLocaleString(language) : JSON.stringify(value);
  const words = Object.hasOwn(ENUMERATIONS, field) ? ENUMERATIONS[field] : undefined;
  if (words) return sayWord(vocabularyMessages.in(language), words, value);
  if (/^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)))
    return sayDate(language, value);
  return nameOf(value) || value;
}

const isPart = (key: string): key is keyof typeof english & `part.${string}` =>
  Object.hasOwn(english, key);
