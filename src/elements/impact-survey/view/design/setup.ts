/** What a survey serves, what people read first and last, and what they are promised. */
import {html, nothing, type TemplateResult} from 'lit';
import {checkField} from '../../../../foundation/fields.js';
import {radioField} from '../../../../foundation/radio-field.js';
import {changeSurvey} from '../../../../plan/edits/index.js';
import {linkings, privacies, roles} from '../../../../plan/schema/enumerations.js';
import type {Survey} from '../../../../plan/types.js';
import {surveyLanguages, type DesignView} from './design-view.js';
import {choice, part, people, prose} from './parts.js';

export function decideView(view: DesignView): TemplateResult {
  const {survey, say} = view;
  return part(
    view,
    'decide',
    say('decideHint'),
    prose(view, {
      at: [survey.id, 'decision'],
      label: say('decision'),
      text: survey.decision,
      ofTeam: true,
      change: (decision) => changeSurvey(survey.id, {decision}),
    }),
  );
}

export function wordsView(view: DesignView): TemplateResult {
  const {survey, say, columns} = view;
  const field = (name: 'title' | 'introduction' | 'thanks', label: string): TemplateResult =>
    prose(view, {
      at: [survey.id, name],
      label,
      text: survey[name],
      change: (text) => changeSurvey(survey.id, {[name]: text}),
    });
  const [own] = columns;
  return part(
    view,
    'words',
    say('wordsHint'),
    html`<div class="short-field">
        ${choice(view, {
          at: [survey.id, 'language'],
          label: say('secondLanguage'),
          value: columns[1]?.tag ?? '',
          options: [
            ['', say('oneLanguage')],
            ...surveyLanguages(view)
              .filter((tag) => tag !== own?.tag)
              .map((tag): [string, string] => [tag, view.languageName(tag)]),
          ],
          choose: view.speak,
        })}
      </div>
      ${field('title', say('title'))} ${field('introduction', say('introduction'))}
      ${field('thanks', say('thanks'))}`,
  );
}

export function promiseView(view: DesignView): TemplateResult {
  const {survey, say} = view;
  const {id, audience, minimumGroup} = survey;
  const change = (fields: Parameters<typeof changeSurvey>[1]): void => {
    view.edit(changeSurvey(id, fields));
  };
  return part(
    view,
    'promise',
    say('promiseHint'),
    html`<fieldset>
        <legend class="label">${say('audience')}</legend>
        <div class="checks">
          ${roles.map((role) =>
            checkField({
              field: `${id}-audience.${role}`,
              label: view.role(role),
              checked: audience.includes(role),
              toggle: (checked) => {
                const others = audience.filter((one) => one !== role);
                change({audience: checked ? [...others, role] : others});
              },
            }),
          )}
        </div>
      </fieldset>
      ${audience.includes('student') ? html`<p class="notice" role="note">${say('students')}</p>` : nothing}
      ${radioField({
        field: `${id}-privacy`,
        label: say('privacy'),
        value: survey.privacy,
        options: privacies.map((value) => ({value, label: say(`privacy.${value}`)})),
        choose: (privacy) => {
          change({privacy});
        },
      })}
      ${linkingView(survey, view, change)}
      <div class="short-field">
        ${people(
          view,
          `${id}-minimumGroup`,
          say('minimumGroup'),
          minimumGroup,
          (count) => {
            change({minimumGroup: count});
          },
          say('minimumGroupHint'),
        )}
      </div>`,
  );
}

function linkingView(
  {id, linking}: Survey,
  view: DesignView,
  change: (fields: Parameters<typeof changeSurvey>[1]) => void,
): TemplateResult {
  return radioField({
    field: `${id}-linking`,
    label: view.say('linking'),
    value: linking,
    options: linkings.map((value) => ({value, label: view.say(`linking.${value}`)})),
    choose: (chosen) => {
      change({linking: chosen});
    },
  });
}
