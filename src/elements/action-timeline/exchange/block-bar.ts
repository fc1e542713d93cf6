/** What can be done with chosen cells, as buttons: the visible twin of the keys. And what did not fit of a paste. */
import {css, html, nothing, type CSSResult, type TemplateResult} from 'lit';
import {partMessages} from '../parts.messages.js';
import type {Block} from '../interaction/grid-places.js';
import type {TimelineView} from '../view/timeline-view.js';
import type {Misfit} from './blocks.js';

export const blockStyles: CSSResult = css`
  .choosing {
    position: sticky;
    inset-block-end: 0;
    display: grid;
    gap: var(--_space-2);
    padding-block: var(--_space-2);
    background: var(--_color-surface);
    border-block-start: var(--_size-hairline) solid var(--_color-line);
  }
  [aria-selected] {
    --_choosing-size: 9rem;
    scroll-margin-block-end: var(--_choosing-size);
  }
  .choosing p {
    margin: 0;
  }
  .block-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
  }
  .or-words {
    margin-block-start: var(--_space-2);
  }
  .in-words + .or-words {
    display: none;
  }
  .misfits {
    display: grid;
    gap: var(--_space-2);
    justify-items: start;
  }
  .misfits ul {
    margin: 0;
    padding-inline-start: var(--_space-4);
  }
`;

export interface BlockActs {
  copy(): void;
  paste(): void;
  fill(): void;
  clear(): void;
}

export function blockBar(view: TimelineView, block: Block, acts: BlockActs): TemplateResult {
  const say = partMessages.in(view.language);
  const button = (label: string, act: () => void): TemplateResult =>
    html`<button type="button" @click=${act}>${label}</button>`;
  const rows = say('rows', {count: block.rows.length});
  const columns = say('columns', {count: block.columns.length});
  return html`<div class="block-bar no-print" role="group" aria-label=${say('chosen')}>
    <span>${say('chosenBlock', {rows, columns})}</span>
    ${button(say('copy'), () => {
      acts.copy();
    })}
    ${
      view.editable
        ? html`${button(say('paste'), () => {
            acts.paste();
          })}
          ${
            block.rows.length > 1
              ? button(say('fillDown'), () => {
                  acts.fill();
                })
              : nothing
          }
          ${button(say('clear'), () => {
            acts.clear();
          })}`
        : nothing
    }
  </div>`;
}

/** How many are told one by one. */
const MOST = 12;

/** Stays until it was read. */
export function misfitsView(
  view: TimelineView,
  misfits: readonly Misfit[],
  seen: () => void,
): TemplateResult {
  const say = partMessages.in(view.language);
  const more = misfits.length - MOST;
  return html`<div class="notice misfits no-print" role="alert">
    <p>
      ${misfits[0]?.why === 'whyKept' ? say('wordsKept') : say('misfits', {count: misfits.length})}
    </p>
    <ul>
      ${misfits
        .slice(0, MOST)
        .map(
          ({row, column, text, why}) =>
            html`<li>${say('misfit', {row, column: column || '–', text, why: say(why)})}</li>`,
        )}
      ${more > 0 ? html`<li>${say('andMore', {count: more})}</li>` : nothing}
    </ul>
    <button type="button" @click=${seen}>${say('understood')}</button>
  </div>`;
}
