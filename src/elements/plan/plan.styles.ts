/** `cairn-plan`: one quiet bar over the tools it holds. */
import {css, type CSSResult} from 'lit';

export const planStyles: CSSResult = css`
  :host {
    background: none;
  }
  .bar {
    display: grid;
    gap: var(--_space-2);
    padding: var(--_space-3) var(--_space-4);
    background: var(--_color-surface);
    border-block-end: var(--_size-hairline) solid var(--_color-line);
  }
  .title {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--_space-1) var(--_space-4);
  }
  .heading {
    font-size: var(--_font-size-title);
  }
  .tools {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-8);
  }
  @media print {
    /* The sheets of the tools say whose they are, and break where they need to. */
    .bar {
      display: none;
    }
    .tools {
      display: block;
    }
  }
`;
