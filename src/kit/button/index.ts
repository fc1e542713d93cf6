/** `cairn-button`: registers nothing. */
export {CairnButton} from './button.js';
export type {ButtonType, ButtonVariant} from './button.js';
