/** How `cairn-toast` looks: a notice that floats in a corner of the page, clear of a phone's edges. */
import {css, type CSSResult} from 'lit';

export const toastStyles: CSSResult = css`
  :host {
    display: contents;
    --_inline: max(var(--_space-4), env(safe-area-inset-left), env(safe-area-inset-right));
    --_toast-width: 26rem;
  }
  .toast {
    position: fixed;
    inset: auto;
    margin: 0;
    inset-inline-end: var(--_inline);
    inset-block-end: calc(max(var(--_space-4), env(safe-area-inset-bottom)) + var(--_offset, 0px));
    inline-size: max-content;
    max-inline-size: min(var(--_toast-width), calc(100vw - 2 * var(--_inline)));
    padding: var(--_space-2) var(--_space-2) var(--_space-2) var(--_space-4);
    padding-inline: var(--_space-4) var(--_space-2);
    border: var(--_size-hairline) solid var(--_color-line);
    border-inline-start: var(--_size-edge) solid var(--_color-accent);
    border-radius: var(--_radius-card);
    color: var(--_color-text);
    background: var(--_color-surface);
    box-shadow: var(--_shadow-float);
    transition: inset-block var(--_duration-place) var(--_easing-out);
  }
  .toast:popover-open {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
  }
  .start {
    inset-inline: var(--_inline) auto;
  }
  .top {
    inset-block: calc(max(var(--_space-4), env(safe-area-inset-top)) + var(--_offset, 0px)) auto;
  }
  .words {
    flex: 1;
    min-inline-size: 0;
  }
  .close {
    padding-inline: var(--_space-1);
    min-inline-size: var(--_size-control);
  }
  @media print {
    .toast {
      display: none !important;
    }
  }
`;
