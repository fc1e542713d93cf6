/** When a survey is open, how many are asked, and who answers back: without that nothing opens. */
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {selectField} from '../../../../foundation/fields.js';
import {addWave, changeFeedback, changeWave, removeWave} from '../../../../plan/edits/index.js';
import {itemToolsView} from '../../../../foundation/item-tools.js';
import {isKnown, waveKinds, waveStatuses} from '../../../../plan/schema/enumerations.js';
import type {Wave} from '../../../../plan/types.js';
import {nameOf, type DesignView} from './design-view.js';
import {addButton, choice, day, part, people, prose} from './parts.js';

export function wavesView(view: DesignView): TemplateResult {
  const {plan, survey, say} = view;
  return part(
    view,
    'open',
    say('openHint'),
    html`<div class="row">
        ${ownerView(view)}
        ${day(view, ['feedback', 'by'], say('by'), plan.feedback.by, (by) => changeFeedback({by}))}
      </div>
      <ul class="items waves">
        ${repeat(
          survey.waves,
          ({id}) => id,
          (wave) => waveView(view, wave),
        )}
      </ul>
      ${addButton(say('addWave'), () => {
        view.add(addWave(survey.id));
      })}`,
  );
}

const NEW = '+';

function ownerView(view: DesignView): TemplateResult {
  const {plan, say, state} = view;
  if (state.naming) return namingView(view);
  return selectField({
    field: 'feedback-owner',
    label: say('owner'),
    value: plan.feedback.owner,
    notes: view.notes('feedback', 'owner'),
    options: [
      {value: '', label: say('nobody')},
      ...plan.people.map(({id, name, jobTitle}) => ({
        value: id,
        label: name || view.text(jobTitle).text || id,
      })),
      {value: NEW, label: say('addPerson')},
    ],
    choose: (value) => {
      if (value === NEW) view.set({naming: true});
      else view.edit(changeFeedback({owner: value}));
    },
  });
}

function namingView(view: DesignView): TemplateResult {
  const {say} = view;
  const take = (event: Event): void => {
    const root = (event.target as Element).getRootNode() as ShadowRoot;
    const name = (root.getElementById('feedback-owner-name') as HTMLInputElement).value.trim();
    if (name) view.addPerson(name);
    else view.set({naming: false});
  };
  return html`<div class="field naming">
    <label class="label" for="feedback-owner-name">${say('personName')}</label>
    <input
      id="feedback-owner-name"
      type="text"
      autocomplete="off"
      @keydown=${(event: KeyboardEvent) => {
        if (event.isComposing) return;
        if (event.key === 'Enter') take(event);
        else if (event.key === 'Escape') view.set({naming: false});
        else return;
        event.preventDefault();
      }}
    />
    <div class="acts">
      <button type="button" @click=${take}>${say('addNamed')}</button>
      <button
        type="button"
        class="plain"
        @click=${() => {
          view.set({naming: false});
        }}
      >
        ${say('cancel')}
      </button>
    </div>
  </div>`;
}

function waveView(view: DesignView, wave: Wave): TemplateResult {
  const {survey, say} = view;
  const {id, text, kind, opens, closes, invited, status} = wave;
  const what = nameOf(view, text, say('waveUnnamed'));
  const known = isKnown(waveStatuses, status) ? status : 'draft';
  const asked = [...new Set([...survey.audience, ...Object.keys(invited)])];
  return html`<li class="item-card wave" data-item=${id}>
    <div class="item-body">
      ${prose(view, {
        at: [id, 'text'],
        label: say('wave'),
        text,
        multiline: false,
        ofTeam: true,
        change: (words) => changeWave(survey.id, id, {text: words}),
      })}
      <div class="row">
        ${choice(view, {
          at: [id, 'kind'],
          label: say('waveKind'),
          value: kind,
          options: waveKinds.map((one) => [one, say(`wave.${one}`)]),
          choose: (chosen) => {
            view.edit(changeWave(survey.id, id, {kind: chosen}));
          },
        })}
        ${day(view, [id, 'opens'], say('opens'), opens, (chosen) => changeWave(survey.id, id, {opens: chosen}))}
        ${day(view, [id, 'closes'], say('closes'), closes, (chosen) => changeWave(survey.id, id, {closes: chosen}))}
      </div>
      <div class="row">
        ${asked.map((role) =>
          people(
            view,
            `${id}-invited.${role}`,
            say('invited', {role: view.role(role)}),
            invited[role],
            (count) => {
              const others = Object.entries(invited).filter(([one]) => one !== role);
              const next = Object.fromEntries(count > 0 ? [...others, [role, count]] : others);
              view.edit(changeWave(survey.id, id, {invited: next}));
            },
          ),
        )}
      </div>
      ${notesOf(view, wave)}
      <div class="acts">
        <p tabindex="-1">${say(`status.${known}`)}</p>
        ${
          known === 'draft'
            ? html`<button
                type="button"
                class="primary"
                aria-describedby="name-open"
                @click=${() => {
                  view.openWave(wave);
                }}
              >
                ${say('openWave')}
              </button>`
            : known === 'open'
              ? html`<button
                  type="button"
                  @click=${() => {
                    view.closeWave(wave);
                  }}
                >
                  ${say('closeWave')}
                </button>`
              : nothing
        }
      </div>
    </div>
    ${
      survey.waves.length > 1 && known === 'draft' && !wave.answered
        ? itemToolsView({
            label: say('remove', {what}),
            act: () => {
              view.remove(id, what, removeWave(survey.id, id));
            },
          })
        : nothing
    }
  </li>`;
}

/** What there is to say about a wave as a whole, and about groups that are too small. */
function notesOf(view: DesignView, {id, invited}: Wave): TemplateResult[] {
  const fields = ['status', 'invited', ...Object.keys(invited).map((role) => `invited/${role}`)];
  return fields.flatMap((field) =>
    view
      .notes(id, field)
      .map(({severity, text}) => html`<p class=${`finding ${severity}`}>${text}</p>`),
  );
}
