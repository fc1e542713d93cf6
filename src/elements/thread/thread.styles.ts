/** How the thread looks: five stations on one line where there is room, one beneath the other where there is not. */
import {css, type CSSResult} from 'lit';

export const threadStyles: CSSResult = css`
  :host {
    --_knot-size: 0.75rem;
    --_thread-width: 2px;
    --_station-width: 10rem;
    container-type: inline-size;
  }
  .work {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-6);
  }
  .outcome {
    display: grid;
    gap: var(--_space-3);
  }
  .outcome-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--_space-1) var(--_space-3);
  }
  .outcome-name {
    font-size: var(--_font-size-lead);
    line-height: var(--_line-height-heading);
    text-wrap: balance;
  }
  .stations,
  .items {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .items {
    align-content: start;
    gap: var(--_space-3);
  }
  .station {
    position: relative;
    display: grid;
    align-content: start;
    gap: var(--_space-2);
    padding-block-end: var(--_space-4);
    padding-inline-start: var(--_space-6);
    border-inline-start: var(--_thread-width) solid var(--_color-line);
    margin-inline-start: calc(var(--_knot-size) / 2);
  }
  .station:last-child {
    border-color: transparent;
  }
  .station::before {
    content: '';
    position: absolute;
    inset-block-start: var(--_space-1);
    inset-inline-start: calc((var(--_knot-size) + var(--_thread-width)) / -2);
    inline-size: var(--_knot-size);
    block-size: var(--_knot-size);
    border: var(--_thread-width) solid var(--_color-accent);
    border-radius: var(--_radius-full);
    background: var(--_color-surface);
    box-sizing: border-box;
  }
  .station-name {
    font-size: var(--_font-size-small);
    font-weight: var(--_font-weight-strong);
    color: var(--_color-quiet);
  }
  .items p {
    text-wrap: pretty;
  }
  .items .quiet,
  .items .reason,
  .found {
    font-size: var(--_font-size-small);
  }
  .found {
    font-variant-numeric: tabular-nums;
    font-weight: var(--_font-weight-strong);
  }
  .gap {
    display: grid;
    justify-items: start;
    gap: var(--_space-1);
    margin-block-start: var(--_space-1);
    padding: var(--_space-2);
    border: var(--_size-hairline) dashed var(--_color-control);
    border-radius: var(--_radius-control);
    font-size: var(--_font-size-small);
  }
  @container (min-inline-size: 52rem) {
    .stations {
      grid-template-columns: repeat(5, minmax(var(--_station-width), 1fr));
    }
    .station {
      padding: var(--_space-6) var(--_space-3) 0 0;
      border: 0;
      border-block-start: var(--_thread-width) solid var(--_color-line);
      margin-inline-start: 0;
      margin-block-start: calc(var(--_knot-size) / 2);
    }
    .station::before {
      inset-block-start: calc((var(--_knot-size) + var(--_thread-width)) / -2);
      inset-inline-start: 0;
    }
  }
`;
