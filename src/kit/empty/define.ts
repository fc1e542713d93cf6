/** Registers `cairn-empty`. */
import {defineElement} from '../../foundation/define-element.js';
import {CairnEmpty} from './empty.js';

defineElement('cairn-empty', CairnEmpty);

declare global {
  interface HTMLElementTagNameMap {
    'cairn-empty': CairnEmpty;
  }
}
