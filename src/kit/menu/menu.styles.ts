/** How `cairn-menu` looks beyond its list: the button that opens it. */
import {css, type CSSResult} from 'lit';

export const menuStyles: CSSResult = css`
  .trigger {
    max-inline-size: 100%;
  }
  .icon-only {
    padding-inline: var(--_space-1);
    min-inline-size: var(--_size-control);
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
