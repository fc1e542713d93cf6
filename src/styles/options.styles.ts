/** How radio buttons look that all stand there to be read: quiet boxes in a row, beneath each other where it is narrow. */
import {css, type CSSResult} from 'lit';

export const options: CSSResult = css`
  fieldset {
    min-inline-size: 0;
  }
  legend.label {
    margin-block-end: var(--_space-1);
  }
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  .option {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: var(--_size-control);
    padding: var(--_space-1) var(--_space-3) var(--_space-1) var(--_space-2);
    border: var(--_size-hairline) solid var(--_color-control);
    border-radius: var(--_radius-control);
    background: var(--_color-surface);
    cursor: pointer;
    transition: background-color var(--_duration-feedback) var(--_easing-out);
  }
  .option > input {
    cursor: inherit;
  }
  .option:hover {
    background: var(--_color-sunken);
  }
  .option:has(:checked) {
    border-color: var(--_color-accent);
    background: var(--_color-accent-soft);
    box-shadow: inset 0 0 0 var(--_size-hairline) var(--_color-accent);
  }
  .option:has(:focus-visible) {
    outline: var(--_size-ring) solid var(--_color-focus);
    outline-offset: var(--_size-ring);
  }
  .option :focus-visible {
    outline: none;
  }
  .option .hint {
    display: block;
  }
  @media (pointer: coarse) {
    .option {
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
    .option:has(:checked) .hint {
      color: inherit;
    }
  }
`;
