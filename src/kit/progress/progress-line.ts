/** How far something is, as a thin line that grows from the start: of `cairn-progress`, and over a survey. */
import {css, html, type CSSResult, type TemplateResult} from 'lit';

export const progressLineStyles: CSSResult = css`
  :host {
    --_line-size: 4px;
    --_forced-line-size: 8px;
  }
  progress {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: var(--_line-size);
    border: 0;
    border-radius: var(--_radius-full);
    color: var(--_color-accent);
    background: var(--_color-line);
    overflow: hidden;
  }
  progress::-webkit-progress-bar {
    background: var(--_color-line);
  }
  progress::-webkit-progress-value {
    border-radius: var(--_radius-full);
    background: var(--_color-accent);
  }
  progress::-moz-progress-bar {
    border-radius: var(--_radius-full);
    background: var(--_color-accent);
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

/** @param words - how far it is, as it is said */
export function progressLine(
  label: string,
  words: string,
  value: number,
  max: number,
): TemplateResult {
  return html`<progress
    part="line"
    aria-label=${label}
    aria-valuetext=${words}
    .max=${max}
    .value=${value}
  ></progress>`;
}
