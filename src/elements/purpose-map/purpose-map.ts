/**
 * `cairn-purpose-map`: why, who, the test and the first steps as cards on a plane, and the same as an outline.
 * Views are pure and stand in `view/`; what a reader does goes through `MapWork`, whatever the route.
 */
import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {headingAt} from '../../foundation/heading.js';
import {frameMessages} from '../../foundation/frame.messages.js';
import type {DownloadFormat} from '../../foundation/plan-element.js';
import {EditingTool} from '../../foundation/editing-tool.js';
import type {AtNeed} from '../../foundation/at-need.js';
import type {BroughtDetails, BroughtMore, MapFormat} from './interaction/brought.js';
import type {PreparableTable} from '../../foundation/messages.js';
import type {PrintOptions} from '../../foundation/paper-sizes.js';
import type {Paper} from '../../foundation/printable.js';
import {RovingFocus} from '../../foundation/roving-focus.js';
import {emptyView} from '../../foundation/stones.js';
import {sayWord, vocabularyMessages} from '../../foundation/vocabulary.messages.js';
import type {Edit, EditResult, Refusal} from '../../plan/edits/edit.js';
import type {Plan} from '../../plan/types.js';
import {CardDrag} from './interaction/card-drag.js';
import {CardFocus} from './interaction/card-focus.js';
import {MapWork, type MapQuestion} from './interaction/map-work.js';
import {Placement} from './interaction/placement.js';
import {Plane} from './interaction/plane.js';
import type {MapView} from './map-views.js';
import {english, purposeMapMessages, type SayMap} from './purpose-map.messages.js';
import {purposeMapStyles} from './purpose-map.styles.js';
import {shownMap, type ShownMap} from './shown-map.js';
import {MapRoutes} from './interaction/map-routes.js';
import {aboutCard} from './view/about-card.js';
import {outlineView} from './view/outline-view.js';
import {planeView} from './view/plane-view.js';
import {findingsView, promptView} from './view/status-view.js';

/** How a map is printed. */
export interface MapPrintOptions extends PrintOptions {
  /** Large, on as many sheets as it takes. */
  readonly tiled?: boolean;
}

/** Narrower than this, in CSS pixels, the outline is what is shown unless the page says otherwise. */
const NARROW = 480;

/**
 * The purpose map of a plan.
 *
 * @tagname cairn-purpose-map
 * @summary Why, who, the test and the first steps as connected cards on a plane, or as an outline.
 * @slot - Shown until the element is ready, and where a document cannot be opened.
 * @attribute {'map' | 'outline'} view - Which of the two views is shown; without it the outline where there is little room.
 * @fires {CairnChangeEvent} cairn-change - Once for every committed edit; on the plan where the map stands in one.
 * @fires {CairnSelectionEvent} cairn-selection - Other cards are selected.
 * @csspart base - The whole tool.
 * @csspart heading - Its heading.
 * @csspart toolbar - Its buttons.
 * @csspart work - What the tool shows.
 * @csspart map - The window on the plane.
 * @csspart card - A card on the plane.
 * @csspart outline - The outline.
 * @csspart details - The details of the selected card.
 * @csspart menu - What can be done with a card, or added.
 * @csspart item - Each thing in it.
 * @csspart dialog - A question, or the keys.
 * @csspart dialog-heading - Its heading.
 * @csspart dialog-body - What it says or offers.
 * @csspart dialog-footer - The row of its button.
 * @cssproperty --cairn-purpose-map-height - Height of the window on the plane.
 * @cssstate ready - Rendered for the first time.
 * @cssstate empty - There is no card on the map.
 * @cssstate readonly - The reader may look, not change.
 * @cssstate dragging - A card is in the hand.
 */
export class CairnPurposeMap extends EditingTool {
  static override readonly reads = [
    'map',
    'people',
    'theory',
    'measures',
    'actions',
    'contract',
  ] as const;
  static override readonly messages: readonly PreparableTable[] = [
    ...EditingTool.messages,
    vocabularyMessages,
    purposeMapMessages,
  ];
  static override styles: CSSResultGroup = [EditingTool.styles, purposeMapStyles];

  /** Which view is shown: `map` or `outline`; without it the outline where there is little room. */
  @property({reflect: true}) view: MapView | undefined;

