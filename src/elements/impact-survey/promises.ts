/**
 * What a respondent may be promised, from the survey's real settings.
 *
 * What always holds: never more than is true. “Anonymous” is said only where nobody can link answers to a person:
 * not with a code that can be guessed, nor where the page's own form or request may carry who is signed in.
 */
import type {MessageValues} from '../../foundation/messages.js';
import type {Survey, SurveyItem} from '../../plan/types.js';
import type {english} from './impact-survey.messages.js';

type Words = typeof english;
/** A message and what it needs. */
export type Promised = {
  [K in keyof Words]: {readonly key: K; readonly values: MessageValues<Words[K]>};
}[
  | 'anonymous'
  | 'confidential'
  | 'codeGuess'
  | 'results'
  | 'texts'
  | 'grouped'
  | 'voluntary'
  | 'voluntaryForm'];

export interface PromiseOptions {
  readonly survey: Survey;
  readonly wave: string;
  /** The answers travel with a form of the page, or by a request that the page makes its own way. */
  readonly byPage: boolean;
  /** Nothing is sent before the survey's own button is pressed. */
  readonly hasButton: boolean;
  /** The words of a question. */
  readonly wordsOf: (item: SurveyItem) => string;
}

/** As results are made: never fewer, whatever a survey says. */
const LEAST = 5;
const LEAST_OF_STUDENTS = 10;
const LEAST_OF_TEXTS = 10;

export function promises(options: PromiseOptions): Promised[] {
  const {survey, wave, byPage, hasButton, wordsOf} = options;
  const coded = survey.linking === 'code';
  const group = survey.items.find(
    ({group, kind}) => group === true && (kind === 'choice' || kind === 'scale'),
  );
  const count = smallestShown(survey, wave);
  const said: Promised[] = [
    survey.privacy === 'anonymous' && !coded && !byPage
      ? {key: 'anonymous', values: []}
      : {key: 'confidential', values: []},
  ];
  if (coded) said.push({key: 'codeGuess', values: []});
  said.push({key: 'results', values: [{count}]});
  if (group) said.push({key: 'grouped', values: [{question: wordsOf(group)}]});
  if (survey.items.some(({kind}) => kind === 'text'))
    said.push({key: 'texts', values: [{count: Math.max(count, LEAST_OF_TEXTS)}]});
  said.push({key: hasButton ? 'voluntary' : 'voluntaryForm', values: []});
  return said;
}

/** The smallest group of which anything is shown. */
export function smallestShown(survey: Survey, wave: string): number {
  const {minimumGroup, audience, waves} = survey;
  const ofStudents =
    audience.includes('student') ||
    waves.some(({id, invited}) => id === wave && (invited['student'] ?? 0) > 0);
  return Math.max(LEAST, ofStudents ? LEAST_OF_STUDENTS : 0, Math.ceil(minimumGroup) || 0);
}
