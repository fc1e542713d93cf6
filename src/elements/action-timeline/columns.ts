/** The columns of the table, in order, and what each cell of an action says and takes. */
import {changeAction, setActionStatus, type Edit} from '../../plan/edits/index.js';
import {actionStatuses, isKnown} from '../../plan/schema/enumerations.js';
import type {Action} from '../../plan/types.js';
import type {TimelineView} from './view/timeline-view.js';

export const columns = [
  'text',
  'owner',
  'start',
  'due',
  'status',
  'success',
  'hours',
  'phase',
  'more',
] as const;
export type Column = (typeof columns)[number];
/** Those that a table begins with; who wants another one asks for it. */
export const firstColumns: readonly Column[] = columns.filter((column) => column !== 'phase');
/** The columns that hold a value. */
export type ValueColumn = Exclude<Column, 'more'>;

/** What a cell says to a reader. */
export function cellText(view: TimelineView, action: Action, column: ValueColumn): string {
  switch (column) {
    case 'text':
      return view.text(action.text).text;
    case 'success':
      return view.text(action.success).text;
    case 'owner':
      return view.personName(action.owner);
    case 'start':
      return view.date(action.start);
    case 'due':
      return view.date(action.due);
    case 'status':
      return view.word('status', action.status);
    case 'hours':
      return action.hours === 0 ? '' : view.number(action.hours);
    case 'phase':
      return phaseName(view, action.phase);
  }
}

/** What its native control is filled with. */
export function cellValue(view: TimelineView, action: Action, column: ValueColumn): string {
  switch (column) {
    case 'text':
    case 'success':
      return view.text(action[column]).text;
    case 'hours':
      return action.hours === 0 ? '' : String(action.hours);
    default:
      return action[column];
  }
}

/** The edit that a new value of a cell is; none for hours that are more than digits, which the exchange reads. */
export function cellEdit(
  view: TimelineView,
  action: Action,
  column: ValueColumn,
  value: string,
): Edit | undefined {
  switch (column) {
    case 'text':
    case 'success':
      return changeAction(action.id, {[column]: view.write(action[column], value)});
    case 'status':
      return isKnown(actionStatuses, value) ? setActionStatus(action.id, value) : undefined;
    case 'hours':
      return /^\d*$/.test(value) ? changeAction(action.id, {hours: Number(value)}) : undefined;
    default:
      return changeAction(action.id, {[column]: value});
  }
}

/** What a phase is called; one that is not in the plan is named by the reference. */
export function phaseName({plan, text}: TimelineView, id: string): string {
  const phase = plan.phases.find((one) => one.id === id);
  return phase ? text(phase.text).text : id;
}

/** What a column is called. */
export const columnName = ({say}: TimelineView, column: Column): string =>
  say(column === 'text' ? 'action' : column);
