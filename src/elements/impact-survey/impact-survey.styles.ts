/** `cairn-impact-survey`: one column, one question at a time in the eye, answers as large quiet buttons. */
import {css, type CSSResult} from 'lit';
import {answers} from '../../styles/answers.styles.js';

export const surveyStyles: CSSResult = css`
  ${answers}
  :host {
    --_line-size: 3px;
    --_short-answer-width: 16rem;
    /* How tall a question is until it has been rendered once. */
    --_question-height: 11rem;
  }
  .frame {
    max-inline-size: calc(var(--_size-measure) + 2 * var(--_space-4));
    margin-inline: auto;
  }
  .survey {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-6);
  }
  /* Blocks, not a grid: where one of a thousand questions grows, a grid lays out all of them again. */
  .page > :not([hidden]) ~ * {
    margin-block-start: calc(var(--_space-8) - var(--_space-1));
  }
  .languages {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  .introduction {
    font-size: var(--_font-size-lead);
    white-space: pre-line;
  }
  .privacy {
    display: grid;
    gap: var(--_space-2);
    padding: var(--_space-3) var(--_space-4);
    border-inline-start: var(--_size-edge) solid var(--_color-accent);
    border-radius: var(--_radius-control);
    background: var(--_color-sunken);
    font-size: var(--_font-size-quiet);
  }
  .privacy ul {
    display: grid;
    gap: var(--_space-1);
  }
  .progress {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: grid;
    gap: var(--_space-1);
    padding-block: var(--_space-2);
    background: var(--_color-surface);
    font-size: var(--_font-size-quiet);
    font-variant-numeric: tabular-nums;
  }
  .page-heading {
    font-size: var(--_font-size-lead);
    font-weight: var(--_font-weight-strong);
    line-height: var(--_line-height-heading);
    padding-block-end: var(--_space-2);
    border-block-end: var(--_size-hairline) solid var(--_color-line);
  }
  .item {
    /* Room for the ring of what has the focus: a question that is not rendered yet clips. */
    margin: calc(-1 * var(--_space-1));
    padding: var(--_space-1);
    content-visibility: auto;
    contain-intrinsic-block-size: auto var(--_question-height);
  }
  [data-seen] {
    content-visibility: visible;
    contain: content;
  }
  /* A browser that could fill in a field lays out what hides it, one question at a time. */
  .text,
  .number,
  .date {
    content-visibility: visible;
    contain: none;
  }
  .then-now {
    --_question-height: 18rem;
  }
  /* What has the focus is never under the progress. */
  .item :is(input, textarea, button) {
    scroll-margin-block-start: calc(1.5 * var(--_space-12));
  }
  legend {
    margin-block-end: var(--_space-3);
    font-size: var(--_font-size-lead);
    line-height: var(--_line-height-heading);
    text-wrap: pretty;
  }
  .number {
    color: var(--_color-quiet);
    font-size: var(--_font-size-quiet);
    font-variant-numeric: tabular-nums;
  }
  .item > .hint,
  .item > .error,
  .part > .label {
    margin-block-end: var(--_space-2);
  }
  .item > .error {
    margin-block: var(--_space-2) 0;
  }
  .part + .part {
    margin-block-start: var(--_space-4);
  }
  input.short:not([type='radio']) {
    max-inline-size: var(--_short-answer-width);
    min-block-size: var(--_size-touch);
  }
  .code {
    max-inline-size: var(--_size-measure);
  }
  .clear {
    margin-block-start: var(--_space-1);
    visibility: hidden;
  }
  [data-answered]:enabled > .clear {
    visibility: visible;
  }
  .end {
    display: grid;
    justify-items: start;
    gap: var(--_space-3);
    padding-block-start: var(--_space-4);
    border-block-start: var(--_size-hairline) solid var(--_color-line);
  }
  .end .notice {
    inline-size: 100%;
  }
  .end .primary {
    min-block-size: var(--_size-touch);
    padding-inline: var(--_space-6);
  }
  .notice > p {
    flex-basis: 100%;
  }
  .notice:focus {
    outline: none;
  }
  .surveys,
  .surveys ul {
    display: grid;
    gap: var(--_space-2);
    justify-items: start;
  }
  .idle {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
  }
  @media print {
    .item {
      content-visibility: visible;
      break-inside: avoid;
    }
  }
`;
