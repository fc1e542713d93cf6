/** `cairn-toolbar`: registers nothing. */
export {CairnToolbar} from './toolbar.js';
