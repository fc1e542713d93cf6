/** Registers `cairn-conditions`. */
import {defineElement} from '../../foundation/define-element.js';
import {CairnConditions} from './conditions.js';

defineElement('cairn-conditions', CairnConditions);

declare global {
  interface HTMLElementTagNameMap {
    'cairn-conditions': CairnConditions;
  }
}
