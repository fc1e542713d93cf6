/** How `cairn-field` looks beyond what all fields share. */
import {css, type CSSResult} from 'lit';

export const fieldStyles: CSSResult = css`
  :host {
    --_number-width: 12rem;
  }
  textarea {
    display: block;
    min-block-size: calc(var(--_rows, 3) * 1lh + 2 * var(--_space-1) + 2 * var(--_size-hairline));
    max-block-size: 80vh;
  }
  .number {
    max-inline-size: var(--_number-width);
    font-variant-numeric: tabular-nums;
  }
  .count {
    font-size: var(--_font-size-quiet);
    font-variant-numeric: tabular-nums;
  }
`;
