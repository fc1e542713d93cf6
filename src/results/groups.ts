/**
 * What may be shown of groups, so that no number about a few people can be read or worked out.
 *
 * What always holds: the rows of a table are one partition of all who answered, each of at least `k`
 * people, so that taking rows from the total leaves nothing. How groups were put together is the same for
 * every item of a summary. Whether a table is shown in part is decided by released numbers alone: a
 * decision that looks at what it hides would tell it.
 */
import type {SummaryItem} from '../plan/types.js';
import type {GroupCounts, ItemCounts} from './counts.js';

type Groups = NonNullable<SummaryItem['groups']>;
type Row = NonNullable<Groups['rows']>[number];

/** A row of a table: the groups put together in it, in the survey's order. */
export type GroupRow = readonly string[];

/**
 * Puts the smallest group together with the next smallest until each has at least `k` people.
 * Groups nobody belongs to go the same way: that nobody of a group answered is nobody's business. Those who
 * did not say are a group as well, else they could be worked out.
 * @param sizes of all groups in the survey's order; `""`, those who did not say, last
 * @returns the rows, or `undefined` where fewer than two are left: then there is nothing to compare
 */
export function rowsOf(
  sizes: readonly {readonly group: string; readonly size: number}[],
  k: number,
): GroupRow[] | undefined {
  const order = sizes.map(({group}) => group);
  let rows = sizes
    // How many did not say is known anyway (responses less answers): an empty one need not be named.
    .filter(({group, size}) => group !== '' || size > 0)
    .map(({group, size}, place) => ({groups: [group], size, place}));
  for (;;) {
    rows.sort((one, other) => one.size - other.size || one.place - other.place);
    const [smallest, next, ...rest] = rows;
    if (!smallest || !next) return undefined;
    if (smallest.size >= k) break;
    rows = [
      {
        groups: [...smallest.groups, ...next.groups],
        size: smallest.size + next.size,
        place: Math.min(smallest.place, next.place),
      },
      ...rest,
    ];
  }
  return rows
    .sort((one, other) => one.place - other.place)
    .map(({groups}) => groups.sort((one, other) => order.indexOf(one) - order.indexOf(other)));
}

/** The shares from which a group of `n` is said to answer alike: with fewer than ten people 90 % would be all of them. */
export function alikeFrom(n: number): {readonly atLeast: number; readonly atMost: number} {
  return n < 10 ? {atLeast: 0.8, atMost: 0.2} : {atLeast: 0.9, atMost: 0.1};
}

/** The numbers of favorable answers a band stands for, both ends included. */
export interface Band {
  readonly low: number;
  readonly high: number;
}

const SLACK = 1e-9;

/** What can be said of a group of `n`: mostly not favorable, between, mostly favorable. A band may be empty (low above high). */
export function bandsOf(n: number): readonly [few: Band, between: Band, most: Band] {
  const {atLeast, atMost} = alikeFrom(n);
  const few = Math.floor(atMost * n + SLACK);
  const most = Math.ceil(atLeast * n - SLACK);
  return [
    {low: 0, high: few},
    {low: few + 1, high: most - 1},
    {low: most, high: n},
  ];
}

/** More rows than this with one that answers alike are not worked through but hidden. */
const MOST_ROWS = 8;

/**
 * Whether a table whose shares are only said as bands leaves open, for every group, whether all of it
 * answered alike: for rows of these sizes and this total of favorable answers, however they are spread.
 */
export function bandsMayBeShown(sizes: readonly number[], favorable: number): boolean {
  if (sizes.length > MOST_ROWS) return false;
  const bands = sizes.map(bandsOf);
  const spread: Band[] = [];
  const opens = (row: number, alike: boolean): boolean => {
    const own = bands[row];
    if (own) {
      return own.every((band, which) => {
        if (band.low > band.high) return true;
        spread[row] = band;
        return opens(row + 1, alike || which !== 1);
      });
    }
    if (!alike) return true;
    const low = spread.reduce((sum, band) => sum + band.low, 0);
    const high = spread.reduce((sum, band) => sum + band.high, 0);
    if (favorable < low || favorable > high) return true;
    return spread.every((band, at) => {
      const n = sizes[at] ?? 0;
      const least = Math.max(band.low, favorable - (high - band.high));
      const most = Math.min(band.high, favorable - (low - band.low));
      return least < n && most > 0;
    });
  };
  return opens(0, false);
}

/** The table of one item, as far as it may be shown. */
export function tableOf(
  by: string,
  item: ItemCounts,
  favorable: number,
  rows: readonly GroupRow[] | undefined,
  k: number,
): Groups {
  const hidden: Groups = {by, hidden: 'privacy'};
  if (!rows) return hidden;
  const counted = rows.map((groups) => ({groups, ...sum(item.groups ?? [], groups)}));
  const all = counted.reduce((sum, {answered}) => sum + answered, 0);
  if (all !== item.answered || counted.some(({answered}) => answered < k)) return hidden;

  const exact = counted.map(({groups, answered, favorable: given}): Row => ({
    groups,
    answered,
    favorable: {share: Math.round((given / answered) * 100) / 100},
  }));
  const said = counted.map(({groups, answered, favorable: given}): Row => {
    const [few, , most] = bandsOf(answered);
    const {atLeast, atMost} = alikeFrom(answered);
    return {
      groups,
      answered,
      favorable: given <= few.high ? {atMost} : given >= most.low ? {atLeast} : {hidden: 'privacy'},
    };
  });
  const alike = said.some((row) => row.favorable?.hidden === undefined);
  if (!alike) return {by, rows: exact};
  return bandsMayBeShown(
    counted.map(({answered}) => answered),
    favorable,
  )
    ? {by, rows: said}
    : hidden;
}

function sum(
  counts: readonly GroupCounts[],
  groups: GroupRow,
): {readonly answered: number; readonly favorable: number} {
  let answered = 0;
  let favorable = 0;
  for (const row of counts) {
    if (!groups.includes(row.group)) continue;
    answered += row.answered;
    favorable += row.favorable;
  }
  return {answered, favorable};
}
