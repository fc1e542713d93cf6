/**
 * What is shown besides the questions: the ways on, what keeps the answers here, what became of them, thanks; and, before,
 * which survey is meant. All of it is drawn by what is fetched at need: until that is there, there is nothing. Pure views.
 */
import {nothing, type TemplateResult} from 'lit';
import type {Responding} from '../interaction/responding.js';
import type {Spoken} from './question.js';
import type {RespondHost} from './respond-host.js';
import type {SendingState} from './sending.js';
import type {Steps} from './survey.js';

/** What became of answers that did not simply arrive. */
export function laterView(
  {language, say}: RespondHost,
  {submission: {atNeed}, acts}: Responding,
  state: SendingState,
): TemplateResult | typeof nothing {
  return atNeed
    ? atNeed.onItsWayView(state, atNeed.surveySendingMessages.in(language), acts, say('tryAgain'))
    : nothing;
}

/** The ways through the survey besides sending it, once somebody may want them. */
export function stepsIn(host: RespondHost, responding: Responding): Steps | undefined {
  const {answering, submission, spoken, go} = responding;
  const {step} = submission.state;
  return answering && (step === 'editing' || step === 'nothing')
    ? submission.atNeed?.stepsOf(host, answering, spoken, go)
    : undefined;
}

/** What keeps the answers here, each a jump to its question. */
export function errorsView(
  host: RespondHost,
  {answering, submission, showsErrors, spoken}: Responding,
): TemplateResult | typeof nothing {
  return (
    (showsErrors &&
      answering &&
      answering.told.size > 0 &&
      submission.atNeed?.errorSummary(host, answering, spoken)) ||
    nothing
  );
}

/** What is said to somebody who has answered. */
export function thanksWords(host: RespondHost, {survey}: Responding): Spoken {
  const own = survey && host.textOf(survey.thanks);
  return own?.text ? own : {text: host.say('thanks'), language: ''};
}

/** Thanks, once the answers have arrived. */
export function thanksIn(host: RespondHost, responding: Responding): TemplateResult | undefined {
  const {atNeed, state} = responding.submission;
  if (!atNeed || state.step !== 'confirmed') return undefined;
  return atNeed.thanksView(
    state.delivery,
    thanksWords(host, responding),
    atNeed.surveySendingMessages.in(host.language),
    host.sharedDevice ? responding.next : undefined,
  );
}

/** Which of several surveys is meant; asked for where nothing says it. */
export function choiceView(
  host: RespondHost,
  {submission}: Responding,
): TemplateResult | undefined {
  const {atNeed} = submission;
  if (!atNeed) {
    void submission.prepare();
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
