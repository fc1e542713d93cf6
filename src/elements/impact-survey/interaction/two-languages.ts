/** A survey that is written in one language, or in two beside each other: which those are, and what stands in each. */
import {safeLanguage} from '../../../foundation/messages.js';
import {textIn, withText} from '../../../plan/text.js';
import type {Plan, Survey, Text} from '../../../plan/types.js';
import {languagesOf} from '../languages.js';
import type {Column} from '../view/design/design-view.js';

/**
 * The plan's language, or the survey's first; beside it the second, if there is one.
 * @param reader the language in which languages are named
 * @param chosen the second language; `""` for none, `undefined` while the survey says
 */
export function columnsOf(
  survey: Survey,
  plan: Plan,
  reader: string,
  chosen: string | undefined,
): readonly Column[] {
  const tags = languagesOf(survey).map(({tag}) => tag);
  const own = tags.find((tag) => tag === plan.language) ?? tags[0] ?? (plan.language || 'en');
  const second = chosen ?? tags.find((tag) => tag !== own) ?? '';
  return [own, second]
    .filter((tag, at) => tag !== '' && (at === 0 || tag !== own))
    .map((tag) => ({tag, name: languageName(reader, tag)}));
}

const baseOf = (tag: string): string => tag.toLowerCase().split('-', 1)[0] ?? '';

/** What stands in one language and in no other; a plain text is in the survey's own. */
export function wordsIn(text: Text, tag: string, own: string): string {
  if (typeof text === 'string') return tag === own ? text : '';
  const found = textIn(text, tag);
  return baseOf(found.language) === baseOf(tag) ? found.text : '';
}

/** The text with other words in one language; a plain one gets languages with the second. */
export function written(text: Text, tag: string, own: string, words: string): Text {
  if (typeof text !== 'string') return withText(text, tag, words);
  if (tag === own) return words;
  return words === '' ? text : {...(text !== '' && {[own]: text}), [tag]: words};
}

export function languageName(reader: string, tag: string): string {
  try {
    return new Intl.DisplayNames([safeLanguage(reader)], {type: 'language'}).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
