/**
 * What is done with rows, columns and files of the timeline, and the menus that offer it. Fetched when somebody first comes to the
 * tool.
 */
import type {MenuAtNeed} from '../../../kit/menu/menu-at-need.js';
import {separator} from '../../../kit/menu/menu-list.js';
import {
  addAction,
  removeAction,
  reorderAction,
  type Edit,
  type EditResult,
} from '../../../plan/edits/index.js';
import type {Action} from '../../../plan/types.js';
import type {Arranging} from '../arranging/arranging.js';
import {columnName, type Column} from '../columns.js';
import {fileActs, ownerActs} from '../exchange/file-acts.js';
import {partMessages} from '../parts.messages.js';
import {rowActs} from '../view/row-acts.js';
import {isGroup, rowKey, type Row} from '../view/table.js';
import {actionName, type TimelineView} from '../view/timeline-view.js';
import type {GridCells} from './grid-cells.js';
import {HEAD} from './grid-places.js';

export {partMessages as words} from '../parts.messages.js';

type Format = 'csv' | 'xlsx' | 'ics' | 'md';
type Host = HTMLElement & {
  readonly renderRoot: ParentNode;
  readonly updateComplete: Promise<boolean>;
  download(format: Format, owner?: string): Promise<void>;
};

export interface RowWorkActs {
  view(): TimelineView;
  rows(): readonly Row[];
  /** How the table is arranged, if it was. */
  table(): Arranging | undefined;
  readonly cells: GridCells;
  readonly menu: MenuAtNeed;
  edit(edit: Edit): EditResult;
  /** Adds an action and opens it for writing. */
  begin(edit: Edit): void;
  /** Opens what imports a spreadsheet, or the calendar. */
  bring(what: 'sheet' | 'calendar'): void;
  announce(words: string): void;
}

export class RowWork {
  readonly #host: Host;
  readonly #acts: RowWorkActs;

  constructor(host: Host, acts: RowWorkActs) {
    this.#host = host;
    this.#acts = acts;
  }

  async openMenu(id: string, button: HTMLElement): Promise<void> {
    const view = this.#acts.view();
    const action = actionOf(view, id);
    if (!action) return;
    await this.#acts.menu.open(
      button,
      view.say('moreFor', {what: actionName(view, action)}),
      rowActs(view, {
        details: () => {
          this.#acts.view().openDetails(id);
        },
        move: (by) => {
          this.moveRow(id, by);
        },
        duplicate: () => {
          this.#duplicate(id);
        },
        remove: () => {
          this.remove(id);
        },
      }),
    );
  }

  async openColumn(table: Arranging, column: Column, button: HTMLElement): Promise<void> {
    if (column === 'more') return;
    const view = this.#acts.view();
    // A column that was moved takes the focus along.
    const acts = table.acts(view, column).map((one) =>
      one === separator
        ? one
        : {
            ...one,
            act: () => {
              one.act();
              if (table.columns.includes(column)) this.#acts.cells.go({row: HEAD, column});
            },
          },
    );
    await this.#acts.menu.open(button, columnName(view, column), acts);
  }

  async openFiles(button: HTMLElement): Promise<void> {
    const {menu, bring, view: look} = this.#acts;
    const view = look();
    const acts = fileActs(view, {
      bring: () => {
        bring('sheet');
      },
      calendar: () => {
        bring('calendar');
      },
      save: (format) => void this.#host.download(format),
      saveOfOne: () =>
        void menu.open(
          button,
          partMessages.say(view.language, 'whoseCalendar'),
          ownerActs(view, (owner) => void this.#host.download('ics', owner)),
        ),
    });
    await menu.open(button, view.say('files'), acts);
  }

  /** Moves a row over the one that is shown beside it. */
  moveRow(id: string, by: -1 | 1): void {
    const view = this.#acts.view();
    const table = this.#acts.table();
    if (table && !table.isOwnOrder) {
      table.sayCannotMove(view);
      return;
    }
    const rows = this.#acts.rows();
    const place = rows.findIndex((row) => rowKey(row) === id) + by;
    const other = rows[place];
    const action = actionOf(view, id);
    if (!other || !action) return;
    const to = view.plan.actions.findIndex((one) => one.id === rowKey(other));
    if (!this.#acts.edit(reorderAction(id, to)).ok) return;
    const [position, total] = [place + 1, rows.length];
    this.#acts.announce(view.say('movedTo', {what: actionName(view, action), position, total}));
    this.#acts.cells.keepFocus();
  }

  remove(id: string): void {
    const view = this.#acts.view();
    const rows = this.#acts.rows().filter((row) => !isGroup(row));
    const at = rows.findIndex((row) => rowKey(row) === id);
    const action = actionOf(view, id);
    if (!action || !this.#acts.edit(removeAction(id)).ok) return;
    this.#acts.announce(view.say('deleted', {what: actionName(view, action)}));
    const near = rows[at + 1] ?? rows[at - 1];
    if (near) this.#acts.cells.go({row: rowKey(near), column: 'text'});
    else {
      void this.#host.updateComplete.then(() => {
        this.#host.renderRoot.querySelector<HTMLElement>('.add-action')?.focus();
      });
    }
  }

  /** A copy stands below its pattern, open for writing; nothing has been done of it yet. */
  #duplicate(of: string): void {
    const {plan} = this.#acts.view();
    const place = plan.actions.findIndex(({id}) => id === of);
    const pattern = plan.actions[place];
    if (!pattern) return;
    const {text, owner, helpers, start, due, dueText, success, measures, links, after} = pattern;
    const {hours, phase, milestone} = pattern;
    const fields = {text, owner, helpers, start, due, dueText, success, measures, links, after};
    this.#acts.begin(addAction({...fields, hours, phase, milestone}, place + 1));
  }
}

const actionOf = ({plan}: TimelineView, of: string): Action | undefined =>
  plan.actions.find(({id}) => id === of);
