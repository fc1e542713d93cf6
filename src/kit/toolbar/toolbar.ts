/** `cairn-toolbar`: many controls, one tab stop. */
import {html, type CSSResultGroup, type TemplateResult} from 'lit';
import {queryAll} from 'lit/decorators.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import {RovingFocus, typesText} from '../../foundation/roving-focus.js';
import {toolbars} from '../../styles/toolbars.styles.js';
import {focusablesIn} from '../focusables.js';
import {KitElement} from '../kit-element.js';
import {LightChildren} from '../light-children.js';
import {toolbarStyles} from './toolbar.styles.js';

/**
 * Puts controls in a row that wraps. Tab reaches it once; arrows, Home and End move among what is in it, be it native
 * buttons, Cairn's or another library's, as long as their shadow roots are open. Fields that take arrows and letters
 * themselves keep a tab stop of their own.
 *
 * @tagname cairn-toolbar
 * @summary A row of controls with one tab stop and arrow keys.
 * @slot - The controls, in the order of the keyboard. An `hr` parts groups.
 * @slot end - Controls at the far end of the row.
 * @csspart toolbar - The row.
 * @cssstate ready - Rendered for the first time.
 */
export class CairnToolbar extends KitElement {
  static override styles: CSSResultGroup = [KitElement.styles, toolbars, toolbarStyles];

  @queryAll('slot') declare private readonly slots: NodeListOf<HTMLSlotElement>;

  readonly #roving = new RovingFocus(this, {
    axis: 'horizontal',
    wraps: true,
    items: () => focusablesIn(this.slots).filter((item) => !typesText(item)),
  });

  constructor() {
    super();
    new LightChildren(this, () => void this.#follow());
  }

  /** Moves the focus to the control that has the tab stop. */
  override focus(options?: FocusOptions): void {
    focusablesIn(this.slots)
      .find(({tabIndex}) => tabIndex === 0)
      ?.focus(options);
  }

  protected override render(): TemplateResult {
    return html`<div
      class="toolbar"
      part="toolbar"
      role="toolbar"
      aria-label=${ifDefined(this.label || undefined)}
      @keydown=${this.#roving.onKeyDown}
      @focusin=${this.#roving.onFocusIn}
      @slotchange=${this.#follow}
    >
      <slot></slot><slot name="end"></slot>
    </div>`;
  }

  /** Elements inside have their own controls only once they are defined and rendered. */
  readonly #follow = async (): Promise<void> => {
    const elements = [
      ...this.querySelectorAll<HTMLElement & {updateComplete?: Promise<unknown>}>('*'),
    ];
    this.#roving.refresh();
    await Promise.all(
      elements.map(async (element) => {
        if (!element.localName.includes('-')) return;
        await customElements.whenDefined(element.localName);
        await element.updateComplete;
        this.#roving.refresh();
      }),
    );
  };
}
