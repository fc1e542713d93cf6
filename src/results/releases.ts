/**
 * What a summary may add to the ones that were shown before: two that differ by a few people give away
 * what those few answered.
 *
 * What always holds: of each thing that can be subtracted (all responses, the answers to an item, a group
 * of them) a newer summary has as many as an older one, with the same numbers, or at least `k` more.
 */
import type {Summary, SummaryItem} from '../plan/types.js';

/** Free texts are shown from this many on: people are known by how they write. */
export const leastForTexts = 10;

/** The parts of an item that could be subtracted, each with the people behind it and its numbers. */
function parts(
  item: SummaryItem,
): readonly {readonly n: number | undefined; readonly told: string}[] {
  const then = item.before?.reduce((sum, {count}) => sum + (count ?? 0), 0);
  return [
    {
      n: item.answered,
      told: JSON.stringify([item.distribution, item.median, item.texts && [...item.texts].sort()]),
    },
    {n: then, told: JSON.stringify(item.before)},
    {n: item.change?.pairs, told: JSON.stringify(item.change)},
  ];
}

/** Whether `n` people may be shown after `before` people were. Nothing can be subtracted from what was hidden. */
function maySucceed(
  n: number | undefined,
  before: number | undefined,
  k: number,
): 'same' | 'more' | 'no' {
  if (n === undefined || before === undefined || n - before >= k) return 'more';
  return n === before ? 'same' : 'no';
}

/** The item as it may be shown: as it is, without its table, or as it was shown before. */
function itemAfter(item: SummaryItem, before: SummaryItem, k: number): SummaryItem {
  if (item.hidden || before.hidden) return item;
  const least = item.kind === 'text' ? Math.max(k, leastForTexts) : k;
  const was = parts(before);
  const follows = parts(item).every(({n, told}, at) => {
    const step = maySucceed(n, was[at]?.n, least);
    return step === 'more' || (step === 'same' && told === was[at]?.told);
  });
  if (!follows) return before;
  return tableMayFollow(item.groups, before.groups, k)
    ? item
    : {...item, groups: {by: item.groups?.by ?? '', hidden: 'privacy'}};
}

/** Whether no row of a table differs by a few people from the table shown before. */
function tableMayFollow(
  table: SummaryItem['groups'],
  before: SummaryItem['groups'],
  k: number,
): boolean {
  if (!table?.rows || !before?.rows) return true;
  const name = (groups: readonly string[]): string => JSON.stringify(groups);
  const shown = new Map(before.rows.map((row) => [name(row.groups), row]));
  return table.rows.every((row) => {
    const was = shown.get(name(row.groups));
    // Rows put together in another way could be subtracted from one another.
    if (!was) return false;
    const step = maySucceed(row.answered, was.answered, k);
    return (
      step === 'more' ||
      (step === 'same' && JSON.stringify(row.favorable) === JSON.stringify(was.favorable))
    );
  });
}

/** The summaries of the same wave, newest last. */
function earlier(summary: Summary, previous: readonly Summary[]): readonly Summary[] {
  return previous.filter(({survey, wave}) => survey === summary.survey && wave === summary.wave);
}

/**
 * A new summary as it may be shown after earlier ones: as it is but for single items; or, where there are
 * no `k` more responses than were ever shown, the last one that was.
 */
export function after(summary: Summary, previous: readonly Summary[]): Summary {
  const shown = earlier(summary, previous).filter(({hidden}) => !hidden);
  const last = shown.at(-1);
  if (!last) return summary;
  // What was shown with a smaller `k` than is wanted now is not shown again.
  const again: Summary =
    last.k >= summary.k
      ? last
      : {
          format: summary.format,
          version: summary.version,
          survey: summary.survey,
          wave: summary.wave,
          k: summary.k,
          hidden: 'privacy',
        };
  if (summary.hidden || summary.responses === undefined) return again;
  const k = Math.max(summary.k, ...shown.map((one) => one.k));
  const most = Math.max(...shown.map(({responses}) => responses ?? 0));
  if (summary.responses - most < k) return again;
  if (!summary.items) return summary;
  return {
    ...summary,
    items: summary.items.map((item) =>
      shown.reduce((now, one) => {
        const before = one.items?.find(({id}) => id === item.id);
        if (!before) return now;
        const next = itemAfter(now, before, k);
        return next === before && one.k < summary.k
          ? {id: item.id, ...(item.kind !== undefined && {kind: item.kind}), hidden: 'privacy'}
          : next;
      }, item),
    ),
  };
}
