/** `cairn-menu`: a button that opens a list of things to do. */
import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property, query} from 'lit/decorators.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {PreparableTable} from '../../foundation/messages.js';
import {buttons} from '../../styles/buttons.styles.js';
import type {ButtonVariant} from '../button/button.js';
import {check, down, more} from '../icon/icons.js';
import {iconView} from '../icon/registry.js';
import {KitElement} from '../kit-element.js';
import {kitMessages} from '../kit.messages.js';
import {LightChildren} from '../light-children.js';
import {itemsFrom, type MenuEntry, type MenuItem} from './menu-items.js';
import {MenuList, separator, styles as listStyles, type MenuActs} from './menu-list.js';
import {menuStyles} from './menu.styles.js';

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
  static override styles: CSSResultGroup = [KitElement.styles, buttons, listStyles, menuStyles];
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

  readonly #list = new MenuList(this);

  constructor() {
    super();
    new LightChildren(this);
  }

  /** Whether its list is open. */
  get open(): boolean {
    return this.#list.isOpen;
  }

  /** Opens the list and goes to its first item, or its last. */
  show(at: 'first' | 'last' = 'first'): void {
    if (!this.disabled && this.hasUpdated) this.#list.show(this.trigger, at);
  }

  /** Closes the list and gives the focus back to the button. */
  close(): void {
    this.#list.close();
  }

  protected override render(): TemplateResult {
    const {icon, label, variant} = this;
    const isBare = this.iconOnly || !label;
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
        @click=${this.#onTriggerClick}
        @keydown=${this.#onTriggerKey}
      >
        ${iconView(icon || (isBare ? more : ''))}${isBare ? nothing : html`<span>${label}</span>${iconView(down)}`}
      </button>
      ${this.#list.view(name, this.#acts())}`;
  }

  #acts(): MenuActs {
    return (this.items ?? itemsFrom(this)).map((entry, at) =>
      entry === separator
        ? entry
        : {
            ...entry,
            icon: iconView(entry.checked ? check : (entry.icon ?? '')),
            act: () => {
              this.#choose(entry, at);
            },
          },
    );
  }

  #choose({value}: MenuItem, at: number): void {
    this.value = value;
    this.fire('input', 'change');
    if (!this.items) (this.children[at] as HTMLElement | undefined)?.click();
  }

  readonly #onTriggerClick = (): void => {
    this.show();
  };

  readonly #onTriggerKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    event.stopPropagation();
    this.show(event.key === 'ArrowDown' ? 'first' : 'last');
  };
}
