/** How forms are keyed in: close together, each answer with the number of its key. */
import {css, type CSSResult} from 'lit';

export const keyInStyles: CSSResult = css`
  .key-in {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
  }
  .key-in .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  .batch {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: grid;
    gap: var(--_space-2);
    padding: var(--_space-3) var(--_space-4);
    border-radius: var(--_radius-card);
    background: var(--_color-sunken);
    font-variant-numeric: tabular-nums;
  }
  .form-number {
    font-size: var(--_font-size-lead);
  }
  .key-in legend {
    margin-block-end: var(--_space-2);
    font-size: inherit;
  }
  .key-in .answers {
    counter-reset: choice letter;
    gap: var(--_space-1);
  }
  .key-in .answer {
    counter-increment: choice;
    min-block-size: var(--_size-control);
    padding-block: var(--_space-1);
  }
  /* The key of each: 1 to 9, then a to z. */
  .key-in .answer:nth-child(n + 10) {
    counter-increment: letter;
  }
  .key-in .answer:nth-child(-n + 35)::before {
    content: counter(letter, lower-alpha);
    color: var(--_color-quiet);
    font-size: var(--_font-size-quiet);
  }
  .key-in .answer:nth-child(-n + 9)::before {
    content: counter(choice);
  }
  .key-in .item {
    content-visibility: visible;
  }
  /* What has the focus is never under what waits, which takes this much of a phone. */
  .key-in .item :is(input, textarea, button) {
    scroll-margin-block-start: calc(5 * var(--_space-12));
  }
`;
