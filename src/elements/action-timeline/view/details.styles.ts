/** How the details of an action look: fields side by side where there is room. Fetched with them. */
import {css, type CSSResult} from 'lit';

export const detailsStyles: CSSResult = css`
  .details {
    --_dialog-width: 46rem;
    --_line-field-width: 12rem;
    --_field-width: 16rem;
  }
  .details .line {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_space-2) var(--_space-3);
    margin-block-end: var(--_space-2);
  }
  .line > .field {
    flex: 1 1 var(--_line-field-width);
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(var(--_field-width), 100%), 1fr));
    align-items: start;
    gap: var(--_space-4);
  }
  .fields > :is(fieldset, .hint) {
    grid-column: 1 / -1;
    display: grid;
    gap: var(--_space-1);
  }
  .fields > .field:first-child {
    grid-column: 1 / -1;
  }
  .measure {
    display: grid;
    gap: var(--_space-2);
    margin-block-end: var(--_space-3);
  }
  .measure h3,
  .meant {
    margin: 0;
    font-size: var(--_font-size-body);
  }
  .meant {
    align-self: end;
  }
  legend {
    margin-block-end: var(--_space-1);
  }
  .check {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: var(--_size-target);
  }
  .add {
    justify-self: start;
    color: var(--_color-accent);
  }
`;
