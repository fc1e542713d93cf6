/** Whether somebody is still there, on a device that several people answer on. Fetched only where a page says it is one. */
import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {surveySendingMessages} from '../survey-sending.messages.js';

export const idleWords = surveySendingMessages;

/** Asks whether somebody is still there; any key is an answer, and so is a press on its button. */
export function idleView(asks: 'dialog' | 'notice', language: string): TemplateResult {
  const say = idleWords.in(language);
  const keep = (slot: string): TemplateResult =>
    html`<button type="button" slot=${slot} class="primary">${say('idleKeep')}</button>`;
  return asks === 'dialog'
    ? html`<cairn-dialog
        alert
        closedby="none"
        exportparts="dialog, heading: dialog-heading, body: dialog-body, footer: dialog-footer"
        heading=${say('idleTitle')}
        .open=${live(true)}
      >
        <p>${say('idle')}</p>
        ${keep('footer')}
      </cairn-dialog>`
    : html`<div class="notice idle" role="alert">
        <p class="label">${say('idleTitle')}</p>
        <p>${say('idle')}</p>
        ${keep('')}
      </div>`;
}
