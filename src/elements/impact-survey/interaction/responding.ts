/**
 * What somebody does with a survey: answer, take back, send, begin again. Holds the answers and the way they take; the
 * element shows them.
 *
 * What always holds: an answer is taken the moment it is given, and nothing but what depends on it is shown anew;
 * answers outlive every other wording or order of the same survey; the focus goes where the work goes on.
 */
import {nothing, type TemplateResult} from 'lit';
import {parseResponse} from '../../../plan/open.js';
import {withAnswers} from '../../../plan/piping.js';
import type {Plan, Response, Survey, Text, Wave} from '../../../plan/types.js';
import type {Say} from '../../../foundation/messages.js';
import {afterPress} from '../../../foundation/presses.js';
import {Answering} from '../answering.js';
import {chooseSurvey, chooseWave} from '../chosen.js';
import type {english} from '../impact-survey.messages.js';
import type {Spoken} from '../view/question.js';
import type {Steps} from '../view/survey.js';
import type {SendingActs, SendingState} from '../view/sending.js';
import {clearAnswer, firstField, questionAround, showAnswers, takeField} from './answer-fields.js';
import {FormPart} from './form-part.js';
import {SharedDevice} from './shared-device.js';
import {Submission} from './submission.js';

/** The element, as far as answering needs it. */
export interface RespondingHost extends HTMLElement {
  readonly plan: Plan;
  survey: string;
  readonly mode: string;
  readonly wave: string;
  readonly bySection: boolean;
  readonly action: string;
  readonly method: string;
  readonly fetch: typeof globalThis.fetch | undefined;
  readonly sharedDevice: boolean;
  readonly ownDevice: boolean;
  readonly form: HTMLFormElement | null;
  readonly ownsPlan: boolean;
  readonly language: string;
  readonly headingLevel: number;
  readonly renderRoot: ParentNode;
  readonly say: Say<typeof english>;
  /** Whether the page lets anybody answer. */
  readonly answerable: boolean;
  announce(sentence: string): void;
  requestUpdate(): void;
  textOf(text: Text): Spoken;
}

export class Responding {
  answering: Answering | undefined;
  survey: Survey | undefined;
  wave: Wave | undefined;
  /** What keeps the answers here is listed above them. */
  #showsErrors = false;
  readonly submission: Submission;
  readonly form: FormPart;
  readonly sharedDevice: SharedDevice;
  readonly acts: SendingActs;

  readonly #host: RespondingHost;
  #showDue = false;
  #errorsDue = false;
  /** Another section came before one's eyes; or the question that is asked for. */
  #stepDue: boolean | string = false;
  #shownStep = 'editing';
  #restoring: Response | undefined;
  /** What the page said of sections when the answers were begun. */
  #bySection = false;

