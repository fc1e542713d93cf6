/**
 * Days as a plan writes them, `YYYY-MM-DD`, and arithmetic on them.
 *
 * What always holds: a day is never an instant, so no time zone and no daylight saving can shift it. Arithmetic
 * runs on day numbers (0 is 1970-01-01). What is no day, `""` among it, has the number `NaN`, and `NaN` is `""` again.
 */
import type {Calendar} from './types.js';

/** Days from 1970-01-01 to 9999-12-31, the last day a plan can name. */
const LAST = 2_932_896;
/** And back to 0000-01-01. */
const FIRST = -719_528;

/** The number of a day, counted from 1970-01-01; `NaN` for `""` and for what is no day of the Gregorian calendar. */
export function dayNumber(date: string): number {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
  if (!match) return NaN;
  const number = numberOf(Number(match[1]), Number(match[2]), Number(match[3]));
  // The 30th of February has a number too, but that number is another day.
  return dateOf(number) === date ? number : NaN;
}

/** The day with a number; `""` where a plan cannot name it (no whole number, or not in the years 0 to 9999). */
export function dateOf(dayNumber: number): string {
  if (!Number.isInteger(dayNumber) || dayNumber < FIRST || dayNumber > LAST) return '';
  // Years are counted from March, so that the leap day is the last of its year, in eras of 400 years.
  const shifted = dayNumber + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return written(year, month, day);
}

/** The day so many days later, or earlier where `days` is negative. No day stays no day. */
export function addDays(date: string, days: number): string {
  return dateOf(dayNumber(date) + days);
}

/** How many days `to` is after `from`; negative where it is before, `NaN` where one of them is no day. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1 Monday to 7 Sunday, as ISO 8601 counts; `NaN` for no day. */
export function weekday(date: string): number {
  // 1970-01-01 was a Thursday.
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of a day's week. */
export function mondayOf(date: string): string {
  return addDays(date, 1 - weekday(date));
}

/** Whether school is held on a day: one of the weekdays of school, in no closed time. No day is no school day. */
export function isSchoolDay(calendar: Calendar, date: string): boolean {
  const number = dayNumber(date);
  return (
    calendar.schoolDays.includes(weekday(date)) &&
    !calendar.closed.some(({start, end}) => {
      const first = dayNumber(start);
      // A closed time with one date is that day.
      const last = end === '' ? first : dayNumber(end);
      return first <= number && number <= last;
    })
  );
}

/** The day it is for the reader, in the time zone of the machine. */
export function today(now: Date = new Date()): string {
  return written(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** Sorts days from early to late, what is no day last. */
export function compareDates(a: string, b: string): number {
  if (a === b) return 0;
  if (a === '') return 1;
  if (b === '') return -1;
  return a < b ? -1 : 1;
}

function numberOf(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const monthFromMarch = month > 2 ? month - 3 : month + 9;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function written(year: number, month: number, day: number): string {
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

function digits(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
