/**
 * The diagram: beside each other where there is room for so many columns, else one under the other, which says in words
 * what the lines say. On a wide screen its letters are as large as a room needs them.
 */
import {css, type CSSResult} from 'lit';

/** Columns beside each other, wherever a selector says that there is room. On paper there always is. */
export function beside(where: CSSResult): CSSResult {
  return css`
    ${where} .chain {
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
      grid-template-columns: none;
      gap: var(--_chain-gap);
      align-items: start;
      padding-block-end: var(--_below, 0);
    }
    ${where} .column > ul {
      display: flow-root;
    }
    ${where} .column > ul > [data-node] {
      margin-block-start: var(--_above, var(--_space-3));
    }
    ${where} .lane {
      display: block;
      block-size: var(--_lane-height);
    }
    ${where} .column + .column::before {
      content: none;
    }
    ${where} .leads {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    ${where} .leads .because {
      display: none;
    }
    ${where} .notes {
      display: block;
    }
  `;
}

const few = css`.diagram.few`;
const several = css`.diagram.several`;
const many = css`.diagram.many`;

export const diagramStyles: CSSResult = css`
  .diagram {
    --_chain-gap: 5em;
    --_lane-height: 0.5em;
    --_line-width: 1.5px;
    --_largest: 1.5rem;
    --_note-width: 24em;
    --_number-size: 1.6em;
    --_note-number-size: 2em;
    --_number-letters: 0.8em;
    --_quiet-letters: 0.82em;
    display: grid;
    gap: var(--_space-8);
  }
  .chain {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
  }
  .lines {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    pointer-events: none;
    fill: none;
    stroke: var(--_color-control);
    stroke-width: var(--_line-width);
  }
  .lines .back {
    stroke-dasharray: 6 4;
  }
  .lines .dot {
    fill: var(--_color-control);
    stroke: none;
  }
  .lines .ring {
    r: calc(var(--_number-size) / 2);
    fill: var(--_color-surface);
  }
  .lines .open .ring {
    stroke-dasharray: 2 3;
  }
  .lines text {
    fill: var(--_color-text);
    stroke: none;
    font-size: var(--_number-letters);
    text-anchor: middle;
    dominant-baseline: central;
  }
  .column {
    display: grid;
    align-content: start;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
  }
  .column > p,
  .notes > p {
    font-weight: var(--_font-weight-strong);
  }
  .column > ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
  }
  .column + .column::before {
    content: '↓' / '';
    color: var(--_color-quiet);
    text-align: center;
  }
  .lane {
    display: none;
  }
  .node {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
    padding: var(--_space-3);
    background: var(--_color-family-results-ground);
    border-inline-start: var(--_size-edge) solid var(--_color-family-results-edge);
    border-radius: var(--_radius-card);
    overflow-wrap: break-word;
  }
  .strategies .node {
    background: var(--_color-family-doing-ground);
    border-inline-start-color: var(--_color-family-doing-edge);
  }
  .strategies .node.open,
  .node.open {
    background: none;
    border: var(--_waiting-line) dotted var(--_color-control);
  }
  .node.open .waiting {
    border: 0;
  }
  .node .gap,
  .leads {
    font-size: var(--_quiet-letters);
  }
  .leads {
    display: grid;
    gap: var(--_space-2);
  }
  .leads > li {
    padding-inline-start: var(--_space-3);
    border-inline-start: var(--_size-hairline) solid var(--_color-control);
  }
  .comes {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .notes {
    display: none;
  }
  .notes > ol {
    columns: var(--_note-width) 3;
    column-gap: var(--_space-8);
    margin-block-start: var(--_space-2);
  }
  .notes > ol > li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_space-2);
    padding-block-end: var(--_space-4);
    break-inside: avoid;
  }
  .notes .number {
    display: grid;
    place-items: center;
    inline-size: var(--_note-number-size);
    block-size: var(--_note-number-size);
    border: var(--_line-width) solid var(--_color-control);
    border-radius: 50%;
    font-variant-numeric: tabular-nums;
    font-size: var(--_number-letters);
    line-height: 1;
  }
  .notes .open .number {
    border-style: dotted;
  }
  .notes .quiet {
    font-size: var(--_quiet-letters);
  }
  @container (min-inline-size: 44rem) {
    ${beside(few)}
  }
  @container (min-inline-size: 66rem) {
    ${beside(several)}
  }
  @container (min-inline-size: 96rem) {
    ${beside(many)}
  }
  @container (min-inline-size: 64rem) {
    .diagram.few {
      font-size: clamp(var(--_font-size-base), 1.35cqi, var(--_largest));
    }
  }
  @media (forced-colors: active) {
    .node {
      border: var(--_size-hairline) solid;
      border-inline-start-width: var(--_size-edge);
    }
  }
`;
