/** How the check looks: one line a condition, its words beside its standing where there is room, beneath it where not. */
import {css, type CSSResult} from 'lit';

export const conditionsStyles: CSSResult = css`
  :host {
    --_state-mark: 1.125rem;
  }
  .work {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
  }
  .rows {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    border-block-start: var(--_size-hairline) solid var(--_color-line);
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    padding-block: var(--_space-4);
    border-block-end: var(--_size-hairline) solid var(--_color-line);
  }
  .about,
  .judged,
  .next {
    display: grid;
    align-content: start;
    justify-items: start;
    gap: var(--_space-2);
  }
  .row-name,
  .next-name {
    font-size: var(--_font-size-base);
  }
  .next-name {
    font-size: var(--_font-size-lead);
  }
  .meaning {
    font-size: var(--_font-size-quiet);
  }
  .mark {
    flex: none;
    inline-size: var(--_state-mark);
    block-size: var(--_state-mark);
    color: var(--_color-quiet);
  }
  .mark[data-state='in-place'] {
    color: var(--_color-good);
  }
  .mark[data-state='partly'] {
    color: var(--_color-warn);
  }
  .mark[data-state='missing'] {
    color: var(--_color-danger);
  }
  .standing {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    font-weight: var(--_font-weight-strong);
  }
  .answer > input {
    /* The shape and the box say what is chosen. */
    position: absolute;
    opacity: 0;
  }
  .answer {
    position: relative;
    color: var(--_color-quiet);
  }
  .answer:has(:checked) {
    color: var(--_color-text);
    font-weight: var(--_font-weight-strong);
  }
  .told > .label {
    display: block;
  }
  .wanting {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
    gap: var(--_space-3);
    justify-self: stretch;
    margin-block-start: var(--_space-1);
  }
  .next {
    gap: var(--_space-2);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    margin-block-start: var(--_space-2);
  }
  .noted {
    font-weight: var(--_font-weight-strong);
  }
  @container (min-inline-size: 44rem) {
    .row {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      column-gap: var(--_space-6);
    }
    .wanting {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media (forced-colors: active) {
    .answer:has(:checked) {
      color: HighlightText;
    }
    .answer:has(:checked) .mark {
      color: inherit;
    }
  }
`;
