/** Registers `cairn-field`. */
import {defineElement} from '../../foundation/define-element.js';
import {CairnField} from './field.js';

defineElement('cairn-field', CairnField);

declare global {
  interface HTMLElementTagNameMap {
    'cairn-field': CairnField;
  }
}
