/** The action timeline as a good newspaper table. Its bars and the load bring their own (`view/scale.styles.ts`). */
import {css, type CSSResult} from 'lit';

export const timelineStyles: CSSResult = css`
  :host {
    --_text-narrowest: 12rem;
    --_owner-narrowest: 9rem;
    --_cell-field-narrowest: 7rem;
    --_cell-name-width: 6.5rem;
    --_long-width: 60rem;
  }
  .views {
    display: inline-flex;
    flex-wrap: wrap;
    gap: var(--_space-1);
  }
  .work {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
  }
  .scroller {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: var(--_space-2) var(--_space-3);
    text-align: start;
    vertical-align: top;
    font-weight: var(--_font-weight-normal);
    border-block-end: var(--_size-hairline) solid var(--_color-line);
  }
  thead th {
    font-size: var(--_font-size-small);
    color: var(--_color-quiet);
    background: var(--_color-sunken);
    white-space: nowrap;
    border-block-end-color: var(--_color-control);
  }
  [role='treegrid'] :is(td, th)[data-column] {
    cursor: cell;
  }
  [role='treegrid'][aria-readonly='true'] :is(td, th)[data-column] {
    cursor: default;
  }
  [role='treegrid'] thead th {
    padding: 0 var(--_space-1);
    vertical-align: middle;
  }
  thead button {
    inline-size: 100%;
    justify-content: start;
    font: inherit;
    color: inherit;
    padding-inline: var(--_space-2);
  }
  thead [data-column] {
    position: relative;
  }
  .grip {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    inline-size: var(--_space-2);
    border-inline-end: var(--_size-hairline) solid var(--_color-line);
    cursor: col-resize;
    touch-action: none;
  }
  .grip:hover {
    border-inline-end: var(--_size-edge) solid var(--_color-accent);
  }
  thead .col-hours button {
    justify-content: end;
  }
  .gap {
    block-size: var(--_gap);
  }
  .long {
    table-layout: fixed;
    min-inline-size: var(--_long-width);
    overflow-anchor: none;
  }
  .long :is(th, td) {
    overflow-wrap: break-word;
    white-space: normal;
    min-inline-size: 0;
  }
  .long .col-text {
    inline-size: 20%;
  }
  .long :is(.col-start, .col-due, .col-status) {
    inline-size: 12.5%;
  }
  .long .col-owner {
    inline-size: 14%;
  }
  .long .col-hours {
    inline-size: 7%;
  }
  .long .col-more {
    inline-size: var(--_space-12);
  }
  .scroller .sized {
    inline-size: var(--_column);
    min-inline-size: var(--_column);
    max-inline-size: var(--_column);
  }
  [aria-selected='true'] {
    background: var(--_color-accent-soft);
  }
  .group th {
    padding-block: 0;
    padding-inline: 0;
    background: var(--_color-sunken);
  }
  .group button {
    inline-size: 100%;
    justify-content: start;
    font-weight: var(--_font-weight-strong);
  }
  .group .quiet {
    font-weight: var(--_font-weight-normal);
  }
  tfoot th {
    border-block-end: 0;
    font-weight: var(--_font-weight-strong);
  }
  .sums {
    font-weight: var(--_font-weight-normal);
  }
  [role='treegrid'] :is(td, th):focus-visible {
    outline-offset: calc(var(--_size-ring) * -1);
  }
  .col-text {
    min-inline-size: var(--_text-narrowest);
  }
  tbody .col-text .value {
    font-weight: var(--_font-weight-strong);
  }
  .col-owner {
    min-inline-size: var(--_owner-narrowest);
  }
  .col-start,
  .col-due,
  .col-status {
    white-space: nowrap;
  }
  .col-due .also,
  .col-status .also {
    white-space: normal;
  }
  .col-success {
    min-inline-size: var(--_text-narrowest);
  }
  :is(th, td).col-hours {
    text-align: end;
  }
  .col-more {
    inline-size: 1%;
    padding-inline: var(--_space-1);
  }
  .also {
    display: block;
    font-size: var(--_font-size-quiet);
  }
  .finding {
    margin-block-start: var(--_space-1);
  }
  .mark {
    color: var(--_color-accent);
  }
  .blocked .mark {
    color: var(--_color-danger);
  }
  :is(.done, .dropped) :is(.col-text, .col-success) .value {
    color: var(--_color-quiet);
  }
  td > :is(input, select),
  th > :is(input, select) {
    min-inline-size: var(--_cell-field-narrowest);
    margin-block: calc(var(--_space-1) * -1);
  }
  @container (max-inline-size: 46rem) {
    .long {
      min-inline-size: 0;
    }
    [role='treegrid'],
    [role='treegrid'] :is(tbody, tr, th, td) {
      display: block;
    }
    [role='treegrid'] thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    [role='treegrid'] tr {
      position: relative;
      padding: var(--_space-2) 0 var(--_space-3);
      border-block-end: var(--_size-hairline) solid var(--_color-control);
    }
    [role='treegrid'] tbody :is(th, td) {
      display: grid;
      grid-template-columns: var(--_cell-name-width) minmax(0, 1fr);
      gap: 0 var(--_space-2);
      padding: var(--_space-1);
      border: 0;
      white-space: normal;
      text-align: start;
      min-inline-size: 0;
    }
    [role='treegrid'] tbody :is(th, td)::before {
      content: attr(data-label) / '';
      grid-row: 1 / span 4;
      font-size: var(--_font-size-small);
      color: var(--_color-quiet);
    }
    [role='treegrid'] tbody :is(th, td) > * {
      grid-column: 2;
    }
    [role='treegrid'] tbody th.col-text {
      display: block;
      padding-inline-end: var(--_space-12);
      font-size: var(--_font-size-lead);
    }
    [role='treegrid'] tbody th.col-text::before {
      content: none;
    }
    [role='treegrid'] tbody td.col-more {
      position: absolute;
      inset-block-start: 0;
      inset-inline-end: 0;
      display: block;
      inline-size: auto;
    }
    [role='treegrid'] tbody td.col-more::before {
      content: none;
    }
  }
  @media (pointer: coarse) {
    .grip {
      inline-size: var(--_space-4);
    }
  }
  @media print {
    .scroller {
      overflow: visible;
    }
    thead {
      display: table-header-group;
    }
    tr {
      break-inside: avoid;
    }
    .col-more {
      display: none;
    }
    thead th {
      background: none;
      color: var(--_print-ink);
    }
  }
`;
