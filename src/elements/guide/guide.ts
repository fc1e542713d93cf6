/** `cairn-guide`: three phases from why to what was learned, one guide for every condition, or a partner's own. */
import {html, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {EditingTool} from '../../foundation/editing-tool.js';
import {CairnErrorEvent, CairnHelpEvent} from '../../foundation/events.js';
import type {PreparableTable} from '../../foundation/messages.js';
import type {PlanPlace} from '../../foundation/plan-context.js';
import type {Paper, Printable} from '../../foundation/printable.js';
import {progressLineStyles} from '../../kit/progress/progress-line.js';
import {answerQuestion, completeTask, reopenTask} from '../../plan/edits/guide.js';
import {chooseCondition} from '../../plan/edits/condition.js';
import type {PlacedFinding} from '../../plan/guide-findings.js';
import type {Guide, GuideTask} from '../../plan/guide.js';
import {guideProgress} from '../../plan/guide-progress.js';
import type {Condition} from '../../plan/schema/enumerations.js';
import type {GuideDefinition, Plan} from '../../plan/types.js';
import {guideMessages} from './guide.messages.js';
import {guideStyles} from './guide.styles.js';
import {OpenPlaces} from './interaction/open-places.js';
import {openToolOf} from './interaction/open-tool.js';
import {ShownGuide} from './shown-guide.js';
import {spokenOf} from './spoken.js';
import {guideWorkView, hostHelpView, missingView, refusedView} from './view/guide-work.js';
import {focusPhase, type GuideView} from './view/guide-view.js';
import {toldOf} from './view/help.js';

/**
 * Leads a team through three phases: an aim, big questions with the team's answers, and tasks, each with the tool it opens
 * and what that tool shows of it. It speaks of the plan's condition. Partners may change, extend or replace what it says.
 *
 * @tagname cairn-guide
 * @summary Three phases with aim, big questions, tasks, the tool each task opens, and how far the team is.
 * @slot - Shown before the element is defined, and where its document cannot be opened.
 * @slot help - Who helps, and how, in the host's words; shown at the end.
 * @fires {CairnChangeEvent} cairn-change - An edit was made; on the element that owns the plan.
 * @fires {CairnOpenToolEvent} cairn-open-tool - Somebody opens the tool of a task; can be prevented by a host that goes there itself.
 * @fires {CairnHelpEvent} cairn-help - Somebody asks for help; the host answers.
 * @fires {CairnErrorEvent} cairn-error - A document or a guide was refused.
 * @csspart base - The tool.
 * @csspart heading - Its heading.
 * @csspart toolbar - Its toolbar.
 * @csspart work - All below the toolbar.
 * @csspart line - The line that shows how many tasks are done.
 * @cssstate ready - Rendered for the first time.
 * @cssstate empty - No question is answered and no task is done.
 * @cssstate readonly - The reader may look, not change.
 */
export class CairnGuide extends EditingTool {
  static override styles: CSSResultGroup = [EditingTool.styles, progressLineStyles, guideStyles];
  static override readonly messages: readonly PreparableTable[] = [
    ...EditingTool.messages,
    guideMessages,
  ];
  /** A change of other parts of the plan does not render this tool again. */
  static override readonly reads: readonly (keyof Plan)[] = [
    ...(['guide', 'condition', 'theory', 'people', 'map', 'measures', 'actions'] as const),
    ...(['surveys', 'feedback', 'cycles', 'decisions', 'conditions', 'contract'] as const),
  ];

  /** The phase that is open: `why`, `how`, `implement`, or what a partner's guide calls it. Without it, that in which the team is. */
  @property() phase: 'why' | 'how' | 'implement' | (string & {}) = '';

  readonly #guide = new ShownGuide();
  readonly #renew = (): void => {
    this.requestUpdate();
  };
  readonly #open = new OpenPlaces(this.#renew);
  #findings: ((plan: Plan) => readonly PlacedFinding[]) | undefined;
  readonly #embedded = {
    conditions: this.atNeed(() => import('../conditions/define.js')),
    decision: this.atNeed(() => import('../decision/define.js')),
  };
  /** The task whose tool was asked for and is not on the page. */
  @state() private notHere = '';
  /** Topics that help was asked for, and whether with printed copies. */
  @state() private asked: ReadonlyMap<string, boolean> = new Map();
  @state() private hostHelps = false;

  /** A partner's own guide, as an object or JSON; without it, Cairn's own. What cannot be opened is reported by `cairn-error` and changes nothing. */
  @property({attribute: false})
  get guide(): GuideDefinition | undefined {
    return this.#guide.definition;
  }
  set guide(definition: GuideDefinition | string | object | undefined | null) {
    const problems = this.#guide.take(definition);
    this.requestUpdate();
    if (problems.length === 0) return;
    const message = guideMessages.say(this.language, 'notOpened');
    this.dispatchEvent(new CairnErrorEvent({code: 'invalid', message, problems}));
  }

  /** @internal */
  override reveal(place: PlanPlace): Promise<boolean> {
    const phase = this.#shown?.phases.find(({questions, tasks}) =>
      [...questions, ...tasks].some(({id}) => id === place.id),
    );
    if (phase) this.#open.turn(phase.id, true);
    return super.reveal(place);
  }

  protected override scheduleUpdate(): Promise<unknown> | undefined {
    const coming = this.#guide.bring(this.language);
    if (!coming) return super.scheduleUpdate();
    const words = CairnGuide.messages.map((table) => table.prepare(this.language));
    // All at once, and nobody sees a guide without words.
    return Promise.all([coming, ...words]).then(() => super.scheduleUpdate());
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const guide = this.#shown;
    if (!guide) return;
    const named = guide.phases.some(({id}) => id === this.phase);
    if (changed.has('phase') && named) this.#open.turn(this.phase, true);
    const at = guideProgress(this.plan, guide).next?.phase.id ?? guide.phases.at(-1)?.id ?? '';
    this.#open.propose(this.#isEmpty ? ['start', at] : [at]);
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    // What there is to look at is told once it is known; nobody waits for it.
    void import('../../plan/guide-findings.js').then(
      ({placedFindings}) => {
        this.#findings = placedFindings;
        this.#renew();
      },
      () => undefined,
    );
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.setState('empty', this.#isEmpty);
  }

  protected override get toolName(): string {
    return guideMessages.say(this.language, 'name');
  }

  protected override renderTool(): TemplateResult {
    const say = guideMessages.in(this.language);
    const guide = this.#shown;
    return html`
      ${refusedView(say, this.#guide.problems)}
      ${guide ? guideWorkView(this.#view(guide)) : missingView(say, this.#renew)}
      ${hostHelpView(say('helpHere'), this.#level, this.hostHelps, (event) => {
        const slot = event.target as HTMLSlotElement;
        this.hostHelps = slot.assignedNodes().length > 0;
      })}
    `;
  }

  protected override async paper(): Promise<Paper> {
    const {guidePaper, guidePaperStyles} = await import('./view/paper.js');
    const render: Paper['render'] = (sheet) => {
      const guide = this.#shown;
      return guide ? guidePaper(this.#view(guide), sheet) : html``;
    };
    return {styles: guidePaperStyles, render};
  }

  /** What stands in the guide is printed with it. */
  protected override prints(tool: Printable): boolean {
    return super.prints(tool) || this.renderRoot.contains(tool);
  }

  get #shown(): Guide | undefined {
    return this.#guide.in(this.language);
  }

  get #level(): number {
    return Math.min(6, (this.heading === 'none' ? 0 : this.headingLevel) + 1);
  }

  get #isEmpty(): boolean {
    const {answers, done} = this.plan.guide;
    return Object.keys(answers).length === 0 && done.length === 0;
  }

  #view(guide: Guide): GuideView {
    const {plan, editable, language, drafts} = this;
    return {
      ...{plan, guide, editable, language, drafts},
      ...spokenOf(plan.condition, language, (text) => this.textOf(text)),
      progress: guideProgress(plan, guide),
      findings: this.#findings?.(plan) ?? [],
      level: this.#level,
      isOpen: (id) => this.#open.has(id),
      turn: (id, open) => {
        this.#open.turn(id, open);
      },
      choose: (chosen) => {
        this.edit(chooseCondition(chosen as Condition | ''));
      },
      answer: (question, answer) => {
        this.#open.keep();
        this.edit(answerQuestion(guide.id, question, answer));
      },
      mark: (task, done) => {
        this.#mark(guide, task, done);
      },
      goTo: (id) => {
        void this.#goTo(id);
      },
      openTool: (task, event) => {
        void this.#openTool(task, event);
      },
      notHere: this.notHere,
      embedded: (tool) => this.#embedded[tool].get() !== undefined,
      ask: (topic, what, copies) => {
        this.#ask(topic, what, copies);
      },
      asked: this.asked,
      printBlank: () => {
        this.print({blank: true});
      },
    };
  }

  #mark(guide: Guide, task: string, isDone: boolean): void {
    this.#open.keep();
    const edit = isDone ? completeTask : reopenTask;
    this.requestUpdate();
    if (!this.edit(edit(guide.id, task)).ok) return;
    const {done, all} = guideProgress(this.plan, guide);
    this.announce(guideMessages.say(this.language, 'done', {done, all}));
  }

  /** Goes to a phase, a question or a task. */
  async #goTo(id: string): Promise<void> {
    if (await this.reveal({id, field: ''})) return;
    this.#open.turn(id, true);
    await this.updateComplete;
    focusPhase(this.renderRoot, id);
  }

  async #openTool(task: GuideTask, event: MouseEvent): Promise<void> {
    this.notHere = '';
    const opened = await openToolOf(task, event, this, (tag) =>
      this.revealElsewhere({id: '', field: ''}, tag),
    );
    if (!opened) this.notHere = task.id;
  }

  #ask(topic: string, what: string, wantsPrintedCopies: boolean): void {
    this.dispatchEvent(new CairnHelpEvent({topic, wantsPrintedCopies}));
    this.asked = new Map([...this.asked, [topic, wantsPrintedCopies]]);
    this.announce(toldOf(guideMessages.in(this.language), what, wantsPrintedCopies));
  }
}
