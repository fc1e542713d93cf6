/**
 * What each person and each role carries week by week: how many actions are open then, and the hours in them, spread over the
 * days of school of each action.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {sayDate} from '../../../foundation/messages.js';
import {addDays, compareDates, isSchoolDay, mondayOf} from '../../../plan/dates.js';
import type {Action, Plan} from '../../../plan/types.js';
import {partMessages} from '../parts.messages.js';
import type {TimelineView} from './timeline-view.js';

/** How many weeks are shown. */
const WEEKS = 12;
const DAYS = 7;

interface Carried {
  open: number;
  hours: number;
}

/** The Mondays that are shown: from this week on, or from the first in which something is open if that is later. */
export function weeksFrom(actions: readonly Action[], today: string): readonly string[] {
  const dated = actions.filter(isOpen).filter((action) => lastDay(action) !== '');
  const ahead = dated.filter((action) => compareDates(lastDay(action), today) >= 0);
  const [first] = (ahead.length ? ahead : dated).map(firstDay).sort(compareDates);
  if (first === undefined) return [];
  const begin = ahead.length && compareDates(first, today) < 0 ? today : first;
  return Array.from({length: WEEKS}, (_, week) => addDays(mondayOf(begin), week * DAYS));
}

/** What is carried in each of the weeks, by whatever an owner belongs to. */
export function carriedIn(
  {actions, calendar}: Pick<Plan, 'actions' | 'calendar'>,
  weeks: readonly string[],
  groupOf: (owner: string) => string,
): ReadonlyMap<string, readonly Carried[]> {
  const carried = new Map<string, Carried[]>();
  for (const action of actions) {
    if (!isOpen(action) || lastDay(action) === '') continue;
    const [first, last] = [firstDay(action), lastDay(action)];
    const all = daysOf(calendar, first, last);
    const group = groupOf(action.owner);
    for (const [at, monday] of weeks.entries()) {
      const sunday = addDays(monday, DAYS - 1);
      if (compareDates(first, sunday) > 0 || compareDates(last, monday) < 0) continue;
      const list = carried.get(group) ?? weeks.map(() => ({open: 0, hours: 0}));
      carried.set(group, list);
      const week = list[at];
      if (!week) continue;
      const from = compareDates(first, monday) > 0 ? first : monday;
      const to = compareDates(last, sunday) < 0 ? last : sunday;
      week.open++;
      week.hours += all ? (action.hours * daysOf(calendar, from, to)) / all : 0;
    }
  }
  return carried;
}

const isOpen = ({status}: Action): boolean => status !== 'done' && status !== 'dropped';
const firstDay = ({start, due}: Action): string =>
  start !== '' && (due === '' || compareDates(start, due) <= 0) ? start : due;
const lastDay = ({start, due}: Action): string => due || start;

/** Days of school from one day to another; all days, where none of them is one. No action runs longer than years. */
function daysOf(calendar: Plan['calendar'], from: string, to: string): number {
  let school = 0;
  let all = 0;
  for (
    let date = from;
    date !== '' && compareDates(date, to) <= 0 && all < 2000;
    date = addDays(date, 1)
  ) {
    all++;
    if (isSchoolDay(calendar, date)) school++;
  }
  return school || all;
}

export function weekLoadView(view: TimelineView): TemplateResult | typeof nothing {
  const {plan, today} = view;
  const say = partMessages.in(view.language);
  const weeks = weeksFrom(plan.actions, today);
  if (!weeks.length) return nothing;
  const roleOf = new Map(plan.people.map(({id, role}) => [id, role as string]));
  const tables = [
    {
      title: say('weekLoad'),
      first: view.say('person'),
      carried: carriedIn(plan, weeks, (owner) => owner),
      name: (id: string) => (id ? view.personName(id) : view.say('noOwner')),
    },
    {
      title: say('weekLoadByRole'),
      first: view.say('role'),
      carried: carriedIn(plan, weeks, (owner) => roleOf.get(owner) ?? ''),
      name: (role: string) => (role ? view.word('role', role) : view.say('noOwner')),
    },
  ];
  return html`${tables.map(
    ({title, first, carried, name}) =>
      // The title stands outside of what scrolls, so that it can be read whole on a phone.
      html`<div>
        <p class="title">${title}</p>
        <div class="scroller" tabindex="0" role="region" aria-label=${title}>
          <table class="load weeks" aria-label=${title}>
            <thead>
              <tr>
                <th scope="col">${first}</th>
                ${weeks.map(
                  (monday) =>
                    html`<th scope="col">
                      ${sayDate(view.language, monday, {day: 'numeric', month: 'short'})}
                    </th>`,
                )}
              </tr>
            </thead>
            <tbody>
              ${[...carried].map(
                ([group, list]) =>
                  html`<tr>
                    <th scope="row">${name(group)}</th>
                    ${list.map(({open, hours}) => cell(view, open, hours))}
                  </tr>`,
              )}
            </tbody>
          </table>
        </div>
      </div>`,
  )}`;
}

function cell(view: TimelineView, open: number, hours: number): TemplateResult {
  if (!open) return html`<td></td>`;
  const say = partMessages.in(view.language);
  const rounded = Math.round(hours * 2) / 2;
  return html`<td>
    ${say('openInWeek', {count: open})}
    ${rounded ? html`<span class="quiet also">${say('hoursInWeek', {hours: view.number(rounded)})}</span>` : nothing}
  </td>`;
}
