/** A dialog of the map that does one thing: what it is about, a button to leave and one to do it. */
import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {CairnDialog} from '../../../kit/dialog/dialog.js';
import type {ViewHost} from '../interaction/view-host.js';

interface MapDialog {
  readonly heading: string;
  readonly body: TemplateResult;
  readonly cancel: string;
  /** What the button that does it says. */
  readonly act: string;
  readonly disabled: boolean;
  run(): void;
  /** It is closed, whether it was done or not. */
  done(): void;
}

export function mapDialog(
  {renderRoot}: ViewHost,
  {heading, body, cancel, act, disabled, run, done}: MapDialog,
): TemplateResult {
  const dialog = (): CairnDialog | null => renderRoot.querySelector('cairn-dialog.more-dialog');
  return html`<cairn-dialog
    class="more-dialog"
    exportparts="dialog, heading: dialog-heading, body: dialog-body, footer: dialog-footer"
    heading=${heading}
    .open=${live(true)}
    @close=${done}
    @keydown=${(event: KeyboardEvent) => {
      event.stopPropagation();
    }}
  >
    <div class="asked">${body}</div>
    <button type="button" slot="footer" data-close>${cancel}</button>
    <button
      type="button"
      slot="footer"
      class="primary"
      aria-disabled=${disabled ? 'true' : 'false'}
      @click=${() => {
        if (disabled) return;
        dialog()?.close();
        run();
      }}
    >
      ${act}
    </button>
  </cairn-dialog>`;
}
