/** The columns of a spreadsheet of actions: told by the names that people give them, and called by those of the tool. */
import {actionColumns, type ActionColumn} from '../../../formats/csv.js';
import {partMessages} from '../parts.messages.js';
import type {TimelineView} from '../view/timeline-view.js';
import {folded} from './reading.js';

/** Which column of a sheet is which; `undefined` is left out. */
export type Mapping = readonly (ActionColumn | undefined)[];

/** Other names under which people keep the same, in English and Spanish. */
const NAMES: Readonly<Record<ActionColumn, readonly string[]>> = {
  id: ['id', 'key'],
  action: [
    'action',
    'what',
    'task',
    'activity',
    'step',
    'action step',
    'accion',
    'que',
    'tarea',
    'actividad',
  ],
  owner: [
    'owner',
    'who',
    'responsible',
    'person responsible',
    'lead',
    'assigned to',
    'assignee',
    'responsable',
    'quien',
    'encargado',
  ],
  helpers: ['helpers', 'with', 'team', 'support', 'ayudantes', 'con'],
  start: ['start', 'start date', 'begin', 'from', 'inicio', 'fecha de inicio', 'desde'],
  due: [
    'due',
    'due date',
    'by when',
    'end',
    'end date',
    'deadline',
    'finish',
    'vence',
    'para cuando',
    'fin',
    'fecha limite',
    'hasta',
  ],
  'due in words': ['due in words', 'due, in your words', 'vence, en sus palabras'],
  status: ['status', 'state', 'progress', 'estado', 'avance'],
  'blocked because': ['blocked because', 'blocker', 'detenida porque'],
  'sign of success': [
    'sign of success',
    'success',
    'evidence of success',
    'measure of success',
    'how we will know',
    'senal de exito',
    'exito',
    'evidencia',
  ],
  hours: ['hours', 'effort', 'time', 'horas', 'tiempo'],
  phase: ['phase', 'stage', 'fase', 'etapa'],
  milestone: ['milestone', 'hito'],
  'milestone day': ['milestone day', 'milestone date', 'dia del hito', 'fecha del hito'],
  after: [
    'after',
    'waits for',
    'depends on',
    'predecessors',
    'dependencies',
    'espera a',
    'depende de',
  ],
};

/** Each column by its name; the first of several with one name. */
export function mappingOf(head: readonly string[]): Mapping {
  const taken = new Set<ActionColumn>();
  return head.map((name) => {
    const wanted = folded(name).replace(/[:*?]+$/, '');
    const found = actionColumns.find(
      (column) => NAMES[column].includes(wanted) && !taken.has(column),
    );
    if (found) taken.add(found);
    return found;
  });
}

/** A column of a sheet in the words of the tool. */
export function columnWords(view: TimelineView, column: ActionColumn): string {
  switch (column) {
    case 'id':
      return 'id';
    case 'milestone day':
      return partMessages.say(view.language, 'milestoneDay');
    case 'due in words':
      return view.say('dueText');
    case 'blocked because':
      return view.say('blockedBecause');
    case 'sign of success':
      return view.say('success');
    default:
      return view.say(column);
  }
}
