/** How a row of buttons looks, in a tool and in the kit: one line that becomes several where it is narrow. */
import {css, type CSSResult} from 'lit';

export const toolbars: CSSResult = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
  }
  @media print {
    .toolbar {
      display: none !important;
    }
  }
`;
