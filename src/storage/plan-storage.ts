/**
 * What every place that keeps a plan has in common: what is kept, what is said about it, and how it refuses.
 *
 * What always holds: a write names the revision it builds on, so nobody overwrites what they have not
 * seen; "saved" is reported only after the place confirmed; a refusal is a `StorageError` with a code.
 */

/** Where a plan is saved to. `host`: the page around it took it; `file`: a copy was downloaded. */
export const saveTargets = ['local', 'http', 'host', 'file'] as const;
export type SaveTarget = (typeof saveTargets)[number];

export const saveStates = ['unsaved', 'saving', 'saved', 'failed'] as const;
export type SaveState = (typeof saveStates)[number];

/** Why something could not be kept, read or sent. The words are stable; interfaces translate by them. */
export const storageErrorCodes = [
  /** The browser's room for this site is full. */
  'quota',
  /** The browser does not let this page keep anything. */
  'blocked',
  /** The browser window forgets everything when it is closed and refuses to keep a plan. */
  'private',
  /** Somebody else changed the same place in the meantime. */
  'conflict',
  /** What was found is not readable. */
  'corrupt',
  /** What was found was written by a newer version, which this one must not overwrite. */
  'newer',
  /** The server could not be reached, or did not answer in time. Tried again by itself. */
  'network',
  /** The server answered no. Not tried again by itself. */
  'refused',
  /** The document is larger than a plan may be, or than the server takes. */
  'too-large',
  /** The caller gave up. */
  'aborted',
] as const;
export type StorageErrorCode = (typeof storageErrorCodes)[number];

const MESSAGES: Readonly<Record<StorageErrorCode, string>> = {
  quota:
    'This browser has no room left for this site, so the plan was not kept. Download a copy, or free some space.',
  blocked: 'This browser does not let this page keep anything. Download a copy to keep your work.',
  private: 'This is a window that keeps nothing. Download a copy before you close it.',
  conflict: 'The plan was changed somewhere else in the meantime.',
  corrupt: 'What was kept cannot be read.',
  newer: 'The plan was kept by a newer version of this tool. Reload the page to go on working.',
  network: 'The server could not be reached. It is tried again.',
  refused: 'The server did not accept the plan.',
  'too-large': 'The document is too large.',
  aborted: 'Stopped.',
};

/** What a `StorageError` may know besides its code. */
export interface StorageErrorDetails {
  /** HTTP status, where a server answered. */
  readonly status?: number;
  /** When it is tried again, in milliseconds since 1970, where it is. */
  readonly retryAt?: number;
  readonly cause?: unknown;
}

/** A refusal of a place that keeps plans: the plan on the page stays as it was. */
export class StorageError extends Error {
  override name = 'StorageError';
  readonly status: number | undefined;
  readonly retryAt: number | undefined;

  constructor(
    readonly code: StorageErrorCode,
    message: string = MESSAGES[code],
    details: StorageErrorDetails = {},
  ) {
    super(message, 'cause' in details ? {cause: details.cause} : undefined);
    this.status = details.status;
    this.retryAt = details.retryAt;
  }
}

/** A failure as plain data, fit for the detail of an event. */
export interface SaveFailure {
  readonly code: StorageErrorCode;
  readonly message: string;
  /** HTTP status, where a server answered. */
  readonly status?: number;
  /** When it is tried again by itself, in milliseconds since 1970; absent where it is not. */
  readonly retryAt?: number;
}

/** What is said about one target whenever that changes: the material of `cairn-save`. Frozen. */
export interface SaveReport {
  readonly target: SaveTarget;
  readonly state: SaveState;
  /** There when `state` is `failed`. */
  readonly error?: SaveFailure;
}

/** A report as it goes into an event. */
export function saveReport(target: SaveTarget, state: SaveState, error?: StorageError): SaveReport {
  if (!error) return Object.freeze({target, state});
  return Object.freeze({
    target,
    state,
    error: Object.freeze({
      code: error.code,
      message: error.message,
      ...(error.status === undefined ? {} : {status: error.status}),
      ...(error.retryAt === undefined ? {} : {retryAt: error.retryAt}),
    }),
  });
}

/** The document that a kept plan started from. */
export interface Base {
  /** ETag, or fingerprint of the text, of what `src` gave; `''` where there was none. */
  readonly tag: string;
  /**
   * What `src` or the host gave: the common ancestor of a three-way merge; `''` only where the plan was made
   * here, empty.
   */
  readonly text: string;
}

