/** The panel in which the table is arranged. Fetched with it. */
import {css, type CSSResult} from 'lit';

export const arrangingStyles: CSSResult = css`
  .arranging {
    --_arranging-field: 10rem;
    display: grid;
    gap: var(--_space-3);
    padding: var(--_space-3);
    background: var(--_color-sunken);
    border-radius: var(--_radius);
  }
  .arranging .choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(var(--_arranging-field), 100%), 1fr));
    gap: var(--_space-3);
    align-items: end;
  }
  .arranging ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-4);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .arranging li {
    display: flex;
    align-items: center;
  }
  .arranging .check {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: var(--_size-target);
    margin-inline-end: var(--_space-1);
  }
  .arranging li button {
    min-inline-size: var(--_size-target);
    padding-inline: var(--_space-1);
  }
  .arranging .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2);
  }
  .arranging fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
`;
