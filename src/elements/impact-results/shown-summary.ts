/**
 * The last door before the page: a summary without anything that must not be seen.
 *
 * What always holds: a summary made by `summarize` passes unchanged. One that somebody else made, or changed by
 * hand, loses every number that stands beside `hidden` or for fewer people than may be shown.
 */
import {deepFreeze} from '../../plan/json.js';
import type {Summary, SummaryItem} from '../../plan/types.js';
import {leastForTexts} from '../../results/summarize.js';

const LEAST = 5;

/** How many people must stand behind a number of this summary. */
export function leastShown({k}: Summary): number {
  return Math.max(LEAST, k);
}

/** What may be seen of a summary, frozen. */
export function shownSummary(summary: Summary): Summary {
  const k = leastShown(summary);
  const {format, version, survey, wave, responses, items} = summary;
  if (summary.hidden || (responses ?? k) < k) {
    return deepFreeze<Summary>({format, version, survey, wave, k: summary.k, hidden: 'privacy'});
  }
  return deepFreeze({...summary, ...(items && {items: items.map((item) => shownItem(item, k))})});
}

/** Of a survey that still runs: how many answered, and nothing of what they said. */
export function rateOnly({
  format,
  version,
  survey,
  wave,
  k,
  responses,
  invited,
  hidden,
}: Summary): Summary {
  return deepFreeze<Summary>({
    format,
    version,
    survey,
    wave,
    k,
    ...(responses !== undefined && {responses}),
    ...(invited !== undefined && {invited}),
    ...(hidden && {hidden}),
  });
}

function shownItem(item: SummaryItem, k: number): SummaryItem {
  const {before, ...rest} = item;
  const {id, kind, answered, favorable, change, groups} = rest;
  const least = kind === 'text' ? Math.max(k, leastForTexts) : k;
  if (item.hidden || (answered ?? least) < least) {
    return {id, ...(kind !== undefined && {kind}), hidden: 'privacy'};
  }
  const inBefore = before?.reduce((sum, {count}) => sum + (count ?? 0), 0) ?? 0;
  return {
    ...(inBefore >= k ? item : rest),
    ...(favorable?.hidden && {favorable: {hidden: 'privacy'}}),
    ...(change && (change.hidden || (change.pairs ?? k) < k) && {change: {hidden: 'privacy'}}),
    ...(groups && {groups: shownGroups(groups, k)}),
  };
}

function shownGroups(
  groups: NonNullable<SummaryItem['groups']>,
  k: number,
): NonNullable<SummaryItem['groups']> {
  const {by, hidden, rows} = groups;
  // One row less and the others would give it away.
  if (hidden || rows?.some((row) => row.hidden || (row.answered ?? k) < k)) {
    return {by, hidden: 'privacy'};
  }
  return {
    ...groups,
    ...(rows && {
      rows: rows.map((row) =>
        row.favorable?.hidden ? {...row, favorable: {hidden: 'privacy'}} : row,
      ),
    }),
  };
}