/** What a keeper hands to a place. */
export interface PlanToKeep {
  /** The plan as `serializePlan` writes it. */
  readonly text: string;
  /** The `version` the text leads with. */
  readonly version: number;
  readonly base: string;
  readonly baseText: string;
  /** Which tab wrote it: a random name. */
  readonly writer: string;
  /** Counts what one writer wrote: a later step holds all that the earlier ones did. */
  readonly step: number;
}

/** What a place gives back. The text must pass `parsePlan` before anybody believes it. */
export interface KeptPlan extends PlanToKeep {
  /** 1 for the first write into a place, one more with each. */
  readonly revision: number;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** What a tab put down in haste because its page was going away; folded in when the plan is next opened. */
export interface LeftPlan extends PlanToKeep {
  /** The revision it builds on. */
  readonly expected: number;
  /** The text of that revision: the common ancestor where somebody wrote in between. */
  readonly agreedText: string;
  readonly savedAt: number;
}

/** Why an older copy was put aside. */
export const copyReasons = [
  /** From time to time while working. */
  'interval',
  /** Two tabs or the server changed the same field: the side that does not show is here. */
  'conflict',
  /** The last one before a newer version rewrote the document. Never dropped. */
  'migration',
  /** What stood there was not readable. */
  'unreadable',
] as const;
export type CopyReason = (typeof copyReasons)[number];

/** A copy to be put aside. */
export interface CopyToKeep {
  readonly text: string;
  readonly reason: CopyReason;
}

/** An older state of a plan. */
export interface Snapshot extends CopyToKeep {
  readonly id: number;
  readonly revision: number;
  /** Version of the document, 0 where it is unknown. */
  readonly version: number;
  readonly savedAt: number;
}

export interface WriteOptions {
  /** Writers whose left plans are part of what is written now, and the step up to which. */
  readonly taken?: readonly {readonly writer: string; readonly step: number}[];
  /** Copies that must not be lost by this write. */
  readonly copies?: readonly CopyToKeep[];
}

/**
 * One plan's place. Every method rejects with a `StorageError`.
 */
export interface PlanStorage {
  /** What is kept now. `corrupt` where a record is there that nobody could have written. */
  read(): Promise<KeptPlan | undefined>;
  /**
   * Compare and swap: writes where the kept revision is `expectedRevision` (0: nothing is kept), else
   * rejects with `conflict`; rejects with `newer` where a newer version of the document is kept.
   */
  write(plan: PlanToKeep, expectedRevision: number, options?: WriteOptions): Promise<KeptPlan>;
  /** Puts a plan down without waiting for anything, for a page that may be gone in a moment. */
  leave(plan: LeftPlan): void;
  /** What was left and not yet taken, oldest first. */
  left(): Promise<readonly LeftPlan[]>;
  /** Older states, newest first. */
  snapshots(): Promise<readonly Snapshot[]>;
  /** Puts a copy aside without touching what is kept. */
  copy(copy: CopyToKeep): Promise<void>;
  close(): void;
}

/** What the key of a plan's place is made of. */
export interface StorageKeyParts {
  /** The attribute `storage-key`. */
  readonly storageKey?: string | null | undefined;
  /** The plan's `id`. */
  readonly planId?: string | undefined;
  /** The tag of a tool that owns a private plan. */
  readonly tool?: string | undefined;
}

/**
 * `cairn:` and the host's key or else the plan's id, and for a private plan its tag; `undefined` where
 * there is neither: then nothing is stored, since a shared default key would mix plans.
 */
export function storageKey({storageKey: key, planId, tool}: StorageKeyParts): string | undefined {
  const name = key?.trim() ? key.trim() : planId;
  if (!name) return undefined;
  return tool ? `cairn:${name}:${tool}` : `cairn:${name}`;
}

/** Why a write must not happen, if it must not: the rule of compare and swap, the same in every place. */
export function writeRefusal(
  kept: Pick<KeptPlan, 'revision' | 'version'> | undefined,
  plan: PlanToKeep,
  expectedRevision: number,
): StorageError | undefined {
  if (kept && kept.version > plan.version) return new StorageError('newer');
  if ((kept?.revision ?? 0) !== expectedRevision) return new StorageError('conflict');
  return undefined;
}
