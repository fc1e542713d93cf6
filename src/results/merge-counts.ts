/**
 * Counts of one wave that were made apart, as one.
 *
 * What always holds: they are what counting all the responses together gives; none is counted twice.
 */
import {PlanError} from '../plan/types.js';
import {inOrder, type Counts, type ItemCounts, type ValueCount} from './counts.js';

/**
 * Adds two counts of the same wave, as if all their responses had been counted together.
 * @throws {PlanError} `invalid` for counts of two surveys or waves; `conflict` where a response stands in
 * both, which nobody can take out again
 */
export function mergeCounts(a: Counts, b: Counts): Counts {
  if (a.survey !== b.survey || a.wave !== b.wave) {
    throw new PlanError('invalid', 'These are counts of two different surveys or waves.');
  }
  const known = new Set(a.ids);
  const twice = b.ids.find((id) => known.has(id));
  if (twice !== undefined) {
    throw new PlanError('conflict', `Response “${twice}” was counted in both.`);
  }
  return {
    ...a,
    ids: [...a.ids, ...b.ids].sort(),
    ignored: a.ignored + b.ignored,
    refused: a.refused + b.refused,
    items: together(a.items, b.items, ({id}) => id, mergeItems),
    texts: together(
      a.texts,
      b.texts,
      ({id}) => id,
      (one, other) => ({id: one.id, texts: [...one.texts, ...other.texts].sort()}),
    ),
  };
}

function mergeItems(a: ItemCounts, b: ItemCounts): ItemCounts {
  const values = mergeValues(a.values, b.values);
  const before = a.before && b.before ? mergeValues(a.before, b.before) : (a.before ?? b.before);
  const change =
    a.change && b.change
      ? {
          pairs: a.change.pairs + b.change.pairs,
          improved: a.change.improved + b.change.improved,
          same: a.change.same + b.change.same,
          declined: a.change.declined + b.change.declined,
        }
      : (a.change ?? b.change);
  const groups =
    a.groups && b.groups
      ? together(
          a.groups,
          b.groups,
          ({group}) => group,
          (one, other) => ({
            group: one.group,
            answered: one.answered + other.answered,
            favorable: one.favorable + other.favorable,
          }),
        )
      : (a.groups ?? b.groups);
  return {
    id: a.id,
    kind: a.kind,
    answered: a.answered + b.answered,
    values: a.kind === 'number' || a.kind === 'date' ? ascending(values) : values,
    ...(before && {before}),
    ...(change && {change}),
    ...(groups && {groups}),
  };
}

function mergeValues(a: readonly ValueCount[], b: readonly ValueCount[]): ValueCount[] {
  return together(
    a,
    b,
    ({value}) => value,
    (one, other) => ({value: one.value, count: one.count + other.count}),
  );
}

function ascending(values: readonly ValueCount[]): ValueCount[] {
  return inOrder(new Map(values.map(({value, count}) => [value, count])));
}

/** The entries of two lists by key, in the order of the first and then of the second. */
function together<T>(
  a: readonly T[],
  b: readonly T[],
  keyOf: (entry: T) => unknown,
  merge: (one: T, other: T) => T,
): T[] {
  const merged = new Map(a.map((entry) => [keyOf(entry), entry]));
  for (const entry of b) {
    const one = merged.get(keyOf(entry));
    merged.set(keyOf(entry), one === undefined ? entry : merge(one, entry));
  }
  return [...merged.values()];
}
