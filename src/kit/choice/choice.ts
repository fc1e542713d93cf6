/** `cairn-choice`: one or several of a few. */
import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';
import {FormControl} from '../form-control/form-control.js';
import {grouped, OptionList, withUnknown, type KitOption} from '../form-control/option-list.js';
import {choiceStyles} from './choice.styles.js';

export const choiceLayouts = ['list', 'row', 'inline'] as const;
export type ChoiceLayout = (typeof choiceLayouts)[number];

/**
 * One of a few that all stand there to be read, in the platform's own radio buttons, or several of them in checkboxes.
 * Options are `<option>` and `<optgroup>` children, which are followed, or the property `options`. What choosing one
 * means can stand beneath its word: `data-hint` of the child, `hint` of the property. A value that is not among them is
 * kept and shown. An answer that is not required can be cleared.
 *
 * @tagname cairn-choice
 * @summary One of a few, or several, that all stand there to be read.
 * @slot label - The label, where it has markup.
 * @slot hint - The hint, where it has markup.
 * @fires {Event} input - Another answer was chosen, or the answer cleared.
 * @fires {Event} change - Another answer was chosen, or the answer cleared.
 * @csspart base - All of it.
 * @csspart label - The label.
 * @csspart option - Each option with its control.
 * @csspart control - Each native control.
 * @csspart clear - The button that clears the answer.
 * @csspart hint - The hint.
 * @csspart error - The error, while there is one.
 * @csspart note - Each of the notes.
 * @cssstate ready - Rendered for the first time.
 * @cssstate readonly - It can only be read.
 * @cssstate invalid - An error is shown.
 */
export class CairnChoice extends FormControl {
  static override styles: CSSResultGroup = [FormControl.styles, choiceStyles];

  /** Several may be chosen. */
  @property({type: Boolean, reflect: true}) multiple = false;

  /** One beneath the other; a row of large buttons that is a list where there is little room; or quiet boxes as wide as their words, on as many lines as they need. */
  @property({reflect: true, useDefault: true}) layout: ChoiceLayout = 'list';

  /** The value to begin with and to go back to on reset, instead of the options that are marked `selected`. */
  @property({attribute: 'value', reflect: true, useDefault: true}) defaultValue = '';

  /** What there is to choose, instead of children. */
  @property({attribute: false}) options: readonly KitOption[] | undefined;

  readonly #children = new OptionList(this);
  #chosen: readonly string[] | undefined;

  /** The value of what is chosen, the first of several; `""` while nothing is. */
  @property({attribute: false})
  get value(): string {
    return this.values[0] ?? '';
  }
  set value(value: string | null | undefined) {
    this.values = value ? [value] : [];
  }

  /** The values of all that is chosen, in the order of the options. */
  @property({attribute: false})
  get values(): readonly string[] {
    if (this.#chosen) return this.#chosen;
    if (this.defaultValue) return [this.defaultValue];
    const {selected} = this.#children;
    return this.multiple ? selected : selected.slice(-1);
  }
  set values(values: readonly string[] | null | undefined) {
    this.#chosen = [...(values ?? [])];
    this.send();
  }

  /** Puts the focus on the answer, or on the first option. */
  override focus(options?: FocusOptions): void {
    const at = this.renderRoot.querySelector<HTMLElement>('input:checked:enabled');
    if (at) at.focus(options);
    else super.focus(options);
  }

  protected override renderField(): TemplateResult {
    const options = withUnknown(this.options ?? this.#children.options, this.values);
    const clears = !this.required && !this.readonly && !this.inactive && this.values.length > 0;
    return html`<fieldset
        role=${this.multiple ? 'group' : 'radiogroup'}
        aria-label=${ifDefined(this.ownName)}
        aria-describedby=${ifDefined(this.described)}
        aria-invalid=${ifDefined(this.multiple ? undefined : this.invalid)}
        aria-required=${ifDefined(this.required && !this.multiple ? 'true' : undefined)}
        aria-readonly=${ifDefined(this.readonly && !this.multiple ? 'true' : undefined)}
        ?disabled=${this.inactive}
      >
        ${
          this.labelHidden
            ? nothing
            : html`<legend class="label" part="label">${this.labelWords(this.multiple)}</legend>`
        }
        ${this.hintView()}
        ${this.multiple ? html`<p class="hint several">${this.say('several')}</p>` : nothing}
        <div class=${this.#isBoxed ? `answers ${this.layout}` : 'options'}>
          ${grouped(options).map(({name, options: some}) =>
            name
              ? html`<div class="group" role="group" aria-label=${name}>
                  <p class="group-name" aria-hidden="true">${name}</p>
                  ${some.map((option) => this.#option(option, options.indexOf(option)))}
                </div>`
              : some.map((option) => this.#option(option, options.indexOf(option))),
          )}
        </div>
      </fieldset>
      ${
        clears && !this.multiple
          ? html`<button type="button" class="clear no-print" part="clear" @click=${this.#onClear}>
              ${this.say('clear')}
            </button>`
          : nothing
      }
      ${this.aboutView()}`;
  }

  /** Whether each answer stands in a box: in any layout but a list, which an unknown one is. */
  get #isBoxed(): boolean {
    return choiceLayouts.indexOf(this.layout) > 0;
  }

  #option({value, label, hint, lang, disabled = false}: KitOption, at: number): TemplateResult {
    const {multiple} = this;
    // The hint stands in the label to be pressed with it, and is no part of the name.
    const [name, about] = hint ? [`name-${at}`, `hint-${at}`] : [];
    return html`<label class=${this.#isBoxed ? 'answer' : 'option'} part="option"
      ><input
        part="control"
        type=${multiple ? 'checkbox' : 'radio'}
        name="choice"
        .value=${value}
        aria-labelledby=${ifDefined(name)}
        aria-describedby=${ifDefined(about)}
        aria-invalid=${ifDefined(multiple ? this.invalid : undefined)}
        aria-readonly=${ifDefined(multiple && this.readonly ? 'true' : undefined)}
        ?disabled=${disabled}
        .checked=${live(this.values.includes(value))}
        @click=${this.#onClick}
      /><span dir=${ifDefined(lang ? 'auto' : undefined)} lang=${ifDefined(lang)}
        ><span id=${ifDefined(name)}>${label}</span
        >${about ? html`<span class="hint" id=${about}>${hint}</span>` : nothing}</span
      ></label
    >`;
  }

  protected override faults(): ValidityStateFlags {
    return this.required && this.values.length === 0 ? {valueMissing: true} : {};
  }

  protected override sayFault(): string {
    return this.say(this.multiple ? 'missingChoices' : 'missingChoice');
  }

  protected override take(): void {
    const checked = this.renderRoot.querySelectorAll<HTMLInputElement>('input:checked');
    this.#chosen = [...checked].map(({value}) => value);
  }

  protected override takeDefault(): void {
    this.#chosen = undefined;
  }

  protected override restore(state: string): void {
    this.#chosen = state.split('\n').filter(Boolean).map(decodeURIComponent);
  }

  protected override sent(): [value: FormData | null, state: string] {
    const data = new FormData();
    for (const value of this.values) data.append(this.name, value);
    return [this.name ? data : null, this.values.map(encodeURIComponent).join('\n')];
  }

  readonly #onClick = (event: Event): void => {
    if (this.readonly) event.preventDefault();
  };

  readonly #onClear = (): void => {
    this.#chosen = [];
    // The button goes; what it belonged to stays.
    super.focus();
    this.fireChange();
  };
}
