/**
 * What a spreadsheet would make of a plan: each row is matched to an action or taken for a new one.
 *
 * What always holds: nothing is changed by looking; what does not fit is named by row and column and left out; the edit is one step.
 */
import type {ActionColumn} from '../../../formats/csv.js';
import {newId} from '../../../plan/edits/edit.js';
import {
  writeActions,
  type ActionRow,
  type AddedNames,
  type Edit,
} from '../../../plan/edits/index.js';
import {alike} from '../../../plan/plain.js';
import {isId} from '../../../plan/schema/shapes.js';
import type {Action, Plan, Text} from '../../../plan/types.js';
import {partMessages} from '../parts.messages.js';
import type {TimelineView} from '../view/timeline-view.js';
import type {Misfit} from './blocks.js';
import {
  folded,
  readDay,
  readDue,
  readNamed,
  readNumber,
  readPerson,
  readStart,
  readStatus,
} from './reading.js';
import {columnWords, type Mapping} from './sheet-columns.js';

/** What importing would do. */
export interface SheetPlan {
  readonly edit: Edit | undefined;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly same: number;
  readonly people: readonly string[];
  readonly phases: readonly string[];
  readonly milestones: readonly string[];
  readonly misfits: readonly Misfit[];
}

type Fields = ActionRow['fields'];
type Mutable = {-readonly [K in keyof Fields]: Fields[K]};

export function planSheet(
  view: TimelineView,
  rows: readonly (readonly string[])[],
  mapping: Mapping,
  options: {readonly addNames: boolean},
): SheetPlan {
  const sheet = new Sheet(view, options.addNames);
  const column = new Map(mapping.flatMap((name, at) => (name ? [[name, at] as const] : [])));
  for (const [at, row] of rows.entries()) {
    // The names stand in the first row, and spreadsheets count from one.
    if (row.some((cell) => cell.trim() !== '')) sheet.read(at + 2, row, column);
  }
  return sheet.plan(column.has('after'));
}

interface Line {
  readonly id: string;
  readonly name: string;
  readonly now: Action | undefined;
  readonly fields: Mutable;
  readonly after: string;
}

class Sheet {
  readonly #view: TimelineView;
  readonly #addNames: boolean;
  readonly #misfits: Misfit[] = [];
  readonly #lines: Line[] = [];
  /** Actions that a row stands for already. */
  readonly #seen = new Set<Action>();
  /** What the sheet calls its actions: by the ids in it, and by their words. */
  readonly #sheetIds = new Map<string, string>();
  readonly #sheetTexts = new Map<string, string>();
  readonly #people = new Map<string, {id: string; name: string}>();
  readonly #phases = new Map<string, {id: string; text: Text}>();
  readonly #milestones = new Map<string, {id: string; text: Text; date?: string}>();
  readonly #byId: ReadonlyMap<string, Action>;
  readonly #byText: ReadonlyMap<string, Action>;
  readonly #ids: Set<string>;

  constructor(view: TimelineView, addNames: boolean) {
    this.#view = view;
    this.#addNames = addNames;
    const {actions} = view.plan;
    this.#byId = new Map(actions.map((action) => [action.id, action]));
    this.#byText = new Map(actions.map((action) => [folded(view.text(action.text).text), action]));
    this.#ids = new Set(idsIn(view.plan));
  }

