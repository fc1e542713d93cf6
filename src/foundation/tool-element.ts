/**
 * A tool: a view of one plan and the edits made in it. It finds its plan (around it, or named by `for`), owns one
 * where there is none, and gives each tool its heading, toolbar, status and voice. A tool itself is its view and
 * its interaction and little else: `static reads`, `renderTool()`, and edits through `edit()`.
 */
import {ContextEvent, ContextProvider} from '@lit/context';
import {css, html, noChange, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {PlanStore} from '../plan/store.js';
import {textIn} from '../plan/text.js';
import type {Plan, Text} from '../plan/types.js';
import {attachContextRoot, planContext, type PlanContext, type PlanPlace} from './plan-context.js';
import {CairnSelectionEvent} from './events.js';
import {frameMessages} from './frame.messages.js';
import {headingView, openingView, ownerBar, undoButtons} from './frame.js';
import {PlanElement} from './plan-element.js';
import type {Paper, Printable} from './printable.js';
import {Printing} from './printing.js';
import {RovingFocus} from './roving-focus.js';

export abstract class ToolElement extends PlanElement {
  /** The parts of the plan this tool shows; a change elsewhere does not render it again. */
  static readonly reads: readonly (keyof Plan)[] = [];

  /** Id of the `cairn-plan` this tool belongs to, where it does not stand inside one. */
  @property() for = '';

  /** The tool's heading, instead of its own name; `none` leaves it out. */
  @property() heading = '';

  /** Level of the heading, 1 to 6. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 2;

  /** What is to be said over the work: an edit that was refused, and why. @internal */
  @state() protected notice = '';

  /** @internal */
  protected readonly toolbar = new RovingFocus(this, {
    within: '[role="toolbar"]',
    items: 'button:not([hidden])',
    axis: 'horizontal',
  });

  /** @internal */
  protected readonly printing = new Printing(this, () => this.paper());

  #context: PlanContext | undefined;
  /** Hands the plan on to tools that this one embeds in its shadow root. */
  #handingOn: ContextProvider<typeof planContext, HTMLElement> | undefined;
  /** What the plan that is handed on was made of. */
  #handedOn: readonly unknown[] = [];
  #leaveTools: (() => void) | undefined;
  #leavePlan: (() => void) | undefined;
  #waiting = false;
  #stopSearch: (() => void) | undefined;
  #stopStore: (() => void) | undefined;
  #boundTo: PlanStore | undefined;
  #frameOnly = false;

  override get store(): PlanStore {
    return this.#context?.store ?? super.store;
  }

  override get ownsPlan(): boolean {
    return !this.#context && !this.#waiting;
  }

  override get editable(): boolean {
    const context = this.#context;
    return super.editable && !context?.readonly && !context?.disabled;
  }

  /** What its sheets of paper are headed with. @internal */
  get paperTitle(): string {
    return this.heading && this.heading !== 'none' ? this.heading : this.toolName;
  }

  override connectedCallback(): void {
    this.#findPlan();
    super.connectedCallback();
    this.#bind();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopSearch?.();
    this.#leavePlan?.();
    this.#leaveTools?.();
    this.#stopStore?.();
    this.#context =
      this.#leavePlan =
      this.#leaveTools =
      this.#stopSearch =
      this.#stopStore =
      this.#boundTo =
        undefined;
    this.#waiting = false;
  }

  override requestUpdate(...change: Parameters<PlanElement['requestUpdate']>): void {
    // Called by a base constructor before this class has its fields.
    if (#frameOnly in this) this.#frameOnly = false;
    super.requestUpdate(...change);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('for') && this.hasUpdated && this.isConnected) {
      this.#leavePlan?.();
      this.#leaveTools?.();
      this.#context = this.#leavePlan = this.#leaveTools = undefined;
      this.#findPlan();
      if (this.ownsPlan) this.owner.connect();
      this.#bind();
    }
    this.#handOn();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    // What asks in there is below the tool, which asks for its own plan from above.
    this.#handingOn = new ContextProvider(root as HTMLElement, {context: planContext});
    return root;
  }

  protected override render(): TemplateResult {
    const say = frameMessages.in(this.language);
    const opening = this.#waiting
      ? html`<p class="quiet">${say('waiting')}</p>`
      : this.ownsPlan
        ? openingView(this.owner, say)
        : nothing;
    return html`
      <div
        class="frame"
        part="base"
        @keydown=${this.toolbar.onKeyDown}
        @focusin=${this.toolbar.onFocusIn}
      >
        <div class="head">
          ${headingView(this.heading, this.toolName, this.headingLevel)} ${this.renderToolbar()}
        </div>
        ${this.notice ? html`<p class="notice" role="alert">${this.notice}</p>` : nothing}
        ${opening} ${this.#showsFallback ? html`<slot></slot>` : nothing}
        <div class="work" part="work" ?hidden=${this.#showsFallback}>
          ${this.#frameOnly ? noChange : this.renderTool()}
        </div>
        <div class="visually-hidden" role="status" aria-live="polite" data-live></div>
      </div>
    `;
  }

  /** What this tool is called where nobody gave it a heading. */
  protected abstract get toolName(): string;

  /** The row of buttons under the heading; a tool that changes no plan has none. */
  protected renderToolbar(): TemplateResult | typeof nothing {
    const say = frameMessages.in(this.language);
    const what = this.heading === 'none' ? this.toolName : this.heading || this.toolName;
    return html`
      <div class="toolbar" role="toolbar" part="toolbar" aria-label=${say('actionsOf', {what})}>
        ${this.#frameOnly ? noChange : this.renderActions()} ${this.renderUndo()}
        ${this.ownsPlan ? ownerBar(this, this.owner, say) : nothing}
      </div>
    `;
  }

  /** The tool's own buttons in the toolbar. */
  protected renderActions(): TemplateResult | typeof nothing {
    return nothing;
  }

  /** The buttons that take back and make again; a tool whose work is no edit of the plan has none. */
  protected renderUndo(): TemplateResult | typeof nothing {
    return undoButtons(this, this.store, frameMessages.in(this.language));
  }

  /** The tool's work. */
  protected abstract renderTool(): TemplateResult | typeof nothing;

  /** What draws this tool on paper. Without sheets of its own it is printed as it is shown, its fields empty on a blank one. */
  protected paper(): Promise<Paper> {
    return Promise.resolve({
      styles: css``,
      render: () => html`<div class="work">${this.renderTool()}</div>`,
    });
  }

  protected override prints(tool: Printable): boolean {
    return tool === this;
  }

  /** A text of the plan in this element's language, and the language it is really in where that differs. @internal */
  textOf(text: Text | undefined): {text: string; language: string} {
    const found = textIn(text ?? '', this.language);
    return found.language === this.language ? {...found, language: ''} : found;
  }

  /** Tells the page what is selected. @internal */
  protected select(ids: readonly string[]): void {
    this.dispatchEvent(new CairnSelectionEvent({ids: [...ids], tool: this.localName}));
  }

  /** Shows a place in the plan and puts the focus there, and says whether it could. @internal */
  async reveal({id, field}: PlanPlace): Promise<boolean> {
    await this.updateComplete;
    const item = this.renderRoot.querySelector(itemSelector(id));
    if (!item) return false;
    item.scrollIntoView({block: 'center'});
    const focusable = 'input, textarea, select, button, [tabindex]';
    const place =
      item.querySelector(`#${CSS.escape(`${id}-${field}`)}`) ??
      (item.matches(focusable) ? item : item.querySelector(focusable));
    (place as HTMLElement | null)?.focus({preventScroll: true});
    return true;
  }

  /** Goes to a place in another tool of the same plan, with a tag in a tool of that tag or to it; says whether there was one. */
  protected revealElsewhere(place: PlanPlace, tag?: string): Promise<boolean> {
    return this.#context?.reveal(place, this, tag) ?? Promise.resolve(false);
  }

  /** Puts the focus on the first control of the tool's work; of its toolbar, where there is none. */
  override focus(options?: FocusOptions): void {
    if (!this.focusFirst('.work', options)) super.focus(options);
  }

  override open(document: string | Uint8Array | object, source: 'property' | 'file'): boolean {
    return this.#context ? this.#context.open(document, source) : super.open(document, source);
  }

  /** What the page put inside the tag is there again where nothing could be opened. */
  get #showsFallback(): boolean {
    return this.ownsPlan && this.owner.opened.step === 'failed' && !this.owner.hasOpened;
  }

  #findPlan(): void {
    this.#stopSearch?.();
    this.#stopSearch = undefined;
    attachContextRoot();
    if (this.for) this.#seekNamedPlan();
    else {
      this.dispatchEvent(new ContextEvent(planContext, this, this.#enterPlan, true));
      this.#waiting ||= !this.#context && standsInPlan(this);
    }
  }

  /** Waits until the plan that `for` names is there and defined. */
  #seekNamedPlan(): void {
    const ask = (): boolean => {
      const root = this.getRootNode() as Document | ShadowRoot;
      const plan = root.getElementById(this.for) ?? document.getElementById(this.for);
      plan?.dispatchEvent(new ContextEvent(planContext, this, this.#enterPlan, true));
      return this.#context !== undefined;
    };
    if (ask()) {
      this.#waiting = false;
      return;
    }
    this.#waiting = true;
    const stop = (): void => {
      observer.disconnect();
      stopped = true;
    };
    let stopped = false;
    const observer = new MutationObserver(() => {
      if (ask()) stop();
    });
    observer.observe(this.getRootNode(), {childList: true, subtree: true, attributeFilter: ['id']});
    void customElements.whenDefined('cairn-plan').then(() => {
      if (!stopped && ask()) stop();
    });
    this.#stopSearch = stop;
  }

  /** A plan that is being made, or a tool that waits for one, has nothing to hand out yet and says so again when it has. */
  readonly #enterPlan = (context: PlanContext | undefined, leave?: () => void): void => {
    if (this.#leavePlan !== leave) this.#leavePlan?.();
    this.#leavePlan = leave;
    this.#leaveTools?.();
    this.#leaveTools = context?.join(this);
    this.#context = context;
    this.#waiting = !context;
    this.#stopSearch?.();
    this.setFormValue(null);
    this.#bind();
    this.requestUpdate();
  };

  /** Tools in this one's shadow root work on its plan, whether that is its own or not, and may change no more of it. */
  #handOn(): void {
    const {store, editable} = this;
    const context = this.#context;
    const parts = [store, editable, context, this.#waiting];
    if (parts.every((part, at) => part === this.#handedOn[at])) return;
    this.#handedOn = parts;
    this.#handingOn?.setValue(
      this.#waiting
        ? (undefined as unknown as PlanContext)
        : {
            store,
            readonly: !editable,
            disabled: false,
            open: (document, source) => this.open(document, source),
            join: (tool) => context?.join(tool) ?? (() => undefined),
            reveal: (place, asking, tag) =>
              context?.reveal(place, asking, tag) ?? this.reveal(place),
          },
    );
  }

  /** Follows the store this tool shows. */
  #bind(): void {
    const {store} = this;
    if (store === this.#boundTo || !this.isConnected) return;
    this.#stopStore?.();
    this.#boundTo = store;
    let shown = store.plan;
    const {reads} = this.constructor as typeof ToolElement;
    const follow = (): void => {
      const before = shown;
      shown = store.plan;
      if (reads.some((part) => before[part] !== shown[part])) this.requestUpdate();
      else this.#renderFrame();
    };
    this.#stopStore = store.observe({committed: follow, opened: follow});
    this.requestUpdate();
  }

  /** Renders heading and toolbar again and leaves the work as it is. */
  #renderFrame(): void {
    if (this.isUpdatePending) return;
    this.requestUpdate();
    this.#frameOnly = this.hasUpdated;
  }
}

/** What stands for an item of the plan in a tool. */
const itemSelector = (id: string): string =>
  ['item', 'row', 'card'].map((kind) => `[data-${kind}="${CSS.escape(id)}"]`).join();

/** Whether a plan that is not defined yet stands around an element, through shadow roots. */
function standsInPlan(element: Element): boolean {
  for (let at: Node | null = element; at;) {
    if (at instanceof Element && at !== element && at.localName === 'cairn-plan') return true;
    at = at instanceof ShadowRoot ? at.host : at.parentNode;
  }
  return false;
}
