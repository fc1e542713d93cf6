/** How results look: the sentence first and largest, one bar beneath it, the numbers small beside it. */
import {css, type CSSResult} from 'lit';

export const impactResultsStyles: CSSResult = css`
  :host {
    --_favorable: var(--cairn-impact-results-favorable, var(--_color-accent));
    --_other: var(--cairn-impact-results-other, var(--_color-family-people-edge));
    --_part-size: 2rem;
    --_part-gap: 2px;
    --_part-radius: 2px;
    --_label-size: 1.375rem;
    --_middle-start: 1.125rem;
    --_span-size: 3px;
    --_span-distance: 0.375rem;
    --_choice-bar-size: 1.25rem;
    --_sentence-width: 52rem;
    --_answers-width: 18rem;
    --_hatch-line: 1px;
    --_hatch-step: 7px;
  }
  .work {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-6);
    font-variant-numeric: tabular-nums;
  }
  .about,
  .who {
    display: grid;
    gap: var(--_space-1);
    justify-items: start;
  }
  .who {
    gap: var(--_space-2);
  }
  .survey-title {
    font-size: var(--_font-size-lead);
    font-weight: var(--_font-weight-strong);
  }
  .finding-sentence {
    font-size: var(--_font-size-lead);
    font-weight: var(--_font-weight-strong);
    line-height: var(--_line-height-heading);
    max-inline-size: var(--_sentence-width);
  }
  .who > .finding-sentence {
    font-size: var(--_font-size-title);
  }
  .section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-6);
  }
  .section-title {
    font-size: var(--_font-size-title);
  }
  .item {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
    padding-block-start: var(--_space-4);
    border-block-start: var(--_size-hairline) solid var(--_color-line);
  }
  .question {
    font-size: var(--_font-size-base);
    font-weight: var(--_font-weight-normal);
    color: var(--_color-quiet);
  }
  .hidden-words {
    padding: var(--_space-3) var(--_space-4);
    border: var(--_size-hairline) dashed var(--_color-control);
    border-radius: var(--_radius-control);
    color: var(--_color-quiet);
    max-inline-size: var(--_size-measure);
  }
  .problems {
    inline-size: 100%;
    font-size: var(--_font-size-quiet);
  }

  .numbers {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4) var(--_space-8);
    align-items: start;
    margin-block-start: var(--_space-2);
  }
  /* The table comes first for those who listen; for those who look the picture does. */
  .chart {
    grid-row: 1;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
    min-inline-size: 0;
  }
  @container (min-width: 50rem) {
    .numbers {
      /* One width for all tables, so that all bars have one scale. */
      grid-template-columns: minmax(0, 1fr) var(--_answers-width);
    }
    .numbers > .answers {
      grid-column: 2;
      grid-row: 1 / span 2;
      inline-size: 100%;
    }
    .chart,
    .numbers > .by-group {
      grid-column: 1;
    }
  }

  table {
    border-collapse: collapse;
    font-size: var(--_font-size-small);
    inline-size: max-content;
    max-inline-size: 100%;
  }
  caption:not(.visually-hidden) {
    text-align: start;
    padding-block-end: var(--_space-1);
    color: var(--_color-quiet);
  }
  th,
  td {
    padding: var(--_space-1) var(--_space-3);
    text-align: start;
    vertical-align: baseline;
    font-weight: var(--_font-weight-normal);
    border-block-end: var(--_size-hairline) solid var(--_color-line);
  }
  th:first-child {
    padding-inline-start: 0;
  }
  thead th {
    color: var(--_color-quiet);
  }
  .number {
    text-align: end;
  }
  .silent {
    color: var(--_color-quiet);
  }

  .bar {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-1);
  }
  .bar-name {
    font-size: var(--_font-size-small);
    font-weight: var(--_font-weight-strong);
  }
  .track {
    position: relative;
    block-size: calc(var(--_part-size) + var(--_label-size));
  }
  /* The middle of the scale. */
  .track::before {
    content: '';
    position: absolute;
    inset-block: var(--_middle-start) 0;
    inset-inline-start: 50%;
    border-inline-start: var(--_size-hairline) solid var(--_color-control);
  }
  .part {
    position: absolute;
    inset-block: 0;
    inset-inline-start: var(--_start);
    inline-size: var(--_length);
    container-type: inline-size;
    display: grid;
    grid-template-rows: var(--_label-size) var(--_part-size);
    grid-template-columns: minmax(0, 1fr);
    justify-items: center;
    align-items: center;
    font-size: var(--_font-size-small);
  }
  .part-label {
    display: none;
    grid-row: 1;
    color: var(--_color-quiet);
    white-space: nowrap;
  }
  .part .count {
    display: none;
    grid-row: 2;
    z-index: 1;
    font-weight: var(--_font-weight-strong);
  }
  .part::after {
    content: '';
    grid-row: 2;
    grid-column: 1;
    inline-size: calc(100% - var(--_part-gap));
    block-size: 100%;
    border: var(--_size-hairline) solid var(--_edge);
    background: var(--_fill);
    border-radius: var(--_part-radius);
  }
  .part .count {
    grid-column: 1;
  }
  @container (min-width: 1.25rem) {
    .part .count {
      display: block;
    }
  }
  @container (min-width: 3.25rem) {
    .part-label.short {
      display: block;
    }
  }
  @container (min-width: 6rem) {
    .part-label.middling {
      display: block;
    }
  }
  @container (min-width: 11rem) {
    .part-label.long {
      display: block;
    }
  }
  .part.favorable {
    --_edge: var(--_favorable);
    --_fill: color-mix(in oklab, var(--_favorable) 22%, var(--_color-surface));
  }
  .part.favorable.far {
    --_fill: color-mix(in oklab, var(--_favorable) 42%, var(--_color-surface));
  }
  .part.other {
    --_edge: var(--_other);
    --_fill: color-mix(in oklab, var(--_other) 22%, var(--_color-surface));
  }
  .part.other.far {
    --_fill: color-mix(in oklab, var(--_other) 42%, var(--_color-surface));
  }
  .part.between {
    --_edge: var(--_color-control);
    --_fill: color-mix(in oklab, var(--_color-control) 12%, var(--_color-surface));
  }
  /* Which parts are favorable and which are not: a line that goes through and one that is broken. */
  .span {
    position: absolute;
    inset-block-end: calc(-1 * var(--_span-distance));
    inset-inline-start: var(--_start);
    inline-size: var(--_length);
    border-block-end: var(--_span-size) dotted var(--_other);
  }
  .span.favorable {
    border-block-end: var(--_span-size) solid var(--_favorable);
  }
  .sides {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: var(--_space-4);
    padding-block-start: var(--_space-2);
    font-size: var(--_font-size-small);
  }
  .side:first-child {
    text-align: end;
  }

  .choices {
    display: grid;
    grid-template-columns: fit-content(45%) minmax(0, 1fr);
    gap: var(--_space-2) var(--_space-3);
    align-items: center;
    font-size: var(--_font-size-quiet);
  }
  .choice {
    display: contents;
  }
  .choice-track {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
  }
  .choice-bar {
    inline-size: calc(var(--_length) * 0.9);
    block-size: var(--_choice-bar-size);
    border: var(--_size-hairline) solid var(--_favorable);
    background: color-mix(in oklab, var(--_favorable) 22%, var(--_color-surface));
    border-radius: var(--_part-radius);
  }
  .choice .count {
    font-weight: var(--_font-weight-strong);
  }

  .texts {
    display: grid;
    gap: var(--_space-3);
    max-inline-size: var(--_size-measure);
  }
  .texts > li {
    padding-inline-start: var(--_space-4);
    border-inline-start: var(--_size-edge) solid var(--_color-line);
    white-space: pre-line;
  }

  @media (forced-colors: active) {
    .part::after,
    .choice-bar {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: Canvas;
    }
    /* Favorable answers are hatched: no color says it here. */
    .part.favorable::after {
      background: repeating-linear-gradient(
        -45deg,
        CanvasText 0 var(--_hatch-line),
        Canvas var(--_hatch-line) var(--_hatch-step)
      );
    }
    .part .count {
      background: Canvas;
      padding-inline: var(--_space-1);
    }
    .choice-bar {
      background: CanvasText;
    }
  }
  @media print {
    .item,
    .who {
      break-inside: avoid;
    }
    .section-title {
      break-after: avoid;
    }
    .part::after,
    .choice-bar {
      print-color-adjust: exact;
    }
    .empty,
    input[type='file'] {
      display: none;
    }
  }
`;
