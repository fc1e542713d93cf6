/** Registers `cairn-guide`. */
import {defineElement} from '../../foundation/define-element.js';
import {CairnGuide} from './guide.js';

defineElement('cairn-guide', CairnGuide);

declare global {
  interface HTMLElementTagNameMap {
    'cairn-guide': CairnGuide;
  }
}
