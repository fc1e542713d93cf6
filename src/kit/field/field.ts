/** `cairn-field`: text of one line or several, an address, a number. */
import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';
import {FormControl} from '../form-control/form-control.js';
import {flagsOf, type Fault} from '../form-control/validity.js';
import {fieldStyles} from './field.styles.js';
import {passed, passOn} from './passed-on.js';
import {sayFieldFault} from './field-words.js';
import {linesOf, nearEnd, numberFaults, numberIn, numberText} from './typed.js';

export const fieldTypes = ['text', 'email', 'url', 'tel', 'search', 'number'] as const;
export type FieldType = (typeof fieldTypes)[number];

/**
 * A line of text, several lines, an address or a number, with label, hint and error. It is a form control like the
 * platform's own: value, default value, reset, validity, and the native events `input` and `change` alone.
 *
 * A number is typed as the reader writes it (`1,5` in Spanish) and sent as `1.5`; the typed text stays as it is. A text
 * longer than `maxlength` is never cut: it is not valid, and how much is too much is told.
 *
 * @tagname cairn-field
 * @summary A line of text, several lines, an address or a number, with label, hint and error.
 * @slot label - The label, where it has markup.
 * @slot hint - The hint, where it has markup.
 * @fires {InputEvent} input - At every change while typing.
 * @fires {Event} change - When a changed value is left or Enter is pressed.
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
export class CairnField extends FormControl {
  static override styles: CSSResultGroup = [FormControl.styles, fieldStyles];

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...passed];
  }

  /** What is written in it. */
  @property({reflect: true, useDefault: true}) type: FieldType = 'text';

  /** Several lines, which grow with the text. */
  @property({type: Boolean, reflect: true}) multiline = false;

  /** Lines that are there from the start, where there are several. */
  @property({type: Number}) rows = 3;

  /** The value to begin with and to go back to on reset. */
  @property({attribute: 'value', reflect: true, useDefault: true}) defaultValue = '';

  /** The language of the value, where it is not the element's. */
  @property({attribute: 'value-lang'}) valueLanguage = '';

  /** An example in the empty field; never instead of a label. */
  @property() placeholder = '';

  /** What a browser may fill in, as for `<input>`. */
  @property() autocomplete = '';

  /** A regular expression that the whole value has to match. */
  @property() pattern = '';

  /** Smallest number. */
  @property() min = '';

  /** Largest number. */
  @property() max = '';

  /** Steps of a number from `min` on; `any` for all. */
  @property() step = '';

  /** Fewest characters. */
  @property({type: Number}) minlength: number | undefined;

  /** Most characters. */
  @property({type: Number}) maxlength: number | undefined;

  /** Keeps Enter from sending a form of several lines without a button. @internal */
  get holdsLine(): boolean {
    return !this.multiline;
  }

  /** As the page gave it. */
  #given: string | undefined;
  /** As somebody wrote it. */
  #typed: string | undefined;
  #saidLeft: number | undefined;

  /** The value; that of a number as `"1.5"`, or `""` while what is written is none. */
  @property({attribute: false})
  get value(): string {
    return this.#isNumber ? numberIn(this.#text, this.language) : this.#text;
  }
  set value(value: string | number | null | undefined) {
    const text = String(value ?? '');
    // The same number again leaves its text as it was written.
    if (text === this.value && this.#typed !== undefined) return;
    this.#given = text;
    this.#typed = undefined;
    this.send();
  }

  /** Selects the text. */
  select(): void {
    this.#native?.select();
  }

  override attributeChangedCallback(
    name: string,
    before: string | null,
    value: string | null,
  ): void {
    super.attributeChangedCallback(name, before, value);
    if ((passed as readonly string[]).includes(name)) this.requestUpdate();
  }

  protected override updated(changed: PropertyValues): void {
    const {name, autocomplete, placeholder, pattern, minlength} = this;
    const inputmode = this.#isNumber ? 'decimal' : '';
    // Before the control is asked whether its value is good.
    passOn(this, this.#native, {inputmode, name, autocomplete, placeholder, pattern, minlength});
    this.#native?.style.setProperty('--_rows', String(this.rows));
    super.updated(changed);
  }

  protected override renderField(): TemplateResult {
    const text = this.#text;
    // An input method at work keeps what it has written so far.
    const shown = this.composing ? (this.#native?.value ?? '') : text;
    return html`${this.labelView()} ${this.hintView()}
    ${
      this.multiline
        ? html`<textarea
            id="control"
            class="control"
            part="control"
            rows=${linesOf(text, this.rows)}
            lang=${ifDefined(this.valueLanguage || undefined)}
            aria-label=${ifDefined(this.ownName)}
            aria-describedby=${ifDefined(this.described)}
            aria-invalid=${ifDefined(this.invalid)}
            ?required=${this.required}
            ?readonly=${this.readonly}
            ?disabled=${this.inactive}
            .value=${live(shown)}
          ></textarea>`
        : html`<input
            id="control"
            class=${this.#isNumber ? 'control number' : 'control'}
            part="control"
            type=${this.#isNumber ? 'text' : this.type}
            lang=${ifDefined(this.valueLanguage || undefined)}
            aria-label=${ifDefined(this.ownName)}
            aria-describedby=${ifDefined(this.described)}
            aria-invalid=${ifDefined(this.invalid)}
            ?required=${this.required}
            ?readonly=${this.readonly}
            ?disabled=${this.inactive}
            .value=${live(shown)}
          />`
    }
    ${this.aboutView(this.#left())} ${this.printedView(text, this.valueLanguage, this.multiline)}`;
  }

  protected override faults(): ValidityStateFlags {
    const native = this.#native;
    if (!native) return {};
    if (this.#isNumber) return numberFaults(this.#text, this.value, this);
    const flags = flagsOf(native);
    if (this.#remaining < 0) flags.tooLong = true;
    return flags;
  }

  protected override sayFault(fault: Fault): string {
    return sayFieldFault(fault, this, this.#remaining, this.say);
  }

  protected override take(): void {
    this.#typed = this.#native?.value;
    this.#announceLeft();
  }

  protected override takeDefault(): void {
    this.#given = this.#typed = this.#saidLeft = undefined;
  }

  protected override restore(state: string): void {
    this.#typed = state;
  }

  protected override sent(): [value: string, state: string] {
    return [this.value, this.#text];
  }

  get #native(): HTMLInputElement | HTMLTextAreaElement | null {
    return this.control as HTMLInputElement | HTMLTextAreaElement | null;
  }

  get #isNumber(): boolean {
    return this.type === 'number' && !this.multiline;
  }

  get #text(): string {
    if (this.#typed !== undefined) return this.#typed;
    const given = this.#given ?? this.defaultValue;
    return this.#isNumber ? numberText(given, this.language) : given;
  }

  get #remaining(): number {
    return (this.maxlength ?? Infinity) - this.#text.length;
  }

  #left(): TemplateResult | typeof nothing {
    const left = this.#remaining;
    if (left > nearEnd(this.maxlength ?? 0) || this.inactive || this.readonly) return nothing;
    return html`<p class=${left < 0 ? 'count error' : 'count quiet'}>${this.#sayLeft(left)}</p>`;
  }

  #sayLeft(left: number): string {
    return left < 0 ? this.say('over', {count: -left}) : this.say('left', {count: left});
  }

  /** At every tenth character near the end: often enough to know, seldom enough to go on writing. */
  #announceLeft(): void {
    const left = this.#remaining;
    if (left > nearEnd(this.maxlength ?? 0)) this.#saidLeft = undefined;
    else if (this.#saidLeft !== Math.floor(left / 10)) {
      this.#saidLeft = Math.floor(left / 10);
      this.announce(this.#sayLeft(left));
    }
  }
}
