/** Actions: one owner who is there, a day, a sign of success; and how much one person or one group carries. */
import {compareDates, mondayOf} from '../dates.js';
import {isBlank} from '../text.js';
import type {Action, Person, Plan} from '../types.js';
import {finding, remembering, rememberingItem, type Finding, type Thresholds} from './finding.js';

/** What an action says by itself, whoever the people are. */
interface Reading {
  /** Still to be done: not done and not dropped. */
  readonly open: boolean;
  /** Monday of the week it is due in, `""` without a day. */
  readonly week: string;
  readonly findings: readonly Finding[];
}

/** What is said of an owner is kept apart: of most actions nothing is. */
const ownerMissing = rememberingItem(({id}: Action) =>
  finding('advice', 'action-owner-missing', id, 'owner'),
);
const ownerUnknown = rememberingItem(({id}: Action) =>
  finding('advice', 'action-owner-unknown', id, 'owner'),
);

const read = rememberingItem((action: Action): Reading => {
  const {id, status, start, due} = action;
  const open = status !== 'done' && status !== 'dropped';
  const findings: Finding[] = [];
  if (open) {
    if (due === '' && isBlank(action.dueText)) {
      findings.push(finding('advice', 'action-due-missing', id, 'due'));
    }
    if (isBlank(action.success)) {
      findings.push(finding('advice', 'action-success-missing', id, 'success'));
    }
    if (start !== '' && due !== '' && compareDates(due, start) < 0) {
      findings.push(finding('advice', 'action-due-before-start', id, 'due'));
    }
  }
  return {open, week: mondayOf(due), findings};
});

const judge = remembering(
  (
    actions: readonly Action[],
    people: readonly Person[],
    thresholds: Thresholds,
  ): readonly Finding[] => {
    const persons = new Map(people.map((person) => [person.id, person]));
    const found: Finding[] = [];
    const loads = new Map<Person, {open: number; readonly weeks: string[]}>();
    const roles = new Set<string>();
    let owned = 0;

    for (const action of actions) {
      const {open, week, findings} = read(action);
      const owner = persons.get(action.owner);
      if (open) {
        if (action.owner === '') found.push(ownerMissing(action));
        else if (!owner) found.push(ownerUnknown(action));
        found.push(...findings);
      }
      if (!owner || action.status === 'dropped') continue;
      owned++;
      roles.add(owner.role);
      let load = loads.get(owner);
      if (!load) loads.set(owner, (load = {open: 0, weeks: []}));
      if (!open) continue;
      load.open++;
      if (week !== '') load.weeks.push(week);
    }

    for (const [person, {open, weeks}] of loads) {
      const {id, name} = person;
      if (isBlank(person.jobTitle) && !isBlank(name)) {
        found.push(finding('info', 'person-job-title-missing', id, 'jobTitle', {name}));
      }
      const {openActions, dueInOneWeek} = thresholds;
      if (open > openActions) {
        const values = {name, count: open, most: openActions};
        found.push(finding('advice', 'person-open-actions', id, '', values));
      }
      for (const [week, count] of weeks.length > dueInOneWeek ? counted(weeks) : []) {
        if (count <= dueInOneWeek) continue;
        found.push(finding('advice', 'person-same-week', id, '', {name, count, week}));
      }
    }
    const [role] = roles;
    if (role !== undefined && role !== '' && roles.size === 1) {
      if (owned >= thresholds.actionsOfOneRole) {
        found.push(finding('advice', 'owners-one-role', '', 'actions', {role}));
      }
    }
    return found;
  },
);

/** How often each word occurs, in the order of their first. */
function counted(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

export function actionFindings(plan: Plan, thresholds: Thresholds): readonly Finding[] {
  return judge(plan.actions, plan.people, thresholds);
}
