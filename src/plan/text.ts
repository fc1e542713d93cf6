/**
 * Prose that a team wrote, in one language or several.
 *
 * What always holds: a reader gets words wherever there are any, and is told which language they are in; writing in
 * one language leaves every other one as it was. A translation that is still empty counts as missing.
 */
import type {Text} from './types.js';

/** Words, and the language they are in: `""` where the plan does not say, since the text is a plain string. */
export interface SpokenText {
  readonly text: string;
  readonly language: string;
}

/**
 * A text in a language: the exact tag, else another of the same base language (`es-MX` for `es`), else English, else
 * the first that has words.
 */
export function textIn(text: Text, language: string): SpokenText {
  if (typeof text === 'string') return {text, language: ''};
  const tag = tagFor(text, language);
  return tag === undefined ? {text: '', language: ''} : {text: text[tag] ?? '', language: tag};
}

/** Whether a text has no words in any language. */
export function isBlank(text: Text): boolean {
  return typeof text === 'string'
    ? text.trim() === ''
    : Object.values(text).every((words) => words.trim() === '');
}

/**
 * The text with other words in one language. A plain string stays plain. Where the words that were read are those of
 * another region (`es` for a reader of `es-MX`), these are the ones rewritten: a team does not keep two Spanish
 * texts without having said so. Empty words are not added as a new language.
 */
export function withText(text: Text, language: string, value: string): Text {
  if (typeof text === 'string') return value;
  const tag =
    sameTag(text, language) ??
    sameBase(text, language, true) ??
    sameBase(text, language, false) ??
    (language || 'en');
  if (!Object.hasOwn(text, tag) && value === '') return text;
  return text[tag] === value ? text : {...text, [tag]: value};
}

/** The tag of the words that a reader of a language gets. */
function tagFor(text: Readonly<Record<string, string>>, language: string): string | undefined {
  const exact = sameTag(text, language);
  if (exact !== undefined && hasWords(text, exact)) return exact;
  const tags = Object.keys(text);
  return (
    sameBase(text, language, true) ??
    sameBase(text, 'en', true) ??
    tags.find((tag) => hasWords(text, tag)) ??
    exact ??
    tags[0]
  );
}

/** The tag itself, in whatever case it is written. */
function sameTag(text: Readonly<Record<string, string>>, language: string): string | undefined {
  const wanted = language.toLowerCase();
  return Object.keys(text).find((tag) => tag.toLowerCase() === wanted);
}

/** A tag of the same base language: the bare one before those of a region. */
function sameBase(
  text: Readonly<Record<string, string>>,
  language: string,
  withWords: boolean,
): string | undefined {
  const base = baseOf(language);
  const same = Object.keys(text).filter(
    (tag) => baseOf(tag) === base && (!withWords || hasWords(text, tag)),
  );
  return same.find((tag) => tag.toLowerCase() === base) ?? same[0];
}

function baseOf(language: string): string {
  return language.toLowerCase().split('-', 1)[0] ?? '';
}

function hasWords(text: Readonly<Record<string, string>>, tag: string): boolean {
  return (text[tag] ?? '').trim() !== '';
}
