/**
 * One action with all its fields: the route by click for everything the table and the bars do by key and pointer.
 * Fetched when the details of an action are first opened.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {checkField, dateField, selectField, textField} from '../../../foundation/fields.js';
import {leaving} from '../../../foundation/leaving.js';
import {
  addCheckIn,
  addEvidence,
  addHelper,
  addResource,
  changeAction,
  changeCheckIn,
  changeEvidence,
  changeResource,
  removeCheckIn,
  removeEvidence,
  removeHelper,
  removeResource,
  setActionStatus,
  type Edit,
} from '../../../plan/edits/index.js';
import {
  actionStatuses,
  evidenceKinds,
  isKnown,
  resourceKinds,
} from '../../../plan/schema/enumerations.js';
import type {Action, Text} from '../../../plan/types.js';
import {dayOfWords} from '../../../plan/day-words.js';
import {partMessages} from '../parts.messages.js';
import {detailsStyles} from './details.styles.js';
import {numberField} from './number-field.js';
import {adder, remover} from './part-buttons.js';
import {studyView} from './study.js';
import {actionName, type TimelineView} from './timeline-view.js';

export const styles = detailsStyles;
export {partMessages as words} from '../parts.messages.js';

export {toResults} from './study.js';

export function detailsView(
  view: TimelineView,
  action: Action,
  closed: () => void,
): TemplateResult {
  return html`<cairn-dialog
    class="details"
    exportparts="dialog, heading: dialog-heading, body: dialog-body"
    heading=${actionName(view, action)}
    .open=${live(true)}
    @close=${closed}
    @keydown=${leaving()}
  >
    ${fieldsView(view, action)}
  </cairn-dialog>`;
}

function fieldsView(view: TimelineView, action: Action): TemplateResult {
  const {say, plan} = view;
  const late = partMessages.in(view.language);
  const {id} = action;
  const readonly = !view.editable;
  const prose = (
    field: string,
    label: string,
    text: Text,
    change: (text: Text) => Edit,
    multiline = true,
    first = false,
  ): TemplateResult => {
    const shown = view.text(text);
    return textField({
      field: `${id}-${field}`,
      label,
      value: shown.text,
      language: shown.language,
      readonly,
      multiline,
      first,
      notes: view.notes(id, field),
      drafts: view.drafts,
      commit: (words) => view.edit(change(view.write(text, words))),
    });
  };
  const choose = (
    field: string,
    label: string,
    value: string,
    options: readonly {readonly value: string; readonly label: string}[],
    change: (value: string) => Edit | undefined,
  ): TemplateResult =>
    selectField({
      field: `${id}-${field}`,
      label,
      value,
      options,
      readonly,
      notes: view.notes(id, field),
      choose: (chosen) => {
        const edit = change(chosen);
        if (edit) view.edit(edit);
      },
    });
  const day = (field: 'start' | 'due', label: string): TemplateResult =>
    dateField({
      field: `${id}-${field}`,
      label,
      value: action[field],
      reader: view.language,
      readonly,
      notes: view.notes(id, field),
      choose: (date) => {
        view.edit(changeAction(id, {[field]: date}));
      },
    });
  /** Which of several things, each a yes or no. */
  const several = (
    field: string,
    title: string,
    options: readonly {readonly id: string; readonly label: string}[],
    chosen: readonly string[],
    change: (other: string, on: boolean) => Edit,
  ): TemplateResult | typeof nothing =>
    options.length
      ? html`<fieldset>
          <legend class="label">${title}</legend>
          ${options.map((option) =>
            checkField({
              field: `${id}-${field}-${option.id}`,
              label: option.label,
              readonly,
              checked: chosen.includes(option.id),
              toggle: (on) => {
                view.edit(change(option.id, on));
              },
            }),
          )}
        </fieldset>`
      : nothing;
  const changeList = (field: 'measures' | 'links' | 'after') => (other: string, on: boolean) =>
    changeAction(id, {
      [field]: on ? [...action[field], other] : action[field].filter((one) => one !== other),
    });
  const outcomeName = (of: string): string => {
    const outcome = plan.theory.outcomes.find((one) => one.id === of);
    const strategy = plan.theory.strategies.find((one) => one.id === of);
    return view.text(outcome?.text ?? strategy?.text ?? '').text || say('unnamed');
  };
  const named = (items: readonly {readonly id: string; readonly text: Text}[]) =>
    items.map((item) => ({id: item.id, label: view.text(item.text).text || say('unnamed')}));
  const options = (items: readonly {readonly id: string; readonly text: Text}[]) => [
    {value: '', label: say('none')},
    ...named(items).map(({id: value, label}) => ({value, label})),
  ];
  return html`
    <div class="fields">
      ${prose('text', say('action'), action.text, (text) => changeAction(id, {text}))}
      ${choose(
        'owner',
        say('owner'),
        action.owner,
        [
          {value: '', label: say('noOwner')},
          ...plan.people.map(({id: value, name, jobTitle}) => {
            const title = view.text(jobTitle).text;
            return {
              value,
              label: title && title !== name ? say('ownerWithTitle', {name, title}) : name,
            };
          }),
        ],
        (owner) => changeAction(id, {owner}),
      )}
      ${day('start', say('start'))} ${day('due', say('due'))}
      ${prose('dueText', say('dueText'), action.dueText, (dueText) => dueInWords(view, action, dueText), false)}
      ${meantDay(view, action)}
      ${choose(
        'status',
        say('status'),
        action.status,
        actionStatuses.map((status) => ({value: status, label: view.word('status', status)})),
        (status) => (isKnown(actionStatuses, status) ? setActionStatus(id, status) : undefined),
      )}
      ${
        action.status === 'blocked'
          ? prose(
              'blockedBecause',
              say('blockedBecause'),
              action.blockedBecause,
              (text) => changeAction(id, {blockedBecause: text}),
              true,
              view.text(action.blockedBecause).text === '',
            )
          : nothing
      }
      ${prose('success', say('success'), action.success, (success) => changeAction(id, {success}))}
      ${numberField(view, {
        field: `${id}-hours`,
        label: say('hours'),
        value: action.hours || undefined,
        why: late('whyNumber'),
        change: (hours = 0) => changeAction(id, {hours}),
      })}
      ${choose('phase', say('phase'), action.phase, options(plan.phases), (phase) =>
        changeAction(id, {phase}),
      )}
      ${choose(
        'milestone',
        say('milestone'),
        action.milestone,
        options(plan.milestones),
        (milestone) => changeAction(id, {milestone}),
      )}
      ${several(
        'helpers',
        say('helpers'),
        plan.people
          .filter((person) => person.id !== action.owner)
          .map(({id: person, name}) => ({id: person, label: name || say('unnamed')})),
        action.helpers,
        (person, on) => (on ? addHelper(id, person) : removeHelper(id, person)),
      )}
      ${several(
        'after',
        say('after'),
        named(plan.actions.filter((other) => other.id !== id)),
        action.after,
        changeList('after'),
      )}
      ${several('measures', say('measures'), named(plan.measures), action.measures, changeList('measures'))}
      ${several(
        'links',
        say('links'),
        plan.theory.links.map((link) => ({
          id: link.id,
          label: `${outcomeName(link.from)} → ${outcomeName(link.to)}`,
        })),
        action.links,
        changeList('links'),
      )}
      <fieldset>
        <legend class="label">${say('resources')}</legend>
        ${action.resources.map(
          (resource) =>
            html`<div class="line">
              ${prose(
                `resource-${resource.id}`,
                say('resources'),
                resource.text,
                (text) => changeResource(resource.id, {text}),
                false,
              )}
              ${choose(
                `resource-kind-${resource.id}`,
                late('resourceKind'),
                resource.kind,
                resourceKinds.map((kind) => ({value: kind, label: view.word('resource', kind)})),
                (kind) => changeResource(resource.id, {kind}),
              )}
              ${remover(view, view.text(resource.text).text, removeResource(resource.id))}
            </div>`,
        )}
        ${adder(view, late('addResource'), () => addResource(id, {kind: 'time'}))}
      </fieldset>
      <fieldset>
        <legend class="label">${late('evidence')}</legend>
        ${action.evidence.map(
          (one) =>
            html`<div class="line">
              ${prose(
                `evidence-${one.id}`,
                late('evidenceText'),
                one.text,
                (text) => changeEvidence(one.id, {text}),
                false,
              )}
              ${choose(
                `evidence-kind-${one.id}`,
                late('resourceKind'),
                one.kind,
                evidenceKinds.map((kind) => ({value: kind, label: view.word('evidence', kind)})),
                (kind) => changeEvidence(one.id, {kind}),
              )}
              ${prose(
                `evidence-source-${one.id}`,
                late('evidenceSource'),
                one.source,
                (source) => changeEvidence(one.id, {source}),
                false,
              )}
              ${dateField({
                field: `${id}-evidence-date-${one.id}`,
                label: late('checkInDate'),
                value: one.date,
                reader: view.language,
                readonly,
                choose: (date) => {
                  view.edit(changeEvidence(one.id, {date}));
                },
              })}
              ${remover(view, view.text(one.text).text, removeEvidence(one.id))}
            </div>`,
        )}
        ${adder(view, late('addEvidence'), () => addEvidence(id, {kind: 'local-data', date: view.today}))}
      </fieldset>
      <fieldset>
        <legend class="label">${late('checkIns')}</legend>
        ${action.checkIns.map(
          (checkIn) =>
            html`<div class="line">
              ${dateField({
                field: `${id}-check-${checkIn.id}`,
                label: late('checkInDate'),
                value: checkIn.date,
                reader: view.language,
                readonly,
                choose: (date) => {
                  view.edit(changeCheckIn(checkIn.id, {date}));
                },
              })}
              ${prose(`note-${checkIn.id}`, late('checkInNote'), checkIn.note, (note) =>
                changeCheckIn(checkIn.id, {note}),
              )}
              ${prose(`next-${checkIn.id}`, late('checkInNext'), checkIn.next, (next) =>
                changeCheckIn(checkIn.id, {next}),
              )}
              ${remover(view, view.text(checkIn.note).text, removeCheckIn(checkIn.id))}
            </div>`,
        )}
        ${adder(view, late('addCheckIn'), () => addCheckIn(id, {date: view.today}))}
      </fieldset>
      ${studyView(view, action)}
    </div>
  `;
}

