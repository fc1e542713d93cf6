/**
 * Paper, the same for every tool: black ink on white, no color that means anything, lines to write on 9 mm apart, and
 * breaks where a reader would make them. Lengths are those of paper. What is in `.paper` is on the screen for a moment
 * only, unseen, to be measured.
 */
import {css, type CSSResult} from 'lit';

export const printStyles: CSSResult = css`
  .paper {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: var(--_paper-width);
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    pointer-events: none;

    color-scheme: light;
    --_color-surface: var(--_print-paper);
    --_color-sunken: var(--_print-paper);
    --_color-text: var(--_print-ink);
    --_color-quiet: var(--_print-quiet);
    --_color-line: var(--_print-rule);
    --_color-control: var(--_print-edge);
    --_color-accent: var(--_print-ink);
    --_color-accent-soft: var(--_print-paper);
    --_color-on-accent: var(--_print-paper);
    --_color-good: var(--_print-ink);
    --_color-warn: var(--_print-ink);
    --_color-danger: var(--_print-ink);
    --_font-size-small: 8.5pt;
    --_font-size-quiet: 9pt;
    --_font-size-base: 10pt;
    --_font-size-lead: 12pt;
    --_font-size-title: 16pt;
    --_font-size-display: 17pt;
    --_line-height-text: 1.4;
    --_size-measure: none;
    --_space-1: 1mm;
    --_space-2: 2mm;
    --_space-3: 3mm;
    --_space-4: 4mm;
    --_space-6: 6mm;
    --_space-8: 8mm;
    --_space-12: 12mm;
    --_paper-distance: 5mm;
    --_paper-section-distance: 4.5mm;
    --_paper-cell-padding: 1.2mm;
    --_paper-hairline: 0.5pt;
    --_paper-stroke: 0.75pt;
    --_short-line-width: 32mm;
    --_tick-size: 3.6mm;
    --_tick-distance: 1.5mm;
    --_tick-drop: 0.6mm;
    --_cross-size: 11pt;
    color: var(--_print-ink);
    background: var(--_print-paper);
    font-size: var(--_font-size-base);
    line-height: var(--_line-height-text);
    orphans: 2;
    widows: 2;
  }
  .paper-head {
    display: block;
    margin-block-end: var(--_paper-distance);
    padding-block-end: var(--_space-2);
    border-block-end: var(--_paper-hairline) solid var(--_print-ink);
    break-after: avoid;
    break-inside: avoid;
  }
  .paper-plan {
    font-size: var(--_font-size-quiet);
  }
  .signed {
    display: flex;
    align-items: end;
    gap: var(--_space-2);
    margin-block-end: var(--_paper-distance);
    font-size: var(--_font-size-quiet);
  }
  .paper :is(h1, h2, h3, h4, h5, h6) {
    break-after: avoid;
    break-inside: avoid;
  }
  .paper .sheet-section {
    /* Not a grid: rows of a grid part from their headings. */
    display: block;
    margin-block-start: var(--_paper-section-distance);
    padding: 0;
    border: 0;
  }
  .paper .sheet-section:first-child {
    margin-block-start: 0;
  }
  .sheet-section > :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_font-size-lead);
    margin-block-end: var(--_space-1);
  }
  .sheet-section > .hint {
    margin-block-end: var(--_space-1);
    break-after: avoid;
  }
  /* What belongs together stays on one page as long as a page can hold it. */
  .keep,
  .paper tr,
  .paper figure {
    break-inside: avoid;
  }
  .paper li {
    break-inside: avoid;
  }
  .facts {
    display: block;
    margin-block: var(--_space-1);
  }
  .fact {
    display: block;
    break-inside: avoid;
  }
  .fact > .name,
  .paper .name-of {
    font-size: var(--_font-size-small);
    color: var(--_color-quiet);
  }
  .facts > .fact {
    display: inline;
    margin-inline-end: var(--_paper-distance);
  }
  .fact > .name::after {
    content: ': ';
  }
  .entry {
    margin-block-end: var(--_space-2);
    padding-inline-start: var(--_space-6);
    break-inside: avoid;
  }
  .entry > .mark {
    float: inline-start;
    margin-inline-start: calc(-1 * var(--_space-6));
  }

  /* Lines to write on. */
  .lines-to-write {
    display: block;
    orphans: 1;
    widows: 1;
  }
  .write {
    flex: 1;
    display: block;
    block-size: var(--_print-writing-line);
    border-block-end: var(--_paper-hairline) solid var(--_print-edge);
    break-inside: avoid;
  }
  .signed .write {
    block-size: var(--_space-6);
  }
  .write.short {
    flex: 0 0 var(--_short-line-width);
  }
  .write-row {
    display: flex;
    align-items: end;
    gap: var(--_space-2);
    break-inside: avoid;
  }
  .tick {
    display: inline-block;
    flex: none;
    inline-size: var(--_tick-size);
    block-size: var(--_tick-size);
    margin-inline-end: var(--_tick-distance);
    border: var(--_paper-stroke) solid var(--_print-ink);
    vertical-align: calc(-1 * var(--_tick-drop));
    position: relative;
  }
  .tick.round {
    border-radius: 50%;
  }
  /* A cross says it on the worst copier too. */
  .tick.on::after {
    content: '✕';
    position: absolute;
    inset: calc(-1 * var(--_space-1));
    display: grid;
    place-items: center;
    font-size: var(--_cross-size);
    font-weight: 700;
    line-height: 1;
  }
  .ticks {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-6);
    margin-block: var(--_space-2) var(--_space-1);
  }
  .ticks > .ticks {
    margin: 0;
  }
  .write-row > .tick {
    margin-block-end: var(--_space-1);
    vertical-align: baseline;
  }
  .keep + .keep {
    margin-block-start: var(--_space-6);
  }

  .paper table {
    inline-size: 100%;
    max-inline-size: none;
    border-collapse: collapse;
    font-size: var(--_font-size-quiet);
    font-variant-numeric: tabular-nums;
  }
  .paper thead {
    display: table-header-group;
  }
  .paper :is(th, td) {
    padding: var(--_paper-cell-padding) var(--_space-2);
    border-block-end: var(--_paper-hairline) solid var(--_print-rule);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    background: none;
    white-space: normal;
    min-inline-size: 0;
  }
  .paper thead th {
    color: var(--_print-ink);
    font-weight: 700;
    font-size: var(--_font-size-small);
    border-block-end: var(--_paper-stroke) solid var(--_print-ink);
    vertical-align: bottom;
  }
  .paper a[href^='http']::after {
    content: ' (' attr(href) ')';
    overflow-wrap: anywhere;
  }
  .paper :is(input:not([type='checkbox'], [type='radio']), textarea, select) {
    appearance: none;
    border: 0;
    padding: 0;
    min-block-size: 0;
    background: none;
    resize: none;
  }
  .paper :is(button, [role='toolbar'], dialog, [popover]) {
    display: none !important;
  }

  @media print {
    :host {
      /* A contained box would swallow the breaks within it. */
      container-type: normal !important;
      display: block !important;
      block-size: auto !important;
      max-block-size: none !important;
      overflow: visible !important;
    }
    :host([hidden]) {
      display: none !important;
    }
    /* These styles are there only while a sheet is: it stands for the tool. */
    .frame {
      display: none !important;
    }
    .paper {
      position: static;
      inline-size: auto;
      block-size: auto;
      overflow: visible;
      visibility: visible;
    }
    .paper.follows {
      break-before: page;
    }
    .paper.landscape {
      page: cairn-landscape;
    }
    .paper.alone.portrait {
      page: cairn-portrait;
    }
  }
`;
