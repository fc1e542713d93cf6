/** `cairn-tabs`: registers nothing. */
export {CairnTabs} from './tabs.js';
export type {Tab} from './tabs.js';
