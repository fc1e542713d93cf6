/** A fact that supports a claim, wherever in the plan one is given. */
import {evidenceKinds} from './enumerations.js';
import {date, id, name, part, text, word} from './shapes.js';

export const evidence = part({
  id,
  kind: word(evidenceKinds),
  text,
  source: text,
  date,
  url: name,
});
