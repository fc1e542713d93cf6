/** The tool's own buttons in its toolbar, each with a menu: what can be printed, and saved as a file. */
import {html, type TemplateResult} from 'lit';
import type {SayFeedback} from '../feedback-plan.messages.js';

export function actionsView(
  say: SayFeedback,
  open: (menu: 'print' | 'saveCopy', opener: HTMLElement) => void,
): TemplateResult {
  return html`${(['print', 'saveCopy'] as const).map(
    (menu) =>
      html`<button
        type="button"
        class="plain"
        aria-haspopup="menu"
        @click=${(event: Event) => {
          open(menu, event.currentTarget as HTMLElement);
        }}
      >
        ${say(menu)}
      </button>`,
  )}`;
}
