/**
 * Answers as large quiet buttons, a list where there is little room: how they look in a survey and in the kit. Around
 * native radio buttons and checkboxes: `.answers` (`.row` where they may stand side by side) of `.answer`, and the
 * button `.clear`. What is around them is the container that says how much room there is.
 */
import {css, type CSSResult} from 'lit';

export const answers: CSSResult = css`
  .answers {
    display: flex;
    flex-direction: column;
    gap: var(--_space-2);
  }
  .answer {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    min-block-size: var(--_size-touch);
    padding: var(--_space-2) var(--_space-3);
    border: var(--_size-hairline) solid var(--_color-control);
    border-radius: var(--_radius-control);
    background: var(--_color-surface);
    cursor: pointer;
    transition: background-color var(--_duration-feedback) var(--_easing-out);
  }
  .answer > input {
    margin: 0;
    cursor: inherit;
  }
  .answer > span {
    min-inline-size: 0;
  }
  .answer:hover:not(:has(:disabled, [aria-readonly])) {
    background: var(--_color-sunken);
  }
  .answer:has(:checked) {
    border-color: var(--_color-accent);
    background: var(--_color-accent-soft);
    box-shadow: inset 0 0 0 var(--_size-hairline) var(--_color-accent);
  }
  .answer:has(:disabled) {
    border-color: var(--_color-line);
    border-style: dashed;
    color: var(--_color-quiet);
    cursor: default;
  }
  .answer:has([aria-invalid]) {
    border-color: var(--_color-danger);
  }
  .answer:has(:focus-visible) {
    outline: var(--_size-ring) solid var(--_color-focus);
    outline-offset: var(--_size-ring);
  }
  .answer :focus-visible {
    outline: none;
  }
  @container (min-width: 36rem) {
    .answers.row,
    .answers.row > .group {
      flex-direction: row;
      flex-wrap: wrap;
    }
    .answers.row .answer {
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
    .clear {
      min-block-size: var(--_size-touch);
    }
  }
  @media (forced-colors: active) {
    .answer:has(:checked) {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .answer,
    .answer:has(:checked) {
      border-color: var(--_print-rule);
      background: none;
      box-shadow: none;
    }
    .answer:has(:checked) {
      font-weight: var(--_font-weight-strong);
    }
  }
`;
