/** Which survey, which wave, and what its results are for. A pure view. */
import {html, nothing, type TemplateResult} from 'lit';
import {selectField} from '../../../foundation/fields.js';
import {foreign, type Words} from '../../../foundation/foreign.js';
import {sayDate} from '../../../foundation/messages.js';
import type {Text} from '../../../plan/types.js';
import {impactResultsMessages} from '../impact-results.messages.js';
import type {Results} from '../interaction/summary-source.js';

interface AboutHost {
  readonly language: string;
  wave: string;
  textOf(text: Text | undefined): Words;
}

export function aboutView(
  host: AboutHost,
  {survey, wave}: Results,
  onPaper = false,
): TemplateResult | typeof nothing {
  if (!survey) return nothing;
  const say = impactResultsMessages.in(host.language);
  const {language} = host;
  const title = host.textOf(survey.title);
  const decision = host.textOf(survey.decision);
  const days = [wave?.opens ?? '', wave?.closes ?? '']
    .filter((day) => day !== '')
    .map((day) => sayDate(language, day));
  const many = survey.waves.length > 1 && !onPaper;
  return html`
    <div class="about">
      ${title.text ? html`<p class="survey-title">${foreign(title)}</p>` : nothing}
      ${
        wave && !many
          ? html`<p class="quiet">
              ${foreign(host.textOf(wave.text))}${days.length > 0 ? ` · ${days.join(' – ')}` : ''}
            </p>`
          : nothing
      }
      ${
        decision.text
          ? html`<p><span class="quiet">${say('decision')}</span> ${foreign(decision)}</p>`
          : nothing
      }
      ${
        many
          ? selectField({
              field: 'wave',
              label: say('wave'),
              value: wave?.id ?? host.wave,
              options: survey.waves.map(({id, text}) => ({
                value: id,
                label: host.textOf(text).text || id,
              })),
              choose: (id) => {
                host.wave = id;
              },
            })
          : nothing
      }
    </div>
  `;
}
