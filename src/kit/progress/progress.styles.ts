/** How `cairn-progress` looks: words, and a thin line that grows from the start. */
import {css, type CSSResult} from 'lit';

export const progressStyles: CSSResult = css`
  :host {
    display: block;
    font-size: var(--_font-size-quiet);
    --_line-size: 4px;
    --_forced-line-size: 8px;
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
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: var(--_line-size);
    margin-block-start: var(--_space-1);
    border: 0;
    border-radius: var(--_radius-full);
    background: var(--_color-line);
    overflow: hidden;
  }
  progress::-webkit-progress-bar {
    background: var(--_color-line);
  }
  progress::-webkit-progress-value {
    border-radius: var(--_radius-full);
    background: var(--_color-accent);
    transition: inline-size var(--_duration-place) var(--_easing-out);
  }
  progress::-moz-progress-bar {
    border-radius: var(--_radius-full);
    background: var(--_color-accent);
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
  @media (forced-colors: active) {
    progress,
    progress::-webkit-progress-bar {
      background: Canvas;
      border: var(--_size-hairline) solid CanvasText;
      block-size: var(--_forced-line-size);
    }
    progress::-webkit-progress-value {
      background: Highlight;
    }
    progress::-moz-progress-bar {
      background: Highlight;
    }
  }
`;
