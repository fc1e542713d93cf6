/** What each person and each role carries: open actions as dots and numbers, and the hours in them. */
import {html, nothing, type TemplateResult} from 'lit';
import {notesView} from '../../../foundation/field-notes.js';
import type {Action} from '../../../plan/types.js';
import {partMessages} from '../parts.messages.js';
import type {TimelineView} from './timeline-view.js';
import {weekLoadView} from './week-load.js';

export interface Load {
  readonly open: number;
  readonly hours: number;
}

/** Whether work on an action is still to be done. */
export function isOpen({status}: Action): boolean {
  return status !== 'done' && status !== 'dropped';
}

/** Open actions and their hours, by whatever an owner belongs to. */
export function loadBy(
  actions: readonly Action[],
  groupOf: (owner: string) => string,
): ReadonlyMap<string, Load> {
  const loads = new Map<string, Load>();
  for (const action of actions) {
    if (!isOpen(action)) continue;
    const group = groupOf(action.owner);
    const before = loads.get(group) ?? {open: 0, hours: 0};
    loads.set(group, {open: before.open + 1, hours: before.hours + action.hours});
  }
  return loads;
}

const DOTS = 12;

export function loadView(view: TimelineView): TemplateResult {
  const {plan, say} = view;
  const roleOf = new Map(plan.people.map(({id, role}) => [id, role as string]));
  const byPerson = loadBy(plan.actions, (owner) => owner);
  const byRole = loadBy(plan.actions, (owner) => roleOf.get(owner) ?? '');
  const row = (
    name: string,
    about: string,
    load: Load,
    notes: TemplateResult | typeof nothing,
  ): TemplateResult =>
    html`<tr>
      <th scope="row">
        ${name}${about ? html`<span class="quiet also">${about}</span>` : nothing}${notes}
      </th>
      <td>
        <span class="dots" aria-hidden="true">${'●'.repeat(Math.min(DOTS, load.open))}</span>
        ${view.number(load.open)}
      </td>
      <td>${view.number(load.hours)}</td>
    </tr>`;
  const table = (title: string, rows: readonly TemplateResult[], first: string): TemplateResult =>
    html`<table class="load">
      <caption>
        ${title}
      </caption>
      <thead>
        <tr>
          <th scope="col">${first}</th>
          <th scope="col">${say('open')}</th>
          <th scope="col">${partMessages.say(view.language, 'openHours')}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>`;
  const nothingYet: Load = {open: 0, hours: 0};
  return html`<div class="loads">
      ${table(
        partMessages.say(view.language, 'loadLabel'),
        [
          ...plan.people.map(({id, name, role}) =>
            row(
              name || say('unnamed'),
              view.word('role', role),
              byPerson.get(id) ?? nothingYet,
              html`${notesView(view.notes(id))}`,
            ),
          ),
          ...(byPerson.has('')
            ? [row(say('noOwner'), '', byPerson.get('') ?? nothingYet, nothing)]
            : []),
        ],
        say('person'),
      )}
      ${table(
        partMessages.say(view.language, 'byRole'),
        [...byRole].map(([role, load]) =>
          row(role ? view.word('role', role) : say('noOwner'), '', load, nothing),
        ),
        say('role'),
      )}
    </div>
    ${weekLoadView(view)}`;
}
