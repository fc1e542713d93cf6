/** What the later sections of the builder look like. */
import {css, type CSSResult} from 'lit';

export const sectionStyles: CSSResult = css`
  :host {
    --_list-narrowest: 22rem;
    --_picture-width: 22rem;
    --_place-height: 4.5rem;
    --_column-narrowest: 12rem;
    --_picked-line: 2px;
    --_fact-field-width: 9rem;
  }
  .assumptions .assumption {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
    padding-inline-start: var(--_space-3);
    border-inline-start: var(--_size-hairline) solid var(--_color-control);
  }
  .assumptions .assumption > .row {
    align-items: start;
  }
  .fact > .field:has(textarea) {
    flex-basis: var(--_fact-field-width);
  }
  .reframe {
    padding-inline-start: var(--_space-3);
    border-inline-start: var(--_size-edge) solid var(--_color-accent);
  }
  .build .reframe input {
    border-color: var(--_color-control);
    background: var(--_color-surface);
  }
  .way-out {
    justify-self: start;
    color: var(--_color-accent);
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, var(--_column-narrowest)), 1fr));
    gap: var(--_space-4);
  }
  .rubric-line > .tools {
    justify-self: end;
  }
  .rubric-line > .middle {
    display: grid;
    align-content: start;
    gap: var(--_space-2);
  }
  @container (min-inline-size: 48rem) {
    .rubric-line {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.2fr) minmax(0, 1fr) auto;
      column-gap: var(--_space-4);
    }
    .rubric-line > .middle {
      padding-inline: var(--_space-4);
      border-inline: var(--_size-hairline) solid var(--_color-line);
    }
    .rubric-line > .tools {
      flex-direction: column;
    }
  }
  .ideas-and-picture {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-6);
  }
  .ideas-and-picture > .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--_space-3);
  }
  @container (min-inline-size: 66rem) {
    .ideas-and-picture {
      grid-template-columns: minmax(var(--_list-narrowest), 1fr) minmax(0, var(--_picture-width));
    }
  }
  .picture {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--_space-2);
  }
  .axis {
    color: var(--_color-quiet);
    font-size: var(--_font-size-small);
  }
  .axis.effort {
    text-align: end;
  }
  .places {
    display: grid;
    gap: var(--_space-1);
  }
  .place,
  .loose {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--_space-1);
    padding: var(--_space-2);
    background: var(--_color-sunken);
    border-radius: var(--_radius-control);
  }
  .loose {
    background: none;
    border: var(--_size-hairline) dashed var(--_color-control);
  }
  .place-name {
    display: grid;
    color: var(--_color-quiet);
    font-size: var(--_font-size-small);
  }
  .place-name > strong {
    font-weight: var(--_font-weight-strong);
  }
  .idea {
    min-block-size: var(--_size-target);
    padding: var(--_space-1) var(--_space-2);
    justify-content: start;
    text-align: start;
    overflow-wrap: anywhere;
    hyphens: auto;
    font-size: var(--_font-size-small);
    line-height: var(--_line-height-heading);
    background: var(--_color-surface);
    border: var(--_size-hairline) solid var(--_color-line);
    border-radius: var(--_radius-control);
  }
  .here {
    font-size: var(--_font-size-small);
    border-style: dashed;
  }
  @container (min-inline-size: 24rem) {
    .places {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      grid-auto-rows: minmax(var(--_place-height), auto);
    }
    /* Where it stands says it to those who see; the words are there for all others. */
    .where {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .place {
      position: relative;
    }
  }
  @container (max-inline-size: 23.99rem) {
    .axis,
    .place.bare {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .place {
      border: var(--_size-hairline) solid CanvasText;
    }
  }
  @media print {
    .idea {
      border-color: var(--_print-rule);
    }
    .place {
      background: none;
      border: var(--_size-hairline) solid var(--_print-rule);
      break-inside: avoid;
    }
  }
`;
