/**
 * Actions and milestones as a calendar (RFC 5545).
 *
 * What always holds: whole days, the end exclusive; the same plan and item give the same UID, so that a calendar that
 * is imported again updates instead of doubling; no text of the plan can end its line.
 */
import {addDays} from '../plan/dates.js';
import {textIn} from '../plan/text.js';
import type {Plan} from '../plan/types.js';

export interface IcsOptions {
  /** Id of the person whose actions are wanted; all where it is absent. */
  readonly owner?: string;
  /** The language of texts that have several; the plan's own unless told otherwise. */
  readonly language?: string;
  /** When the calendar was made, as `20261123T120000Z`; now unless told otherwise. */
  readonly stamp?: string;
}

/** The plan's dated actions and milestones as an ICS file. What has no due day has no place in a calendar. */
export function toIcs(plan: Plan, options: IcsOptions = {}): string {
  const language = options.language ?? plan.language;
  const stamp = options.stamp ?? new Date().toISOString().replace(/[-:]|\.\d+/g, '');
  const say = (text: Parameters<typeof textIn>[0]): string => textIn(text, language).text;
  const people = new Map(plan.people.map((person) => [person.id, person.name]));
  const event = (
    id: string,
    start: string,
    end: string,
    summary: string,
    description: string,
  ): string[] => [
    'BEGIN:VEVENT',
    `UID:${clean(plan.id || 'plan')}.${clean(id)}@cairn-kit`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${basic(start)}`,
    `DTEND;VALUE=DATE:${basic(addDays(end, 1))}`,
    `SUMMARY:${escape(summary)}`,
    ...(description ? [`DESCRIPTION:${escape(description)}`] : []),
    'END:VEVENT',
  ];
  const actions = plan.actions.filter(
    (action) =>
      action.due !== '' && (options.owner === undefined || action.owner === options.owner),
  );
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Cairn//cairn-kit//EN',
    'CALSCALE:GREGORIAN',
    ...actions.flatMap((action) =>
      event(
        action.id,
        action.start !== '' && action.start <= action.due ? action.start : action.due,
        action.due,
        say(action.text),
        [people.get(action.owner) ?? '', say(action.success)].filter(Boolean).join('\n'),
      ),
    ),
    ...(options.owner === undefined
      ? plan.milestones
          .filter(({date}) => date !== '')
          .flatMap(({id, date, text}) => event(id, date, date, say(text), ''))
      : []),
    'END:VCALENDAR',
  ]
    .map(fold)
    .join('');
}

const basic = (date: string): string => date.replaceAll('-', '');

/** What an id may hold inside a UID. */
const clean = (id: string): string => id.replace(/[^A-Za-z0-9_-]/g, '_');

/** A text inside a property: nothing in it can end the line or begin another property. */
function escape(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\n\r\u2028\u2029]/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** A line of at most 75 octets, continued on the next one, never inside a character. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const sign of line) {
    const size = new TextEncoder().encode(sign).length;
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += sign;
    octets += size;
  }
  return `${folded}\r\n`;
}
