/** `cairn-guide`: registers nothing. */
export {CairnGuide} from './guide.js';
