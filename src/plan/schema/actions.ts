/** The action timeline: who does what by when, and the calendar it runs in. */
import * as v from 'valibot';
import {actionStatuses, resourceKinds} from './enumerations.js';
import {evidence} from './evidence.js';
import {
  date,
  id,
  idOf,
  list,
  number,
  part,
  quantity,
  reference,
  references,
  text,
  word,
} from './shapes.js';

export const resource = part({id, kind: word(resourceKinds), text});
export const checkIn = part({id, date, note: text, next: text});

export const action = part({
  id: idOf('action'),
  text,
  /** Exactly one person; everybody else who works on it is a helper. */
  owner: reference('person'),
  helpers: references('person'),
  start: date,
  due: date,
  /** The team's own words for the day, such as “before winter break”. */
  dueText: text,
  status: word(actionStatuses, 'not-started'),
  blockedBecause: text,
  resources: list(resource),
  /** The sign of success. */
  success: text,
  measures: references('measure'),
  /** The links of the theory that this action carries. */
  links: references('link'),
  after: references('action'),
  /** Hours of work in all; 0 while nobody has said. */
  hours: quantity,
  evidence: list(evidence),
  checkIns: list(checkIn),
  phase: reference('phase'),
  milestone: reference('milestone'),
});

export const phase = part({id: idOf('phase'), text});
export const milestone = part({id: idOf('milestone'), text, date});
export const term = part({id, text, start: date, end: date});

/** School days are ISO weekdays, 1 Monday to 7 Sunday. */
const weekday = v.pipe(
  number,
  v.integer('Must be a whole number.'),
  v.minValue(1, 'Must be a weekday from 1 (Monday) to 7 (Sunday).'),
  v.maxValue(7, 'Must be a weekday from 1 (Monday) to 7 (Sunday).'),
);

export const calendar = part({
  schoolDays: v.optional(v.array(weekday, 'Must be a list.'), () => [1, 2, 3, 4, 5]),
  closed: list(part({id, text, start: date, end: date})),
});
