/**
 * How the response plan looks: four questions one under the other; what people said stands beside its answer where there
 * is room, above it where not.
 */
import {css, type CSSResult} from 'lit';

export const feedbackPlanStyles: CSSResult = css`
  :host {
    --_short-field: 10rem;
    --_shorter-field: 7.5rem;
  }
  .sections,
  .work,
  .part,
  .items,
  .card,
  .body,
  .heard,
  .reply,
  .replies,
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
    border: var(--_size-hairline) solid transparent;
    border-radius: var(--_radius-card);
    background: var(--_color-sunken);
  }
  .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--_space-1);
  }
  .tools {
    display: flex;
  }
  .card > .tools {
    align-self: start;
    justify-self: end;
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
  .offers > summary {
    min-block-size: var(--_size-target);
    font-size: var(--_font-size-quiet);
    font-weight: var(--_font-weight-strong);
  }
  .offers > ul {
    display: grid;
    justify-items: start;
    margin-block-start: var(--_space-1);
  }
  .offer {
    justify-content: start;
    align-items: baseline;
    text-align: start;
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
  .replies {
    gap: 0;
  }
  .reply-row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    padding-block: var(--_space-3);
    border-block-end: var(--_size-hairline) solid var(--_color-line);
  }
  .reply-row > * {
    gap: var(--_space-1);
  }
  .reply-row .words {
    font-weight: var(--_font-weight-strong);
  }
  .because {
    font-weight: var(--_font-weight-normal);
  }
  @container (min-inline-size: 40rem) {
    .row {
      grid-template-columns: repeat(auto-fit, minmax(var(--_short-field), 1fr));
    }
    .card {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .reply-row {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      column-gap: var(--_space-6);
    }
    .theme .row {
      grid-template-columns: repeat(auto-fit, minmax(var(--_shorter-field), 1fr));
    }
    .theme {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr) auto;
      column-gap: var(--_space-4);
    }
  }
`;
