/** `cairn-conditions`: registers nothing. */
export {CairnConditions} from './conditions.js';
