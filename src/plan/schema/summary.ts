/**
 * What answers show: the only thing results are drawn from, and the only thing about answers that leaves
 * the place where they live. What is hidden has `hidden: "privacy"` and no number. Shares are fractions.
 */
import * as v from 'valibot';
import {part, number, onlySome, string, type Named} from './shapes.js';

const whole = v.pipe(
  number,
  v.integer('Must be a whole number.'),
  v.minValue(0, 'Must not be negative.'),
);
const share = v.pipe(
  number,
  v.minValue(0, 'Must be from 0 to 1.'),
  v.maxValue(1, 'Must be from 0 to 1.'),
);
const value = v.union([number, string], 'Must be a value of the item.');
const hidden = onlySome(v.literal('privacy', 'Must be “privacy”.'));

const distribution = v.array(part({value, count: onlySome(whole)}), 'Must be a list.');

/**
 * Of the answers on points marked favorable. `low` and `high` are the ends of the 95 % interval, from ten
 * answers on; absent where everybody who was asked answered. Of a group only one of `share`, `atLeast`,
 * `atMost` and `hidden`.
 */
const favorable = part({
  count: onlySome(whole),
  share: onlySome(share),
  low: onlySome(share),
  high: onlySome(share),
  /** Where a group answers alike: shown as “90 % or more”, “10 % or less” (80 % and 20 % below ten people). */
  atLeast: onlySome(share),
  atMost: onlySome(share),
  /** Where this share would give another group’s away. */
  hidden,
});

const groupRow = part({
  /** The answers that were put together until the group was large enough; `""` for those who did not say. */
  groups: v.array(string, 'Must be a list.'),
  answered: onlySome(whole),
  favorable: onlySome(favorable),
  hidden,
});

/** Everybody who answered the item is in exactly one row, so that nothing is left to subtract. */
const groups = part({
  /** The item whose answers make the groups; that item itself shows its rows this way where some were put together. */
  by: string,
  rows: onlySome(v.array(groupRow, 'Must be a list.')),
  hidden,
});

/** Then and now in one sitting, by person. */
const change = part({
  /** How many answered both. */
  pairs: onlySome(whole),
  improved: onlySome(whole),
  same: onlySome(whole),
  declined: onlySome(whole),
  hidden,
});

const summaryItemParts = part({
  id: string,
  kind: onlySome(string),
  answered: onlySome(whole),
  /** Every point or choice in the survey’s order; of numbers and days only what at least `k` people gave. */
  distribution: onlySome(distribution),
  /** Of then-now items: the answers about the time before. */
  before: onlySome(distribution),
  median: onlySome(number),
  favorable: onlySome(favorable),
  change: onlySome(change),
  groups: onlySome(groups),
  /** Free texts in no order, never beside a group. */
  texts: onlySome(v.array(string, 'Must be a list.')),
  hidden,
});
export interface SummaryItemFields extends v.InferOutput<typeof summaryItemParts> {}
const summaryItem: Named<SummaryItemFields> = summaryItemParts;

const summaryParts = part({
  format: v.literal('cairn-summary', 'Must be “cairn-summary”.'),
  version: v.pipe(
    number,
    v.integer('Must be a whole number.'),
    v.minValue(1, 'Must be 1 or more.'),
  ),
  survey: string,
  wave: string,
  k: whole,
  responses: onlySome(whole),
  invited: onlySome(whole),
  items: onlySome(v.array(summaryItem, 'Must be a list.')),
  hidden,
});
export interface SummaryFields extends v.InferOutput<typeof summaryParts> {}
export const summary: Named<SummaryFields> = summaryParts;
