/** How waves that are compared look, and what can be taken into the plan. */
import {css, type CSSResult} from 'lit';

export const furtherStyles: CSSResult = css`
  .choose,
  .compared,
  .uses,
  .uses > div {
    display: grid;
    gap: var(--_space-2);
    justify-items: start;
  }
  .compared table {
    max-inline-size: var(--_size-measure);
  }
  .uses {
    padding: var(--_space-3) var(--_space-4);
    border-inline-start: var(--_size-edge) solid var(--_color-accent);
    border-radius: var(--_radius-control);
    background: var(--_color-sunken);
  }
  .uses .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  .uses input {
    inline-size: 100%;
  }
  .use-head:focus,
  .written:focus {
    outline: none;
  }
`;
