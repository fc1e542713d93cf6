/** How `cairn-chip` looks beyond what all chips share: a family's ground and edge, or a tone's ink. */
import {css, type CSSResult} from 'lit';

export const chipStyles: CSSResult = css`
  :host {
    display: inline-flex;
  }
  .chip {
    max-inline-size: 100%;
    color: var(--_color-text);
    border-color: var(--_edge, var(--_color-line));
    background: var(--_ground, var(--_color-sunken));
  }
  .chip > .icon {
    color: var(--_edge, currentColor);
  }
  .removable {
    padding-inline-end: 0;
  }
  [part='words'] {
    min-inline-size: 0;
  }
  button {
    min-block-size: var(--_size-target);
    padding: 0;
    border-radius: inherit;
    font-size: inherit;
  }
  @media (pointer: coarse) {
    button {
      min-block-size: var(--_size-touch);
    }
  }
  .why {
    --_ground: var(--_color-family-why-ground);
    --_edge: var(--_color-family-why-edge);
  }
  .people {
    --_ground: var(--_color-family-people-ground);
    --_edge: var(--_color-family-people-edge);
  }
  .doing {
    --_ground: var(--_color-family-doing-ground);
    --_edge: var(--_color-family-doing-edge);
  }
  .results {
    --_ground: var(--_color-family-results-ground);
    --_edge: var(--_color-family-results-edge);
  }
  .telling {
    --_ground: var(--_color-family-telling-ground);
    --_edge: var(--_color-family-telling-edge);
  }
  .carrying {
    --_ground: var(--_color-family-carrying-ground);
    --_edge: var(--_color-family-carrying-edge);
  }
  .note {
    --_ground: var(--_color-family-note-ground);
    --_edge: var(--_color-family-note-edge);
  }
  .good {
    --_edge: var(--_color-good);
  }
  .warn {
    --_edge: var(--_color-warn);
  }
  .danger {
    --_edge: var(--_color-danger);
  }
`;
