/**
 * A survey that is being answered: holds the answers and the way they take, to a next section, to whoever asks, or away.
 * Fields become answers in question-events.ts, and what is seen is drawn by view/respond.ts.
 *
 * What always holds: an answer is taken the moment it is given, and nothing but what depends on it is shown anew;
 * answers outlive every other wording or order of the same survey; the focus goes where the work goes on.
 */
import {parseResponse} from '../../../plan/open.js';
import {withAnswers} from '../../../plan/piping.js';
import type {Plan, Response, Survey, Text, Wave} from '../../../plan/types.js';
import type {Say} from '../../../foundation/messages.js';
import {Answering} from '../answering.js';
import {chooseSurvey, chooseWave} from '../chosen.js';
import type {english} from '../impact-survey.messages.js';
import type {Spoken} from '../view/question.js';
import type {SendingActs} from '../view/sending.js';
import {showAnswers, takeField} from './answer-fields.js';
import {FormPart} from './form-part.js';
import {RespondentFocus} from './respondent-focus.js';
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
  showsErrors = false;
  readonly submission: Submission;
  readonly form: FormPart;
  readonly sharedDevice: SharedDevice;
  readonly acts: SendingActs;

  readonly #host: RespondingHost;
  readonly #focus = new RespondentFocus();
  #showDue = false;
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

  /** Goes to a section: by its place, or past the last one to a look over the answers. */
  readonly go = (at: number | undefined, focus: boolean | string = true): void => {
    this.answering?.go(at);
    this.#focus.toStep(focus);
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
    this.#focus.move(renderRoot, this.submission.state);
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

  /** An answer was given or taken back. */
  given(): void {
    void this.submission.prepare();
    void this.sharedDevice.answered();
    this.#host.requestUpdate();
  }

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
    this.showsErrors = false;
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

  /** Whether nothing keeps the answers here; what does is shown. */
  #mayLeave(): boolean {
    const {answering} = this;
    if (!answering) return false;
    const {renderRoot, language} = this.#host;
    // A date that was begun and not completed tells nobody.
    for (const field of renderRoot.querySelectorAll<HTMLInputElement>('input[type="date"]'))
      takeField(field, answering, language);
    answering.tell();
    this.showsErrors = answering.told.size > 0;
    this.#focus.toErrors(this.showsErrors);
    this.#host.requestUpdate();
    if (this.showsErrors) {
      void this.submission.prepare();
      return false;
    }
    if (answering.answered === 0) this.submission.refuseNothing();
    return answering.answered > 0;
  }

  readonly #sendingChanged = (): void => {
    const {step} = this.submission.state;
    if (this.#focus.isNew(step) && (step === 'sending' || step === 'waiting'))
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
}
