/**
 * The store: where a plan rests while people work on it.
 *
 * What always holds: `plan` is JSON and deeply frozen, and nothing of it is `undefined`; a change is checked
 * before it counts, and one that is refused, vetoed or interrupted leaves everything identical, the history
 * too; parts that did not change stay identical; everybody who listens hears of each change once, in the order
 * they were made, and nobody who throws keeps the others from hearing.
 */
import {Immer} from 'immer';
import {difference} from './difference.js';
import {mergePlans} from './merge.js';
import {checkChanged, completeChanged, createPlan} from './open.js';
import {applyPatches} from './patches.js';
import {plain} from './plain.js';
import {PlanError} from './types.js';
import type {Patch, Plan, PlanDraft} from './types.js';

/** Where a change came from: a person in a tool, the host's code, undo and redo, or another tab or computer. */
export type Origin = 'user' | 'api' | 'history' | 'remote';

/** A committed change, frozen and plain: the `detail` of `cairn-change`. */
export interface PlanChange {
  /** The whole plan after the change. */
  readonly plan: Plan;
  /** From the plan before to `plan`. */
  readonly patches: readonly Patch[];
  /** From `plan` back to the plan before. */
  readonly inverse: readonly Patch[];
  /** What was done, as undo names it: “Rename person”. Empty for a remote change. */
  readonly label: string;
  readonly origin: Origin;
  /** Tag of the tool that made the edit, or `""`. */
  readonly tool: string;
  /** The store's revision after the change. */
  readonly revision: number;
}

export interface ChangeOptions {
  /** `api` unless told otherwise. */
  readonly origin?: Origin;
  /** Tag of the tool that makes the edit. */
  readonly tool?: string;
}

/** Somebody who follows every change of a store. What they throw is reported and stops nobody. */
export interface PlanObserver {
  /** A change that is not made yet; `false` keeps it from happening. The plan may not be changed here. */
  before?(change: PlanChange): boolean;
  /** A change that was made. The plan may be changed again: everybody hears of that afterwards. */
  committed?(change: PlanChange): void;
  /** Another document was opened. */
  opened?(plan: Plan): void;
}

export interface PlanStore {
  /** The plan, deeply frozen. Inside a transaction, the plan as it is so far. */
  readonly plan: Plan;
  /** Grows by one with every committed change and every opened document. */
  readonly revision: number;
  /** A document of a newer version: every change throws `PlanError`, `readonly`. */
  readonly readOnly: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Label of what undo would take back, or `""`. */
  readonly undoLabel: string;
  /** Label of what redo would make again, or `""`. */
  readonly redoLabel: string;
  /**
   * One labelled edit: one undo step, one committed change. A value a recipe sets to `undefined` is a removed key;
   * what it returns does not count.
   * Returns `undefined` where nothing changed, where an observer vetoed, and inside a transaction, which commits
   * at its end. Throws `PlanError`, `invalid` with problems, where the result would be no plan; what the recipe
   * throws comes through.
   */
  change(
    label: string,
    recipe: (draft: PlanDraft) => void,
    options?: ChangeOptions,
  ): PlanChange | undefined;
  /**
   * Several changes as one step; `run` is not asynchronous. A nested one joins the outer. Where `run` throws,
   * nothing happened.
   */
  transaction<T>(label: string, run: () => T, options?: ChangeOptions): T;
  /**
   * Takes the last step back, and gives `undefined` where there is none or where it was vetoed. What others
   * changed in between stays; a step of which that left nothing is passed over.
   */
  undo(options?: ChangeOptions): PlanChange | undefined;
  /** Makes the last step that was taken back again. */
  redo(options?: ChangeOptions): PlanChange | undefined;
  /**
   * Changes that were made elsewhere, through the same checks; no undo step of ours. Throws `PlanError`,
   * `invalid`, where they do not fit.
   */
  applyRemote(patches: readonly Patch[]): PlanChange | undefined;
  /** The whole document as one undo step: a reset, a merge. */
  replace(label: string, plan: Plan, options?: ChangeOptions): PlanChange | undefined;
  /** Another document, as `parsePlan` gave it: the history is gone, no change is reported. */
  open(plan: Plan, options?: {readonly readOnly?: boolean}): void;
  /** Calls `listener` when what `selector` gives is another value than before. Returns how to end it. */
  subscribe<T>(selector: (plan: Plan) => T, listener: (value: T, before: T) => void): () => void;
  /** Follows every change. Returns how to end it. */
  observe(observer: PlanObserver): () => void;
  /**
   * Text that is still being typed: `commit` is called once, by `settle()`. Returns how to take it back.
   */
  pending(commit: () => void): () => void;
  /**
   * Commits what is still being typed: before undo, save, submit, serializing. Where the plan cannot be changed
   * right now (inside a transaction, a recipe or `before`), what is being typed stays pending.
   */
  settle(): void;
}

/** A store for a plan as `parsePlan` or `createPlan` gave it; for a new plan where none is given. */
export function createPlanStore(
  plan: Plan = createPlan(),
  options: {readonly readOnly?: boolean} = {},
): PlanStore {
  return new Store(plan, options.readOnly ?? false);
}

