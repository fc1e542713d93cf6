/** `cairn-chip`: registers nothing. */
export {CairnChip} from './chip.js';
export type {ChipFamily} from './chip.js';
