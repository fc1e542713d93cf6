/**
 * Whose voices are in the results: of each role that was asked, how many answered, as far as the summary says it. A role
 * that is hidden, or was put together with another, stays so.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {foreign, type Words} from '../../../foundation/foreign.js';
import type {Wave} from '../../../plan/types.js';
import type {SayFurther} from '../further.messages.js';
import {countsOf} from './findings.js';
import {sayList, type Telling} from './words.js';

/** Below this share a role may not be heard. */
const HEARD = 0.5;

export function voicesView(
  {summary, survey, textOf, language}: Telling,
  wave: Wave | undefined,
  say: SayFurther,
  sayRole: (role: string) => string,
): TemplateResult | typeof nothing {
  const invited = Object.entries(wave?.invited ?? {}).filter(([, people]) => people > 0);
  const item = survey?.items.find(
    ({group, choices = []}) =>
      group === true && invited.some(([role]) => choices.some(({value}) => value === role)),
  );
  const told = summary.items?.find(({id}) => id === item?.id);
  if (!item || !told || told.hidden || invited.length < 2) return nothing;
  const counts = new Map<string, number>(
    told.groups?.rows
      ? told.groups.rows.flatMap(({groups, answered}): [string, number][] =>
          groups.length === 1 && answered !== undefined ? [[groups[0] ?? '', answered]] : [],
        )
      : countsOf(told.distribution).map(({value, count}): [string, number] => [
          String(value),
          count,
        ]),
  );
  const nameOf = (role: string): Words => {
    const choice = item.choices?.find(({value}) => value === role);
    return choice ? textOf(choice.text) : {text: sayRole(role), language: ''};
  };
  const missing = invited.filter(([role, people]) => (counts.get(role) ?? people) / people < HEARD);
  return html`<table class="voices">
      <caption>
        ${say('byRole')}
      </caption>
      <thead>
        <tr>
          <th scope="col">${say('role')}</th>
          <th scope="col" class="number">${say('asked')}</th>
          <th scope="col" class="number">${say('answered')}</th>
        </tr>
      </thead>
      <tbody>
        ${invited.map(
          ([role, people]) =>
            html`<tr>
              <th scope="row">${foreign(nameOf(role))}</th>
              <td class="number">${people}</td>
              <td class="number">${counts.get(role) ?? say('notSaid')}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${
      missing.length > 0
        ? html`<p class="notice">
            ${say('missing', {
              roles: sayList(
                language,
                missing.map(([role]) => nameOf(role).text),
                'conjunction',
              ),
            })}
          </p>`
        : nothing
    }`;
}
