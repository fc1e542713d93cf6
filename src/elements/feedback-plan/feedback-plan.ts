/** `cairn-feedback-plan`: how it stays safe to be honest, what is asked, who answers by when, and what is done about it. */
import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {EditingTool} from '../../foundation/editing-tool.js';
import type {FieldNote} from '../../foundation/field-notes.js';
import type {PreparableTable} from '../../foundation/messages.js';
import type {PaperSize, PrintOptions} from '../../foundation/paper-sizes.js';
import type {CopyFormat} from '../../foundation/plan-copies.js';
import type {PlanPlace} from '../../foundation/plan-context.js';
import type {DownloadFormat} from '../../foundation/plan-element.js';
import type {Paper} from '../../foundation/printable.js';
import {printAlone} from '../../foundation/printing.js';
import {sayWord, vocabularyMessages} from '../../foundation/vocabulary.messages.js';
import type {MenuActs} from '../../kit/menu/menu-list.js';
import {MenuAtNeed} from '../../kit/menu/menu-at-need.js';
import {answerOf} from '../../plan/answers.js';
import {withText} from '../../plan/text.js';
import type {Plan} from '../../plan/types.js';
import {answers} from '../../styles/answers.styles.js';
import {feedbackPlanMessages} from './feedback-plan.messages.js';
import {feedbackPlanStyles} from './feedback-plan.styles.js';
import {AnswerWork} from './interaction/answer-work.js';
import {ListWork} from './interaction/list-work.js';
import {selectorOf} from './interaction/place-of.js';
import {actionsView} from './view/actions.js';
import {answersView} from './view/answers.js';
import {beforeView} from './view/before.js';
import {isEmpty, nothingYetView} from './view/empty.js';
import type {FeedbackView} from './view/feedback-view.js';
import {readingView} from './view/reading.js';

/** What `download` can make of a response plan. */
export type FeedbackFormat = DownloadFormat | Extract<CopyFormat, 'md' | 'html'>;

/**
 * The plan to answer back before the first question is asked: promises that make it safe to be honest, what is asked and
 * when, who answers and who shares what with whom by when; and afterwards what people said, with what the team will do
 * about it, or will not and why. What it will do becomes an action on the timeline with one press, and the two stay one.
 *
 * @tagname cairn-feedback-plan
 * @summary How it stays safe to be honest, what is asked, who answers by when: you said, we will, and what we won't and why.
 * @slot - Shown before the element is defined, and where its document cannot be opened.
 * @fires {CairnChangeEvent} cairn-change - An edit was made; on the element that owns the plan.
 * @fires {CairnLoadEvent} cairn-load - A document was opened, where the tool stands on its own.
 * @fires {CairnErrorEvent} cairn-error - Something was refused.
 * @fires {CairnSelectionEvent} cairn-selection - Somebody goes to an action on the timeline; `ids` says to which.
 * @csspart base - The tool.
 * @csspart heading - Its heading.
 * @csspart toolbar - Its toolbar.
 * @csspart work - All below the toolbar.
 * @csspart section - Each of its four questions.
 * @csspart answer - Something that people said, with its answer.
 * @csspart menu - What can be printed, or saved as a file.
 * @csspart item - One of these.
 * @csspart dialog - The dialog that asks whether an action goes with its answer.
 * @csspart dialog-heading - Its question.
 * @csspart dialog-body - What it says.
 * @csspart dialog-footer - The row of its buttons.
 * @cssstate ready - Rendered for the first time.
 * @cssstate empty - Nothing is said yet.
 * @cssstate readonly - The reader may look, not change.
 */
export class CairnFeedbackPlan extends EditingTool {
  static override styles: CSSResultGroup = [EditingTool.styles, answers, feedbackPlanStyles];
  static override readonly messages: readonly PreparableTable[] = [
    ...EditingTool.messages,
    feedbackPlanMessages,
  ];
  /** A change of other parts of the plan does not render this tool again. */
  static override readonly reads: readonly (keyof Plan)[] = [
    'actions',
    'feedback',
    'people',
    'surveys',
    'theory',
  ];

