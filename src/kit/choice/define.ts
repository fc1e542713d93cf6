/** Registers `cairn-choice`. */
import {defineElement} from '../../foundation/define-element.js';
import {CairnChoice} from './choice.js';

defineElement('cairn-choice', CairnChoice);

declare global {
  interface HTMLElementTagNameMap {
    'cairn-choice': CairnChoice;
  }
}
