/** How bars and load look: thin soft bars with their text beside them. Fetched with them. */
import {css, type CSSResult} from 'lit';

export const scaleStyles: CSSResult = css`
  :host {
    --_dots-spacing: 0.15em;
    --_load-width: 24rem;
    --_name: 15rem;
    --_row-size: 44px;
    --_least-height: 20rem;
    --_band: 1.5rem;
    --_lane-size: 26px;
    --_bar-start: 10px;
    --_bar-size: var(--_size-target);
    --_bar-shortest: 12px;
    --_bar-indent: 4px;
    --_handle-overlap: 6px;
    --_today-line: 2px;
    --_waiting-line: 1.5px;
    --_hatch-line: 2px;
    --_hatch-step: 6px;
  }
  .keys {
    font-size: var(--_font-size-quiet);
  }
  .keys:empty {
    display: none;
  }
  .time-scroller {
    max-block-size: max(var(--_least-height), 85dvh);
    overflow: auto;
    scroll-padding-inline-start: var(--_name);
    scroll-padding-block-start: calc(3 * var(--_band));
  }
  .bars {
    position: relative;
    inline-size: max-content;
    min-inline-size: 100%;
  }
  .bars ul {
    margin: 0;
    padding: 0;
    list-style: none;
    overflow-anchor: none;
  }
  .bars .rows {
    position: relative;
  }
  .waiting-lines {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: 100%;
    block-size: 1px;
    overflow: visible;
    z-index: 1;
    pointer-events: none;
    fill: none;
    stroke: var(--_color-control);
    stroke-width: var(--_waiting-line);
  }
  :host(:dir(rtl)) .waiting-lines {
    transform: scaleX(-1);
  }
  .load thead th {
    white-space: normal;
  }
  .weeks {
    inline-size: auto;
  }
  .weeks :is(th, td) {
    white-space: nowrap;
  }
  .bars .row {
    display: grid;
    grid-template-columns: var(--_name) minmax(var(--_scale, 0), 1fr);
  }
  .bars .name {
    position: sticky;
    inset-inline-start: 0;
    z-index: 2;
    display: flex;
    align-items: center;
    padding-inline-end: var(--_space-3);
    background: var(--_color-surface);
    border-block-end: var(--_size-hairline) solid var(--_color-line);
  }
  .bars .name button {
    justify-content: start;
    text-align: start;
    padding-inline: var(--_space-1);
  }
  .head .name {
    font-size: var(--_font-size-small);
    color: var(--_color-quiet);
    background: var(--_color-sunken);
    padding-inline-start: var(--_space-2);
  }
  .bars .group .name {
    background: var(--_color-sunken);
  }
  .bars .group button {
    inline-size: 100%;
    font-weight: var(--_font-weight-strong);
  }
  .time {
    position: relative;
    min-block-size: var(--_row-size);
    border-block-end: var(--_size-hairline) solid var(--_color-line);
  }
  .undated {
    position: absolute;
    inset-block-start: var(--_bar-start);
    padding-inline: var(--_space-2);
    white-space: nowrap;
  }
  .ground {
    position: absolute;
    inset-block: 0;
    inset-inline-start: var(--_name);
    inline-size: var(--_scale);
    overflow: hidden;
    pointer-events: none;
  }
  :is(.by-weeks, .by-months) .ground {
    background:
      linear-gradient(to right, var(--_color-line) var(--_size-hairline), transparent 0) 0 0 /
        var(--_week) var(--_space-12),
      linear-gradient(to right, var(--_school-days)) 0 0 / var(--_week) var(--_space-12);
  }
  :host(:dir(rtl)) :is(.by-weeks, .by-months) .ground {
    background:
      linear-gradient(to left, var(--_color-line) var(--_size-hairline), transparent 0) right 0 /
        var(--_week) var(--_space-12),
      linear-gradient(to left, var(--_school-days)) right 0 / var(--_week) var(--_space-12);
  }
  .bars .head {
    position: sticky;
    inset-block-start: 0;
    z-index: 3;
  }
  .head .time {
    background: var(--_color-sunken);
    font-size: var(--_font-size-small);
    color: var(--_color-quiet);
  }
  .band {
    position: relative;
    block-size: var(--_band);
    line-height: var(--_band);
  }
  .edge,
  .term,
  .month,
  .week,
  .milestone,
  .closed,
  .closed-name,
  .today,
  .bar {
    position: absolute;
    inset-inline-start: var(--_left);
  }
  .edge {
    inset-block: 0;
    border-inline-start: var(--_size-hairline) solid var(--_color-line);
  }
  .term-edge {
    border-color: var(--_color-control);
  }
  .month,
  .term {
    inset-block: 0;
    inline-size: var(--_width);
    padding-inline-start: var(--_bar-indent);
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
    border-inline-start: var(--_size-hairline) solid var(--_color-control);
  }
  .term {
    color: var(--_color-text);
    font-weight: var(--_font-weight-strong);
    border-inline-end: var(--_size-hairline) solid var(--_color-control);
    border-block-end: var(--_size-hairline) solid var(--_color-control);
  }
  .week {
    padding-inline-start: var(--_bar-indent);
  }
  .marks .time {
    min-block-size: max(var(--_marks), var(--_space-2));
  }
  .milestone {
    inset-block-start: var(--_lane);
    margin-inline-start: calc(-1 * var(--_space-2));
    font-size: var(--_font-size-small);
    line-height: var(--_lane-size);
    white-space: nowrap;
    background: var(--_color-surface);
    padding-inline-end: var(--_space-2);
  }
  .closed,
  .closed-name {
    inset-block: 0;
    inline-size: var(--_width);
  }
  .closed {
    background: repeating-linear-gradient(
      135deg,
      var(--_color-line) 0 var(--_hatch-line),
      transparent var(--_hatch-line) var(--_hatch-step)
    );
  }
  .closed-name {
    inset-block-start: auto;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
    font-size: var(--_font-size-small);
    color: var(--_color-quiet);
  }
  .today {
    inset-block: 0;
    border-inline-start: var(--_today-line) solid var(--_color-accent);
  }
  .bar {
    inset-block-start: var(--_bar-start);
    inline-size: max(var(--_width), var(--_bar-shortest));
    min-block-size: var(--_bar-size);
    block-size: var(--_bar-size);
    min-inline-size: var(--_bar-shortest);
    padding: 0 var(--_bar-indent);
    justify-content: start;
    border: var(--_size-hairline) solid var(--_color-family-doing-edge);
    background: var(--_color-family-doing-ground);
    touch-action: pan-y;
    cursor: grab;
  }
  .bar:hover:not(:disabled) {
    background: var(--_color-family-doing-ground);
    z-index: 1;
  }
  :host(:state(dragging)) .bar {
    cursor: grabbing;
  }
  .blocked .bar {
    border-color: var(--_color-danger);
    border-style: dashed;
  }
  .done .bar,
  .dropped .bar {
    background: var(--_color-sunken);
    border-color: var(--_color-control);
  }
  .bar .mark {
    font-size: var(--_font-size-small);
  }
  .beside {
    position: absolute;
    inset-inline-start: calc(100% + var(--_space-3));
    padding-inline: var(--_space-1);
    background: var(--_color-surface);
    white-space: nowrap;
    font-size: var(--_font-size-small);
    color: var(--_color-quiet);
    pointer-events: none;
  }
  .handle {
    position: absolute;
    inset-block: calc(-1 * var(--_size-hairline));
    inline-size: var(--_size-target);
    cursor: ew-resize;
  }
  .handle[data-part='start'] {
    inset-inline-end: calc(100% - var(--_handle-overlap));
  }
  .handle[data-part='end'] {
    inset-inline-start: calc(100% - var(--_handle-overlap));
  }
  .loads {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(var(--_load-width), 100%), 1fr));
    gap: var(--_space-6);
    align-items: start;
  }
  caption,
  .title {
    text-align: start;
    font-weight: var(--_font-weight-strong);
    padding-block-end: var(--_space-2);
  }
  .title {
    margin: 0;
  }
  .weeks :is(th[scope='row'], thead th:first-child) {
    position: sticky;
    inset-inline-start: 0;
    background: var(--_color-surface);
  }
  .weeks thead th:first-child {
    background: var(--_color-sunken);
  }
  .dots {
    color: var(--_color-accent);
    letter-spacing: var(--_dots-spacing);
  }
  @container (max-inline-size: 46rem) {
    .time-scroller {
      --_name: 9rem;
    }
  }
  @media (pointer: coarse) {
    .bar {
      --_bar-start: 6px;
      --_bar-size: 32px;
    }
  }
  @media (forced-colors: active) {
    .closed {
      border-inline: var(--_size-hairline) dashed CanvasText;
    }
  }
  @media print {
    .time-scroller {
      max-block-size: none;
      overflow: visible;
    }
    .bar {
      display: flex !important;
    }
    .bars .name button {
      display: inline !important;
    }
    .head .time,
    .head .name {
      background: none;
      color: var(--_print-ink);
    }
  }
`;
