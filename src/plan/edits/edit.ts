/**
 * What an edit is: a pure description of one intent, which says first whether it may run and why not.
 *
 * What always holds: an edit carries its own values (the id of an item it makes among them), so that running it
 * again on the same plan gives the same plan; it knows nothing of pointer, keyboard or page; one edit is one undo step.
 */
import type {ChangeOptions, PlanChange, PlanStore} from '../store.js';
import {PlanError, type Plan, type PlanDraft} from '../types.js';
import {
  editLabels,
  fillIn,
  refusalMessages,
  type EditCode,
  type EditName,
  type RefusalCode,
} from './words.js';

/** Why an edit may not run: a code (for translation), a plain English sentence, and the values in it. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly message: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** One intent: what it is called, whether it may run on a plan, and what it does to it. */
export interface Edit {
  /** Names the intent for translation, such as `rename-person`. */
  readonly code: EditCode;
  /** Plain English, what undo names: “Rename person”. */
  readonly label: string;
  /** The id of the item it makes, if it makes one; known before it runs. */
  readonly makes?: string;
  /** Why it may not run on this plan; `undefined` where it may. */
  refusal(plan: Plan): Refusal | undefined;
  /** Does it. Called only where `refusal` gave none. */
  apply(draft: PlanDraft): void;
}

/** `change` is missing where the edit changed nothing, or joined a transaction that is still under way. */
export type EditResult =
  | {readonly ok: true; readonly change?: PlanChange; readonly made?: string}
  | {readonly ok: false; readonly refusal: Refusal};

/**
 * Makes an edit: asks whether it may run, and has the store apply it as one step.
 * Never throws for what a user did: what the store refuses (a text too long, a plan that can only be read, a host's
 * veto) comes back as a refusal as well, and the plan stays as it was.
 */
export function run(store: PlanStore, edit: Edit, options?: ChangeOptions): EditResult {
  if (store.readOnly) return {ok: false, refusal: refuse('readonly')};
  const refusal = edit.refusal(store.plan);
  if (refusal) return {ok: false, refusal};
  const before = store.plan;
  let change: PlanChange | undefined;
  try {
    change = store.change(
      edit.label,
      (draft) => {
        edit.apply(draft);
      },
      options,
    );
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    const reason = error.problems[0]?.message ?? error.message;
    return {
      ok: false,
      refusal: error.code === 'readonly' ? refuse('readonly') : refuse('invalid', {reason}),
    };
  }
  // An item is always something new: nothing changed means that the host said no.
  if (edit.makes !== undefined && !change && store.plan === before) {
    return {ok: false, refusal: refuse('vetoed')};
  }
  return {
    ok: true,
    ...(change && {change}),
    ...(edit.makes !== undefined && {made: edit.makes}),
  };
}

/** A reason in plain English. */
export function refuse(
  code: keyof typeof refusalMessages,
  values: Readonly<Record<string, string | number>> = {},
): Refusal {
  return {
    code,
    message: fillIn(refusalMessages[code], values),
    values,
  };
}

/** An edit with the label of its code, or with the one it brings. */
export function edit(
  name: EditName,
  {
    makes,
    refusal = () => undefined,
    apply,
  }: {
    makes?: string;
    refusal?: (plan: Plan) => Refusal | undefined;
    apply: (draft: PlanDraft) => void;
  },
): Edit {
  return {
    ...(typeof name === 'string' ? {code: name, label: editLabels[name]} : name),
    ...(makes !== undefined && {makes}),
    refusal,
    apply,
  };
}

const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyz';

/**
 * A new id that starts with what it names, such as `t-4k7d02mzq1`. Ten random letters: in a plan full of 20,000 items the
 * odds of meeting one of them are one in a hundred thousand million, and the store would refuse that edit.
 */
export function newId(prefix: string): string {
  const random = crypto.getRandomValues(new Uint32Array(10));
  return `${prefix}-${Array.from(random, (number) => LETTERS[number % LETTERS.length]).join('')}`;
}
