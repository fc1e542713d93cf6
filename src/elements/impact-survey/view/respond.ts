/** What somebody sees who answers, or tries a survey out: the survey, thanks, or that there is none. A pure view. */
import {html, type TemplateResult} from 'lit';
import {sayDate} from '../../../foundation/messages.js';
import {emptyView} from '../../../foundation/stones.js';
import type {SurveyItem} from '../../../plan/types.js';
import type {Answering} from '../answering.js';
import type {Responding} from '../interaction/responding.js';
import {currentLanguage, languagesOf} from '../languages.js';
import {promises, type Promised} from '../promises.js';
import {languageSwitch} from './around.js';
import {
  choiceView,
  errorsView,
  laterView,
  stepsIn,
  thanksIn,
  thanksWords,
} from './besides-questions.js';
import type {RespondHost} from './respond-host.js';
import {surveyView} from './survey.js';

/** @param wording - grows when somebody said words differently */
export function respondView(
  host: RespondHost,
  responding: Responding,
  wording: number,
): TemplateResult | undefined {
  const {answering, sharedDevice, submission} = responding;
  const {say, language} = host;
  if (!answering) return noSurvey(host, responding);
  const {survey} = answering;
  const languages = languagesOf(survey);
  const {state} = submission;
  return html`
    <div class="survey">
      ${languageSwitch(languages, currentLanguage(languages, language), say, (tag) => {
        sharedDevice.speak(tag);
      })}
      ${
        state.step === 'confirmed'
          ? (thanksIn(host, responding) ??
            html`<p data-focus tabindex="-1">${thanksWords(host, responding).text}</p>`)
          : questions(host, answering, responding, wording)
      }
    </div>
    ${sharedDevice.view()}
  `;
}

function noSurvey(host: RespondHost, responding: Responding): TemplateResult | undefined {
  return host.plan.surveys.length < 2
    ? emptyView(host.say('noSurvey'))
    : choiceView(host, responding);
}

function questions(
  host: RespondHost,
  answering: Answering,
  responding: Responding,
  wording: number,
): TemplateResult {
  const {wave, canAnswer, canSend, hasButton, submission, acts, spoken} = responding;
  const {say, language} = host;
  const closes = wave?.status === 'open' ? wave.closes : '';
  return surveyView({
    answering,
    wave,
    tried: responding.isTried,
    say,
    spoken,
    promised: promisedBy(host, answering, !hasButton || host.fetch !== undefined, hasButton),
    closes: closes ? say('closes', {date: sayDate(language, closes)}) : '',
    language,
    wording,
    disabled: !canAnswer || submission.isUnderWay,
    errors: errorsView(host, responding),
    level: Math.min(6, host.headingLevel + 1),
    sending: submission.state,
    acts,
    later: (state) => laterView(host, responding, state),
    sends: hasButton && canSend && responding.isAtEnd,
    steps: stepsIn(host, responding),
  });
}

/** What a survey promises here. */
export function promisedBy(
  host: Pick<RespondHost, 'textOf'>,
  {survey, wave}: Answering,
  byPage: boolean,
  hasButton: boolean,
): Promised[] {
  const wordsOf = ({text}: SurveyItem): string => host.textOf(text).text;
  return promises({survey, wave, byPage, hasButton, wordsOf});
}
