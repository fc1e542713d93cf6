/** `cairn-theory-of-action`: from the goal to what the team claims will happen, and why. */
import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {EditingTool} from '../../foundation/editing-tool.js';
import type {PreparableTable} from '../../foundation/messages.js';
import type {PlanPlace} from '../../foundation/plan-context.js';
import type {Paper} from '../../foundation/printable.js';
import {emptyView} from '../../foundation/stones.js';
import {sayWord, vocabularyMessages} from '../../foundation/vocabulary.messages.js';
import {findings} from '../../plan/findings/index.js';
import {isBlank, withText} from '../../plan/text.js';
import {itemsOf as itemsOfPlan} from '../../plan/places.js';
import type {Plan, Theory} from '../../plan/types.js';
import type {Building} from './interaction/building.js';
import {DiagramLines} from './interaction/diagram-lines.js';
import {lateWords} from './interaction/late-words.js';
import {theoryMessages} from './theory-of-action.messages.js';
import {theoryStyles} from './theory-of-action.styles.js';
import {diagramView} from './view/diagram.js';
import {statementView} from './view/statement.js';
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
    lateWords,
  ];
  static override readonly reads: readonly (keyof Plan)[] = ['theory', 'measures', 'people', 'map'];

  /** The diagram's lines are measured from its boxes once these are laid out: that needs one more render. @internal */
  static override readonly enabledWarnings = [];

  /** What is shown: everything to write in, the claim alone, or the chain from left to right. */
  @property({reflect: true}) view: TheoryViewName = 'build';

  #building: Building | undefined;
  readonly #removals = this.atNeed(
    async () => {
      const [{styles, removalView}] = await Promise.all([
        import('./view/removal.js'),
        import('../../kit/dialog/define.js'),
      ]);
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
      await lateWords.are(words).prepare(this.language);
      this.#building ??= new Building(this, (edit) => this.edit(edit));
      return {styles: sectionStyles, buildView};
    },
    () => {
      this.builderMissed = true;
    },
  );
  @state() private builderMissed = false;

  readonly #lines = new DiagramLines(this, () => this.plan.theory.links);
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
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    if (this.view !== 'build' || this.builderMissed || this.#builder.get()) return done;
    await this.#builder.bring();
    return super.getUpdateComplete();
  }

  protected override renderActions(): TemplateResult {
    const say = theoryMessages.in(this.language);
    return html`<span class="views" role="group" aria-label=${say('view')}>
      ${theoryViews.map(
        (view) =>
          html`<button
            type="button"
            aria-pressed=${this.view === view ? 'true' : 'false'}
            @click=${() => {
              this.view = view;
            }}
          >
            ${say(view)}
          </button>`,
      )}
    </span>`;
  }

  protected override renderTool(): TemplateResult {
    const view = this.#view();
    const empty = isEmpty(view.theory);
    const removal = this.#building?.removal;
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
          : statementView(view)
      }
      ${this.view === 'diagram' && !empty ? diagramView(view, this.#lines.lines) : nothing}
      ${this.view === 'build' ? this.#build(view) : nothing}
      ${removal ? this.#removals.get()?.removalView(view, removal) : nothing}
    `;
  }

  #build(view: TheoryView): TemplateResult {
    const build = this.builderMissed ? undefined : this.#builder.get()?.buildView;
    if (build && this.#building) return build(view, this.#building, findings(this.plan));
    const again = (): void => {
      this.notice = '';
      this.builderMissed = false;
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
    const {theoryPaper, theoryPaperStyles, words} = await import('./view/paper.js');
    await lateWords.are(words).prepare(this.language);
    return {styles: theoryPaperStyles, render: (sheet) => theoryPaper(this.#view(), sheet)};
  }

  #view(): TheoryView {
    const {plan, editable, language, drafts} = this;
    const say = vocabularyMessages.in(language);
    return {
      plan,
      theory: plan.theory,
      editable,
      language,
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
      found: (id, field) => this.findingsAt(id, field),
      edit: (edit) => {
        this.edit(edit);
      },
      announce: (sentence) => {
        this.announce(sentence);
      },
      ...(this.#building?.view ?? idle),
    };
  }

  readonly #start = (): void => {
    this.view = 'build';
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>('#goal')?.focus();
    });
  };
}

/** Until the builder is there, nobody can do anything in it. */
const nothingYet = (): void => undefined;
const idle: Building['view'] = {
  add: nothingYet,
  after: () => '',
  fold: nothingYet,
  move: nothingYet,
  paste: nothingYet,
  pick: nothingYet,
  picked: '',
  remove: nothingYet,
  settled: () => {
    throw new Error('The builder is not there.');
  },
  unfolded: new Set(),
};

function isEmpty(theory: Theory): boolean {
  const {goal, vision, problem, barriers, ideas, strategies, outcomes} = theory;
  return (
    [goal, vision, problem.text].every(isBlank) &&
    [barriers, ideas, strategies, outcomes].every(({length}) => length === 0)
  );
}
