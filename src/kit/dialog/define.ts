/** Registers `cairn-dialog`. */
import {defineElement} from '../../foundation/define-element.js';
import {CairnDialog} from './dialog.js';

defineElement('cairn-dialog', CairnDialog);

declare global {
  interface HTMLElementTagNameMap {
    'cairn-dialog': CairnDialog;
  }
}
