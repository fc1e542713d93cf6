/** Chooses one of a list. The word says what is so, the pressed state says it again. */
import {html, nothing} from 'lit';
import type {Rendered} from './parts.js';
import type {TheoryView} from './theory-view.js';

export function chooser(
  view: TheoryView,
  chosen: boolean,
  chosenWord: string,
  chooseWord: string,
  act: () => void,
): Rendered {
  if (!view.editable) return chosen ? html`<span class="chip">✓ ${chosenWord}</span>` : nothing;
  return html`<button
    type="button"
    class="choose"
    aria-pressed=${chosen ? 'true' : 'false'}
    @click=${act}
  >
    ${chosen ? `✓ ${chosenWord}` : chooseWord}
  </button>`;
}
