/** `cairn-date`: a day. */
import {html, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';
import {dayInWords, sayDate} from '../../foundation/messages.js';
import {FormControl} from '../form-control/form-control.js';
import {flagsOf, type Fault} from '../form-control/validity.js';
import {dateStyles} from './date.styles.js';

/** A day that exists, as `YYYY-MM-DD`. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/**
 * A day, in the platform's own date field. The value is `YYYY-MM-DD` or `""`, a string that no time zone can shift. A
 * half-typed date stays where it is and is told when the field is left. Where a browser has no date field, the day is
 * typed. A day that can only be read is written in the words of the reader.
 *
 * @tagname cairn-date
 * @summary A day, in the platform's own date field.
 * @slot label - The label, where it has markup.
 * @slot hint - The hint, where it has markup.
 * @fires {InputEvent} input - At every change of the day.
 * @fires {Event} change - When the day is chosen.
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
export class CairnDate extends FormControl {
  static override styles: CSSResultGroup = [FormControl.styles, dateStyles];

  /** The day to begin with and to go back to on reset. */
  @property({attribute: 'value', reflect: true, useDefault: true}) defaultValue = '';

  /** The first day that can be chosen, as `YYYY-MM-DD`. */
  @property() min = '';

  /** The last day that can be chosen, as `YYYY-MM-DD`. */
  @property() max = '';

  /** Days from one choice to the next, counted from `min`. */
  @property({type: Number}) step: number | undefined;

  /** What a browser may fill in, as for `<input>`: `bday`. */
  @property() autocomplete = '';

  #text: string | undefined;

  /** The day as `YYYY-MM-DD`; `""` where there is none or it is not finished. */
  @property({attribute: false})
  get value(): string {
    const text = this.#shown;
    return isDay(text) ? text : '';
  }
  set value(value: string | null | undefined) {
    // What is half typed is no other value than none.
    if (this.#text !== undefined && (value ?? '') === this.value) return;
    this.#text = value ?? '';
    this.send();
  }

  /** Keeps Enter from sending a form of several lines without a button. @internal */
  get holdsLine(): boolean {
    return true;
  }

  protected override renderField(): TemplateResult {
    const {value} = this;
    return html`${this.labelView()} ${this.hintView()}
      <input
        id="control"
        class="control"
        part="control"
        type=${this.readonly ? 'text' : 'date'}
        name=${ifDefined(this.name || undefined)}
        autocomplete=${ifDefined(this.autocomplete ? (this.autocomplete as 'bday') : undefined)}
        min=${ifDefined(this.min || undefined)}
        max=${ifDefined(this.max || undefined)}
        step=${ifDefined(this.step)}
        aria-label=${ifDefined(this.ownName)}
        aria-describedby=${ifDefined(this.described)}
        aria-invalid=${ifDefined(this.invalid)}
        ?required=${this.required}
        ?readonly=${this.readonly}
        ?disabled=${this.inactive}
        .value=${live(this.#inControl)}
      />
      ${this.aboutView()} ${this.printedView(this.#say(value))}`;
  }

  protected override faults(): ValidityStateFlags {
    const native = this.#native;
    if (!native) return {};
    const flags = flagsOf(native);
    if (this.#isTyped) {
      const {value} = this;
      if (native.value !== '' && value === '') flags.badInput = true;
      if (value && this.min && value < this.min) flags.rangeUnderflow = true;
      if (value && this.max && value > this.max) flags.rangeOverflow = true;
    }
    return flags;
  }

  protected override sayFault(fault: Fault): string {
    const {say} = this;
    switch (fault) {
      case 'badInput':
        return say(this.#isTyped ? 'notADateTyped' : 'notADate');
      case 'rangeUnderflow':
        return say('tooEarly', {limit: this.#say(this.min)});
      case 'rangeOverflow':
        return say('tooLate', {limit: this.#say(this.max)});
      default:
        return say(fault === 'stepMismatch' ? 'notAStepOfDays' : 'missing');
    }
  }

  protected override take(): void {
    this.#text = this.#native?.value;
  }

  protected override takeDefault(): void {
    this.#text = undefined;
    // What is half typed is none to the platform: only writing takes it away.
    // And where the value is the same before and after, WebKit writes nothing: so there is another one between.
    for (const day of ['2000-01-01', this.value]) if (this.#native) this.#native.value = day;
  }

  protected override restore(state: string): void {
    this.#text = state;
  }

  protected override sent(): [value: string, state: string] {
    return [this.value, this.#shown];
  }

  get #native(): HTMLInputElement | null {
    return this.control as HTMLInputElement | null;
  }

  /** Whether the browser has no date field and shows one of text. */
  get #isTyped(): boolean {
    return this.#native !== null && !this.readonly && this.#native.type !== 'date';
  }

  /** What stands in the native control. Firefox gives the focus to no date field that is read-only: so that is text. */
  get #inControl(): string {
    if (this.readonly) return this.#say(this.value);
    return this.#isTyped ? this.#shown : this.value;
  }

  get #shown(): string {
    return this.#text ?? this.defaultValue;
  }

  #say(day: string): string {
    return isDay(day) ? sayDate(this.language, day, dayInWords) : day;
  }
}
