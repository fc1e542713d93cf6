/**
 * The platform's own controls, dressed alike in every tool: button, field, select, chip, toolbar, menu,
 * dialog. Targets are never smaller than 24 px, and 44 px where a finger is the pointer.
 */
import {css, type CSSResult} from 'lit';
import {fields} from './fields.styles.js';

export const controls: CSSResult = css`
  button {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space-2);
    min-block-size: var(--_size-control);
    min-inline-size: var(--_size-target);
    padding: var(--_space-1) var(--_space-3);
    border: var(--_size-hairline) solid var(--_color-control);
    border-radius: var(--_button-radius);
    background: var(--_color-surface);
    cursor: pointer;
    transition: background-color var(--_duration-feedback) var(--_easing-out);
  }
  button:hover:not(:disabled, [aria-disabled='true']) {
    background: var(--_color-sunken);
  }
  button.primary {
    background: var(--_color-accent);
    border-color: var(--_color-accent);
    color: var(--_color-on-accent);
  }
  button.primary:hover:not(:disabled, [aria-disabled='true']) {
    background: color-mix(in oklch, var(--_color-accent) 88%, var(--_color-text));
  }
  button.plain {
    border-color: transparent;
    background: transparent;
  }
  button.plain:hover:not(:disabled, [aria-disabled='true']) {
    background: var(--_color-sunken);
  }
  button[aria-pressed='true'],
  button[aria-current='true'] {
    background: var(--_color-accent-soft);
    border-color: var(--_color-accent);
    box-shadow: inset 0 0 0 var(--_size-hairline) var(--_color-accent);
  }
  button:disabled,
  button[aria-disabled='true'] {
    color: var(--_color-quiet);
    border-color: var(--_color-line);
    cursor: default;
  }
  button.plain:disabled,
  button.plain[aria-disabled='true'] {
    border-color: transparent;
  }
  ${fields}
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
  }
  .toolbar > .end {
    margin-inline-start: auto;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-1);
    min-block-size: var(--_size-target);
    padding: 0 var(--_space-2);
    border-radius: var(--_radius-full);
    border: var(--_size-hairline) solid var(--_color-line);
    background: var(--_color-sunken);
    font-size: var(--_font-size-quiet);
  }
  dialog {
    max-inline-size: min(40rem, calc(100vw - 2 * var(--_space-4)));
    inline-size: 100%;
    padding: var(--_space-6);
    border: var(--_size-hairline) solid var(--_color-line);
    border-radius: var(--_radius-card);
    color: var(--_color-text);
    background: var(--_color-surface);
    box-shadow: var(--_shadow-float);
  }
  dialog::backdrop {
    background: var(--_color-veil);
  }
  @media (pointer: coarse) {
    button {
      min-block-size: var(--_size-touch);
      min-inline-size: var(--_size-touch);
    }
  }
  @media (forced-colors: active) {
    button.primary:not(:disabled, [aria-disabled='true']),
    button[aria-pressed='true'],
    button[aria-current='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    button,
    .toolbar {
      display: none !important;
    }
  }
`;
