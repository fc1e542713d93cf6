/** Before anything is said: what this place is for, and the first act. */
import {html, type TemplateResult} from 'lit';
import {emptyView} from '../../../foundation/stones.js';
import {addPromise} from '../../../plan/edits/index.js';
import {isBlank} from '../../../plan/text.js';
import type {Feedback} from '../../../plan/types.js';
import type {FeedbackView} from './feedback-view.js';

/** Whether nothing is said at all. */
export function isEmpty({owner, by, channel, promises, asks, shares, themes}: Feedback): boolean {
  return (
    owner === '' &&
    by === '' &&
    isBlank(channel) &&
    [promises, asks, shares, themes].every(({length}) => length === 0)
  );
}

/** Begins with a promise; whoever may only read is told what will stand here. */
export function nothingYetView({say, editable, add}: FeedbackView): TemplateResult {
  if (!editable) return emptyView(say('emptyReadonly'));
  const begin = html`<button
    type="button"
    class="primary"
    @click=${() => {
      add((at) => addPromise({}, at));
    }}
  >
    ${say('start')}
  </button>`;
  return emptyView(say('empty'), begin);
}
