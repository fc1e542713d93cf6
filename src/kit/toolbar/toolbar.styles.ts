/** How `cairn-toolbar` looks beyond what all toolbars share: groups, and its far end. */
import {css, type CSSResult} from 'lit';

export const toolbarStyles: CSSResult = css`
  :host {
    display: block;
  }
  [name='end']::slotted(*) {
    margin-inline-start: auto;
  }
  [name='end']::slotted(* ~ [slot='end']) {
    margin-inline-start: 0;
  }
  ::slotted(hr) {
    align-self: stretch;
    inline-size: 0;
    min-block-size: var(--_size-target);
    margin: 0 var(--_space-1);
    border: 0;
    border-inline-start: var(--_size-hairline) solid var(--_color-line);
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
