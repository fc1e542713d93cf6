/** How `cairn-menu` looks: a list that floats beside its button and never leaves the window. */
import {css, type CSSResult} from 'lit';

export const menuStyles: CSSResult = css`
  .trigger {
    anchor-name: --trigger;
    max-inline-size: 100%;
  }
  .icon-only {
    padding-inline: var(--_space-1);
    min-inline-size: var(--_size-control);
  }
  [role='menu'] {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: var(--_space-1);
    min-inline-size: 10rem;
    max-inline-size: min(24rem, calc(100vw - 1rem));
    max-block-size: calc(100dvh - 1rem);
    overflow: auto;
    overscroll-behavior: contain;
    border: var(--_size-hairline) solid var(--_color-line);
    border-radius: var(--_radius-card);
    color: var(--_color-text);
    background: var(--_color-surface);
    box-shadow: var(--_shadow-float);
  }
  @supports (position-area: block-end) {
    [role='menu'] {
      margin-block: var(--_space-1);
      position-anchor: --trigger;
      position-area: block-end span-inline-end;
      position-try-fallbacks:
        flip-inline,
        flip-block,
        flip-block flip-inline,
        block-end span-all,
        block-start span-all;
    }
  }
  button[role^='menuitem'] {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    justify-content: start;
    inline-size: 100%;
    border-color: transparent;
    background: none;
    text-align: start;
  }
  .danger {
    color: var(--_color-danger);
  }
  [aria-disabled='true'] {
    color: var(--_color-quiet);
  }
  .words:first-child {
    grid-column: 1 / -1;
  }
  .marks .words:first-child {
    padding-inline-start: calc(1.25em + var(--_space-2));
  }
  hr {
    margin: var(--_space-1) 0;
    border: 0;
    border-block-start: var(--_size-hairline) solid var(--_color-line);
  }
  [role^='menuitem']:focus-visible {
    outline-offset: calc(-1 * var(--_size-ring));
  }
  [role='menu']:focus-visible {
    outline: none;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
