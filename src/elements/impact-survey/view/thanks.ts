/** What somebody reads who has answered; shown only once the answers have arrived. A pure view. */
import {html, nothing, type TemplateResult} from 'lit';
import type {SaySending} from '../survey-sending.messages.js';
import {words, type Spoken} from './question.js';
import {button} from './sending.js';

export function thanksView(
  delivery: 'sent' | 'host' | 'file',
  thanks: Spoken,
  say: SaySending,
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
    <p>${words(thanks)}</p>
    ${next ? button(say('next'), next) : nothing}
  </div>`;
}
