/** `cairn-choice`: registers nothing. */
export {CairnChoice, choiceLayouts, type ChoiceLayout} from './choice.js';
