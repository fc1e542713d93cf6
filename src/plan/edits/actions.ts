/**
 * The action timeline: what gets done, by whom, by when.
 *
 * What always holds: an edit gives an action one owner or none, an owner and helpers who are people of the plan, and
 * never lets actions wait for each other. A due date before the start, or none at all, is allowed and becomes a finding.
 */
import {action, checkIn, resource} from '../schema/actions.js';
import type {ActionStatus} from '../schema/enumerations.js';
import {textIn} from '../text.js';
import type {Action, Plan, Text} from '../types.js';
import {edit, refuse, type Edit, type Refusal} from './edit.js';
import {adding, changing, indexIn, itemIn, snapshot, type Changes, type ItemList} from './items.js';
import {firstOf, has, missing} from './references.js';
import {removing} from './removal.js';
import type {EditName} from './words.js';

type Making = Edit & {readonly makes: string};
type Resource = Action['resources'][number];
type CheckIn = Action['checkIns'][number];
type Fields = Changes<Action, 'evidence' | 'resources' | 'checkIns'>;

export const actions: ItemList<Action> = {
  prefix: 't',
  schema: action,
  in: (plan) => plan.actions,
};

/** Adds an action, at the end or at a place in the list. */
export function addAction(fields: Fields = {}, at?: number): Making {
  return adding('add-action', actions, fields, (plan) => actionRefusal(plan, fields), at);
}

/** Changes an action. Who becomes its owner is no longer one of its helpers. */
export function changeAction(id: string, fields: Fields): Edit {
  return edit(codeOf(fields), {
    refusal(plan) {
      const item = itemIn(plan.actions, id);
      return item ? actionRefusal(plan, fields, item) : refuse('not-found');
    },
    apply(draft) {
      changing('change-action', actions, id, fields).apply(draft);
      // To look for an item in what has changed copies the list.
      const item = fields.owner ? itemIn(draft.actions, id) : undefined;
      if (item?.helpers.includes(item.owner)) {
        item.helpers = item.helpers.filter((helper) => helper !== item.owner);
      }
    },
  });
}

/** Says where an action stands. Why it is blocked is kept only while it is. */
export function setActionStatus(id: string, status: ActionStatus, blockedBecause?: Text): Edit {
  return changing('set-action-status', actions, id, {
    status,
    ...(status !== 'blocked'
      ? {blockedBecause: ''}
      : blockedBecause !== undefined && {blockedBecause}),
  });
}

/** Moves an action within the list, to the place it has afterwards, from 0; beyond an end is that end. */
export function reorderAction(id: string, toIndex: number): Edit {
  return edit('reorder-action', {
    refusal: (plan) => (itemIn(plan.actions, id) ? undefined : refuse('not-found')),
    apply(draft) {
      const order = [...snapshot(draft.actions)];
      const [moved] = order.splice(indexIn(order, id), 1);
      if (!moved) return;
      order.splice(Math.max(0, toIndex), 0, moved);
      draft.actions = order;
    },
  });
}

/** Adds somebody who helps. Any number of people may; the owner stays one. */
export function addHelper(actionId: string, personId: string): Edit {
  return edit('add-helper', {
    refusal(plan) {
      const item = itemIn(plan.actions, actionId);
      if (!item) return refuse('not-found');
      const person = itemIn(plan.people, personId);
      if (!person) return refuse('unknown-person');
      if (item.owner === personId) return refuse('helper-owns', {name: person.name});
      return item.helpers.includes(personId)
        ? refuse('helper-exists', {name: person.name})
        : undefined;
    },
    apply(draft) {
      itemIn(draft.actions, actionId)?.helpers.push(personId);
    },
  });
}

export function removeHelper(actionId: string, personId: string): Edit {
  return edit('remove-helper', {
    refusal: (plan) =>
      itemIn(plan.actions, actionId)?.helpers.includes(personId) ? undefined : refuse('not-found'),
    apply(draft) {
      const item = itemIn(draft.actions, actionId);
      if (item) item.helpers = item.helpers.filter((helper) => helper !== personId);
    },
  });
}

/** Removes an action with its cards; actions that waited for it wait for it no more. */
export function removeAction(id: string): Edit {
  return removing('remove-action', id, 'action');
}

