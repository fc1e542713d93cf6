/** What every element of the kit starts from: as wide as its words, on the ground of the page. */
import {css, type CSSResult} from 'lit';

export const kitStyles: CSSResult = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
    vertical-align: middle;
    background: none;
    --_icon-size: 1.25em;
  }
  .icon {
    flex: none;
    inline-size: var(--_icon-size);
    block-size: var(--_icon-size);
  }
  .mirrors:dir(rtl) {
    transform: scaleX(-1);
  }
`;
