/** How a chip looks, in a tool and in the kit. */
import {css, type CSSResult} from 'lit';

export const chips: CSSResult = css`
  .chip {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-1);
    min-block-size: var(--_size-target);
    padding: 0 var(--_space-2);
    border-radius: var(--_radius-full);
    border: var(--_size-hairline) solid var(--_color-line);
    background: var(--_color-sunken);
    font-size: var(--_font-size-quiet);
  }
`;
