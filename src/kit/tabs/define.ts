/** Registers `cairn-tabs`. */
import {defineElement} from '../../foundation/define-element.js';
import {registerIcons} from '../icon/register-icons.js';
import {CairnTabs} from './tabs.js';

registerIcons();
defineElement('cairn-tabs', CairnTabs);

declare global {
  interface HTMLElementTagNameMap {
    'cairn-tabs': CairnTabs;
  }
}
