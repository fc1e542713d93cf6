/** What is fetched to advise: the judgement of a plan, and its words. See `advised.ts`. */
import type {Finding} from '../plan/findings/index.js';
import {findingWords as ownWords, sayFinding as sayOwn} from './finding-words.messages.js';
import type {PreparableTable} from './messages.js';
import {surveyFindingWords} from './survey-finding-words.messages.js';

export {findings} from '../plan/findings/index.js';

/** The words of all findings, to be fetched. */
export const findingWords: PreparableTable = {
  needs: (language) => ownWords.needs(language) || surveyFindingWords.needs(language),
  async prepare(language) {
    await Promise.all([ownWords.prepare(language), surveyFindingWords.prepare(language)]);
  },
};

/** The words of a finding in a language. */
export function sayFinding(language: string, finding: Finding): string {
  const {code, values} = finding;
  return Object.hasOwn(surveyFindingWords.english, code)
    ? surveyFindingWords.sayAny(language, code, values)
    : sayOwn(language, finding);
}
