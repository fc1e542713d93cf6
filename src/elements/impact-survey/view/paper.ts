/**
 * The survey on paper. Blank: every question, also those that are asked of some alone, with circles and boxes to cross
 * and lines to write on. Filled: what was asked and answered so far.
 *
 * What always holds: a blank sheet holds no answer and says nothing about who was here before; privacy is said first.
 */
import {css, html, nothing, type CSSResult, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {sayDate, sayNumber, type Say} from '../../../foundation/messages.js';
import {linesToWrite, tick} from '../../../foundation/paper.js';
import type {Paper} from '../../../foundation/printable.js';
import {isBlank, textIn} from '../../../plan/text.js';
import {withAnswers} from '../../../plan/piping.js';
import type {Answer, SurveyItem, Text} from '../../../plan/types.js';
import {Answering} from '../answering.js';
import {chooseSurvey, chooseWave} from '../chosen.js';
import {impactSurveyMessages, type english} from '../impact-survey.messages.js';
import {currentLanguage, languagesOf} from '../languages.js';
import type {Promised} from '../promises.js';
import {introductionView, privacyNotice} from './around.js';
import {words, type Spoken} from './question.js';
import {promisedBy} from './respond.js';
import type {RespondHost} from './respond-host.js';
import {surveySendingMessages, type SaySending} from '../survey-sending.messages.js';
import {echo} from './steps.js';

/** What draws the sheets of a survey. A blank one holds every language that the survey is in: who hands it out does not know who reads what. */
export async function paperOf(
  host: RespondHost & {readonly wave: string},
  answered: () => Answering | undefined,
): Promise<Paper> {
  const tags = host.plan.surveys.flatMap((survey) => languagesOf(survey).map(({tag}) => tag));
  await Promise.all(
    [host.language, ...tags].flatMap((tag) => [
      impactSurveyMessages.prepare(tag),
      surveySendingMessages.prepare(tag),
    ]),
  );
  return {
    styles: surveyPaperStyles,
    // Nobody is asked for a name who may be promised that nobody asks.
    signed: false,
    render: ({blank}) => {
      const {survey} = chooseSurvey(host.plan, host.survey);
      const answering =
        answered() ?? (survey && new Answering(survey, chooseWave(survey, host.wave)?.id ?? ''));
      if (!answering) return html`<p>${host.say('noSurvey')}</p>`;
      // On a blank sheet nothing is answered yet: an earlier answer is named by its number.
      const given = blank ? new Answering(answering.survey, answering.wave) : answering;
      const repeating =
        (textOf: (text: Text) => Spoken, language: string) =>
        (text: Text): Spoken => {
          const spoken = textOf(text);
          const say = impactSurveyMessages.in(language);
          return {
            ...spoken,
            text: withAnswers(spoken.text, (id) => echo({language, say, textOf}, given, id, blank)),
          };
        };
      const languages = languagesOf(answering.survey);
      const own = currentLanguage(languages, host.language);
      const second = blank && own ? languages.find(({tag}) => tag !== own)?.tag : undefined;
      const spoken = [
        (text: Text) => host.textOf(text),
        ...(second ? [(text: Text) => ({...textIn(text, second), language: second})] : []),
      ];
      return surveyPaper(
        {
          answering,
          says: [host.say, ...(second ? [impactSurveyMessages.in(second)] : [])],
          later: [host.language, ...(second ? [second] : [])].map((language) =>
            surveySendingMessages.in(language),
          ),
          spoken: spoken.map((textOf, at) =>
            repeating(textOf, at === 0 ? host.language : (second ?? '')),
          ),
          // Paper is handed in to somebody.
          promised: spoken.map((textOf) => promisedBy({textOf}, answering, true, false)),
          language: host.language,
          level: Math.min(6, host.headingLevel + 1),
        },
        blank,
      );
    },
  };
}

interface SurveyOnPaper {
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
function inAll({spoken}: SurveyOnPaper, text: Text): TemplateResult {
  const all = spoken.map((speak) => speak(text));
  const [first, second] = all;
  return html`${first ? words(first) : nothing}${
    second && second.text !== '' && second.text !== first?.text
      ? html` <span class="second">${words(second)}</span>`
      : nothing
  }`;
}

/** Words of ours, in the languages of the sheet. */
const sayAll = (
  {says}: SurveyOnPaper,
  key: 'before' | 'code' | 'codeHint' | 'now' | 'several',
): string => says.map((say) => say(key)).join(' / ');

function surveyPaper(survey: SurveyOnPaper, blank: boolean): TemplateResult {
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

interface Choice {
  readonly value: number | string;
  readonly text: Text;
}

function choicesOf({survey}: Answering, {kind, scale, choices}: SurveyItem): readonly Choice[] {
  return kind === 'scale' || kind === 'then-now'
    ? (survey.scales.find(({id}) => id === scale)?.points ?? [])
    : (choices ?? []);
}

function answerOn(
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

const surveyPaperStyles: CSSResult = css`
  .paper {
    --_asked-size: 11pt;
    --_code-size: 7.5pt;
    --_choices-distance: 1.5mm;
    --_given-line: 1.5pt;
  }
  .paper .introduction {
    font-size: var(--_font-size-base);
    margin-block-end: var(--_space-3);
  }
  .paper .privacy {
    display: block;
    padding: var(--_space-2) var(--_space-3);
    border: var(--_paper-stroke) solid var(--_print-ink);
    border-radius: var(--_space-1);
    font-size: var(--_font-size-quiet);
    break-inside: avoid;
  }
  .paper .privacy ul {
    display: block;
  }
  .paper .page-heading {
    margin-block-end: var(--_space-3);
    font-size: var(--_font-size-lead);
    font-weight: 700;
    break-after: avoid;
    break-inside: avoid;
  }
  .question-on-paper {
    margin-block: var(--_paper-distance);
  }
  .asked {
    font-size: var(--_asked-size);
    margin-block-end: var(--_choices-distance);
    break-after: avoid;
  }
  .asked .code {
    float: inline-end;
    margin-inline-start: var(--_space-3);
    font-size: var(--_code-size);
    color: var(--_print-quiet);
  }
  .only {
    font-size: var(--_font-size-quiet);
    font-weight: 700;
    break-after: avoid;
  }
  .choices-on {
    display: grid;
    gap: var(--_choices-distance);
  }
  .choices-on.row {
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
  }
  .choices-on > li {
    display: flex;
    align-items: baseline;
    line-height: 1.25;
  }
  .question-on-paper .label:not(:first-child) {
    margin-block-start: var(--_space-2);
  }
  .choices-on .digit {
    margin-inline-end: var(--_choices-distance);
    font-size: var(--_code-size);
    color: var(--_print-quiet);
  }
  .paper .second {
    display: block;
    font-style: italic;
    font-weight: 400;
  }
  .choices-on .second {
    font-size: var(--_font-size-quiet);
  }
  .choices-on > .chosen {
    font-weight: 700;
  }
  .given {
    padding-inline-start: var(--_space-3);
    border-inline-start: var(--_given-line) solid var(--_print-ink);
    white-space: pre-line;
  }
`;
