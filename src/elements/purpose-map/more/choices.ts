/** One of a few, as native radio buttons; each with what it means beneath it, where that is to be said. */
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

interface Choices<Value extends string> {
  /** Unique in the element's root. */
  readonly field: string;
  readonly label: string;
  readonly value: Value;
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    readonly hint?: string;
  }[];
  readonly choose: (value: Value) => void;
}

export function choices<Value extends string>(asked: Choices<Value>): TemplateResult {
  const {field, label, value, options, choose} = asked;
  return html`<fieldset class="choices-of">
    <legend class="label">${label}</legend>
    ${options.map(
      (option) =>
        html`<label class="option"
          ><input
            type="radio"
            name=${field}
            .checked=${live(option.value === value)}
            @change=${() => {
              choose(option.value);
            }}
          /><span
            >${option.label}${
              option.hint ? html`<span class="hint">${option.hint}</span>` : nothing
            }</span
          ></label
        >`,
    )}
  </fieldset>`;
}
