/** `cairn-theory-of-action`: from the goal to what the team claims will happen, and why. */
import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {EditingTool} from '../../foundation/editing-tool.js';
import type {PreparableTable} from '../../foundation/messages.js';
import type {PlanPlace} from '../../foundation/plan-context.js';
import type {Paper} from '../../foundation/printable.js';
import type {CairnDialog} from '../../kit/dialog/dialog.js';
import {MenuAtNeed} from '../../kit/menu/menu-at-need.js';
import {emptyView} from '../../foundation/stones.js';
import {sayWord, vocabularyMessages} from '../../foundation/vocabulary.messages.js';
import {dependents, type Edit} from '../../plan/edits/index.js';
import {withText} from '../../plan/text.js';
import {itemsOf as itemsOfPlan} from '../../plan/places.js';
import type {Plan} from '../../plan/types.js';
import {onItemKey} from './interaction/item-keys.js';
import {theoryMessages} from './theory-of-action.messages.js';
import {theoryStyles} from './theory-of-action.styles.js';
import {actionsView} from './view/actions.js';
import {buildView} from './view/build.js';
import {copyActs, type TheoryFormat} from './view/copies.js';
import type {Removal} from './view/removal.js';
import {isEmpty, statementView} from './view/statement.js';
import type {TheoryView} from './view/theory-view.js';

/** How the theory is shown. */
export const theoryViews = ['build', 'diagram', 'statement'] as const;
export type TheoryViewName = (typeof theoryViews)[number];

