/** What the plan itself has to say, in any language: findings, refusals, and the names of edits that undo offers. */
import {editLabels, refusalMessages} from '../plan/edits/words.js';
import {findingMessages} from '../plan/findings/messages.js';
import {statementWords} from '../plan/statement/words.js';
import {MessageTable} from './messages.js';

export const findingWords = new MessageTable('findings', findingMessages, {
  es: () => import('../locales/es/findings.js'),
});
export const refusalWords = new MessageTable('refusals', refusalMessages, {
  es: () => import('../locales/es/refusals.js'),
});
export const editWords = new MessageTable('edits', editLabels, {
  es: () => import('../locales/es/edits.js'),
});

/** The small words of a theory's sentences. */
export const statementMessages = new MessageTable('statement', statementWords, {
  es: () => import('../locales/es/statement.js'),
});

const codes = new Map(
  Object.entries(editLabels).map(([code, label]): [string, string] => [label, code]),
);

/** The name of an edit in a language; a host's own label is said as the host gave it. */
export function sayEdit(language: string, label: string): string {
  const code = codes.get(label);
  return code === undefined ? label : editWords.sayAny(language, code, {});
}
