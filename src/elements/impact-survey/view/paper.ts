/**
 * The survey on paper. Blank: every question, also those that are asked of some alone, with circles and boxes to cross
 * and lines to write on. Filled: what was asked and answered so far.
 *
 * What always holds: a blank sheet holds no answer and says nothing about who was here before; privacy is said first.
 */
import {html} from 'lit';
import type {Paper} from '../../../foundation/printable.js';
import {withAnswers} from '../../../plan/piping.js';
import {textIn} from '../../../plan/text.js';
import type {Text} from '../../../plan/types.js';
import {Answering} from '../answering.js';
import {chooseSurvey, chooseWave} from '../chosen.js';
import {impactSurveyMessages} from '../impact-survey.messages.js';
import {currentLanguage, languagesOf} from '../languages.js';
import {surveyPaperStyles} from '../survey-paper.styles.js';
import {surveySendingMessages} from '../survey-sending.messages.js';
import type {Spoken} from './question.js';
import {promisedBy} from './respond.js';
import type {RespondHost} from './respond-host.js';
import {echo} from './steps.js';
import {surveyPaper} from './survey-on-paper.js';

/** What draws the sheets of a survey. A blank one holds every language that the survey is in: who hands it out does not know who reads what. */
export async function paperOf(
  host: RespondHost & {readonly wave: string},
  answered: () => Answering | undefined,
): Promise<Paper> {
  const tags = host.plan.surveys.flatMap((survey) => languagesOf(survey).map(({tag}) => tag));
  await Promise.all(
    [host.language, ...tags].flatMap((tag) => [
      impactSurveyMessages.prepare(tag),
      surveySendingMessages.prepare(tag),
    ]),
  );
  return {
    styles: surveyPaperStyles,
    // Nobody is asked for a name who may be promised that nobody asks.
    signed: false,
    render: ({blank}) => {
      const {survey} = chooseSurvey(host.plan, host.survey);
      const answering =
        answered() ?? (survey && new Answering(survey, chooseWave(survey, host.wave)?.id ?? ''));
      if (!answering) return html`<p>${host.say('noSurvey')}</p>`;
      // On a blank sheet nothing is answered yet: an earlier answer is named by its number.
      const given = blank ? new Answering(answering.survey, answering.wave) : answering;
      const repeating =
        (textOf: (text: Text) => Spoken, language: string) =>
        (text: Text): Spoken => {
          const spoken = textOf(text);
          const say = impactSurveyMessages.in(language);
          return {
            ...spoken,
            text: withAnswers(spoken.text, (id) => echo({language, say, textOf}, given, id, blank)),
          };
        };
      const languages = languagesOf(answering.survey);
      const own = currentLanguage(languages, host.language);
      const second = blank && own ? languages.find(({tag}) => tag !== own)?.tag : undefined;
      const spoken = [
        (text: Text) => host.textOf(text),
        ...(second ? [(text: Text) => ({...textIn(text, second), language: second})] : []),
      ];
      return surveyPaper(
        {
          answering,
          says: [host.say, ...(second ? [impactSurveyMessages.in(second)] : [])],
          later: [host.language, ...(second ? [second] : [])].map((language) =>
            surveySendingMessages.in(language),
          ),
          spoken: spoken.map((textOf, at) =>
            repeating(textOf, at === 0 ? host.language : (second ?? '')),
          ),
          // Paper is handed in to somebody.
          promised: spoken.map((textOf) => promisedBy({textOf}, answering, true, false)),
          language: host.language,
          level: Math.min(6, host.headingLevel + 1),
        },
        blank,
      );
    },
  };
}
