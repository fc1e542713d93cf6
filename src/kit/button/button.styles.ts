/** How `cairn-button` looks beyond what all buttons share. */
import {css, type CSSResult} from 'lit';

export const buttonStyles: CSSResult = css`
  :host {
    display: inline-flex;
  }
  button {
    inline-size: 100%;
    max-inline-size: 100%;
    text-align: center;
  }
  .icon-only {
    padding-inline: var(--_space-1);
    min-inline-size: var(--_size-control);
  }
  @media (pointer: coarse) {
    .icon-only {
      min-inline-size: var(--_size-touch);
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
