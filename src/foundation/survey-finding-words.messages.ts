/** What is said about how a survey asks, in any language. */
import {wordingMessages} from '../plan/findings/survey-wording-messages.js';
import {MessageTable} from './messages.js';

export const surveyFindingWords = new MessageTable('survey-findings', wordingMessages, {
  es: () => import('../locales/es/survey-findings.js'),
});
