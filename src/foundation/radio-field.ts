/**
 * One of a few that all stand there to be read: the platform's own radio buttons, as a pure view function. They look as
 * those of `cairn-choice layout="inline"` do: both are dressed by `styles/answers.styles.ts`. Arrows are the platform's;
 * who may only read is shown words instead, not radio buttons that do nothing.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';

export interface RadioOption {
  readonly value: string;
  readonly label: string;
  /** What stands before the word for those who see, and says no more than the word. */
  readonly mark?: TemplateResult;
  /** What choosing it means, where the word alone does not say. */
  readonly hint?: string;
}

interface RadioField {
  /** Unique in the element's root. */
  readonly field: string;
  readonly label: string;
  /** The place says it to those who see. */
  readonly labelHidden?: boolean;
  readonly value: string;
  readonly options: readonly RadioOption[];
  readonly choose: (value: string) => void;
}

export function radioField(options: RadioField): TemplateResult {
  const {field, label, labelHidden = false, value, choose} = options;
  return html`<fieldset
    id=${field}
    role="radiogroup"
    aria-label=${ifDefined(labelHidden ? label : undefined)}
  >
    ${labelHidden ? nothing : html`<legend class="label">${label}</legend>`}
    <div class="answers inline">
      ${options.options.map((option) => {
        const id = `${field}-${option.value}`;
        // The hint stands in the label to be pressed with it, and is no part of the name.
        const hinted = option.hint !== undefined;
        return html`<label class="answer"
          ><input
            type="radio"
            name=${field}
            value=${option.value}
            aria-labelledby=${ifDefined(hinted ? `${id}-name` : undefined)}
            aria-describedby=${ifDefined(hinted ? `${id}-hint` : undefined)}
            .checked=${live(value === option.value)}
            @change=${() => {
              choose(option.value);
            }}
          />${option.mark ?? nothing}<span
            ><span id=${ifDefined(hinted ? `${id}-name` : undefined)}>${option.label}</span>${
              hinted ? html`<span class="hint" id=${`${id}-hint`}>${option.hint}</span>` : nothing
            }</span
          ></label
        >`;
      })}
    </div>
  </fieldset>`;
}
