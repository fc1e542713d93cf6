/**
 * What every element starts from: its own ground and ink, the host page's font, one way to show focus, and paper.
 * Lengths and colors come from the tokens alone; so does what motion, contrast, density and fingers change in them.
 */
import {css, type CSSResult} from 'lit';

export const base: CSSResult = css`
  :host {
    display: block;
    box-sizing: border-box;
    color: var(--_color-text);
    background: var(--_color-surface);
    font-family: var(--cairn-font-family, inherit);
    font-size: var(--_font-size-base);
    line-height: var(--_line-height-text);
    font-weight: var(--_font-weight-normal);
    text-align: start;
    overflow-wrap: break-word;
    accent-color: var(--_color-accent);
  }
  :host([hidden]) {
    display: none;
  }
  :host([scheme='light']) {
    color-scheme: light;
  }
  :host([scheme='dark']) {
    color-scheme: dark;
  }
  :host([scheme='auto']) {
    color-scheme: light dark;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-weight: var(--_font-weight-strong);
    line-height: var(--_line-height-heading);
    text-wrap: balance;
  }
  p {
    text-wrap: pretty;
    max-width: var(--_size-measure);
  }
  ul,
  ol {
    list-style: none;
  }
  :focus-visible {
    outline: var(--_size-ring) solid var(--_color-focus);
    outline-offset: var(--_size-ring);
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .quiet {
    color: var(--_color-quiet);
  }
  @media print {
    :host {
      color-scheme: light !important;
      background: none;
    }
    .no-print {
      display: none !important;
    }
  }
`;
