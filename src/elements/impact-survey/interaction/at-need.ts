/** What answering needs only later: the ways through a long survey, sending, what became of it, and the respondent's own copy. Fetched when somebody begins to answer. */
export {surveySendingMessages} from '../survey-sending.messages.js';
export {onItsWayView} from '../view/on-its-way.js';
export {dress, echo, errorSummary, stepsOf} from '../view/steps.js';
export {ResponseDelivery} from './delivery.js';
export {ownCopy} from './own-copy.js';
export {surveyChoice} from '../view/survey-choice.js';
export {thanksView} from '../view/thanks.js';
