/** `cairn-toast`: registers nothing. */
export {CairnToast} from './toast.js';
export type {ToastCorner} from './toast.js';
