/** Registers `cairn-feedback-plan`. */
import {defineElement} from '../../foundation/define-element.js';
import {CairnFeedbackPlan} from './feedback-plan.js';

defineElement('cairn-feedback-plan', CairnFeedbackPlan);

declare global {
  interface HTMLElementTagNameMap {
    'cairn-feedback-plan': CairnFeedbackPlan;
  }
}
