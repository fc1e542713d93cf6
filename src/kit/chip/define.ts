/** Registers `cairn-chip`. */
import {defineElement} from '../../foundation/define-element.js';
import {registerIcons} from '../icon/register-icons.js';
import {CairnChip} from './chip.js';

registerIcons();
defineElement('cairn-chip', CairnChip);

declare global {
  interface HTMLElementTagNameMap {
    'cairn-chip': CairnChip;
  }
}
