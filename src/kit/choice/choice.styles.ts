/** `cairn-choice`: answers as rows, or as a row of large quiet buttons. */
import {css, type CSSResult} from 'lit';

export const choiceStyles: CSSResult = css`
  fieldset {
    container-type: inline-size;
    min-inline-size: 0;
  }
  legend.label {
    margin-block-end: var(--_space-1);
  }
  .hint {
    margin-block-end: var(--_space-1);
  }
  .options,
  .group {
    display: flex;
    flex-direction: column;
  }
  .row,
  .row > .group {
    gap: var(--_space-2);
  }
  .group-name {
    margin-block-start: var(--_space-2);
    font-size: var(--_font-size-quiet);
    color: var(--_color-quiet);
  }
  .option {
    display: flex;
    align-items: start;
    gap: var(--_space-2);
    min-block-size: var(--_size-target);
    padding-block: var(--_space-1);
    cursor: pointer;
  }
  .option > input {
    /* In the middle of the first line. */
    margin-block-start: calc((1lh - var(--_mark-size)) / 2);
    cursor: inherit;
  }
  .option > span {
    min-inline-size: 0;
  }
  .option:has(:disabled) {
    color: var(--_color-quiet);
  }
  .option:has(:disabled),
  [aria-readonly] .option,
  .option:has([aria-readonly]) {
    cursor: default;
  }
  [aria-invalid='true'] > .list {
    padding-inline-start: var(--_space-2);
    border-inline-start: var(--_size-edge) solid var(--_color-danger);
  }
  .row .option {
    align-items: center;
    min-block-size: var(--_size-touch);
    padding: var(--_space-2) var(--_space-3);
    gap: var(--_space-3);
    border: var(--_size-hairline) solid var(--_color-control);
    border-radius: var(--_radius-control);
    background: var(--_color-surface);
    transition: background-color var(--_duration-feedback) var(--_easing-out);
  }
  .row .option > input {
    margin: 0;
  }
  .row .option:hover:not(:has(:disabled, [aria-readonly])) {
    background: var(--_color-sunken);
  }
  .row .option:has(:checked) {
    border-color: var(--_color-accent);
    background: var(--_color-accent-soft);
    box-shadow: inset 0 0 0 var(--_size-hairline) var(--_color-accent);
  }
  .row .option:has(:disabled) {
    border-color: var(--_color-line);
    border-style: dashed;
  }
  [aria-invalid='true'] > .row .option,
  .row .option:has([aria-invalid]) {
    border-color: var(--_color-danger);
  }
  .row .option:has(:focus-visible) {
    outline: var(--_size-ring) solid var(--_color-focus);
    outline-offset: var(--_size-ring);
  }
  .row .option :focus-visible {
    outline: none;
  }
  @container (min-width: 36rem) {
    .options.row,
    .row > .group {
      flex-direction: row;
      flex-wrap: wrap;
    }
    .row > .group {
      flex: 1 0 100%;
    }
    .row .group-name {
      flex: 1 0 100%;
      margin: 0;
    }
    .row .option {
      flex: 1 1 0;
      flex-direction: column;
      justify-content: flex-start;
      gap: var(--_space-2);
      min-inline-size: min-content;
      padding: var(--_space-3) var(--_space-2);
      font-size: var(--_font-size-quiet);
      line-height: var(--_line-height-heading);
      text-align: center;
    }
  }
  .clear {
    justify-self: start;
    min-block-size: var(--_size-target);
    padding: 0 var(--_space-2);
    margin-inline-start: calc(-1 * var(--_space-2));
    border: 0;
    border-radius: var(--_radius-control);
    background: none;
    font: inherit;
    font-size: var(--_font-size-small);
    color: var(--_color-quiet);
    text-decoration: underline;
    cursor: pointer;
  }
  .clear:hover {
    background: var(--_color-sunken);
  }
  @media (pointer: coarse) {
    .option {
      align-items: center;
      min-block-size: var(--_size-touch);
    }
    .option > input {
      margin-block-start: 0;
    }
    .clear {
      min-block-size: var(--_size-touch);
    }
  }
  @media (forced-colors: active) {
    .row .option:has(:checked) {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .option > input {
      display: none;
    }
    .option::before {
      content: '○';
    }
    .option:has([type='checkbox'])::before {
      content: '☐';
    }
    .option:has(:checked)::before {
      content: '●';
    }
    .option:has([type='checkbox']:checked)::before {
      content: '☒';
    }
    .option:has(:checked) {
      font-weight: var(--_font-weight-strong);
    }
    .row .option,
    .row .option:has(:checked) {
      border-color: var(--_print-rule);
      background: none;
      box-shadow: none;
    }
  }
`;
