/** What findings say, in any language; what is said about how a survey asks comes with advice (`advice.ts`). */
import type {Finding} from '../plan/findings/finding.js';
import {findingMessages} from '../plan/findings/messages.js';
import {MessageTable} from './messages.js';
import {sayWord, vocabularyMessages} from './vocabulary.messages.js';

export const findingWords = new MessageTable('findings', findingMessages, {
  es: () => import('../locales/es/findings.js'),
});

/** The words of a finding in a language. */
export function sayFinding(language: string, {code, values}: Finding): string {
  const {role} = values;
  return findingWords.sayAny(
    language,
    code,
    typeof role === 'string'
      ? {...values, role: sayWord(vocabularyMessages.in(language), 'role', role)}
      : values,
  );
}
