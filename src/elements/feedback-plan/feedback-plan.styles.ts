/**
 * How the response plan looks: four questions one under the other; what people said stands beside its answer where there
 * is room, above it where not.
 */
import {css, type CSSResult} from 'lit';

export const feedbackPlanStyles: CSSResult = css`
  .sections,
  .work,
  .part,
  .items,
  .card,
  .heard,
  .answer,
  .answers,
  .offers,
  .planned {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--_space-3);
  }
  .sections,
  .work {
    gap: var(--_space-8);
  }
  .part {
    padding-block-start: var(--_space-4);
    border-block-start: var(--_size-hairline) solid var(--_color-line);
  }
  .part-head {
    display: grid;
    gap: var(--_space-1);
  }
  .part-name {
    font-size: var(--_font-size-lead);
  }
  .card {
    padding: var(--_space-3) var(--_space-4);
    background: var(--_color-sunken);
    border-radius: var(--_radius-card);
  }
  .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: end;
    gap: var(--_space-1);
  }
  .card .line {
    align-items: start;
  }
  .tools {
    display: flex;
  }
  .card .tools {
    /* Above the field, beside its label. */
    margin-block-start: calc(-1 * var(--_space-1));
  }
  .tools > button {
    padding-inline: var(--_space-1);
  }
  .add,
  .acts > button {
    justify-self: start;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
    gap: var(--_space-3);
  }
  .row > .check {
    align-self: end;
    min-block-size: var(--_size-control);
  }
  .check {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  .offers {
    gap: var(--_space-2);
  }
  .offers > ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  .offer {
    text-align: start;
    border-radius: var(--_radius-card);
    border-style: dashed;
  }
  .planned {
    gap: var(--_space-2);
    padding-block-start: var(--_space-2);
    border-block-start: var(--_size-hairline) solid var(--_color-line);
  }

  /* To be read. */
  .said-list {
    display: grid;
    gap: var(--_space-2);
    padding-inline-start: var(--_space-4);
    list-style: disc;
  }
  .aside {
    display: block;
  }
  .answers {
    gap: 0;
  }
  .answer-row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    padding-block: var(--_space-3);
    border-block-end: var(--_size-hairline) solid var(--_color-line);
  }
  .answer-row > * {
    gap: var(--_space-1);
  }
  .answer-row .words {
    font-weight: var(--_font-weight-strong);
  }
  .because {
    font-weight: var(--_font-weight-text);
  }
  @container (min-inline-size: 40rem) {
    .row {
      grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr));
    }
    .theme,
    .answer-row {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      column-gap: var(--_space-6);
    }
  }
`;
