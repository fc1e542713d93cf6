/** How `cairn-menu` looks: a list that floats beside its button and never leaves the window. */
import {css, type CSSResult} from 'lit';

export const menuStyles: CSSResult = css`
  :host {
    --_menu-narrowest: 10rem;
    --_menu-widest: 24rem;
    /* What stays free of the window. */
    --_menu-clearance: 1rem;
  }
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
    min-inline-size: var(--_menu-narrowest);
    max-inline-size: min(var(--_menu-widest), calc(100vw - var(--_menu-clearance)));
    max-block-size: calc(100dvh - var(--_menu-clearance));
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
    padding-inline-start: calc(var(--_icon-size) + var(--_space-2));
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
