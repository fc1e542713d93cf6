/** The purpose map: cards on a plane and what connects them. Lengths are CSS pixels at 100 %. */
import {cardKinds, connectionKinds, resourceKinds, roles} from './enumerations.js';
import {
  coordinate,
  day,
  id,
  idOf,
  list,
  oneOf,
  onlySome,
  part,
  prose,
  reference,
  referring,
  text,
  truth,
  word,
} from './shapes.js';

export const card = part({
  id: idOf('card'),
  kind: word(cardKinds, 'note'),
  /** What a card of a kind with `ref` stands for; its words are the words of that item. */
  ref: onlySome(referring(['person', 'outcome', 'measure', 'action'], 'drop')),
  text,
  x: coordinate,
  y: coordinate,
  /** Its place was found for it, and nobody has put it elsewhere since. */
  arranged: onlySome(truth),
  // Of a test: where it is tried, and its bounds.
  where: onlySome(prose),
  start: onlySome(day),
  end: onlySome(day),
  // Of a shift: what was, what it becomes.
  was: onlySome(prose),
  becomes: onlySome(prose),
  // Of a communication: who hears it, how, from whom, when.
  audience: onlySome(oneOf(roles)),
  channel: onlySome(prose),
  owner: onlySome(referring('person')),
  date: onlySome(day),
  // Of a support: what kind it is and what there is of it.
  resource: onlySome(oneOf(resourceKinds)),
  have: onlySome(prose),
});

export const connection = part({
  id,
  from: reference('card', 'drop'),
  to: reference('card', 'drop'),
  kind: word(connectionKinds, 'relates-to'),
  label: text,
});

export const map = part({cards: list(card), connections: list(connection)});
