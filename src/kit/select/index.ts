/** `cairn-select`: registers nothing. */
export {CairnSelect} from './select.js';
