/** How an empty place looks, in a tool and in the kit. */
import {css, type CSSResult} from 'lit';

export const empties: CSSResult = css`
  :host {
    --_stones-size: 40px;
  }
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
    inline-size: var(--_stones-size);
    block-size: var(--_stones-size);
    color: var(--_color-accent);
  }
`;
