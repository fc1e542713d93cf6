/** A heading within the tool, one level below the tool's own. */
import {html, type TemplateResult} from 'lit';

export function headingOf(text: string, level: number): TemplateResult {
  switch (Math.min(6, Math.max(2, Math.round(level) || 3))) {
    case 2:
      return html`<h2 class="family-name">${text}</h2>`;
    case 4:
      return html`<h4 class="family-name">${text}</h4>`;
    case 5:
      return html`<h5 class="family-name">${text}</h5>`;
    case 6:
      return html`<h6 class="family-name">${text}</h6>`;
    default:
      return html`<h3 class="family-name">${text}</h3>`;
  }
}
