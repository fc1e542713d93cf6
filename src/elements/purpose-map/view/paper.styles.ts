/** How the sheets of the map look: every length is a part of the sheet, or of the plane on it. */
import {css, type CSSResult} from 'lit';
import {ZONE} from '../../../geometry/map-zones.js';

export const mapPaperStyles: CSSResult = css`
  .paper {
    --_link-words-size: 13px;
    --_kind-icon-size: 1.2em;
    --_kind-icon-drop: 0.25em;
    --_kind-icon-distance: 0.3em;
    --_zone-padding: 2.5mm;
    --_zone-name-distance: 1.5mm;
  }
  .sheet-map.fluid {
    container-type: inline-size;
  }
  .sheet-map {
    break-inside: avoid;
    direction: ltr;
  }
  .sheet-plane {
    position: relative;
    /* One piece, which no browser looks for places to break in. */
    contain: size layout;
    inline-size: calc(var(--_plane-width) * var(--_unit));
    block-size: calc(var(--_plane-height) * var(--_unit));
    margin-inline: auto;
  }
  /* Several sheets: what is beyond a sheet stands on the next; the strip that both have is marked. */
  .sheet-tile {
    break-after: page;
    break-inside: avoid;
  }
  .sheet-tile:last-child {
    break-after: auto;
  }
  .sheet-window {
    position: relative;
    overflow: clip;
  }
  .sheet-window .sheet-links {
    overflow: hidden;
  }
  .sheet-window.from-left::before,
  .sheet-window.from-top::after {
    content: '';
    position: absolute;
    inset-block-start: 0;
    left: 0;
    border: 0 dashed var(--_print-quiet);
    z-index: 1;
  }
  .sheet-window.from-left::before {
    inline-size: var(--_overlap);
    block-size: 100%;
    border-right-width: var(--_paper-stroke);
  }
  .sheet-window.from-top::after {
    inline-size: 100%;
    block-size: var(--_overlap);
    border-bottom-width: var(--_paper-stroke);
  }
  .sheet-caption {
    margin-block-start: var(--_zone-name-distance);
    font-size: var(--_font-size-small);
    color: var(--_print-quiet);
  }
  .sheet-links {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }
  .sheet-links path {
    fill: none;
    stroke: var(--_print-ink);
    stroke-width: 1.25;
  }
  .sheet-links [data-kind='relates-to'] path {
    stroke-dasharray: 2 4;
  }
  .sheet-links [data-kind='depends-on'] path {
    stroke-dasharray: 6 4;
  }
  .sheet-links text {
    font-size: var(--_link-words-size);
    fill: var(--_print-ink);
    stroke: var(--_print-paper);
    stroke-width: 6;
    stroke-linejoin: round;
    paint-order: stroke;
    text-anchor: middle;
    dominant-baseline: central;
  }
  .sheet-zone {
    position: absolute;
    left: calc(var(--_x) * var(--_unit));
    top: calc(var(--_y) * var(--_unit));
    inline-size: calc(var(--_width) * var(--_unit));
    block-size: calc(var(--_height) * var(--_unit));
    max-inline-size: none;
    padding-inline: calc(${ZONE.room} * var(--_unit));
    border: var(--_paper-stroke) dotted var(--_print-quiet);
    border-radius: calc(8 * var(--_unit));
    color: var(--_print-quiet);
    font-size: calc(12 * var(--_unit));
    font-weight: var(--_font-weight-strong);
    line-height: calc(${ZONE.word} * var(--_unit));
    white-space: nowrap;
  }
  .sheet-cards > li {
    position: absolute;
    left: calc(var(--_x) * var(--_unit));
    top: calc(var(--_y) * var(--_unit));
    inline-size: calc(216 * var(--_unit));
    min-block-size: calc(max(72, var(--_height)) * var(--_unit));
    padding: calc(6 * var(--_unit)) calc(10 * var(--_unit));
    border: var(--_paper-stroke) solid var(--_print-ink);
    border-inline-start-width: calc(4 * var(--_unit));
    border-radius: calc(6 * var(--_unit));
    background: var(--_print-paper);
    print-color-adjust: exact;
    font-size: calc(15 * var(--_unit) * var(--_smaller));
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  :host(:dir(rtl)) :is(.sheet-zone, .sheet-cards > li) {
    direction: rtl;
  }
  .sheet-cards > li > span {
    display: block;
  }
  /* The words of a team in their own direction, whatever that of the page is. */
  .sheet-words,
  .sheet-about {
    unicode-bidi: plaintext;
  }
  .sheet-kind,
  .sheet-about {
    font-size: calc(12 * var(--_unit));
    color: var(--_print-quiet);
  }
  .sheet-kind .icon {
    inline-size: var(--_kind-icon-size);
    block-size: var(--_kind-icon-size);
    vertical-align: calc(-1 * var(--_kind-icon-drop));
    margin-inline-end: var(--_kind-icon-distance);
  }
  .zones {
    display: grid;
    grid-template-columns: repeat(6, 1fr);
    grid-template-rows: 3fr 4fr 3fr;
    gap: var(--_space-4);
    block-size: var(--_zones-height);
    break-inside: avoid;
  }
  .zone {
    grid-column: span 2;
    padding: var(--_zone-padding) var(--_space-3);
    border: var(--_paper-stroke) solid var(--_print-ink);
    border-radius: var(--_space-2);
  }
  .zone.why {
    grid-column: 1 / -1;
  }
  .zone:is(.telling, .carrying) {
    grid-column: span 3;
  }
  .zone-name {
    display: flex;
    align-items: center;
    gap: var(--_zone-name-distance);
    font-size: var(--_font-size-lead);
  }
`;
