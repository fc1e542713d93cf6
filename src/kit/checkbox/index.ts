/** `cairn-checkbox`: registers nothing. */
export {CairnCheckbox} from './checkbox.js';
