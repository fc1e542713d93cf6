/** Texts on their way between formats: what happens to the words of one language happens to those of all. */
import type {Text} from '../plan/types.js';

/** The text with its words changed in each language. */
export function inEach(text: Text, change: (words: string) => string): Text {
  return typeof text === 'string'
    ? change(text)
    : Object.fromEntries(Object.entries(text).map(([tag, words]) => [tag, change(words)]));
}
