/** The tool's own buttons in its toolbar: how it is shown, and what can be taken away from it. */
import {html, type TemplateResult} from 'lit';
import type {Say} from '../../../foundation/messages.js';
import type {english} from '../theory-of-action.messages.js';

type View = 'build' | 'diagram' | 'statement';

export function actionsView(
  say: Say<typeof english>,
  views: readonly View[],
  shown: View,
  act: {show(view: View): void; copy(opener: HTMLElement): void},
): TemplateResult {
  return html`<span class="views" role="group" aria-label=${say('view')}>
      ${views.map(
        (view) =>
          html`<button
            type="button"
            aria-pressed=${shown === view ? 'true' : 'false'}
            @click=${() => {
              act.show(view);
            }}
          >
            ${say(view)}
          </button>`,
      )}
    </span>
    <button
      type="button"
      class="plain"
      aria-haspopup="menu"
      @click=${(event: Event) => {
        act.copy(event.currentTarget as HTMLElement);
      }}
    >
      ${say('saveCopy')}
    </button>`;
}
