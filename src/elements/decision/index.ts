/** `cairn-decision`: registers nothing. */
export {CairnDecision} from './decision.js';
