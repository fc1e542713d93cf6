/**
 * What people write into a cell of a spreadsheet, as a value of an action: a name as a person, a day in the ways it is
 * written, a status in words. What cannot be read is said, never guessed.
 */
import {dayNumber} from '../../../plan/dates.js';
import {dayOfWords} from '../../../plan/day-words.js';
import {actionStatuses} from '../../../plan/schema/enumerations.js';
import type {Changes} from '../../../plan/edits/index.js';
import type {Action, Plan} from '../../../plan/types.js';
import type {ValueColumn} from '../columns.js';
import type {TimelineView} from '../view/timeline-view.js';

type Fields = Changes<Action, 'evidence' | 'resources' | 'checkIns'>;

/** A value that was read, or why it cannot be: what was expected there. */
export type Read<T> =
  {readonly ok: true; readonly value: T} | {readonly ok: false; readonly why: Why};
export type Why = 'whyPerson' | 'whyPeople' | 'whyDay' | 'whyStatus' | 'whyNumber' | 'whyPhase';

const read = <T>(value: T): Read<T> => ({ok: true, value});
const unread = (why: Why): Read<never> => ({ok: false, why});

/** Capitals, accents and spaces around do not count. */
export const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').trim().replace(/\s+/g, ' ').toLowerCase();

/**
 * The person that a cell names: by name, by name and job title, by id. Of several with one name it is the one who stands there
 * already; else that is said, not guessed.
 */
export function readPerson(view: TimelineView, text: string, now?: string): Read<string> {
  const wanted = folded(text);
  if (wanted === '' || wanted === folded(view.say('noOwner'))) return read('');
  const found = view.plan.people.filter(({id, name, jobTitle}) => {
    const title = view.text(jobTitle).text;
    return [id, name, view.say('ownerWithTitle', {name, title}), `${name} (${title})`].some(
      (one) => folded(one) === wanted,
    );
  });
  const [first] = found;
  if (!first) return unread('whyPerson');
  if (found.length === 1) return read(first.id);
  return found.some(({id}) => id === now) && now ? read(now) : unread('whyPeople');
}

export function readStatus(view: TimelineView, text: string): Read<Action['status']> {
  const wanted = folded(text);
  if (wanted === '') return read('not-started');
  const found = actionStatuses.find(
    (status) =>
      wanted === status ||
      wanted === status.replaceAll('-', ' ') ||
      wanted === folded(view.word('status', status)),
  );
  return found ? read(found) : unread('whyStatus');
}

/** Hours, with a comma or a point; never less than none. */
export function readNumber(text: string): Read<number> {
  const trimmed = text.trim();
  if (trimmed === '') return read(0);
  const number = Number(trimmed.replace(/\s*h(?:ours|rs?|oras)?\.?$/i, '').replace(',', '.'));
  return Number.isFinite(number) && number >= 0 ? read(number) : unread('whyNumber');
}

/** The id of a phase or milestone that a cell names. */
export function readNamed(
  view: TimelineView,
  items: Plan['phases'] | Plan['milestones'],
  text: string,
): Read<string> {
  const wanted = folded(text);
  if (wanted === '' || wanted === folded(view.say('none'))) return read('');
  const found = items.find(
    (item) => folded(view.text(item.text).text) === wanted || item.id === text.trim(),
  );
  return found ? read(found.id) : unread('whyPhase');
}

/**
 * A day: `2026-12-18`, `12/18/2026` (in Spanish `18/12/2026`), `Dec 18, 2026`, `18 de diciembre de 2026`. Which of two numbers is
 * the month is what the language says, unless only one of them can be.
 */
export function readDay(language: string, text: string): Read<string> {
  const trimmed = text.trim();
  if (trimmed === '') return read('');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/.exec(trimmed);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(trimmed);
  if (numbers) {
    const [one, two, year] = [Number(numbers[1]), Number(numbers[2]), Number(numbers[3])];
    const monthFirst =
      two > 12 || (one <= 12 && /^en(?:-US)?$/i.test(language) && !trimmed.includes('.'));
    return monthFirst ? day(year, one, two) : day(year, two, one);
  }
  return dayWithMonth(language, trimmed);
}

function dayWithMonth(language: string, text: string): Read<string> {
  const words = folded(text).match(/[\p{L}]+|\d+/gu) ?? [];
  const numbers = words.filter((word) => /^\d+$/.test(word)).map(Number);
  const year = numbers.find((number) => number > 31);
  const date = numbers.find((number) => number >= 1 && number <= 31);
  const month = words.map((word) => monthOf(language, word)).find((number) => number > 0);
  return numbers.length === 2 && year !== undefined && date !== undefined && month !== undefined
    ? day(year, month, date)
    : unread('whyDay');
}

/** The number of the month that a word names in a language or in English, from its first three letters on; 0 for none. */
function monthOf(language: string, word: string): number {
  if (word.length < 3) return 0;
  for (const one of [language, 'en']) {
    for (let month = 0; month < 12; month++) {
      const name = new Intl.DateTimeFormat(one, {month: 'long', timeZone: 'UTC'}).format(
        Date.UTC(2026, month, 15),
      );
      if (folded(name).startsWith(word)) return month + 1;
    }
  }
  return 0;
}

function day(year: number, month: number, date: number): Read<string> {
  const pad = (number: number, length: number): string => String(number).padStart(length, '0');
  const written = `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
  return Number.isNaN(dayNumber(written)) ? unread('whyDay') : read(written);
}

/** A day as it is written, or the one that words mean in the plan’s calendar. */
export function readStart(view: TimelineView, text: string): Read<string> {
  const plain = readDay(view.language, text);
  const day = plain.ok ? '' : dayOfWords(view.plan, text);
  return day ? read(day) : plain;
}

/** A due day, or the team's own words for one (“before winter break”), which are kept as they are beside the day. */
export function readDue(view: TimelineView, text: string): Read<Fields> {
  const plain = readDay(view.language, text);
  if (plain.ok) return read({due: plain.value});
  const due = readStart(view, text);
  return due.ok ? read({due: due.value, dueText: view.write('', text.trim())}) : due;
}

/** What a cell of the table makes of an action. */
export function readCell(
  view: TimelineView,
  column: ValueColumn,
  text: string,
  now?: Action,
): Read<Fields> {
  const field = (name: keyof Fields, value: Read<unknown>): Read<Fields> =>
    value.ok ? read({[name]: value.value}) : value;
  switch (column) {
    case 'text':
    case 'success':
      return read({[column]: view.write(now?.[column] ?? '', text.trim())});
    case 'owner':
      return field('owner', readPerson(view, text, now?.owner));
    case 'start':
      return field('start', readStart(view, text));
    case 'due':
      return readDue(view, text);
    case 'status':
      return field('status', readStatus(view, text));
    case 'hours':
      return field('hours', readNumber(text));
    case 'phase':
      return field('phase', readNamed(view, view.plan.phases, text));
  }
}
