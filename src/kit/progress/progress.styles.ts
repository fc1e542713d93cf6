/** How `cairn-progress` looks beyond its line: words over it, or three stones. */
import {css, type CSSResult} from 'lit';

export const progressStyles: CSSResult = css`
  :host {
    display: block;
    font-size: var(--_font-size-quiet);
    --_waiting-size: 2rem;
    --_stone-fall: 2px;
  }
  .words {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--_space-3);
    font-variant-numeric: tabular-nums;
  }
  .waiting {
    justify-content: flex-start;
  }
  progress {
    margin-block-start: var(--_space-1);
  }
  /* Not over a survey: each frame of it lays out the page, a thousand questions and all. */
  progress::-webkit-progress-value {
    transition: inline-size var(--_duration-place) var(--_easing-out);
  }
  .stones {
    inline-size: var(--_waiting-size);
    block-size: var(--_waiting-size);
    color: var(--_color-accent);
  }
  @media (prefers-reduced-motion: no-preference) {
    .stones path {
      animation: stone 2.4s var(--_easing-out) infinite;
    }
    .stones path:nth-of-type(2) {
      animation-delay: 0.4s;
    }
    .stones path:nth-of-type(3) {
      animation-delay: 0.8s;
    }
  }
  @keyframes stone {
    0% {
      opacity: 0;
      transform: translateY(calc(-1 * var(--_stone-fall)));
    }
    15%,
    80% {
      opacity: 1;
      transform: none;
    }
    100% {
      opacity: 0;
    }
  }
`;
