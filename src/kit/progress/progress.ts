/** `cairn-progress`: how far something is, in words and as a thin line. */
import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {PreparableTable} from '../../foundation/messages.js';
import {stonesView} from '../../foundation/stones.js';
import {KitElement} from '../kit-element.js';
import {kitMessages} from '../kit.messages.js';
import {progressLine, progressLineStyles} from './progress-line.js';
import {progressStyles} from './progress.styles.js';

/**
 * Says how many of how many. Without a `value` nobody knows how long it takes: then the three stones come one at a
 * time, or stand still where the reader wants no motion.
 *
 * @tagname cairn-progress
 * @summary Progress in words (“3 of 7”) with a thin line, or three stones while nobody knows how long.
 * @csspart words - The words above the line.
 * @csspart line - The line.
 * @cssstate ready - Rendered for the first time.
 */
export class CairnProgress extends KitElement {
  static override styles: CSSResultGroup = [KitElement.styles, progressLineStyles, progressStyles];
  static override readonly messages: readonly PreparableTable[] = [kitMessages];

  /** How many are done; without it nobody knows. */
  @property({type: Number, reflect: true}) value: number | undefined | null;

  /** How many there are. */
  @property({type: Number, reflect: true}) max = 1;

  protected override render(): TemplateResult {
    const {label, language, max} = this;
    const value = Math.min(Math.max(this.value ?? NaN, 0), max);
    if (Number.isNaN(value)) {
      const what = label || kitMessages.say(language, 'busy');
      return html`<div class="words waiting" part="words">
        ${stonesView()}<span>${what}</span>
        <progress class="visually-hidden" aria-label=${what}></progress>
      </div>`;
    }
    const words = kitMessages.say(language, 'progress', {value, max});
    return html`<div class="words" part="words">
        ${label ? html`<span>${label}</span>` : nothing}<bdi>${words}</bdi>
      </div>
      ${progressLine(label || words, words, value, max)}`;
  }
}
