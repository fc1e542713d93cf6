/** `cairn-theory-of-action`: registers nothing. */
export {CairnTheoryOfAction, theoryViews, type TheoryViewName} from './theory-of-action.js';
