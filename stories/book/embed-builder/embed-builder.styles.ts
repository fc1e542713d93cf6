/** How the embed builder looks: choices at one side, the tool and its code at the other. */
import {css, type CSSResult} from 'lit';

export const embedBuilderStyles: CSSResult = css`
  :host {
    container-type: inline-size;
    background: none;
  }
  .builder {
    display: grid;
    gap: 32px;
    grid-template-columns: minmax(0, 1fr);
  }
  form {
    display: grid;
    gap: 24px;
    align-content: start;
  }
  fieldset {
    display: grid;
    gap: 12px;
    min-inline-size: 0;
  }
  legend {
    margin-block-end: 12px;
    font-size: var(--_font-size-lead);
    font-weight: var(--_font-weight-strong);
  }
  .pair {
    display: grid;
    gap: 12px;
    grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr));
  }
  .result {
    display: grid;
    gap: 12px;
    align-content: start;
    min-inline-size: 0;
  }
  h2 {
    font-size: var(--_font-size-lead);
  }
  .preview + h2 {
    margin-block-start: 24px;
  }
  h3 {
    margin-block-start: 12px;
    font-size: var(--_font-size-base);
  }
  input[type='color'] {
    inline-size: 4rem;
    padding: 2px;
  }
  pre {
    margin: 0;
    padding: 16px;
    overflow-x: auto;
    border: 1px solid var(--_color-line);
    border-radius: var(--_radius-card);
    background: var(--_color-sunken);
    font-family: ui-monospace, 'SF Mono', 'Cascadia Code', Menlo, Consolas, monospace;
    font-size: var(--_font-size-quiet);
    line-height: 1.6;
    tab-size: 2;
  }
  .copy {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 12px;
  }
  .said {
    color: var(--_color-good);
    font-weight: var(--_font-weight-strong);
  }
  .notes {
    display: grid;
    gap: 8px;
    max-inline-size: var(--_size-measure);
  }
  .notes li {
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_color-warn);
  }
  a {
    color: var(--_color-accent);
  }
  .preview {
    position: relative;
    max-block-size: 38rem;
    overflow: auto;
    border: 1px solid var(--_color-line);
    border-radius: var(--_radius-card);
  }
  .own-file {
    padding: 16px;
    background: var(--_color-sunken);
    border-radius: var(--_radius-card);
  }
  .tools li {
    display: flex;
    gap: 8px;
    align-items: center;
    justify-content: space-between;
    min-block-size: 32px;
  }
  @container (min-width: 56rem) {
    .builder {
      grid-template-columns: minmax(16rem, 20rem) minmax(0, 1fr);
      gap: 48px;
    }
  }
  .own-file input::file-selector-button {
    min-block-size: var(--_size-control);
    margin-inline-end: var(--_space-2);
    padding: var(--_space-1) var(--_space-3);
    border: var(--_size-hairline) solid var(--_color-control);
    border-radius: var(--_button-radius);
    background: var(--_color-surface);
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
`;
