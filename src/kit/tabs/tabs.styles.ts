/** How `cairn-tabs` looks: words on a line, the chosen one underlined. */
import {css, type CSSResult} from 'lit';

export const tabsStyles: CSSResult = css`
  :host {
    display: block;
  }
  [role='tablist'] {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1);
    border-block-end: var(--_size-hairline) solid var(--_color-line);
  }
  button[role='tab'] {
    border-color: transparent;
    background: none;
    border-end-start-radius: 0;
    border-end-end-radius: 0;
    border-block-end: var(--_size-edge) solid transparent;
    color: var(--_color-quiet);
  }
  button[role='tab'][aria-selected='true'] {
    border-block-end-color: var(--_color-accent);
    color: var(--_color-text);
    font-weight: var(--_font-weight-strong);
  }
  [role='tab']:focus-visible {
    outline-offset: calc(-1 * var(--_size-ring));
  }
  [role='tabpanel'] {
    padding-block: var(--_space-4);
  }
  @media (forced-colors: active) {
    [role='tab'][aria-selected='true'] {
      border-block-end-color: Highlight;
    }
  }
`;
