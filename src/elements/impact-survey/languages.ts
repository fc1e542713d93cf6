/** Which languages a survey can be read in: those that its title or its questions have words in. */
import type {Survey, Text} from '../../plan/types.js';
import {safeLanguage} from '../../foundation/messages.js';

/** A language that can be chosen. */
export interface SurveyLanguage {
  readonly tag: string;
  /** Its name in itself. */
  readonly name: string;
}

export function languagesOf({title, introduction, items}: Survey): SurveyLanguage[] {
  const tags = new Set<string>();
  const add = (text: Text): void => {
    if (typeof text === 'string') return;
    for (const [tag, words] of Object.entries(text)) if (words.trim() !== '') tags.add(tag);
  };
  add(title);
  add(introduction);
  for (const {text} of items) add(text);
  return [...tags].filter(isTag).map((tag) => ({tag, name: nameOf(tag)}));
}

/** The one of them that a reader of a language gets: `es` for a reader of `es-MX`. */
export function currentLanguage(
  languages: readonly SurveyLanguage[],
  language: string,
): string | undefined {
  const wanted = language.toLowerCase();
  const base = (tag: string): string => tag.toLowerCase().split('-', 1)[0] ?? '';
  const tags = languages.map(({tag}) => tag);
  return (
    tags.find((tag) => tag.toLowerCase() === wanted) ??
    tags.find((tag) => base(tag) === base(wanted))
  );
}

function isTag(tag: string): boolean {
  return safeLanguage(tag).toLowerCase() === tag.toLowerCase();
}

function nameOf(tag: string): string {
  const name = new Intl.DisplayNames([tag], {type: 'language'}).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
