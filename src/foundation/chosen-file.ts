/**
 * A file that a person chose to open. Fetched when somebody chooses one.
 *
 * What always holds: where the file is another copy of the plan that is open, and the tool can bring the two together, nothing
 * of either is put aside unasked.
 */
import {parsePlan, serializePlan} from '../plan/open.js';
import type {PlanStore} from '../plan/store.js';
import type {Plan} from '../plan/types.js';
import {readFile} from '../storage/index.js';

export interface OpensCopies {
  /** Takes on another copy of the plan that is open, and may still open it in its place; `false` where that is to be done at once. */
  takesCopy?(copy: Plan, open: () => void): boolean;
}

/** @throws {StorageError} where it cannot be read */
export async function openChosen(
  file: Blob,
  store: PlanStore,
  host: OpensCopies,
  open: (text: string | Uint8Array) => void,
): Promise<void> {
  const text = await readFile(file);
  store.settle();
  const {plan} = store;
  const read = parsePlan(text);
  const isCopy =
    read.ok &&
    read.plan.id !== '' &&
    read.plan.id === plan.id &&
    !read.newerVersion &&
    serializePlan(read.plan) !== serializePlan(plan);
  const act = (): void => {
    open(text);
  };
  if (!isCopy || store.readOnly || host.takesCopy?.(read.plan, act) !== true) act();
}
