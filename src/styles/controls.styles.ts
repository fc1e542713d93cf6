/**
 * The platform's own controls, dressed alike in every tool: button, field, select, chip, toolbar, menu,
 * dialog. Targets are never smaller than 24 px, and 44 px where a finger is the pointer.
 */
import {css, type CSSResult} from 'lit';

export const controls: CSSResult = css`
  button,
  input,
  select,
  textarea {
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
  input:not([type='checkbox'], [type='radio'], [type='file']),
  select,
  textarea {
    inline-size: 100%;
    min-block-size: var(--_size-control);
    padding: var(--_space-1) var(--_space-2);
    border: var(--_size-hairline) solid var(--_field-edge);
    border-radius: var(--_field-radius);
    background: var(--_field-ground);
  }
  select {
    text-overflow: ellipsis;
  }
  textarea {
    resize: vertical;
    field-sizing: content;
  }
  input:read-only:not([type='checkbox'], [type='radio'], [type='file']),
  textarea:read-only {
    border-color: var(--_color-line);
  }
  [aria-invalid='true'] {
    border-color: var(--_color-danger);
  }
  ::placeholder {
    color: var(--_color-quiet);
    opacity: 1;
  }
  input[type='checkbox'],
  input[type='radio'] {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
    flex: none;
  }
  label.field,
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-1);
    min-inline-size: 0;
  }
  .field > span:first-child,
  .label {
    font-size: var(--_font-size-quiet);
    font-weight: var(--_font-weight-strong);
  }
  .hint {
    font-size: var(--_font-size-quiet);
    color: var(--_color-quiet);
  }
  .error {
    font-size: var(--_font-size-quiet);
    color: var(--_color-danger);
  }
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
  .finding {
    display: flex;
    align-items: baseline;
    gap: var(--_space-2);
    font-size: var(--_font-size-quiet);
    color: var(--_color-quiet);
  }
  .finding::before {
    content: '○';
    flex: none;
  }
  .finding.advice {
    color: var(--_color-warn);
  }
  .finding.advice::before {
    content: '△';
  }
  .finding.block {
    color: var(--_color-danger);
  }
  .finding.block::before {
    content: '■';
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
    button,
    input:not([type='checkbox'], [type='radio']),
    select {
      min-block-size: var(--_size-touch);
    }
    button {
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
