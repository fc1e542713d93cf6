/** The end of the survey: sending, what became of it, and thanks. Pure views. */
import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Say} from '../../../foundation/messages.js';
import type {english} from '../impact-survey.messages.js';
import {words, type Spoken} from './question.js';

type SaySurvey = Say<typeof english>;

/** How far a response has come. */
export type SendingState =
  | {readonly step: 'editing'}
  | {readonly step: 'nothing'}
  | {readonly step: 'sending'}
  /** To be tried again by itself in `seconds`; 0 while it is tried. */
  | {readonly step: 'waiting'; readonly seconds: number}
  /** Trying again would not help; `status` is what the server said, `""` where the page refused. */
  | {readonly step: 'refused'; readonly status: string}
  /** What sends could not be fetched. */
  | {readonly step: 'not-here'}
  /** To be taken as a file; `offered` once the browser was asked to keep it. */
  | {readonly step: 'file'; readonly offered: boolean}
  | {readonly step: 'confirmed'; readonly delivery: 'sent' | 'host' | 'file'};

export interface SendingActs {
  send(): void;
  tryNow(): void;
  copy(): void;
  download(): void;
  haveFile(): void;
  back(): void;
}

export const button = (label: string, act: () => void, kind = ''): TemplateResult =>
  html`<button type="button" class=${ifDefined(kind || undefined)} @click=${act}>${label}</button>`;

export function sendingView(
  state: SendingState,
  say: SaySurvey,
  acts: SendingActs,
  later: (state: SendingState) => TemplateResult | typeof nothing,
): TemplateResult | typeof nothing {
  switch (state.step) {
    case 'editing':
    case 'nothing':
      return html`
        ${state.step === 'nothing' ? html`<p class="notice" role="alert">${say('nothing')}</p>` : nothing}
        ${button(say('send'), acts.send, 'primary')}
      `;
    case 'sending':
      return html`<p class="notice" data-focus tabindex="-1">${say('sending')}</p>`;
    case 'not-here':
      return tryAgainView(html`<p>${say('notHere')}</p>`, say('tryAgain'), acts);
    case 'confirmed':
      return nothing;
    default:
      return later(state);
  }
}

/** The answers were not taken, and may be sent once more. */
export function tryAgainView(
  why: TemplateResult,
  tryAgain: string,
  acts: SendingActs,
): TemplateResult {
  return html`<div class="notice failed" role="alert" data-focus tabindex="-1">${why}</div>
    ${button(tryAgain, acts.send, 'primary')}`;
}

/** What somebody reads who has answered; shown only once the answers have arrived. */
export function thanksView(
  delivery: 'sent' | 'host' | 'file',
  thanks: Spoken,
  say: SaySurvey,
  next: (() => void) | undefined,
): TemplateResult {
  return html`<div class="thanks" data-focus tabindex="-1">
    <svg
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      aria-hidden="true"
    >
      <circle cx="10" cy="10" r="7.250" />
      <path d="m6.750 10.250 2.250 2.250 4.250-4.750" />
    </svg>
    <p class="label">${delivery === 'file' ? say('thanksTitleFile') : say('thanksTitle')}</p>
    <p>${thanks.text ? words(thanks) : say('thanks')}</p>
    ${next ? button(say('next'), next) : nothing}
  </div>`;
}
