/**
 * How a plan of an earlier version becomes one of this version.
 *
 * What always holds: a migration is pure (it gets a document nobody may change and gives a new one), takes
 * one version to the next, keeps every field it does not know, and never changes once it was released.
 * `migrate(v → n) = migrate(v → k → n)`.
 */
import type {JsonObject} from '../json.js';

/** From version `from` to `from + 1`. The version in the document is set by `migrate`. */
export interface Migration {
  readonly from: number;
  readonly migrate: (document: Readonly<JsonObject>) => JsonObject;
}

/** The version this code writes. */
export const currentVersion = 1;

/** One file for each step, `001-….ts` first. */
const all: readonly Migration[] = [];

/**
 * Takes a document from the version it says it has to `to`. One that is there already comes back as it is.
 * Throws a RangeError where a step is missing, and whatever a migration throws at a document that is not
 * what its version says.
 */
export function migrate(
  document: Readonly<JsonObject>,
  to: number = currentVersion,
  migrations: readonly Migration[] = all,
): Readonly<JsonObject> {
  let now = document;
  for (let version = Number(document['version']); version < to; version++) {
    const step = migrations.find(({from}) => from === version);
    if (!step) throw new RangeError(`Nothing leads on from version ${String(version)}.`);
    now = {...step.migrate(now), version: version + 1};
  }
  return now;
}
