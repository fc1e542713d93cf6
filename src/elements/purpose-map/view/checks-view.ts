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
import {sayWord, vocabularyMessages} from '../../../foundation/vocabulary.messages.js';
import type {TextDrafts} from '../../../foundation/text-drafts.js';
import {changeContract, type Edit} from '../../../plan/edits/index.js';
import {isBlank, withText} from '../../../plan/text.js';
import {roleCoverage} from '../../../plan/role-coverage.js';
import type {Plan, Text} from '../../../plan/types.js';
import {moreMessages} from '../more/map-more.messages.js';
import type {SayMap} from '../purpose-map.messages.js';

/** The words of what is told of roles. */
export const checksWords = moreMessages;

export const styles: CSSResult = css`
  .checks {
    --_dialog-width: 56rem;
  }
  /* Its frame has room around it as the window has. */
  .checks > cairn-conditions {
    margin-inline: calc(-1 * var(--_space-4));
  }
  .checks > cairn-conditions::part(heading) {
    font-size: var(--_font-size-lead);
  }
  :is(.contract, .coverage) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    padding-block-end: var(--_space-4);
  }
  :is(.contract, .coverage) > h3 {
    font-size: var(--_font-size-lead);
  }
  .coverage dl > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    padding-block: var(--_space-2);
    border-block-start: var(--_size-hairline) solid var(--_color-line);
  }
  .coverage dt {
    font-weight: var(--_font-weight-strong);
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
  /** What there is to say about the team. */
  readonly team: readonly FieldNote[];
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
    ${coverageView(shown)}
    <cairn-conditions heading-level="3"></cairn-conditions>
  </cairn-dialog>`;
}

/** Which roles are in the team, heard or missing. */
function coverageView(shown: ChecksShown): TemplateResult {
  const {plan, language, team} = shown;
  const say = moreMessages.in(language);
  const word = vocabularyMessages.in(language);
  const names = (people: Plan['people']): {names: string} => ({
    names: people.map((person) => nameOf(shown, person) || shown.say('noWords')).join(', '),
  });
  return html`<section class="coverage" aria-labelledby="coverage">
    <h3 id="coverage">${say('coverage')}</h3>
    <p class="hint">${say('coverageHint')}</p>
    ${notesView(team)}
    <dl>
      ${roleCoverage(plan).map((covered) => {
        const {role, affected, informed, heard} = covered;
        const told = [
          covered.team.length > 0 && say('inTeam', names(covered.team)),
          affected.length > 0 && say(heard ? 'affectedHeard' : 'affectedUnheard', names(affected)),
          informed.length > 0 && say('informedOf', names(informed)),
        ].filter((sentence) => sentence !== false);
        if (told.length === 0) told.push(say(heard ? 'groupHeard' : 'nobodyThere'));
        return html`<div>
          <dt>${role === '' ? say('noRole') : sayWord(word, 'role', role)}</dt>
          ${told.map((sentence) => html`<dd>${sentence}</dd>`)}
        </div>`;
      })}
    </dl>
  </section>`;
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
