/** Before an item goes: what else changes, in words. Fetched when an item is first removed that others depend on. */
import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {dependentsView} from '../../../foundation/dependents.js';
import {removalMessages} from '../../../foundation/removal.messages.js';
import type {TheoryView} from './theory-view.js';

export {dependentStyles as styles} from '../../../foundation/dependents.js';
export {removalMessages as words} from '../../../foundation/removal.messages.js';

export interface Removal {
  readonly id: string;
  readonly name: string;
  readonly confirm: () => void;
  readonly cancel: () => void;
}

export function removalView(view: TheoryView, removal: Removal): TemplateResult {
  const {plan, language} = view;
  const say = removalMessages.in(language);
  return html`<cairn-dialog
    exportparts="dialog, heading: dialog-heading, body: dialog-body, footer: dialog-footer"
    heading=${say('removeTitle', {what: removal.name || say('unnamed')})}
    .open=${live(true)}
    @close=${removal.cancel}
  >
    ${dependentsView({plan, language, text: (text) => view.text(text).text}, removal.id)}
    <button type="button" slot="footer" data-close>${say('removeKeep')}</button>
    <button type="button" slot="footer" class="primary" @click=${removal.confirm}>
      ${say('removeNow')}
    </button>
  </cairn-dialog>`;
}
