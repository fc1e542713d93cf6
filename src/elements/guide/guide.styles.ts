/** How the guide looks: a page to read and to write in, one column of the measure, and a stone for each phase that is done. */
import {css, type CSSResult} from 'lit';

export const guideStyles: CSSResult = css`
  :host {
    --_guide-width: 52rem;
    --_answer-size: 4.5rem;
    --_condition-width: 22rem;
    --_phase-link-width: 14rem;
    --_number-width: 1.75rem;
    --_stones-in-line: 1.25rem;
    --_underline-distance: 0.2em;
    --_box-drop: 0.15em;
  }
  .work {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-6);
  }
  .work > * {
    max-inline-size: var(--_guide-width);
  }
  .overview {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
  }
  .lead,
  .opening {
    font-size: var(--_font-size-lead);
    line-height: var(--_line-height-text);
  }
  .condition select {
    max-inline-size: var(--_condition-width);
  }
  .so-far {
    display: grid;
    gap: var(--_space-2);
  }
  .count {
    font-variant-numeric: tabular-nums;
  }
  .so-far > .count,
  .name,
  .part-name {
    font-size: var(--_font-size-quiet);
    font-weight: var(--_font-weight-strong);
  }
  .phases {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, var(--_phase-link-width)), 1fr));
    gap: var(--_space-2) var(--_space-6);
  }
  .phases > li {
    display: grid;
    justify-items: start;
    align-content: start;
  }
  .phases .quiet {
    font-size: var(--_font-size-quiet);
  }
  a {
    color: var(--_color-accent);
    text-underline-offset: var(--_underline-distance);
  }
  .phases a,
  .resources a,
  .acts a {
    display: inline-block;
    padding-block: var(--_space-1);
  }

  summary {
    inline-size: fit-content;
    min-block-size: var(--_size-target);
    padding-block: var(--_space-1);
    color: var(--_color-accent);
    cursor: pointer;
  }
  .start > summary {
    color: var(--_color-text);
    font-weight: var(--_font-weight-strong);
  }
  .inside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    padding-block: var(--_space-2) var(--_space-3);
  }
  .work-of-phase > .inside {
    gap: var(--_space-6);
    padding-block-start: var(--_space-3);
  }
  .points {
    display: grid;
    gap: var(--_space-1);
    padding-inline-start: var(--_space-6);
    list-style: disc;
    max-inline-size: var(--_size-measure);
  }
  .points > li::marker {
    color: var(--_color-quiet);
  }

  .phase {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-1);
    padding-block-start: var(--_space-6);
    border-block-start: var(--_size-hairline) solid var(--_color-line);
    scroll-margin-block-start: var(--_space-4);
  }
  .phase-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--_space-1) var(--_space-4);
  }
  .phase-head > .count {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    font-size: var(--_font-size-quiet);
  }
  .phase-head .stones {
    inline-size: var(--_stones-in-line);
    block-size: var(--_stones-in-line);
  }
  .phase-name {
    font-size: var(--_font-size-title);
  }
  .part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
  }
  .part-name {
    color: var(--_color-quiet);
  }
  .questions,
  .tasks {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-6);
  }
  .questions {
    counter-reset: question;
  }
  .question {
    counter-increment: question;
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
    padding-inline-start: var(--_number-width);
  }
  .question::before {
    content: counter(question) / '';
    position: absolute;
    inset-inline-start: 0;
    color: var(--_color-quiet);
    font-variant-numeric: tabular-nums;
  }
  .question-text {
    font-weight: var(--_font-weight-strong);
    max-inline-size: var(--_size-measure);
    text-wrap: pretty;
  }
  .question textarea {
    min-block-size: var(--_answer-size);
  }
  .tasks {
    gap: var(--_space-4);
  }
  .task {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-1);
    scroll-margin-block: var(--_space-8);
  }
  .check {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: start;
    gap: var(--_space-2);
    min-block-size: var(--_size-target);
  }
  .check > input {
    margin-block-start: var(--_box-drop);
  }
  .task > .check > span {
    font-weight: var(--_font-weight-strong);
    text-wrap: pretty;
  }
  .about-task {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-1);
    padding-inline-start: calc(var(--_mark-size) + var(--_space-2));
  }
  .about-task > .quiet {
    font-size: var(--_font-size-quiet);
  }
  .shown {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
    font-size: var(--_font-size-quiet);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  /* One button has an edge: that of the step that is proposed. */
  .acts > .plain:only-child {
    margin-inline-start: calc(-1 * var(--_space-3));
    color: var(--_color-accent);
  }
  .tip {
    padding: var(--_space-3) var(--_space-4);
    background: var(--_color-sunken);
    border-radius: var(--_radius-control);
  }
  .tip .name,
  .opening .name {
    margin-inline-end: var(--_space-2);
  }
  .resources ul {
    display: grid;
  }
  .resources .quiet {
    font-size: var(--_font-size-quiet);
  }
  .told {
    padding-inline-start: var(--_space-3);
    border-inline-start: var(--_size-edge) solid var(--_color-accent);
  }
  .embedded {
    max-inline-size: none;
  }
  dl {
    display: grid;
    gap: var(--_space-1);
  }
  dt {
    font-size: var(--_font-size-quiet);
    color: var(--_color-quiet);
  }
  dd {
    margin-block-end: var(--_space-2);
    white-space: pre-line;
  }
  .host-help {
    display: grid;
    gap: var(--_space-2);
    padding-block-start: var(--_space-6);
    border-block-start: var(--_size-hairline) solid var(--_color-line);
  }
  @media (pointer: coarse) {
    summary,
    .check {
      min-block-size: var(--_size-touch);
      align-content: center;
    }
  }
  @media (forced-colors: active) {
    .tip {
      border: var(--_size-hairline) solid CanvasText;
    }
  }
`;
