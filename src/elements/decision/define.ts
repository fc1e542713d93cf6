/** Registers `cairn-decision`. */
import {defineElement} from '../../foundation/define-element.js';
import {CairnDecision} from './decision.js';

defineElement('cairn-decision', CairnDecision);

declare global {
  interface HTMLElementTagNameMap {
    'cairn-decision': CairnDecision;
  }
}
