/** What goes between the table and a spreadsheet by way of the clipboard. Fetched when somebody first comes to the tool. */
import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {changeAction, type Edit} from '../../../plan/edits/index.js';
import {typedNumber} from '../../../foundation/typed-number.js';
import {columnName, type Column, type ValueColumn} from '../columns.js';
import type {Action} from '../../../plan/types.js';
import {focusStop} from '../interaction/focus-stop.js';
import type {Block} from '../interaction/grid-places.js';
import {partMessages} from '../parts.messages.js';
import {rowKey, isGroup, type Row} from '../view/table.js';
import {actionName, type TimelineView} from '../view/timeline-view.js';
import {blockBar, blockStyles, misfitsView} from './block-bar.js';
import {clearing, copyOf, filling, pasting, type Misfit} from './blocks.js';
import {IN_WORDS, onDayKey, orWordsButton} from './day-words.js';
import {readCell} from './reading.js';

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

type Host = ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment};

export class Exchange {
  readonly #host: Host;
  readonly #acts: ExchangeActs;
  #misfits: readonly Misfit[] = [];

  constructor(host: Host, acts: ExchangeActs) {
    this.#host = host;
    this.#acts = acts;
    host.renderRoot.addEventListener('keydown', onDayKey);
  }

  /**
   * Copy, cut and paste by the platform’s own keys and menu.
   *
   * @param text - what is pasted
   */
  clipboard(event: ClipboardEvent, block: Block, text: string): void {
    const view = this.#acts.view();
    const {clipboardData, type} = event;
    if (!clipboardData || (type !== 'copy' && !view.editable)) return;
    // Where this part came later than the keys were pressed, the event is over and takes nothing any more.
    const late = event.eventPhase === Event.NONE;
    event.preventDefault();
    if (type === 'paste') this.#paste(block, text);
    else if (late) void this.#copy(block, type === 'cut');
    else {
      clipboardData.setData('text/plain', copyOf(view, block));
      this.#say('copied', block);
      if (type === 'cut') this.clear(block);
    }
  }

  fill(block: Block): void {
    const view = this.#acts.view();
    if (this.#edit(view, filling(view, block))) this.#say('filled', block);
  }

  clear(block: Block): void {
    const view = this.#acts.view();
    this.#edit(view, clearing(view, block));
  }

  /** What offers to say a day in words, below its field in the table. */
  readonly orWords = (action: Action, column: ValueColumn): TemplateResult => {
    const view = this.#acts.view();
    return orWordsButton(view.language, column === 'due' ? view.text(action.dueText).text : '');
  };

  /**
   * Words for a day, where they were written into its cell: the day they mean in the plan’s calendar, and, for a due day, the words
   * beside it. Words that mean none are kept where there is a place for them, and it is said. Says whether there were any.
   */
  takesWords(action: Action, column: ValueColumn, written: string): boolean {
    if (!this.#host.renderRoot.querySelector(`.${IN_WORDS}`)) return false;
    const view = this.#acts.view();
    const words = written.trim();
    if (words === (column === 'due' ? view.text(action.dueText).text : '')) return true;
    const dueText = view.write(action.dueText, words);
    const read = words ? readCell(view, column, words) : undefined;
    const fields = read?.ok ? read.value : column === 'due' ? {dueText} : undefined;
    if (fields)
      view.edit(changeAction(action.id, 'dueText' in fields ? {...fields, dueText} : fields));
    if (read)
      this.#tell(action, column, words, read.ok || (column === 'due' ? 'whyKept' : read.why));
    return true;
  }

  /** Hours as they were typed into their cell, read as in the details. What is no number is told with what was typed. */
  readHours(action: Action, typed: string): void {
    const view = this.#acts.view();
    const hours = typed.trim() ? (typedNumber(typed, view.language) ?? -1) : 0;
    const fits = hours >= 0;
    if (fits) view.edit(changeAction(action.id, {hours}));
    this.#tell(action, 'hours', typed, fits || 'whyNumber');
  }

  /** Says of what was written into one cell why it does not fit, or no more of what did not before. */
  #tell(action: Action, column: ValueColumn, text: string, why: Misfit['why'] | true): void {
    const view = this.#acts.view();
    this.#misfits =
      why === true
        ? []
        : [{row: actionName(view, action), column: columnName(view, column), text, why}];
    this.#host.requestUpdate();
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
              focusStop(this.#host.renderRoot);
            })
          : nothing
      }
    `;
  }

  async #copy(block: Block, cut = false): Promise<void> {
    try {
      await navigator.clipboard.writeText(copyOf(this.#acts.view(), block));
      this.#say('copied', block);
      if (cut) this.clear(block);
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
    if (row === undefined || !rows.includes(row) || !column) return;
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
