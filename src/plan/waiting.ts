/**
 * Actions that wait for others, when dates move: which of them would now begin before what they wait for has ended, and where
 * they would have to stand.
 *
 * What always holds: only what still has to be done is moved, only later, as long as before, and onto days of school; what
 * follows what was moved moves with it; nothing is changed here.
 */
import {addDays, compareDates, daysBetween, isSchoolDay} from './dates.js';
import type {Action, Plan} from './types.js';

/** An action that begins before one that it waits for has ended. */
export interface EarlyStart {
  readonly id: string;
  readonly waitsFor: string;
}

/** Where an action would stand. */
export interface Shift {
  readonly id: string;
  readonly start: string;
  readonly due: string;
}

const isOpen = ({status}: Action): boolean => status !== 'done' && status !== 'dropped';
const begins = ({start, due}: Shift | Action): string => start || due;
const ends = ({start, due}: Shift | Action): string => due || start;

const isEarly = (action: Shift | Action, other: Shift | Action): boolean =>
  begins(action) !== '' && ends(other) !== '' && compareDates(begins(action), ends(other)) <= 0;

/** What begins too early now and did not before. */
export function newlyEarly(before: Plan, after: Plan): readonly EarlyStart[] {
  if (before.actions === after.actions) return [];
  // What did not move, and waits for nothing that did, is early no newer: most of a plan is that.
  const moved = new Set<string>();
  for (const [at, {id, start, due, after: waits}] of after.actions.entries()) {
    const was = before.actions[at];
    if (was?.id !== id || was.start !== start || was.due !== due || was.after !== waits)
      moved.add(id);
  }
  if (!moved.size) return [];

  const then = new Map(before.actions.map((action) => [action.id, action]));
  const now = new Map(after.actions.map((action) => [action.id, action]));
  return after.actions.filter(isOpen).flatMap((action) =>
    action.after.flatMap((waitsFor) => {
      const other = now.get(waitsFor);
      if (!other || !(moved.has(action.id) || moved.has(waitsFor))) return [];
      if (!isEarly(action, other)) return [];
      const [was, otherWas] = [then.get(action.id), then.get(waitsFor)];
      const wasEarly = was?.after.includes(waitsFor) && otherWas && isEarly(was, otherWas);
      return wasEarly ? [] : [{id: action.id, waitsFor}];
    }),
  );
}

/** Those of them that still begin too early. */
export function stillEarly(plan: Plan, early: readonly EarlyStart[]): readonly EarlyStart[] {
  const actions = new Map(plan.actions.map((action) => [action.id, action]));
  return early.filter(({id, waitsFor}) => {
    const [action, other] = [actions.get(id), actions.get(waitsFor)];
    return action && other && action.after.includes(waitsFor) && isEarly(action, other);
  });
}

/** What has to move so that these begin when what they wait for has ended, and all that waits for them in turn. */
export function shiftsFor(plan: Plan, early: readonly string[]): readonly Shift[] {
  const actions = new Map(plan.actions.map((action) => [action.id, action]));
  const shifts = new Map<string, Shift>();
  const at = (id: string): Shift | Action | undefined => shifts.get(id) ?? actions.get(id);
  const queue = [...early];
  // Actions that wait for each other, which a plan from elsewhere may have, would push each other for ever.
  for (let left = plan.actions.length * 4; queue.length && left > 0; left--) {
    const id = queue.shift() ?? '';
    const action = actions.get(id);
    const place = at(id);
    if (!action || !place || !isOpen(action)) continue;
    const blocking = action.after
      .flatMap((other) => at(other) ?? [])
      .filter((other) => isEarly(place, other));
    const [last] = blocking.map(ends).sort((a, b) => compareDates(b, a));
    if (last === undefined) continue;
    const start = schoolDay(plan, addDays(last, 1));
    const length = daysBetween(begins(action), ends(action));
    const due = schoolDay(plan, addDays(start, Math.max(0, length)));
    if (start === '' || due === '') continue;
    shifts.set(id, {id, start: action.start && start, due: action.due && due});
    queue.push(
      ...plan.actions.filter(({after}) => after.includes(id)).map(({id: following}) => following),
    );
  }
  return [...shifts.values()];
}

/** This day, or the next one on which school is held; this one where none is near. */
function schoolDay({calendar}: Plan, from: string): string {
  for (let away = 0; away <= 60; away++) {
    const date = addDays(from, away);
    if (isSchoolDay(calendar, date)) return date;
  }
  return from;
}