/** Adds something the action takes: time, money, people, space, materials, learning. */
export function addResource(actionId: string, fields: Changes<Resource> = {}): Making {
  const list: ItemList<Resource> = {
    prefix: 'rs',
    schema: resource,
    in: (plan) => itemIn(plan.actions, actionId)?.resources ?? [],
  };
  return adding('add-resource', list, fields, (plan) => present(plan, actionId));
}
export function changeResource(id: string, fields: Changes<Resource>): Edit {
  const list: ItemList<Resource> = {
    prefix: 'rs',
    schema: resource,
    in: (plan) => partsOf(plan, id, (one) => one.resources),
  };
  return changing('change-resource', list, id, fields);
}
export function removeResource(id: string): Edit {
  return removing('remove-resource', id, /^\/actions\/\d+\/resources\/\d+$/);
}

/** Adds a note of how the action goes, and what comes next. */
export function addCheckIn(actionId: string, fields: Changes<CheckIn> = {}): Making {
  const list: ItemList<CheckIn> = {
    prefix: 'ci',
    schema: checkIn,
    in: (plan) => itemIn(plan.actions, actionId)?.checkIns ?? [],
  };
  return adding('add-check-in', list, fields, (plan) => present(plan, actionId));
}
export function changeCheckIn(id: string, fields: Changes<CheckIn>): Edit {
  const list: ItemList<CheckIn> = {
    prefix: 'ci',
    schema: checkIn,
    in: (plan) => partsOf(plan, id, (one) => one.checkIns),
  };
  return changing('change-check-in', list, id, fields);
}
export function removeCheckIn(id: string): Edit {
  return removing('remove-check-in', id, /^\/actions\/\d+\/checkIns\/\d+$/);
}

function codeOf(fields: Fields): EditName {
  const names = Object.keys(fields);
  if (names.length === 1 && names[0] === 'owner') return 'assign-action';
  return names.length > 0 && names.every((name) => ['start', 'due', 'dueText'].includes(name))
    ? 'schedule-action'
    : 'change-action';
}

function present(plan: Plan, actionId: string): Refusal | undefined {
  return has(plan, 'action', actionId) ? undefined : refuse('not-found');
}

/** The parts of the action that has a part with this id. */
function partsOf<T extends {readonly id: string}>(
  plan: Plan,
  id: string,
  parts: (one: Action) => readonly T[],
): readonly T[] {
  const index = snapshot(plan.actions).findIndex((one) => itemIn(parts(one), id));
  const holder = plan.actions[index];
  return holder ? parts(holder) : [];
}

/** Why fields of an action may not be so; `now` is the action as it is, where there is one. */
export function actionRefusal(plan: Plan, fields: Fields, now?: Action): Refusal | undefined {
  const unknown = firstOf(
    missing(plan, 'person', fields.owner, now?.owner),
    missing(plan, 'person', fields.helpers, now?.helpers),
    missing(plan, 'measure', fields.measures, now?.measures),
    missing(plan, 'link', fields.links, now?.links),
    missing(plan, 'action', fields.after, now?.after),
    missing(plan, 'phase', fields.phase, now?.phase),
    missing(plan, 'milestone', fields.milestone, now?.milestone),
  );
  if (unknown || !now || !fields.after) return unknown;
  if (fields.after.includes(now.id)) return refuse('action-after-itself');
  const added = fields.after.filter((id) => !now.after.includes(id));
  const waiting = added.find((id) => waitsFor(plan, id, now.id));
  return waiting === undefined
    ? undefined
    : refuse('action-circle', {action: wordsOf(plan, now.id), other: wordsOf(plan, waiting)});
}

/** Whether an action waits for another, over any number of others. */
function waitsFor(plan: Plan, id: string, other: string): boolean {
  const after = new Map(plan.actions.map((one) => [one.id, one.after]));
  const seen = new Set([id]);
  for (const place of seen) for (const next of after.get(place) ?? []) seen.add(next);
  return seen.has(other);
}

function wordsOf(plan: Plan, id: string): string {
  return textIn(itemIn(plan.actions, id)?.text ?? '', plan.language).text;
}
