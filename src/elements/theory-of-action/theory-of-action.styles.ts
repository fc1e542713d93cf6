/** The theory of action: a page one would print and pin. Fields look like text until somebody writes in them. */
import {css, type CSSResult} from 'lit';

export const theoryStyles: CSSResult = css`
  :host {
    --_statement-width: 56rem;
    --_small-size: 0.75em;
    --_waiting-line: 2px;
    --_section-heading-width: 12rem;
    --_who-narrowest: 6rem;
    --_field-width: 11rem;
    --_prose-field-width: 16rem;
  }
  .views {
    display: inline-flex;
    flex-wrap: wrap;
    gap: var(--_space-1);
  }
  .work {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-6);
  }
  .statement {
    display: grid;
    gap: var(--_space-2);
    padding-block: var(--_space-4);
    padding-inline-start: var(--_space-4);
    border-inline-start: var(--_size-edge) solid var(--_color-accent);
    font-size: clamp(var(--_font-size-lead), 3.2cqi, var(--_font-size-display));
    line-height: 1.35;
  }
  .statement p {
    max-inline-size: var(--_statement-width);
  }
  .statement .part {
    display: block;
  }
  .statement :is(.because, .assumption) {
    --_small-size: 1em;
    max-inline-size: var(--_size-measure);
    font-size: var(--_font-size-base);
    line-height: var(--_line-height-text);
  }
  .small {
    color: var(--_color-quiet);
    font-size: var(--_small-size);
  }
  .waiting {
    color: var(--_color-quiet);
    border-block-end: var(--_waiting-line) dotted var(--_color-control);
  }
  .coming {
    min-block-size: 100vh;
  }
  .build {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-8);
  }
  .guide {
    display: grid;
    gap: var(--_space-3);
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1);
  }
  button.step {
    display: grid;
    justify-items: start;
    gap: 0;
    text-align: start;
    line-height: var(--_line-height-heading);
    border-block-end: var(--_size-edge) solid var(--_color-line);
    border-radius: var(--_radius-control) var(--_radius-control) 0 0;
  }
  button.step[aria-current='step'] {
    background: var(--_color-accent-soft);
    border-block-end-color: var(--_color-accent);
  }
  @media (forced-colors: active) {
    button.step[aria-current='step'] {
      border-color: Highlight;
    }
  }
  .state {
    color: var(--_color-quiet);
    font-size: var(--_font-size-small);
  }
  .state.look {
    color: var(--_color-warn);
  }
  .next {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-3);
  }
  .question {
    color: var(--_color-quiet);
  }
  .said {
    white-space: pre-line;
  }
  section:focus {
    outline: none;
  }
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--_space-3);
  }
  section > :is(h2, h3, h4, h5, h6) {
    font-size: var(--_font-size-lead);
  }
  @container (min-inline-size: 60rem) {
    section {
      grid-template-columns: var(--_section-heading-width) minmax(0, 1fr);
      column-gap: var(--_space-6);
      padding-block-start: var(--_space-4);
      border-block-start: var(--_size-hairline) solid var(--_color-line);
    }
    section > * {
      grid-column: 2;
    }
    section > :is(h2, h3, h4, h5, h6) {
      grid-column: 1;
      grid-row: 1 / span 2;
    }
  }
  .build :is(textarea, input, select) {
    border-color: transparent;
    border-block-end-color: var(--_color-control);
    border-end-start-radius: 0;
    border-end-end-radius: 0;
    background: transparent;
    padding-inline: var(--_space-1);
  }
  .build :is(textarea, input, select):is(:hover, :focus):not(:read-only, :disabled) {
    border-color: var(--_color-control);
    background: var(--_color-surface);
  }
  .build :is(textarea, input):read-only {
    border-block-end-color: transparent;
  }
  .items {
    display: grid;
    gap: var(--_space-4);
  }
  .item {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    padding: var(--_space-3) var(--_space-4);
    background: var(--_color-sunken);
    border-radius: var(--_radius-card);
    border-inline-start: var(--_size-edge) solid transparent;
  }
  .item.chosen {
    border-inline-start-color: var(--_color-accent);
  }
  .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: end;
    gap: var(--_space-2);
  }
  .line.who {
    grid-template-columns: minmax(var(--_who-narrowest), 1fr) minmax(0, 3fr) auto;
    align-items: end;
  }
  .tools {
    display: flex;
    align-items: center;
  }
  .tools > button,
  .remove {
    padding-inline: 0;
  }
  .more {
    flex: 1 0 100%;
    font-size: var(--_font-size-quiet);
  }
  .more > summary {
    inline-size: fit-content;
    min-block-size: var(--_size-target);
    color: var(--_color-quiet);
    cursor: pointer;
  }
  .more > .row {
    padding-block-start: var(--_space-2);
  }
  .line > .link-name {
    align-self: center;
  }
  .link-name strong {
    font-weight: var(--_font-weight-normal);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_space-2) var(--_space-3);
  }
  .row > .field {
    flex: 1 1 var(--_field-width);
  }
  .row > .field:has(textarea) {
    flex: 3 1 var(--_prose-field-width);
  }
  .evidence,
  .measures,
  .assumptions,
  .whys {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    align-content: start;
    gap: var(--_space-2);
  }
  :is(.evidence, .measures, .assumptions, .whys) > :not(button, p) {
    inline-size: 100%;
  }
  .add {
    justify-self: start;
    color: var(--_color-accent);
  }
  .remove,
  .move {
    color: var(--_color-quiet);
    min-inline-size: var(--_size-target);
  }
  .choose {
    flex: none;
  }
  .label,
  .field > .label {
    color: var(--_color-quiet);
    font-size: var(--_font-size-small);
    font-weight: var(--_font-weight-normal);
  }
  @container (max-inline-size: 30rem) {
    .toolbar {
      gap: var(--_space-1);
    }
    .toolbar > .plain {
      padding-inline: var(--_space-2);
    }
    .line.who {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .line.who > :first-child {
      grid-column: 1 / -1;
    }
    .item {
      padding: var(--_space-3);
    }
  }
  @media print {
    .item {
      background: none;
      border: var(--_size-hairline) solid var(--_print-rule);
      break-inside: avoid;
    }
    .statement {
      border-color: var(--_print-ink);
    }
    textarea,
    input,
    select {
      border: 0 !important;
      appearance: none;
      background: none !important;
    }
  }
`;
