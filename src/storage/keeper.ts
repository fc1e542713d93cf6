/**
 * Keeps one plan in this browser while it is edited, together with the other tabs that have it open.
 *
 * What always holds: a plan handed to `keep` is in the browser's database, or in the note a page puts down
 * as it goes away, or its failure has been reported; a write never goes over something this tab has not seen,
 * it is merged first, and where both changed the same field the other side is put aside as a copy; a tab
 * whose code is older than what is kept writes nothing.
 */
import {difference} from '../plan/difference.js';
import {mergePlans} from '../plan/merge.js';
import type {Conflict} from '../plan/merge.js';
import {parsePlan, serializePlan} from '../plan/open.js';
import type {Patch, Plan} from '../plan/types.js';
import {foldLeft} from './left.js';
import {LocalStorage} from './local.js';
import {saveReport, StorageError} from './plan-storage.js';
import type {
  Base,
  CopyToKeep,
  KeptPlan,
  PlanStorage,
  PlanToKeep,
  SaveReport,
  SaveState,
  Snapshot,
} from './plan-storage.js';
import {same} from './reconcile.js';
import {oneAtATime, TabLine} from './tabs.js';

/** What another tab did, brought together with what is here. */
export interface RemoteChange {
  /** What the page should show now. */
  readonly plan: Plan;
  /** From what was here to `plan`: for `store.applyRemote`. None where there are only conflicts. */
  readonly patches: readonly Patch[];
  /** Fields that both changed: `plan` has this tab's side, the other one is among the snapshots. */
  readonly conflicts: readonly Conflict[];
}

export interface KeeperOptions {
  /** From `storageKey()`. */
  readonly key: string;
  /** Called whenever what is to be said about this target changes. */
  readonly report: (report: SaveReport) => void;
  /** Another tab wrote: the page applies it to its store, and may call `keep` while it does. */
  readonly remote: (change: RemoteChange) => void;
  /** The browser's database, unless told otherwise. */
  readonly storage?: PlanStorage | undefined;
  /** Milliseconds from a change to its write, so that a burst is one write; 250. */
  readonly delay?: number | undefined;
}

const DELAY = 250;
/** How often a write gives way to another tab before it gives up until the next change. */
const ATTEMPTS = 8;
/** Pauses between attempts to write after a failure, in milliseconds: doubled from the first to the last. */
const FIRST_RETRY = 2000;
const LONGEST_RETRY = 60_000;

/**
 * `open()`, then `start()` with what the page shows, then `keep()` with every plan it commits.
 */
export class LocalKeeper {
  readonly key: string;
  readonly #options: KeeperOptions;
  readonly #storage: PlanStorage;
  readonly #writer = crypto.getRandomValues(new Uint32Array(4)).join('-');
  #line: TabLine | undefined;
  /** What the page shows; `undefined` before `start`. */
  #mine: Plan | undefined;
  /** `keep` was called since `start`. */
  #touched = false;
  /** What this tab knows to be kept: the common ancestor of what tabs do at the same time. */
  #agreed: Plan | undefined;
  #agreedText = '';
  #revision = 0;
  #base: Base = {tag: '', text: ''};
  #baseChanged = false;
  #copies: CopyToKeep[] = [];
  #step = 0;
  #writtenStep = 0;
  #noteStep = 0;
  #heard = 0;
  #readOnly = false;
  #applying = false;
  #closed = false;
  #failures = 0;
  #state: SaveState | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> | undefined;
  /** What reads and writes here goes one after the other. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(options: KeeperOptions) {
    this.key = options.key;
    this.#options = options;
    this.#storage = options.storage ?? new LocalStorage(options.key);
  }

  /** What is kept was written by newer code: this tab shows it and writes nothing. */
  get readOnly(): boolean {
    return this.#readOnly;
  }

  /** Whether something that was handed to `keep` is not kept yet. */
  get unsaved(): boolean {
    return this.#touched && !this.#isKept();
  }

