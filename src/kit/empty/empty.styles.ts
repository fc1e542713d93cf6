/** How `cairn-empty` looks beyond what all empty places share. */
import {css, type CSSResult} from 'lit';

export const emptyStyles: CSSResult = css`
  :host {
    display: block;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  @media print {
    .empty {
      padding: 0;
      background: none;
    }
  }
`;
