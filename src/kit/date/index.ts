/** `cairn-date`: registers nothing. */
export {CairnDate} from './date.js';
