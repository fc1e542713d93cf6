/** `cairn-button`: a native button with Cairn's look, in a form or on its own. */
import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {PreparableTable} from '../../foundation/messages.js';
import {buttons} from '../../styles/buttons.styles.js';
import {stones} from '../icon/icons.js';
import {iconView} from '../icon/registry.js';
import {KitElement} from '../kit-element.js';
import {kitMessages} from '../kit.messages.js';
import {afterDispatch} from './after-dispatch.js';
import {buttonStyles} from './button.styles.js';
import {isSentByEnter, submitAs} from './form-buttons.js';

export type ButtonVariant = 'primary' | 'secondary' | 'plain' | 'danger';
export type ButtonType = 'button' | 'submit' | 'reset';

/** An attribute that says yes, says no, or is not there. */
const yesNoOrAbsent = {
  fromAttribute: (value: string | null): boolean | undefined =>
    value === null ? undefined : value !== 'false',
  toAttribute: (value: boolean | undefined): string | null =>
    value === undefined ? null : String(value),
};

/**
 * A button whose words say what happens. It works as a native one does: `click` is its event, Enter and Space press
 * it, and in a form it sends or resets. A toggle changes `pressed` and fires `change`, unless its click was prevented.
 *
 * @tagname cairn-button
 * @summary A button: primary, secondary, plain or danger; a toggle; an icon alone; at work.
 * @slot - Its words. Without any, `icon` stands alone and `label` names it.
 * @fires {Event} change - A toggle was pressed; `pressed` says how it stands now.
 * @fires {Event} input - As `change`, just before it.
 * @csspart button - The native button.
 * @cssstate ready - Rendered for the first time.
 */
export class CairnButton extends KitElement {
  static readonly formAssociated = true;
  static override shadowRootOptions: ShadowRootInit = {
    ...KitElement.shadowRootOptions,
    delegatesFocus: true,
  };
  static override styles: CSSResultGroup = [KitElement.styles, buttons, buttonStyles];
  static override readonly messages: readonly PreparableTable[] = [kitMessages];

  /** How much it asks for attention. At most one `primary` in a view. */
  @property({reflect: true}) variant: ButtonVariant = 'secondary';

  /** What it does to the form around it. */
  @property({reflect: true}) type: ButtonType = 'button';

  /** The name under which a form sends its `value`, where it was this button that sent it. */
  @property({reflect: true}) name = '';

  /** What a form sends under its `name`. */
  @property({reflect: true}) value = '';

  /** Cannot be pressed, nor reached by keyboard. */
  @property({type: Boolean, reflect: true}) disabled = false;

  /** For a toggle, whether it is on; without it no toggle. */
  @property({reflect: true, converter: yesNoOrAbsent}) pressed: boolean | undefined;

  /** Whether what it opens is open; without it it opens nothing. */
  @property({reflect: true, converter: yesNoOrAbsent}) expanded: boolean | undefined;

  /** The name of an icon before its words. */
  @property() icon = '';

  /** What it started is not done: it keeps the focus, says so, and takes no press. */
  @property({type: Boolean, reflect: true}) busy = false;

  @state() private fieldsetDisabled = false;
  #form: HTMLFormElement | null = null;

  constructor() {
    super();
    this.addEventListener('click', this.#onClick);
  }

  /** The form it belongs to. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  /** Presses it, as a click does. */
  override click(): void {
    const button = this.renderRoot.querySelector('button');
    if (button) button.click();
    else super.click();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.formAssociatedCallback(null);
  }

  /** @internal */
  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#form?.removeEventListener('keydown', this.#onFormKeyDown);
    this.#form = form;
    form?.addEventListener('keydown', this.#onFormKeyDown);
  }

  /** @internal */
  formDisabledCallback(disabled: boolean): void {
    this.fieldsetDisabled = disabled;
  }

  protected override render(): TemplateResult {
    const {busy, icon, label} = this;
    const isBare = !this.textContent.trim() && !this.childElementCount;
    return html`<button
      part="button"
      type="button"
      class="${this.variant}${isBare && icon ? ' icon-only' : ''}"
      ?disabled=${this.#isOff}
      aria-label=${label ? (busy ? `${label}, ${this.#busyWord}` : label) : nothing}
      aria-disabled=${ifDefined(busy ? 'true' : undefined)}
      aria-pressed=${ifDefined(this.pressed)}
      aria-expanded=${ifDefined(this.expanded)}
    >
      ${iconView(busy ? stones : icon)}<slot @slotchange=${this.#onSlotChange}></slot>
      ${busy ? html`<span class="visually-hidden">, ${this.#busyWord}</span>` : nothing}
    </button>`;
  }

  get #isOff(): boolean {
    return this.disabled || this.fieldsetDisabled;
  }

  get #busyWord(): string {
    return kitMessages.say(this.language, 'busy');
  }

  readonly #onSlotChange = (): void => {
    this.requestUpdate();
  };

  readonly #onClick = (event: MouseEvent): void => {
    if (this.busy || this.#isOff) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else afterDispatch(event, this.#act);
  };

  readonly #act = (): void => {
    if (this.pressed !== undefined) {
      this.pressed = !this.pressed;
      this.fire('input', 'change');
    }
    const {form} = this;
    if (form && this.type === 'submit') submitAs(this, form);
    if (form && this.type === 'reset') form.reset();
  };

  readonly #onFormKeyDown = (event: KeyboardEvent): void => {
    if (!this.#form || this.type !== 'submit' || !isSentByEnter(event, this.#form, this)) return;
    event.preventDefault();
    this.click();
  };
}
