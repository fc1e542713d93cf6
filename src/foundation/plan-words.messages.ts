/** What the plan itself has to say, in any language: refusals, and the names of edits that undo offers. */
import {editLabels, refusalMessages} from '../plan/edits/words.js';
import {MessageTable} from './messages.js';

export const refusalWords = new MessageTable('refusals', refusalMessages, {
  es: () => import('../locales/es/refusals.js'),
});
export const editWords = new MessageTable('edits', editLabels, {
  es: () => import('../locales/es/edits.js'),
});

const codes = new Map(
  Object.entries(editLabels).map(([code, label]): [string, string] => [label, code]),
);

/** The name of an edit in a language, by its code or, of edits whose words come later, by its label; a host's own label is said as the host gave it. */
export function sayEdit(language: string, label: string): string {
  return editWords.sayAny(language, codes.get(label) ?? label, {});
}
