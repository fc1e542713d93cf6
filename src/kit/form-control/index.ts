/** What the kit's fields have in common; registers nothing. */
export type {KitOption} from './option-list.js';
