/** How an empty place looks, in a tool and in the kit. */
import {css, type CSSResult} from 'lit';

export const empties: CSSResult = css`
  .empty {
    display: grid;
    justify-items: start;
    gap: var(--_space-3);
    padding: var(--_space-6);
    background: var(--_color-sunken);
    border-radius: var(--_radius-card);
  }
  .empty svg,
  .stones {
    inline-size: 40px;
    block-size: 40px;
    color: var(--_color-accent);
  }
`;