/** How many steps can be taken back. */
const STEPS = 200;

/** After so many changes that were made in answer to changes, listeners answer each other without end. */
const ANSWERS = 1000;

/** Our own, so that no setting of the host's Immer counts here. `plain` copies and freezes what comes out of it. */
const immer = new Immer({autoFreeze: false});

/** What one edit made of a plan. */
interface Step {
  readonly label: string;
  readonly before: Plan;
  readonly after: Plan;
}

interface Follower {
  readonly observer: PlanObserver;
  /** What came up to this revision is not news. */
  readonly since: number;
}

type News =
  | {readonly revision: number; readonly change: PlanChange}
  | {readonly revision: number; readonly opened: Plan};

/** What a change is about, besides its plan. */
type About = Pick<PlanChange, 'label' | 'origin' | 'tool'>;

class Store implements PlanStore {
  #plan: Plan;
  /** The plan so far, inside a transaction. */
  #working: Plan | undefined;
  #revision = 0;
  #readOnly: boolean;
  #done: Step[] = [];
  #undone: Step[] = [];
  /** Whether a recipe or an observer's `before` is at work. */
  #deciding = false;
  readonly #followers = new Set<Follower>();
  readonly #news: News[] = [];
  #telling = false;
  /** How many news were told since somebody from outside made a change. */
  #told = 0;
  readonly #pending = new Set<{readonly commit: () => void}>();

  constructor(plan: Plan, readOnly: boolean) {
    this.#plan = plain(plan);
    this.#readOnly = readOnly;
  }

  get plan(): Plan {
    return this.#working ?? this.#plan;
  }

  get revision(): number {
    return this.#revision;
  }

  get readOnly(): boolean {
    return this.#readOnly;
  }

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  get undoLabel(): string {
    return this.#done.at(-1)?.label ?? '';
  }

  get redoLabel(): string {
    return this.#undone.at(-1)?.label ?? '';
  }

  change(
    label: string,
    recipe: (draft: PlanDraft) => void,
    options: ChangeOptions = {},
  ): PlanChange | undefined {
    this.#mayChange();
    return this.#revise(this.#draw(recipe), about(label, options));
  }

