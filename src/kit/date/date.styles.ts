/** How `cairn-date` looks beyond what all fields share. */
import {css, type CSSResult} from 'lit';

export const dateStyles: CSSResult = css`
  .control:not([hidden]) {
    max-inline-size: 14rem;
    font-variant-numeric: tabular-nums;
  }
`;
