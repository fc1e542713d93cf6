/**
 * Opens, keeps and reports one plan, for the element that owns it.
 *
 * What always holds: of the places a document can come from (property, `src`, a child script) the one that was set
 * last wins, and the child counts only where there is neither; a document that cannot be opened is reported and leaves
 * what was there; every committed edit is told to the page exactly once.
 */
import type {PropertyValues} from 'lit';
import {createPlan, parsePlan, serializePlan} from '../plan/open.js';
import {createPlanStore, type PlanChange, type PlanStore} from '../plan/store.js';
import {textIn} from '../plan/text.js';
import type {Plan, Problem} from '../plan/types.js';
import {
  CairnBeforeChangeEvent,
  CairnChangeEvent,
  CairnErrorEvent,
  CairnLoadEvent,
  CairnSaveEvent,
  type CairnSaveDetail,
  type LoadSource,
  type SaveTarget,
} from './events.js';
import type {LeftOff, PlanKeeping} from './plan-keeping.js';
import type {OpensCopies} from './chosen-file.js';

/** How far opening a document has come. */
export type OpeningState =
  | {readonly step: 'empty' | 'opening' | 'open'}
  | {readonly step: 'failed'; readonly code: string; readonly problems: readonly Problem[]};

/** The element that owns a plan, as far as its owner has to know it. */
export interface PlanHost extends HTMLElement, OpensCopies {
  /** Where the plan comes from, and where it goes. */
  readonly planSource: string;
  readonly save: string;
  readonly storage: string;
  readonly storageKey: string;
  readonly fetch: typeof globalThis.fetch | undefined;
  readonly language: string;
  readonly form: HTMLFormElement | null;
  /** Resolves when what was asked for is shown. */
  readonly updateComplete: Promise<boolean>;
  newPlan(): Plan;
  download(): Promise<void>;
  setFormValue(json: string | null): void;
  setUnsaved(unsaved: boolean): void;
  requestUpdate(): void;
}

/** A document before the gate, and the ETag it came with. */
interface Given {
  readonly document: string | Uint8Array | object;
  readonly source: LoadSource;
}

export class PlanOwner {
  readonly store: PlanStore;
  opened: OpeningState = {step: 'empty'};
  /** What is to be said about each place the plan is kept in. */
  readonly saving = new Map<SaveTarget, CairnSaveDetail>();
  /** Somebody has to choose between two versions. */
  question = false;

  readonly #host: PlanHost;
  #keeping: PlanKeeping | undefined;
  /** The place that keeping was last set up for, whether or not it is there yet. */
  #keepingFor = '';
  /** Counts what was asked to be opened: an answer that comes late is not the last word. */
  #asked = 0;
  /** The `src` that has been read or was overruled by a property set after it. */
  #srcDone = '';
  #given: Given | undefined;
  #lastOpened: Plan | undefined;
  #stop: (() => void)[] = [];
  #connected = false;
  #begun = false;
  /** Where keeping stood when the element left the page. */
  #left: LeftOff | undefined;

  constructor(host: PlanHost) {
    this.#host = host;
    this.store = createPlanStore(createPlan({id: ''}));
    this.store.observe({
      before: (change) => this.#host.dispatchEvent(new CairnBeforeChangeEvent(change)),
      committed: (change) => {
        this.#committed(change);
      },
    });
  }

  /** Whether a document was ever opened here. */
  get hasOpened(): boolean {
    return this.#lastOpened !== undefined;
  }

