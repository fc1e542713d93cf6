/** Registers `cairn-toast`. */
import {defineElement} from '../../foundation/define-element.js';
import {CairnToast} from './toast.js';

defineElement('cairn-toast', CairnToast);

declare global {
  interface HTMLElementTagNameMap {
    'cairn-toast': CairnToast;
  }
}
