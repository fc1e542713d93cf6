/** Questions that are offered: of the theory in its own words, of the conditions in ours, and of who answers. */
import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {DraftItem} from '../../../../plan/edits/index.js';
import {conditions, isKnown} from '../../../../plan/schema/enumerations.js';
import {
  itemsOfConditions,
  itemsOfMeasure,
  itemsOfOutcome,
  openItem,
  roleItem,
} from '../../item-bank.js';
import type {DesignView} from './design-view.js';
import {choice} from './parts.js';

export function offersView(view: DesignView): TemplateResult {
  const {say, state} = view;
  return html`<details
    class="offers"
    ?open=${state.offersOpen}
    @toggle=${(event: Event) => {
      view.set({offersOpen: (event.target as HTMLDetailsElement).open});
    }}
  >
    <summary>${say('offers')}</summary>
    ${state.offersOpen ? offered(view) : nothing}
  </details>`;
}

function offered(view: DesignView): TemplateResult {
  const {plan, survey, say, state} = view;
  const {language} = plan;
  const ofTheory = [
    ...plan.theory.outcomes.flatMap((outcome) => itemsOfOutcome(outcome, language, survey)),
    ...plan.measures
      .filter(({source}) => source === 'survey')
      .flatMap((measure) => itemsOfMeasure(measure, language)),
  ];
  const condition = isKnown(conditions, state.condition) ? state.condition : conditions[0];
  const roles = roleItem(survey.audience, view.roleText);
  return html`<p class="hint">${say('offersHint')}</p>
    <div class="offered">
      <p class="label">${say('ofTheory')}</p>
      ${ofTheory.length > 0 ? list(view, ofTheory) : html`<p class="quiet">${say('noTheory')}</p>`}
    </div>
    <div class="offered">
      <p class="label">${say('ofConditions')}</p>
      <div class="short-field">
        ${choice(view, {
          at: ['offer', 'condition'],
          label: say('condition'),
          value: condition,
          options: conditions.map((one) => [one, view.condition(one)]),
          choose: (chosen) => {
            view.set({condition: chosen});
          },
        })}
      </div>
      ${list(view, itemsOfConditions[condition])}
    </div>
    <div class="offered">
      <p class="label">${say('ofPeople')}</p>
      ${list(view, [...(roles ? [roles] : []), openItem])}
      ${roles ? nothing : html`<p class="quiet">${say('offerRoles')}</p>`}
    </div>`;
}

function list(view: DesignView, drafts: readonly DraftItem[]): TemplateResult {
  const {survey, say} = view;
  const present = new Set(survey.items.map(({text}) => JSON.stringify(text)));
  return html`<ul>
    ${drafts.map((draft) => {
      const {text: words, language} = view.text(draft.text);
      const taken = present.has(JSON.stringify(draft.text));
      return html`<li>
        <button
          type="button"
          class="plain offer"
          aria-label=${taken ? say('offerTaken', {words}) : say('offer', {words})}
          aria-disabled=${taken ? 'true' : 'false'}
          @click=${() => {
            if (!taken) view.take(draft, words);
          }}
        >
          <span aria-hidden="true">${taken ? '✓' : '+'}</span>
          <span lang=${ifDefined(language || undefined)}>${words}</span>
        </button>
      </li>`;
    })}
  </ul>`;
}
