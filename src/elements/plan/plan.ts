/** `cairn-plan`: the one document that all tools inside it, or pointing at it with `for`, work on. */
import {ContextProvider} from '@lit/context';
import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {headingView, openingView, ownerBar, undoButtons} from '../../foundation/frame.js';
import {frameMessages} from '../../foundation/frame.messages.js';
import type {PreparableTable} from '../../foundation/messages.js';
import {
  attachContextRoot,
  planContext,
  type PlanContext,
  type PlanPlace,
  type RevealingTool,
} from '../../foundation/plan-context.js';
import type {CopyFormat} from '../../foundation/plan-copies.js';
import {PlanElement, type DownloadFormat} from '../../foundation/plan-element.js';
import {editWords, sayEdit} from '../../foundation/plan-words.messages.js';
import {RovingFocus} from '../../foundation/roving-focus.js';
import {sayWord, vocabularyMessages} from '../../foundation/vocabulary.messages.js';
import {textIn} from '../../plan/text.js';
import {createPlan} from '../../plan/open.js';
import type {Plan} from '../../plan/types.js';
import type {Condition} from '../../plan/schema/enumerations.js';
import {planMessages} from './plan.messages.js';
import {planStyles} from './plan.styles.js';

/**
 * One plan for all the tools inside it.
 *
 * @tagname cairn-plan
 * @summary The shared document: opens it, keeps it, sends it, and hands it to the tools inside.
 * @slot - The tools, and anything else.
 * @fires {CairnChangeEvent} cairn-change - Once for every committed edit of any tool.
 * @fires {CairnBeforeChangeEvent} cairn-before-change - Before an edit; can be prevented.
 * @fires {CairnLoadEvent} cairn-load - A document was opened.
 * @fires {CairnSaveEvent} cairn-save - The state of keeping or saving changed.
 * @fires {CairnFindingEvent} cairn-finding - What there is to say about the plan changed.
 * @fires {CairnErrorEvent} cairn-error - Something was refused.
 * @csspart bar - Title, undo, files and the state of saving.
 * @csspart heading - The plan's title.
 * @csspart toolbar - The buttons of the bar.
 * @csspart save-state - Where the plan is kept, in words.
 * @cssstate ready - Rendered for the first time.
 * @cssstate unsaved - There are changes that no place has confirmed.
 * @cssstate readonly - The reader may look, not change.
 */
export class CairnPlan extends PlanElement {
  static override styles: CSSResultGroup = [PlanElement.styles, planStyles];
  static override readonly messages: readonly PreparableTable[] = [
    frameMessages,
    editWords,
    vocabularyMessages,
    planMessages,
  ];

  /** The condition a new plan works on, where no document says so. */
  @property() condition: Condition | '' = '';

  /** The bar's heading instead of the plan's title; `none` leaves the bar out. */
  @property() heading = '';

  /** Level of the heading, 1 to 6. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 2;

  readonly #provider = new ContextProvider(this, {context: planContext});
  readonly #toolbar = new RovingFocus(this, {
    within: '[role="toolbar"]',
    items: 'button:not([hidden])',
    axis: 'horizontal',
  });
  #context: PlanContext | undefined;
  readonly #tools = new Set<RevealingTool>();
  #stop: (() => void) | undefined;

  override sayLabel(label: string): string {
    return sayEdit(this.language, label);
  }

  /** Offers the plan as a file: to open again (`json`), to read (`md`, `html`), its theory as a picture (`svg`), or the `evidence` pack. */
  override async download(format: DownloadFormat | CopyFormat = 'json'): Promise<void> {
    if (format === 'json' || format === 'survey') return super.download(format);
    this.store.settle();
    const {downloadCopy} = await import('../../foundation/plan-copies.js');
    await downloadCopy(this.plan, format, this.language);
  }

  /** A tool of this plan may bring a copy of it together with it. @internal */
  takesCopy(copy: Plan, open: () => void): boolean {
    return [...this.#tools].some((tool) => tool.takesCopy?.(copy, open));
  }

  override newPlan(): Plan {
    const {condition} = this;
    return createPlan({id: '', language: this.language, ...(condition && {condition})});
  }

  override connectedCallback(): void {
    attachContextRoot();
    this.#provide();
    super.connectedCallback();
    const follow = (): void => {
      this.requestUpdate();
    };
    this.#stop = this.store.observe({committed: follow, opened: follow});
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#provide();
  }

  protected override render(): TemplateResult {
    return html`
      ${this.heading === 'none' ? nothing : this.#bar()}
      <div class="tools"><slot></slot></div>
      <div class="visually-hidden" role="status" aria-live="polite" data-live></div>
    `;
  }

  #bar(): TemplateResult {
    const say = frameMessages.in(this.language);
    const {title, condition, team} = this.plan;
    const words = [
      condition && sayWord(vocabularyMessages.in(this.language), 'condition', condition),
      textIn(team.school, this.language).text,
    ].filter((word) => word !== '');
    return html`
      <div
        class="bar"
        part="bar"
        @keydown=${this.#toolbar.onKeyDown}
        @focusin=${this.#toolbar.onFocusIn}
      >
        <div class="title">
          ${headingView(this.heading, textIn(title, this.language).text || say('untitled'), this.headingLevel)}
          <p class="quiet">${words.join(' · ')}</p>
        </div>
        <div class="toolbar" role="toolbar" part="toolbar" aria-label=${say('plan')}>
          ${undoButtons(this, this.store, say)}
          <button type="button" class="plain" @click=${() => void this.download('evidence')}>
            ${planMessages.say(this.language, 'evidencePack')}
          </button>
          ${ownerBar(this, this.owner, say)}
        </div>
        ${openingView(this.owner, say)}
      </div>
    `;
  }

  #provide(): void {
    const {store, inactive: disabled} = this;
    const readonly = this.readonly || this.owner.opened.step === 'opening';
    const before = this.#context;
    if (before?.readonly === readonly && before.disabled === disabled) return;
    this.#context = {
      store,
      readonly,
      disabled,
      open: (document, source) => this.open(document, source),
      join: this.#join,
      reveal: this.#reveal,
    };
    this.#provider.setValue(this.#context);
  }

  readonly #join = (tool: RevealingTool): (() => void) => {
    this.#tools.add(tool);
    return () => this.#tools.delete(tool);
  };

  readonly #reveal = async (
    place: PlanPlace,
    asking: RevealingTool,
    tag = '',
  ): Promise<boolean> => {
    const others = [...this.#tools].filter((tool) => tool !== asking).sort(inOrderOfThePage);
    const named = others.filter(({localName}) => localName === tag);
    // A tool that is named is where something is mended: another one that shows the item is of no help.
    for (const tool of tag ? named : others) if (await tool.reveal(place)) return true;
    const [first] = named;
    first?.scrollIntoView({block: 'start'});
    first?.focus();
    return first !== undefined;
  };
}

function inOrderOfThePage(one: Node, other: Node): number {
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
