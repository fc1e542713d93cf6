/** What is fetched to advise: the judgement of a plan, and its words. See `advised.ts`. */
export {findings} from '../plan/findings/index.js';
export {findingWords, sayFinding} from './finding-words.messages.js';
