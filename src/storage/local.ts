/**
 * The browser's own database (IndexedDB) as a place for plans: what is kept now, older states, and what pages put
 * down as they went away.
 *
 * What always holds: a write is one transaction that reads the revision it builds on, so two tabs can't
 * overwrite each other; it is confirmed only when the browser has it on disk; a tab that stands in the way
 * of a newer version of this database closes its connection and writes no more.
 */
import {openDB} from 'idb';
import type {DBSchema, IDBPDatabase, IDBPObjectStore, IDBPTransaction} from 'idb';
import {notesOf, putNote, takeNote} from './left-notes.js';
import {StorageError, writeRefusal} from './plan-storage.js';
import type {
  CopyToKeep,
  KeptPlan,
  LeftPlan,
  PlanStorage,
  PlanToKeep,
  Snapshot,
  StorageErrorCode,
  WriteOptions,
} from './plan-storage.js';
import {snapshotsToDrop, snapshotsToTake} from './snapshots.js';
import type {NewSnapshot} from './snapshots.js';

/** One database for all plans of a site; a plan's key comes first in every record. */
export const DATABASE = 'cairn';
const VERSION = 1;
/** How long the browser may take to open the database, in milliseconds. */
const PATIENCE = 10_000;

interface Tables extends DBSchema {
  plans: {key: string; value: KeptPlan};
  left: {key: [string, string]; value: LeftPlan};
  snapshots: {
    key: number;
    value: NewSnapshot & {readonly plan: string};
    indexes: {byPlan: [string, Snapshot['reason'], number, number]};
  };
}
type Table = 'plans' | 'left' | 'snapshots';
type Database = IDBPDatabase<Tables>;
type Transaction = IDBPTransaction<Tables, Table[], 'readwrite'>;
type Snapshots = IDBPObjectStore<Tables, Table[], 'snapshots', 'readwrite'>;
const TABLES: Table[] = ['plans', 'left', 'snapshots'];

export class LocalStorage implements PlanStorage {
  readonly #key: string;
  readonly #now: () => number;
  #opening: Promise<Database> | undefined;
  /** The open connection: what `leave` needs, which can wait for nothing. */
  #database: Database | undefined;
  #closed = false;
  /** A newer version of the database took over. */
  #outdated = false;

  /** `key` comes from `storageKey()`. */
  constructor(key: string, now: () => number = Date.now) {
    this.#key = key;
    this.#now = now;
  }

