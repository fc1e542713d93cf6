/** `cairn-dialog`: registers nothing. */
export {CairnDialog} from './dialog.js';
export type {DialogClosedBy} from './dialog.js';
