/** How the kit's fields look beyond the native controls: label, hint, error, notes, and on paper. */
import {css, type CSSResult} from 'lit';

export const formControlStyles: CSSResult = css`
  :host {
    background: none;
  }
  .field {
    position: relative;
  }
  .label,
  legend.label {
    justify-self: start;
  }
  .required {
    font-weight: var(--_font-weight-normal);
    color: var(--_color-quiet);
  }
  :disabled,
  .off {
    color: var(--_color-quiet);
    opacity: 1;
  }
  input:disabled:not([type='checkbox'], [type='radio']),
  select:disabled,
  textarea:disabled {
    border-color: var(--_color-line);
    border-style: dashed;
    background: var(--_color-sunken);
  }
  input:read-only:enabled:not([type='checkbox'], [type='radio']),
  textarea:read-only:enabled {
    background: var(--_color-sunken);
  }
  [aria-invalid='true']:not(fieldset) {
    box-shadow: inset 0 0 0 var(--_size-hairline) var(--_color-danger);
  }
  .about {
    display: grid;
    gap: var(--_space-1);
  }
  .error {
    display: flex;
    align-items: baseline;
    gap: var(--_space-2);
  }
  .error::before {
    flex: none;
    content: '■';
    content: '■' / '';
  }
  .finding::before {
    content: '○' / '';
  }
  .finding.advice::before {
    content: '△' / '';
  }
  .finding.block::before {
    content: '■' / '';
  }
  .printed {
    display: none;
  }
  @media print {
    .field {
      break-inside: avoid;
      color: var(--_print-ink);
    }
    .control,
    .error,
    .no-print,
    .required {
      display: none !important;
    }
    .hint {
      color: var(--_print-ink);
    }
    .printed {
      display: block;
      max-inline-size: none;
      white-space: pre-wrap;
    }
    .printed:empty {
      block-size: var(--_print-writing-line);
      border-block-end: var(--_size-hairline) solid var(--_print-rule);
    }
    .printed.long:empty {
      block-size: calc(3 * var(--_print-writing-line));
      border: 0;
      background: repeating-linear-gradient(
        transparent 0 calc(var(--_print-writing-line) - var(--_size-hairline)),
        var(--_print-rule) calc(var(--_print-writing-line) - var(--_size-hairline))
          var(--_print-writing-line)
      );
      print-color-adjust: exact;
    }
  }
`;