  transaction<T>(label: string, run: () => T, options: ChangeOptions = {}): T {
    this.#mayChange();
    const outer = this.#working;
    this.#working ??= this.#plan;
    let result: T;
    let after: Plan;
    try {
      result = run();
      after = this.#working;
    } catch (error) {
      // The outer one goes on as if this one had not been there.
      this.#working = outer;
      throw error;
    }
    if (outer === undefined) {
      this.#working = undefined;
      const patches = difference(this.#plan, after);
      if (patches.length > 0) this.#commitStep(after, patches, about(label, options));
    }
    return result;
  }

  undo(options: ChangeOptions = {}): PlanChange | undefined {
    return this.#travel('undo', options);
  }

  redo(options: ChangeOptions = {}): PlanChange | undefined {
    return this.#travel('redo', options);
  }

  applyRemote(patches: readonly Patch[]): PlanChange | undefined {
    this.#mayChange({alone: true});
    const after = plain(applyPatches(this.#plan, patches), this.#plan);
    const changed = this.#checked(after);
    return changed.length > 0
      ? this.#commit(after, changed, {label: '', origin: 'remote', tool: ''})
      : undefined;
  }

  replace(label: string, plan: Plan, options: ChangeOptions = {}): PlanChange | undefined {
    this.#mayChange();
    return this.#revise(plan, about(label, options));
  }

  open(plan: Plan, {readOnly = false}: {readonly readOnly?: boolean} = {}): void {
    this.#mayChange({alone: true, readOnly: true});
    const next = plain(plan);
    // What was typed belongs to the document that goes.
    this.settle();
    this.#plan = next;
    this.#readOnly = readOnly;
    this.#done = [];
    this.#undone = [];
    this.#revision++;
    this.#tell({revision: this.#revision, opened: next});
  }

  subscribe<T>(selector: (plan: Plan) => T, listener: (value: T, before: T) => void): () => void {
    let value = selector(this.#plan);
    const look = (plan: Plan) => {
      const before = value;
      value = selector(plan);
      if (!Object.is(value, before)) listener(value, before);
    };
    return this.observe({
      committed: ({plan}) => {
        look(plan);
      },
      opened: look,
    });
  }

  observe(observer: PlanObserver): () => void {
    const follower = {observer, since: this.#revision};
    this.#followers.add(follower);
    return () => {
      this.#followers.delete(follower);
    };
  }

  pending(commit: () => void): () => void {
    const entry = {commit};
    this.#pending.add(entry);
    return () => {
      this.#pending.delete(entry);
    };
  }

  settle(): void {
    if (this.#deciding || this.#working) return;
    for (const entry of [...this.#pending]) {
      if (this.#pending.delete(entry)) attempt(entry.commit);
    }
  }

  #mayChange({alone = false, readOnly = false} = {}): void {
    if (this.#deciding) {
      throw new PlanError('busy', 'The plan cannot be changed while a change is being decided on.');
    }
    if (alone && this.#working) {
      throw new PlanError('busy', 'This cannot be part of a transaction.');
    }
    if (this.#told > ANSWERS) {
      throw new PlanError('busy', 'Changes are answered by changes without end.');
    }
    if (this.#readOnly && !readOnly) {
      throw new PlanError(
        'readonly',
        'This plan was made by a newer version and can only be read here.',
      );
    }
  }

  /** What a recipe makes of the plan. */
  #draw(recipe: (draft: PlanDraft) => unknown): unknown {
    this.#deciding = true;
    try {
      return immer.produce(this.plan as unknown, (draft: unknown) => {
        const result = recipe(draft as PlanDraft);
        if (result instanceof Promise) {
          result.catch(() => undefined);
          throw new PlanError('invalid', 'A recipe must make its changes at once.');
        }
      });
    } finally {
      this.#deciding = false;
    }
  }

  /** Makes `wanted` the plan: one step, or a part of the transaction under way. */
  #revise(wanted: unknown, what: About): PlanChange | undefined {
    const after = plain(completeChanged(plain(wanted, this.plan)), this.plan) as Plan;
    const patches = this.#checked(after);
    if (patches.length === 0) return undefined;
    if (this.#working) {
      this.#working = after;
      return undefined;
    }
    return this.#commitStep(after, patches, what);
  }

  /** The patches to a plan. Throws where it would be none. */
  #checked(after: Plan): Patch[] {
    const patches = difference(this.plan, after);
    const problems = patches.length > 0 ? checkChanged(after, patches) : [];
    const [first] = problems;
    if (first) {
      throw new PlanError('invalid', `${first.path || 'The plan'}: ${first.message}`, problems);
    }
    return patches;
  }

  #commitStep(after: Plan, patches: Patch[], what: About): PlanChange | undefined {
    const before = this.#plan;
    return this.#commit(after, patches, what, () => {
      this.#done.push({label: what.label, before, after});
      if (this.#done.length > STEPS) this.#done.shift();
      this.#undone = [];
    });
  }

  #travel(way: 'undo' | 'redo', {tool = ''}: ChangeOptions): PlanChange | undefined {
    this.#mayChange({alone: true});
    this.settle();
    const back = way === 'undo';
    const steps = back ? this.#done : this.#undone;
    for (let step = steps.at(-1); step; step = steps.at(-1)) {
      const before = this.#plan;
      const [from, to] = back ? [step.after, step.before] : [step.before, step.after];
      // Others came in between: what they did stays.
      const after = from === before ? to : plain(mergePlans(from, before, to).plan, before);
      const patches = from === before ? difference(before, after) : this.#checked(after);
      if (patches.length === 0) {
        steps.pop();
        continue;
      }
      const {label} = step;
      return this.#commit(after, patches, {label, origin: 'history', tool}, () => {
        steps.pop();
        if (back) this.#undone.push({label, before: after, after: before});
        else this.#done.push({label, before, after});
      });
    }
    return undefined;
  }

  /** Asks who may veto, makes the change, records it and tells everybody. */
  #commit(plan: Plan, patches: Patch[], what: About, record?: () => void): PlanChange | undefined {
    const change: PlanChange = Object.freeze({
      plan,
      patches: frozen(patches),
      inverse: frozen(difference(plan, this.#plan)),
      ...what,
      revision: this.#revision + 1,
    });
    if (!this.#isAllowed(change)) return undefined;
    this.#plan = plan;
    this.#revision = change.revision;
    record?.();
    this.#tell({revision: change.revision, change});
    return change;
  }

  #isAllowed(change: PlanChange): boolean {
    this.#deciding = true;
    try {
      for (const {observer} of [...this.#followers]) {
        if (attempt(() => observer.before?.(change)) === false) return false;
      }
      return true;
    } finally {
      this.#deciding = false;
    }
  }

  #tell(news: News): void {
    this.#news.push(news);
    if (this.#telling) return;
    this.#telling = true;
    for (let next = this.#news.shift(); next; next = this.#news.shift()) {
      this.#told++;
      for (const follower of [...this.#followers]) {
        if (follower.since >= next.revision || !this.#followers.has(follower)) continue;
        const {observer} = follower;
        const told = next;
        attempt(() => {
          if ('change' in told) observer.committed?.(told.change);
          else observer.opened?.(told.opened);
        });
      }
    }
    this.#told = 0;
    this.#telling = false;
  }
}

function about(label: string, {origin = 'api', tool = ''}: ChangeOptions): About {
  return {label, origin, tool};
}

function frozen(patches: readonly Patch[]): readonly Patch[] {
  return Object.freeze(patches.map((patch) => Object.freeze(patch)));
}

/** Runs what is not ours. What it throws is reported the way the platform reports what a listener throws. */
function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch (error) {
    const page = globalThis as {reportError?: (error: unknown) => void};
    if (page.reportError) page.reportError(error);
    else {
      queueMicrotask(() => {
        throw error;
      });
    }
    return undefined;
  }
}
