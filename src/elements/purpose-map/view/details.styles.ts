/** How the details of a card look. Fetched with them. */
import {css, type CSSResult} from 'lit';

export const detailsStyles: CSSResult = css`
  .details {
    display: grid;
    align-content: start;
    gap: var(--_space-3);
    padding: var(--_space-3) var(--_space-4) var(--_space-4);
    border: var(--_size-hairline) solid var(--_color-line);
    border-block-start: var(--_family-edge) solid var(--_edge);
    border-radius: var(--_radius-card);
    background: var(--_color-surface);
    min-inline-size: 0;
  }
  .details > header {
    display: flex;
    align-items: center;
    justify-content: space-between;
  }
  .details .kind {
    font-size: var(--_font-size-quiet);
    font-weight: var(--_font-weight-strong);
    color: var(--_color-text);
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(var(--_pair-width), 1fr));
    gap: var(--_space-2);
  }
  .days {
    --_pair-width: 10rem;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  .details .acts button {
    font-size: var(--_font-size-quiet);
    padding-inline: var(--_space-2);
  }
  .links-list,
  .links-list ul {
    display: grid;
    gap: var(--_space-2);
  }
  .links-list li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
  }
  .links-list .pair {
    grid-column: 1 / -1;
  }
  @container (min-width: 760px) {
    .table > .details {
      max-block-size: var(--_map-height);
      overflow: auto;
    }
  }
`;
