/**
 * What an element that stands for a native control is to the form around it: value, validity, reset, restoring.
 *
 * What always holds: validity is what the control finds, told in the element's language and not before the person has
 * left the field or sent the form; `input` and `change` reach the page once, with the element as their target.
 */
import type {PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {CairnElement} from '../../foundation/cairn-element.js';
import type {PreparableTable, Say} from '../../foundation/messages.js';
import {afterPress, watchPresses} from '../../foundation/presses.js';
import {formControlMessages, type english} from './form-control.messages.js';
import {showsItself, watchButtons} from './sending.js';
import {firstFault, type Fault} from './validity.js';

export abstract class FormValue extends CairnElement {
  static readonly formAssociated = true;
  static override readonly messages: readonly PreparableTable[] = [formControlMessages];

  /** What the field is sent as. Without a name it is not sent. */
  @property({reflect: true, useDefault: true}) name = '';

  /** A form is not sent without a value. */
  @property({type: Boolean, reflect: true}) required = false;

  /** The value can be read and is sent, but not changed. */
  @property({type: Boolean, reflect: true}) readonly = false;

  /** Neither changed nor sent. A disabled `<fieldset>` around it does the same. */
  @property({type: Boolean, reflect: true}) disabled = false;

  #disabledByForm = false;
  #form: HTMLFormElement | null = null;
  #custom = '';
  #message = '';
  /** Whether the value was changed since it was last left, and whether what is wrong with it is told. */
  #changed = false;
  #telling = false;
  #asking = false;
  #reporting = false;

  constructor() {
    super();
    this.addEventListener('invalid', this.#onInvalid, {capture: true});
    this.addEventListener('focusout', () => {
      this.#judge();
      // What is told beneath it moves what comes after it, which may be what is being pressed.
      if (this.#changed || this.internals.validity.badInput) afterPress(this.#tell);
    });
  }

  /** The form the field belongs to. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  /** The page's own `<label>` elements for this field. */
  get labels(): NodeList {
    return this.internals.labels;
  }

  /** What is wrong with the value. */
  get validity(): ValidityState {
    this.#flush();
    return this.internals.validity;
  }

  /** What is wrong, in words; empty where nothing is. */
  get validationMessage(): string {
    this.#flush();
    return this.internals.validationMessage;
  }

  /** Whether the value is checked before a form is sent: not while it is disabled or read-only. */
  get willValidate(): boolean {
    this.#flush();
    return this.internals.willValidate;
  }

  /** Whether the value is good. Fires `invalid` where not, and shows nothing. */
  checkValidity(): boolean {
    this.#flush();
    this.#asking = true;
    const good = this.internals.checkValidity();
    this.#asking = false;
    return good;
  }

  /** Whether the value is good. Where not, says why beneath the control and takes the focus. */
  reportValidity(): boolean {
    this.#flush();
    this.#reporting = true;
    const good = this.internals.reportValidity();
    this.#reporting = false;
    return good;
  }

  /** Says what is wrong in the page's own words and keeps the form from being sent; `""` takes it back. */
  setCustomValidity(message: string): void {
    this.#custom = message;
    this.#judge();
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    watchPresses();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#changed = false;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.send();
    const before = this.told;
    this.#judge();
    this.setState('readonly', this.readonly);
    // An update that is asked for within an update is not made.
    if (this.told !== before) this.#updateLater();
  }

  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#form?.removeEventListener('submit', this.#tell, {capture: true});
    this.#form = form;
    if (form) watchButtons(form.ownerDocument);
    // A form that does not ask for validity itself tells it by its `submit` alone.
    form?.addEventListener('submit', this.#tell, {capture: true});
  }

  formDisabledCallback(disabled: boolean): void {
    this.#disabledByForm = disabled;
    this.#updateLater();
  }

  formResetCallback(): void {
    this.#changed = this.#telling = false;
    this.takeDefault();
    this.send();
    this.requestUpdate();
  }

  formStateRestoreCallback(state: string | File | FormData | null): void {
    if (typeof state !== 'string') return;
    this.restore(state);
    this.send();
    this.requestUpdate();
  }

  /** Disabled by its own attribute or by a fieldset around it. @internal */
  protected get inactive(): boolean {
    return this.disabled || this.#disabledByForm;
  }

  /** What is wrong and was told. @internal */
  protected get told(): string {
    return this.#telling && !this.inactive && !this.readonly ? this.#message : '';
  }

  /** @internal */
  protected get say(): Say<typeof english> {
    return formControlMessages.in(this.language);
  }

  /** The native control that is told of when the value is not good; there after the first render. @internal */
  protected get control(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('#control, input');
  }

  /** What is wrong with the value, as the platform names it. @internal */
  protected abstract faults(): ValidityStateFlags;
  /** The same in words. @internal */
  protected abstract sayFault(fault: Fault): string;
  /** Takes the value over from the native control. @internal */
  protected abstract take(event: Event): void;
  /** Goes back to the default value. @internal */
  protected abstract takeDefault(): void;
  /** Takes back what a browser kept. @internal */
  protected abstract restore(state: string): void;
  /** What is sent with the form, and what a browser keeps. @internal */
  protected abstract sent(): [value: string | FormData | null, state: string];

  /** Tells the form the value. @internal */
  protected send(): void {
    this.internals.setFormValue(...this.sent());
  }

  /** The native control's `input`; it crosses the root by itself. @internal */
  protected readonly onInput = (event: Event): void => {
    this.#changed = true;
    this.#heard(event);
  };

  /** The native control's `change`; it ends at the root, so the host fires one in its place. @internal */
  protected readonly onChange = (event: Event): void => {
    // A box or a button that was pressed is decided, a line of text when it is left.
    this.#changed = true;
    afterPress(this.#tell);
    this.#heard(event);
  };

  /** Fires the native pair for a change that no native control made. @internal */
  protected fireChange(): void {
    this.#telling = true;
    this.send();
    this.requestUpdate();
    this.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    this.dispatchEvent(new Event('change', {bubbles: true}));
  }

  #heard(event: Event): void {
    this.take(event);
    this.send();
    this.#judge();
    this.requestUpdate();
    if (event.composed) return;
    event.stopPropagation();
    this.dispatchEvent(new Event(event.type, {bubbles: true, composed: event.type === 'input'}));
  }

  #judge(): void {
    const {control} = this;
    if (!control) return;
    const flags = this.faults();
    if (this.#custom) flags.customError = true;
    const fault = firstFault(flags);
    this.#message = fault ? this.#custom || this.sayFault(fault) : '';
    this.internals.setValidity(flags, this.#message, control);
    this.setState('invalid', this.told !== '');
  }

  /** What was set a moment ago counts at once. */
  #flush(): void {
    if (this.isConnected && this.isUpdatePending) this.performUpdate();
  }

  readonly #onInvalid = (): void => {
    if (this.#asking) return;
    this.#tell();
    // The event does not bubble, so this is the last to hear of it, and the page may have prevented it.
    this.addEventListener('invalid', this.#onInvalidLast, {once: true});
  };

  readonly #onInvalidLast = (event: Event): void => {
    if (event.defaultPrevented) return;
    // The error is there to be read when the focus comes.
    this.requestUpdate();
    this.#flush();
    const isField = (one: Element): boolean => one instanceof FormValue;
    if (showsItself(this, isField, this.#reporting)) event.preventDefault();
  };

  readonly #tell = (): void => {
    if (this.#telling) return;
    this.#telling = true;
    this.#updateLater();
  };

  #updateLater(): void {
    queueMicrotask(() => {
      this.requestUpdate();
    });
  }
}
