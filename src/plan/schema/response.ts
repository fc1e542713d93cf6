/** One submission, kept apart from the plan. What was skipped is absent; there is no time, no order and no language in it. */
import * as v from 'valibot';
import {responseSources} from './enumerations.js';
import {name, number, onlySome, part, string, word} from './shapes.js';

const thenNow = part({then: onlySome(number), now: onlySome(number)});

/** A point of a scale or a number · then and now · a choice, a date or a text · several choices. */
const answer = v.union(
  [number, string, v.array(string), thenNow],
  'Must be a number, a text, a list of texts, or { "then": 2, "now": 4 }.',
);

export const response = part({
  format: v.literal('cairn-response', 'Must be “cairn-response”.'),
  version: v.pipe(
    number,
    v.integer('Must be a whole number.'),
    v.minValue(1, 'Must be 1 or more.'),
  ),
  /** Random, 128 bits in base64url, the same for every try to send it. */
  id: v.pipe(
    string,
    v.regex(/^[A-Za-z0-9_-]{1,64}$/, 'An id has 1 to 64 letters, digits, “-” or “_”.'),
  ),
  survey: name,
  wave: name,
  source: word(responseSources, 'screen'),
  /** What the respondent made up to be recognised by in a later wave; only in surveys linked by code. */
  code: onlySome(string),
  answers: v.optional(v.record(string, answer, 'Must be answers by item.'), () => ({})),
});
