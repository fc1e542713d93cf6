/** `cairn-menu`: a button that opens a list of things to do. */
import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property, query} from 'lit/decorators.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {PreparableTable} from '../../foundation/messages.js';
import {RovingFocus} from '../../foundation/roving-focus.js';
import {buttons} from '../../styles/buttons.styles.js';
import type {ButtonVariant} from '../button/button.js';
import {check, down, more} from '../icon/icons.js';
import {iconView} from '../icon/registry.js';
import {KitElement} from '../kit-element.js';
import {kitMessages} from '../kit.messages.js';
import {LightChildren} from '../light-children.js';
import {itemsFrom, separator, type MenuEntry, type MenuItem} from './menu-items.js';
import {menuStyles} from './menu.styles.js';
import {placeBeside} from './place.js';

/** How long letters add up to one word, in milliseconds. */
const TYPING_PAUSE = 500;

/**
 * Opens by click, Enter, Space and the arrows up and down; letters find an item; Escape closes and gives the focus
 * back. Buttons written inside the tag are its items and are pressed when theirs is chosen; `items` counts more.
 *
 * @tagname cairn-menu
 * @summary A button with a list of acts: checked, dangerous, parted, not to be had now.
 * @slot - Its items, where `items` is not set: `<button value="…">` and `<hr>`, read and not shown.
 * @fires {Event} change - An item was chosen; `value` says which.
 * @fires {Event} input - As `change`, just before it.
 * @csspart trigger - The button.
 * @csspart menu - The list.
 * @csspart item - Each item.
 * @cssstate ready - Rendered for the first time.
 */
export class CairnMenu extends KitElement {
  static override shadowRootOptions: ShadowRootInit = {
    ...KitElement.shadowRootOptions,
    delegatesFocus: true,
  };
  static override styles: CSSResultGroup = [KitElement.styles, buttons, menuStyles];
  static override readonly messages: readonly PreparableTable[] = [kitMessages];

  /** What it offers. */
  @property({attribute: false}) items: readonly MenuEntry[] | undefined;

  /** How its button looks. */
  @property({reflect: true}) variant: ButtonVariant = 'secondary';

  /** The name of an icon for its button. Without it and without a label three dots. */
  @property() icon = '';

  /** Whether the label of its button is for screen readers alone. */
  @property({type: Boolean, attribute: 'icon-only'}) iconOnly = false;

  /** Whether it cannot be opened. */
  @property({type: Boolean, reflect: true}) disabled = false;

  /** What was chosen last. */
  value = '';

  @query('.trigger') declare private readonly trigger: HTMLButtonElement;
  @query('[role=menu]') declare private readonly list: HTMLElement;

  readonly #roving = new RovingFocus(this, {
    within: '[role=menu]',
    items: '[role^=menuitem]',
    axis: 'vertical',
    wraps: true,
  });
  #typed = '';
  #typedAt = 0;
  /** A press on the button closes the list before the click that would open it again. */
  #wasOpen = false;

  constructor() {
    super();
    new LightChildren(this);
  }

  /** Whether its list is open. */
  get open(): boolean {
    return this.hasUpdated && this.list.matches(':popover-open');
  }

  /** Opens the list and goes to its first item, or its last. */
  show(at: 'first' | 'last' = 'first'): void {
    if (this.disabled || this.open || !this.hasUpdated) return;
    this.list.showPopover();
    placeBeside(this.list, this.trigger);
    const target = this.#choices.at(at === 'first' ? 0 : -1);
    if (target) this.#roving.focus(target);
  }

  /** Closes the list and gives the focus back to the button. */
  close(): void {
    if (!this.open) return;
    this.list.hidePopover();
    this.trigger.focus();
  }

  protected override render(): TemplateResult {
    const {icon, label, variant} = this;
    const entries = this.items ?? itemsFrom(this);
    const isBare = this.iconOnly || !label;
    const hasMarks = entries.some(
      (entry) => entry !== separator && (entry.icon ?? entry.checked !== undefined),
    );
    const name = label || kitMessages.say(this.language, 'more');
    return html`<button
        part="trigger"
        type="button"
        class="trigger ${variant}${isBare ? ' icon-only' : ''}"
        ?disabled=${this.disabled}
        aria-label=${ifDefined(isBare ? name : undefined)}
        aria-haspopup="menu"
        aria-expanded="false"
        aria-controls="menu"
        @pointerdown=${this.#onPress}
        @click=${this.#onTriggerClick}
        @keydown=${this.#onTriggerKey}
      >
        ${iconView(icon || (isBare ? more : ''))}${isBare ? nothing : html`<span>${label}</span>${iconView(down)}`}
      </button>
      <div
        id="menu"
        part="menu"
        role="menu"
        class=${ifDefined(hasMarks ? 'marks' : undefined)}
        aria-label=${name}
        popover
        @keydown=${this.#onKey}
        @focusin=${this.#roving.onFocusIn}
        @toggle=${this.#onToggle}
      >
        ${entries.map((entry, at) => (entry === separator ? html`<hr />` : this.#itemView(entry, at)))}
      </div>`;
  }

  #itemView(item: MenuItem, at: number): TemplateResult {
    const {checked, disabled, danger, icon, label} = item;
    return html`<button
      part="item"
      type="button"
      tabindex="-1"
      role=${checked === undefined ? 'menuitem' : 'menuitemcheckbox'}
      class=${ifDefined(danger ? 'danger' : undefined)}
      aria-checked=${ifDefined(checked)}
      aria-disabled=${ifDefined(disabled ? 'true' : undefined)}
      @click=${() => {
        this.#choose(item, at);
      }}
    >
      ${iconView(checked ? check : (icon ?? ''))}<span class="words">${label}</span>
    </button>`;
  }

  get #choices(): HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>('[role^=menuitem]')];
  }

  #choose(item: MenuItem, at: number): void {
    if (item.disabled) return;
    this.value = item.value;
    this.close();
    this.fire('input', 'change');
    if (!this.items) (this.children[at] as HTMLElement | undefined)?.click();
  }

  readonly #onToggle = (): void => {
    this.trigger.ariaExpanded = String(this.open);
  };

  readonly #onPress = (): void => {
    this.#wasOpen = this.open;
  };

  readonly #onTriggerClick = (): void => {
    if (!this.#wasOpen) this.show();
    this.#wasOpen = false;
  };

  readonly #onTriggerKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    event.stopPropagation();
    this.show(event.key === 'ArrowDown' ? 'first' : 'last');
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const {key} = event;
    if (key === 'Tab') this.close();
    else if (key === 'Escape') {
      event.preventDefault();
      this.close();
    } else if (key.length === 1 && key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey)
      this.#find(key, event.timeStamp);
    else this.#roving.onKeyDown(event);
    // What is pressed in here is nobody else's: not a toolbar's, not a dialog's.
    event.stopPropagation();
  };

  /** Goes to the next item that begins with what was typed. */
  #find(letter: string, now: number): void {
    this.#typed = (now - this.#typedAt < TYPING_PAUSE ? this.#typed : '') + letter.toLowerCase();
    this.#typedAt = now;
    const choices = this.#choices;
    const at = choices.findIndex((item) => item.matches(':focus'));
    // The same letter again goes on; a longer word may stay where it is.
    const from = this.#typed.length > 1 ? at : at + 1;
    const target = [...choices.slice(from), ...choices.slice(0, from)].find((item) =>
      item.textContent.trim().toLowerCase().startsWith(this.#typed),
    );
    if (target) this.#roving.focus(target);
  }
}
