/** `cairn-impact-survey`: asks. What is answered stays on this page until the person sends it. */
import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {frameMessages} from '../../foundation/frame.messages.js';
import {
  onMessagesChanged,
  sayDate,
  type PreparableTable,
  type Say,
} from '../../foundation/messages.js';
import type {Paper} from '../../foundation/printable.js';
import {emptyView} from '../../foundation/stones.js';
import {ToolElement} from '../../foundation/tool-element.js';
import {progressLineStyles} from '../../kit/progress/progress-line.js';
import type {Plan, Response, SurveyItem, Text} from '../../plan/types.js';
import type {Answering} from './answering.js';
import {impactSurveyMessages, type english} from './impact-survey.messages.js';
import {surveyStyles} from './impact-survey.styles.js';
import {Responding} from './interaction/responding.js';
import {currentLanguage, languagesOf} from './languages.js';
import {promises, type Promised} from './promises.js';
import {languageSwitch, surveyChoice} from './view/around.js';
import type {Spoken} from './view/question.js';
import {thanksView} from './view/sending.js';
import {surveyView} from './view/survey.js';

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
  static override readonly reads: readonly (keyof Plan)[] = ['surveys'];
  static override styles: CSSResultGroup = [ToolElement.styles, progressLineStyles, surveyStyles];
  static override readonly messages: readonly PreparableTable[] = [
    frameMessages,
    impactSurveyMessages,
  ];

  /** What the survey is shown for. This version knows `respond`; any other value does the same. */
  @property() mode: SurveyMode = 'respond';

  /** Id of the survey; without it the only one that is open, else the only one. */
  @property() survey = '';

  /** Id of the wave the answers belong to; without it the one that is open, else the last one. */
  @property() wave = '';

  /** Address that a response is sent to. Without it: to the page's listener or form, or as a file to hand in. */
  @property() action = '';

  /** How a response is sent: `POST` or `PUT`. */
  @property() method = 'POST';

  /** Several people answer on this device: nothing is left for the next one. */
  @property({attribute: 'shared-device', type: Boolean}) sharedDevice = false;

  readonly #responding = new Responding(this, this.internals);
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
    this.#responding.follow();
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    this.#responding.listen(this.renderRoot);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const {answering, canAnswer} = this.#responding;
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

  /** The form gets the response, not the plan. @internal */
  override setFormValue(): void {
    this.#responding.form.update(this.sharedDevice);
  }

  protected override get toolName(): string {
    const {survey} = this.#responding;
    return (survey && this.textOf(survey.title).text) || this.say('name');
  }

  /** A respondent changes no plan: there is nothing to undo, open or keep. */
  protected override renderToolbar(): typeof nothing {
    return nothing;
  }

  protected override renderTool(): TemplateResult {
    const {answering, sharedDevice, submission} = this.#responding;
    if (!answering) return this.#renderNoSurvey();
    const languages = languagesOf(answering.survey);
    const {state} = submission;
    return html`
      <div class="survey">
        ${languageSwitch(languages, currentLanguage(languages, this.language), this.say, (tag) => {
          sharedDevice.speak(tag);
        })}
        ${
          state.step === 'confirmed'
            ? this.#renderThanks(answering, state.delivery)
            : this.#renderSurvey(answering)
        }
      </div>
      ${sharedDevice.view(this.say)}
    `;
  }

  protected override async paper(): Promise<Paper> {
    const {surveyPaper, surveyPaperStyles} = await import('./view/paper.js');
    return {
      styles: surveyPaperStyles,
      // Nobody is asked for a name who may be promised that nobody asks.
      signed: false,
      render: ({blank}) => {
        const {answering} = this.#responding;
        if (!answering) return html`<p>${this.say('noSurvey')}</p>`;
        return surveyPaper(
          {
            answering,
            say: this.say,
            spoken: this.#spoken,
            // Paper is handed in to somebody.
            promised: this.#promised(answering, true, false),
            language: this.language,
            level: Math.min(6, this.headingLevel + 1),
          },
          blank,
        );
      },
    };
  }

  #promised({survey, wave}: Answering, byPage: boolean, hasButton: boolean): Promised[] {
    const wordsOf = ({text}: SurveyItem): string => this.textOf(text).text;
    return promises({survey, wave, byPage, hasButton, wordsOf});
  }

  #renderNoSurvey(): TemplateResult {
    const {surveys} = this.plan;
    if (surveys.length < 2) return emptyView(this.say('noSurvey'));
    return surveyChoice(surveys, this.say, this.#spoken, (id) => {
      this.survey = id;
    });
  }

  #renderThanks({survey}: Answering, delivery: 'sent' | 'host' | 'file'): TemplateResult {
    const next = this.sharedDevice ? this.#responding.next : undefined;
    return thanksView(delivery, this.textOf(survey.thanks), this.say, next);
  }

  #renderSurvey(answering: Answering): TemplateResult {
    const {wave, canAnswer, canSend, hasButton, showsErrors, submission, acts} = this.#responding;
    const closes = wave?.status === 'open' ? wave.closes : '';
    return surveyView({
      answering,
      wave,
      say: this.say,
      spoken: this.#spoken,
      promised: this.#promised(answering, !hasButton || this.fetch !== undefined, hasButton),
      closes: closes ? this.say('closes', {date: sayDate(this.language, closes)}) : '',
      language: this.language,
      wording: this.#wording,
      disabled: !canAnswer || submission.isUnderWay,
      showsErrors,
      level: Math.min(6, this.headingLevel + 1),
      sending: submission.state,
      acts,
      sends: hasButton && canSend,
    });
  }

  readonly #spoken = (text: Text): Spoken => this.textOf(text);
}
