/**
 * What is to be checked before the first try: the contract, and the seven conditions, which are the tool itself. Fetched
 * when somebody first asks for it.
 */
import {css, html, nothing, type CSSResult, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {checkField, dateField, selectField, textField} from '../../../foundation/fields.js';
import {notesView, type FieldNote} from '../../../foundation/field-notes.js';
import {foreign} from '../../../foundation/foreign.js';
import {dayInWords, sayDate} from '../../../foundation/messages.js';
import type {TextDrafts} from '../../../foundation/text-drafts.js';
import {changeContract, type Edit} from '../../../plan/edits/index.js';
import {isBlank, withText} from '../../../plan/text.js';
import type {Plan, Text} from '../../../plan/types.js';
import type {SayMap} from '../purpose-map.messages.js';

export const styles: CSSResult = css`
  .checks {
    --_dialog-width: 56rem;
  }
  .contract {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    padding-block-end: var(--_space-4);
  }
  .contract > h3 {
    font-size: var(--_font-size-lead);
  }
  .contract .check {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
  }
`;

interface ChecksShown {
  readonly plan: Plan;
  readonly editable: boolean;
  readonly language: string;
  readonly drafts: TextDrafts;
  readonly say: SayMap;
  /** What there is to say about the contract. */
  readonly notes: readonly FieldNote[];
  textOf(text: Text): {text: string; language: string};
  edit(edit: Edit): void;
  close(): void;
}

export function checksView(shown: ChecksShown): TemplateResult {
  const {say} = shown;
  return html`<cairn-dialog
    class="checks"
    exportparts="dialog, heading: dialog-heading, body: dialog-body, footer: dialog-footer"
    heading=${say('checks')}
    .open=${live(true)}
    @close=${shown.close}
    @keydown=${(event: KeyboardEvent) => {
      event.stopPropagation();
    }}
  >
    <section class="contract" aria-labelledby="contract">
      <h3 id="contract">${say('contract')}</h3>
      <p class="hint">${say('contractHint')}</p>
      ${shown.editable ? contractForm(shown) : contractTold(shown)}
    </section>
    <cairn-conditions heading-level="3"></cairn-conditions>
  </cairn-dialog>`;
}

function contractForm(shown: ChecksShown): TemplateResult {
  const {plan, language, drafts, say, edit} = shown;
  const {applies, reviewed, by, note} = plan.contract;
  const noted = shown.textOf(note);
  return html`
    ${checkField({
      field: 'contract-applies',
      label: say('contractApplies'),
      checked: applies,
      toggle: (checked) => {
        edit(changeContract({applies: checked}));
      },
    })}
    ${
      applies
        ? html`${notesView(shown.notes)}
          ${dateField({
            field: 'contract-reviewed',
            label: say('contractReviewed'),
            value: reviewed,
            reader: language,
            choose: (date) => {
              edit(changeContract({reviewed: date}));
            },
          })}
          ${selectField({
            field: 'contract-by',
            label: say('contractBy'),
            value: by,
            options: [
              {value: '', label: say('nobody')},
              ...plan.people.map((person) => ({
                value: person.id,
                label: nameOf(shown, person) || say('noWords'),
              })),
            ],
            choose: (value) => {
              edit(changeContract({by: value}));
            },
          })}
          ${textField({
            field: 'contract-note',
            label: say('contractNote'),
            value: noted.text,
            language: noted.language,
            multiline: true,
            drafts,
            commit: (words) => {
              edit(changeContract({note: withText(note, language, words)}));
            },
          })}`
        : nothing
    }
  `;
}

/** The same for who may only read. */
function contractTold(shown: ChecksShown): TemplateResult {
  const {plan, language, say} = shown;
  const {applies, reviewed, by, note} = plan.contract;
  if (!applies) return html`<p>${say('contractNone')}</p>`;
  const person = plan.people.find(({id}) => id === by);
  const told = [
    reviewed && `${say('contractReviewed')}: ${sayDate(language, reviewed, dayInWords)}`,
    person && `${say('contractBy')}: ${nameOf(shown, person)}`,
  ].filter(Boolean);
  return html`${notesView(shown.notes)}
  ${told.length > 0 ? html`<p>${told.join(' · ')}</p>` : nothing}
  ${isBlank(note) ? nothing : html`<p>${foreign(shown.textOf(note))}</p>`}`;
}

const nameOf = ({textOf}: ChecksShown, {name, jobTitle}: Plan['people'][number]): string =>
  name || textOf(jobTitle).text;
