/** What people said, and what a team will do about it, or will not and why. */
import {html, nothing, type TemplateResult} from 'lit';
import {notesView} from '../../../foundation/field-notes.js';
import {foreign, PLACE, sentence} from '../../../foundation/foreign.js';
import {radioField} from '../../../foundation/radio-field.js';
import {answerOf, type Answer} from '../../../plan/answers.js';
import {addTheme, changeTheme, setActionStatus} from '../../../plan/edits/index.js';
import {actionStatuses, isKnown, themeStatuses} from '../../../plan/schema/enumerations.js';
import {isBlank} from '../../../plan/text.js';
import type {Theme} from '../../../plan/types.js';
import type {FeedbackView} from './feedback-view.js';
import {
  choice,
  day,
  itemTools,
  listView,
  person,
  prose,
  section,
  surveyChoice,
  type Shown,
} from './parts.js';

export function answersView(view: FeedbackView): TemplateResult {
  return section(
    view,
    'said',
    html`${notesView(view.notes('', 'feedback/themes'))}
    ${listView(view, view.feedback.themes, themeView, view.say('addTheme'), (at) => addTheme({}, at))}`,
  );
}

function themeView(view: FeedbackView, theme: Theme, index: number): TemplateResult {
  const {say} = view;
  const {id, youSaid, survey = ''} = theme;
  const answer = answerOf(view.plan, theme);
  const name = view.text(youSaid).text;
  return html`<li
    class="item card theme"
    part="answer"
    data-item=${id}
    @paste=${view.pasting(id, `${id}-youSaid`)}
  >
    <div class="heard">
      ${prose(view, {
        at: [id, 'youSaid'],
        label: say('youSaid'),
        text: youSaid,
        change: (text) => changeTheme(id, {youSaid: text}),
      })}
      ${surveyChoice(view, id, {label: say('heardIn'), none: say('noHeard')}, survey, (chosen) =>
        changeTheme(id, {survey: chosen || undefined}),
      )}
    </div>
    <div
      class="reply"
      role="group"
      aria-label=${say('groupOf', {title: say('answer'), what: name || say('unnamed')})}
    >
      ${radioField({
        field: `${id}-answer`,
        label: say('answer'),
        labelHidden: true,
        value: answer.status === 'declined' ? 'wont' : 'will',
        options: [
          {value: 'will', label: say('will')},
          {value: 'wont', label: say('wont')},
        ],
        choose: (value) => {
          view.edit(changeTheme(id, {status: value === 'wont' ? 'declined' : 'planned'}));
        },
      })}
      ${answer.status === 'declined' ? wontView(view, theme) : willView(view, theme, answer)}
      ${timelineView(view, theme, answer)}
    </div>
    ${itemTools(view, {
      id,
      name,
      index,
      count: view.feedback.themes.length,
      remove: () => {
        view.removeTheme(theme, name);
      },
    })}
  </li>`;
}

function wontView(view: FeedbackView, {id, weWill, why}: Theme): TemplateResult {
  const {say} = view;
  return html`${prose(view, {
    at: [id, 'weWill'],
    label: say('wontText'),
    text: weWill,
    change: (text) => changeTheme(id, {weWill: text}),
  })}
  ${whyView(view, {id, why})}`;
}

function whyView(view: FeedbackView, {id, why}: Pick<Theme, 'id' | 'why'>): TemplateResult {
  return prose(view, {
    at: [id, 'why'],
    label: view.say('why'),
    text: why,
    change: (text) => changeTheme(id, {why: text}),
  });
}

function willView(view: FeedbackView, theme: Theme, answer: Answer): TemplateResult {
  const {say} = view;
  const {id, weWill, why} = theme;
  const {action, owner, by, status} = answer;
  return html`${prose(view, {
      at: [id, 'weWill'],
      label: say('willText'),
      text: weWill,
      change: (text) => changeTheme(id, {weWill: text}),
    })}
    ${isBlank(why) ? nothing : whyView(view, theme)}
    <div class="row">
      ${person(view, [id, 'owner'], say('themeOwner'), owner, (chosen) =>
        changeTheme(id, {owner: chosen}),
      )}
      ${day(view, [id, 'by'], say('by'), by, (chosen) => changeTheme(id, {by: chosen}))}
      ${
        action
          ? choice(view, {
              at: [id, 'status'],
              label: say('status'),
              value: action.status,
              options: actionStatuses.map((one) => ({value: one, label: view.word('status', one)})),
              change: (chosen) =>
                isKnown(actionStatuses, chosen)
                  ? setActionStatus(action.id, chosen)
                  : changeTheme(id, {}),
            })
          : choice(view, {
              at: [id, 'status'],
              label: say('status'),
              value: status,
              options: themeStatuses
                .filter((one) => one !== 'declined')
                .map((one) => ({value: one, label: view.word('theme', one)})),
              change: (chosen) => changeTheme(id, {status: chosen}),
            })
      }
    </div>`;
}

/** How an answer gets on the timeline, and what is known of it there. */
function timelineView(view: FeedbackView, theme: Theme, {action, status}: Answer): Shown {
  const {say} = view;
  if (!action) {
    if (status === 'declined') return nothing;
    return html`<div class="acts">
      ${
        isBlank(theme.weWill)
          ? nothing
          : html`<button
              type="button"
              class="put-on"
              @click=${() => {
                view.putOn(theme);
              }}
            >
              ${say('putOn')}
            </button>`
      }
      ${
        view.plan.actions.length > 0
          ? html`<button
              type="button"
              class="plain"
              aria-haspopup="menu"
              @click=${(event: Event) => {
                view.chooseAction(theme, event.currentTarget as HTMLElement);
              }}
            >
              ${say('chooseAction')}
            </button>`
          : nothing
      }
    </div>`;
  }
  return html`<div class="planned">
    <p class="quiet">
      ${sentence(say('onTimeline', {words: PLACE}), view.text(action.text))}
      ${status === 'declined' ? html` · ${foreign({text: view.word('status', action.status), language: ''})}` : nothing}
    </p>
    <div class="acts">
      <button
        type="button"
        class="show-action"
        @click=${() => {
          view.showAction(action.id);
        }}
      >
        ${say('showAction')}
      </button>
      <button
        type="button"
        class="plain take-back"
        @click=${() => {
          view.takeBack(theme);
        }}
      >
        ${say('takeBack')}
      </button>
    </div>
  </div>`;
}
