/** Several surveys are here and none is the obvious one. A pure view. */
import {html, type TemplateResult} from 'lit';
import type {Survey, Text} from '../../../plan/types.js';
import type {SaySending} from '../survey-sending.messages.js';
import {words, type Spoken} from './question.js';

export function surveyChoice(
  surveys: readonly Survey[],
  say: SaySending,
  spoken: (text: Text) => Spoken,
  choose: (id: string) => void,
): TemplateResult {
  return html`<div class="surveys">
    <p>${say('chooseSurvey')}</p>
    <ul>
      ${surveys.map(({id, title}) => {
        const name = spoken(title);
        return html`<li>
          <button
            type="button"
            @click=${() => {
              choose(id);
            }}
          >
            ${name.text ? words(name) : say('untitled')}
          </button>
        </li>`;
      })}
    </ul>
  </div>`;
}
