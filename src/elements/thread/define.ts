/** Registers `cairn-thread`. */
import {defineElement} from '../../foundation/define-element.js';
import {CairnThread} from './thread.js';

defineElement('cairn-thread', CairnThread);

declare global {
  interface HTMLElementTagNameMap {
    'cairn-thread': CairnThread;
  }
}
