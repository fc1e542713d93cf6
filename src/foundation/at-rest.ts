/**
 * What can wait until an element shows what it should and the browser has nothing else to do: the judgement of the plan, and
 * whatever else comes then. Fetched, so that nobody waits even for the waiting.
 *
 * What always holds: the last that is told of findings is about the plan as it is.
 */
import type {Finding} from '../plan/findings/index.js';
import type {PlanStore} from '../plan/store.js';
import {CairnFindingEvent} from './events.js';

/** How to wait for rest; where a browser cannot tell, the next task has to do. */
type Rests = (act: () => void, options: {readonly timeout: number}) => unknown;

/** Resolves when the browser has nothing else to do, after half a second at most. */
export function atRest(): Promise<void> {
  const {requestIdleCallback: rests = setTimeout as unknown as Rests} = globalThis as {
    requestIdleCallback?: Rests;
  };
  return new Promise((done) => {
    rests(done, {timeout: 500});
  });
}

/** Advice on plans, when nobody has to wait for it. */
export const advice = (): Promise<typeof import('./advice.js')> =>
  atRest().then(() => import('./advice.js'));

interface Host extends EventTarget {
  readonly updateComplete: Promise<boolean>;
}

/** What was told of each plan last, and of which it will be told anyway. */
const told = new WeakMap<PlanStore, readonly Finding[]>();
const due = new WeakSet<PlanStore>();

/** Tells the page of an element what is found in its plan, where it is not what was told last. */
export async function tellFindings(host: Host, store: PlanStore): Promise<void> {
  if (due.has(store)) return;
  due.add(store);
  try {
    await host.updateComplete;
    await atRest();
    const {findings} = await import('../plan/findings/index.js');
    due.delete(store);
    const found = findings(store.plan);
    const known = told.get(store) ?? [];
    if (found.length === known.length && found.every((finding, at) => finding === known[at]))
      return;
    told.set(store, found);
    // Whoever hears it may change the plan at once.
    host.dispatchEvent(new CairnFindingEvent({findings: found}));
  } catch {
    // What could not be fetched is asked for again after the next change.
    due.delete(store);
  }
}
