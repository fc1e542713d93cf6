/**
 * Native fields with their label, hint and findings, as pure view functions. Label, field and message stand in one
 * root, so that every reader finds them. Text goes through drafts: a burst of typing is one edit.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';
import {notesView, type FieldNote} from './field-notes.js';
import {dayInWords, sayDate} from './messages.js';
import type {TextDrafts} from './text-drafts.js';

export interface FieldText {
  /** Unique in the element's root; also the id of the native control. */
  readonly field: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly readonly?: boolean;
  /** The language of the value where it is not the element's. */
  readonly language?: string;
  /** The label is there for screen readers alone, since the place says it to those who see. */
  readonly labelHidden?: boolean;
  /** What there is to say about the value. */
  readonly notes?: readonly FieldNote[];
}

interface TextField extends FieldText {
  readonly drafts: TextDrafts;
  readonly commit: (text: string) => void;
  readonly multiline?: boolean;
  /** What stands there cannot be read; the notes say why. */
  readonly invalid?: boolean;
  /** A dialog that opens with it asks for this first. */
  readonly first?: boolean;
  /** Called when Enter is pressed in a field of one line. */
  readonly onEnter?: () => void;
}

const describedBy = ({field, hint, notes}: FieldText): string | typeof nothing =>
  [hint ? `${field}-hint` : '', notes?.length ? `${field}-about` : ''].join(' ').trim() || nothing;

/** The name of a control whose label nobody sees. */
const ownName = ({label, labelHidden}: FieldText): string | typeof nothing =>
  labelHidden ? label : nothing;

const frame = (text: FieldText, control: TemplateResult): TemplateResult => html`
  <div class="field">
    ${text.labelHidden ? nothing : html`<label for=${text.field} class="label">${text.label}</label>`}
    ${text.hint ? html`<p id=${`${text.field}-hint`} class="hint">${text.hint}</p>` : nothing}
    ${control}
    ${
      text.notes?.length
        ? html`<div id=${`${text.field}-about`}>${notesView(text.notes)}</div>`
        : nothing
    }
  </div>
`;

/** Lines for browsers in which a field does not grow with its text. */
const rowsFor = (text: string): number => Math.min(8, Math.max(1, Math.ceil(text.length / 56)));

/** One line of text, or several. */
export function textField(options: TextField): TemplateResult {
  const {field, value, drafts, commit, onEnter} = options;
  const shown = drafts.shown(field, value);
  const onInput = (event: Event): void => {
    drafts.typed(field, (event.target as HTMLInputElement).value, commit);
  };
  const onLeave = (): void => {
    drafts.leave(field);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') drafts.discard(field);
    else if (event.key === 'Enter' && !event.isComposing && onEnter) {
      event.preventDefault();
      drafts.commit(field);
      onEnter();
    }
  };
  return frame(
    options,
    options.multiline
      ? html`<textarea
          id=${field}
          rows=${rowsFor(shown)}
          lang=${ifDefined(options.language || undefined)}
          aria-label=${ownName(options)}
          aria-describedby=${describedBy(options)}
          placeholder=${ifDefined(options.placeholder)}
          ?readonly=${options.readonly}
          ?autofocus=${options.first}
          .value=${live(shown)}
          @input=${onInput}
          @change=${onLeave}
        ></textarea>`
      : html`<input
          id=${field}
          type="text"
          autocomplete="off"
          lang=${ifDefined(options.language || undefined)}
          aria-label=${ownName(options)}
          aria-describedby=${describedBy(options)}
          aria-invalid=${ifDefined(options.invalid ? 'true' : undefined)}
          placeholder=${ifDefined(options.placeholder)}
          ?readonly=${options.readonly}
          .value=${live(shown)}
          @input=${onInput}
          @change=${onLeave}
          @keydown=${onKeyDown}
        />`,
  );
}

interface SelectField extends FieldText {
  readonly options: readonly {readonly value: string; readonly label: string}[];
  readonly choose: (value: string) => void;
}

/** One of a list. A value that is not in the list is shown as it is. */
export function selectField(options: SelectField): TemplateResult {
  const {field, value, choose} = options;
  const known = options.options.some((option) => option.value === value);
  return frame(
    options,
    html`<select
      id=${field}
      aria-label=${ownName(options)}
      aria-describedby=${describedBy(options)}
      ?disabled=${options.readonly}
      .value=${live(value)}
      @change=${(event: Event) => {
        choose((event.target as HTMLSelectElement).value);
      }}
    >
      ${known ? nothing : html`<option value=${value} selected>${value}</option>`}
      ${options.options.map(
        (option) =>
          html`<option value=${option.value} ?selected=${option.value === value}>
            ${option.label}
          </option>`,
      )}
    </select>`,
  );
}

interface DateField extends FieldText {
  /** The reader's language. */
  readonly reader: string;
  readonly choose: (date: string) => void;
}

/**
 * A day, as the platform's own date field gives it: `YYYY-MM-DD` or `""`. One that can only be read is written in words:
 * Firefox gives the focus to no date field that is read-only.
 */
export function dateField(options: DateField): TemplateResult {
  const {field, value, reader, readonly, choose} = options;
  return frame(
    options,
    html`<input
      id=${field}
      type=${readonly ? 'text' : 'date'}
      aria-label=${ownName(options)}
      aria-describedby=${describedBy(options)}
      ?readonly=${readonly}
      .value=${live(readonly ? sayDate(reader, value, dayInWords) : value)}
      @change=${(event: Event) => {
        choose((event.target as HTMLInputElement).value);
      }}
    />`,
  );
}

interface CheckField extends Omit<FieldText, 'value'> {
  readonly checked: boolean;
  readonly toggle: (checked: boolean) => void;
}

/** Yes or no. */
export function checkField({
  field,
  label,
  checked,
  toggle,
  ...options
}: CheckField): TemplateResult {
  return html`<label class="check" for=${field}
    ><input
      id=${field}
      type="checkbox"
      ?disabled=${options.readonly}
      .checked=${live(checked)}
      @change=${(event: Event) => {
        toggle((event.target as HTMLInputElement).checked);
      }}
    />
    <span>${label}</span></label
  >`;
}
