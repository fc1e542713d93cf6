/**
 * The school's calendar: its terms, and the times when school is closed. Words for days, such as “before winter break”, mean what
 * stands here. Fetched with what shows it, so it is no part of the edits that every tool brings along.
 */
import {calendar, term} from '../schema/actions.js';
import type {Plan} from '../types.js';
import type {Edit} from './edit.js';
import {adding, changing, type Changes, type ItemList} from './items.js';
import {removing} from './removal.js';

type Term = Plan['terms'][number];
type Closed = Plan['calendar']['closed'][number];

const terms: ItemList<Term> = {prefix: 'tm', schema: term, in: (plan) => plan.terms};
const closed: ItemList<Closed> = {
  prefix: 'cl',
  schema: calendar.entries.closed.wrapped.item,
  in: (plan) => plan.calendar.closed,
};

export const addTerm = (fields: Changes<Term> = {}): Edit => adding('change-plan', terms, fields);
export const changeTerm = (id: string, fields: Changes<Term>): Edit =>
  changing('change-plan', terms, id, fields);
export const removeTerm = (id: string): Edit => removing('change-plan', id, /^\/terms\/\d+$/);

export const addClosed = (fields: Changes<Closed> = {}): Edit =>
  adding('change-plan', closed, fields);
export const changeClosed = (id: string, fields: Changes<Closed>): Edit =>
  changing('change-plan', closed, id, fields);
export const removeClosed = (id: string): Edit =>
  removing('change-plan', id, /^\/calendar\/closed\/\d+$/);
