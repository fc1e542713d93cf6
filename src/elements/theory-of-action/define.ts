/** Registers `cairn-theory-of-action`. */
import {defineElement} from '../../foundation/define-element.js';
import {CairnTheoryOfAction} from './theory-of-action.js';

defineElement('cairn-theory-of-action', CairnTheoryOfAction);

declare global {
  interface HTMLElementTagNameMap {
    'cairn-theory-of-action': CairnTheoryOfAction;
  }
}
