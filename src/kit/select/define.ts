/** Registers `cairn-select`. */
import {defineElement} from '../../foundation/define-element.js';
import {CairnSelect} from './select.js';

defineElement('cairn-select', CairnSelect);

declare global {
  interface HTMLElementTagNameMap {
    'cairn-select': CairnSelect;
  }
}
