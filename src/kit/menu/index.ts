/** `cairn-menu`: registers nothing. */
export {CairnMenu} from './menu.js';
export type {MenuEntry, MenuItem} from './menu-items.js';
