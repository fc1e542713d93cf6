/** The end of the survey: sending, and what became of it. Pure views. */
import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Say} from '../../../foundation/messages.js';
import type {english} from '../impact-survey.messages.js';

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
