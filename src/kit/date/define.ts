/** Registers `cairn-date`. */
import {defineElement} from '../../foundation/define-element.js';
import {CairnDate} from './date.js';

defineElement('cairn-date', CairnDate);

declare global {
  interface HTMLElementTagNameMap {
    'cairn-date': CairnDate;
  }
}
