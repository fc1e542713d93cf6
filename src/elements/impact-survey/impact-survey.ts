/** `cairn-impact-survey`: asks. What is answered stays on this page until the person sends it. */
import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import {frameMessages} from '../../foundation/frame.messages.js';
import {onMessagesChanged, sayDate, type PreparableTable} from '../../foundation/messages.js';
import type {PrintOptions} from '../../foundation/plan-element.js';
import {emptyView} from '../../foundation/stones.js';
import {ToolElement} from '../../foundation/tool-element.js';
import {parseResponse} from '../../plan/open.js';
import type {Plan, Response, Survey, SurveyItem, Text, Wave} from '../../plan/types.js';
import {Answering, type Unreadable} from './answering.js';
import {chooseSurvey, chooseWave} from './chosen.js';
import {impactSurveyMessages} from './impact-survey.messages.js';
import {surveyStyles} from './impact-survey.styles.js';
import {
  clearAnswer,
  firstField,
  questionAround,
  showAnswers,
  takeField,
} from './interaction/answer-fields.js';
import type {IdleWatch} from './interaction/idle-watch.js';
import {Submission} from './interaction/submission.js';
import {languagesOf, sameLanguage} from './languages.js';
import {promises} from './promises.js';
import * as around from './view/around.js';
import {questionView, words, type QuestionContext, type Spoken} from './view/question.js';
import {sendingView, thanksView, type SendingActs} from './view/sending.js';

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
 * @cssstate ready - Rendered for the first time.
 * @cssstate empty - There is no survey.
 * @cssstate readonly - Nothing can be answered.
 * @cssstate invalid - Something was typed that cannot be read.
 */
export class CairnImpactSurvey extends ToolElement {
  static override readonly reads: readonly (keyof Plan)[] = ['surveys'];
  static override styles: CSSResultGroup = [ToolElement.styles, surveyStyles];
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

  #answering: Answering | undefined;
  #wave: Wave | undefined;
  readonly #submission = new Submission(this);
  #shownStep = 'editing';
  #showDue = false;
  /** Which unreadable answers were told: not while somebody is still typing. */
  #told: ReadonlyMap<string, Unreadable> = new Map();
  #errorsDue = false;
  #showsErrors = false;
  #restoring: Response | undefined;
  #idle: IdleWatch | undefined;
  #wordsChanged = 0;
  #stopWords: (() => void) | undefined;
  #submitting: HTMLFormElement | null = null;
  #pageLanguage: string | null = null;

  /** What would be sent now, frozen: the answers given so far. */
  get response(): Response | undefined {
    return this.#answering?.response();
  }

  /** Sends the answers. Resolves with whether they were confirmed; `false` where something keeps them here, which is then shown. */
  async submit(): Promise<boolean> {
    await this.updateComplete;
    const answering = this.#answering;
    if (!answering || !this.#canSend) return false;
    this.#readAgain(answering);
    if (answering.wrong.length > 0) {
      this.#tell(answering, true);
      return false;
    }
    if (answering.answered === 0) {
      this.#submission.refuseNothing();
      return false;
    }
    return this.#submission.send();
  }

  /** Forgets all answers and begins a new response. */
  reset(): void {
    this.#begin();
    this.#submission.back();
  }

  /** Prints the survey with the answers given so far, or empty for handwriting. */
  override print(options: PrintOptions = {}): void {
    const answering = this.#answering;
    if (answering && options.blank) showAnswers(this.renderRoot, answering, true);
    super.print(options);
    if (answering && options.blank) showAnswers(this.renderRoot, answering);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('invalid', this.#onInvalid);
    this.#stopWords = onMessagesChanged(() => {
      this.#wordsChanged++;
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('invalid', this.#onInvalid);
    this.#stopWords?.();
    this.#idle?.stop();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const {survey} = chooseSurvey(this.plan, this.survey);
    this.#wave = survey && chooseWave(survey, this.wave);
    const wave = this.#wave?.id ?? '';
    const before = this.#answering;
    if (!survey) this.#answering = undefined;
    else if (before?.survey.id === survey.id && before.wave === wave) {
      this.#showDue ||= before.survey !== survey;
      before.survey = survey;
    } else {
      this.#begin(survey, wave);
      if (this.#submission.state.step === 'confirmed') this.#submission.back();
    }
    const kept = this.#restoring;
    if (kept && this.#answering?.survey.id === kept.survey) {
      this.#restoring = undefined;
      this.#begin(this.#answering.survey, wave, kept);
    }
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const answering = this.#answering;
    this.setState('empty', !answering);
    this.setState('invalid', this.#told.size > 0);
    this.setState('readonly', !this.#canAnswer);
    if (answering && this.#showDue && this.renderRoot.querySelector('[data-item]')) {
      this.#showDue = false;
      showAnswers(this.renderRoot, answering);
    }
    this.setFormValue();
    this.#moveFocus();
  }

  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#submitting?.removeEventListener('submit', this.#onFormSubmit);
    this.#submitting = form;
    form?.addEventListener('submit', this.#onFormSubmit);
    this.requestUpdate();
  }

  override formResetCallback(): void {
    if (this.ownsPlan) this.reset();
  }

  override formStateRestoreCallback(state: string | File | FormData | null): void {
    const kept = typeof state === 'string' ? parseResponse(state) : undefined;
    if (!kept?.ok) return;
    this.#restoring = kept.response;
    this.requestUpdate();
  }

  /** @internal */
  override setFormValue(): void {
    const answering = this.#answering;
    const sends = this.form && this.ownsPlan && answering && this.#canSend && !this.inactive;
    const json = sends && answering.answered > 0 ? JSON.stringify(answering.response()) : null;
    this.internals.setFormValue(json, this.sharedDevice ? null : json);
    const wrong = sends ? answering.wrong.length : 0;
    if (wrong > 0) this.internals.setValidity({badInput: true}, this.#say('errors', {count: wrong}));
    else this.internals.setValidity({});
  }

  /** @internal */
  sendingChanged(): void {
    const {step} = this.#submission.state;
    if (step === 'sending' || step === 'waiting') {
      if (step !== this.#shownStep) this.announce(this.#say(step));
    }
    this.requestUpdate();
  }

  /** @internal */
  sendingConfirmed({id}: Response): void {
    if (this.#answering?.id === id) this.#begin();
  }

  protected override get toolName(): string {
    const {survey} = chooseSurvey(this.plan, this.survey);
    return (survey && this.textOf(survey.title).text) || this.#say('name');
  }

  protected override renderToolbar(): typeof nothing {
    return nothing;
  }

  protected override renderTool(): TemplateResult {
    const answering = this.#answering;
    if (!answering) return this.#renderNoSurvey();
    const {state} = this.#submission;
    return html`
      <div class="survey" @input=${this.#onInput} @change=${this.#onChange} @click=${this.#onClick}>
        ${this.#renderLanguages(answering.survey)}
        ${
          state.step === 'confirmed'
            ? thanksView(
                state.delivery,
                this.textOf(answering.survey.thanks),
                this.#say,
                this.sharedDevice ? this.#next : undefined,
              )
            : this.#renderSurvey(answering)
        }
      </div>
      ${this.sharedDevice ? this.#renderIdle() : nothing}
    `;
  }
}
