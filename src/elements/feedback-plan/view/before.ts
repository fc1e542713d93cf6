/** What is said before the first question: promises of safety, what is asked when, who answers and shares what with whom. */
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {notesView} from '../../../foundation/field-notes.js';
import {checkField} from '../../../foundation/fields.js';
import {
  addAsk,
  addPromise,
  addShare,
  changeAsk,
  changeFeedback,
  changePromise,
  changeShare,
  removeAsk,
  removePromise,
  removeShare,
} from '../../../plan/edits/index.js';
import {roles} from '../../../plan/schema/enumerations.js';
import {isBlank} from '../../../plan/text.js';
import type {Ask, SafetyPromise, Share} from '../../../plan/types.js';
import {offers} from '../feedback-plan.messages.js';
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

export function beforeView(view: FeedbackView): TemplateResult {
  return html`${safeSection(view)} ${askSection(view)} ${answeringSection(view)}`;
}

function safeSection(view: FeedbackView): TemplateResult {
  const {say, feedback} = view;
  const {promises, channel} = feedback;
  return section(
    view,
    'safe',
    html`${notesView(view.notes('', 'feedback/promises'))}
    ${listView(view, promises, promiseView, say('addPromise'), (at) => addPromise({}, at))}
    ${offersView(view)}
    ${prose(view, {
      at: ['feedback', 'channel'],
      label: say('channel'),
      text: channel,
      change: (text) => changeFeedback({channel: text}),
    })}`,
  );
}

function promiseView(view: FeedbackView, {id, text}: SafetyPromise, index: number): TemplateResult {
  const name = view.text(text).text;
  return html`<li class="item line" data-item=${id} @paste=${view.pasting(id, `${id}-text`)}>
    ${prose(view, {
      at: [id, 'text'],
      label: view.say('promise'),
      labelHidden: true,
      text,
      change: (words) => changePromise(id, {text: words}),
    })}
    ${itemTools(view, {
      id,
      name,
      index,
      count: view.feedback.promises.length,
      remove: () => {
        view.remove(id, name, removePromise(id));
      },
    })}
  </li>`;
}

/** What others promise, to be taken with one press. What stands here already is not offered. */
function offersView(view: FeedbackView): Shown {
  const {say} = view;
  const left = offers.filter((offer) => !view.isTaken(offer));
  if (left.length === 0) return nothing;
  return html`<details
    class="offers"
    ?open=${view.offersOpen}
    @toggle=${(event: Event) => {
      view.openOffers((event.currentTarget as HTMLDetailsElement).open);
    }}
  >
    <summary>${say('offered')}</summary>
    <ul>
      ${repeat(
        left,
        (offer) => offer,
        (offer) => {
          const words = say(`offer.${offer}`);
          return html`<li>
            <button
              type="button"
              class="plain offer"
              data-offer=${offer}
              aria-label=${say('take', {words})}
              @click=${() => {
                view.take(offer);
              }}
            >
              <span aria-hidden="true">+</span> ${words}
            </button>
          </li>`;
        },
      )}
    </ul>
  </details>`;
}

function askSection(view: FeedbackView): TemplateResult {
  return section(
    view,
    'ask',
    html`${listView(view, view.feedback.asks, askView, view.say('addAsk'), (at) => addAsk({}, at))}`,
  );
}

