/** Before an answer goes that stands on the timeline: whether its action goes as well. Fetched when it is first asked. */
import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {PLACE, sentence} from '../../../foundation/foreign.js';
import type {Action, Theme} from '../../../plan/types.js';
import type {FeedbackView} from './feedback-view.js';

export interface Removal {
  readonly theme: Theme;
  readonly action: Action;
  readonly name: string;
  /** Removes the answer, with its action where it is said. */
  readonly confirm: (both: boolean) => void;
  readonly cancel: () => void;
}

export function removalView(view: FeedbackView, removal: Removal): TemplateResult {
  const {say} = view;
  const {action, name, confirm, cancel} = removal;
  const button = (label: string, both: boolean): TemplateResult =>
    html`<button
      type="button"
      slot="footer"
      class=${both ? 'danger' : 'primary'}
      @click=${() => {
        confirm(both);
      }}
    >
      ${label}
    </button>`;
  return html`<cairn-dialog
    exportparts="dialog, heading: dialog-heading, body: dialog-body, footer: dialog-footer"
    heading=${say('removeTitle', {what: name || say('unnamed')})}
    .open=${live(true)}
    @close=${cancel}
  >
    <p>${sentence(say('removeAction', {words: PLACE}), view.text(action.text))}</p>
    <button type="button" slot="footer" data-close>${say('keep')}</button>
    ${button(say('removeBoth'), true)} ${button(say('removeAnswer'), false)}
  </cairn-dialog>`;
}
