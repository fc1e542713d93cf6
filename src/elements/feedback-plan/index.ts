/** `cairn-feedback-plan`: registers nothing. */
export {CairnFeedbackPlan} from './feedback-plan.js';
