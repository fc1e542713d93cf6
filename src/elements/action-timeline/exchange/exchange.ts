/** What goes between the table and a spreadsheet by way of the clipboard. Fetched when somebody first comes to the tool. */
import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Edit} from '../../../plan/edits/index.js';
import type {Column, ValueColumn} from '../columns.js';
import type {Block} from '../interaction/grid-places.js';
import {partMessages} from '../parts.messages.js';
import {rowKey, isGroup, type Row} from '../view/table.js';
import type {TimelineView} from '../view/timeline-view.js';
import {blockBar, blockStyles, misfitsView} from './block-bar.js';
import {clearing, copyOf, filling, pasting, type Misfit} from './blocks.js';

export const styles = blockStyles;
export {partMessages as words} from '../parts.messages.js';

export interface ExchangeActs {
  view(): TimelineView;
  rows(): readonly Row[];
  columns(): readonly Column[];
  announce(words: string): void;
  /** Actions that a paste made are to be seen, whatever the table shows. */
  made(ids: readonly string[]): void;
}

export class Exchange {
  readonly #host: ReactiveControllerHost;
  readonly #acts: ExchangeActs;
  #misfits: readonly Misfit[] = [];

  constructor(host: ReactiveControllerHost, acts: ExchangeActs) {
    this.#host = host;
    this.#acts = acts;
  }

  /** Copy, cut and paste by the platform’s own keys and menu. */
  clipboard(event: ClipboardEvent, block: Block): void {
    const view = this.#acts.view();
    if (!event.clipboardData || (event.type !== 'copy' && !view.editable)) return;
    event.preventDefault();
    if (event.type === 'paste') {
      this.#paste(block, event.clipboardData.getData('text/plain'));
      return;
    }
    event.clipboardData.setData('text/plain', copyOf(view, block));
    this.#say('copied', block);
    if (event.type === 'cut') this.clear(block);
  }

  fill(block: Block): void {
    const view = this.#acts.view();
    if (this.#edit(view, filling(view, block))) this.#say('filled', block);
  }

  clear(block: Block): void {
    const view = this.#acts.view();
    this.#edit(view, clearing(view, block));
  }

  /** @param byPress - whether cells are being chosen by pressing their corners */
  view(block: Block | undefined, byPress: boolean): TemplateResult {
    const view = this.#acts.view();
    return html`
      ${
        byPress || block
          ? html`<div class="choosing no-print">
              ${
                byPress
                  ? html`<p class="quiet">${partMessages.say(view.language, 'chooseCorners')}</p>`
                  : nothing
              }
              ${
                block
                  ? blockBar(view, block, {
                      copy: () => void this.#copy(block),
                      paste: () => void this.#pasteByPress(block),
                      fill: () => {
                        this.fill(block);
                      },
                      clear: () => {
                        this.clear(block);
                      },
                    })
                  : nothing
              }
            </div>`
          : nothing
      }
      ${
        this.#misfits.length
          ? misfitsView(view, this.#misfits, () => {
              this.#misfits = [];
              this.#host.requestUpdate();
            })
          : nothing
      }
    `;
  }

  async #copy(block: Block): Promise<void> {
    try {
      await navigator.clipboard.writeText(copyOf(this.#acts.view(), block));
      this.#say('copied', block);
    } catch {
      this.#acts.announce(partMessages.say(this.#acts.view().language, 'copyByKeys'));
    }
  }

  /** Some browsers let nobody but the keyboard read the clipboard. */
  async #pasteByPress(block: Block): Promise<void> {
    try {
      this.#paste(block, await navigator.clipboard.readText());
    } catch {
      this.#acts.announce(partMessages.say(this.#acts.view().language, 'pasteByKeys'));
    }
  }

  #paste(block: Block, text: string): void {
    const view = this.#acts.view();
    const rows = this.#acts
      .rows()
      .filter((row) => !isGroup(row))
      .map(rowKey);
    const columns = this.#acts.columns().filter((one): one is ValueColumn => one !== 'more');
    const [row, column] = [block.rows[0], block.columns[0]];
    if (row === undefined || !column) return;
    const {edit, made, misfits} = pasting(
      view,
      {block, rows: rows.slice(rows.indexOf(row)), columns: columns.slice(columns.indexOf(column))},
      text,
    );
    if (edit && !this.#edit(view, edit)) return;
    this.#misfits = misfits;
    this.#acts.made(made);
    this.#acts.announce(
      partMessages.say(view.language, 'pasted', {count: misfits.length, made: made.length}),
    );
    this.#host.requestUpdate();
  }

  #edit(view: TimelineView, edit: Edit | undefined): boolean {
    return edit !== undefined && view.edit(edit);
  }

  #say(what: 'copied' | 'filled', block: Block): void {
    const say = partMessages.in(this.#acts.view().language);
    const rows = say('rows', {count: block.rows.length});
    const columns = say('columns', {count: block.columns.length});
    this.#acts.announce(say(what, {rows, columns}));
  }
}
