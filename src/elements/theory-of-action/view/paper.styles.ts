/** How the theory looks on paper. */
import {css, type CSSResult} from 'lit';
import {beside, diagramStyles} from './diagram.styles.js';

const onPaper = css`.paper .diagram`;

export const theoryPaperStyles: CSSResult = css`
  ${diagramStyles}
  ${beside(onPaper)}
  .paper {
    --_statement-line: 2pt;
    --_statement-size: 14pt;
    --_strong-edge: 2.5pt;
    --_box-padding: 0.5em;
    --_tight: 1.25;
    --_fill-gap: 12mm;
    --_question-height: 11mm;
    --_arrow-distance: 9.5mm;
    --_arrow-size: 16pt;
  }
  .paper .statement {
    display: block;
    padding-block: 0;
    padding-inline-start: var(--_paper-distance);
    border-inline-start: var(--_statement-line) solid var(--_print-ink);
    font-size: var(--_statement-size);
    break-inside: avoid;
  }
  .paper .statement p {
    margin-block-end: var(--_space-2);
  }
  .paper .prose {
    white-space: pre-line;
  }
  /* As wide as it was measured, on whatever paper. */
  .pinned {
    display: flow-root;
    inline-size: var(--_paper-width);
  }
  .pinned[data-bare] .notes {
    display: none;
  }
  .paper .pinned .statement {
    margin-block-end: var(--_paper-distance);
  }
  .paper .diagram {
    --_chain-gap: 4.5em;
    --_line-width: 0.75pt;
    --_note-width: 26em;
    display: block;
    font-size: var(--_letters, var(--_font-size-base));
    line-height: var(--_tight);
  }
  .paper .chain {
    break-inside: avoid;
  }
  .paper .node {
    padding: var(--_box-padding);
    border: var(--_paper-stroke) solid var(--_print-ink);
    border-radius: var(--_space-1);
    background: none;
  }
  .paper .node.open {
    border-style: dotted;
  }
  .paper .strategies .node {
    border-inline-start-width: var(--_strong-edge);
  }
  .paper .lines {
    stroke: var(--_print-ink);
  }
  .paper .lines .dot {
    fill: var(--_print-ink);
  }
  .paper .lines .ring {
    fill: var(--_print-paper);
  }
  .paper .notes {
    margin-block-start: var(--_paper-distance);
  }
  .paper .notes > ol > li {
    padding-block-end: var(--_space-2);
  }
  .upright {
    page: cairn-portrait;
  }
  .paper .upright .statement {
    font-size: var(--_font-size-base);
  }
  .to-fill-columns {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: var(--_fill-gap);
  }
  .to-fill-columns .column {
    display: grid;
    grid-template-rows: var(--_question-height);
    align-content: start;
    gap: var(--_space-4);
    position: relative;
  }
  .to-fill-columns .column + .column::before {
    position: absolute;
    inset-block-start: 50%;
    inset-inline-start: calc(-1 * var(--_arrow-distance));
    content: '→' / '';
    color: var(--_print-ink);
    font-size: var(--_arrow-size);
  }
  .to-fill-columns .column + .column:dir(rtl)::before {
    content: '←' / '';
  }
  .to-fill {
    padding: var(--_space-2);
    padding-block-end: var(--_space-4);
    border: var(--_paper-stroke) solid var(--_print-ink);
    border-radius: var(--_space-1);
  }
  .to-fill-reasons {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: var(--_space-6);
    margin-block-start: var(--_space-4);
  }
  .rubric {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  .rubric :is(th, td) {
    padding: var(--_space-2);
    border: var(--_paper-stroke) solid var(--_print-rule);
    text-align: start;
    vertical-align: top;
  }
  .rubric tr {
    break-inside: avoid;
  }
  .rubric .to-write > td {
    block-size: calc(3 * var(--_print-writing-line));
    vertical-align: bottom;
  }
  .place {
    margin-block-end: var(--_space-4);
    break-inside: avoid;
  }
  .place > :not(:first-child) {
    margin-inline-start: var(--_space-6);
  }
`;
