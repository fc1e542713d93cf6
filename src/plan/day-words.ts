/**
 * A team's own words for a day, such as “before winter break”, as the day they mean in its plan: against its terms, its
 * milestones and the times when school is closed.
 *
 * What always holds: the day comes from the plan alone, never from today; before a time off is its last day of school, after
 * it the first one; words that name nothing of the plan, or two things, mean no day.
 */
import {addDays, dayNumber, isSchoolDay} from './dates.js';
import type {Plan, Text} from './types.js';

type Where = 'before' | 'after' | 'start' | 'end';

/** What says on which side of something the day lies, in English and Spanish; the rest of the words names that thing. */
const SIDES: readonly (readonly [where: Where, words: RegExp])[] = [
  ['before', /^(?:due |by |para |antes )?(?:before|prior to|ahead of|antes de|antes del)\s+/],
  ['after', /^(?:right |just )?(?:after|following|despues de|despues del|tras)\s+/],
  [
    'start',
    /^(?:at |by |on |al |a |el |en el )?(?:the )?(?:start|beginning|first day|inicio|comienzo|principio|primer dia) (?:of|de|del)\s+/,
  ],
  [
    'end',
    /^(?:at |by |on |al |a |el |en el )?(?:the )?(?:end|last day|fin|final|ultimo dia) (?:of|de|del)\s+/,
  ],
  ['end', /^(?:by|until|para|hasta)\s+/],
];

/** How far to look for a day of school. */
const FARTHEST = 60;

/** The day, or `""` where the words mean none. */
export function dayOfWords(plan: Plan, words: string): string {
  const wanted = folded(words);
  if (wanted === '') return '';
  const side = SIDES.find(([, pattern]) => pattern.test(wanted));
  const name = bare(side ? wanted.replace(side[1], '') : wanted);
  const time = timeNamed(plan, name);
  if (!time) return '';
  switch (side?.[0] ?? 'end') {
    case 'before':
      return schoolDay(plan, addDays(time.start, -1), -1);
    case 'after':
      return schoolDay(plan, addDays(time.end, 1), 1);
    case 'start':
      return time.off ? time.start : schoolDay(plan, time.start, 1);
    case 'end':
      return time.off ? time.end : schoolDay(plan, time.end, -1);
  }
}

interface Time {
  readonly start: string;
  readonly end: string;
  /** School is closed then, or it is one day that stands as it is. */
  readonly off: boolean;
}

/** The one thing of the plan with this name; part of a name will do where only one has it. */
function timeNamed({terms, milestones, calendar}: Plan, name: string): Time | undefined {
  if (name === '') return undefined;
  const times = [
    ...calendar.closed.map(({text, start, end}) => ({text, start, end: end || start, off: true})),
    ...terms.map(({text, start, end}) => ({text, start, end: end || start, off: false})),
    ...milestones.map(({text, date}) => ({text, start: date, end: date, off: true})),
  ].filter(({start}) => !Number.isNaN(dayNumber(start)));
  const named = (fits: (one: string) => boolean): Time[] =>
    times.filter(({text}) => namesOf(text).some(fits));
  const exact = named((one) => one === name);
  const found = exact.length ? exact : named((one) => ` ${one} `.includes(` ${name} `));
  return found.length === 1 ? found[0] : undefined;
}

/** What it is called in any of its languages. */
const namesOf = (text: Text): string[] =>
  (typeof text === 'string' ? [text] : Object.values(text)).map((one) => bare(folded(one)));

const bare = (text: string): string => text.replace(/^(?:the|el|la|los|las) /, '');

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[.,;!?]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The next day of school from a day on, that day included; the day itself where none is near. */
function schoolDay({calendar}: Plan, from: string, by: -1 | 1): string {
  for (let away = 0; away <= FARTHEST; away++) {
    const date = addDays(from, away * by);
    if (isSchoolDay(calendar, date)) return date;
  }
  return from;
}
