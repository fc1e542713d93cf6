/** A respondent's own copy of what they answered: words to paste anywhere, or the response as a file to hand in. */
import {downloadFile, fileName} from '../../../storage/file.js';
import type {Say} from '../../../foundation/messages.js';
import type {Response, Survey, Text} from '../../../plan/types.js';
import {answerInWords, type AnswerWords} from '../answer-words.js';
import type {english} from '../impact-survey.messages.js';
import {surveySendingMessages} from '../survey-sending.messages.js';

/** The answers in words, a question and its answer each. */
function inWords(survey: Survey, response: Response, words: AnswerWords): string {
  const {wordsOf} = words;
  const lines = survey.items.flatMap((item) => {
    const answer = response.answers[item.id];
    return answer === undefined || !Object.hasOwn(response.answers, item.id)
      ? []
      : [`${wordsOf(item.text)}\n${answerInWords(survey, item, answer, words)}\n`];
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
  const {language, say} = host;
  const words = {language, before: say('before'), now: say('now'), wordsOf};
  const copied = await navigator.clipboard.writeText(inWords(survey, response, words)).then(
    () => true,
    () => false,
  );
  host.announce(later(copied ? 'copied' : 'notCopied'));
}
