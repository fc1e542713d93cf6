/** What somebody answered, in the words of the survey and in one language. */
import {sayDate, sayNumber} from '../../foundation/messages.js';
import type {Answer, Survey, SurveyItem, Text} from '../../plan/types.js';

export interface AnswerWords {
  readonly language: string;
  readonly before: string;
  readonly now: string;
  wordsOf(text: Text): string;
}

/** The answer; of then and now each on a line of its own. */
export function answerInWords(
  {scales}: Survey,
  {kind, scale, choices = []}: SurveyItem,
  answer: Answer,
  {language, before, now: present, wordsOf}: AnswerWords,
): string {
  const scaled = kind === 'scale' || kind === 'then-now';
  const named = scaled ? (scales.find(({id}) => id === scale)?.points ?? []) : choices;
  const one = (value: number | string): string => {
    const chosen = named.find((entry) => entry.value === value);
    if (chosen) return wordsOf(chosen.text);
    if (kind === 'date' && typeof value === 'string') return sayDate(language, value);
    return typeof value === 'number' ? sayNumber(language, value) : value;
  };
  if (typeof answer !== 'object') return one(answer);
  if ('length' in answer) return answer.map(one).join(', ');
  const {then, now} = answer;
  return [
    ...(then === undefined ? [] : [`${before}: ${one(then)}`]),
    ...(now === undefined ? [] : [`${present}: ${one(now)}`]),
  ].join('\n');
}
