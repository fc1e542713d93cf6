/** Registers `cairn-action-timeline`. */
import {defineElement} from '../../foundation/define-element.js';
import {CairnActionTimeline} from './action-timeline.js';

defineElement('cairn-action-timeline', CairnActionTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'cairn-action-timeline': CairnActionTimeline;
  }
}
