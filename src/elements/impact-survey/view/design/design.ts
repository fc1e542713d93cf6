/** All of the work in which a survey is written, from the decision that it serves to how people will see it. */
import {html, nothing, type TemplateResult} from 'lit';
import {selectField} from '../../../../foundation/fields.js';
import {notesView} from '../../../../foundation/field-notes.js';
import {emptyView} from '../../../../foundation/stones.js';
import {addSurvey, removeSurvey} from '../../../../plan/edits/index.js';
import type {Survey} from '../../../../plan/types.js';
import type {SayDesign} from '../../survey-design.messages.js';
import {devices, nameOf, type DesignView} from './design-view.js';
import {addButton, choice, part} from './parts.js';
import {questionsView} from './questions.js';
import {decideView, promiseView, wordsView} from './setup.js';
import {wavesView} from './waves.js';

/** @param acts - how a survey begins, for somebody who may write one */
export function emptyDesign(
  say: SayDesign,
  acts?: {readonly begin: () => void; readonly bring: () => void},
): TemplateResult {
  return emptyView(
    say('empty'),
    acts &&
      html`<button type="button" class="primary" @click=${acts.begin}>${say('begin')}</button>
        <button type="button" class="plain" @click=${acts.bring}>${say('fromSurveyJs')}</button>`,
  );
}

export function designView(view: DesignView, choose: (survey: string) => void): TemplateResult {
  const {survey} = view;
  return html`<div class="design" data-survey=${survey.id}>
    ${surveysView(view, choose)} ${decideView(view)} ${wordsView(view)} ${questionsView(view)}
    ${notesView([...view.notes(survey.id, 'items'), ...view.notes(survey.id, 'sections')])}
    ${promiseView(view)} ${wavesView(view)} ${previewView(view)} ${endView(view)}
  </div>`;
}

/** Which of several surveys is written. */
function surveysView(
  view: DesignView,
  choose: (survey: string) => void,
): TemplateResult | typeof nothing {
  const {plan, survey, say} = view;
  if (plan.surveys.length < 2) return nothing;
  return html`<div class="short-field">
    ${selectField({
      field: 'which-survey',
      label: say('which'),
      value: survey.id,
      options: plan.surveys.map((one) => ({value: one.id, label: surveyName(view, one)})),
      choose,
    })}
  </div>`;
}

const surveyName = (view: DesignView, {title}: Survey): string =>
  nameOf(view, title, view.say('untitled'));

function endView(view: DesignView): TemplateResult {
  const {survey, say} = view;
  return html`<div class="acts design-end">
    ${addButton(say('another'), () => {
      view.add(addSurvey());
    })}
    ${
      survey.waves.some(({answered, status}) => answered || status === 'open')
        ? nothing
        : html`<button
            type="button"
            class="plain"
            @click=${() => {
              view.remove(survey.id, surveyName(view, survey), removeSurvey(survey.id));
            }}
          >
            ${say('removeSurvey')}
          </button>`
    }
  </div>`;
}

/** The survey as people see it, as wide as what they hold in their hands. */
function previewView(view: DesignView): TemplateResult {
  const {survey, say, state} = view;
  return part(
    view,
    'see',
    say('seeHint'),
    html`<details
      class="preview"
      ?open=${state.previewOpen}
      @toggle=${(event: Event) => {
        view.set({previewOpen: (event.target as HTMLDetailsElement).open});
      }}
    >
      <summary>${say('see')}</summary>
      ${
        state.previewOpen
          ? html`<div class="short-field">
                ${choice(view, {
                  at: ['preview', 'device'],
                  label: say('device'),
                  value: state.device,
                  options: devices.map((one) => [one, say(`device.${one}`)]),
                  choose: (chosen) => {
                    view.set({device: devices.find((one) => one === chosen) ?? 'phone'});
                  },
                })}
              </div>
              ${seenView(survey.id, view.level + 1, state.device)}`
          : nothing
      }
    </details>`,
  );
}

export function seenView(survey: string, level: number, device: string): TemplateResult {
  return html`<div class=${`seen ${device}`}>
    <cairn-impact-survey
      mode="preview"
      survey=${survey}
      heading-level=${Math.min(6, level)}
    ></cairn-impact-survey>
  </div>`;
}
