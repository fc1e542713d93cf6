/** The mark of Cairn: three stones. It stands where there is nothing yet, and where something is being opened. */
import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';

/** Each stone as path data in a square of 20, from the lowest up. */
export const stonePaths: readonly string[] = [
  'M4.5 16.2c.3-1.6 2.6-2.2 5.4-2.2s5.3.6 5.6 2.2c.2 1.1-2.2 1.8-5.5 1.8s-5.7-.7-5.5-1.8Z',
  'M6 11.4c.2-1.3 1.9-1.9 4.1-1.9s3.8.5 4 1.8c.2 1.1-1.7 1.7-4.1 1.7s-4.2-.5-4-1.6Z',
  'M7.5 6.5c.2-1.3 1.3-2 2.7-2s2.4.6 2.5 1.8c.1 1.2-1 1.8-2.6 1.8s-2.8-.5-2.6-1.6Z',
];

/** The three stones as a picture. */
export function stonesView(): TemplateResult {
  return html`<svg
    class="stones"
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    aria-hidden="true"
  >
    ${stonePaths.map((path) => stone(path))}
  </svg>`;
}

/** An empty place: what it is for, in one sentence, and the first act. */
export function emptyView(sentence: string, act?: TemplateResult): TemplateResult {
  return html`<div class="empty">
    ${stonesView()}
    <p>${sentence}</p>
    ${act}
  </div>`;
}

const stone = (path: string): SVGTemplateResult => svg`<path d=${path} />`;
