/** How `cairn-date` looks beyond what all fields share. */
import {css, type CSSResult} from 'lit';

export const dateStyles: CSSResult = css`
  :host {
    --_date-width: 14rem;
    /* A day in words, which some languages make long. */
    --_day-width: 18rem;
  }
  .control:not([hidden]) {
    max-inline-size: var(--_date-width);
    font-variant-numeric: tabular-nums;
  }
  .control[readonly]:not([hidden]) {
    max-inline-size: var(--_day-width);
  }
`;