/** The team's own words for a day set the day as well, where there is none or it came from such words. */
function dueInWords(view: TimelineView, action: Action, dueText: Text): Edit {
  const {plan} = view;
  const due = dayOfWords(plan, view.text(dueText).text);
  const before = dayOfWords(plan, view.text(action.dueText).text);
  return due && (action.due === '' || action.due === before)
    ? changeAction(action.id, {due, dueText})
    : changeAction(action.id, {dueText});
}

/** What the words mean in the plan's calendar, where the day says something else. */
function meantDay(view: TimelineView, {id, due, dueText}: Action): TemplateResult | typeof nothing {
  const meant = dayOfWords(view.plan, view.text(dueText).text);
  if (meant === '' || meant === due) return nothing;
  const say = partMessages.in(view.language);
  return html`<p class="meant">
    ${say('wordsMean', {date: view.date(meant)})}
    ${
      view.editable
        ? html`<button
            type="button"
            @click=${({currentTarget}: Event) => {
              const root = (currentTarget as HTMLElement).getRootNode() as ShadowRoot;
              // The button goes with what it says.
              if (view.edit(changeAction(id, {due: meant})))
                root.getElementById(`${id}-due`)?.focus();
            }}
          >
            ${say('takeDay')}
          </button>`
        : nothing
    }
  </p>`;
}