  read(number: number, row: readonly string[], column: ReadonlyMap<ActionColumn, number>): void {
    const view = this.#view;
    const cell = (name: ActionColumn): string | undefined => {
      const at = column.get(name);
      return at === undefined ? undefined : (row[at] ?? '').trim();
    };
    const ownId = cell('id') ?? '';
    const text = cell('action') ?? '';
    const now = this.#byId.get(ownId) ?? (text ? this.#byText.get(folded(text)) : undefined);
    const name = partMessages.say(view.language, 'rowNumber', {
      number,
      what: text || view.say('unnamed'),
    });
    if (!now && text === '') {
      this.#misfits.push({row: name, column: view.say('action'), text: '', why: 'whyNoAction'});
      return;
    }
    if (now && this.#seen.has(now)) {
      this.#misfits.push({row: name, column: view.say('action'), text, why: 'whyTwice'});
      return;
    }
    if (now) this.#seen.add(now);
    const fields: Mutable = {};
    const take = <T>(
      of: ActionColumn,
      read: (text: string) => {ok: true; value: T} | {ok: false; why: Misfit['why']},
      put: (value: T) => void,
    ): void => {
      const words = cell(of);
      if (words === undefined) return;
      const value = read(words);
      if (value.ok) put(value.value);
      else
        this.#misfits.push({row: name, column: columnWords(view, of), text: words, why: value.why});
    };
    const prose = (of: ActionColumn, field: 'text' | 'dueText' | 'blockedBecause' | 'success') => {
      take(
        of,
        (words) => ({ok: true, value: words}),
        (words) => {
          fields[field] = view.write(now?.[field] ?? '', words);
        },
      );
    };
    // An action that is known by its id keeps its words where the sheet has none.
    if (text) prose('action', 'text');
    take(
      'owner',
      (words) => this.#person(words, now?.owner),
      (owner) => (fields.owner = owner),
    );
    take(
      'helpers',
      (words) => this.#several(words),
      (helpers) => {
        fields.helpers = helpers.filter((helper) => helper !== (fields.owner ?? now?.owner));
      },
    );
    take(
      'start',
      (words) => readStart(view, words),
      (start) => (fields.start = start),
    );
    take(
      'due',
      (words) => readDue(view, words),
      (due) => Object.assign(fields, due),
    );
    if (cell('due in words') !== undefined && !(fields.dueText && !cell('due in words')))
      prose('due in words', 'dueText');
    take(
      'status',
      (words) => readStatus(view, words),
      (status) => (fields.status = status),
    );
    prose('blocked because', 'blockedBecause');
    prose('sign of success', 'success');
    take('hours', readNumber, (hours) => (fields.hours = hours));
    take(
      'phase',
      (words) => this.#named('phases', this.#phases, 'ph', words),
      (phase) => (fields.phase = phase),
    );
    take(
      'milestone',
      (words) => this.#named('milestones', this.#milestones, 'ms', words),
      (one) => (fields.milestone = one),
    );
    if (cell('milestone day')) {
      const of = cell('milestone') ? fields.milestone : '';
      take(
        'milestone day',
        (words) => this.#milestoneDay(of, words),
        () => undefined,
      );
    }
    const fresh = isId(ownId) && !this.#ids.has(ownId) ? ownId : newId('t');
    const id = now?.id ?? fresh;
    this.#ids.add(id);
    const line = {id, name, now, fields, after: cell('after') ?? ''};
    this.#lines.push(line);
    if (ownId) this.#sheetIds.set(ownId, id);
    if (!this.#sheetTexts.has(folded(text))) this.#sheetTexts.set(folded(text), id);
  }

  plan(withAfter: boolean): SheetPlan {
    const rows: ActionRow[] = [];
    const added: string[] = [];
    const changed: string[] = [];
    for (const line of this.#lines) {
      if (withAfter) line.fields.after = this.#after(line);
      const {now, fields, id} = line;
      const different = now ? changesOf(now, fields) : fields;
      if (Object.keys(different).length === 0) continue;
      (now ? changed : added).push(line.name);
      rows.push({id, fields: different});
    }
    const names: AddedNames = {
      people: [...this.#people.values()],
      phases: [...this.#phases.values()],
      milestones: [...this.#milestones.values()],
    };
    const text = ({text: words}: {text: Text}): string => this.#view.text(words).text;
    return {
      edit: rows.length ? writeActions('import-actions', rows, names) : undefined,
      added,
      changed,
      same: this.#lines.length - rows.length,
      people: [...this.#people.values()].map(({name}) => name),
      phases: [...this.#phases.values()].map(text),
      milestones: [...this.#milestones.values()].map(text),
      misfits: this.#misfits,
    };
  }

  #person(words: string, now?: string): ReturnType<typeof readPerson> {
    const known = readPerson(this.#view, words, now);
    if (known.ok || known.why === 'whyPeople' || !this.#addNames) return known;
    const key = folded(words);
    const person = this.#people.get(key) ?? {id: newId('p'), name: words};
    this.#people.set(key, person);
    return {ok: true, value: person.id};
  }

  #several(words: string): {ok: true; value: string[]} | {ok: false; why: Misfit['why']} {
    const ids: string[] = [];
    for (const one of words.split(/[;\n]/)) {
      const person = this.#person(one.trim());
      if (!person.ok) return person;
      if (person.value && !ids.includes(person.value)) ids.push(person.value);
    }
    return {ok: true, value: ids};
  }

  #named(
    list: 'phases' | 'milestones',
    made: Map<string, {id: string; text: Text}>,
    prefix: string,
    words: string,
  ): ReturnType<typeof readNamed> {
    const view = this.#view;
    const known = readNamed(view, view.plan[list], words);
    if (known.ok || !this.#addNames) return known;
    const key = folded(words);
    const item = made.get(key) ?? {id: newId(prefix), text: view.write('', words)};
    made.set(key, item);
    return {ok: true, value: item.id};
  }

  /** A milestone that the sheet makes is on the day it says; of one that the plan has, no row moves it. */
  #milestoneDay(
    of: string | undefined,
    words: string,
  ): {ok: true; value: string} | {ok: false; why: Misfit['why']} {
    // What names no milestone is told beside its name.
    if (of === undefined) return {ok: true, value: ''};
    const day = readDay(this.#view.language, words);
    if (!day.ok) return day;
    const made = [...this.#milestones.values()].find(({id}) => id === of);
    if (made) made.date ??= day.value;
    const known = made ?? this.#view.plan.milestones.find(({id}) => id === of);
    return known?.date === day.value ? day : {ok: false, why: 'whyMilestoneDay'};
  }

  /** What a row waits for, by the ids of the sheet, by the number of a row, or by the words of an action. */
  #after({after, name, now}: Line): string[] {
    const ids: string[] = [];
    for (const part of after.split(/[;\n]/)) {
      const wanted = part.trim();
      if (wanted === '') continue;
      const id =
        this.#sheetIds.get(wanted) ??
        this.#sheetTexts.get(folded(wanted)) ??
        this.#byId.get(wanted)?.id ??
        this.#byText.get(folded(wanted))?.id;
      if (id !== undefined && id !== now?.id) ids.push(id);
      else
        this.#misfits.push({
          row: name,
          column: this.#view.say('after'),
          text: wanted,
          why: 'whyUnknownAction',
        });
    }
    return ids;
  }
}

/** Ids anywhere in a plan may not come twice; those of other lists are random enough to be asked of these alone. */
const idsIn = ({actions, people, phases, milestones, measures}: Plan): string[] =>
  [actions, people, phases, milestones, measures].flatMap((list) => list.map(({id}) => id));

/** What of these is not so yet. */
const changesOf = (now: Action, fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(([name, value]) => !alike(value, now[name as keyof Action])),
  );
