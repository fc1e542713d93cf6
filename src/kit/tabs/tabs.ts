/** `cairn-tabs`: several panels in one place, one shown. */
import {html, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import {RovingFocus} from '../../foundation/roving-focus.js';
import {buttons} from '../../styles/buttons.styles.js';
import {iconView} from '../icon/registry.js';
import {KitElement} from '../kit-element.js';
import {LightChildren} from '../light-children.js';
import {tabsStyles} from './tabs.styles.js';

/** One tab and the slot of its panel. */
export interface Tab {
  /** What `value` is while it is chosen; also the name of its panel's slot. */
  readonly value: string;
  readonly label: string;
  readonly icon?: string;
  readonly disabled?: boolean;
}

/**
 * Panels are children with a `slot`, named in `data-label`; or `tabs` names them. Arrows, Home and End move among the
 * tabs; Enter, Space or a click chooses, or with `activation="automatic"` the arrows do.
 *
 * @tagname cairn-tabs
 * @summary Tabs over panels; which one is chosen can be read, set and linked to.
 * @slot - Panels: `<section slot="map" data-label="Map">`.
 * @fires {Event} change - Somebody chose another tab; `value` says which.
 * @fires {Event} input - As `change`, just before it.
 * @csspart tabs - The row of tabs.
 * @csspart tab - Each tab.
 * @csspart panel - The panel that is shown.
 * @cssstate ready - Rendered for the first time.
 */
export class CairnTabs extends KitElement {
  static override styles: CSSResultGroup = [KitElement.styles, buttons, tabsStyles];

  /** The tabs, where the children do not name them. */
  @property({attribute: false}) tabs: readonly Tab[] | undefined;

  /** Which tab is chosen. One that is not there, or none, shows the first. */
  @property({reflect: true}) value = '';

  /** Whether arrows choose at once; only where showing a panel costs nothing. */
  @property() activation: 'manual' | 'automatic' = 'manual';

  readonly #roving = new RovingFocus(this, {
    within: '[role=tablist]',
    items: '[role=tab]:enabled',
    axis: 'horizontal',
    wraps: true,
  });

  constructor() {
    super();
    new LightChildren(this);
  }

  /** Moves the focus to the chosen tab. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('[aria-selected=true]')?.focus(options);
  }

  protected override render(): TemplateResult {
    const tabs = this.#all;
    const chosen = this.#chosenOf(tabs)?.value;
    return html`<div
        part="tabs"
        role="tablist"
        aria-label=${ifDefined(this.label || undefined)}
        @keydown=${this.#onKey}
        @focusin=${this.#onFocusIn}
        @focusout=${this.#onFocusOut}
      >
        ${tabs.map(
          ({value, label, icon = '', disabled = false}, at) =>
            html`<button
              part="tab"
              id="tab-${at}"
              type="button"
              role="tab"
              ?disabled=${disabled}
              aria-selected=${value === chosen ? 'true' : 'false'}
              aria-controls="panel-${at}"
              @click=${() => {
                this.#choose(value);
              }}
            >
              ${iconView(icon)}<span>${label}</span>
            </button>`,
        )}
      </div>
      ${tabs.map(
        ({value}, at) =>
          html`<div
            part=${ifDefined(value === chosen ? 'panel' : undefined)}
            id="panel-${at}"
            role="tabpanel"
            tabindex="0"
            aria-labelledby="tab-${at}"
            ?hidden=${value !== chosen}
          >
            <slot name=${value}></slot>
          </div>`,
      )}`;
  }

  protected override updated(): void {
    this.#rest();
  }

  get #all(): readonly Tab[] {
    if (this.tabs) return this.tabs;
    return [...this.children]
      .filter(({slot}) => slot)
      .map((panel) => ({
        value: panel.slot,
        label: (panel as HTMLElement).dataset['label'] ?? panel.slot,
        icon: (panel as HTMLElement).dataset['icon'] ?? '',
      }));
  }

  #chosenOf(tabs: readonly Tab[]): Tab | undefined {
    return tabs.find(({value}) => value === this.value) ?? tabs.find(({disabled}) => !disabled);
  }

  #choose(value: string): void {
    if (value === this.#chosenOf(this.#all)?.value) return;
    this.value = value;
    this.fire('input', 'change');
  }

  /** Tab comes back to the chosen one, wherever the arrows went. */
  #rest(): void {
    if (this.renderRoot.querySelector('[role=tab]:focus')) return;
    const selected = this.renderRoot.querySelector<HTMLElement>('[aria-selected=true]');
    if (selected) this.#roving.hold(selected);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    this.#roving.onKeyDown(event);
    if (!event.defaultPrevented || this.activation !== 'automatic') return;
    const reached = this.shadowRoot?.activeElement;
    if (reached instanceof HTMLElement && reached.role === 'tab') reached.click();
  };

  readonly #onFocusIn = (event: FocusEvent): void => {
    this.#roving.onFocusIn(event);
  };

  readonly #onFocusOut = (event: FocusEvent): void => {
    const isInside = event.relatedTarget instanceof Element && event.relatedTarget.role === 'tab';
    if (!isInside) this.#rest();
  };
}
