/**
 * How a tool finds its plan: a context that `cairn-plan` provides. The key is the same for every copy of
 * Cairn of this major version on the page. A root on the document remembers tools that asked before their
 * plan was defined.
 */
import {ContextRoot, createContext} from '@lit/context';
import type {PlanStore} from '../plan/store.js';

/** What a plan hands to the tools inside it. */
export interface PlanContext {
  readonly store: PlanStore;
  /** The page does not let its reader change the plan. */
  readonly readonly: boolean;
  readonly disabled: boolean;
  /** Opens another document in place of this plan. Says whether it could. */
  open(document: string | Uint8Array | object, source: 'property' | 'file'): boolean;
}

export const planContext = createContext<PlanContext>(Symbol.for('cairn-plan/1'));

const ROOT = Symbol.for('cairn-plan/1/root');

/** Makes the document remember who asked for a plan; once a page, however many copies of Cairn there are. */
export function attachContextRoot(): void {
  const holder = document as Document & {[ROOT]?: true};
  if (holder[ROOT]) return;
  holder[ROOT] = true;
  new ContextRoot().attach(document.documentElement);
}
