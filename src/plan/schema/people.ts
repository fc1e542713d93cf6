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
