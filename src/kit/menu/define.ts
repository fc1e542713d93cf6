/** Registers `cairn-menu`. */
import {defineElement} from '../../foundation/define-element.js';
import {registerIcons} from '../icon/register-icons.js';
import {CairnMenu} from './menu.js';

registerIcons();
defineElement('cairn-menu', CairnMenu);

declare global {
  interface HTMLElementTagNameMap {
    'cairn-menu': CairnMenu;
  }
}
