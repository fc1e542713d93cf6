/** How `cairn-guide` looks, beyond what all tools share. */
import {css, type CSSResult} from 'lit';

export const guideStyles: CSSResult = css`
  .work {
    display: grid;
    gap: var(--_space-4);
  }
`;
