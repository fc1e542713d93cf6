/** The people of the plan, entered once and named everywhere else by id; the team and the plan itself. */
import {person} from '../schema/people.js';
import type {Person, Plan, Text} from '../types.js';
import {edit, type Edit} from './edit.js';
import {adding, assign, changing, type Changes, type ItemList} from './items.js';
import {removing} from './removal.js';

export const people: ItemList<Person> = {
  prefix: 'p',
  schema: person,
  in: (plan) => plan.people,
};

/** Adds a person to the plan. */
export function addPerson(fields: Changes<Person> = {}): Edit & {readonly makes: string} {
  return adding('add-person', people, fields);
}

/** Changes what the plan says about a person; every tool that names the person follows. */
export function changePerson(id: string, fields: Changes<Person>): Edit {
  const names = Object.keys(fields);
  const code = names.length === 1 && names[0] === 'name' ? 'rename-person' : 'change-person';
  return changing(code, people, id, fields);
}

/** Removes a person: what they owned has no owner, they help nowhere, and their cards leave the map. */
export function removePerson(id: string): Edit {
  return removing('remove-person', id, 'person');
}

/** Changes what the plan is called, and the language its words are in where nothing else is said. */
export function changePlan(fields: {readonly title?: Text; readonly language?: string}): Edit {
  const code = fields.language === undefined ? 'rename-plan' : 'change-plan';
  return edit(code, {
    apply(draft) {
      assign(draft, fields);
    },
  });
}

/** Changes what the team, its school and its district are called. */
export function changeTeam(fields: Changes<Plan['team']>): Edit {
  return edit('change-team', {
    apply(draft) {
      assign(draft.team, fields);
    },
  });
}
