/** The frame of a tool: a heading, one toolbar, its work, a status line. No box around it unless the page draws one. */
import {css, type CSSResult} from 'lit';
import {empties} from './empties.styles.js';

export const frame: CSSResult = css`
  ${empties}
  :host {
    container-type: inline-size;
  }
  .frame {
    --_notice-room: 8rem;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
    padding: var(--_space-4);
  }
  .frame > .head {
    display: grid;
    gap: var(--_space-3);
  }
  .heading {
    font-size: var(--_font-size-title);
  }
  .status {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-4);
    font-size: var(--_font-size-quiet);
    color: var(--_color-quiet);
  }
  .status:empty {
    display: none;
  }
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-3);
    padding: var(--_space-3) var(--_space-4);
    border-inline-start: var(--_size-edge) solid var(--_color-warn);
    background: var(--_color-sunken);
    border-radius: var(--_radius-control);
  }
  /* An edit may be refused far down: what is said of it is seen there, and never covers where somebody writes. */
  .frame:not(:has(.work :read-write:focus)) > p[role='alert'] {
    position: sticky;
    top: 0;
    z-index: 4;
  }
  p[role='alert'] ~ .work * {
    scroll-margin: var(--_notice-room);
  }
  .notice.failed {
    border-color: var(--_color-danger);
  }
  @media print {
    .frame {
      padding: 0;
    }
  }
`;
