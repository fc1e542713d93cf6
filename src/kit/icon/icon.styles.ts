/** How `cairn-icon` looks: as tall as the words around it, or as `--cairn-icon-size` says. */
import {css, type CSSResult} from 'lit';

export const iconStyles: CSSResult = css`
  :host {
    display: inline-flex;
    flex: none;
    color: inherit;
    font-size: inherit;
    line-height: 1;
    --_icon-size: var(--cairn-icon-size, 1.25em);
  }
`;
