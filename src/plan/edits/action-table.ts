/**
 * Many actions in one step: a pasted block of cells, a spreadsheet, dates that move together.
 *
 * What always holds: all of it is made or nothing; each action is held to what a single edit is held to; what a sheet
 * names and the plan does not have yet (people, phases, milestones) is made in the same step.
 */
import {milestone, phase} from '../schema/actions.js';
import {person} from '../schema/people.js';
import type {Action, Milestone, Person, Phase, Plan} from '../types.js';
import {actions, actionRefusal} from './actions.js';
import {edit, type Edit} from './edit.js';
import {assign, completed, mutable, snapshot, type Changes} from './items.js';
import {firstOf} from './references.js';

/** An action of the plan and what changes of it; one with an id that is not there yet is new, and comes last. */
export interface ActionRow {
  readonly id: string;
  readonly fields: Changes<Action, 'evidence' | 'resources' | 'checkIns'>;
}

type Named<T> = readonly (Changes<T> & {readonly id: string})[];

/** What the actions refer to and the plan does not have yet. */
export interface AddedNames {
  readonly people?: Named<Person>;
  readonly phases?: Named<Phase>;
  readonly milestones?: Named<Milestone>;
}

/** Changes and adds actions as one step. */
export function writeActions(
  code: 'import-actions' | 'schedule-action' | 'write-actions',
  rows: readonly ActionRow[],
  added: AddedNames = {},
): Edit {
  const write = (plan: Plan): void => {
    const lists = [
      [plan.people, person, added.people],
      [plan.phases, phase, added.phases],
      [plan.milestones, milestone, added.milestones],
    ] as const;
    for (const [list, schema, items = []] of lists)
      mutable(list).push(...items.map((item) => completed(schema, item)));
    const places = new Map(snapshot(plan.actions).map((item, place) => [item.id, place]));
    for (const {id, fields} of rows) {
      const item = plan.actions[places.get(id) ?? -1];
      if (!item) mutable(plan.actions).push(completed(actions.schema, {...fields, id}));
      else {
        const {owner, status} = fields;
        assign(item, {
          ...(status && status !== 'blocked' && {blockedBecause: ''}),
          ...(owner && {helpers: item.helpers.filter((helper) => helper !== owner)}),
          ...fields,
        });
      }
    }
  };
  return edit(code, {
    refusal(plan) {
      const after: Plan = {
        ...plan,
        people: [...plan.people],
        phases: [...plan.phases],
        milestones: [...plan.milestones],
        actions: plan.actions.map((item) => ({...item})),
      };
      write(after);
      const before = new Map(plan.actions.map((item) => [item.id, item]));
      return firstOf(
        ...rows.map(({id, fields}) =>
          actionRefusal(
            after,
            fields,
            before.get(id) ?? (completed(actions.schema, {id}) as Action),
          ),
        ),
      );
    },
    apply: write,
  });
}
