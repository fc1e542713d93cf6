/** Who answered, before anything is said about what they said. */
import {html, nothing, type TemplateResult} from 'lit';
import {leastShown} from '../shown-summary.js';
import {sayShare} from '../../../foundation/messages.js';
import {type Telling} from './words.js';

/** Below this share a survey may not speak for all who were asked. */
const SPEAKS_FOR_ALL = 0.5;

/** How many of those who were asked answered, in one sentence. */
export function whoAnswered({say, language, summary}: Telling): string {
  const {responses, invited} = summary;
  if (summary.hidden || responses === undefined) {
    return say('hiddenAll', {k: leastShown(summary)});
  }
  if (!invited) return say('whoOnly', {responses});
  if (responses > invited) return say('whoMore', {responses, invited});
  if (responses === invited) return say('whoAll', {invited});
  return say('who', {responses, invited, share: sayShare(language, responses / invited)});
}

export function whoAnsweredView(telling: Telling): TemplateResult {
  const {say, summary} = telling;
  const {responses, invited, hidden} = summary;
  const few = !hidden && responses && invited && responses / invited < SPEAKS_FOR_ALL;
  return html`
    <div class="who">
      <p class="finding-sentence">${whoAnswered(telling)}</p>
      ${few ? html`<p class="notice">${say('lowRate')}</p>` : nothing}
      ${
        hidden ? nothing : html`<p class="quiet">${say('leastShown', {k: leastShown(summary)})}</p>`
      }
      ${!hidden && !summary.items ? html`<p class="notice">${say('stillOpen')}</p>` : nothing}
    </div>
  `;
}
