/** What is answered on paper: circles and boxes to cross, lines to write on; or what was answered so far. */
import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {sayDate, sayNumber} from '../../../foundation/messages.js';
import {linesToWrite, tick} from '../../../foundation/paper.js';
import type {Answer, SurveyItem, Text} from '../../../plan/types.js';
import type {Answering} from '../answering.js';
import {inAll, sayAll, type SurveyOnPaper} from './words-on-paper.js';

interface Choice {
  readonly value: number | string;
  readonly text: Text;
}

/** What can be chosen of a question: points of its scale, or choices. */
export function choicesOf(
  {survey}: Answering,
  {kind, scale, choices}: SurveyItem,
): readonly Choice[] {
  return kind === 'scale' || kind === 'then-now'
    ? (survey.scales.find(({id}) => id === scale)?.points ?? [])
    : (choices ?? []);
}

export function answerOn(
  survey: SurveyOnPaper,
  item: SurveyItem,
  answer: Answer | undefined,
  blank: boolean,
): TemplateResult {
  const {language} = survey;
  const unanswered = html`<p class="quiet">–</p>`;
  switch (item.kind) {
    case 'scale':
    case 'choice':
      return choicesOn(survey, item, (value) => value === answer, true, blank);
    case 'choices':
      return html`<p class="hint">${sayAll(survey, 'several')}</p>
        ${choicesOn(survey, item, (value) => Array.isArray(answer) && (answer as readonly unknown[]).includes(value), false, blank)}`;
    case 'then-now': {
      const both =
        answer !== undefined && typeof answer === 'object' && 'now' in answer ? answer : {};
      return html`${(['then', 'now'] as const).map(
        (part) =>
          html`<p class="label">${sayAll(survey, part === 'then' ? 'before' : 'now')}</p>
            ${choicesOn(survey, item, (value) => value === (both as {then?: unknown; now?: unknown})[part], true, blank)}`,
      )}`;
    }
    case 'number':
    case 'date':
      if (blank) return html`<p class="write-row"><span class="write short"></span></p>`;
      return typeof answer === 'number'
        ? html`<p class="given">${sayNumber(language, answer)}</p>`
        : typeof answer === 'string' && answer !== ''
          ? html`<p class="given">${sayDate(language, answer)}</p>`
          : unanswered;
    default:
      if (blank) return linesToWrite(3);
      return typeof answer === 'string' && answer !== ''
        ? html`<p class="given" dir="auto">${answer}</p>`
        : unanswered;
  }
}

/** How many choices have a key of their own where paper is keyed in. */
const DIGITS = 9;

/** Longest words that stand side by side on a sheet, and how many of them. */
const ROW = {letters: 20, choices: 6};

function choicesOn(
  survey: SurveyOnPaper,
  item: SurveyItem,
  chosen: (value: number | string) => boolean,
  round: boolean,
  blank: boolean,
): TemplateResult {
  const choices = choicesOf(survey.answering, item);
  const row =
    choices.length <= ROW.choices &&
    survey.spoken.every((speak) =>
      choices.every(({text}) => speak(text).text.length <= ROW.letters),
    );
  return html`<ul class=${row ? 'choices-on row' : 'choices-on'}>
    ${choices.map(
      ({value, text}, at) =>
        html`<li class=${ifDefined(chosen(value) ? 'chosen' : undefined)}>
          ${tick(chosen(value), round)}${
            blank && at < DIGITS ? html`<span class="digit">${at + 1}</span>` : nothing
          }<span>${inAll(survey, text)}</span>
        </li>`,
    )}
  </ul>`;
}
