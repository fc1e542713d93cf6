/** What answering needs only later: sending, and the respondent's own copy. Fetched when somebody begins to answer. */
export {ResponseDelivery} from './delivery.js';
export {downloadResponse, inWords} from './own-copy.js';
