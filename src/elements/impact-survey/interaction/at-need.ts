/** What answering needs only later: sending, what became of it, and the respondent's own copy. Fetched when somebody begins to answer. */
export {surveySendingMessages} from '../survey-sending.messages.js';
export {onItsWayView} from '../view/on-its-way.js';
export {ResponseDelivery} from './delivery.js';
export {ownCopy} from './own-copy.js';
