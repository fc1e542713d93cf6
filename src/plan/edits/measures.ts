/**
 * Measures: how the team will know.
 *
 * What always holds: a prediction is written before the first result. From then on it stays as it was.
 */
import {measure} from '../schema/measures.js';
import {alike} from '../plain.js';
import type {Measure} from '../types.js';
import {refuse, type Edit} from './edit.js';
import {adding, changing, type Changes, type ItemList} from './items.js';
import {firstOf, missing} from './references.js';
import {removing} from './removal.js';

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
