/** The survey as a whole: what is said first, the questions, and the end. A pure view. */
import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import type {Say} from '../../../foundation/messages.js';
import type {SurveyItem, Text, Wave} from '../../../plan/types.js';
import type {Answering} from '../answering.js';
import type {english} from '../impact-survey.messages.js';
import type {Promised} from '../promises.js';
import {codeField, introductionView, privacyNotice, progressView} from './around.js';
import {questionView, words, type QuestionContext, type Spoken} from './question.js';
import {sendingView, type SendingActs, type SendingState} from './sending.js';

export interface SurveyModel {
  readonly answering: Answering;
  readonly wave: Wave | undefined;
  /** It is only to be tried out. */
  readonly tried: boolean;
  readonly say: Say<typeof english>;
  readonly spoken: (text: Text) => Spoken;
  readonly promised: readonly Promised[];
  readonly closes: string;
  readonly language: string;
  /** Grows when somebody said words differently. */
  readonly wording: number;
  /** Nobody may answer here and now. */
  readonly disabled: boolean;
  /** What keeps the answers here, where something does. */
  readonly errors: TemplateResult | typeof nothing;
  /** Heading level of the parts. */
  readonly level: number;
  readonly sending: SendingState;
  readonly acts: SendingActs;
  readonly later: (state: SendingState) => TemplateResult | typeof nothing;
  /** The survey has its own Send. */
  readonly sends: boolean;
  /** Where one is, and the ways on, where not all of it is sent from one page. */
  readonly steps: Steps | undefined;
}

/** The ways through a survey besides sending it. */
export interface Steps {
  readonly said: string;
  /** The answers given, to look them over before they are sent. */
  readonly review: TemplateResult | typeof nothing;
  readonly buttons: TemplateResult;
}

export function surveyView(model: SurveyModel): TemplateResult {
  const {answering, wave, say, spoken, steps} = model;
  const {survey} = answering;
  if (answering.pages.length === 0) return html`<p class="quiet">${say('noItems')}</p>`;
  return html`
    ${
      model.tried
        ? html`<p class="notice">${say('preview')}</p>`
        : wave?.status === 'open'
          ? nothing
          : html`<p class="notice">${sayNotOpen(wave, say)}</p>`
    }
    <div class="survey" ?hidden=${Boolean(answering.at)}>
      ${introductionView(spoken(survey.introduction), model.closes)}
      ${privacyNotice(model.promised, say)}
      ${survey.linking === 'code' ? codeField(say, model.disabled) : nothing}
    </div>
    ${progressView(answering.answered, answering.asked, say, steps?.said)} ${model.errors}
    ${steps?.review}
    ${guard(
      [
        answering,
        survey,
        answering.asking,
        answering.told,
        model.language,
        model.wording,
        model.disabled,
        model.level,
        // What repeats an answer has come, where one is repeated.
        !answering.echoed.size || !steps,
      ],
      () => questionsView(model),
    )}
    ${
      model.sends || steps
        ? html`<div class="end no-print">
            ${model.sends ? sendingView(model.sending, say, model.acts, model.later) : nothing}
            ${steps?.buttons}
          </div>`
        : nothing
    }
  `;
}

function sayNotOpen(wave: Wave | undefined, say: SurveyModel['say']): string {
  if (!wave) return say('noWave');
  return wave.status === 'closed' ? say('closed') : say('draft');
}

/** All questions, those that are not asked hidden: their numbers count what is asked. */
function questionsView({
  answering,
  say,
  spoken,
  disabled,
  level,
}: SurveyModel): (TemplateResult | typeof nothing)[] {
  const scales = new Map(
    answering.survey.scales.map(({id, points}) => [id, points.map(({text}) => text)]),
  );
  const context: QuestionContext = {
    say,
    spoken,
    disabled,
    choices: ({kind, scale, choices}) =>
      kind === 'scale' || kind === 'then-now'
        ? (scales.get(scale ?? '') ?? [])
        : (choices ?? []).map(({text}) => text),
    asked: ({id}) => answering.isAsked(id),
    unreadable: ({id}) => answering.told.get(id),
    count: answering.asked,
  };
  let number = 0;
  const question = (item: SurveyItem): TemplateResult => {
    if (context.asked(item)) number++;
    return questionView(item, number, context);
  };
  return answering.pages.map(({id, text, items}, at) => {
    if (at >= answering.reached) return nothing;
    const heading = spoken(text);
    return html`<section
      class="page"
      ?hidden=${(answering.at ?? at) !== at || !items.some(context.asked)}
      aria-labelledby=${heading.text ? `page.${id}` : nothing}
    >
      ${heading.text ? pageHeading(`page.${id}`, heading, level) : nothing}
      ${repeat(items, (item) => item.id, question)}
    </section>`;
  });
}

function pageHeading(id: string, heading: Spoken, level: number): TemplateResult {
  return html`<div class="page-heading" role="heading" aria-level=${level} id=${id} tabindex="-1">
    ${words(heading)}
  </div>`;
}
