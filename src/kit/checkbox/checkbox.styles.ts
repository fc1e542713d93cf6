/** How `cairn-checkbox` looks beyond what all fields share. */
import {css, type CSSResult} from 'lit';

export const checkboxStyles: CSSResult = css`
  .check {
    display: inline-flex;
    align-items: start;
    justify-self: start;
    gap: var(--_space-2);
    min-block-size: var(--_size-target);
    min-inline-size: var(--_size-target);
    padding-block: calc((var(--_size-target) - var(--_mark-size)) / 2);
    cursor: pointer;
  }
  .check > input {
    /* In the middle of the first line. */
    margin-block-start: calc((1lh - var(--_mark-size)) / 2);
    cursor: inherit;
  }
  .bare {
    padding: 0;
  }
  .bare > input {
    inline-size: 100%;
    min-inline-size: var(--_size-target);
    block-size: var(--_size-target);
    margin: 0;
  }
  .check:has(:disabled),
  .check:has([aria-readonly]) {
    cursor: default;
  }
  .check:has(:disabled) {
    color: var(--_color-quiet);
  }
  .hint,
  .about {
    padding-inline-start: calc(var(--_mark-size) + var(--_space-2));
  }
  [aria-invalid='true'] {
    outline: var(--_size-hairline) solid var(--_color-danger);
    outline-offset: var(--_size-hairline);
    box-shadow: none;
  }
  [aria-invalid='true']:focus-visible {
    outline: var(--_size-ring) solid var(--_color-focus);
    outline-offset: var(--_size-ring);
  }
  @media (pointer: coarse) {
    .check {
      align-items: center;
      min-block-size: var(--_size-touch);
      min-inline-size: var(--_size-touch);
    }
    .check > input {
      margin-block-start: 0;
    }
    .bare > input {
      min-inline-size: var(--_size-touch);
      block-size: var(--_size-touch);
    }
  }
  @media print {
    .check > input {
      display: none;
    }
    .check::before {
      content: '☐';
    }
    .check:has(:checked)::before {
      content: '☒';
    }
  }
`;
