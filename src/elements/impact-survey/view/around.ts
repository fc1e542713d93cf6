/** What stands around the questions: language, introduction, promises, progress, errors. Pure views. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Say} from '../../../foundation/messages.js';
import {progressLine} from '../../../kit/progress/progress-line.js';
import type {english} from '../impact-survey.messages.js';
import type {SurveyLanguage} from '../languages.js';
import type {Promised} from '../promises.js';
import {words, type Spoken} from './question.js';

type SaySurvey = Say<typeof english>;

/** Buttons for the languages the survey can be read in; nothing where there is only one. */
export function languageSwitch(
  languages: readonly SurveyLanguage[],
  current: string | undefined,
  say: SaySurvey,
  choose: (tag: string) => void,
): TemplateResult | typeof nothing {
  if (languages.length < 2) return nothing;
  return html`<div class="languages no-print" role="group" aria-label=${say('language')}>
    ${languages.map(
      ({tag, name}) =>
        html`<button
          type="button"
          class="plain"
          lang=${tag}
          aria-pressed=${tag === current ? 'true' : 'false'}
          @click=${() => {
            choose(tag);
          }}
        >
          ${name}
        </button>`,
    )}
  </div>`;
}

export function introductionView(introduction: Spoken, closes: string): TemplateResult {
  return html`
    ${introduction.text ? html`<p class="introduction">${words(introduction)}</p>` : nothing}
    ${closes ? html`<p class="quiet">${closes}</p>` : nothing}
  `;
}

/** The promises, before anything is asked. */
export function privacyNotice(promised: readonly Promised[], say: SaySurvey): TemplateResult {
  return html`<section class="privacy" aria-labelledby="privacy">
    <p class="label" id="privacy">${say('privacy')}</p>
    <ul>
      ${promised.map((promise) => html`<li>${sayPromise(promise, say)}</li>`)}
    </ul>
  </section>`;
}

function sayPromise(promise: Promised, say: SaySurvey): string {
  switch (promise.key) {
    case 'results':
      return say(promise.key, ...promise.values);
    case 'texts':
      return say(promise.key, ...promise.values);
    case 'grouped':
      return say(promise.key, ...promise.values);
    default:
      return say(promise.key);
  }
}

/** A code to be recognised by in a later wave. */
export function codeField(say: SaySurvey, disabled: boolean): TemplateResult {
  return html`<div class="field code">
    <label class="label" for="code">${say('code')}</label>
    <input
      id="code"
      class="short"
      type="text"
      autocomplete="off"
      spellcheck="false"
      maxlength="64"
      aria-describedby="code-hint"
      ?disabled=${disabled}
    />
    <p class="hint" id="code-hint">${say('codeHint')}</p>
  </div>`;
}

/** How far somebody has come, in words and as a thin line. */
export function progressView(
  answered: number,
  count: number,
  say: SaySurvey,
  step = '',
): TemplateResult {
  const soFar = step + say('progress', {answered, count});
  return html`<div class="progress no-print">
    <p class="quiet">${soFar}</p>
    ${progressLine(soFar, soFar, answered, Math.max(1, count))}
  </div>`;
}