  readonly #lists = new ListWork(this, (edit) => this.edit(edit));
  readonly #answers = new AnswerWork(this, this.#lists, (edit) => this.edit(edit));
  readonly #removals = this.atNeed(
    async () => {
      const [{removalView}] = await Promise.all([
        import('./view/removal.js'),
        import('../../kit/dialog/define.js'),
      ]);
      return {removalView};
    },
    () => (this.#answers.removal = undefined),
  );
  readonly #menus = this.atNeed(async () => ({
    ...(await import('../../kit/menu/menu-list.js')),
    ...(await import('./view/menus.js')),
  }));
  readonly #menu = new MenuAtNeed(this, this.#menus);
  /** What is printed is what people said with its answer, and nothing else. */
  #answersAlone = false;

  /** Offers the plan as a file (`json`), or how the team asks and answers as one to read (`md`, `html`). */
  override async download(format: FeedbackFormat = 'json'): Promise<void> {
    if (format === 'json' || format === 'survey') return super.download(format);
    await this.#copy(format, 'feedback');
  }

  /** Offers “You said, we will” alone as a file to read. */
  async downloadAnswers(format: 'md' | 'html' = 'html'): Promise<void> {
    await this.#copy(format, 'answers');
  }

  /** Prints “You said, we will” alone: one page for the staff room. */
  async printAnswers({paper}: {readonly paper?: PaperSize} = {}): Promise<void> {
    this.store.settle();
    const options: PrintOptions = paper ? {paper} : {};
    this.#answersAlone = true;
    try {
      await printAlone((tool) => tool === this, options);
    } finally {
      this.#answersAlone = false;
    }
  }

  /** @internal */
  override get paperTitle(): string {
    return this.#answersAlone ? feedbackPlanMessages.say(this.language, 'said') : super.paperTitle;
  }

  /** Shows an item of the response plan, or one of its fields. @internal */
  override async reveal(place: PlanPlace): Promise<boolean> {
    await this.updateComplete;
    const selector = this.editable ? selectorOf(this.plan, place) : '';
    const target = selector ? this.renderRoot.querySelector<HTMLElement>(selector) : null;
    if (!target) return super.reveal(place);
    target.scrollIntoView({block: 'center'});
    target.focus({preventScroll: true});
    return true;
  }

  protected override get toolName(): string {
    return feedbackPlanMessages.say(this.language, 'name');
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.setState('empty', isEmpty(this.plan.feedback));
  }

  protected override renderActions(): TemplateResult {
    const say = feedbackPlanMessages.in(this.language);
    return actionsView(say, (menu, opener) => {
      void this.#openMenu(opener, say(menu), ({copiesIn}) => copiesIn(menu, say, this));
    });
  }

  protected override renderTool(): TemplateResult {
    const view = this.#view();
    const empty = isEmpty(view.feedback) ? nothingYetView(view) : undefined;
    if (!view.editable) return html`${empty ?? readingView(view)} ${this.#menu.view()}`;
    const {removal} = this.#answers;
    return html`<div class="sections" @keydown=${this.#lists.onKeyDown}>
        ${empty} ${beforeView(view)} ${answersView(view)}
      </div>
      ${removal ? this.#removals.get()?.removalView(view, removal) : nothing} ${this.#menu.view()}`;
  }

  protected override async paper(): Promise<Paper> {
    const {feedbackPaper} = await import('./view/paper.js');
    return feedbackPaper(
      () => this.#view(),
      () => this.#answersAlone,
    );
  }

  #view(): FeedbackView {
    const {plan, editable, language, drafts} = this;
    const vocabulary = vocabularyMessages.in(language);
    const say = feedbackPlanMessages.in(language);
    return {
      ...{plan, feedback: plan.feedback, editable, language, drafts, say},
      level: Math.min(6, (this.heading === 'none' ? 1 : this.headingLevel) + 1),
      word: (enumeration, word) => sayWord(vocabulary, enumeration, word),
      text: (text) => this.textOf(text),
      write: (text, words) => withText(text, language, words),
      notes: (id, field) => this.#notes(id, field),
      edit: (edit) => {
        this.edit(edit);
      },
      add: (make) => {
        this.#lists.add(make);
      },
      remove: (id, name, edit) => {
        this.#lists.remove(id, name, edit);
      },
      move: (...how) => {
        this.#lists.move(...how);
      },
      pasting: this.#lists.pasting,
      showAction: (id) => {
        void this.#showAction(id);
      },
      chooseAction: (theme, opener) => {
        void this.#openMenu(opener, say('chooseAction'), ({actionsIn}) =>
          actionsIn(this.#view(), theme),
        );
      },
      ...this.#answers.acts,
    };
  }

  async #openMenu(
    opener: HTMLElement,
    label: string,
    acts: (menus: typeof import('./view/menus.js')) => MenuActs,
  ): Promise<void> {
    const menus = await this.#menus.bring();
    if (menus) await this.#menu.open(opener, label, acts(menus));
  }

  /** What there is to say about a field; of an answer that stands on the timeline, what is said there. */
  #notes(id: string, field: string): readonly FieldNote[] {
    // Who answers and by when are fields of the plan itself.
    if (id === 'feedback') return this.notesAt('', `feedback/${field}`);
    const theme = this.plan.feedback.themes.find((one) => one.id === id);
    const action = theme && answerOf(this.plan, theme).action;
    const there = action ? this.notesAt(action.id, field === 'by' ? 'due' : field) : [];
    return [...this.notesAt(id, field), ...there];
  }

  async #showAction(id: string): Promise<void> {
    this.select([id]);
    this.notice = '';
    const place = {id, field: ''};
    if (await this.revealElsewhere(place, 'cairn-action-timeline')) return;
    if (this.isConnected) this.notice = feedbackPlanMessages.say(this.language, 'noTimeline');
  }

  async #copy(format: 'md' | 'html', part: 'feedback' | 'answers'): Promise<void> {
    this.store.settle();
    const {downloadCopy} = await import('../../foundation/plan-copies.js');
    await downloadCopy(this.plan, format, this.language, [part]);
  }
}
