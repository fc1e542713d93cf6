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

const button = (label: string, act: () => void, kind = ''): TemplateResult =>
  html`<button type="button" class=${ifDefined(kind || undefined)} @click=${act}>${label}</button>`;

export function sendingView(
  state: SendingState,
  say: SaySurvey,
  acts: SendingActs,
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
    case 'waiting':
      return html`<div class="notice" data-focus tabindex="-1">
        <p>${say('waiting')}</p>
        <p class="quiet">
          ${state.seconds > 0 ? say('waitingSeconds', {count: state.seconds}) : say('trying')}
        </p>
        ${button(say('tryNow'), acts.tryNow)} ${copies(say, acts)}
      </div>`;
    case 'refused':
    case 'not-here':
      return html`<div class="notice failed" role="alert" data-focus tabindex="-1">
          <p>
            ${
              state.step === 'not-here'
                ? say('notHere')
                : state.status
                  ? say('refused', {status: state.status})
                  : say('hostRefused')
            }
            ${say('keep')}
          </p>
          ${copies(say, acts)}
        </div>
        ${button(say('tryAgain'), acts.send, 'primary')}`;
    case 'file':
      return html`<div class="notice" data-focus tabindex="-1">
        <p>${state.offered ? say('fileTaken') : say('file')}</p>
        ${
          state.offered
            ? html`${button(say('haveFile'), acts.haveFile, 'primary')}
              ${button(say('downloadAgain'), acts.download)}`
            : button(say('download'), acts.download, 'primary')
        }
        ${button(say('backToAnswers'), acts.back, 'plain')}
      </div>`;
    case 'confirmed':
      return nothing;
  }
}

function copies(say: SaySurvey, acts: SendingActs): TemplateResult {
  return html`${button(say('copy'), acts.copy)} ${button(say('download'), acts.download)}`;
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
