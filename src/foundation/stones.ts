/** The mark of Cairn: three stones. It stands where there is nothing yet, and where something is being opened. */
import {svg, html, type TemplateResult} from 'lit';

const stones = svg`
  <path d="M4.5 16.2c.3-1.6 2.6-2.2 5.4-2.2s5.3.6 5.6 2.2c.2 1.1-2.200 1.800-5.500 1.800s-5.700-.7-5.500-1.800Z" />
  <path d="M6 11.400c.2-1.300 1.900-1.900 4.100-1.900s3.800.5 4 1.800c.2 1.100-1.700 1.700-4.100 1.700s-4.200-.5-4-1.600Z" />
  <path d="M7.500 6.500c.2-1.300 1.300-2 2.700-2s2.400.6 2.500 1.800c.1 1.200-1 1.800-2.600 1.800s-2.800-.5-2.600-1.600Z" />
`;

/** An empty place: what it is for, in one sentence, and the first act. */
export function emptyView(sentence: string, act?: TemplateResult): TemplateResult {
  return html`<div class="empty">
    <svg
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      aria-hidden="true"
    >
      ${stones}
    </svg>
    <p>${sentence}</p>
    ${act}
  </div>`;
}
