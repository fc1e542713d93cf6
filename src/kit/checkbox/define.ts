/** Registers `cairn-checkbox`. */
import {defineElement} from '../../foundation/define-element.js';
import {CairnCheckbox} from './checkbox.js';

defineElement('cairn-checkbox', CairnCheckbox);

declare global {
  interface HTMLElementTagNameMap {
    'cairn-checkbox': CairnCheckbox;
  }
}
