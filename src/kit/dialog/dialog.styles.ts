/** How `cairn-dialog` looks: heading and foot stay, what is between scrolls. */
import {css, type CSSResult} from 'lit';

export const dialogStyles: CSSResult = css`
  :host {
    display: contents;
    /* How far below its place a dialog starts when it opens. */
    --_rise: 8px;
    --_dialog-width: 40rem;
  }
  dialog {
    inline-size: 100%;
    max-inline-size: min(var(--_dialog-width), calc(100vw - 2 * var(--_space-4)));
    max-block-size: calc(100dvh - 2 * var(--_space-4));
    overflow: hidden;
    padding: 0;
    border: var(--_size-hairline) solid var(--_color-line);
    border-radius: var(--_radius-card);
    color: var(--_color-text);
    background: var(--_color-surface);
    box-shadow: var(--_shadow-float);
  }
  dialog::backdrop {
    background: var(--_color-veil);
  }
  dialog[open] {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
  }
  .head {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: var(--_space-3);
    padding: var(--_space-4) var(--_space-6) var(--_space-2);
  }
  h2 {
    font-size: var(--_font-size-lead);
    padding-block: var(--_space-1);
  }
  h2:focus {
    outline: none;
  }
  .head button {
    flex: none;
    margin-inline-end: calc(-1 * var(--_space-2));
    padding-inline: var(--_space-1);
    min-inline-size: var(--_size-control);
  }
  .body {
    padding: var(--_space-2) var(--_space-6) var(--_space-6);
    overflow: auto;
    overscroll-behavior: contain;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: var(--_space-2);
    padding: var(--_space-3) var(--_space-6);
    border-block-start: var(--_size-hairline) solid var(--_color-line);
  }
  @media (max-width: 30rem) {
    dialog {
      inline-size: 100%;
      max-inline-size: 100%;
      margin-block-end: 0;
      border-inline: 0;
      border-block-end: 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }
    .head,
    .body,
    .foot {
      padding-inline: var(--_space-4);
    }
    .foot {
      padding-block-end: max(var(--_space-3), env(safe-area-inset-bottom));
    }
  }
  @media (max-height: 20rem) {
    dialog[open] {
      display: block;
      overflow: auto;
    }
    .body {
      overflow: visible;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    dialog[open] {
      transition: translate var(--_duration-feedback) var(--_easing-out);
      @starting-style {
        translate: 0 var(--_rise);
      }
    }
  }
  @media print {
    dialog:not([open]) {
      display: none;
    }
    .head button,
    .foot {
      display: none;
    }
  }
`;
