/**
 * Answers as quiet buttons around native radio buttons and checkboxes, in the kit, in a survey and in every tool that
 * asks for one of a few: `.answers` of `.answer`, each with its mark, its word and, where the word alone does not say
 * what it means, a `.hint`; and the button `.clear`. One beneath the other; in a `.row` large and alike in size where
 * there is room, which the container around them says; `.inline` as wide as their words, on as many lines as it takes.
 */
import {css, type CSSResult} from 'lit';

export const answers: CSSResult = css`
  fieldset {
    min-inline-size: 0;
  }
  legend.label {
    margin-block-end: var(--_space-1);
  }
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
    cursor: inherit;
  }
  .answer > span {
    min-inline-size: 0;
  }
  .answer .hint {
    display: block;
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
  .answer:has(:focus-visible) {
    outline: var(--_size-ring) solid var(--_color-focus);
    outline-offset: var(--_size-ring);
  }
  .answer :focus-visible {
    outline: none;
  }
  .inline {
    flex-flow: wrap;
  }
  .inline .answer {
    gap: var(--_space-2);
    min-block-size: var(--_size-control);
    padding-block: var(--_space-1);
    padding-inline-start: var(--_space-2);
  }
  @container (max-width: 24rem) {
    .inline > :has(.hint) {
      flex: 1 0 100%;
    }
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
    .inline .answer,
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
    .answer:has(:checked) .hint {
      color: inherit;
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
