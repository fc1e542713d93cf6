/** How the outline of the map looks. */
import {css, type CSSResult} from 'lit';

export const outlineStyles: CSSResult = css`
  /* The outline. */
  .outline {
    display: grid;
    gap: var(--_space-6);
  }
  .family {
    display: grid;
    gap: var(--_space-2);
  }
  .family-name {
    font-size: var(--_font-size-lead);
  }
  .family > ul {
    display: grid;
    gap: var(--_space-1);
  }
  .family > ul > li {
    display: grid;
    gap: var(--_space-2);
    padding: var(--_space-2) var(--_space-3);
    border-inline-start: var(--_family-edge) solid var(--_edge);
    border-radius: var(--_radius-control);
  }
  .family > ul > li.selected {
    background: var(--_color-accent-soft);
  }
  .item {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-1);
  }
  .item .text textarea {
    resize: none;
    min-block-size: var(--_size-control);
    border-color: transparent;
    background: transparent;
    margin-inline-start: calc(-1 * var(--_space-2) - var(--_size-hairline));
    inline-size: calc(100% + var(--_space-2) + var(--_size-hairline));
  }
  .item .text textarea:hover {
    border-color: var(--_color-line);
  }
  .item .text textarea:focus {
    border-color: var(--_color-control);
    background: var(--_color-surface);
  }
  .item-acts,
  .adds {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-2);
    max-inline-size: none;
  }
  .item-acts button,
  .adds button,
  .relations button {
    min-block-size: var(--_button-size);
    padding-inline: var(--_space-2);
    font-size: var(--_font-size-quiet);
    color: var(--_color-quiet);
  }
  .item-acts button:first-child,
  .adds button:first-child {
    margin-inline-start: calc(-1 * var(--_space-2));
  }
  .relations li {
    display: flex;
    align-items: center;
    justify-content: space-between;
  }
  .relations .go {
    padding-inline: 0;
    color: var(--_color-text);
  }
  .arrow {
    color: var(--_edge);
  }
  :host(:dir(rtl)) .arrow {
    transform: scaleX(-1);
  }
  .on-paper {
    display: none;
  }
  @container (min-width: 640px) {
    .item {
      grid-template-columns: var(--_kind-width) minmax(0, 1fr) auto;
      align-items: center;
      column-gap: var(--_space-3);
    }
    .item .relations {
      grid-column: 2 / -1;
    }
  }
`;
