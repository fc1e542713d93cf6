/**
 * The people, phases and milestones that a spreadsheet names: those of the plan, and those that come with the sheet.
 *
 * What always holds: a name comes once, however often it stands there; none comes unless somebody wants them added.
 */
import {newId} from '../../../plan/edits/edit.js';
import type {Text} from '../../../plan/types.js';
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

export class SheetNames {
  readonly #view: TimelineView;
  readonly #addNames: boolean;
  readonly #people = new Map<string, Person>();
  readonly #phases = new Map<string, Named>();
  readonly #milestones = new Map<string, Named>();

  constructor(view: TimelineView, addNames: boolean) {
    this.#view = view;
    this.#addNames = addNames;
  }

  /** Those that the plan does not have yet. */
  get added(): {
    readonly people: readonly Person[];
    readonly phases: readonly Named[];
    readonly milestones: readonly Named[];
  } {
    return {
      people: [...this.#people.values()],
      phases: [...this.#phases.values()],
      milestones: [...this.#milestones.values()],
    };
  }

  /** The person that a cell names. */
  person(words: string, now?: string): Read<string> {
    const known = readPerson(this.#view, words, now);
    if (known.ok || known.why === 'whyPeople' || !this.#addNames) return known;
    const key = folded(words);
    const person = this.#people.get(key) ?? {id: newId('p'), name: words};
    this.#people.set(key, person);
    return {ok: true, value: person.id};
  }

  /** The people that a cell names, apart by semicolons or lines. */
  people(words: string): Read<string[]> {
    const ids: string[] = [];
    for (const one of words.split(/[;\n]/)) {
      const person = this.person(one.trim());
      if (!person.ok) return person;
      if (person.value && !ids.includes(person.value)) ids.push(person.value);
    }
    return {ok: true, value: ids};
  }

  phase(words: string): Read<string> {
    return this.#named('phases', this.#phases, 'ph', words);
  }

  milestone(words: string): Read<string> {
    return this.#named('milestones', this.#milestones, 'ms', words);
  }

  /** A milestone that the sheet makes is on the day it says; of one that the plan has, no row moves it. */
  milestoneDay(
    of: string | undefined,
    words: string,
  ): Read<string> | {ok: false; why: 'whyMilestoneDay'} {
    // What names no milestone is told beside its name.
    if (of === undefined) return {ok: true, value: ''};
    const day = readDay(this.#view.language, words);
    if (!day.ok) return day;
    const made = [...this.#milestones.values()].find(({id}) => id === of);
    if (made) made.date ??= day.value;
    const known = made ?? this.#view.plan.milestones.find(({id}) => id === of);
    return known?.date === day.value ? day : {ok: false, why: 'whyMilestoneDay'};
  }

  #named(
    list: 'phases' | 'milestones',
    made: Map<string, Named>,
    prefix: string,
    words: string,
  ): Read<string> {
    const view = this.#view;
    const known = readNamed(view, view.plan[list], words);
    if (known.ok || !this.#addNames) return known;
    const key = folded(words);
    const item = made.get(key) ?? {id: newId(prefix), text: view.write('', words)};
    made.set(key, item);
    return {ok: true, value: item.id};
  }
}
