/** Registers `cairn-icon`. */
import {defineElement} from '../../foundation/define-element.js';
import {registerIcons} from './register-icons.js';
import {CairnIcon} from './icon.js';

registerIcons();
defineElement('cairn-icon', CairnIcon);

declare global {
  interface HTMLElementTagNameMap {
    'cairn-icon': CairnIcon;
  }
}
