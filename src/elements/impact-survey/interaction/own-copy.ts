/** A respondent's own copy of what they answered: words to paste anywhere, or the response as a file to hand in. */
import {downloadFile, fileName} from '../../../storage/file.js';
import type {Say} from '../../../foundation/messages.js';
import type {Answer, Response, Survey, SurveyItem, Text} from '../../../plan/types.js';
import type {english} from '../impact-survey.messages.js';
import {surveySendingMessages} from '../survey-sending.messages.js';

/** The answers in words, a question and its answer each. */
function inWords(
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

interface CopyHost {
  readonly language: string;
  readonly say: Say<typeof english>;
  announce(sentence: string): void;
  textOf(text: Text): {readonly text: string};
}

/** Puts the answers where they can be pasted, and says so; or asks the browser to keep them as a file. */
export async function ownCopy(
  host: CopyHost,
  survey: Survey,
  response: Response,
  how: 'copy' | 'file',
): Promise<void> {
  const later = surveySendingMessages.in(host.language);
  const wordsOf = (text: Text): string => host.textOf(text).text;
  if (how === 'file') {
    const name = fileName(`${wordsOf(survey.title)} ${later('fileName')}`, 'json');
    downloadFile(name, `${JSON.stringify(response)}\n`);
    return;
  }
  const parts = {before: host.say('before'), now: host.say('now')};
  const copied = await navigator.clipboard
    .writeText(inWords(survey, response, wordsOf, parts))
    .then(
      () => true,
      () => false,
    );
  host.announce(later(copied ? 'copied' : 'notCopied'));
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
