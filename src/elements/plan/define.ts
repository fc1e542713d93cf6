/** Registers `cairn-plan`. */
import {defineElement} from '../../foundation/define-element.js';
import {CairnPlan} from './plan.js';

defineElement('cairn-plan', CairnPlan);

declare global {
  interface HTMLElementTagNameMap {
    'cairn-plan': CairnPlan;
  }
}
