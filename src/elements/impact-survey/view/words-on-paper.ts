/** A survey on paper, in one language or in two: its words and ours in each. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Say} from '../../../foundation/messages.js';
import type {Text} from '../../../plan/types.js';
import type {Answering} from '../answering.js';
import type {english} from '../impact-survey.messages.js';
import type {Promised} from '../promises.js';
import type {SaySending} from '../survey-sending.messages.js';
import {words, type Spoken} from './question.js';

export interface SurveyOnPaper {
  readonly answering: Answering;
  /** Our words, in each language of the sheet. */
  readonly says: readonly Say<typeof english>[];
  /** Those that nobody needs at first. */
  readonly later: readonly SaySending[];
  /** The survey's words, in each of them. */
  readonly spoken: readonly ((text: Text) => Spoken)[];
  readonly promised: readonly (readonly Promised[])[];
  readonly language: string;
  readonly level: number;
}

/** A text of the survey in the languages of the sheet, the second one less loud. */
export function inAll({spoken}: SurveyOnPaper, text: Text): TemplateResult {
  const all = spoken.map((speak) => speak(text));
  const [first, second] = all;
  return html`${first ? words(first) : nothing}${
    second && second.text !== '' && second.text !== first?.text
      ? html` <span class="second">${words(second)}</span>`
      : nothing
  }`;
}

/** Words of ours, in the languages of the sheet. */
export const sayAll = (
  {says}: SurveyOnPaper,
  key: 'before' | 'code' | 'codeHint' | 'now' | 'several',
): string => says.map((say) => say(key)).join(' / ');
