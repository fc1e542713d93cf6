/** `cairn-theory-of-action`: from the goal to what the team claims will happen, and why. */
import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {EditingTool} from '../../foundation/editing-tool.js';
import {LateWords} from '../../foundation/late-words.js';
import type {PreparableTable} from '../../foundation/messages.js';
import type {PlanPlace} from '../../foundation/plan-context.js';
import type {Paper} from '../../foundation/printable.js';
import {statementMessages} from '../../foundation/statement.messages.js';
import {emptyView} from '../../foundation/stones.js';
import {sayWord, vocabularyMessages} from '../../foundation/vocabulary.messages.js';
import {withText} from '../../plan/text.js';
import {itemsOf} from '../../plan/places.js';
import type {Plan} from '../../plan/types.js';
import type {Building} from './interaction/building.js';
import {PanelDoor} from './interaction/panel-door.js';
import {theoryMessages} from './theory-of-action.messages.js';
import {theoryStyles} from './theory-of-action.styles.js';
import {actionsView} from './view/actions.js';
import type {TheoryFormat} from './view/more.js';
import {isLong, statementView} from './view/statement.js';
import {isEmpty, noBuilder, type TheoryView} from './view/theory-view.js';

/** How the theory is shown. */
export const theoryViews = ['build', 'diagram', 'statement'] as const;
export type TheoryViewName = (typeof theoryViews)[number];

/** The words of what is fetched at need. */
const lateWords = new LateWords();

/**
 * Finding the why: goal, problem of practice, barriers, ideas, and the theory in one sentence.
 *
 * @tagname cairn-theory-of-action
 * @summary Builds a theory of action and shows at any time what it claims, in sentences and one picture.
 * @slot - Shown before the element is defined, and where its document cannot be opened.
 * @fires {CairnChangeEvent} cairn-change - An edit was made; on the element that owns the plan.
 * @fires {CairnLoadEvent} cairn-load - A document was opened, where the tool stands on its own.
 * @fires {CairnErrorEvent} cairn-error - Something was refused.
 * @csspart base - The tool.
 * @csspart heading - Its heading.
 * @csspart toolbar - Its toolbar.
 * @csspart work - All below the toolbar.
 * @csspart menu - What can be saved as a file.
 * @csspart item - One of these.
 * @csspart dialog - The dialog that asks before something goes with what it carries.
 * @csspart dialog-heading - Its question.
 * @csspart dialog-body - What it says.
 * @csspart dialog-footer - The row of its buttons.
 * @cssstate ready - Rendered for the first time.
 * @cssstate empty - Nothing is written yet.
 * @cssstate readonly - The reader may look, not change.
 */
export class CairnTheoryOfAction extends EditingTool {
  static override styles: CSSResultGroup = [EditingTool.styles, theoryStyles];
  static override readonly messages: readonly PreparableTable[] = [
    ...EditingTool.messages,
    theoryMessages,
    statementMessages,
    lateWords,
  ];
  static override readonly reads: readonly (keyof Plan)[] = [
    'theory',
    'measures',
    'people',
    'map',
    'decisions',
    'cycles',
  ];

  /** The diagram's lines are measured from its boxes once these are laid out: that needs one more render. @internal */
  static override readonly enabledWarnings = [];

  /** What is shown: everything to write in, the claim alone, or the chain from left to right. */
  @property({reflect: true}) view: TheoryViewName = 'build';