  /**
   * Listens to the other tabs, takes in what pages left as they went, and gives what is kept. Rejects with a
   * `StorageError`, after reporting it; `start` and `keep` work all the same and try again.
   */
  open(): Promise<KeptPlan | undefined> {
    // Listening comes first: what another tab writes while this one reads is heard.
    this.#line ??= new TabLine(this.key, (revision) => {
      this.#heard = Math.max(this.#heard, revision);
      if (this.#mine && revision !== this.#revision) void this.refresh();
    });
    return this.#enqueue(async () => {
      try {
        return await oneAtATime(this.key, () => this.#recover());
      } catch (error) {
        this.#say('failed', asError(error));
        throw error;
      }
    });
  }

  /**
   * The page shows `plan` now, which grew from `base`: what `reconcile` decided, or another document (after
   * `flush`). Nothing is written until `keep`; a merged plan has to be handed to it as well.
   */
  start(plan: Plan, base: Base): void {
    this.#mine = plan;
    this.#touched = false;
    this.#base = base;
    if (this.#revision === 0) this.#agreed = plan;
    else if (this.#agreed && same(this.#agreed, plan)) {
      this.#agreed = plan;
      this.#say('saved');
    }
    if (this.#heard > this.#revision) void this.refresh();
  }

  /** Keeps `plan` soon; of several plans only the last. */
  keep(plan: Plan): void {
    if (!this.#mine) throw new Error('start() says first what the page shows.');
    if (this.#mine === plan && this.#touched && !this.unsaved) return;
    this.#mine = plan;
    if (this.#applying || this.#closed) return;
    this.#touched = true;
    if (this.#readOnly) {
      this.#say('failed', new StorageError('newer'));
      return;
    }
    if (this.#state !== 'failed') this.#say('unsaved');
    this.#schedule();
  }

  /** The plan here grew from something else now: a server confirmed a save, or a conflict with it was settled. */
  rebase(base: Base): void {
    if (base.tag === this.#base.tag && base.text === this.#base.text) return;
    this.#base = base;
    this.#baseChanged = true;
    // Where nothing was kept so far, there is nothing to keep in step.
    if (this.#revision > 0 && !this.#readOnly && !this.#closed) this.#schedule();
  }

  /** Puts a copy aside that would else be lost, such as the side of a conflict that was not chosen. */
  putAside(plan: Plan): Promise<void> {
    return this.#storage.copy({text: serializePlan(plan), reason: 'conflict'});
  }

  /** Older states, newest first. */
  snapshots(): Promise<readonly Snapshot[]> {
    return this.#storage.snapshots();
  }

  /** Writes at once; `true` when all that was handed to `keep` is kept. */
  async flush(): Promise<boolean> {
    if (this.#hasToWrite() && !this.#closed) await this.#write();
    return !this.unsaved;
  }

  /** The page may be gone in a moment: puts a note down without waiting, and writes. */
  leave(): void {
    const plan = this.#mine;
    if (!plan || this.#closed || this.#readOnly || !this.unsaved) return;
    this.#noteStep = ++this.#step;
    this.#storage.leave({
      ...this.#toKeep(plan, this.#noteStep),
      expected: this.#revision,
      agreedText: this.#agreedText || (this.#agreed ? serializePlan(this.#agreed) : ''),
      savedAt: Date.now(),
    });
    void this.#write();
  }

  /** Reads what other tabs may have written: on a message, and when the page is shown again. */
  refresh(): Promise<void> {
    return this.#enqueue(async () => {
      if (!this.#mine || this.#closed) return;
      try {
        const stored = await this.#read();
        if (!stored || stored.revision === this.#revision) return;
        this.#takeIn(stored, true);
        if (this.unsaved && !this.#readOnly) this.#schedule();
        else if (!this.#readOnly) this.#say('saved');
      } catch (error) {
        this.#say('failed', asError(error));
      }
    });
  }

  /** Writes what is unsaved and lets go. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.leave();
    await this.flush();
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#line?.close();
    this.#storage.close();
  }

  async #recover(): Promise<KeptPlan | undefined> {
    for (let attempt = 0; ; attempt++) {
      const kept = await this.#read();
      const left = await this.#storage.left();
      const {next, copies, taken} = foldLeft(kept, left);
      if (this.#readOnlyFor(kept) || taken.length === 0) return this.#remember(kept);
      const plan = next ?? kept;
      if (!plan) {
        // Nothing but unreadable notes: they stay for a version that can read them.
        return this.#remember(kept);
      }
      const {text, version, base, baseText} = plan;
      try {
        const written = await this.#storage.write(
          {text, version, base, baseText, writer: this.#writer, step: ++this.#step},
          kept?.revision ?? 0,
          {taken, copies: [...copies, ...this.#copies]},
        );
        this.#copies = [];
        this.#line?.tell(written.revision);
        return this.#remember(written);
      } catch (error) {
        if (!isConflict(error) || attempt >= ATTEMPTS) throw error;
      }
    }
  }

  #remember(kept: KeptPlan | undefined): KeptPlan | undefined {
    this.#revision = kept?.revision ?? 0;
    this.#agreedText = kept?.text ?? '';
    this.#agreed = undefined;
    if (!kept) return undefined;
    this.#base = {tag: kept.base, text: kept.baseText};
    const opened = parsePlan(kept.text);
    if (opened.ok) this.#agreed = opened.plan;
    else this.#copies.push({text: kept.text, reason: 'unreadable'});
    return kept;
  }

  /** What is kept; an unreadable record counts as none, and the next write puts it aside. */
  async #read(): Promise<KeptPlan | undefined> {
    try {
      return await this.#storage.read();
    } catch (error) {
      if (!(error instanceof StorageError) || error.code !== 'corrupt') throw error;
      this.#say('failed', error);
      return undefined;
    }
  }

  #readOnlyFor(kept: KeptPlan | undefined): boolean {
    if (!kept) return false;
    const opened = parsePlan(kept.text);
    if (opened.ok && opened.newerVersion !== undefined) this.#readOnly = true;
    return this.#readOnly;
  }

  #isKept(): boolean {
    if (!this.#mine || !this.#agreed || this.#revision === 0) return false;
    if (!same(this.#agreed, this.#mine)) return false;
    // From here on the comparison costs nothing.
    this.#agreed = this.#mine;
    return true;
  }

  #schedule(delay = this.#options.delay ?? DELAY): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.#write();
    }, delay);
  }

  /** Writes until nothing is left to write, or a failure was reported. */
  #write(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#writing ??= this.#enqueue(() => this.#writeAll()).finally(() => {
      this.#writing = undefined;
    });
    return this.#writing;
  }

  async #writeAll(): Promise<void> {
    try {
      while (this.#hasToWrite()) {
        if (this.#closed || this.#readOnly) return;
        this.#say('saving');
        await oneAtATime(this.key, () => this.#writeOnce());
        this.#line?.tell(this.#revision);
        this.#failures = 0;
      }
      if (this.#mine && this.#state !== undefined && !this.#readOnly) this.#say('saved');
    } catch (error) {
      const failure = asError(error);
      if (failure.code === 'newer') this.#readOnly = true;
      this.#say('failed', failure);
      if (!this.#readOnly && !this.#closed) {
        this.#schedule(Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** Math.min(this.#failures++, 10)));
      }
    }
  }

  #hasToWrite(): boolean {
    if (!this.#mine) return false;
    const noteStands = this.#noteStep > this.#writtenStep;
    const outOfStep = this.#baseChanged && this.#revision > 0;
    return this.unsaved || noteStands || outOfStep;
  }

  /** Compare and swap, giving way as often as another tab was quicker. */
  async #writeOnce(): Promise<void> {
    for (let attempt = 0; this.#mine; attempt++) {
      const mine = this.#mine;
      const copies = this.#copies;
      const plan = this.#toKeep(mine, ++this.#step);
      this.#baseChanged = false;
      try {
        const kept = await this.#storage.write(plan, this.#revision, {copies});
        this.#agreed = mine;
        this.#agreedText = kept.text;
        this.#revision = kept.revision;
        this.#writtenStep = plan.step;
        this.#copies = this.#copies.filter((copy) => !copies.includes(copy));
        return;
      } catch (error) {
        if (!isConflict(error) || attempt >= ATTEMPTS) throw error;
        this.#takeIn(await this.#read(), false);
      }
    }
  }

  #toKeep(plan: Plan, step: number): PlanToKeep {
    return {
      text: plan === this.#agreed && this.#agreedText ? this.#agreedText : serializePlan(plan),
      version: plan.version,
      base: this.#base.tag,
      baseText: this.#base.text,
      writer: this.#writer,
      step,
    };
  }

  /**
   * Another tab wrote `stored`: brings it together with what is here. A plan that can't be brought together
   * is put aside when this tab writes; just `listening`, it is left alone, or two tabs with two
   * plans under one key would overwrite each other without end.
   */
  #takeIn(stored: KeptPlan | undefined, listening: boolean): void {
    const mine = this.#mine;
    if (!mine) return;
    if (!stored) {
      // The user emptied the browser's storage: what is here is all there is.
      this.#revision = 0;
      return;
    }
    if (this.#readOnlyFor(stored)) throw new StorageError('newer');
    const opened = parsePlan(stored.text);
    const theirs = opened.ok ? opened.plan : undefined;
    // Two tabs that each began an empty plan, under a random id, mean the same one.
    const madeHere = this.#revision === 0 && this.#base.text === '';
    if (!theirs || !this.#agreed || (theirs.id !== mine.id && !madeHere)) {
      if (listening) throw new StorageError(opened.ok ? 'conflict' : 'corrupt');
      this.#copies.push({text: stored.text, reason: theirs ? 'conflict' : 'unreadable'});
      this.#revision = stored.revision;
      this.#agreed = undefined;
      this.#agreedText = stored.text;
      return;
    }
    const {plan, conflicts} = mergePlans(this.#agreed, mine, theirs);
    const aside: CopyToKeep = {text: stored.text, reason: 'conflict'};
    if (conflicts.length > 0) this.#copies.push(aside);
    this.#agreed = theirs;
    this.#agreedText = stored.text;
    this.#revision = stored.revision;
    if (!this.#baseChanged) this.#base = {tag: stored.base, text: stored.baseText};
    const patches = difference(mine, plan);
    if (patches.length === 0 && conflicts.length === 0) return;
    try {
      this.#applying = true;
      this.#mine = plan;
      this.#options.remote({plan, patches, conflicts});
    } catch (cause) {
      // The page did not take it: it goes on with what it has, and theirs stays as a copy.
      this.#mine = mine;
      if (conflicts.length === 0) this.#copies.push(aside);
      this.#say('failed', new StorageError('conflict', undefined, {cause}));
    } finally {
      this.#applying = false;
    }
  }

  #say(state: SaveState, error?: StorageError): void {
    if (this.#closed || (state === this.#state && !error)) return;
    this.#state = state;
    this.#options.report(saveReport('local', state, error));
  }

  #enqueue<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#queue.then(work);
    this.#queue = result.catch(() => undefined);
    return result;
  }
}

function isConflict(error: unknown): boolean {
  return error instanceof StorageError && error.code === 'conflict';
}

function asError(error: unknown): StorageError {
  return error instanceof StorageError
    ? error
    : new StorageError('blocked', undefined, {cause: error});
}