  /** The element has come onto the page. */
  connect(): void {
    if (this.#connected) return;
    this.#connected = true;
    // It was only moved: everything is as it was.
    if (this.#stop.length > 0) return;
    const leave = (): void => {
      this.store.settle();
      this.#keeping?.leave();
    };
    const visibility = (): void => {
      if (document.visibilityState === 'hidden') leave();
    };
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', visibility);
    this.#stop = [
      () => {
        window.removeEventListener('pagehide', leave);
        document.removeEventListener('visibilitychange', visibility);
      },
    ];
    if (!this.#begun) void this.#begin();
    else if (this.#place()) void this.#comeBack();
  }

  /** The element has left the page; a move within it comes back at once and changes nothing. */
  disconnect(): void {
    this.#connected = false;
    queueMicrotask(() => {
      if (this.#connected) return;
      for (const stop of this.#stop) stop();
      this.#stop = [];
      this.store.settle();
      this.#left = this.#keeping?.leftOff(this.store.plan);
      void this.#closeKeeping();
    });
  }

  /** Attributes or properties that say where a plan comes from or goes to have changed. */
  follow(changed: PropertyValues): void {
    if (!this.#connected) return;
    if (changed.has('src') && this.#host.planSource !== this.#srcDone) void this.#begin();
    else if (['save', 'storage', 'storageKey', 'fetch'].some((name) => changed.has(name))) {
      if (this.#keepingFor !== this.#place()) void this.#reopenKeeping();
    }
  }

  /** Opens a document that a page or a person gave. */
  open(document: string | Uint8Array | object, source: LoadSource): boolean {
    const result = parsePlan(document);
    if (!result.ok) {
      this.#refuse('invalid', 'The document is not a plan.', result.problems);
      return false;
    }
    this.#asked++;
    this.#srcDone = this.#host.planSource;
    this.#given = {document, source};
    this.#show(result, source);
    if (this.#keeping) this.#keeping.opened(result.plan, serializePlan(result.plan));
    else if (this.#connected && this.#place()) void this.#openKeeping(this.#given, this.#asked);
    return true;
  }

  /** Opens a file that a person chose. */
  async openFile(file: Blob): Promise<void> {
    const [{StorageError}, {openChosen}] = await Promise.all([
      import('../storage/index.js'),
      import('./chosen-file.js'),
    ]);
    try {
      const isUnkept = (): boolean =>
        [...this.saving.values()].some(
          ({target, state}) => state === 'failed' || (target === 'host' && state === 'unsaved'),
        );
      await openChosen(file, this.store, this.#host, isUnkept, (text) => this.open(text, 'file'));
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      this.#refuse(error.code, error.message, [{path: '', message: error.message}]);
    }
  }

  /** The element has come into a form. */
  enterForm(): void {
    this.#host.setFormValue(serializePlan(this.store.plan));
  }

  /** Back to the document that was opened last, as one undo step. */
  reset(): void {
    if (this.store.readOnly) return;
    this.store.settle();
    const plan = this.#lastOpened ?? this.#host.newPlan();
    this.store.replace('Reset', plan, {origin: 'user', tool: this.#host.localName});
  }

  /**
   * Offers the plan as a file; as `survey`, only the part that a respondent's page may have.
   * @throws {PlanError} `not-found` where the plan has no survey.
   */
  async download(format: 'json' | 'survey'): Promise<void> {
    const {downloadFile, fileName} = await import('../storage/index.js');
    const {extractSurvey} = await import('../plan/extract-survey.js');
    const {plan} = this.store;
    const survey = plan.surveys[0];
    const file = format === 'survey' ? extractSurvey(plan, survey?.id ?? '') : plan;
    const title = textIn(
      format === 'survey' && survey ? survey.title : plan.title,
      this.#host.language,
    );
    downloadFile(fileName(title.text || 'plan', 'json'), serializePlan(file));
    if (format === 'json') this.#report({target: 'file', state: 'saved'});
  }

  /** Tries at once what is tried again later. */
  async saveNow(): Promise<void> {
    await this.#keeping?.saveNow();
  }

  /** What somebody chose between two versions. */
  async answer(choice: 'mine' | 'theirs'): Promise<void> {
    await this.#keeping?.answer(choice);
    this.question = this.#keeping?.asks ?? false;
    this.#host.requestUpdate();
  }

  /** Opens what the attributes and children say. */
  async #begin(): Promise<void> {
    const asked = ++this.#asked;
    this.#begun = true;
    this.#keepingFor = this.#place();
    const given = await this.#find(asked);
    if (asked !== this.#asked) return;
    const stays = given?.source === 'property' || given?.source === 'file';
    if (!this.#place()) {
      if (given && !stays) this.#openGiven(given.document, given.source);
      else if (!given) this.#beginNew();
      return;
    }
    await this.#openKeeping(given, asked);
  }

  /** The document to begin with; `undefined` where there is none, or where it could not be fetched. */
  async #find(asked: number): Promise<(Given & {readonly etag?: OpenedFrom}) | undefined> {
    const {planSource: src} = this.#host;
    if (this.#given && src === this.#srcDone) return this.#given;
    this.#srcDone = src;
    if (!src) return childDocument(this.#host);
    this.#say({step: 'opening'});
    const {openFrom, StorageError} = await import('../storage/http.js').then(async (http) => ({
      ...http,
      ...(await import('../storage/plan-storage.js')),
    }));
    try {
      const opened = await openFrom(src, {fetch: this.#host.fetch});
      return {document: opened.text, source: 'src', etag: opened};
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      if (asked === this.#asked) {
        this.#refuse(error.code, error.message, [{path: '', message: error.message}]);
      }
      return undefined;
    }
  }

  /** The element is on the page again: what was here meets what the world did meanwhile. */
  async #comeBack(): Promise<void> {
    const asked = ++this.#asked;
    const {planSource: src} = this.#host;
    this.#srcDone = src ? '' : src;
    const found = src ? await this.#find(asked) : undefined;
    if (asked === this.#asked && this.#connected) await this.#openKeeping(found, asked);
  }

  /** Nothing was given and nothing is kept: a new plan, as far as the page says what about. */
  #beginNew(): void {
    if (this.store.revision === 0 && !this.hasOpened) {
      this.store.open(this.#host.newPlan());
      if (this.#host.form) this.enterForm();
    }
    if (this.opened.step === 'opening') this.#say({step: 'empty'});
  }

  #openGiven(document: string | Uint8Array | object, source: LoadSource): boolean {
    const result = parsePlan(document);
    if (result.ok) this.#show(result, source);
    else this.#refuse('invalid', 'The document is not a plan.', result.problems);
    return result.ok;
  }

  #show(
    opened: {readonly plan: Plan; readonly migratedFrom?: number; readonly newerVersion?: number},
    source: LoadSource,
  ): void {
    const {plan, migratedFrom, newerVersion} = opened;
    this.#lastOpened = plan;
    this.store.open(plan, {readOnly: newerVersion !== undefined});
    this.saving.delete('host');
    this.saving.delete('file');
    this.#say({step: 'open'});
    this.#afterChange();
    this.#host.dispatchEvent(
      new CairnLoadEvent({plan, source, ...(migratedFrom === undefined ? {} : {migratedFrom})}),
    );
  }

  #committed(change: PlanChange): void {
    this.#host.dispatchEvent(new CairnChangeEvent(change));
    this.#keeping?.changed(change.plan);
    if (this.#keeping ? !this.#keeping.hasPlace : this.#place() === '') {
      this.#report({target: 'host', state: 'unsaved'});
    }
    this.#afterChange();
  }

  /** What follows from the plan being another one. */
  #afterChange(): void {
    if (this.#host.form) this.enterForm();
    this.#host.requestUpdate();
    // What does not arrive is asked for again after the next change.
    void import('./at-rest.js').then(
      (rest) => rest.tellFindings(this.#host, this.store),
      () => undefined,
    );
  }

  #say(state: OpeningState): void {
    this.opened = state;
    this.#host.requestUpdate();
  }

  #refuse(code: string, message: string, problems: readonly Problem[]): void {
    this.#say({step: 'failed', code, problems});
    this.#host.dispatchEvent(new CairnErrorEvent({code, message, problems}));
  }

  #report(detail: CairnSaveDetail): void {
    const before = this.saving.get(detail.target);
    if (before?.state === detail.state && before.error?.message === detail.error?.message) return;
    this.saving.set(detail.target, detail);
    if (detail.target === 'file') this.saving.delete('host');
    else if (detail.target === 'host') this.saving.delete('file');
    const places = (['http', 'local', 'host'] as const).flatMap((target) => {
      const place = this.saving.get(target);
      return place ? [place] : [];
    });
    this.#host.setUnsaved(places[0] !== undefined && places[0].state !== 'saved');
    this.#host.dispatchEvent(new CairnSaveEvent(detail));
    this.#host.requestUpdate();
  }

  /** Where the plan shall be kept, as one word to compare; `""` for nowhere. */
  #place(): string {
    const {storage, storageKey, save} = this.#host;
    return storage === 'local' || save ? JSON.stringify([storage, storageKey, save]) : '';
  }

  async #reopenKeeping(): Promise<void> {
    this.#keepingFor = this.#place();
    await this.#closeKeeping();
    if (this.#place() && this.#connected) await this.#openKeeping(this.#given, ++this.#asked);
  }

  async #closeKeeping(): Promise<void> {
    const keeping = this.#keeping;
    this.#keeping = undefined;
    await keeping?.close();
  }

  /** Lets what is kept meet what was given, and keeps from here on. */
  async #openKeeping(
    given: (Given & {readonly etag?: OpenedFrom}) | undefined,
    asked: number,
  ): Promise<void> {
    const host = this.#host;
    this.#say({step: 'opening'});
    this.#keepingFor = this.#place();
    // What a page or a person gave is on the page already, and may be edited before what is kept has been read.
    const isShown = given?.source === 'property' || given?.source === 'file';
    const before = (isShown && this.#lastOpened) || this.store.plan;
    const {PlanKeeping: Keeping} = await import('./plan-keeping.js');
    const keeping = new Keeping({
      store: this.store,
      storageKey: host.storageKey,
      keepsLocally: host.storage === 'local',
      tool: host.localName === 'cairn-plan' ? '' : host.localName,
      save: host.save,
      src: host.planSource,
      fetch: host.fetch,
      report: (detail) => {
        this.#report(detail);
      },
      ask: () => {
        this.question = true;
        host.requestUpdate();
      },
    });
    const found = await keeping.begin(
      given && {
        text: typeof given.document === 'string' ? given.document : serializePlan(before),
        ...(given.etag ? {opened: given.etag} : {}),
      },
      this.#left,
    );
    this.#left = undefined;
    if (asked !== this.#asked || !this.#connected) {
      await keeping.close();
      return;
    }
    await this.#closeKeeping();
    this.#keeping = keeping;
    if (found.refused) this.#refuse('invalid', 'The document is not a plan.', found.refused);
    const now = this.store.plan;
    const edited = now !== before && (isShown || !found.plan);
    if (found.plan) {
      if (isShown && found.source === 'given') this.#say({step: 'open'});
      else
        this.#show(
          {...found, plan: edited ? keeping.join(before, now, found.plan) : found.plan},
          found.source === 'given' ? (given?.source ?? 'src') : 'storage',
        );
    } else this.#beginNew();
    if (keeping.hasPlace) this.saving.delete('host');
    else if (edited) this.#report({target: 'host', state: 'unsaved'});
    keeping.start(this.store.plan, found.unsaved || edited);
  }
}

type OpenedFrom = Awaited<ReturnType<(typeof import('../storage/http.js'))['openFrom']>>;

/** The document in a child script. While the page is still being read, it may not be there yet. */
async function childDocument(host: HTMLElement): Promise<Given | undefined> {
  const find = (): HTMLScriptElement | null =>
    host.querySelector(':scope > script[type="application/json"]');
  if (!find() && document.readyState === 'loading') {
    await new Promise((read) => {
      document.addEventListener('DOMContentLoaded', read, {once: true});
    });
  }
  const script = find();
  return script ? {document: script.textContent, source: 'child'} : undefined;
}
