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
import type {PrintOptions} from '../../foundation/plan-element.js';
import {emptyView} from '../../foundation/stones.js';
import {ToolElement} from '../../foundation/tool-element.js';
import {parseResponse} from '../../plan/open.js';
import type {Plan, Response, Survey, Text, Wave} from '../../plan/types.js';
import {Answering} from './answering.js';
import {chooseSurvey, chooseWave} from './chosen.js';
import {impactSurveyMessages, type english} from './impact-survey.messages.js';
import {surveyStyles} from './impact-survey.styles.js';
import * as fields from './interaction/answer-fields.js';
import {FormPart} from './interaction/form-part.js';
import {SharedDevice} from './interaction/shared-device.js';
import {Submission} from './interaction/submission.js';
import {currentLanguage, languagesOf} from './languages.js';
import {promises} from './promises.js';
import {idleDialog, languageSwitch, surveyChoice} from './view/around.js';
import {thanksView, type SendingActs} from './view/sending.js';
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
  #chosen: Survey | undefined;
  #wave: Wave | undefined;
  readonly #submission = new Submission(this);
  readonly #formPart = new FormPart(this, this.internals);
  readonly #sharedDevice = new SharedDevice(this);
  /** The answers are still to be shown in their fields. */
  #showDue = false;
  #showsErrors = false;
  #restoring: Response | undefined;
  #shownStep = 'editing';
  #focusErrors = false;
  #wording = 0;
  #stopWords: (() => void) | undefined;

  /** What would be sent now, frozen: the answers given so far. */
  get response(): Response | undefined {
    return this.#answering?.response();
  }

  /** Sends the answers. Resolves with whether they were confirmed; where something keeps them here, it is shown. */
  async submit(): Promise<boolean> {
    await this.updateComplete;
    const answering = this.#answering;
    if (!answering || !this.#canSend) return false;
    if (!this.#submission.isUnderWay && !this.#mayLeave(answering)) return false;
    return this.#submission.send();
  }

  /** Forgets all answers and begins a new response. */
  reset(): void {
    this.#begin(this.#chosen);
    this.#submission.back();
  }

  /** Prints the survey with the answers given so far, or empty for handwriting. */
  override print(options: PrintOptions = {}): void {
    const answering = this.#answering;
    if (answering && options.blank) fields.showAnswers(this.renderRoot, answering, true);
    super.print(options);
    if (answering && options.blank) fields.showAnswers(this.renderRoot, answering);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('invalid', this.#onInvalid);
    this.#stopWords = onMessagesChanged(() => {
      this.#wording++;
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('invalid', this.#onInvalid);
    this.#stopWords?.();
    this.#sharedDevice.stop();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const {survey} = chooseSurvey(this.plan, this.survey);
    const before = this.#answering;
    this.#chosen = survey;
    this.#wave = survey && chooseWave(survey, this.wave);
    if (survey && before?.survey.id === survey.id && before.wave === (this.#wave?.id ?? '')) {
      this.#showDue ||= before.survey !== survey;
      before.survey = survey;
    } else if (survey ?? before) {
      this.#begin(survey);
      if (this.#submission.state.step === 'confirmed') this.#submission.back();
    }
    if (survey && this.#restoring?.survey === survey.id) this.#begin(survey, this.#restoring);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const answering = this.#answering;
    this.setState('empty', !answering);
    this.setState('invalid', answering !== undefined && answering.told.size > 0);
    this.setState('readonly', !this.#canAnswer);
    if (answering && this.#showDue) fields.showAnswers(this.renderRoot, answering);
    this.#showDue = false;
    this.#formPart.update();
    this.#moveFocus();
  }

  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#formPart.belongTo(form);
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
    this.#formPart.update();
  }

  /** What travels with the page's form. @internal */
  get toSend(): Response | undefined {
    const sends = this.ownsPlan && this.#canSend && (this.#answering?.answered ?? 0) > 0;
    return sends ? this.response : undefined;
  }

  /** @internal */
  get wrongInWords(): string {
    const count = (this.ownsPlan && this.#canSend && this.#answering?.wrong.length) || 0;
    return count > 0 ? this.#say('errors', {count}) : '';
  }

  /** @internal */
  formSubmitted(event: SubmitEvent): void {
    if (this.toSend && !this.action) this.#submission.formSubmitted(event);
  }

  /** @internal */
  sendingChanged(): void {
    const {step} = this.#submission.state;
    if (step !== this.#shownStep && (step === 'sending' || step === 'waiting'))
      this.announce(this.#say(step));
    this.requestUpdate();
  }

  /** @internal */
  sendingConfirmed({id}: Response): void {
    if (this.#answering?.id === id) this.#begin(this.#chosen);
  }

  /** @internal */
  leftAlone(): void {
    if (this.#submission.isUnderWay) return;
    this.reset();
    this.announce(this.#say('idleCleared'));
  }

  protected override get toolName(): string {
    return (this.#chosen && this.textOf(this.#chosen.title).text) || this.#say('name');
  }

  protected override renderToolbar(): typeof nothing {
    return nothing;
  }

  protected override renderTool(): TemplateResult {
    const answering = this.#answering;
    const say = this.#say;
    const spoken = (text: Text): ReturnType<typeof this.textOf> => this.textOf(text);
    if (!answering) {
      const {surveys} = this.plan;
      return surveys.length < 2
        ? emptyView(say('noSurvey'))
        : surveyChoice(surveys, say, spoken, (id) => {
            this.survey = id;
          });
    }
    const {survey} = answering;
    const {state} = this.#submission;
    const languages = languagesOf(survey);
    const hasButton = this.action !== '' || !this.form || !this.ownsPlan;
    return html`
      <div class="survey" @input=${this.#onInput} @change=${this.#onChange} @click=${this.#onClick}>
        ${languageSwitch(languages, currentLanguage(languages, this.language), say, (tag) => {
          this.#sharedDevice.speak(tag);
        })}
        ${
          state.step === 'confirmed'
            ? thanksView(
                state.delivery,
                spoken(survey.thanks),
                say,
                this.sharedDevice ? this.#next : undefined,
              )
            : surveyView({
                answering,
                wave: this.#wave,
                say,
                spoken,
                promised: promises({
                  survey,
                  wave: answering.wave,
                  byPage: !hasButton || this.fetch !== undefined,
                  hasButton,
                  wordsOf: ({text}) => spoken(text).text,
                }),
                closes: this.#closes(),
                language: this.language,
                wording: this.#wording,
                disabled: !this.#canAnswer || this.#submission.isUnderWay,
                showsErrors: this.#showsErrors,
                level: Math.min(6, this.headingLevel + 1),
                sending: state,
                acts: this.#acts,
                sends: hasButton && this.#canSend,
              })
        }
      </div>
      ${this.sharedDevice ? idleDialog(say) : nothing}
    `;
  }

  get #say(): Say<typeof english> {
    return impactSurveyMessages.in(this.language);
  }

  /** Whether somebody may answer here and now, be it to try the survey out. */
  get #canAnswer(): boolean {
    return (
      !this.readonly && !this.inactive && !this.store.readOnly && this.#wave?.status !== 'closed'
    );
  }

  get #canSend(): boolean {
    return this.#canAnswer && this.#wave?.status === 'open';
  }

  readonly #acts: SendingActs = {
    send: () => void this.submit(),
    tryNow: () => {
      this.#submission.tryNow();
    },
    copy: () => void this.#copy(),
    download: () => void this.#submission.offer(this.#fileName()),
    haveFile: () => {
      this.#submission.haveFile();
    },
    back: () => {
      this.#submission.back();
    },
  };

  readonly #next = (): void => {
    this.#sharedDevice.nextPerson();
    this.reset();
  };

  readonly #onInput = ({target}: Event): void => {
    const answering = this.#answering;
    if (!answering || !isField(target)) return;
    if (target.id === 'code') answering.code = target.value;
    else fields.takeField(target, answering, this.language);
    this.#given();
  };

  /** A field is left: what stands in it is meant. */
  readonly #onChange = ({target}: Event): void => {
    const id = target instanceof Element && fields.questionAround(target)?.dataset['item'];
    if (!id || !this.#answering || this.#answering.unreadable(id) === undefined) return;
    this.#answering.tell(id);
    this.requestUpdate();
  };

  readonly #onClick = (event: Event): void => {
    const {target} = event;
    const answering = this.#answering;
    if (!answering || !(target instanceof Element)) return;
    const question = fields.questionAround(target);
    if (question && target.closest('[data-clear]')) {
      fields.clearAnswer(question, answering);
      this.announce(this.#say('cleared'));
      this.#given();
    }
    const jump = target.closest<HTMLElement>('[data-jump]')?.dataset['jump'];
    if (jump === undefined) return;
    event.preventDefault();
    fields.firstField(this.renderRoot, jump)?.focus();
  };

  /** The page's form was not sent because of an answer. */
  readonly #onInvalid = (event: Event): void => {
    event.preventDefault();
    if (this.#answering) this.#mayLeave(this.#answering);
  };

  /** An answer was given or taken back. */
  #given(): void {
    void this.#submission.prepare();
    void this.#sharedDevice.answered();
    this.requestUpdate();
  }

  /** Begins a response: with no answers, or those that the browser kept. */
  #begin(survey: Survey | undefined, kept?: Response): void {
    this.#restoring = undefined;
    this.#sharedDevice.stop();
    this.#answering = survey && new Answering(survey, this.#wave?.id ?? '', kept?.id);
    if (kept) this.#answering?.restore(kept);
    this.#showDue = true;
    this.#showsErrors = false;
    this.requestUpdate();
  }

  /** Whether nothing keeps the answers here; what does is shown. */
  #mayLeave(answering: Answering): boolean {
    // A date that was begun and not completed tells nobody.
    for (const field of this.renderRoot.querySelectorAll<HTMLInputElement>('input[type="date"]'))
      fields.takeField(field, answering, this.language);
    answering.tell();
    this.#showsErrors = this.#focusErrors = answering.told.size > 0;
    this.requestUpdate();
    if (!this.#showsErrors && answering.answered === 0) this.#submission.refuseNothing();
    return !this.#showsErrors && answering.answered > 0;
  }

  async #copy(): Promise<void> {
    const {response} = this;
    const survey = this.#chosen;
    const atNeed = await this.#submission.prepare();
    if (!response || !survey || !atNeed) return;
    const say = this.#say;
    const text = atNeed.inWords(survey, response, (prose) => this.textOf(prose).text, {
      before: say('before'),
      now: say('now'),
    });
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    this.announce(copied ? say('copied') : say('notCopied'));
  }

  #fileName(): string {
    return `${this.toolName} ${this.#say('fileName')}`;
  }

  #closes(): string {
    const closes = this.#wave?.status === 'open' ? this.#wave.closes : '';
    return closes ? this.#say('closes', {date: sayDate(this.language, closes)}) : '';
  }

  /** Where the work went on, the focus follows; it is never lost. */
  #moveFocus(): void {
    const {step} = this.#submission.state;
    const before = this.#shownStep;
    this.#shownStep = step;
    const to = this.#focusErrors
      ? '.errors'
      : step === before
        ? undefined
        : step === 'editing'
          ? '.survey :is(input, textarea):not(:disabled)'
          : '[data-focus]';
    this.#focusErrors = false;
    if (to && this.isConnected) this.renderRoot.querySelector<HTMLElement>(to)?.focus();
  }
}

function isField(target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
