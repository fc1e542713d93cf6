/** `cairn-checkbox`: yes or no. */
import {html, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';
import {FormControl} from '../form-control/form-control.js';
import {flagsOf} from '../form-control/validity.js';
import {checkboxStyles} from './checkbox.styles.js';

/**
 * Yes or no, in the platform's own checkbox, its label beside it. Sent as `value` (`on` unless set) while it is checked.
 *
 * @tagname cairn-checkbox
 * @summary Yes or no, in the platform's own checkbox.
 * @slot label - The label, where it has markup.
 * @slot hint - The hint, where it has markup.
 * @fires {Event} input - It was checked or unchecked.
 * @fires {Event} change - It was checked or unchecked.
 * @csspart base - All of it.
 * @csspart label - The label with its box.
 * @csspart control - The native control.
 * @csspart hint - The hint.
 * @csspart error - The error, while there is one.
 * @csspart note - Each of the notes.
 * @cssstate ready - Rendered for the first time.
 * @cssstate readonly - It can only be read.
 * @cssstate invalid - An error is shown.
 */
export class CairnCheckbox extends FormControl {
  static override styles: CSSResultGroup = [FormControl.styles, checkboxStyles];

  /** What is sent while it is checked. */
  @property({reflect: true, useDefault: true}) value = 'on';

  /** Whether it is checked to begin with and after a reset. */
  @property({attribute: 'checked', type: Boolean, reflect: true}) defaultChecked = false;

  /** Neither yes nor no: some of what it stands for. Goes when somebody presses it. */
  @property({attribute: false}) indeterminate = false;

  #checked: boolean | undefined;

  /** Whether it is checked. */
  @property({attribute: false})
  get checked(): boolean {
    return this.#checked ?? this.defaultChecked;
  }
  set checked(checked: boolean) {
    this.#checked = checked;
    this.send();
  }

  protected override renderField(): TemplateResult {
    const box = html`<input
      id="control"
      part="control"
      type="checkbox"
      aria-label=${ifDefined(this.ownName)}
      aria-describedby=${ifDefined(this.described)}
      aria-invalid=${ifDefined(this.invalid)}
      aria-readonly=${ifDefined(this.readonly ? 'true' : undefined)}
      ?required=${this.required}
      ?disabled=${this.inactive}
      .indeterminate=${live(this.indeterminate)}
      .checked=${live(this.checked)}
      @click=${this.#onClick}
    />`;
    return html`${
      this.labelHidden
        ? html`<span class="check bare">${box}</span>`
        : html`<label class="check" part="label">${box}<span>${this.labelWords()}</span></label>`
    }
    ${this.hintView()} ${this.aboutView()}`;
  }

  protected override press(event: Event): void {
    // The control's own click is the one that the page is to hear.
    event.stopImmediatePropagation();
    this.control?.click();
  }

  protected override faults(): ValidityStateFlags {
    return flagsOf(this.control as HTMLInputElement);
  }

  protected override sayFault(): string {
    return this.say('missingCheck');
  }

  protected override take(): void {
    this.#checked = (this.control as HTMLInputElement).checked;
    this.indeterminate = false;
  }

  protected override takeDefault(): void {
    this.#checked = undefined;
  }

  protected override restore(state: string): void {
    this.#checked = state === 'checked';
  }

  protected override sent(): [value: string | null, state: string] {
    return [this.checked ? this.value : null, this.checked ? 'checked' : ''];
  }

  readonly #onClick = (event: Event): void => {
    if (this.readonly) event.preventDefault();
  };
}
