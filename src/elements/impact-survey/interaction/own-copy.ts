/** A respondent's own copy of what they answered: words to paste anywhere, or the response as a file to hand in. */
import {downloadFile, fileName} from '../../../storage/file.js';
import type {Answer, Response, Survey, SurveyItem, Text} from '../../../plan/types.js';

/** The answers in words, a question and its answer each. */
export function inWords(
  survey: Survey,
  response: Response,
  wordsOf: (text: Text) => string,
  parts: {readonly before: string; readonly now: string},
): string {
  const lines = survey.items.flatMap((item) => {
    const answer = response.answers[item.id];
    return answer === undefined || !Object.hasOwn(response.answers, item.id)
      ? []
      : [`${wordsOf(item.text)}\n${said(survey, item, answer, wordsOf, parts)}\n`];
  });
  return [`${wordsOf(survey.title)}\n`, ...lines].join('\n');
}

/** Asks the browser to keep a response as a file. */
export function downloadResponse(response: Response, name: string): void {
  downloadFile(fileName(name, 'json'), `${JSON.stringify(response)}\n`);
}

function said(
  survey: Survey,
  item: SurveyItem,
  answer: Answer,
  wordsOf: (text: Text) => string,
  parts: {readonly before: string; readonly now: string},
): string {
  const points = survey.scales.find(({id}) => id === item.scale)?.points ?? [];
  const scaled = item.kind === 'scale' || item.kind === 'then-now';
  const one = (value: number | string): string => {
    const chosen = (scaled ? points : (item.choices ?? [])).find((entry) => entry.value === value);
    return chosen ? wordsOf(chosen.text) : String(value);
  };
  if (typeof answer !== 'object') return one(answer);
  if ('length' in answer) return answer.map(one).join(', ');
  const {then, now} = answer;
  return [
    ...(then === undefined ? [] : [`${parts.before}: ${one(then)}`]),
    ...(now === undefined ? [] : [`${parts.now}: ${one(now)}`]),
  ].join('\n');
}
