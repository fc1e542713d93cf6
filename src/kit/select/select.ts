/** `cairn-select`: one of a list. */
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import {FormControl} from '../form-control/form-control.js';
import {grouped, OptionList, withUnknown, type KitOption} from '../form-control/option-list.js';
import {flagsOf} from '../form-control/validity.js';

/**
 * One of a list, in the platform's own `<select>`. Options are `<option>` and `<optgroup>` children, which are
 * followed, or the property `options`. Nothing is chosen until somebody chooses: the first option is never sent
 * unasked. A value that is not in the list is kept and shown.
 *
 * @tagname cairn-select
 * @summary One of a list, in the platform's own select.
 * @slot label - The label, where it has markup.
 * @slot hint - The hint, where it has markup.
 * @fires {Event} input - Another option was chosen.
 * @fires {Event} change - Another option was chosen.
 * @csspart base - All of it.
 * @csspart label - The label.
 * @csspart control - The native control.
 * @csspart hint - The hint.
 * @csspart error - The error, while there is one.
 * @csspart note - Each of the notes.
 * @cssstate ready - Rendered for the first time.
 * @cssstate readonly - It can only be read.
 * @cssstate invalid - An error is shown.
 */
export class CairnSelect extends FormControl {
  /** The value to begin with and to go back to on reset, instead of the option that is marked `selected`. */
  @property({attribute: 'value', reflect: true, useDefault: true}) defaultValue = '';

  /** What there is to choose, instead of children. */
  @property({attribute: false}) options: readonly KitOption[] | undefined;

  /** Words of the empty choice, instead of “Choose…”. */
  @property() placeholder = '';

  /** What a browser may fill in, as for `<select>`. */
  @property() autocomplete = '';

  readonly #children = new OptionList(this);
  #chosen: string | undefined;

  /** The value of what is chosen; `""` while nothing is. */
  @property({attribute: false})
  get value(): string {
    return this.#chosen ?? (this.defaultValue || (this.#children.selected.at(-1) ?? ''));
  }
  set value(value: string | null | undefined) {
    this.#chosen = value ?? '';
    this.send();
  }

  protected override updated(changed: PropertyValues): void {
    // The options have to be there before one of them can be chosen.
    const {control, value} = this;
    if (control instanceof HTMLSelectElement && control.value !== value) control.value = value;
    super.updated(changed);
  }

  protected override renderField(): TemplateResult {
    const options = withUnknown(this.options ?? this.#children.options, [this.value]);
    const chosen = options.find(({value}) => value === this.value);
    return html`${this.labelView()} ${this.hintView()}
    ${this.readonly ? this.#text(chosen) : this.#list(options)} ${this.aboutView()}
    ${this.printedView(this.value && (chosen?.label ?? ''), chosen?.lang)}`;
  }

  /** A list that cannot be changed is a line that can be read and copied: the platform has no read-only list. */
  #text(chosen: KitOption | undefined): TemplateResult {
    return html`<input
      id="control"
      class="control"
      part="control"
      type="text"
      readonly
      lang=${ifDefined(chosen?.lang)}
      aria-label=${ifDefined(this.ownName)}
      aria-describedby=${ifDefined(this.described)}
      aria-invalid=${ifDefined(this.invalid)}
      ?disabled=${this.inactive}
      .value=${chosen?.label ?? ''}
    />`;
  }

  #list(options: readonly KitOption[]): TemplateResult {
    const hasEmpty = options.some(({value}) => value === '');
    return html`<select
      id="control"
      class="control"
      part="control"
      name=${ifDefined(this.name || undefined)}
      autocomplete=${ifDefined(this.autocomplete ? (this.autocomplete as 'country') : undefined)}
      aria-label=${ifDefined(this.ownName)}
      aria-describedby=${ifDefined(this.described)}
      aria-invalid=${ifDefined(this.invalid)}
      ?required=${this.required}
      ?disabled=${this.inactive}
    >
      ${
        hasEmpty
          ? nothing
          : html`<option value="">${this.placeholder || this.say('choose')}</option>`
      }
      ${grouped(options).map(({name, options: some}) => {
        const views = some.map(
          ({value, label, lang, disabled = false}) =>
            html`<option value=${value} lang=${ifDefined(lang)} ?disabled=${disabled}>
              ${label}
            </option>`,
        );
        return name ? html`<optgroup label=${name}>${views}</optgroup>` : views;
      })}
    </select>`;
  }

  protected override faults(): ValidityStateFlags {
    const {control} = this;
    return control instanceof HTMLSelectElement ? flagsOf(control) : {};
  }

  protected override sayFault(): string {
    return this.say('missingChoice');
  }

  protected override take(): void {
    this.#chosen = (this.control as HTMLSelectElement).value;
  }

  protected override takeDefault(): void {
    this.#chosen = undefined;
  }

  protected override restore(state: string): void {
    this.#chosen = state;
  }

  protected override sent(): [value: string, state: string] {
    return [this.value, this.value];
  }
}
