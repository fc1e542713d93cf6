/** `cairn-empty`: registers nothing. */
export {CairnEmpty} from './empty.js';
