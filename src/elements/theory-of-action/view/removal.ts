/** Before an item goes: what else changes, in words. Fetched when an item is first removed that others depend on. */
import {css, html, type CSSResult, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {itemsOf} from '../../../plan/places.js';
import type {Dependent} from '../../../plan/edits/index.js';
import type {Text} from '../../../plan/types.js';
import {panelMessages} from '../panels.messages.js';
import {nodeName} from './node-name.js';
import type {TheoryView} from './theory-view.js';

export {panelWords as words} from '../panels.messages.js';

export const styles: CSSResult = css`
  .dependents {
    display: grid;
    gap: var(--_space-1);
    margin-block-start: var(--_space-3);
    padding-inline-start: var(--_space-4);
    list-style: disc;
  }
`;

export interface Removal {
  readonly name: string;
  readonly dependents: readonly Dependent[];
  readonly confirm: () => void;
  readonly cancel: () => void;
}

export function removalView(view: TheoryView, removal: Removal): TemplateResult {
  const say = panelMessages.in(view.language);
  return html`<cairn-dialog
    exportparts="dialog, heading: dialog-heading, body: dialog-body, footer: dialog-footer"
    heading=${say('removeTitle', {what: removal.name || view.say('unnamed')})}
    .open=${live(true)}
    @close=${removal.cancel}
  >
    <p>${say('removeAlso')}</p>
    <ul class="dependents">
      ${removal.dependents.map(
        ({id, effect}) =>
          html`<li>
            ${say(effect === 'removed' ? 'effectRemoved' : 'effectCleared', {
              what: nameOf(view, id),
            })}
          </li>`,
      )}
    </ul>
    <button type="button" slot="footer" data-close>${say('removeKeep')}</button>
    <button type="button" slot="footer" class="primary" @click=${removal.confirm}>
      ${say('removeNow')}
    </button>
  </cairn-dialog>`;
}

/** What an item is called: its own words, or those of what it stands for. */
function nameOf(view: TheoryView, id: string): string {
  const item = itemsOf(view.plan).get(id)?.item as
    {text?: Text; name?: string; from?: string; to?: string; ref?: string} | undefined;
  if (item?.from !== undefined && item.to !== undefined) {
    return view.say('linkName', {from: nodeName(view, item.from), to: nodeName(view, item.to)});
  }
  const words = item?.text === undefined ? '' : view.text(item.text).text;
  if (words) return words;
  if (item?.name) return item.name;
  return item?.ref ? nameOf(view, item.ref) : view.say('unnamed');
}
