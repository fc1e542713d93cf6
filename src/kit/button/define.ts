/** Registers `cairn-button`. */
import {defineElement} from '../../foundation/define-element.js';
import {registerIcons} from '../icon/register-icons.js';
import {CairnButton} from './button.js';

registerIcons();
defineElement('cairn-button', CairnButton);

declare global {
  interface HTMLElementTagNameMap {
    'cairn-button': CairnButton;
  }
}
