/**
 * An element that can own a plan: `cairn-plan`, and every tool that stands on its own. It opens documents, keeps
 * and sends them, takes part in forms, and tells the page what happens. How, is the owner's affair; this class is
 * the public surface.
 */
import {type CSSResultGroup, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import type {PlanStore} from '../plan/store.js';
import type {Plan} from '../plan/types.js';
import {createPlan, serializePlan} from '../plan/open.js';
import {controls} from '../styles/controls.styles.js';
import {frame} from '../styles/frame.styles.js';
import {CairnElement} from './cairn-element.js';
import {frameMessages} from './frame.messages.js';
import type {PreparableTable} from './messages.js';
import type {PrintOptions} from './paper-sizes.js';
import {PlanOwner} from './plan-owner.js';
import type {Printable} from './printable.js';
import {printAlone} from './printing.js';
import {typesText} from './roving-focus.js';
import {TextDrafts} from './text-drafts.js';

// With an element come the types of its events, in the published types too: they stand in `HTMLElementEventMap`.
export type {} from './events.js';

/** Where a browser keeps a plan: nowhere, or in this browser. */
export const storages = ['none', 'local'] as const;
export type StorageChoice = (typeof storages)[number];

/** What `download` can make of a plan. */
export type DownloadFormat = 'json' | 'survey';

export abstract class PlanElement extends CairnElement {
  static readonly formAssociated = true;
  static override styles: CSSResultGroup = [CairnElement.styles, controls, frame];
  static override readonly messages: readonly PreparableTable[] = [frameMessages];

  /** Address of the document to open. Nothing is ever sent there. */
  @property() src = '';

  /** Address that changes are sent to: `PATCH` with JSON Patch where its `Accept-Patch` says so, else `PUT`. */
  @property() save = '';

  /** `local` keeps the plan in this browser as well; a convenience, never the save. */
  @property() storage: StorageChoice = 'none';

  /** What the plan is kept under in this browser, instead of its id. */
  @property({attribute: 'storage-key'}) storageKey = '';

  /** Name of the form field. */
  @property({reflect: true}) name = '';

  /** The reader may look, not change. */
  @property({type: Boolean, reflect: true}) readonly = false;

  /** Neither changed nor sent with a form. */
  @property({type: Boolean, reflect: true}) disabled = false;

  /** How requests are made, for hosts that add headers of their own. */
  @property({attribute: false}) fetch: typeof globalThis.fetch | undefined;

  /** @internal */
  readonly drafts = new TextDrafts(this, () => this.store);

  #owner: PlanOwner | undefined;
  #disabledByForm = false;

  // Without Lit's accessor, which would write the plan out that is being replaced: the store asks for the update.

  /** The plan this element shows, frozen. Setting it opens a document (a plan or its JSON); a document that cannot be opened is reported by `cairn-error` and changes nothing. */
  @property({attribute: false, noAccessor: true})
  get plan(): Plan {
    return this.store.plan;
  }
  set plan(document: Plan | string | object) {
    this.open(document, 'property');
  }

  /** The plan as JSON. */
  @property({attribute: false, noAccessor: true})
  get value(): string {
    this.store.settle();
    return serializePlan(this.store.plan);
  }
  set value(json: string) {
    this.open(json, 'property');
  }

  /** Where the plan lives: edits, undo, subscriptions. */
  get store(): PlanStore {
    return this.owner.store;
  }

  /** The form this element belongs to. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  /** Opens, keeps and sends this element's own plan. @internal */
  get owner(): PlanOwner {
    this.#owner ??= new PlanOwner(this);
    return this.#owner;
  }

  /** Where the plan comes from; a tool whose `src` is another document says so. @internal */
  get planSource(): string {
    return this.src;
  }

  /** Whether the plan is this element's own. @internal */
  get ownsPlan(): boolean {
    return true;
  }

  /** Whether the reader may change the plan here and now. @internal */
  get editable(): boolean {
    return (
      !this.readonly &&
      !this.inactive &&
      !this.store.readOnly &&
      this.#owner?.opened.step !== 'opening'
    );
  }

  /** Disabled by its own attribute or by a fieldset around it. @internal */
  get inactive(): boolean {
    return this.disabled || this.#disabledByForm;
  }

  /** The name of an edit in this element's language, as undo offers it. @internal */
  sayLabel(label: string): string {
    return label;
  }

  /** What this element begins with where no document is given. @internal */
  newPlan(): Plan {
    return createPlan({id: ''});
  }

  /** Opens a document: a plan, its JSON as text or bytes. Says whether it could. */
  load(document: string | Uint8Array | object): boolean {
    return this.open(document, 'property');
  }

  /** Takes the last edit back. */
  undo(): void {
    void this.#step('undo');
  }

  /** Makes the last edit that was taken back again. */
  redo(): void {
    void this.#step('redo');
  }

  /** The plan as a plain object. */
  toJSON(): Plan {
    this.store.settle();
    return this.store.plan;
  }

  /** Offers the plan as a file. */
  async download(format: DownloadFormat = 'json'): Promise<void> {
    this.store.settle();
    await this.owner.download(format);
  }

  /** Prints this and nothing else of the page: filled, or empty for handwriting; on Letter, A4 or 11 × 17 (`paper`). */
  print(options: PrintOptions = {}): void {
    this.store.settle();
    void printAlone((tool) => this.prints(tool), options);
  }

  /** Puts the focus on the first control of the toolbar. */
  override focus(options?: FocusOptions): void {
    if (!this.focusFirst('[role="toolbar"]', options)) super.focus(options);
  }

  /** Whether a tool's sheets are part of what this element prints: of a plan, all that show it. @internal */
  protected prints(tool: Printable): boolean {
    return tool.store === this.store;
  }

  /** @internal */
  open(document: string | Uint8Array | object, source: 'property' | 'file'): boolean {
    return this.owner.open(document, source);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Its first render may wait for words: until then the page's own stay in sight, and on paper.
    if (!this.hasUpdated) this.renderRoot.append(document.createElement('slot'));
    this.addEventListener('keydown', this.#onKeyDown);
    if (this.ownsPlan) this.owner.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.#onKeyDown);
    this.#owner?.disconnect();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.hasUpdated) this.renderRoot.replaceChildren();
    if (this.ownsPlan) this.owner.follow(changed);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.setState('readonly', !this.editable);
  }

  formAssociatedCallback(form: HTMLFormElement | null): void {
    if (form && this.ownsPlan) this.owner.enterForm();
  }

  formDisabledCallback(disabled: boolean): void {
    this.#disabledByForm = disabled;
    // Our own attribute, written at the end of an update, brings us here as well: an update that is asked for within
    // an update is not made. And not as a change of `disabled`: that one is the same as before.
    queueMicrotask(() => {
      this.requestUpdate();
    });
  }

  formResetCallback(): void {
    if (this.ownsPlan) this.owner.reset();
  }

  formStateRestoreCallback(state: string | File | FormData | null): void {
    if (this.ownsPlan && typeof state === 'string') this.open(state, 'property');
  }

  /** Puts the plan's JSON into the form, which leaves out what is disabled by itself. @internal */
  setFormValue(json: string | null): void {
    this.internals.setFormValue(json);
  }

  /** What the page is told about the state of saving. @internal */
  setUnsaved(unsaved: boolean): void {
    this.setState('unsaved', unsaved);
  }

  /** Puts the focus on the first control within a part of this element, if it has one. @internal */
  protected focusFirst(within: string, options?: FocusOptions): boolean {
    const first = this.#controls(within)[0];
    first?.focus(options);
    return first !== undefined;
  }

  /** What can be come to by keyboard within a part of this element, in its order. */
  #controls(within = ''): HTMLElement[] {
    const controls = this.renderRoot.querySelectorAll<HTMLElement>(
      `${within} :is(button, input, select, textarea, a[href], [tabindex="0"]):not(:disabled, [tabindex="-1"])`,
    );
    return [...controls].filter((control) => control.checkVisibility());
  }

  async #step(which: 'undo' | 'redo'): Promise<void> {
    if (this.store.readOnly) return;
    this.store.settle();
    const what = this.sayLabel(this.store[`${which}Label`]);
    const focused = this.shadowRoot?.activeElement as HTMLElement | null;
    const controls = focused && this.#controls();
    if (!this.store[which]({tool: this.localName})) return;
    this.announce(frameMessages.in(this.language)(which === 'undo' ? 'undone' : 'redone', {what}));
    await this.updateComplete;
    if (!controls || document.activeElement !== document.body) return;
    // What only moved takes it again. Of what is gone it goes to the control before all that went, else to the first there is.
    const gone = controls.findIndex((control) => !control.isConnected);
    const next = focused.checkVisibility() ? focused : controls[gone - 1];
    (next ?? this.#controls()[0])?.focus();
  }

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    // Inside a text field these keys are the platform's own undo.
    if (typesText(event.composedPath()[0]) || !this.editable) return;
    const key = event.key.toLowerCase();
    const redo = key === 'y' || (key === 'z' && event.shiftKey);
    if (key !== 'z' && !redo) return;
    event.preventDefault();
    if (redo) this.redo();
    else this.undo();
  };
}
