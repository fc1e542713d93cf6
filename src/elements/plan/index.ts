/** `cairn-plan`: registers nothing. */
export {CairnPlan} from './plan.js';