  constructor(host: RespondingHost, internals: ElementInternals) {
    this.#host = host;
    this.submission = new Submission({
      host,
      response: () => this.response,
      changed: this.#sendingChanged,
      confirmed: ({id}) => {
        if (this.answering?.id === id) this.#begin();
      },
    });
    this.form = new FormPart(internals, {
      toSend: () => this.#toSend,
      wrongInWords: () => this.#wrongInWords,
      mayKeep: () => host.ownDevice && !host.sharedDevice,
      submitted: (event) => {
        if (this.#toSend && !host.action) this.submission.formSubmitted(event);
      },
    });
    this.sharedDevice = new SharedDevice(host, (idleCleared) => {
      if (this.submission.isUnderWay) return;
      this.reset();
      host.announce(idleCleared);
    });
    this.acts = {
      send: () => void this.submit(),
      tryNow: () => {
        this.submission.tryNow();
      },
      copy: () => void this.#keep('copy'),
      download: () => void this.#keep('file'),
      haveFile: () => {
        this.submission.haveFile();
      },
      back: () => {
        this.submission.back();
      },
    };
  }

  /** What became of answers that did not simply arrive. */
  readonly later = (state: SendingState): TemplateResult | typeof nothing => {
    const {atNeed} = this.submission;
    const {language, say} = this.#host;
    const words = atNeed?.surveySendingMessages.in(language);
    return words && atNeed
      ? atNeed.onItsWayView(state, words, this.acts, say('tryAgain'))
      : nothing;
  };

  /** The survey's words, earlier answers in them. */
  readonly spoken = (text: Text): Spoken => {
    const {answering, submission} = this;
    const spoken = this.#host.textOf(text);
    return {
      ...spoken,
      text: withAnswers(spoken.text, (id) => {
        if (!answering?.item(id)) return undefined;
        answering.echoed.add(id);
        return submission.atNeed?.echo(this.#host, answering, id) ?? '…';
      }),
    };
  };

  /** The ways through the survey besides sending it, once somebody may want them. */
  get steps(): Steps | undefined {
    const {answering, submission} = this;
    const {step} = submission.state;
    return answering && (step === 'editing' || step === 'nothing')
      ? submission.atNeed?.stepsOf(this.#host, answering, this.spoken, this.go)
      : undefined;
  }

  /** What keeps the answers here, each a jump to its question. */
  get errors(): TemplateResult | typeof nothing {
    const {answering, submission} = this;
    return (
      (this.#showsErrors &&
        answering &&
        answering.told.size > 0 &&
        submission.atNeed?.errorSummary(this.#host, answering, this.spoken)) ||
      nothing
    );
  }

  /** What is said to somebody who has answered. */
  get thanksWords(): Spoken {
    const {survey} = this;
    const own = survey && this.#host.textOf(survey.thanks);
    return own?.text ? own : {text: this.#host.say('thanks'), language: ''};
  }

  get thanks(): TemplateResult | undefined {
    const {atNeed, state} = this.submission;
    if (!atNeed || state.step !== 'confirmed') return undefined;
    const {sharedDevice, language} = this.#host;
    return atNeed.thanksView(
      state.delivery,
      this.thanksWords,
      atNeed.surveySendingMessages.in(language),
      sharedDevice ? this.next : undefined,
    );
  }

  /** Which of several surveys is meant; asked for where nothing says it. */
  get choice(): TemplateResult | undefined {
    const host = this.#host;
    const {atNeed} = this.submission;
    if (!atNeed) {
      void this.submission.prepare();
      return undefined;
    }
    return atNeed.surveyChoice(
      host.plan.surveys,
      atNeed.surveySendingMessages.in(host.language),
      (text) => host.textOf(text),
      (id) => {
        host.survey = id;
      },
    );
  }

  /** Goes to a section: by its place, or past the last one to a look over the answers. */
  readonly go = (at: number | undefined, focus: boolean | string = true): void => {
    this.answering?.go(at);
    this.#stepDue = focus;
    this.#showDue = true;
    this.#host.requestUpdate();
  };

  get response(): Response | undefined {
    return this.answering?.response();
  }

  /** Whether somebody may answer here and now, be it to try the survey out. */
  get canAnswer(): boolean {
    return this.#host.answerable && (this.isTried || this.wave?.status !== 'closed');
  }

  /** Whether the survey is only to be tried out. */
  get isTried(): boolean {
    return this.#host.mode === 'preview';
  }

  get canSend(): boolean {
    return this.canAnswer && this.wave?.status === 'open' && !this.isTried;
  }

  /** Whether all questions are behind: a section at a time is sent from the look over all answers alone. */
  get isAtEnd(): boolean {
    const {at, pages} = this.answering ?? {};
    return at === undefined || at === pages?.length;
  }

  /** Whether there is a Send of the survey's own; else the page's form has one. */
  get hasButton(): boolean {
    const {action, form, ownsPlan} = this.#host;
    return action !== '' || !form || !ownsPlan;
  }

  /** Follows the plan, before it is shown; where nobody answers here, there are no answers. */
  follow(isAnswered: boolean): void {
    const host = this.#host;
    const survey = isAnswered ? chooseSurvey(host.plan, host.survey).survey : undefined;
    const before = this.answering;
    this.survey = survey;
    this.wave = survey && chooseWave(survey, host.wave);
    if (survey && before?.survey.id === survey.id && before.wave === (this.wave?.id ?? '')) {
      this.#showDue ||= before.survey !== survey;
      before.survey = survey;
    } else if (survey ?? before) {
      this.#begin();
      if (this.submission.state.step === 'confirmed') this.submission.back();
    }
    if (this.#bySection !== host.bySection) this.#divide();
    const kept = this.#restoring;
    if (survey && kept?.survey === survey.id) this.#begin(kept);
  }

  /** The survey was rendered: answers into their fields, focus to where it belongs. */
  shown(): void {
    const {renderRoot} = this.#host;
    if (this.answering && this.#showDue) showAnswers(renderRoot, this.answering);
    this.#showDue = false;
    this.form.update();
    this.#moveFocus();
    if (
      !this.submission.atNeed &&
      this.answering &&
      (this.answering.echoed.size > 0 || !this.isAtEnd)
    )
      void this.submission.prepare().then((there) => {
        // All at once rather than none of the way on.
        if (!there && !this.isAtEnd) this.go(undefined, false);
      });
  }

  /** Takes back what a browser kept of a form. */
  restore(json: string): void {
    const kept = parseResponse(json);
    if (!kept.ok) return;
    this.#restoring = kept.response;
    this.#host.requestUpdate();
  }

  reset(): void {
    this.#begin();
    this.submission.back();
  }

  async submit(): Promise<boolean> {
    if (!this.canSend) return false;
    if (!this.submission.isUnderWay && !this.#mayLeave()) return false;
    return this.submission.send();
  }

  readonly next = (): void => {
    this.sharedDevice.nextPerson();
    this.reset();
  };

  /** One listener for all questions, however many there are. */
  listen(root: EventTarget): void {
    root.addEventListener('input', this.#onInput);
    root.addEventListener('change', this.#onChange);
    root.addEventListener('click', this.#onClick);
    // WebKit would give it another height once it is left out of sight, and move what is being pressed.
    root.addEventListener('focusin', ({target}) => {
      questionAround(target as Element)?.setAttribute('data-seen', '');
    });
  }

  readonly #onInput = ({target}: Event): void => {
    const {answering} = this;
    if (!answering) return;
    if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
    if (target.id === 'code') answering.code = target.value;
    else takeField(target, answering, this.#host.language);
    this.#given();
  };

  /** A field is left: what stands in it is meant. */
  readonly #onChange = ({target}: Event): void => {
    const id = target instanceof Element ? questionAround(target)?.dataset['item'] : undefined;
    if (id === undefined) return;
    afterPress(() => {
      this.answering?.left(id);
      this.#host.requestUpdate();
    });
  };

  readonly #onClick = (event: Event): void => {
    const {target} = event;
    if (!(target instanceof Element)) return;
    const question = questionAround(target);
    if (this.answering && question && target.closest('[data-clear]')) {
      clearAnswer(question, this.answering);
      this.#host.announce(this.#host.say('cleared'));
      this.#given();
    }
    const jump = target.closest<HTMLElement>('[data-jump]')?.dataset['jump'];
    if (jump === undefined) return;
    event.preventDefault();
    const {at, pages = []} = this.answering ?? {};
    const to = this.#host.bySection
      ? pages.findIndex(({items}) => items.some(({id}) => id === jump))
      : undefined;
    if (to === at) firstField(this.#host.renderRoot, jump)?.focus();
    else this.go(to, jump);
  };

  /** The page's form was not sent because of an answer. */
  readonly onInvalid = (event: Event): void => {
    event.preventDefault();
    this.#mayLeave();
  };

  /** What travels with the page's form. */
  get #toSend(): Response | undefined {
    const sends = this.#host.ownsPlan && this.canSend && (this.answering?.answered ?? 0) > 0;
    return sends ? this.response : undefined;
  }

  get #wrongInWords(): string {
    const count = (this.#host.ownsPlan && this.canSend && this.answering?.wrong.length) || 0;
    return count > 0 ? this.#host.say('errors', {count}) : '';
  }

  /** Begins a response: with no answers, or with those that the browser kept. */
  #begin(kept?: Response): void {
    this.#restoring = undefined;
    this.sharedDevice.stop();
    this.answering = this.survey && new Answering(this.survey, this.wave?.id ?? '', kept?.id);
    if (kept) this.answering?.restore(kept);
    this.#divide();
    this.#showsErrors = false;
    this.#host.requestUpdate();
  }

  /** All on one page or one section at a time, from the first one, as the page says by now. */
  #divide(): void {
    const {answering} = this;
    const {bySection} = this.#host;
    this.#bySection = bySection;
    this.#showDue = true;
    if (!answering) return;
    answering.reached = bySection ? 0 : Infinity;
    answering.go(bySection ? 0 : undefined);
  }

  /** An answer was given or taken back. */
  #given(): void {
    void this.submission.prepare();
    void this.sharedDevice.answered();
    this.#host.requestUpdate();
  }

  /** Whether nothing keeps the answers here; what does is shown. */
  #mayLeave(): boolean {
    const {answering} = this;
    if (!answering) return false;
    const {renderRoot, language} = this.#host;
    // A date that was begun and not completed tells nobody.
    for (const field of renderRoot.querySelectorAll<HTMLInputElement>('input[type="date"]'))
      takeField(field, answering, language);
    answering.tell();
    this.#showsErrors = this.#errorsDue = answering.told.size > 0;
    this.#host.requestUpdate();
    if (this.#showsErrors) {
      void this.submission.prepare();
      return false;
    }
    if (answering.answered === 0) this.submission.refuseNothing();
    return answering.answered > 0;
  }

  readonly #sendingChanged = (): void => {
    const {step} = this.submission.state;
    if (step !== this.#shownStep && (step === 'sending' || step === 'waiting'))
      this.#host.announce(
        step === 'sending'
          ? this.#host.say(step)
          : (this.submission.atNeed?.surveySendingMessages.say(this.#host.language, step) ?? ''),
      );
    this.#host.requestUpdate();
  };

  /** The respondent's own copy: to be pasted, or as a file. */
  async #keep(how: 'copy' | 'file'): Promise<void> {
    const {submission, survey} = this;
    const atNeed = await submission.prepare();
    const response = submission.file ?? this.response;
    if (!atNeed || !response || !survey) return;
    await atNeed.ownCopy(this.#host, survey, response, how);
    if (how === 'file') submission.offered();
  }

  #moveFocus(): void {
    const {renderRoot} = this.#host;
    const {state} = this.submission;
    // Once a file was offered there are other buttons.
    const step = 'offered' in state && state.offered ? 'offered' : state.step;
    const before = this.#shownStep;
    const due = this.#stepDue;
    this.#shownStep = step;
    this.#stepDue = false;
    if (typeof due === 'string') {
      firstField(renderRoot, due)?.focus();
      return;
    }
    const to = this.#errorsDue
      ? '.errors'
      : due
        ? '[data-step], .page:not([hidden]) :is(.page-heading, input, textarea)'
        : step === before
          ? undefined
          : step === 'editing'
            ? '[data-step], #code, .page:not([hidden]) :is(input, textarea):not(:disabled)'
            : '[data-focus]';
    const place = to && renderRoot.querySelector<HTMLElement>(to);
    if (!place) return;
    place.focus();
    this.#errorsDue = false;
  }
}
