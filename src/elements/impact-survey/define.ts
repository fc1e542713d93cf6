/** Registers `cairn-impact-survey`. */
import {defineElement} from '../../foundation/define-element.js';
import {CairnImpactSurvey} from './impact-survey.js';

defineElement('cairn-impact-survey', CairnImpactSurvey);

declare global {
  interface HTMLElementTagNameMap {
    'cairn-impact-survey': CairnImpactSurvey;
  }
}
