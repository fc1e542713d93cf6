/** What there is to say about a value besides errors, beneath its field: in a tool and in the kit alike. */
import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';

export interface FieldNote {
  /** `note`, `advice` or `block`, as findings have it. */
  readonly severity: string;
  readonly text: string;
}

/** Each note on a line of its own, marked by how much it matters. */
export function notesView(notes: readonly FieldNote[], part?: string): TemplateResult[] {
  return notes.map(
    ({severity, text}) =>
      html`<span class="finding ${severity}" part=${ifDefined(part)}>${text}</span>`,
  );
}
