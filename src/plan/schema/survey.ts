/** A survey: what is asked, of whom, under which promise, and its waves. */
import * as v from 'valibot';
import {itemKinds, linkings, privacies, roles, waveKinds, waveStatuses} from './enumerations.js';
import {summary} from './summary.js';
import {
  count,
  date,
  flag,
  id,
  idOf,
  list,
  number,
  oneOf,
  onlySome,
  part,
  prose,
  reference,
  references,
  referring,
  string,
  text,
  word,
  type Named,
} from './shapes.js';

/** One answer of a scale. `value` identifies it; the words may change. */
const point = part({
  value: v.optional(number, 0),
  text,
  favorable: onlySome(v.boolean('Must be true or false.')),
});
export const scale = part({id: idOf('scale'), points: list(point)});

const choice = part({value: v.optional(string, ''), text});

/** Asked only where the answer to an earlier item is one of `in`. */
const condition = part({
  item: reference('item', 'drop'),
  in: list(v.union([number, string], 'Must be a value of the item.')),
});

const itemParts = part({
  id: idOf('item'),
  kind: word(itemKinds, 'text'),
  text,
  hint: onlySome(prose),
  /** Of scale and then-now items. */
  scale: onlySome(referring('scale')),
  /** Of choice and choices items. */
  choices: onlySome(v.array(choice, 'Must be a list.')),
  /** Whether results may be shown by the answers to this item. */
  group: onlySome(v.boolean('Must be true or false.')),
  outcome: onlySome(referring('outcome')),
  measure: onlySome(referring('measure')),
  when: onlySome(condition),
});
export interface SurveyItemFields extends v.InferOutput<typeof itemParts> {}
export const item: Named<SurveyItemFields> = itemParts;

/** A part of a survey that is read as one. */
export const page = part({id, text, items: references('item')});

const waveParts = part({
  id: idOf('wave'),
  kind: word(waveKinds, 'single'),
  text,
  opens: date,
  closes: date,
  /** How many people of each role were asked. */
  invited: v.optional(v.record(string, count.wrapped, 'Must be numbers by role.'), () => ({})),
  status: word(waveStatuses, 'draft'),
  /** Whether an answer has come in: from then on privacy cannot be loosened. */
  answered: flag,
  /** The summaries that were shown to anybody. */
  releases: list(summary),
});
export interface WaveFields extends v.InferOutput<typeof waveParts> {}
export const wave: Named<WaveFields> = waveParts;

const surveyParts = part({
  id: idOf('survey'),
  title: text,
  /** What will be decided from the answers. */
  decision: text,
  introduction: text,
  thanks: text,
  audience: list(oneOf(roles)),
  privacy: word(privacies, 'confidential'),
  /** No group smaller than this is ever shown; below 5 counts as 5. */
  minimumGroup: v.optional(count.wrapped, 5),
  linking: word(linkings, 'none'),
  waves: list(wave),
  scales: list(scale),
  sections: list(page),
  items: list(item),
});
export interface SurveyFields extends v.InferOutput<typeof surveyParts> {}
export const survey: Named<SurveyFields> = surveyParts;
