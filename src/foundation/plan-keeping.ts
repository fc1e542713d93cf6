/**
 * Keeps one plan in the browser and sends it to a server, as far as its page asks for either. Fetched only then.
 *
 * What always holds: what is kept meets what was opened before anybody edits; another tab's work and the server's are
 * merged in as remote changes; where both sides changed the same field a person is asked, and the side that was not
 * chosen is put aside.
 */
import {difference} from '../plan/difference.js';
import {mergePlans} from '../plan/merge.js';
import {parsePlan, serializePlan} from '../plan/open.js';
import type {PlanStore} from '../plan/store.js';
import type {Plan, Problem} from '../plan/types.js';
import {
  fingerprint,
  followPage,
  HttpSaver,
  LocalKeeper,
  mergeSides,
  reconcile,
  storageKey,
  StorageError,
  type Base,
  type KeptPlan,
  type OpenedDocument,
} from '../storage/index.js';
import type {CairnSaveDetail} from './events.js';

export interface KeepingOptions {
  readonly store: PlanStore;
  readonly keepsLocally: boolean;
  readonly storageKey: string;
  /** The tag of a tool whose plan is its own; `""` for a shared plan. */
  readonly tool: string;
  readonly save: string;
  readonly src: string;
  readonly fetch: typeof globalThis.fetch | undefined;
  readonly report: (detail: CairnSaveDetail) => void;
  /** Two versions differ in the same places: somebody has to choose. */
  readonly ask: () => void;
}

/** What to show after what is kept met what was given. */
export interface Beginning {
  readonly plan?: Plan;
  readonly source: 'given' | 'kept';
  readonly unsaved: boolean;
  readonly newerVersion?: number;
  /** What is wrong with a document that could not be used. */
  readonly refused?: readonly Problem[];
}

/** Where keeping stood when its element left the page: the plan, and what it grew from. */
export interface LeftOff {
  readonly plan: Plan;
  readonly base: Base;
}

interface GivenText {
  readonly text: string;
  /** What the server said with it, where one gave it. */
  readonly opened?: OpenedDocument;
}

export class PlanKeeping {
  readonly #options: KeepingOptions;
  #keeper: LocalKeeper | undefined;
  #saver: HttpSaver | undefined;
  #base: Base = {tag: '', text: ''};
  #opened: OpenedDocument | undefined;
  #stopPage: (() => void) | undefined;
  /** The other side of a question, and what to do once it is answered. */
  #question: {readonly theirs: Plan; readonly settle: () => void} | undefined;

  constructor(options: KeepingOptions) {
    this.#options = options;
  }

