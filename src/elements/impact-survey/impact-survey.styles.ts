/** `cairn-impact-survey`: one column, one question at a time in the eye, answers as large quiet buttons. */
import {css, type CSSResult} from 'lit';

export const surveyStyles: CSSResult = css`
  :host {
    --_line-size: 3px;
    --_short-answer-width: 16rem;
    --_thanks-icon-size: 32px;
    --_printed-choice-edge: 2px;
    /* How tall a question is until it has been rendered once. */
    --_question-height: 11rem;
    --_then-now-height: 18rem;
  }
  .frame {
    max-inline-size: calc(var(--_size-measure) + 2 * var(--_space-4));
    margin-inline: auto;
  }
  .survey,
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-6);
  }
  .page {
    gap: var(--_space-8);
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
    min-inline-size: 0;
    /* Room for the ring of what has the focus: a question that is not rendered yet clips. */
    margin: calc(-1 * var(--_space-1));
    padding: var(--_space-1);
    scroll-margin-block-start: var(--_space-12);
    content-visibility: auto;
    contain-intrinsic-block-size: auto var(--_question-height);
  }
  .item.then-now {
    contain-intrinsic-block-size: auto var(--_then-now-height);
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
  .options {
    display: flex;
    flex-direction: column;
    gap: var(--_space-2);
  }
  .option {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    min-block-size: var(--_size-touch);
    padding: var(--_space-2) var(--_space-3);
    border: var(--_size-hairline) solid var(--_color-control);
    border-radius: var(--_radius-control);
    cursor: pointer;
    transition: background-color var(--_duration-feedback) var(--_easing-out);
  }
  .option > span {
    min-inline-size: 0;
  }
  .option:hover:not(:has(:disabled)) {
    background: var(--_color-sunken);
  }
  .option:has(:checked) {
    background: var(--_color-accent-soft);
    border-color: var(--_color-accent);
    box-shadow: inset 0 0 0 var(--_size-hairline) var(--_color-accent);
  }
  .option:has(:focus-visible) {
    outline: var(--_size-ring) solid var(--_color-focus);
    outline-offset: var(--_size-ring);
  }
  .option :focus-visible {
    outline: none;
  }
  .option:has(:disabled) {
    border-color: var(--_color-line);
    cursor: default;
  }
  @container (min-width: 36rem) {
    .options.row {
      flex-direction: row;
    }
    .row > .option {
      flex: 1 1 0;
      min-inline-size: 0;
      flex-direction: column;
      justify-content: flex-start;
      gap: var(--_space-2);
      padding: var(--_space-3) var(--_space-2);
      text-align: center;
      line-height: var(--_line-height-heading);
      font-size: var(--_font-size-quiet);
    }
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
    margin-inline-start: calc(-1 * var(--_space-2));
    padding-inline: var(--_space-2);
    color: var(--_color-quiet);
    font-size: var(--_font-size-small);
    min-block-size: var(--_size-target);
    visibility: hidden;
  }
  [data-answered]:enabled > .clear {
    visibility: visible;
  }
  .errors {
    display: grid;
    justify-items: start;
  }
  .errors a,
  .errors ul {
    color: inherit;
  }
  .errors li {
    padding-block: var(--_space-1);
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
  .end .primary,
  .thanks button {
    min-block-size: var(--_size-touch);
    padding-inline: var(--_space-6);
  }
  .notice > p {
    flex-basis: 100%;
  }
  .thanks {
    display: grid;
    justify-items: start;
    gap: var(--_space-2);
    padding: var(--_space-6);
    border-radius: var(--_radius-card);
    background: var(--_color-accent-soft);
    font-size: var(--_font-size-lead);
  }
  .thanks svg {
    inline-size: var(--_thanks-icon-size);
    block-size: var(--_thanks-icon-size);
    color: var(--_color-accent);
  }
  .thanks:focus,
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
  @media (pointer: coarse) {
    .clear {
      min-block-size: var(--_size-touch);
    }
  }
  @media (forced-colors: active) {
    .option:has(:checked) {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .item {
      content-visibility: visible;
      break-inside: avoid;
    }
    .page-heading {
      break-after: avoid;
    }
    .option:has(:checked) {
      border-width: var(--_printed-choice-edge);
      background: none;
      box-shadow: none;
      font-weight: var(--_font-weight-strong);
    }
    textarea {
      min-block-size: calc(3 * var(--_print-writing-line));
      background: repeating-linear-gradient(
        transparent 0 calc(var(--_print-writing-line) - var(--_size-hairline)),
        var(--_print-rule) calc(var(--_print-writing-line) - var(--_size-hairline))
          var(--_print-writing-line)
      );
      line-height: var(--_print-writing-line);
      border: 0;
    }
  }
`;
