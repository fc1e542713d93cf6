/**
 * Measures: how the team will know.
 *
 * What always holds: a prediction is written before the first result. From then on it stays as it was.
 */
import {measure, result} from '../schema/measures.js';
import {alike} from '../plain.js';
import type {Measure} from '../types.js';
import {refuse, type Edit} from './edit.js';
import {adding, changing, itemIn, snapshot, type Changes, type ItemList} from './items.js';
import {firstOf, has, missing} from './references.js';
import {removing} from './removal.js';

type Result = Measure['results'][number];

export const measures: ItemList<Measure> = {
  prefix: 'm',
  schema: measure,
  in: (plan) => plan.measures,
};

/** Adds a measure, of an outcome where one is named. */
export function addMeasure(
  fields: Changes<Measure, 'results'> = {},
): Edit & {readonly makes: string} {
  return adding('add-measure', measures, fields, (plan) =>
    firstOf(missing(plan, 'outcome', fields.outcome), missing(plan, 'person', fields.collector)),
  );
}

/** Changes a measure. Refused for the prediction once there is a result. */
export function changeMeasure(id: string, fields: Changes<Measure, 'results'>): Edit {
  return changing('change-measure', measures, id, fields, (plan, item) =>
    firstOf(
      missing(plan, 'outcome', fields.outcome, item.outcome),
      missing(plan, 'person', fields.collector, item.collector),
      item.results.length > 0 &&
        fields.prediction !== undefined &&
        !alike(fields.prediction, item.prediction)
        ? refuse('prediction-locked')
        : undefined,
    ),
  );
}

/** Removes a measure with its cards; what named it names none. */
export function removeMeasure(id: string): Edit {
  return removing('remove-measure', id, 'measure');
}

/** Adds what was found. With the first result the prediction is locked. */
export function addResult(
  measureId: string,
  fields: Changes<Result> = {},
): Edit & {readonly makes: string} {
  const list: ItemList<Result> = {
    prefix: 'mr',
    schema: result,
    in: (plan) => itemIn(plan.measures, measureId)?.results ?? [],
  };
  return adding('add-result', list, fields, (plan) =>
    has(plan, 'measure', measureId) ? undefined : refuse('not-found'),
  );
}

export function changeResult(id: string, fields: Changes<Result>): Edit {
  const list: ItemList<Result> = {
    prefix: 'mr',
    schema: result,
    in(plan) {
      const index = snapshot(plan.measures).findIndex((one) => itemIn(one.results, id));
      return plan.measures[index]?.results ?? [];
    },
  };
  return changing('change-result', list, id, fields);
}

export function removeResult(id: string): Edit {
  return removing('remove-result', id, /^\/measures\/\d+\/results\/\d+$/);
}
