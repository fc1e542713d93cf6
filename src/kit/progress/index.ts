/** `cairn-progress`: registers nothing. */
export {CairnProgress} from './progress.js';