  read(): Promise<KeptPlan | undefined> {
    return this.#run(async (database) => {
      const record: unknown = await database.get('plans', this.#key);
      if (record === undefined) return undefined;
      if (!isKept(record)) throw new StorageError('corrupt');
      return record;
    });
  }

  write(
    plan: PlanToKeep,
    expectedRevision: number,
    {taken = [], copies = []}: WriteOptions = {},
  ): Promise<KeptPlan> {
    return this.#run(async (database) => {
      const transaction = database.transaction(TABLES, 'readwrite', {durability: 'strict'});
      const written = await settle(transaction, async () => {
        const plans = transaction.objectStore('plans');
        const record: unknown = await plans.get(this.#key);
        const previous = isKept(record) ? record : undefined;
        const refusal = writeRefusal(previous, plan, expectedRevision);
        if (refusal) throw refusal;
        const now = this.#now();
        const unreadable: CopyToKeep[] =
          record !== undefined && !previous ? [{text: asText(record), reason: 'unreadable'}] : [];
        const snapshots = transaction.objectStore('snapshots');
        const fresh = snapshotsToTake(
          previous,
          plan,
          await outline(snapshots, this.#key),
          [...copies, ...unreadable],
          now,
        );
        const kept: KeptPlan = {...plan, revision: expectedRevision + 1, savedAt: now};
        const left = transaction.objectStore('left');
        for (const {writer, step} of [...taken, plan]) {
          const note = await left.get([this.#key, writer]);
          if (note && step >= note.step) await left.delete([this.#key, writer]);
        }
        await add(snapshots, this.#key, fresh, now);
        await plans.put(kept, this.#key);
        return kept;
      });
      for (const {writer, step} of [...taken, plan]) takeNote(this.#key, writer, step);
      return written;
    });
  }

  leave(plan: LeftPlan): void {
    // Twice: the database has room for every plan, the other place outlives the page in every browser.
    putNote(this.#key, plan);
    if (!this.#database) return;
    try {
      const transaction = this.#database.transaction('left', 'readwrite');
      transaction.done.catch(() => undefined);
      transaction.store.put(plan, [this.#key, plan.writer]).catch(() => undefined);
      // Nobody waits for the browser to see that nothing more comes: the page may be gone by then.
      transaction.commit();
    } catch {
      // The connection is gone: the normal write that follows says so.
    }
  }

  left(): Promise<readonly LeftPlan[]> {
    return this.#run(async (database) => {
      const notes: unknown[] = await database.getAll('left', rangeOf(this.#key));
      const last = new Map<string, LeftPlan>();
      for (const note of [...notes, ...notesOf(this.#key)].filter(isLeft)) {
        if (note.step >= (last.get(note.writer)?.step ?? 0)) last.set(note.writer, note);
      }
      return [...last.values()].sort((one, other) => one.savedAt - other.savedAt);
    });
  }

  snapshots(): Promise<readonly Snapshot[]> {
    return this.#run(async (database) => {
      const range = rangeOf(this.#key);
      const transaction = database.transaction('snapshots');
      const index = transaction.store.index('byPlan');
      const [ids, records] = await Promise.all([index.getAllKeys(range), index.getAll(range)]);
      return records
        .map(({text, reason, revision, version, savedAt}, place) => ({
          ...{text, reason, revision, version, savedAt},
          id: ids[place] ?? 0,
        }))
        .sort((one, other) => other.id - one.id);
    });
  }

  copy(copy: CopyToKeep): Promise<void> {
    return this.#run(async (database) => {
      const transaction = database.transaction(TABLES, 'readwrite');
      await settle(transaction, async () => {
        const record: unknown = await transaction.objectStore('plans').get(this.#key);
        const revision = isKept(record) ? record.revision : 0;
        const now = this.#now();
        const fresh = [{...copy, revision, version: 0, savedAt: now}];
        await add(transaction.objectStore('snapshots'), this.#key, fresh, now);
      });
    });
  }

  close(): void {
    this.#closed = true;
    this.#forgetConnection();
  }

  /** Runs on an open connection; once more on a new one where the browser had dropped the old. */
  async #run<T>(work: (database: Database) => Promise<T>): Promise<T> {
    try {
      return await work(await this.#open());
    } catch (error) {
      if (!isLostConnection(error) || this.#closed || this.#outdated) throw asStorageError(error);
    }
    this.#forgetConnection();
    try {
      return await work(await this.#open());
    } catch (error) {
      throw asStorageError(error);
    }
  }

  #open(): Promise<Database> {
    if (this.#outdated) return Promise.reject(new StorageError('newer'));
    if (this.#closed) return Promise.reject(new StorageError('aborted'));
    this.#opening ??= this.#connect().catch((error: unknown) => {
      // The next attempt asks again: the user may have allowed storage in the meantime.
      this.#opening = undefined;
      throw error;
    });
    return this.#opening;
  }

  async #connect(): Promise<Database> {
    const gone = (): void => {
      this.#forgetConnection();
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(
          new StorageError('blocked', 'The browser does not open its storage. Reload the page.'),
        );
      }, PATIENCE);
    });
    const opening = openDB<Tables>(DATABASE, VERSION, {
      upgrade(database) {
        database.createObjectStore('plans');
        database.createObjectStore('left');
        database
          .createObjectStore('snapshots', {autoIncrement: true})
          .createIndex('byPlan', ['plan', 'reason', 'savedAt', 'version']);
      },
      blocking: (_current, next) => {
        // Deleting the database is the user's right and makes nothing outdated.
        this.#outdated = next !== null;
        gone();
      },
      terminated: gone,
    });
    try {
      const database = await Promise.race([opening, late]);
      if (this.#closed) {
        database.close();
        throw new StorageError('aborted');
      }
      this.#database = database;
      return database;
    } catch (error) {
      // One that opens after all must not stand in anybody's way.
      void opening.then(
        (database) => {
          database.close();
        },
        () => undefined,
      );
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  #forgetConnection(): void {
    this.#database?.close();
    this.#database = undefined;
    this.#opening = undefined;
  }
}

/** Waits for work and transaction both; where the work refuses, nothing of it stays. */
async function settle<T>(transaction: Transaction, work: () => Promise<T>): Promise<T> {
  // Where the work fails its own error says why.
  const done = transaction.done.then(
    () => undefined,
    (error: unknown) =>
      error instanceof Error ? error : new DOMException('Stopped', 'AbortError'),
  );
  let result: T;
  try {
    result = await work();
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It has ended by itself.
    }
    const ending = await done;
    // A full disk shows on the transaction, while the request in it only says that it was stopped.
    throw isNamed(error, 'AbortError') && ending !== undefined ? ending : error;
  }
  const failure = await done;
  if (failure !== undefined) throw failure;
  return result;
}

interface Row {
  readonly id: number;
  readonly reason: Snapshot['reason'];
  readonly savedAt: number;
  readonly version: number;
}

/** What is put aside for a plan, without the texts. */
async function outline(snapshots: Snapshots, plan: string): Promise<Row[]> {
  const rows: Row[] = [];
  let cursor = await snapshots.index('byPlan').openKeyCursor(rangeOf(plan));
  while (cursor) {
    const [, reason, savedAt, version] = cursor.key;
    rows.push({id: cursor.primaryKey, reason, savedAt, version});
    cursor = await cursor.continue();
  }
  return rows;
}

async function add(
  snapshots: Snapshots,
  plan: string,
  fresh: readonly NewSnapshot[],
  now: number,
): Promise<void> {
  if (fresh.length === 0) return;
  for (const snapshot of fresh) await snapshots.add({...snapshot, plan});
  for (const {id} of snapshotsToDrop(await outline(snapshots, plan), now))
    await snapshots.delete(id);
}

function rangeOf(plan: string): IDBKeyRange {
  return IDBKeyRange.bound([plan], [plan, []]);
}

const isNumber = (value: unknown): value is number => Number.isSafeInteger(value);

function isPlanToKeep(record: unknown): record is PlanToKeep {
  if (typeof record !== 'object' || record === null) return false;
  const {text, version, base, baseText, writer, step} = record as Partial<PlanToKeep>;
  return (
    [text, base, baseText, writer].every((value) => typeof value === 'string') &&
    isNumber(version) &&
    isNumber(step)
  );
}

function isKept(record: unknown): record is KeptPlan {
  if (!isPlanToKeep(record)) return false;
  const {revision, savedAt} = record as Partial<KeptPlan>;
  return isNumber(revision) && revision > 0 && isNumber(savedAt);
}

function isLeft(record: unknown): record is LeftPlan {
  if (!isPlanToKeep(record)) return false;
  const {expected, agreedText, savedAt} = record as Partial<LeftPlan>;
  return isNumber(expected) && typeof agreedText === 'string' && isNumber(savedAt);
}

/** What can be saved of a record that nobody could have written. */
function asText(record: unknown): string {
  const text = (record as {text?: unknown} | null)?.text;
  if (typeof text === 'string') return text;
  try {
    return JSON.stringify(record);
  } catch {
    return String(record);
  }
}

const isNamed = (error: unknown, ...names: string[]): boolean =>
  error instanceof Error && names.includes(error.name);

/** The browser dropped the connection (it may do so at any time), or its database process is gone. */
function isLostConnection(error: unknown): boolean {
  return isNamed(error, 'InvalidStateError', 'UnknownError');
}

const CODES: Readonly<Record<string, StorageErrorCode>> = {
  QuotaExceededError: 'quota',
  VersionError: 'newer',
  InvalidStateError: 'private',
  NotReadableError: 'corrupt',
  DataError: 'corrupt',
};

function asStorageError(cause: unknown): StorageError {
  if (cause instanceof StorageError) return cause;
  const code = cause instanceof Error ? CODES[cause.name] : undefined;
  return new StorageError(code ?? 'blocked', undefined, {cause});
}
