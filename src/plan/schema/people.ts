/** The people of a plan: entered once, named everywhere else by id. */
import {rings, roles} from './enumerations.js';
import {idOf, name, part, text, word} from './shapes.js';

export const person = part({
  id: idOf('person'),
  name,
  role: word(roles),
  jobTitle: text,
  ring: word(rings),
  gives: text,
  needs: text,
});

export const team = part({name: text, school: text, district: text});

/** The rings that work on the change: its team. The others are affected or informed. */
export const teamRings: readonly string[] = ['core', 'test'];
/** Without these there is no team that can carry a change in a school. */
export const neededRoles = ['teacher', 'administrator'] as const;
