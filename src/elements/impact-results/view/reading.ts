/** What became of opening a summary or reading answers. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Reading} from '../interaction/summary-source.js';
import type {SayFurther} from '../further.messages.js';

/** So many problems are shown; of more it is said that there are more. */
const SHOWN = 5;

const WORDS = {
  'not-opened': 'notOpened',
  'not-read': 'notRead',
  'none-read': 'noneRead',
} as const;

export function readingView(reading: Reading, say: SayFurther): TemplateResult | typeof nothing {
  switch (reading.step) {
    case 'rest':
      return nothing;
    case 'opening':
    case 'reading':
      return html`<p class="quiet" role="status">${say(reading.step)}</p>`;
    case 'left-out':
      return html`<p class="notice" role="status">${say('leftOut')}</p>`;
    default:
      return html`<div class="notice failed" role="alert">
        <p>${say(WORDS[reading.step])}</p>
        <ul class="problems">
          ${reading.problems
            .slice(0, SHOWN)
            .map(
              ({path, message}) => html`<li>${path === '' ? message : `${path}: ${message}`}</li>`,
            )}
          ${reading.problems.length > SHOWN ? html`<li>${say('moreProblems')}</li>` : nothing}
        </ul>
      </div>`;
  }
}
