/**
 * How a tool finds its plan: a context that `cairn-plan` provides. The key is the same for every copy of
 * Cairn of this major version on the page. A root on the document remembers tools that asked before their
 * plan was defined.
 */
import {ContextRoot, createContext} from '@lit/context';
import type {PlanStore} from '../plan/store.js';
import type {OpensCopies} from './chosen-file.js';

/** A place in the plan: an item by its id, and one of its fields where that is meant. */
export interface PlanPlace {
  readonly id: string;
  readonly field: string;
}

/** A tool that can be asked to show an item of the plan. */
export interface RevealingTool extends HTMLElement, OpensCopies {
  /** Shows a place and puts the focus there, on the item where it has no such field; says whether it could. */
  reveal(place: PlanPlace): Promise<boolean>;
}

/** What a plan hands to the tools inside it. */
export interface PlanContext {
  readonly store: PlanStore;
  /** The page does not let its reader change the plan. */
  readonly readonly: boolean;
  readonly disabled: boolean;
  /** Opens another document in place of this plan. Says whether it could. */
  open(document: string | Uint8Array | object, source: 'property' | 'file'): boolean;
  /** Makes a tool one of those that show this plan; what is given back takes it out again. */
  join(tool: RevealingTool): () => void;
  /** Goes to a place in the first of the other tools that has it; with a tag, in a tool of that tag or to it. Says whether there was one. */
  reveal(place: PlanPlace, asking: RevealingTool, tag?: string): Promise<boolean>;
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
