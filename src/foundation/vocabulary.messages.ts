/**
 * The words of the enumerations, said the same way in every tool. Keys are the enumeration and the word, as in
 * `status.underway`.
 */
import {vocabulary as english} from '../plan/vocabulary.js';
import {MessageTable, type Say} from './messages.js';

export {english};

export const vocabularyMessages = new MessageTable('vocabulary', english, {
  es: () => import('../locales/es/vocabulary.js'),
});

type Key = keyof typeof english;
/** The enumerations that have words: `condition`, `role`, `status` … */
export type Vocabulary = Key extends `${infer V}.${string}` ? V : never;

/** A word of an enumeration in one language; a word this version does not know is said as it stands. */
export function sayWord(say: Say<typeof english>, vocabulary: Vocabulary, word: string): string {
  const key = `${vocabulary}.${word}`;
  return Object.hasOwn(english, key) ? say(key as Key) : word;
}
