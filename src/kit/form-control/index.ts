/** What the kit's fields have in common; registers nothing. */
export type {FieldNote} from './form-control.js';
export type {KitOption} from './option-list.js';
