/**
 * Which older states of a plan are kept: the last ten, one a day for fourteen days, and for ever the last
 * one before a newer version rewrote the document.
 *
 * What always holds: pure; copies that stand for lost or contested work outrank copies taken from time to
 * time only by their age; `now` is given, never read.
 */
import type {CopyReason, CopyToKeep, KeptPlan, PlanToKeep, Snapshot} from './plan-storage.js';

/** How many of the newest are kept. */
export const RECENT = 10;
/** For how many days, today among them, the newest of the day is kept. */
export const DAYS = 14;
/** The least time between two that are taken while working, in milliseconds. */
export const INTERVAL = 5 * 60_000;

export type NewSnapshot = Omit<Snapshot, 'id'>;

/** What has to be put aside when `next` goes over `previous`. */
export function snapshotsToTake(
  previous: KeptPlan | undefined,
  next: PlanToKeep,
  taken: readonly Pick<Snapshot, 'reason' | 'savedAt'>[],
  copies: readonly CopyToKeep[],
  now: number,
): NewSnapshot[] {
  const fresh: NewSnapshot[] = [];
  if (previous) {
    const add = (reason: CopyReason): void => {
      const {text, revision, version, savedAt} = previous;
      fresh.push({text, revision, version, savedAt, reason});
    };
    const latest = taken
      .filter(({reason}) => reason === 'interval')
      .reduce((time, {savedAt}) => Math.max(time, savedAt), -Infinity);
    if (previous.version < next.version) add('migration');
    else if (previous.savedAt - latest >= INTERVAL) add('interval');
  }
  for (const {text, reason} of copies) {
    fresh.push({text, reason, revision: previous?.revision ?? 0, version: 0, savedAt: now});
  }
  return fresh;
}

/** Which of the snapshots may go. */
export function snapshotsToDrop<T extends Pick<Snapshot, 'reason' | 'savedAt' | 'version'>>(
  snapshots: readonly T[],
  now: number,
): T[] {
  const newestFirst = [...snapshots].sort((one, other) => other.savedAt - one.savedAt);
  const kept = new Set<T>(newestFirst.slice(0, RECENT));
  const days = new Set<number>();
  const versions = new Set<number>();
  const today = dayOf(now);
  for (const snapshot of newestFirst) {
    const day = dayOf(snapshot.savedAt);
    if (day > today - DAYS && !days.has(day)) {
      days.add(day);
      kept.add(snapshot);
    }
    if (snapshot.reason === 'migration' && !versions.has(snapshot.version)) {
      versions.add(snapshot.version);
      kept.add(snapshot);
    }
  }
  return newestFirst.filter((snapshot) => !kept.has(snapshot));
}

/** The number of the day a moment belongs to, where the user is. */
function dayOf(time: number): number {
  const date = new Date(time);
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000);
}
