/** What becomes of answers that did not simply arrive: waiting, refused, or a file to hand in. Fetched with the first answer. */
import {html, nothing, type TemplateResult} from 'lit';
import type {SaySending} from '../survey-sending.messages.js';
import {button, tryAgainView, type SendingActs, type SendingState} from './sending.js';

export function onItsWayView(
  state: SendingState,
  say: SaySending,
  acts: SendingActs,
  tryAgain: string,
): TemplateResult | typeof nothing {
  switch (state.step) {
    case 'waiting':
      return html`<div class="notice" data-focus tabindex="-1">
        <p>${say('waiting')}</p>
        <p class="quiet">
          ${state.seconds > 0 ? say('waitingSeconds', {count: state.seconds}) : say('trying')}
        </p>
        ${button(say('tryNow'), acts.tryNow)} ${copies(say, acts)}
      </div>`;
    case 'refused':
      return tryAgainView(
        html`<p>
            ${state.status ? say('refused', {status: state.status}) : say('hostRefused')}
            ${say('keep')}
          </p>
          ${copies(say, acts)}`,
        tryAgain,
        acts,
      );
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
    default:
      return nothing;
  }
}

function copies(say: SaySending, acts: SendingActs): TemplateResult {
  return html`${button(say('copy'), acts.copy)} ${button(say('download'), acts.download)}`;
}
