/** `cairn-field`: registers nothing. */
export {CairnField, fieldTypes, type FieldType} from './field.js';
