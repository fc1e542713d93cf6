/** What the dates of a plan hang on: its phases and milestones, the terms of the school and the times when it is closed. */
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {checkField, dateField, textField} from '../../../foundation/fields.js';
import {leaving} from '../../../foundation/leaving.js';
import {sayDate} from '../../../foundation/messages.js';
import {
  addClosed,
  addMilestone,
  addPhase,
  addTerm,
  changeClosed,
  changeMilestone,
  changePhase,
  changeSchoolDays,
  changeTerm,
  removeClosed,
  removeMilestone,
  removePhase,
  removeTerm,
} from '../../../plan/edits/calendar.js';
import {addDays, mondayOf} from '../../../plan/dates.js';
import type {Edit} from '../../../plan/edits/index.js';
import type {Text} from '../../../plan/types.js';
import {partMessages} from '../parts.messages.js';
import {adder, remover} from './part-buttons.js';
import type {TimelineView} from './timeline-view.js';

/** ISO weekdays, Monday to Sunday. */
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

/** One thing with a name, and the days it has. */
interface Item {
  readonly id: string;
  readonly text: Text;
  readonly date?: string;
  readonly start?: string;
  readonly end?: string;
}

export function calendarView(view: TimelineView, closed: () => void): TemplateResult {
  const {plan} = view;
  const say = partMessages.in(view.language);
  const list = (
    title: string,
    items: readonly Item[],
    days: readonly (readonly ['date' | 'start' | 'end', string])[],
    change: (id: string, fields: Partial<Item>) => Edit,
    remove: (id: string) => Edit,
    add: readonly [label: string, edit: () => Edit],
  ): TemplateResult =>
    html`<fieldset>
      <legend class="label">${title}</legend>
      ${items.map((item) => {
        const {id, text} = item;
        const shown = view.text(text);
        return html`<div class="line">
          ${textField({
            field: `calendar-${id}`,
            label: say('named'),
            value: shown.text,
            language: shown.language,
            readonly: !view.editable,
            drafts: view.drafts,
            commit: (words) => view.edit(change(id, {text: view.write(text, words)})),
          })}
          ${days.map(([day, label]) =>
            dateField({
              field: `calendar-${id}-${day}`,
              label,
              value: item[day] ?? '',
              reader: view.language,
              readonly: !view.editable,
              choose: (date) => {
                view.edit(change(id, {[day]: date}));
              },
            }),
          )}
          ${remover(view, shown.text, remove(id))}
        </div>`;
      })}
      ${adder(view, ...add)}
    </fieldset>`;
  const span = [
    ['start', say('firstDay')],
    ['end', say('lastDay')],
  ] as const;
  return html`<cairn-dialog
    class="details"
    exportparts="dialog, heading: dialog-heading, body: dialog-body"
    heading=${say('calendarTitle')}
    .open=${live(true)}
    @close=${closed}
    @keydown=${leaving()}
  >
    <div class="fields">
      ${view.editable ? html`<p class="hint">${say('calendarHint')}</p>` : nothing}
      ${schoolDaysView(view)}
      ${list(say('closedTimes'), plan.calendar.closed, span, changeClosed, removeClosed, [
        say('addClosed'),
        () => addClosed(),
      ])}
      ${list(say('terms'), plan.terms, span, changeTerm, removeTerm, [
        say('addTerm'),
        () => addTerm(),
      ])}
      ${list(
        say('milestones'),
        plan.milestones,
        [['date', say('checkInDate')]],
        changeMilestone,
        removeMilestone,
        [say('addMilestone'), () => addMilestone()],
      )}
      ${list(say('phases'), plan.phases, [], changePhase, removePhase, [
        say('addPhase'),
        () => addPhase(),
      ])}
    </div>
  </cairn-dialog>`;
}

/** On which weekdays school is held. */
function schoolDaysView(view: TimelineView): TemplateResult {
  const {language, editable} = view;
  const {schoolDays} = view.plan.calendar;
  const monday = mondayOf(view.today);
  return html`<fieldset>
    <legend class="label">${partMessages.say(language, 'schoolDays')}</legend>
    <div class="line">
      ${WEEKDAYS.map((day) => {
        const name = sayDate(language, addDays(monday, day - 1), {weekday: 'long'});
        return checkField({
          field: `calendar-day-${day}`,
          label: name.charAt(0).toLocaleUpperCase(language) + name.slice(1),
          readonly: !editable,
          checked: schoolDays.includes(day),
          toggle: (on) => {
            view.edit(
              changeSchoolDays(
                WEEKDAYS.filter((one) => (one === day ? on : schoolDays.includes(one))),
              ),
            );
          },
        });
      })}
    </div>
  </fieldset>`;
}
