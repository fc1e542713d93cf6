/**
 * What dates hang on: phases and milestones, the terms of the school and the times when it is closed. Words for days, such as
 * “before winter break”, mean what stands here.
 */
import {calendar, milestone, phase, term} from '../schema/actions.js';
import type {Milestone, Phase, Plan} from '../types.js';
import {edit, type Edit} from './edit.js';
import {adding, changing, type Changes, type ItemList} from './items.js';
import {removing} from './removal.js';

type Making = Edit & {readonly makes: string};
type Term = Plan['terms'][number];
type Closed = Plan['calendar']['closed'][number];

const phases: ItemList<Phase> = {prefix: 'ph', schema: phase, in: (plan) => plan.phases};
const milestones: ItemList<Milestone> = {
  prefix: 'ms',
  schema: milestone,
  in: (plan) => plan.milestones,
};
const terms: ItemList<Term> = {prefix: 'tm', schema: term, in: (plan) => plan.terms};
const closed: ItemList<Closed> = {
  prefix: 'cl',
  // Asked for when it is needed, so that who never edits a calendar brings nothing of this along.
  get schema() {
    return calendar.entries.closed.wrapped.item;
  },
  in: (plan) => plan.calendar.closed,
};

/** Adds a phase that actions are grouped by. */
export function addPhase(fields: Changes<Phase> = {}): Making {
  return adding('add-phase', phases, fields);
}
export function changePhase(id: string, fields: Changes<Phase>): Edit {
  return changing('change-phase', phases, id, fields);
}
/** Removes a phase; its actions stay and are in none. */
export function removePhase(id: string): Edit {
  return removing('remove-phase', id, 'phase');
}

/** Adds a day that stands for something reached. */
export function addMilestone(fields: Changes<Milestone> = {}): Making {
  return adding('add-milestone', milestones, fields);
}
export function changeMilestone(id: string, fields: Changes<Milestone>): Edit {
  return changing('change-milestone', milestones, id, fields);
}
export function removeMilestone(id: string): Edit {
  return removing('remove-milestone', id, 'milestone');
}

/** Adds a term of the school year. */
export const addTerm = (fields: Changes<Term> = {}): Edit => adding('add-term', terms, fields);
export const changeTerm = (id: string, fields: Changes<Term>): Edit =>
  changing('change-term', terms, id, fields);
export const removeTerm = (id: string): Edit => removing('remove-term', id, /^\/terms\/\d+$/);

/** Adds days on which school is closed. */
export const addClosed = (fields: Changes<Closed> = {}): Edit =>
  adding('add-time-off', closed, fields);
export const changeClosed = (id: string, fields: Changes<Closed>): Edit =>
  changing('change-time-off', closed, id, fields);
export const removeClosed = (id: string): Edit =>
  removing('remove-time-off', id, /^\/calendar\/closed\/\d+$/);

/** Says on which weekdays school is held: ISO weekdays, 1 Monday to 7 Sunday. */
export const changeSchoolDays = (schoolDays: readonly number[]): Edit =>
  edit('change-school-days', {
    apply(draft) {
      draft.calendar.schoolDays = [...schoolDays];
    },
  });
