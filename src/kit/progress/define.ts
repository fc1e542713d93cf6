/** Registers `cairn-progress`. */
import {defineElement} from '../../foundation/define-element.js';
import {CairnProgress} from './progress.js';

defineElement('cairn-progress', CairnProgress);

declare global {
  interface HTMLElementTagNameMap {
    'cairn-progress': CairnProgress;
  }
}
