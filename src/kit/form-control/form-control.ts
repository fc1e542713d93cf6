/**
 * What the kit's fields show: a native control with its label, hint, error and notes, all in one root, so that every
 * reader finds them.
 *
 * What always holds: what is being typed or composed is never written over, and the control stands in a form of its own,
 * so that Enter and the keyboards of phones do what they do everywhere.
 */
import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import {notesView, type FieldNote} from '../../foundation/field-notes.js';
import {fields} from '../../styles/fields.styles.js';
import {formControlStyles} from './form-control.styles.js';
import {FormValue} from './form-value.js';
import {submitByEnter} from './implicit-submission.js';

/** The click that Enter makes is no click for the page. */
const stop = (event: Event): void => {
  event.stopPropagation();
};

export abstract class FormControl extends FormValue {
  static override shadowRootOptions: ShadowRootInit = {mode: 'open', delegatesFocus: true};
  static override styles: CSSResultGroup = [FormValue.styles, fields, formControlStyles];

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'aria-label'];
  }

  /** What is asked for. Words with markup go into the slot `label`. */
  @property() label = '';

  /** The label is there for screen readers alone, since its place says it to those who see. */
  @property({attribute: 'label-hidden', type: Boolean}) labelHidden = false;

  /** What helps to answer, beneath the control. Words with markup go into the slot `hint`. */
  @property() hint = '';

  /** What the page found wrong, shown at once. It does not keep a form from being sent; `setCustomValidity` does. */
  @property() error = '';

  /** What there is to say about the value, beneath it: severity and text. It keeps nobody from going on. */
  @property({attribute: false}) notes: readonly FieldNote[] = [];

  #composing = false;

  constructor() {
    super();
    // The page's labels may have come or changed since.
    this.addEventListener('focusin', () => {
      if (this.labels.length > 0 || this.childElementCount > 0) this.requestUpdate();
    });
    // A label of the page clicks the element.
    this.addEventListener(
      'click',
      (event) => {
        if (event.composedPath()[0] === this) this.press(event);
      },
      {capture: true},
    );
  }

  override attributeChangedCallback(
    name: string,
    before: string | null,
    value: string | null,
  ): void {
    super.attributeChangedCallback(name, before, value);
    if (name === 'aria-label') this.requestUpdate();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.setState('invalid', this.problem !== '');
  }

  protected override render(): TemplateResult {
    return html`<form
        class="field"
        part="base"
        novalidate
        @submit=${this.#onSubmit}
        @input=${this.onInput}
        @change=${this.onChange}
        @compositionstart=${this.#onComposition}
        @compositionend=${this.#onComposition}
      >
        ${this.renderField()}
        <button hidden @click=${stop}>↵</button>
      </form>
      <div class="visually-hidden" role="status" aria-live="polite" data-live></div>`;
  }

  /** Label, control and what stands beneath. @internal */
  protected abstract renderField(): TemplateResult;

  /** What a click on the page's label does. @internal */
  protected press(event: Event): void {
    if (!event.defaultPrevented) this.focus();
  }

  /** Whether an input method is at work: nothing may be written into the control then. @internal */
  protected get composing(): boolean {
    return this.#composing;
  }

  /** The error that is shown. @internal */
  protected get problem(): string {
    return this.error || this.told;
  }

  /** For `aria-invalid`. @internal */
  protected get invalid(): 'true' | undefined {
    return this.problem ? 'true' : undefined;
  }

  /** For `aria-describedby`. @internal */
  protected get described(): string | undefined {
    const hint = this.#has('hint') ? 'hint' : '';
    const about = this.problem || this.notes.length ? 'about' : '';
    return `${hint} ${about}`.trim() || undefined;
  }

  /**
   * For `aria-label`: the host's own name, else a label that nobody sees, else what stands in the slot, which not every
   * reader finds through a label, else what the page's labels say. @internal
   */
  protected get ownName(): string | undefined {
    const own = this.getAttribute('aria-label');
    if (own) return own;
    if (this.labelHidden && this.label) return this.label;
    const slotted = this.querySelector(':scope > [slot="label"]');
    const nodes = slotted
      ? [slotted]
      : this.label
        ? []
        : [...this.labels].flatMap((label) =>
            [...label.childNodes].filter((node) => !node.contains(this)),
          );
    const words = nodes.map(({textContent}) => textContent).join(' ');
    return words.replace(/\s+/g, ' ').trim() || undefined;
  }

  /** The words of the label. @internal */
  protected labelWords(requiredAloud = false): TemplateResult {
    return html`<span><slot name="label" @slotchange=${this.#onSlot}>${this.label}</slot></span
      >${
        this.required
          ? html` <span
              class="required"
              aria-hidden=${ifDefined(requiredAloud ? undefined : 'true')}
              >${this.say('required')}</span
            >`
          : nothing
      }`;
  }

  /** The label over its control. @internal */
  protected labelView(): TemplateResult | typeof nothing {
    if (this.labelHidden) return nothing;
    return html`<label for="control" class="label" part="label" ?hidden=${!this.#has('label')}
      >${this.labelWords()}</label
    >`;
  }

  /** The hint, over its control: what is beneath is covered by a phone's keyboard. @internal */
  protected hintView(): TemplateResult {
    return html`<div id="hint" class="hint" part="hint" ?hidden=${!this.#has('hint')}>
      <slot name="hint" @slotchange=${this.#onSlot}>${this.hint}</slot>
    </div>`;
  }

  /** Error and notes, beneath the control. @internal */
  protected aboutView(more: unknown = nothing): TemplateResult {
    const {problem, notes} = this;
    const isEmpty = !problem && notes.length === 0 && more === nothing;
    return html`<div id="about" class="about" ?hidden=${isEmpty}>
      ${problem ? html`<p class="error" part="error">${problem}</p>` : nothing}
      ${notesView(this.notes, 'note')} ${more}
    </div>`;
  }

  /** What paper shows instead of the control: the value in full, or lines to write on. @internal */
  protected printedView(text: string, language = '', long = false): TemplateResult {
    // As a property: white space in the template would be printed, and no field would be blank.
    return html`<p
      class=${long ? 'printed long' : 'printed'}
      aria-hidden="true"
      lang=${ifDefined(language || undefined)}
      .textContent=${text}
    ></p>`;
  }

  #has(what: 'label' | 'hint'): boolean {
    return this[what] !== '' || this.querySelector(`:scope > [slot="${what}"]`) !== null;
  }

  readonly #onSlot = (): void => {
    this.requestUpdate();
  };

  readonly #onComposition = ({type}: Event): void => {
    this.#composing = type === 'compositionstart';
    if (!this.#composing) this.requestUpdate();
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    if (this.form) submitByEnter(this.form);
  };
}
