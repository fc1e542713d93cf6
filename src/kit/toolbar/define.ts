/** Registers `cairn-toolbar`. */
import {defineElement} from '../../foundation/define-element.js';
import {CairnToolbar} from './toolbar.js';

defineElement('cairn-toolbar', CairnToolbar);

declare global {
  interface HTMLElementTagNameMap {
    'cairn-toolbar': CairnToolbar;
  }
}
