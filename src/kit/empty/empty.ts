/** `cairn-empty`: what a place is for while there is nothing in it. */
import {html, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {emptyView} from '../../foundation/stones.js';
import {empties} from '../../styles/empties.styles.js';
import {KitElement} from '../kit-element.js';
import {emptyStyles} from './empty.styles.js';

/**
 * Three stones, one sentence, and the first act.
 *
 * @tagname cairn-empty
 * @summary An empty place: what it is for, in one sentence, and the first thing to do.
 * @slot - The first act: one button, rarely two.
 * @cssstate ready - Rendered for the first time.
 */
export class CairnEmpty extends KitElement {
  static override styles: CSSResultGroup = [KitElement.styles, empties, emptyStyles];

  /** What this place is for, in one sentence. */
  @property() sentence = '';

  protected override render(): TemplateResult {
    return emptyView(this.sentence, html`<div class="acts"><slot></slot></div>`);
  }
}
