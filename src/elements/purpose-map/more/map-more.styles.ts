/** How what is asked for now and then looks. Fetched with it. */
import {css, type CSSResult} from 'lit';
import {detailsStyles} from '../view/details.styles.js';

export const moreStyles: CSSResult = css`
  ${detailsStyles}
  .more-dialog {
    --_dialog-width: 40rem;
    --_list-height: 10rem;
  }
  .asked {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
  }
  .area {
    position: absolute;
    border: calc(var(--_size-ring) / var(--_zoom, 1)) dashed var(--_color-accent);
    background: color-mix(in srgb, var(--_color-accent) 12%, transparent);
    pointer-events: none;
  }

  /* What the reader is in the middle of. */
  .prompt {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-3);
    padding: var(--_space-2) var(--_space-3);
    border-radius: var(--_radius-control);
    background: var(--_color-accent-soft);
  }
  .prompt p {
    flex: 1 1 var(--_prompt-width);
  }
  .table > .prompt {
    grid-column: 1 / -1;
  }

  /* The dot that connects, and the line that is pulled out of it: of the same size at every zoom. */
  .connector {
    --_target: calc(var(--_more-size) / var(--_zoom, 1));
    --_dot: calc(12px / var(--_zoom, 1));
    position: absolute;
    top: 0;
    left: 0;
    z-index: 3;
    display: grid;
    place-items: center;
    inline-size: var(--_target);
    block-size: var(--_target);
    cursor: crosshair;
    touch-action: none;
  }
  .connector[hidden],
  .grabbing .connector {
    display: none;
  }
  .connector::before {
    content: '';
    box-sizing: border-box;
    inline-size: var(--_dot);
    block-size: var(--_dot);
    border: calc(var(--_size-ring) / var(--_zoom, 1)) solid var(--_color-accent);
    border-radius: 50%;
    background: var(--_color-surface);
  }
  .connector:hover::before {
    background: var(--_color-accent);
  }
  .pulled {
    position: absolute;
    top: 0;
    left: 0;
    z-index: 3;
    inline-size: 1px;
    block-size: 1px;
    overflow: visible;
    pointer-events: none;
  }
  .pulled path {
    fill: none;
    stroke: var(--_color-accent);
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
  }
  .pulled circle {
    fill: var(--_color-accent);
  }
  .target .face {
    border-color: var(--_color-accent);
    box-shadow: 0 0 0 var(--_size-ring) var(--_color-accent);
  }
  @media (forced-colors: active) {
    .connector::before {
      border-color: Highlight;
      background: Canvas;
    }
    .pulled path {
      stroke: Highlight;
    }
    .pulled circle {
      fill: Highlight;
    }
    .target .face {
      outline: var(--_forced-selected-ring) dashed Highlight;
    }
  }

  .asked textarea {
    min-block-size: var(--_list-height);
  }

  .asked .check {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
  }
  .report,
  .report ul {
    display: grid;
    gap: var(--_space-1);
  }
  .report {
    gap: var(--_space-2);
    padding-block-start: var(--_space-3);
    border-block-start: var(--_size-hairline) solid var(--_color-line);
  }
  .report li {
    overflow-wrap: anywhere;
  }

  /* All of the map in small. */
  .overview {
    --_overview-width: min(12rem, 36%);
    --_overview-height: 8rem;
    position: absolute;
    inset-block-start: var(--_rim-distance);
    right: var(--_rim-side-distance);
    inline-size: var(--_overview-width);
    block-size: auto;
    max-block-size: var(--_overview-height);
    border: var(--_size-hairline) solid var(--_color-line);
    border-radius: var(--_radius-control);
    background: var(--_color-surface);
    cursor: pointer;
    touch-action: none;
  }
  .overview path {
    fill: var(--_edge);
  }
  .overview .others {
    fill: var(--_color-line);
  }
  .overview .window {
    fill: color-mix(in srgb, var(--_color-accent) 12%, transparent);
    stroke: var(--_color-accent);
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
  }
  @media (forced-colors: active) {
    .overview path {
      fill: CanvasText;
    }
    .overview .others {
      fill: GrayText;
    }
    .overview .window {
      fill: none;
      stroke: Highlight;
    }
  }

  .choices-of {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-3);
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .option {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: var(--_size-control);
  }
  .option .hint {
    display: block;
  }

  /* The bars over the map. */
  .find,
  .arranging {
    --_find-width: 7rem;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(var(--_find-width), 1fr));
    align-items: end;
    gap: var(--_space-2) var(--_space-3);
    padding: var(--_space-3);
    border: var(--_size-hairline) solid var(--_color-line);
    border-radius: var(--_radius-card);
    background: var(--_color-surface);
  }
  .find > .field:first-child,
  .bar-acts {
    grid-column: 1 / -1;
  }
  /* From far away, half of a card is left to take it by, also for a finger. */
  .more {
    max-inline-size: 50%;
  }
  .found {
    align-self: center;
    color: var(--_color-quiet);
  }
  .bar-acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  .arranging {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_space-2) var(--_space-6);
  }
  @container (min-width: 640px) {
    .find {
      grid-template-columns: minmax(0, 2fr) minmax(0, 1fr) minmax(0, 1fr) auto auto;
    }
    .find > .field:first-child,
    .bar-acts {
      grid-column: auto;
    }
    .found {
      align-self: end;
      padding-block-end: var(--_space-2);
    }
  }
`;
