/**
 * The tool's own buttons in its toolbar: how it is shown, what there is to look at, and a menu for all that is needed now and
 * then. A toolbar of everything takes half of a phone.
 */
import {html, nothing, type TemplateResult} from 'lit';
import type {Say} from '../../../foundation/messages.js';
import type {english} from '../theory-of-action.messages.js';

type View = 'build' | 'diagram' | 'statement';

export function actionsView(
  say: Say<typeof english>,
  views: readonly View[],
  shown: View,
  findings: TemplateResult | typeof nothing,
  act: {show(view: View): void; more(opener: HTMLElement): void},
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
    ${findings}
    <button
      type="button"
      class="plain"
      aria-haspopup="menu"
      @click=${(event: Event) => {
        act.more(event.currentTarget as HTMLElement);
      }}
    >
      ${say('more')}
    </button>`;
}
