/** `cairn-chip`: a short word with a mark, which may be taken away. */
import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {PreparableTable} from '../../foundation/messages.js';
import {buttons} from '../../styles/buttons.styles.js';
import {chips} from '../../styles/chips.styles.js';
import * as icons from '../icon/icons.js';
import {iconView, type Icon} from '../icon/registry.js';
import {KitElement} from '../kit-element.js';
import {kitMessages} from '../kit.messages.js';
import {chipStyles} from './chip.styles.js';

/** A family of cards, or how something stands. */
export type ChipFamily =
  | ''
  | 'why'
  | 'people'
  | 'doing'
  | 'results'
  | 'telling'
  | 'carrying'
  | 'note'
  | 'good'
  | 'warn'
  | 'danger';

/** A color never speaks alone: each has its mark. */
const MARKS: Readonly<Record<ChipFamily, Icon | ''>> = {
  '': '',
  why: icons.why,
  people: icons.people,
  doing: icons.doing,
  results: icons.results,
  telling: icons.telling,
  carrying: icons.carrying,
  note: icons.note,
  good: icons.check,
  warn: icons.warning,
  danger: icons.stop,
};

/**
 * A word with its mark. Where it is `removable`, its button fires `close`; whoever listens takes the chip away.
 *
 * @tagname cairn-chip
 * @summary A short word with a mark and a family's color, removable where the page says so.
 * @slot - Its words.
 * @fires {Event} close - Somebody wants it gone: its button was pressed, or Delete or Backspace on the button.
 * @csspart chip - All of it.
 * @csspart words - Its words.
 * @csspart remove - The button that removes it.
 * @cssstate ready - Rendered for the first time.
 */
export class CairnChip extends KitElement {
  static override shadowRootOptions: ShadowRootInit = {
    ...KitElement.shadowRootOptions,
    delegatesFocus: true,
  };
  static override styles: CSSResultGroup = [KitElement.styles, buttons, chips, chipStyles];
  static override readonly messages: readonly PreparableTable[] = [kitMessages];

  /** The family whose color and mark it has: one of cards, or `good`, `warn`, `danger`. */
  @property({reflect: true}) family: ChipFamily = '';

  /** The name of another icon than the family's. */
  @property() icon = '';

  /** Whether it can be taken away. */
  @property({type: Boolean, reflect: true}) removable = false;

  protected override render(): TemplateResult {
    const {family, icon, removable} = this;
    const mark = icon || (Object.hasOwn(MARKS, family) ? MARKS[family] : '');
    return html`<span class="chip ${family}${removable ? ' removable' : ''}" part="chip">
      ${iconView(mark)}<span part="words"
        ><slot @slotchange=${this.#onSlotChange}>${this.label}</slot></span
      >${removable ? this.#removeView() : nothing}
    </span>`;
  }

  #removeView(): TemplateResult {
    const what = this.label || this.textContent.trim();
    return html`<button
      part="remove"
      type="button"
      class="plain"
      aria-label=${kitMessages.say(this.language, 'remove', {what})}
      @click=${this.#onRemove}
      @keydown=${this.#onKeyDown}
    >
      ${iconView(icons.close)}
    </button>`;
  }

  readonly #onSlotChange = (): void => {
    if (this.removable) this.requestUpdate();
  };

  readonly #onRemove = (): void => {
    this.fire('close');
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Delete' && event.key !== 'Backspace') return;
    event.preventDefault();
    this.fire('close');
  };
}