  #building: Building | undefined;
  readonly #removals = this.atNeed(
    async () => {
      const [{styles, removalView, words}] = await Promise.all([
        import('./view/removal.js'),
        import('../../kit/dialog/define.js'),
      ]);
      await lateWords.have(this.language, words);
      return {styles, removalView};
    },
    () => {
      if (this.#building) this.#building.removal = undefined;
    },
  );
  /** The builder, and whether it did not come. */
  readonly #builder = this.atNeed(
    async () => {
      const {Building, buildView, sectionStyles, words} = await import('./view/builder.js');
      await lateWords.have(this.language, words);
      this.#building ??= new Building(this, (edit) => this.edit(edit));
      return {styles: sectionStyles, buildView};
    },
    () => {
      this.builderMissed = true;
    },
  );
  @state() private builderMissed = false;

  readonly #panels = new PanelDoor(this, (fetch, forget) => this.atNeed(fetch, forget));
  readonly #diagram = this.atNeed(
    async () => (await import('./view/diagram-at-need.js')).diagramFor(this),
    () => (this.view = 'build'),
  );

  /** Offers the plan as a file (`json`), the theory as one to read (`md`, `html`) or to see (`svg`), or the `evidence` pack. */
  override async download(format: TheoryFormat = 'json'): Promise<void> {
    if (format === 'json' || format === 'survey') return super.download(format);
    this.store.settle();
    const {downloadCopy} = await import('../../foundation/plan-copies.js');
    await downloadCopy(this.plan, format, this.language, ['theory']);
  }

  /** @internal */
  override async reveal(place: PlanPlace): Promise<boolean> {
    const {id, field} = place;
    const path = id === '' ? `/${field}` : (itemsOf(this.plan).get(id)?.path ?? '');
    if (!/^\/(theory|measures)\//.test(path)) return super.reveal(place);
    // Only there each of them can be written in.
    this.view = 'build';
    await this.updateComplete;
    return this.#building?.show(place) ?? false;
  }

  protected override get toolName(): string {
    return theoryMessages.say(this.language, 'name');
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.setState('empty', isEmpty(this.plan.theory));
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    if (this.view !== 'build' || this.builderMissed || this.#builder.get()) return done;
    await this.#builder.bring();
    return super.getUpdateComplete();
  }

  protected override renderActions(): TemplateResult {
    const say = theoryMessages.in(this.language);
    return actionsView(say, theoryViews, this.view, this.#panels.button(this.#view()), {
      show: (view) => {
        this.view = view;
      },
      more: (opener) => {
        void this.#panels.more(opener, this.#view(), (format) => void this.download(format));
      },
    });
  }

  protected override renderTool(): TemplateResult {
    const view = this.#view();
    const empty = isEmpty(view.theory);
    const removal = this.#building?.removal;
    return html`
      ${this.#panels.render(view)}
      ${
        empty
          ? emptyView(
              view.say('empty'),
              this.editable
                ? html`<button type="button" class="primary" @click=${this.#start}>
                    ${view.say('start')}
                  </button>`
                : undefined,
            )
          : this.view === 'diagram' && isLong(view.theory)
            ? // The diagram says all of it, and nobody would get to it past a page of sentences.
              nothing
            : statementView(view, this.view === 'statement')
      }
      ${this.view === 'diagram' && !empty ? this.#diagram.get()?.diagramView(view) : nothing}
      ${this.view === 'build' ? this.#build(view) : nothing}
      ${removal ? this.#removals.get()?.removalView(view, removal) : nothing}
    `;
  }

  #build(view: TheoryView): TemplateResult {
    const build = this.builderMissed ? undefined : this.#builder.get()?.buildView;
    if (build && this.#building) {
      return html`${build(view, this.#building, this.findings ?? [])} ${this.#panels.offer(view)}`;
    }
    const again = async (): Promise<void> => {
      this.notice = '';
      this.builderMissed = false;
      await this.#builder.bring();
      await this.updateComplete;
      // The first step, or this button again.
      this.renderRoot.querySelector<HTMLElement>('.build button')?.focus();
    };
    // What stands below the tool is where it will be, as far as one can see.
    return html`<div class="build coming">
      ${
        this.builderMissed
          ? html`<p><button type="button" @click=${again}>${view.say('fetchAgain')}</button></p>`
          : nothing
      }
    </div>`;
  }

  protected override async paper(): Promise<Paper> {
    const {theoryPaper, words} = await import('./view/paper.js');
    await lateWords.have(this.language, words);
    return theoryPaper(
      () => this.#view(),
      (sheet) => this.#panels.onPaper(this.#view(), sheet),
    );
  }

  #view(): TheoryView {
    const {plan, editable, language, drafts} = this;
    const say = vocabularyMessages.in(language);
    return {
      plan,
      theory: plan.theory,
      editable,
      language,
      findings: this.findings,
      level: Math.min(6, (this.heading === 'none' ? 1 : this.headingLevel) + 1),
      drafts,
      say: theoryMessages.in(language),
      word: (vocabulary, word) => sayWord(say, vocabulary, word),
      text: (text) => this.textOf(text),
      write: (text, words) => withText(text, language, words),
      notes: (id, field) => this.notesAt(id, field),
      sayFinding: (finding) => this.sayFinding(finding),
      found: (id, field) => this.findingsAt(id, field),
      edit: (edit) => this.edit(edit).ok,
      announce: (sentence) => {
        this.announce(sentence);
      },
      ...(this.#building?.view ?? noBuilder),
    };
  }

  readonly #start = (): void => {
    this.view = 'build';
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>('#goal')?.focus();
    });
  };
}
