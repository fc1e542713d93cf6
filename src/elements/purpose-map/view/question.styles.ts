/** How the map's questions look: what can be chosen as a list of buttons, the keys as a table. Fetched with them. */
import {css, type CSSResult} from 'lit';

export const questionStyles: CSSResult = css`
  .question {
    --_key-width: 8rem;
  }
  .asked {
    display: grid;
    gap: var(--_space-4);
  }
  kbd {
    font: inherit;
    font-size: var(--_font-size-small);
    color: var(--_color-quiet);
  }
  .choices {
    display: grid;
    gap: var(--_space-1);
  }
  .choices button {
    inline-size: 100%;
    justify-content: flex-start;
    text-align: start;
    border-color: var(--_color-line);
  }
  .choices .quiet {
    flex: none;
    margin-inline-start: auto;
    font-size: var(--_font-size-small);
  }
  .check {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
  }
  .keys {
    display: grid;
    gap: var(--_space-1);
  }
  .keys > div {
    display: grid;
    grid-template-columns: var(--_key-width) minmax(0, 1fr);
    gap: var(--_space-3);
    padding-block: var(--_space-1);
    border-block-end: var(--_size-hairline) solid var(--_color-line);
  }
`;
