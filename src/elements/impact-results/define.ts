/** Registers `cairn-impact-results`. */
import {defineElement} from '../../foundation/define-element.js';
import {CairnImpactResults} from './impact-results.js';

defineElement('cairn-impact-results', CairnImpactResults);

declare global {
  interface HTMLElementTagNameMap {
    'cairn-impact-results': CairnImpactResults;
  }
}
