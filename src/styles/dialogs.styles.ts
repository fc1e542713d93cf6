/** How a dialog looks, in a tool and in the kit. */
import {css, type CSSResult} from 'lit';

export const dialogs: CSSResult = css`
  :host {
    --_dialog-width: 40rem;
  }
  dialog {
    max-inline-size: min(var(--_dialog-width), calc(100vw - 2 * var(--_space-4)));
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
`;
