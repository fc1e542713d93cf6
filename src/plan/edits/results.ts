/** Results of measures: what was found. The first one locks what was predicted (`measures.ts`). */
import {result} from '../schema/measures.js';
import type {Measure} from '../types.js';
import {refuse, type Edit} from './edit.js';
import {adding, changing, itemIn, snapshot, type Changes, type ItemList} from './items.js';
import {has} from './references.js';
import {removing} from './removal.js';

type Result = Measure['results'][number];

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
