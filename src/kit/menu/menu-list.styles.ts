/** How a list of things to do looks, in a tool and in `cairn-menu`: it floats beside its opener and never leaves the window. */
import {css, type CSSResult} from 'lit';

export const menuListStyles: CSSResult = css`
  :host {
    --_menu-narrowest: 10rem;
    --_menu-widest: 24rem;
    /* What stays free of the window. */
    --_menu-clearance: 1rem;
  }
  #menu {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: var(--_space-1);
    min-inline-size: var(--_menu-narrowest);
    max-inline-size: min(var(--_menu-widest), calc(100vw - var(--_menu-clearance)));
    max-block-size: calc(100dvh - var(--_menu-clearance));
    overflow: auto;
    border: var(--_size-hairline) solid var(--_color-line);
    border-radius: var(--_radius-card);
    color: var(--_color-text);
    background: var(--_color-surface);
    box-shadow: var(--_shadow-float);
  }
  @supports (position-area: block-end) {
    #menu {
      margin-block: var(--_space-1);
      position-anchor: --opener;
      /* As the list reads, which need not be as the page does. */
      position-area: self-block-end span-self-inline-end;
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
    grid-template-columns: auto minmax(0, 1fr) auto;
    inline-size: 100%;
    border-color: transparent;
    background: none;
    text-align: start;
  }
  button[role^='menuitem']:focus-visible {
    outline-offset: calc(-1 * var(--_size-ring));
  }
  #menu .words:first-child {
    grid-column: 1 / 3;
  }
  #menu.marks .words:first-child {
    padding-inline-start: calc(var(--_icon-size) + var(--_space-2));
  }
  #menu hr {
    margin: var(--_space-1) 0;
    border: 0;
    border-block-start: var(--_size-hairline) solid var(--_color-line);
  }
  #menu kbd {
    padding-inline-start: var(--_space-4);
    font: inherit;
    font-size: var(--_font-size-small);
    color: var(--_color-quiet);
  }
`;
