/**
 * Which actions the table shows and in which order, as one reader wants to see them: sorted, filtered, in groups.
 * Pure: it is no part of the plan and changes nothing of it.
 */
import {compareDates} from '../../../plan/dates.js';
import {actionStatuses} from '../../../plan/schema/enumerations.js';
import type {Action, Plan} from '../../../plan/types.js';
import {cellText, phaseName, type ValueColumn} from '../columns.js';
import {GROUP} from '../interaction/grid-places.js';
import type {Row} from '../view/table.js';
import type {TimelineView} from '../view/timeline-view.js';
import {partMessages} from '../parts.messages.js';

/** What actions can be told apart by. */
export const traits = ['owner', 'phase', 'status', 'outcome'] as const;
export type Trait = (typeof traits)[number];

export interface Arrangement {
  readonly sort: {readonly column: ValueColumn; readonly down: boolean} | undefined;
  readonly group: Trait | '';
  readonly words: string;
  /** What an action must have; a trait that is not named does not matter. `""` is an action without it. */
  readonly only: ReadonlyMap<Trait, string>;
  /** Groups whose actions are hidden. */
  readonly closed: ReadonlySet<string>;
}

export const asInPlan: Arrangement = {
  sort: undefined,
  group: '',
  words: '',
  only: new Map(),
  closed: new Set(),
};

/** Whether it hides an action. */
export const isFiltered = ({words, only}: Arrangement): boolean => words !== '' || only.size > 0;

/** What an action has of a trait; several where it carries links to several outcomes. */
function valuesOf({theory}: Plan, action: Action, trait: Trait): readonly string[] {
  if (trait !== 'outcome') return [action[trait]];
  const outcomes = theory.links.filter(({id}) => action.links.includes(id)).map(({to}) => to);
  return outcomes.length ? [...new Set(outcomes)] : [''];
}

/** The words of one value of a trait. */
function traitName(view: TimelineView, trait: Trait, value: string): string {
  const say = partMessages.in(view.language);
  switch (trait) {
    case 'owner':
      return value ? view.personName(value) : view.say('noOwner');
    case 'status':
      return view.word('status', value);
    case 'phase':
      return value ? phaseName(view, value) : say('noPhase');
    case 'outcome': {
      const outcome = view.plan.theory.outcomes.find(({id}) => id === value);
      return outcome ? view.text(outcome.text).text || view.say('unnamed') : say('noOutcome');
    }
  }
}

/** Every value of a trait that there is, in the plan's order, what has none last. */
export function valuesIn(
  view: TimelineView,
  trait: Trait,
): readonly {readonly value: string; readonly name: string}[] {
  const {plan} = view;
  const order: readonly string[] = {
    owner: plan.people.map(({id}) => id),
    status: actionStatuses,
    phase: plan.phases.map(({id}) => id),
    outcome: plan.theory.outcomes.map(({id}) => id),
  }[trait];
  const there = new Set(plan.actions.flatMap((action) => valuesOf(plan, action, trait)));
  const known = order.filter((value) => there.has(value));
  const other = [...there].filter((value) => value !== '' && !order.includes(value));
  return [...known, ...other, ...(there.has('') ? [''] : [])].map((value) => ({
    value,
    name: traitName(view, trait, value),
  }));
}

/** The rows to show. `kept` are shown whatever is asked for: somebody has just made them. */
export function arrange(
  view: TimelineView,
  arrangement: Arrangement,
  kept: ReadonlySet<string>,
): readonly Row[] {
  const {plan} = view;
  const {sort, group} = arrangement;
  const shown = plan.actions.filter(
    (action) => kept.has(action.id) || fits(view, action, arrangement),
  );
  if (sort) sorted(view, shown, sort);
  if (!group) return shown;
  const members = new Map<string, Action[]>();
  for (const action of shown) {
    for (const value of valuesOf(plan, action, group).slice(0, 1)) {
      const list = members.get(value);
      if (list) list.push(action);
      else members.set(value, [action]);
    }
  }
  return valuesIn(view, group).flatMap(({value, name}): Row[] => {
    const actions = members.get(value);
    if (!actions) return [];
    const key = `${GROUP}${group}:${value}`;
    const open = !arrangement.closed.has(key);
    return [{key, title: name, open, actions}, ...(open ? actions : [])];
  });
}

function fits(view: TimelineView, action: Action, {words, only}: Arrangement): boolean {
  for (const [trait, value] of only) {
    if (!valuesOf(view.plan, action, trait).includes(value)) return false;
  }
  if (words === '') return true;
  const text = (['text', 'owner', 'status', 'success', 'phase'] as const)
    .map((column) => cellText(view, action, column))
    .join('\n');
  return folded(text).includes(folded(words));
}

/** Capitals and accents do not count. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** In place. What has nothing in the column comes last, whichever way; what is alike keeps the plan's order. */
function sorted(
  view: TimelineView,
  actions: Action[],
  {column, down}: NonNullable<Arrangement['sort']>,
): void {
  const words = new Intl.Collator(view.language, {numeric: true});
  const texts = new Map(actions.map((action) => [action, cellText(view, action, column)]));
  const compare = (a: Action, b: Action): number => {
    switch (column) {
      case 'start':
      case 'due':
        return compareDates(a[column], b[column]);
      case 'hours':
        return a.hours - b.hours;
      case 'status':
        return rank(a) - rank(b);
      case 'phase':
        return placeOf(view.plan, a) - placeOf(view.plan, b);
      default:
        return words.compare(texts.get(a) ?? '', texts.get(b) ?? '');
    }
  };
  actions.sort((a, b) => {
    const [none, other] = [a, b].map((action) => texts.get(action) === '');
    if (none !== other) return none ? 1 : -1;
    return down ? compare(b, a) : compare(a, b);
  });
}

const rank = ({status}: Action): number => (actionStatuses as readonly string[]).indexOf(status);
const placeOf = ({phases}: Plan, {phase}: Action): number =>
  phases.findIndex(({id}) => id === phase);
