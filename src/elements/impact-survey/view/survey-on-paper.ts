/**
 * The questions of a survey on paper. Blank, every question stands there, also those that are asked of some alone; filled,
 * those that were asked. A pure view.
 *
 * What always holds: a blank sheet holds no answer; privacy is said first.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {linesToWrite} from '../../../foundation/paper.js';
import {isBlank} from '../../../plan/text.js';
import type {SurveyItem} from '../../../plan/types.js';
import {answerOn, choicesOf} from './answers-on-paper.js';
import {introductionView, privacyNotice} from './around.js';
import {inAll, sayAll, type SurveyOnPaper} from './words-on-paper.js';

export function surveyPaper(survey: SurveyOnPaper, blank: boolean): TemplateResult {
  const {answering, says, spoken, promised, level} = survey;
  const asked = ({id}: SurveyItem): boolean => blank || answering.isAsked(id);
  const numbers = new Map(
    answering.pages
      .flatMap(({items}) => items.filter(asked))
      .map(({id}, index): [string, number] => [id, index + 1]),
  );
  return html`
    ${spoken.map((speak) => introductionView(speak(answering.survey.introduction), ''))}
    ${says.map((say, at) => privacyNotice(promised[at] ?? [], say))}
    ${answering.survey.linking === 'code' ? codeOn(survey, blank) : nothing}
    ${answering.pages.map(({text, items}) => {
      const here = items.filter(asked);
      return here.length === 0
        ? nothing
        : html`<section class="sheet-section">
            ${
              isBlank(text)
                ? nothing
                : html`<div class="page-heading" role="heading" aria-level=${level}>
                    ${inAll(survey, text)}
                  </div>`
            }
            ${here.map((item) => question(survey, item, numbers, blank))}
          </section>`;
    })}
  `;
}

function codeOn(survey: SurveyOnPaper, blank: boolean): TemplateResult {
  return html`<div class="question-on-paper keep">
    <p class="label">${sayAll(survey, 'code')}</p>
    <p class="hint">${sayAll(survey, 'codeHint')}</p>
    ${blank ? linesToWrite(1) : html`<p>${survey.answering.code || '–'}</p>`}
  </div>`;
}

function question(
  survey: SurveyOnPaper,
  item: SurveyItem,
  numbers: ReadonlyMap<string, number>,
  blank: boolean,
): TemplateResult {
  const {says, answering} = survey;
  const {id, text, hint} = item;
  const number = numbers.get(id) ?? 0;
  return html`<div class="question-on-paper keep" data-item=${id}>
    ${blank ? onlyIf(survey, item, numbers) : nothing}
    <p class="asked">
      <span class="number">${says[0]?.('number', {number, count: numbers.size})}</span>
      ${blank && id.length <= CODE ? html`<span class="code">${id}</span>` : nothing}
      ${inAll(survey, text)}
    </p>
    ${hint === undefined ? nothing : html`<p class="hint">${inAll(survey, hint)}</p>`}
    ${answerOn(survey, item, blank ? undefined : answering.answer(id), blank)}
  </div>`;
}

/** Longer than this, an id is no code that anybody reads. */
const CODE = 12;

/** To whom a question is put, where it is not put to everybody. */
function onlyIf(
  {answering, later, spoken}: SurveyOnPaper,
  {when}: SurveyItem,
  numbers: ReadonlyMap<string, number>,
): TemplateResult | typeof nothing {
  const about = when && answering.item(when.item);
  const number = about && numbers.get(about.id);
  if (!when || !about || number === undefined) return nothing;
  const named = choicesOf(answering, about).filter(({value}) => when.in.includes(value));
  return html`${later.map((say, at) => {
    const answers = named
      .map(({text}) => say('quoted', {words: spoken[at]?.(text).text ?? ''}))
      .join(', ');
    return html`<p class="only">→ ${say('onlyIf', {answers, number})}</p>`;
  })}`;
}