  /** Reads what is kept, and decides what opens. */
  async begin(given: GivenText | undefined, left?: LeftOff): Promise<Beginning> {
    const {save, src, fetch, report} = this.#options;
    this.#opened = given?.opened;
    const source: Base | undefined = given && {
      text: given.text,
      tag: given.opened?.tag ?? (await fingerprint(given.text)),
    };
    const kept = (await this.#openKeeper(given?.text)) ?? (left && asKept(left));
    if (save) {
      this.#saver = new HttpSaver({
        url: save,
        fetch,
        report,
        conflict: (theirs) => {
          this.#meetServer(theirs);
        },
        confirmed: (_plan, base) => {
          this.#base = base;
          this.#keeper?.rebase(base);
        },
      });
      if (this.#opened && sameAddress(save, src)) this.#saver.opened(this.#opened);
    }
    const found = reconcile({kept, source});
    this.#base = found.base;
    const refused = found.refused ? {refused: found.refused.problems} : {};
    switch (found.use) {
      case 'nothing':
        return {source: 'given', unsaved: false, ...refused};
      case 'source':
        return {plan: found.plan, source: 'given', unsaved: false, ...newer(found), ...refused};
      case 'kept':
        return {
          plan: found.plan,
          source: 'kept',
          unsaved: found.unsaved,
          ...newer(found),
          ...refused,
        };
      case 'merged':
        return {plan: found.plan, source: 'kept', unsaved: true, ...refused};
      case 'ask':
        // Until somebody has chosen, what is here grew from what it was kept with: the next visit asks again.
        if (kept) this.#base = {tag: kept.base, text: kept.baseText};
        this.#ask(found.mine, found.theirs, () => {
          this.#base = found.base;
          this.#keeper?.rebase(found.base);
        });
        return {plan: found.merged ?? found.mine, source: 'kept', unsaved: true, ...refused};
    }
  }

  /** Whether there is any place: without a key, a browser keeps nothing. */
  get hasPlace(): boolean {
    return this.#keeper !== undefined || this.#saver !== undefined;
  }

  /** What was found, with what was edited on the page while it was looked for. */
  join(before: Plan, now: Plan, found: Plan): Plan {
    return mergePlans(before, now, found).plan;
  }

  /** The page shows `plan`; `unsaved` where no place has all of it. */
  start(plan: Plan, unsaved: boolean): void {
    this.#keeper?.start(plan, this.#base);
    this.#stopPage = followPage({
      leave: () => {
        this.leave();
      },
      shown: () => {
        void this.#keeper?.refresh();
      },
      online: () => {
        this.#saver?.retry();
      },
    });
    if (unsaved) this.changed(plan);
  }

  /** The plan was edited. */
  changed(plan: Plan): void {
    this.#keeper?.keep(plan);
    // What the server holds is the other side of the question: nobody has chosen against it yet.
    if (this.#question) return;
    this.#saver?.save(plan);
  }

  /** Where things stand, for whoever begins again later. */
  leftOff(plan: Plan): LeftOff {
    return {plan, base: this.#base};
  }

  /** Another document was opened in place of this one. */
  opened(plan: Plan, text: string): void {
    this.#question = undefined;
    void fingerprint(text).then((tag) => {
      this.#base = {tag, text};
      this.#keeper?.rebase(this.#base);
    });
    this.changed(plan);
  }

  /** The page may be gone in a moment. */
  leave(): void {
    this.#keeper?.leave();
    this.#saver?.leave();
  }

  async saveNow(): Promise<void> {
    await Promise.all([this.#keeper?.flush(), this.#saver?.flush()]);
  }

  /** Whether somebody is still to choose between two versions. */
  get asks(): boolean {
    return this.#question !== undefined;
  }

  /**
   * What somebody chose; the other side is put aside in this browser where that is possible. Resolves when the choice is
   * kept here, so that the next visit does not ask again.
   */
  async answer(choice: 'mine' | 'theirs'): Promise<void> {
    const question = this.#question;
    if (!question) return;
    this.#question = undefined;
    const {store} = this.#options;
    const other = choice === 'mine' ? question.theirs : store.plan;
    await this.#keeper?.putAside(other).catch(() => undefined);
    if (choice === 'theirs')
      store.replace('Take the other version', question.theirs, {origin: 'user'});
    question.settle();
    this.changed(store.plan);
    await this.#keeper?.flush();
  }

  async close(): Promise<void> {
    this.#stopPage?.();
    await this.saveNow();
    this.#saver?.close();
    await this.#keeper?.close();
  }

  async #openKeeper(
    text: string | undefined,
  ): Promise<Awaited<ReturnType<LocalKeeper['open']>> | undefined> {
    const {keepsLocally, storageKey: key, tool, report, store} = this.#options;
    if (!keepsLocally) return undefined;
    const given = text === undefined ? undefined : parsePlan(text);
    const place = storageKey({
      storageKey: key,
      planId: given?.ok ? given.plan.id : store.plan.id,
      tool,
    });
    if (place === undefined) return undefined;
    this.#keeper = new LocalKeeper({
      key: place,
      report,
      remote: ({patches}) => {
        store.applyRemote(patches);
      },
    });
    try {
      return await this.#keeper.open();
    } catch (error) {
      // Reported by the keeper; the page works all the same.
      if (!(error instanceof StorageError)) throw error;
      return undefined;
    }
  }

  /** The server holds something else than what was opened or saved last. */
  #meetServer(theirs: OpenedDocument | undefined): void {
    const {store} = this.#options;
    if (!theirs) return;
    const there = parsePlan(theirs.text);
    if (!there.ok) return;
    const base = parsePlan(this.#base.text);
    const merge = mergeSides(base.ok ? base.plan : undefined, store.plan, there.plan);
    const settle = (): void => {
      this.#base = {tag: theirs.tag, text: theirs.text};
      this.#saver?.opened(theirs);
      this.#keeper?.rebase(this.#base);
    };
    if (merge.use === 'merged') {
      store.applyRemote(difference(store.plan, merge.plan));
      settle();
      this.changed(store.plan);
    } else this.#ask(store.plan, there.plan, settle);
  }

  #ask(_mine: Plan, theirs: Plan, settle: () => void): void {
    this.#question = {theirs, settle};
    this.#options.ask();
  }
}

/** What an element held when it left its page, as if it had been kept. */
function asKept({plan, base}: LeftOff): KeptPlan {
  return {
    text: serializePlan(plan),
    version: plan.version,
    base: base.tag,
    baseText: base.text,
    writer: '',
    step: 0,
    revision: 0,
    savedAt: 0,
  };
}

function newer(found: {readonly newerVersion?: number}): {readonly newerVersion?: number} {
  return found.newerVersion === undefined ? {} : {newerVersion: found.newerVersion};
}

function sameAddress(one: string, other: string): boolean {
  return new URL(one, document.baseURI).href === new URL(other, document.baseURI).href;
}
