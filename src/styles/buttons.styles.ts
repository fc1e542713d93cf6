/** How a button looks, in a tool and in the kit: secondary unless its class says primary, plain or danger. */
import {css, type CSSResult} from 'lit';

export const buttons: CSSResult = css`
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
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
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
  button.danger {
    color: var(--_color-danger);
    border-color: currentColor;
  }
  button[aria-pressed='true'],
  button[aria-current='true'] {
    color: var(--_color-text);
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
  button.primary:disabled,
  button.primary[aria-disabled='true'] {
    background: var(--_color-sunken);
  }
  button.plain:disabled,
  button.plain[aria-disabled='true'] {
    border-color: transparent;
  }
  @media (pointer: coarse) {
    button {
      min-block-size: var(--_size-touch);
      min-inline-size: var(--_size-touch);
    }
  }
  @media (forced-colors: active) {
    button[aria-disabled='true'] {
      color: GrayText !important;
      border-color: GrayText;
    }
    button.primary:not(:disabled, [aria-disabled='true']),
    button[aria-pressed='true'],
    button[aria-current='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    button {
      display: none !important;
    }
  }
`;
