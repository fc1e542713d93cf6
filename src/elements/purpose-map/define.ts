/** Registers `cairn-purpose-map`. */
import {defineElement} from '../../foundation/define-element.js';
import {CairnPurposeMap} from './purpose-map.js';

defineElement('cairn-purpose-map', CairnPurposeMap);

declare global {
  interface HTMLElementTagNameMap {
    'cairn-purpose-map': CairnPurposeMap;
  }
}
