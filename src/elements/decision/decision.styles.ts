/** How `cairn-decision` looks, beyond what all tools share. */
import {css, type CSSResult} from 'lit';

export const decisionStyles: CSSResult = css`
  .work {
    display: grid;
    gap: var(--_space-4);
  }
`;
