/** How the team will know: one measure, its prediction and what was found. */
import {betterDirections, measureSources, measureTypes} from './enumerations.js';
import {
  count,
  date,
  id,
  idOf,
  list,
  number,
  onlySome,
  part,
  reference,
  text,
  word,
} from './shapes.js';

/** A value on a day. `value` is in the measure's unit and absent while nobody has taken it. */
const reading = part({value: onlySome(number), date});

export const result = part({id, date, value: onlySome(number), n: count, note: text});

export const measure = part({
  id: idOf('measure'),
  text,
  type: word(measureTypes, 'process'),
  outcome: reference('outcome'),
  source: word(measureSources),
  unit: text,
  better: word(betterDirections, 'up'),
  baseline: onlySome(reading),
  target: onlySome(reading),
  collector: reference('person'),
  /** Written before there is a result, and locked by it. */
  prediction: text,
  results: list(result),
});
