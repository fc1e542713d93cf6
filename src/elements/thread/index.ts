/** `cairn-thread`: registers nothing. */
export {CairnThread} from './thread.js';
