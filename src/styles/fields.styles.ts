/**
 * Fields that hold a value: text, choice from a list, day, checkbox and radio button, with what is written around
 * them. One source for the design kit and for the tools. Never smaller than 24 px, and 44 px for a finger.
 */
import {css, type CSSResult} from 'lit';

export const fields: CSSResult = css`
  :host {
    /* A checkbox or radio button. */
    --_mark-size: 1.25rem;
  }
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
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
    inline-size: var(--_mark-size);
    block-size: var(--_mark-size);
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
  @media (pointer: coarse) {
    input:not([type='checkbox'], [type='radio']),
    select {
      min-block-size: var(--_size-touch);
    }
  }
`;
