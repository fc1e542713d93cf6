/** `cairn-icon`: registers nothing. */
export {CairnIcon} from './icon.js';
export * as icons from './icons.js';
export {registerIcon, type Icon} from './registry.js';
