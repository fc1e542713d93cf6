/**
 * The people, phases and milestones that a spreadsheet names: those of the plan, and those that come with the sheet.
 *
 * What always holds: a name comes once, however often it stands there; none comes unless somebody wants them added.
 */
import {newId} from '../../../plan/edits/edit.js';
import type {Plan, Text} from '../../../plan/types.js';
import type {TimelineView} from '../view/timeline-view.js';
import {folded, readDay, readNamed, readPerson, type Read} from './reading.js';

interface Person {
  readonly id: string;
  readonly name: string;
}
interface Named {
  readonly id: string;
  readonly text: Text;
  date?: string;
}

export interface SheetNames {
  /** The person that a cell names; of several with one name, who stands there `now`. */
  readonly person: (words: string, now?: string) => Read<string>;
  /** The people that a cell names, apart by semicolons or lines. */
  readonly people: (words: string) => Read<string[]>;
  readonly phase: (words: string) => Read<string>;
  readonly milestone: (words: string) => Read<string>;
  /** A milestone that the sheet makes is on the day it says; of one that the plan has, no row moves it. */
  readonly milestoneDay: (
    of: string | undefined,
    words: string,
  ) => Read<string> | {readonly ok: false; readonly why: 'whyMilestoneDay'};
  /** Those that the plan does not have yet. */
  readonly added: () => {
    readonly people: readonly Person[];
    readonly phases: readonly Named[];
    readonly milestones: readonly Named[];
  };
}

/** @param addNames whether somebody wants those added that the plan does not have */
export function sheetNames(view: TimelineView, addNames: boolean): SheetNames {
  const people = new Map<string, Person>();
  const phases = new Map<string, Named>();
  const milestones = new Map<string, Named>();

  const person: SheetNames['person'] = (words, now) => {
    const known = readPerson(view, words, now);
    if (known.ok || known.why === 'whyPeople' || !addNames) return known;
    const key = folded(words);
    const made = people.get(key) ?? {id: newId('p'), name: words};
    people.set(key, made);
    return {ok: true, value: made.id};
  };

  const named = (
    items: Plan['phases' | 'milestones'],
    made: Map<string, Named>,
    prefix: string,
    words: string,
  ): Read<string> => {
    const known = readNamed(view, items, words);
    if (known.ok || !addNames) return known;
    const key = folded(words);
    const item = made.get(key) ?? {id: newId(prefix), text: view.write('', words)};
    made.set(key, item);
    return {ok: true, value: item.id};
  };

  return {
    person,
    people: (words) => {
      const ids: string[] = [];
      for (const one of words.split(/[;\n]/)) {
        const read = person(one.trim());
        if (!read.ok) return read;
        if (read.value && !ids.includes(read.value)) ids.push(read.value);
      }
      return {ok: true, value: ids};
    },
    phase: (words) => named(view.plan.phases, phases, 'ph', words),
    milestone: (words) => named(view.plan.milestones, milestones, 'ms', words),
    milestoneDay: (of, words) => {
      // What names no milestone is told beside its name.
      if (of === undefined) return {ok: true, value: ''};
      const day = readDay(view.language, words);
      if (!day.ok) return day;
      const made = [...milestones.values()].find(({id}) => id === of);
      if (made) made.date ??= day.value;
      const known = made ?? view.plan.milestones.find(({id}) => id === of);
      return known?.date === day.value ? day : {ok: false, why: 'whyMilestoneDay'};
    },
    added: () => ({
      people: [...people.values()],
      phases: [...phases.values()],
      milestones: [...milestones.values()],
    }),
  };
}
