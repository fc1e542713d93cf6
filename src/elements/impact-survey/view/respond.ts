/** What somebody sees who answers, or tries a survey out: the survey, thanks, or that there is none. A pure view. */
import {html, type TemplateResult} from 'lit';
import {sayDate, type Say} from '../../../foundation/messages.js';
import {emptyView} from '../../../foundation/stones.js';
import type {Plan, SurveyItem, Text} from '../../../plan/types.js';
import type {Answering} from '../answering.js';
import type {english} from '../impact-survey.messages.js';
import type {Responding} from '../interaction/responding.js';
import {currentLanguage, languagesOf} from '../languages.js';
import {promises, type Promised} from '../promises.js';
import {languageSwitch} from './around.js';
import type {Spoken} from './question.js';
import {surveyView} from './survey.js';

/** The element, as far as its view needs it. */
export interface RespondHost {
  readonly plan: Plan;
  readonly language: string;
  readonly headingLevel: number;
  readonly sharedDevice: boolean;
  readonly fetch: typeof globalThis.fetch | undefined;
  readonly say: Say<typeof english>;
  survey: string;
  textOf(text: Text): Spoken;
}

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
          ? (responding.thanks ??
            html`<p data-focus tabindex="-1">${responding.thanksWords.text}</p>`)
          : questions(host, answering, responding, wording)
      }
    </div>
    ${sharedDevice.view()}
  `;
}

function noSurvey(host: RespondHost, responding: Responding): TemplateResult | undefined {
  return host.plan.surveys.length < 2 ? emptyView(host.say('noSurvey')) : responding.choice;
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
    errors: responding.errors,
    level: Math.min(6, host.headingLevel + 1),
    sending: submission.state,
    acts,
    later: responding.later,
    sends: hasButton && canSend && responding.isAtEnd,
    steps: responding.steps,
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