/**
 * Finding the why: goal, problem of practice, barriers, ideas, and the theory in one sentence.
 *
 * @tagname cairn-theory-of-action
 * @summary Builds a theory of action and shows at any time what it claims, in one sentence and one picture.
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
  ];
  static override readonly reads: readonly (keyof Plan)[] = ['theory', 'measures', 'people', 'map'];

  /** The diagram's lines are measured from its boxes once these are laid out: that needs one more render. @internal */
  static override readonly enabledWarnings = [];

  /** What is shown: everything to write in, the claim alone, or the chain from left to right. */
  @property({reflect: true}) view: TheoryViewName = 'build';

  @query('cairn-dialog') declare private readonly dialog: CairnDialog | null;
  @state() private removal: Removal | undefined;
  readonly #removals = this.atNeed(
    async () => {
      const [{styles, removalView}] = await Promise.all([
        import('./view/removal.js'),
        import('../../kit/dialog/define.js'),
      ]);
      return {styles, removalView};
    },
    () => {
      this.removal = undefined;
    },
  );

  readonly #diagram = this.atNeed(
    async () => (await import('./view/diagram-at-need.js')).diagramFor(this),
    () => (this.view = 'build'),
  );
  readonly #menu = new MenuAtNeed(
    this,
    this.atNeed(() => import('../../kit/menu/menu-list.js')),
  );
  /** Selector of what gets the focus after the next render. */
  #focusNext = '';

  /** Offers the plan as a file (`json`), the theory as one to read (`md`, `html`) or to see (`svg`), or the `evidence` pack. */
  override async download(format: TheoryFormat = 'json'): Promise<void> {
    if (format === 'json' || format === 'survey') return super.download(format);
    this.store.settle();
    const {downloadCopy} = await import('../../foundation/plan-copies.js');
    await downloadCopy(this.plan, format, this.language, ['theory']);
  }

  /** @internal */
  override reveal(place: PlanPlace): Promise<boolean> {
    const path = itemsOfPlan(this.plan).get(place.id)?.path ?? '';
    // Only there each of them can be written in.
    if (/^\/(theory|measures)\//.test(path)) this.view = 'build';
    return super.reveal(place);
  }

  protected override get toolName(): string {
    return theoryMessages.say(this.language, 'name');
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.setState('empty', isEmpty(this.plan.theory));
    if (this.#focusNext) {
      this.renderRoot.querySelector<HTMLElement>(this.#focusNext)?.focus();
      this.#focusNext = '';
    }
  }

  protected override renderActions(): TemplateResult {
    const say = theoryMessages.in(this.language);
    return actionsView(say, theoryViews, this.view, {
      show: (view) => {
        this.view = view;
      },
      copy: (opener) => {
        const save = (format: TheoryFormat): void => void this.download(format);
        void this.#menu.open(opener, say('saveCopy'), copyActs(say, save));
      },
    });
  }

  protected override renderTool(): TemplateResult {
    const view = this.#view();
    const empty = isEmpty(view.theory);
    return html`
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
          : statementView(view, this.view === 'diagram')
      }
      ${this.view === 'diagram' && !empty ? this.#diagram.get()?.diagramView(view) : nothing}
      ${this.view === 'build' ? html`<div class="build" @keydown=${onItemKey}>${buildView(view)}</div>` : nothing}
      ${this.removal ? this.#removals.get()?.removalView(view, this.removal) : nothing}
      ${this.#menu.view()}
    `;
  }

  protected override async paper(): Promise<Paper> {
    return (await import('./view/paper.js')).theoryPaper(() => this.#view());
  }

  #view(): TheoryView {
    const {plan, editable, language, drafts} = this;
    const say = vocabularyMessages.in(language);
    return {
      plan,
      theory: plan.theory,
      editable,
      level: Math.min(6, (this.heading === 'none' ? 1 : this.headingLevel) + 1),
      drafts,
      say: theoryMessages.in(language),
      word: (vocabulary, word) => sayWord(say, vocabulary, word),
      text: (text) => this.textOf(text),
      write: (text, words) => withText(text, language, words),
      notes: (id, field) =>
        this.findingsAt(id, field).map((finding) => ({
          severity: finding.severity,
          text: this.sayFinding(finding),
        })),
      edit: (edit) => {
        this.edit(edit);
      },
      add: (edit, field) => {
        const result = this.edit(edit);
        if (!result.ok) return;
        this.#focusNext = field
          ? `#${CSS.escape(field)}`
          : `[data-item="${CSS.escape(result.made ?? '')}"] :is(input, textarea)`;
        this.requestUpdate();
      },
      remove: (id, name, edit, place = id) => {
        this.#remove(id, name, edit, place);
      },
    };
  }

  readonly #start = (): void => {
    this.view = 'build';
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>('#goal')?.focus();
    });
  };

  #remove(id: string, name: string, edit: Edit, place: string): void {
    this.store.settle();
    const found = id === '' ? [] : dependents(this.plan, id);
    const confirm = (): void => {
      const at = this.#itemAt(place);
      this.dialog?.close();
      this.removal = undefined;
      if (!this.edit(edit).ok) return;
      void this.updateComplete.then(() => {
        this.#focusNear(at);
      });
    };
    if (found.length === 0) confirm();
    else {
      this.removal = {
        name,
        dependents: found,
        confirm,
        cancel: () => {
          this.removal = undefined;
        },
      };
    }
  }

  /** Where in its list an item stands, to know its neighbor when it is gone. */
  #itemAt(place: string): {readonly list: Element | null; readonly index: number} {
    const item = this.renderRoot.querySelector(`[data-item="${CSS.escape(place)}"]`);
    const list = item?.parentElement ?? null;
    return {list, index: list && item ? itemsOf(list).indexOf(item) : -1};
  }

  #focusNear({list, index}: {readonly list: Element | null; readonly index: number}): void {
    if (!list) return;
    const items = itemsOf(list);
    const near = items[index] ?? items[index - 1];
    const place =
      near?.querySelector<HTMLElement>('input, textarea, button') ??
      list.querySelector<HTMLElement>(ADD) ??
      list.parentElement?.querySelector<HTMLElement>(ADD);
    place?.focus();
  }
}

const ADD = ':scope > button.add';

function itemsOf(list: Element): Element[] {
  return [...list.querySelectorAll(':scope > [data-item]')];
}
