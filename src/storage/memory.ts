/**
 * A place that lasts as long as the page: for pages that may keep nothing, and to try the rest of storage
 * without a browser. It refuses what the browser's database refuses.
 */
import {writeRefusal} from './plan-storage.js';
import type {
  CopyToKeep,
  KeptPlan,
  LeftPlan,
  PlanStorage,
  PlanToKeep,
  Snapshot,
  WriteOptions,
} from './plan-storage.js';
import {snapshotsToDrop, snapshotsToTake} from './snapshots.js';
import type {NewSnapshot} from './snapshots.js';

/** What is kept in one memory; several `MemoryStorage`s may share it, as tabs share a database. */
export interface Memory {
  kept?: KeptPlan;
  left: LeftPlan[];
  snapshots: Snapshot[];
  lastId: number;
}

export function createMemory(): Memory {
  return {left: [], snapshots: [], lastId: 0};
}

export class MemoryStorage implements PlanStorage {
  readonly #memory: Memory;
  readonly #now: () => number;

  constructor(memory: Memory = createMemory(), now: () => number = Date.now) {
    this.#memory = memory;
    this.#now = now;
  }

  read(): Promise<KeptPlan | undefined> {
    return Promise.resolve(this.#memory.kept);
  }

  write(
    plan: PlanToKeep,
    expectedRevision: number,
    {taken = [], copies = []}: WriteOptions = {},
  ): Promise<KeptPlan> {
    const memory = this.#memory;
    const refusal = writeRefusal(memory.kept, plan, expectedRevision);
    if (refusal) return Promise.reject(refusal);
    const now = this.#now();
    const kept: KeptPlan = {...plan, revision: expectedRevision + 1, savedAt: now};
    this.#add(snapshotsToTake(memory.kept, plan, memory.snapshots, copies, now));
    memory.kept = kept;
    const isTaken = (note: LeftPlan): boolean =>
      [...taken, plan].some(({writer, step}) => writer === note.writer && step >= note.step);
    memory.left = memory.left.filter((note) => !isTaken(note));
    return Promise.resolve(kept);
  }

  leave(plan: LeftPlan): void {
    const others = this.#memory.left.filter(({writer}) => writer !== plan.writer);
    this.#memory.left = [...others, plan];
  }

  left(): Promise<readonly LeftPlan[]> {
    return Promise.resolve([...this.#memory.left].sort((a, b) => a.savedAt - b.savedAt));
  }

  snapshots(): Promise<readonly Snapshot[]> {
    return Promise.resolve([...this.#memory.snapshots].sort((a, b) => b.id - a.id));
  }

  copy(copy: CopyToKeep): Promise<void> {
    const revision = this.#memory.kept?.revision ?? 0;
    this.#add([{...copy, revision, version: 0, savedAt: this.#now()}]);
    return Promise.resolve();
  }

  close(): void {
    // Nothing is held open.
  }

  #add(fresh: readonly NewSnapshot[]): void {
    const memory = this.#memory;
    memory.snapshots.push(...fresh.map((snapshot) => ({...snapshot, id: ++memory.lastId})));
    const dropped = new Set(snapshotsToDrop(memory.snapshots, this.#now()));
    memory.snapshots = memory.snapshots.filter((snapshot) => !dropped.has(snapshot));
  }
}