  readonly #placement = new Placement(this);
  readonly #plane = new Plane(this, this.#placement);
  readonly #focus = new CardFocus(this, this.#placement, this.#plane);
  readonly #work = new MapWork(this, {
    placement: this.#placement,
    plane: this.#plane,
    focus: this.#focus,
    onHolding: (on) => {
      this.setState('dragging', on);
    },
  });
  readonly #rim = new RovingFocus(this, {within: '.rim', items: 'button', axis: 'horizontal'});
  readonly #lists = this.atNeed(() => import('../../kit/menu/menu-list.js'));
  readonly #more: AtNeed<{readonly more: BroughtMore; readonly details: BroughtDetails}> =
    this.atNeed(async () => {
      const {CardDetails, MapMore, moreWords, styles} = await import('./more/map-more.js');
      await moreWords.prepare(this.language);
      const parts = {
        placement: this.#placement,
        plane: this.#plane,
        focus: this.#focus,
        work: this.#work,
        routes: this.#routes,
        lists: this.#lists,
      };
      return {styles, more: new MapMore(this, parts), details: new CardDetails(this, parts)};
    });
  readonly #routes: MapRoutes = new MapRoutes(this, {
    placement: this.#placement,
    plane: this.#plane,
    focus: this.#focus,
    work: this.#work,
    rim: this.#rim,
    drag: new CardDrag(this, this.#placement, this.#plane, this.#work),
    more: this.#more,
  });
  readonly #size = new ResizeObserver(([entry]) => {
    const width = entry?.contentRect.width ?? 0;
    // In the next frame: another view has other sizes.
    if (width > 0)
      requestAnimationFrame(() => {
        this.#measured(width);
      });
  });
  readonly #questions = this.atNeed(
    async () => {
      const [{styles, questionView, questionWords}] = await Promise.all([
        import('./view/question-view.js'),
        import('../../kit/dialog/define.js'),
      ]);
      await questionWords.prepare(this.language);
      return {styles, questionView};
    },
    () => {
      this.#work.answered();
    },
  );
  readonly #checks = this.atNeed(
    async () => {
      const [{styles, checksView, checksWords}] = await Promise.all([
        import('./view/checks-view.js'),
        import('../../kit/dialog/define.js'),
        import('../conditions/define.js'),
      ]);
      await checksWords.prepare(this.language);
      return {styles, checksView};
    },
    () => {
      this.#work.answered();
    },
  );
  #shownPlan = '';
  #narrow = false;
  #mirrored = false;
  #tiled = false;

  /** The view that is shown now. */
  get shownView(): MapView {
    return this.view === 'map' || this.view === 'outline'
      ? this.view
      : this.#narrow
        ? 'outline'
        : 'map';
  }

  /** Offers the plan as a file (`json`), the map as a picture (`png`, `svg`), or its outline as text (`outline`). */
  override async download(format: DownloadFormat | MapFormat = 'json'): Promise<void> {
    if (format === 'json' || format === 'survey') return super.download(format);
    this.store.settle();
    await (await this.#more.bring())?.more.save(format);
  }

  /** Prints the map alone: on one sheet, on several with a strip of each other (`tiled`), or blank. */
  override print({tiled = false, ...options}: MapPrintOptions = {}): void {
    this.#tiled = tiled;
    addEventListener('afterprint', () => (this.#tiled = false), {once: true});
    super.print(options);
  }

  /** A file that is another copy of this plan is offered to be merged. @internal */
  takesCopy(copy: Plan, open: () => void): boolean {
    if (!this.editable || this.getClientRects().length === 0) return false;
    void this.#more.bring().then((brought) => brought?.more.merge(copy, open));
    return true;
  }

  // What the controllers see of the element.

  /** @internal */
  get whole(): ShownMap {
    return shownMap(this.plan, this.language, this.#mirrored);
  }
  /** @internal */
  get shown(): ShownMap {
    const {whole} = this;
    return this.#more.there?.more.left(whole) ?? whole;
  }
  /** @internal */
  get hasSheets(): boolean {
    return this.printing.paper !== undefined;
  }
  /** @internal */
  get say(): SayMap {
    return purposeMapMessages.in(this.language);
  }
  /** @internal */
  nameOf(id: string): string {
    const card = this.shown.card(id);
    if (card?.lost) return this.say('lost');
    return card?.text || this.say('noWords');
  }
  /** @internal */
  kindOf(kind: string): string {
    return sayWord(vocabularyMessages.in(this.language), 'card', kind);
  }
  /** @internal */
  wordOf(kind: string, label: string): string {
    return label || sayWord(vocabularyMessages.in(this.language), 'connection', kind);
  }
  /** @internal */
  override edit(edit: Edit): EditResult {
    return super.edit(edit);
  }
  /** @internal */
  override select(ids: readonly string[]): void {
    super.select(ids);
  }
  /** @internal */
  renderNow(): void {
    if (this.isUpdatePending) this.performUpdate();
  }
  /** What was asked for could not be fetched. @internal */
  missed(): void {
    this.notice = frameMessages.say(this.language, 'notFetched');
  }
  /** @internal */
  uncover(id: string): void {
    this.#more.there?.more.uncover(id);
  }
  /** @internal */
  showAs(view: MapView): void {
    this.view = view;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#size.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#size.disconnect();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#mirrored = this.isRightToLeft;
    if (!this.hasUpdated && this.clientWidth > 0) this.#narrow = this.clientWidth < NARROW;
    const {id, map} = this.plan;
    this.setState('empty', map.cards.length === 0);
    if (id !== this.#shownPlan) this.#plane.restart();
    this.#shownPlan = id;
    this.#work.tidy();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#work.followUp();
  }

  protected override get toolName(): string {
    return this.say('name');
  }

  protected override sayRefusal(refusal: Refusal): string {
    const key = `refusal.${refusal.code}`;
    return isRefusal(key) ? this.say(key) : super.sayRefusal(refusal);
  }

  protected override renderActions(): TemplateResult {
    return this.#routes.actions();
  }

  protected override renderTool(): TemplateResult {
    const question = this.#work.question;
    const more = this.#more.there?.more;
    return html`
      ${more?.above()} ${this.plan.map.cards.length === 0 ? this.#empty() : this.#filled()}
      ${this.#findings()} ${more?.view()} ${question ? this.#asked(question) : nothing}
    `;
  }

  protected override async paper(): Promise<Paper> {
    const {mapPaper} = await import('./view/paper.js');
    return mapPaper(
      () => ({...this.#routes.words(), shown: this.whole}),
      (card) =>
        aboutCard(card, {
          plan: this.plan,
          language: this.language,
          textOf: (text) => this.textOf(text),
        }),
      () => this.#tiled,
    );
  }

  #findings(): TemplateResult | typeof nothing {
    return findingsView(
      this.#routes.findings(),
      (finding) => ({sentence: this.sayFinding(finding), card: this.#routes.cardOf(finding)}),
      this.#routes.outlineActs.go,
      this.say,
    );
  }

  #asked(question: MapQuestion): TemplateResult | undefined {
    if (question.about === 'checks') return this.#checked();
    const {questionActs} = this.#routes;
    const shown = this.#routes.question(question);
    const words = {...this.#routes.words(), shown: this.whole};
    return this.#questions.get()?.questionView(shown, words, questionActs);
  }

  #checked(): TemplateResult | undefined {
    const {plan, editable, language, drafts, say} = this;
    return this.#checks.get()?.checksView({
      ...{plan, editable, language, drafts, say},
      notes: this.notesAt('', 'contract/reviewed'),
      team: this.notesAt('', 'people'),
      textOf: (text) => this.textOf(text),
      edit: (edit) => {
        this.edit(edit);
      },
      close: () => {
        this.#work.answered();
      },
    });
  }

  #measured(width: number): void {
    const narrow = width < NARROW;
    if (narrow === this.#narrow) return;
    this.#narrow = narrow;
    this.requestUpdate();
  }

  #empty(): TemplateResult {
    if (!this.editable) return emptyView(this.say('emptyReadonly'));
    return emptyView(
      this.say('empty'),
      html`<button
        type="button"
        class="primary"
        @click=${() => {
          this.#work.add('purpose');
        }}
      >
        ${this.say('addPurpose')}
      </button>`,
    );
  }

  #filled(): TemplateResult {
    const details = this.#routes.details();
    const words = this.#routes.words();
    return this.shownView === 'map'
      ? html`<div class="table ${details === nothing ? '' : 'open'}">
          ${promptView(this.#routes.prompt(), this.say)}
          ${planeView(this.#routes.plane(), words, this.#routes.planeActs)} ${details}
        </div>`
      : outlineView(
          this.#routes.outline(details, (text) =>
            headingAt(this.headingLevel + 1, text, {className: 'family-name'}),
          ),
          words,
          this.#routes.outlineActs,
        );
  }
}

function isRefusal(key: string): key is keyof typeof english & `refusal.${string}` {
  return Object.hasOwn(english, key);
}
