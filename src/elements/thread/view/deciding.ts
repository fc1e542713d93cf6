/** The decision over the thread: the tool itself in a window. Fetched when somebody first decides from here. */
import {css, html, type CSSResult, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

export const styles: CSSResult = css`
  .deciding {
    --_dialog-width: 56rem;
  }
`;

export function decidingView(heading: string, closed: () => void): TemplateResult {
  return html`<cairn-dialog
    class="deciding"
    exportparts="dialog, heading: dialog-heading, body: dialog-body, footer: dialog-footer"
    heading=${heading}
    .open=${live(true)}
    @close=${closed}
  >
    <cairn-decision heading="none" heading-level="3"></cairn-decision>
  </cairn-dialog>`;
}
