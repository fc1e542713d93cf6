/** `cairn-purpose-map`: a well-ordered table top; chrome only at the rim. */
import {css, type CSSResult} from 'lit';
import {outlineStyles} from './view/outline.styles.js';

export const purposeMapStyles: CSSResult = css`
  ${outlineStyles}
  :host {
    --_icon-size: 1.25em;
    --_map-height: var(--cairn-purpose-map-height, clamp(20rem, 70vh, 42rem));
    --_button-size: 32px;
    --_family-edge: 4px;
    /* What stays free at an edge of the map or the window. */
    --_clearance: 16px;

    /* A card; as wide as CARD in interaction/placement.ts says. */
    --_card-width: 216px;
    --_card-height: 72px;
    --_far-card-height: 96px;
    --_card-padding: 8px 12px 10px;
    --_forced-selected-ring: 3px;
    --_more-size: 28px;
    --_more-distance: 2px;
    --_more-room: 24px;
    --_more-padding: 5.4px;

    /* The buttons at the rim, clear of the scroll bars. */
    --_rim-distance: 12px;
    --_rim-side-distance: 20px;
    --_rim-padding: 2px;
    --_zoom-width: 3.5rem;
    --_rule-height: 20px;
    --_rule-distance: 4px;

    /* Beside the map and in the outline. */
    --_prompt-width: 16rem;
    --_details-width: 20rem;
    --_pair-width: 8rem;
    --_kind-width: 10rem;
  }
  .work {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
  }
  .icon {
    flex: none;
    inline-size: var(--_icon-size);
    block-size: var(--_icon-size);
  }

  /* The families: ground and edge by hue; each has its icon and its word as well. */
  [data-family='why'] {
    --_ground: var(--_color-family-why-ground);
    --_edge: var(--_color-family-why-edge);
  }
  [data-family='people'] {
    --_ground: var(--_color-family-people-ground);
    --_edge: var(--_color-family-people-edge);
  }
  [data-family='doing'] {
    --_ground: var(--_color-family-doing-ground);
    --_edge: var(--_color-family-doing-edge);
  }
  [data-family='results'] {
    --_ground: var(--_color-family-results-ground);
    --_edge: var(--_color-family-results-edge);
  }
  [data-family='telling'] {
    --_ground: var(--_color-family-telling-ground);
    --_edge: var(--_color-family-telling-edge);
  }
  [data-family='carrying'] {
    --_ground: var(--_color-family-carrying-ground);
    --_edge: var(--_color-family-carrying-edge);
  }
  [data-family='note'] {
    --_ground: var(--_color-family-note-ground);
    --_edge: var(--_color-family-note-edge);
  }
  .kind {
    display: flex;
    align-items: center;
    gap: var(--_space-1);
    font-size: var(--_font-size-small);
    line-height: var(--_line-height-heading);
    color: var(--_color-quiet);
  }
  .kind .icon,
  [data-family] > button > .icon,
  #menu .icon {
    color: var(--_edge);
  }

  /* The table: the map, and beside it what is known of one card. */
  .table {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
  }
  .map {
    position: relative;
    min-inline-size: 0;
  }
  .scroller {
    block-size: var(--_map-height);
    overflow: auto;
    overscroll-behavior: contain;
    direction: ltr;
    background: var(--_color-sunken);
    border-radius: var(--_radius-card);
    /* One finger pans; two are the map's own. */
    touch-action: pan-x pan-y;
    scroll-padding: var(--_space-6);
    /* Else each move of a pan looks for the text that a selection would reach to. */
    user-select: none;
  }
  .scroller.grabbing {
    cursor: grabbing;
  }
  /* Said here, and not of what has the pointer while it is held: all that is on the plane would be styled again. */
  .extent {
    cursor: grab;
    position: relative;
    overflow: clip;
    min-inline-size: 100%;
    min-block-size: 100%;
  }
  .moving .extent {
    cursor: crosshair;
  }
  .connecting .extent {
    cursor: default;
  }
  .plane {
    position: absolute;
    inset-block-start: 0;
    left: 0;
    transform-origin: 0 0;
  }
  .links {
    position: absolute;
    top: 0;
    left: 0;
    inline-size: 1px;
    block-size: 1px;
    overflow: visible;
    pointer-events: none;
  }
  /* What needs to know where cards end is styled when that is known, and once. */
  .plane:not(.placed) :is(.links, .more) {
    display: none;
  }
  .links path {
    fill: none;
    stroke: var(--_color-control);
    stroke-width: 1.5;
  }
  .links circle {
    fill: var(--_color-control);
  }
  .links [data-kind='relates-to'] path {
    stroke-dasharray: 2 4;
  }
  .links [data-kind='depends-on'] path {
    stroke-dasharray: 6 4;
  }
  .links text {
    fill: var(--_color-quiet);
    stroke: var(--_color-sunken);
    stroke-width: 8;
    stroke-linejoin: round;
    paint-order: stroke;
    font-size: var(--_font-size-small);
    text-anchor: middle;
    dominant-baseline: central;
  }
  .far .links text,
  .far .about {
    visibility: hidden;
  }
  .cards > li {
    position: absolute;
    top: 0;
    left: 0;
    inline-size: var(--_card-width);
  }
  :host(:dir(rtl)) .cards > li {
    direction: rtl;
  }
  .face {
    display: flex;
    flex-direction: column;
    align-items: stretch;
    justify-content: flex-start;
    gap: var(--_space-1);
    inline-size: 100%;
    min-block-size: var(--_card-height);
    padding: var(--_card-padding);
    border: var(--_size-hairline) solid var(--_edge);
    border-inline-start-width: var(--_family-edge);
    border-radius: var(--_radius-card);
    background: var(--_ground);
    color: var(--_color-text);
    text-align: start;
    line-height: 1.35;
    touch-action: none;
    user-select: none;
    transition: none;
  }
  .fixed .face {
    touch-action: auto;
  }
  .far .face {
    min-block-size: var(--_far-card-height);
  }
  .face:hover:not([aria-disabled='true']) {
    background: var(--_ground);
    border-color: var(--_color-text);
  }
  .face .kind {
    order: -1;
    padding-inline-end: var(--_more-room);
  }
  /* The words of a team in their own direction, whatever that of the page is. */
  .face :is(.words, .about) {
    overflow-wrap: anywhere;
    unicode-bidi: plaintext;
  }
  .face .about {
    font-size: var(--_font-size-small);
    color: var(--_color-quiet);
  }
  .face .long {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 8;
    overflow: hidden;
  }
  .face .about.long {
    -webkit-line-clamp: 3;
  }
  li[inert],
  .links .dim {
    opacity: 0.3;
  }
  .face.selected,
  .face[aria-current='true'],
  .face.active {
    background: var(--_ground);
    border-color: var(--_color-accent);
    box-shadow: 0 0 0 var(--_size-ring) var(--_color-accent);
  }
  .face.active {
    border-style: dashed;
  }
  .held,
  .cards > li:is(.raised, :focus-within) {
    z-index: 2;
  }
  .held .face {
    box-shadow: var(--_shadow-float);
    cursor: grabbing;
  }
  .connecting .face {
    cursor: pointer;
  }
  .more {
    position: absolute;
    inset-block-start: var(--_more-distance);
    inset-inline-end: var(--_more-distance);
    /* Drawn in the scale of the screen, so that a finger finds it at every zoom. */
    --_target: calc(var(--_more-size) / min(1, var(--_zoom, 1)));
    inline-size: var(--_target);
    block-size: var(--_target);
    min-inline-size: 0;
    min-block-size: 0;
    /* In the corner, however large the target: never over words. */
    align-items: flex-start;
    justify-content: flex-end;
    padding: var(--_more-padding);
    border-color: transparent;
    background: transparent;
    line-height: 1;
  }
  .rim {
    direction: ltr;
    position: absolute;
    inset-block-end: var(--_rim-distance);
    inset-inline-end: var(--_rim-side-distance);
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    max-inline-size: calc(100% - 2 * var(--_clearance));
    padding: var(--_rim-padding);
    border: var(--_size-hairline) solid var(--_color-line);
    border-radius: var(--_radius-card);
    background: var(--_color-surface);
  }
  .rim button {
    min-block-size: var(--_button-size);
    min-inline-size: var(--_button-size);
    padding: 0 var(--_space-1);
    font-size: var(--_font-size-quiet);
  }
  .rim .zoom {
    min-inline-size: var(--_zoom-width);
    font-variant-numeric: tabular-nums;
  }
  .rule {
    inline-size: var(--_size-hairline);
    block-size: var(--_rule-height);
    margin-inline: var(--_rule-distance);
    background: var(--_color-line);
  }
  /* What leads to a card, or takes it away. */
  .go {
    justify-content: flex-start;
    text-align: start;
    overflow-wrap: anywhere;
    padding-inline: 0;
  }
  .go:hover {
    text-decoration: underline;
  }
  .take {
    padding-inline: var(--_space-2);
    color: var(--_color-quiet);
  }

  #menu [data-family] {
    display: grid;
  }
  .findings {
    display: grid;
    gap: var(--_space-1);
  }
  .findings summary {
    inline-size: fit-content;
    cursor: pointer;
  }
  .findings .go {
    display: inline;
    min-block-size: 0;
    font-size: inherit;
    text-decoration: underline;
  }

  @container (min-width: 760px) {
    .table.open {
      grid-template-columns: minmax(0, 1fr) var(--_details-width);
    }
  }
  @media (pointer: coarse) {
    :host {
      --_more-size: var(--_size-touch);
      --_more-room: 40px;
    }
    .rim button,
    .item-acts button,
    .adds button,
    .relations button {
      min-block-size: var(--_size-touch);
      min-inline-size: var(--_size-touch);
    }
  }
  @media (forced-colors: active) {
    /* A line that is not there otherwise would go through the words. */
    .more {
      border: 0;
    }
    .links path {
      stroke: CanvasText;
    }
    .links circle {
      fill: CanvasText;
    }
    .links text {
      fill: CanvasText;
      stroke: Canvas;
    }
    .face.selected,
    .face[aria-current='true'],
    .face.active {
      outline: var(--_forced-selected-ring) solid Highlight;
      forced-color-adjust: auto;
      color: ButtonText;
    }
  }
  @media print {
    .scroller {
      block-size: auto;
      overflow: visible;
      background: none;
    }
    .extent {
      inline-size: var(--_sheet-width) !important;
      block-size: var(--_sheet-height) !important;
      min-inline-size: 0;
      overflow: visible;
      break-inside: avoid;
    }
    .plane {
      transform: scale(var(--_sheet-zoom)) translate(var(--_sheet-x), var(--_sheet-y)) !important;
    }
    .face {
      display: flex !important;
      background: var(--_print-paper);
      color: var(--_print-ink);
      box-shadow: none !important;
    }
    .face .long {
      -webkit-line-clamp: none;
    }
    .links text {
      fill: var(--_print-ink);
      stroke: var(--_print-paper);
    }
    .table.open {
      grid-template-columns: minmax(0, 1fr);
    }
    .on-paper {
      display: inline;
    }
    .outline textarea {
      border: 0;
      resize: none;
    }
  }
`;