function askView(view: FeedbackView, ask: Ask, index: number): TemplateResult {
  const {say, plan} = view;
  const {id, text, when, survey, item = '', outcome = ''} = ask;
  const name = view.text(text).text;
  const asking = plan.surveys.find((one) => one.id === survey);
  return html`<li class="item card" data-item=${id} @paste=${view.pasting(id, `${id}-text`)}>
    <div class="body">
      ${prose(view, {
        at: [id, 'text'],
        label: say('askText'),
        text,
        change: (words) => changeAsk(id, {text: words}),
      })}
      <div class="row">
        ${day(view, [id, 'when'], say('when'), when, (chosen) => changeAsk(id, {when: chosen}))}
        ${surveyChoice(
          view,
          id,
          {label: say('survey'), none: say('noSurvey')},
          survey,
          (chosen) => {
            const next = plan.surveys
              .find((one) => one.id === chosen)
              ?.waves.find(({status, opens}) => status !== 'closed' && opens !== '');
            // The survey knows when it asks.
            return changeAsk(id, {survey: chosen, ...(when === '' && next && {when: next.opens})});
          },
        )}
        ${
          asking && asking.items.length > 0
            ? choice(view, {
                at: [id, 'item'],
                label: say('item'),
                value: item,
                none: say('choose'),
                options: asking.items.map((one) => ({
                  value: one.id,
                  label: view.text(one.text).text,
                })),
                change: (chosen) => {
                  const question = asking.items.find((one) => one.id === chosen);
                  // The question knows what it asks, and what for.
                  return changeAsk(id, {
                    item: chosen || undefined,
                    ...(isBlank(text) && question && {text: question.text}),
                    ...(outcome === '' && question?.outcome && {outcome: question.outcome}),
                  });
                },
              })
            : nothing
        }
        ${
          plan.theory.outcomes.length > 0 || outcome !== ''
            ? choice(view, {
                at: [id, 'outcome'],
                label: say('outcome'),
                value: outcome,
                none: say('choose'),
                options: plan.theory.outcomes.map((one) => ({
                  value: one.id,
                  label: view.text(one.text).text || say('unnamed'),
                })),
                change: (chosen) => changeAsk(id, {outcome: chosen || undefined}),
              })
            : nothing
        }
      </div>
    </div>
    ${itemTools(view, {
      id,
      name,
      index,
      count: view.feedback.asks.length,
      remove: () => {
        view.remove(id, name, removeAsk(id));
      },
    })}
  </li>`;
}

function answeringSection(view: FeedbackView): TemplateResult {
  const {say, plan, feedback} = view;
  const {owner, by, shares} = feedback;
  const open = plan.surveys.flatMap(({waves}) => waves).flatMap(({id}) => view.notes(id, 'status'));
  return section(
    view,
    'answering',
    html`${notesView(open)}
      <div class="row">
        ${person(view, ['feedback', 'owner'], say('owner'), owner, (chosen) =>
          changeFeedback({owner: chosen}),
        )}
        ${day(view, ['feedback', 'by'], say('by'), by, (chosen) => changeFeedback({by: chosen}))}
      </div>
      ${notesView(view.notes('', 'feedback/shares'))}
      ${listView(view, shares, shareView, say('addShare'), (at) => addShare({owner, by}, at))}`,
  );
}

function shareView(view: FeedbackView, share: Share, index: number): TemplateResult {
  const {say} = view;
  const {id, text, audience, owner, by, done} = share;
  const name = view.text(text).text || (audience && view.word('role', audience));
  return html`<li class="item card" data-item=${id} @paste=${view.pasting(id, `${id}-text`)}>
    <div class="body">
      ${prose(view, {
        at: [id, 'text'],
        label: say('shareText'),
        text,
        change: (words) => changeShare(id, {text: words}),
      })}
      <div class="row">
        ${choice(view, {
          at: [id, 'audience'],
          label: say('audience'),
          value: audience,
          none: say('choose'),
          options: roles.map((role) => ({value: role, label: view.word('role', role)})),
          change: (chosen) => changeShare(id, {audience: chosen}),
        })}
        ${person(view, [id, 'owner'], say('shareOwner'), owner, (chosen) =>
          changeShare(id, {owner: chosen}),
        )}
        ${day(view, [id, 'by'], say('by'), by, (chosen) => changeShare(id, {by: chosen}))}
        ${checkField({
          field: `${id}-done`,
          label: say('done'),
          checked: done,
          toggle: (checked) => {
            view.edit(changeShare(id, {done: checked}));
          },
        })}
      </div>
    </div>
    ${itemTools(view, {
      id,
      name,
      index,
      count: view.feedback.shares.length,
      remove: () => {
        view.remove(id, name, removeShare(id));
      },
    })}
  </li>`;
}
