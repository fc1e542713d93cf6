/** `cairn-impact-survey`: asks. What is answered stays on this page until the person sends it. */
import {nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {frameMessages} from '../../foundation/frame.messages.js';
import {onMessagesChanged, type PreparableTable, type Say} from '../../foundation/messages.js';
import type {PlanPlace} from '../../foundation/plan-context.js';
import type {Paper} from '../../foundation/printable.js';
import {ToolElement} from '../../foundation/tool-element.js';
import {progressLineStyles} from '../../kit/progress/progress-line.js';
import type {Plan, Response} from '../../plan/types.js';
import {impactSurveyMessages, type english} from './impact-survey.messages.js';
import {surveyStyles} from './impact-survey.styles.js';
import {lateWords} from './interaction/late-words.js';
import {listenToQuestions} from './interaction/question-events.js';
import {Responding} from './interaction/responding.js';
import type {Workshop} from './interaction/workshop.js';
import {respondView} from './view/respond.js';

/** What the survey is shown for. */
export const surveyModes = ['respond', 'design', 'key-in', 'preview'] as const;
export type SurveyMode = (typeof surveyModes)[number];

/**
 * Asks the questions of one survey and brings the answers to where they belong.
 *
 * @tagname cairn-impact-survey
 * @summary Asks. Skips are welcome, privacy is said first, and nothing is lost on the way.
 * @slot - What to show where the survey cannot be opened.
 * @fires {CairnBeforeSubmitEvent} cairn-before-submit - Before a response leaves; `respondWith(promise)` takes it over, `preventDefault()` keeps it here.
 * @fires {CairnSubmitEvent} cairn-submit - A response has arrived, once for each; not where the page's own form sends it.
 * @fires {CairnLoadEvent} cairn-load - A document was opened.
 * @fires {CairnErrorEvent} cairn-error - A document was refused.
 * @csspart base - The whole tool.
 * @csspart heading - The survey's title.
 * @csspart work - Everything under the title.
 * @csspart line - How much is answered.
 * @csspart dialog - The dialog that asks on a shared device whether somebody is still there.
 * @csspart dialog-heading - Its question.
 * @csspart dialog-body - What it says.
 * @csspart dialog-footer - The row of its button.
 * @cssstate ready - Rendered for the first time.
 * @cssstate empty - There is no survey.
 * @cssstate readonly - Nothing can be answered.
 * @cssstate invalid - Something was typed that cannot be read.
 */
export class CairnImpactSurvey extends ToolElement {
  static override readonly reads: readonly (keyof Plan)[] = [
    'surveys',
    // Where a survey is written.
    'feedback',
    'measures',
    'people',
    'theory',
  ];
  static override styles: CSSResultGroup = [ToolElement.styles, progressLineStyles, surveyStyles];
  static override readonly messages: readonly PreparableTable[] = [
    frameMessages,
    impactSurveyMessages,
    lateWords,
  ];

  /** What the survey is shown for: to be answered (`respond`), tried out (`preview`), written (`design`), or to key in what came on paper (`key-in`). */
  @property({reflect: true}) mode: SurveyMode = 'respond';

  /** Id of the survey; without it the only one that is open, else the only one. */
  @property() survey = '';

  /** Id of the wave the answers belong to; without it the one that is open, else the last one. */
  @property() wave = '';

  /** Address that a response is sent to. Without it: to the page's listener or form, or as a file to hand in. */
  @property() action = '';

  /** How a response is sent: `POST` or `PUT`. */
  @property() method = 'POST';

  /** One section at a time, and a look over all answers before they are sent; without it all questions are on one page. */
  @property({attribute: 'by-section', type: Boolean}) bySection = false;

  /** Several people answer on this device: nothing is left for the next one. */
  @property({attribute: 'shared-device', type: Boolean}) sharedDevice = false;

  /**
   * The device is the respondent's own: where the survey is in a form of the page, the browser may keep its answers and bring them
   * back after a reload. Without it nothing is kept, nor where `shared-device` says otherwise.
   */
  @property({attribute: 'own-device', type: Boolean}) ownDevice = false;

  readonly #responding = new Responding(this, this.internals);
  /** What shows the survey where nobody answers it; fetched when it is asked for. */
  #workshop: Workshop | undefined;
  #wording = 0;
  #stopWords: (() => void) | undefined;

  /** What would be sent now, frozen: the answers given so far. */
  get response(): Response | undefined {
    return this.#responding.response;
  }

  /** The words of this tool in its language. @internal */
  get say(): Say<typeof english> {
    return impactSurveyMessages.in(this.language);
  }

  /** Whether the page lets anybody answer; a plan that may not be changed may still be answered. @internal */
  get answerable(): boolean {
    return !this.readonly && !this.inactive && !this.store.readOnly;
  }

  /** Sends the answers. Resolves with whether they were confirmed; where something keeps them here, it is shown. */
  async submit(): Promise<boolean> {
    await this.updateComplete;
    return this.#responding.submit();
  }

  /** Forgets all answers and begins a new response. */
  reset(): void {
    this.#responding.reset();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('invalid', this.#responding.onInvalid);
    this.#stopWords = onMessagesChanged(() => {
      this.#wording++;
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('invalid', this.#responding.onInvalid);
    this.#stopWords?.();
    this.#responding.sharedDevice.stop();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#responding.follow(!this.#isWork);
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    listenToQuestions(this, this.#responding);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const {answering, canAnswer} = this.#responding;
    if (this.#isWork) {
      this.setState('empty', this.plan.surveys.length === 0);
      return;
    }
    this.setState('empty', !answering);
    this.setState('invalid', answering !== undefined && answering.told.size > 0);
    this.setState('readonly', !canAnswer);
    this.#responding.shown();
  }

  override formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#responding.form.belongTo(form);
    this.requestUpdate();
  }

  override formResetCallback(): void {
    if (this.ownsPlan) this.reset();
  }

  override formStateRestoreCallback(state: string | File | FormData | null): void {
    if (typeof state === 'string') this.#responding.restore(state);
  }

  /** The form gets the response; where the survey is written, the plan. @internal */
  override setFormValue(json: string | null): void {
    if (this.mode === 'design') super.setFormValue(json);
    else this.#responding.form.update();
  }

  /** @internal */
  override sayLabel(label: string): string {
    return this.#workshop?.work(this.mode)?.sayLabel?.(label) ?? label;
  }

  /** Says something over the work. @internal */
  tell(notice: string): void {
    this.notice = notice;
  }

  /** @internal */
  override async reveal(place: PlanPlace): Promise<boolean> {
    await this.updateComplete;
    return this.#workshop?.work(this.mode)?.reveal?.(place) ?? super.reveal(place);
  }

  protected override get toolName(): string {
    const {survey} = this.#responding;
    return (survey && this.textOf(survey.title).text) || this.say('name');
  }

  /** A respondent changes no plan: there is nothing to undo, open or keep. */
  protected override renderToolbar(): TemplateResult | typeof nothing {
    return this.#isWork ? super.renderToolbar() : nothing;
  }

  /** Forms that are keyed in are no edits of the plan, and have a way back of their own. */
  protected override renderUndo(): TemplateResult | typeof nothing {
    return this.mode === 'key-in' ? nothing : super.renderUndo();
  }

  protected override renderActions(): TemplateResult | typeof nothing {
    return this.#workshop?.work(this.mode)?.actions() ?? nothing;
  }

  protected override renderTool(): TemplateResult | typeof nothing {
    if (this.#isWork) return this.#workshop?.view(this.mode) ?? this.#fetchWorkshop();
    return respondView(this, this.#responding, this.#wording) ?? nothing;
  }

  protected override async paper(): Promise<Paper> {
    const {paperOf} = await import('./view/paper.js');
    return paperOf(this, () => this.#responding.answering);
  }

  /** Whether it is written, or keyed in from paper. */
  get #isWork(): boolean {
    return this.mode === 'design' || this.mode === 'key-in';
  }

  /** Where it does not arrive, that is said; whatever is rendered next asks again. */
  #fetchWorkshop(): typeof nothing {
    import('./interaction/workshop.js').then(
      ({Workshop: Fetched}) => {
        this.#workshop ??= new Fetched(this);
        this.requestUpdate();
      },
      () => {
        this.notice = frameMessages.say(this.language, 'notFetched');
      },
    );
    return nothing;
  }
}
