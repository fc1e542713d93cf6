/**
 * Folds what tabs put down as they went away into what is kept.
 *
 * What always holds: pure; every left plan ends up in the result, or among the copies, or stays where it is
 * because only a newer version may read it.
 */
import {mergePlans} from '../plan/merge.js';
import {parsePlan, serializePlan} from '../plan/open.js';
import type {CopyToKeep, KeptPlan, LeftPlan, PlanToKeep} from './plan-storage.js';

export interface Folded {
  /** What to keep now; absent where what is kept stays as it is. */
  readonly next?: Omit<PlanToKeep, 'writer' | 'step'>;
  readonly copies: readonly CopyToKeep[];
  /** The left plans that are part of it. */
  readonly taken: readonly LeftPlan[];
}

/** `left`: oldest first. */
export function foldLeft(kept: KeptPlan | undefined, left: readonly LeftPlan[]): Folded {
  let current: Omit<PlanToKeep, 'writer' | 'step'> | undefined = kept;
  let savedAt = kept?.savedAt ?? -Infinity;
  const copies: CopyToKeep[] = [];
  const taken: LeftPlan[] = [];
  for (const note of left) {
    const {text, version, base, baseText} = note;
    const opened = parsePlan(text);
    if (opened.ok && opened.newerVersion !== undefined) continue;
    taken.push(note);
    // Written in full after all, by the same page.
    if (kept && kept.writer === note.writer && kept.step >= note.step) continue;
    if (!opened.ok) {
      copies.push({text, reason: 'unreadable'});
    } else if (!current || (current === kept && goesOver(note, kept))) {
      current = {text, version, base, baseText};
      savedAt = note.savedAt;
    } else if (current.text !== text) {
      const there = parsePlan(current.text);
      const common = parsePlan(note.agreedText);
      // Two tabs that each began an empty plan, under a random id, meant the same one.
      const madeHere = note.expected === 0 && note.baseText === '';
      if (!there.ok) {
        copies.push({text: current.text, reason: 'unreadable'});
        current = {text, version, base, baseText};
      } else if (!common.ok || (there.plan.id !== opened.plan.id && !madeHere)) {
        copies.push({text, reason: 'conflict'});
      } else {
        // Where both changed the same field, the later one shows and the other is put aside.
        const later = note.savedAt >= savedAt;
        const {plan, conflicts} = later
          ? mergePlans(common.plan, opened.plan, there.plan)
          : mergePlans(common.plan, there.plan, opened.plan);
        if (conflicts.length > 0) {
          copies.push({text: later ? current.text : text, reason: 'conflict'});
        }
        current = {
          text: serializePlan(plan),
          version: plan.version,
          base: current.base,
          baseText: current.baseText,
        };
      }
      savedAt = Math.max(savedAt, note.savedAt);
    }
  }
  return current && current !== kept ? {next: current, copies, taken} : {copies, taken};
}

/** Nobody wrote since, or only the same tab did, and less: then there is nothing to merge. */
function goesOver(note: LeftPlan, kept: KeptPlan | undefined): boolean {
  if (!kept) return true;
  if (kept.revision === note.expected) return true;
  return kept.writer === note.writer && kept.revision === note.expected + 1;
}
