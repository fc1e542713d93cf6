/**
 * What is opened when a plan kept in this browser meets what `src` gives. Pure: nothing is written here.
 *
 * What always holds: unsaved work is never dropped (it opens, is merged, or the user is asked and both sides
 * are handed over), and nothing opens that did not pass the gate.
 */
import {difference} from '../plan/difference.js';
import {mergePlans} from '../plan/merge.js';
import type {Conflict} from '../plan/merge.js';
import {parsePlan} from '../plan/open.js';
import type {Plan, Problem} from '../plan/types.js';
import type {Base, KeptPlan} from './plan-storage.js';

/** What became of two sides that grew from one base. */
export type Merge =
  /** One holds all that both have, or their changes do not touch. */
  | {readonly use: 'merged'; readonly plan: Plan}
  /** Both changed the same field, or there is no common base: a person has to choose. */
  | {
      readonly use: 'ask';
      readonly mine: Plan;
      readonly theirs: Plan;
      /** Both together, mine where both changed the same field; absent where there is no common base. */
      readonly merged?: Plan;
      readonly conflicts: readonly Conflict[];
    };

/** What to open. */
export type Reconciled = (
  | {readonly use: 'nothing'}
  /** What `src` gives; nothing is unsaved. */
  | {readonly use: 'source'; readonly plan: Plan; readonly newerVersion?: number}
  /** What is kept; `unsaved` where `src` does not have all of it. */
  | {
      readonly use: 'kept';
      readonly plan: Plan;
      readonly unsaved: boolean;
      /** Written by a newer version than this code knows: opens read-only and is never rewritten. */
      readonly newerVersion?: number;
    }
  /** Both together; it is neither kept nor saved yet. */
  | {readonly use: 'merged'; readonly plan: Plan; readonly unsaved: true}
  | Extract<Merge, {use: 'ask'}>
) & {
  /** The base of whatever is edited from here on. */
  readonly base: Base;
  /** Present where one side could not be opened: it is to be reported, and was not used. */
  readonly refused?: {readonly side: 'kept' | 'source'; readonly problems: readonly Problem[]};
};

/** The two sides: what is kept in this browser, and what `src` gave this time. */
export interface Sides {
  readonly kept?: KeptPlan | undefined;
  /** Absent where there is no `src`, or where it could not be reached. */
  readonly source?: Base | undefined;
}

const NO_BASE: Base = {tag: '', text: ''};

/** Decides what opens. */
export function reconcile({kept, source}: Sides): Reconciled {
  const there = source && parsePlan(source.text);
  const here = kept && parsePlan(kept.text);
  const keptBase = kept ? {tag: kept.base, text: kept.baseText} : NO_BASE;

  const refused =
    there && !there.ok
      ? {refused: {side: 'source', problems: there.problems} as const}
      : here && !here.ok
        ? {refused: {side: 'kept', problems: here.problems} as const}
        : {};
  const newer = (opened: {newerVersion?: number}): {newerVersion?: number} =>
    opened.newerVersion === undefined ? {} : {newerVersion: opened.newerVersion};

  if (!kept || !here?.ok) {
    if (!source || !there?.ok) return {use: 'nothing', base: NO_BASE, ...refused};
    return {use: 'source', plan: there.plan, base: source, ...newer(there), ...refused};
  }
  const base = keptBase.text ? parsePlan(keptBase.text) : undefined;
  const baseLine = base?.ok ? base.plan : undefined;
  const work = !baseLine || !same(baseLine, here.plan);
  if (!source || !there?.ok) {
    return {
      use: 'kept',
      plan: here.plan,
      unsaved: work,
      base: keptBase,
      ...newer(here),
      ...refused,
    };
  }
  if (!work || same(here.plan, there.plan)) {
    return {use: 'source', plan: there.plan, base: source, ...newer(there)};
  }
  const unchanged =
    (keptBase.tag !== '' && keptBase.tag === source.tag) ||
    (baseLine !== undefined && same(baseLine, there.plan));
  // A document of a newer version holds what this code cannot weigh: it is shown and never merged.
  if (unchanged || here.newerVersion !== undefined) {
    return {
      use: 'kept',
      plan: here.plan,
      unsaved: true,
      base: unchanged ? source : keptBase,
      ...newer(here),
    };
  }
  if (there.newerVersion !== undefined) {
    return {use: 'ask', mine: here.plan, theirs: there.plan, conflicts: [], base: source};
  }
  const merge = mergeSides(baseLine, here.plan, there.plan);
  return merge.use === 'ask'
    ? {...merge, base: source}
    : {use: 'merged', plan: merge.plan, unsaved: true, base: source};
}

/**
 * Brings together two plans that grew from one base: what is kept and what `src` gives, what is here and what
 * another tab wrote, what is here and what the server holds after a 412.
 * Without a base, or where the two are different plans, there is nothing to merge by: it asks.
 */
export function mergeSides(base: Plan | undefined, mine: Plan, theirs: Plan): Merge {
  if (same(mine, theirs)) return {use: 'merged', plan: mine};
  if (!base || mine.id !== theirs.id) return {use: 'ask', mine, theirs, conflicts: []};
  const {plan, conflicts} = mergePlans(base, mine, theirs);
  return conflicts.length === 0
    ? {use: 'merged', plan}
    : {use: 'ask', mine, theirs, merged: plan, conflicts};
}

/** Whether two plans say the same. */
export function same(one: Plan, other: Plan): boolean {
  return one === other || difference(one, other).length === 0;
}
