/** `cairn-thread`: what hangs on each outcome, from why to what was decided, and where the thread is torn. */
import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {EditingTool} from '../../foundation/editing-tool.js';
import {findingWords, sayFinding} from '../../foundation/finding-words.messages.js';
import type {PreparableTable} from '../../foundation/messages.js';
import type {PlanPlace, RevealingTool} from '../../foundation/plan-context.js';
import {emptyView} from '../../foundation/stones.js';
import {sayWord, vocabularyMessages} from '../../foundation/vocabulary.messages.js';
import type {Finding} from '../../plan/findings/index.js';
import {threadOf} from '../../plan/thread.js';
import type {Plan} from '../../plan/types.js';
import {chips} from '../../styles/chips.styles.js';
import {threadMessages} from './thread.messages.js';
import {threadStyles} from './thread.styles.js';
import {looseView, outcomeView} from './view/outcome.js';
import type {ThreadView} from './view/thread-view.js';

/** The tool in which a gap is mended that stands at no item of its own. */
const MENDED_IN: Readonly<Record<string, string>> = {
  'gap-link-without-action': 'cairn-action-timeline',
  'gap-outcome-not-asked': 'cairn-feedback-plan',
  'gap-measure-without-data': 'cairn-action-timeline',
};

/**
 * Follows each outcome of the theory to the links that lead to it, the actions that carry them and their owners, the
 * measures, the questions in surveys, what was found, and what was decided. Where one of these is missing it says so and
 * leads to the tool on the page that mends it. What was decided, and what was learned of an assumption, is said in
 * `cairn-decision`, which opens over it; it changes nothing itself.
 *
 * @tagname cairn-thread
 * @summary Of each outcome: why, what is done, how you will know, whom you ask, what was decided; and every gap.
 * @slot - Shown before the element is defined, and where its document cannot be opened.
 * @fires {CairnSelectionEvent} cairn-selection - Somebody goes to where a gap is mended; `ids` says to what.
 * @csspart base - The tool.
 * @csspart heading - Its heading.
 * @csspart toolbar - Its toolbar.
 * @csspart work - All below the toolbar.
 * @csspart dialog - The window in which the decision stands.
 * @csspart dialog-heading - Its heading.
 * @csspart dialog-body - What scrolls in it.
 * @csspart dialog-footer - The row of its buttons.
 * @cssstate ready - Rendered for the first time.
 * @cssstate empty - There is no outcome to follow.
 */
export class CairnThread extends EditingTool {
  static override styles: CSSResultGroup = [EditingTool.styles, chips, threadStyles];
  static override readonly messages: readonly PreparableTable[] = [
    ...EditingTool.messages,
    findingWords,
    threadMessages,
  ];
  /** A change of other parts of the plan does not render this tool again. */
  static override readonly reads: readonly (keyof Plan)[] = [
    'theory',
    'actions',
    'measures',
    'surveys',
    'decisions',
    'feedback',
    'people',
  ];

  /** Id of the outcome to follow; without it all of them. */
  @property({reflect: true, useDefault: true}) outcome = '';

  /** The decision is open over the thread. */
  @state() private deciding = false;
  readonly #decision = this.atNeed(
    async () => {
      const [{styles, decidingView}] = await Promise.all([
        import('./view/deciding.js'),
        import('../../kit/dialog/define.js'),
        import('../decision/define.js'),
      ]);
      return {styles, decidingView};
    },
    () => {
      this.deciding = false;
    },
  );

  protected override get toolName(): string {
    return threadMessages.say(this.language, 'name');
  }

  protected override updated(...[changed]: Parameters<EditingTool['updated']>): void {
    super.updated(changed);
    this.setState('empty', threadOf(this.plan).outcomes.length === 0);
  }

  protected override renderTool(): TemplateResult {
    const {outcomes, loose, gaps} = threadOf(this.plan);
    const view = this.#view();
    const {say} = view;
    if (outcomes.length === 0 && loose.length === 0) return emptyView(say('empty'));
    const shown = this.outcome
      ? outcomes.filter(({outcome}) => outcome.id === this.outcome)
      : outcomes;
    if (this.outcome && shown.length === 0) return html`<p class="quiet">${say('notThere')}</p>`;
    const count = this.outcome
      ? shown.reduce((sum, thread) => sum + thread.gaps.length, 0)
      : gaps.length;
    const told = [
      say('outcomes', {count: shown.length}),
      count === 0 ? say('noGap') : say('gaps', {count}),
    ];
    return html`
      <p class="quiet">${told.join(' · ')}</p>
      ${repeat(
        shown,
        ({outcome}) => outcome.id,
        (thread) => outcomeView(view, thread),
      )}
      ${this.outcome ? '' : looseView(view, loose, gaps)}
      ${this.deciding ? this.#deciding() : nothing}
    `;
  }

  #view(): ThreadView {
    const {plan, language} = this;
    const say = vocabularyMessages.in(language);
    return {
      say: threadMessages.in(language),
      language,
      level: (this.heading === 'none' ? 0 : this.headingLevel) + 1,
      text: (text) => this.textOf(text),
      word: (vocabulary, word) => sayWord(say, vocabulary, word),
      gap: (gap) => sayFinding(language, gap),
      person: (id) => plan.people.find((person) => person.id === id),
      editable: this.editable,
      decide: (place) => {
        void this.#decide(place);
      },
      mend: (gap) => {
        void this.#mend(gap);
      },
    };
  }

  #deciding(): TemplateResult | undefined {
    return this.#decision.get()?.decidingView(threadMessages.say(this.language, 'deciding'), () => {
      this.deciding = false;
    });
  }

  /** Opens the decision over the thread, and there the place that is named. */
  async #decide(place?: PlanPlace): Promise<void> {
    this.notice = '';
    this.deciding = true;
    if (!(await this.#decision.bring()) || !place) return;
    await this.updateComplete;
    const decision = this.renderRoot.querySelector<RevealingTool>('cairn-decision');
    // Where there is no decision on this round yet, it begins with one.
    if ((await decision?.reveal(place)) === false) decision?.focus();
  }

  async #mend({code, at}: Finding): Promise<void> {
    this.notice = '';
    this.select([at.id]);
    // What a survey asks is found where its answers are shown, or where it is asked.
    const [asked] = threadOf(this.plan)
      .outcomes.flatMap(({measures}) => measures)
      .filter(({measure}) => code === 'gap-measure-without-data' && measure.id === at.id)
      .flatMap(({items}) => items);
    const found =
      (asked &&
        (await this.revealElsewhere({id: asked.item.id, field: ''}, 'cairn-impact-results'))) ||
      (await this.revealElsewhere(at, MENDED_IN[code]));
    if (!found && this.isConnected) this.notice = threadMessages.say(this.language, 'nowhere');
  }
}
