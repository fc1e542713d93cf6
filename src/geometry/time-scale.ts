/**
 * Days as places on a line: weeks, months, bars. Lengths are CSS pixels from the start of the scale, to be mirrored by
 * whoever draws from right to left. No time zone: a day is a number.
 */
import {dateOf, dayNumber, mondayOf} from '../plan/dates.js';

export interface TimeScale {
  /** Day numbers: the Monday the scale begins with, and the Sunday it ends with. */
  readonly first: number;
  readonly last: number;
  readonly dayWidth: number;
}

/** From where to where something runs. */
export interface Span {
  readonly left: number;
  readonly width: number;
}

const WEEK = 7;

/**
 * The scale that shows all these days, in whole weeks with one to spare on both sides; `undefined` where there is no
 * day. Longer than `mostDays`, it ends there: a typing error in a year must not make a page of a million pixels.
 */
export function timeScale(
  dates: readonly string[],
  dayWidth: number,
  mostDays = 1100,
): TimeScale | undefined {
  const days = dates.map(dayNumber).filter((day) => Number.isFinite(day));
  if (days.length === 0) return undefined;
  const first = dayNumber(mondayOf(dateOf(Math.min(...days)))) - WEEK;
  const lastMonday = dayNumber(mondayOf(dateOf(Math.max(...days))));
  const last = Math.min(lastMonday + 2 * WEEK - 1, first + mostDays - 1);
  return {first, last, dayWidth};
}

/** Length of the whole scale. */
export function scaleWidth({first, last, dayWidth}: TimeScale): number {
  return (last - first + 1) * dayWidth;
}

/** Where a day begins; `NaN` for no day. */
export function placeOf(scale: TimeScale, date: string): number {
  return (dayNumber(date) - scale.first) * scale.dayWidth;
}

/**
 * From the start of one day to the end of another, cut off at the ends of the scale. One date missing, it is that one
 * day; both missing or out of sight, there is none. A span that ends before it begins is the day it ends.
 */
export function spanOf(scale: TimeScale, start: string, end: string): Span | undefined {
  const to = dayNumber(end || start);
  const from = Math.min(dayNumber(start || end), to);
  if (!Number.isFinite(from) || from > scale.last || to < scale.first) return undefined;
  const left = Math.max(from, scale.first);
  const right = Math.min(to, scale.last) + 1;
  return {left: (left - scale.first) * scale.dayWidth, width: (right - left) * scale.dayWidth};
}

/** The Mondays of the scale and where they stand. */
export function weeksOf(
  scale: TimeScale,
): readonly {readonly date: string; readonly left: number}[] {
  const weeks = [];
  for (let day = scale.first; day <= scale.last; day += WEEK) {
    weeks.push({date: dateOf(day), left: (day - scale.first) * scale.dayWidth});
  }
  return weeks;
}

/** The months of the scale, each by its first day that shows. */
export function monthsOf(scale: TimeScale): readonly (Span & {readonly date: string})[] {
  const months: {date: string; left: number; width: number}[] = [];
  for (let day = scale.first; day <= scale.last; day++) {
    const date = dateOf(day);
    const current = months.at(-1);
    if (current?.date.slice(0, 7) === date.slice(0, 7)) current.width += scale.dayWidth;
    else months.push({date, left: (day - scale.first) * scale.dayWidth, width: scale.dayWidth});
  }
  return months;
}

/** How many whole days a distance on the line is. */
export function daysFor(scale: TimeScale, distance: number): number {
  return Math.round(distance / scale.dayWidth);
}
