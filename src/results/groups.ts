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
const MOST_ROWS = 6;

/** What is known of the favorable answers of each row where their sum is known and each lies in a band; `undefined` where they cannot. */
function knownOf(bands: readonly Band[], favorable: number): Band[] | undefined {
  const low = bands.reduce((sum, band) => sum + band.low, 0);
  const high = bands.reduce((sum, band) => sum + band.high, 0);
  if (favorable < low || favorable > high || bands.some((band) => band.low > band.high)) {
    return undefined;
  }
  return bands.map((band) => ({
    low: Math.max(band.low, favorable - (high - band.high)),
    high: Math.min(band.high, favorable - (low - band.low)),
  }));
}

/** Whether it stays open for every row if all of it answered alike. */
const leavesOpen = (known: readonly Band[], sizes: readonly number[]): boolean =>
  known.every(({low, high}, row) => low < (sizes[row] ?? 0) && high > 0);

/**
 * Whether a table may say of each row in which band it lies (0, 1 or 2 in `which`), given what else is
 * released: the sizes of the rows and the sum of favorable answers.
 *
 * Not if that and the sum tell that all of a row answered alike. But then hiding the table would tell it as
 * well, to somebody who tries which tables are hidden for this sum. So all that are hidden are looked at
 * together, and others are hidden with them, in a fixed order, until they leave everything open. What is
 * hidden is thus worked out from released numbers alone.
 */
export function bandsMayBeShown(
  sizes: readonly number[],
  favorable: number,
  which: readonly number[],
): boolean {
  if (sizes.length > MOST_ROWS) return false;
  const bands = sizes.map(bandsOf);
  let hidden: Band[] | undefined;
  const others: {
    readonly spread: readonly number[];
    readonly known: Band[];
    readonly alike: number;
  }[] = [];
  const isWhich = (spread: readonly number[]): boolean =>
    spread.every((band, row) => band === which[row]);
  const hide = (known: readonly Band[]): void => {
    hidden = known.map(({low, high}, row) => ({
      low: Math.min(low, hidden?.[row]?.low ?? low),
      high: Math.max(high, hidden?.[row]?.high ?? high),
    }));
  };

  for (let at = 0; at < 3 ** sizes.length; at++) {
    const spread = sizes.map((_size, row) => Math.floor(at / 3 ** row) % 3);
    const alike = spread.filter((band) => band !== 1).length;
    // Where no row is near an end the shares themselves are said.
    if (alike === 0) continue;
    const known = knownOf(
      bands.map((own, row) => own[spread[row] ?? 1] ?? own[1]),
      favorable,
    );
    if (!known) continue;
    if (leavesOpen(known, sizes)) {
      others.push({spread, known, alike});
    } else {
      if (isWhich(spread)) return false;
      hide(known);
    }
  }
  // The more rows near an end the rarer it is: those are hidden first.
  others.sort((one, other) => other.alike - one.alike);
  for (const {spread, known} of others) {
    if (!hidden || leavesOpen(hidden, sizes)) return true;
    if (isWhich(spread)) return false;
    hide(known);
  }
  return false;
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
  const which = counted.map(({answered, favorable: given}) =>
    bandsOf(answered).findIndex(({low, high}) => low <= given && given <= high),
  );
  if (which.every((band) => band === 1)) return {by, rows: exact};
  const sizes = counted.map(({answered}) => answered);
  if (!bandsMayBeShown(sizes, favorable, which)) return hidden;
  return {
    by,
    rows: counted.map(({groups, answered}, row): Row => {
      const {atLeast, atMost} = alikeFrom(answered);
      const band = which[row];
      return {
        groups,
        answered,
        favorable: band === 2 ? {atLeast} : band === 0 ? {atMost} : {hidden: 'privacy'},
      };
    }),
  };
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
