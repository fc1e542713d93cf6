/** `cairn-action-timeline`: who does what by when, and how we'll know. */
import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {EditingTool} from '../../foundation/editing-tool.js';
import {LateWords} from '../../foundation/late-words.js';
import {notesView} from '../../foundation/field-notes.js';
import {sayDate, sayNumber, type PreparableTable} from '../../foundation/messages.js';
import type {PlanPlace} from '../../foundation/plan-context.js';
import type {DownloadFormat} from '../../foundation/plan-element.js';
import type {Paper} from '../../foundation/printable.js';
import {RovingFocus} from '../../foundation/roving-focus.js';
import {emptyView} from '../../foundation/stones.js';
import {sayWord, vocabularyMessages} from '../../foundation/vocabulary.messages.js';
import {MenuAtNeed} from '../../kit/menu/menu-at-need.js';
import {today} from '../../plan/dates.js';
import {
  addAction,
  removeAction,
  reorderAction,
  type Edit,
  type EditResult,
} from '../../plan/edits/index.js';
import {withText} from '../../plan/text.js';
import type {Action, Plan} from '../../plan/types.js';
import {timelineMessages} from './action-timeline.messages.js';
import {timelineStyles} from './action-timeline.styles.js';
import {cellEdit, cellValue, columnName, firstColumns, type Column} from './columns.js';
import {GridCells, type Block} from './interaction/grid-cells.js';
import {gridView} from './view/grid.js';
import {isGroup, rowKey, type Row} from './view/table.js';
import {actionName, type TimelineView} from './view/timeline-view.js';

/** A table of more rows than this has only those in the page that can be seen. */
const LONG = 100;

/** Words that come with the parts that are fetched at need. */
const lateWords = new LateWords();

/** How the actions are shown. */
export const timelineViews = ['grid', 'bars', 'load'] as const;
export type TimelineViewName = (typeof timelineViews)[number];

/** What `download` can make of a timeline. */
export type TimelineFormat = DownloadFormat | 'csv' | 'xlsx' | 'ics' | 'md';

/**
 * Who does what by when, and how the team will know.
 *
 * @tagname cairn-action-timeline
 * @summary The plan's actions as a table to write in, as bars on a time scale, and as what each person carries.
 * @slot - Shown before the element is defined, and where its document cannot be opened.
 * @fires {CairnChangeEvent} cairn-change - An edit was made; on the element that owns the plan.
 * @fires {CairnSelectionEvent} cairn-selection - Another action was opened.
 * @fires {CairnLoadEvent} cairn-load - A document was opened, where the tool stands on its own.
 * @fires {CairnErrorEvent} cairn-error - Something was refused.
 * @csspart base - The tool.
 * @csspart heading - Its heading.
 * @csspart toolbar - Its toolbar.
 * @csspart work - All below the toolbar.
 * @csspart menu - What can be done with an action.
 * @csspart item - Each thing in it.
 * @csspart dialog - The details of an action.
 * @csspart dialog-heading - The action's name over them.
 * @csspart dialog-body - Its fields.
 * @cssstate ready - Rendered for the first time.
 * @cssstate empty - There is no action yet.
 * @cssstate readonly - The reader may look, not change.
 * @cssstate dragging - A bar is being moved by pointer.
 */
export class CairnActionTimeline extends EditingTool {
  static override styles: CSSResultGroup = [EditingTool.styles, timelineStyles];
  static override readonly messages: readonly PreparableTable[] = [
    ...EditingTool.messages,
    timelineMessages,
    lateWords,
  ];
  static override readonly reads: readonly (keyof Plan)[] = [
    'actions',
    'people',
    'measures',
    'theory',
    'milestones',
    'phases',
    'calendar',
    'terms',
    'cycles',
    'decisions',
  ];

  /** A cell that takes the focus after a render moves the tab stop with it: that needs one more. @internal */
  static override readonly enabledWarnings = [];

  /** What is shown: the table, the bars, or what each person carries. */
  @property({reflect: true}) view: TimelineViewName = 'grid';

  /** The action whose details are open. */
  @state() private detailsOf = '';
  readonly #details = this.atNeed(
    async () => {
      const [{styles, detailsView, words}] = await Promise.all([
        import('./view/details.js'),
        import('../../kit/dialog/define.js'),
      ]);
      await lateWords.have(this.language, words);
      return {styles, detailsView};
    },
    () => {
      this.detailsOf = '';
    },
  );
  readonly #menu = new MenuAtNeed(
    this,
    this.atNeed(() => import('../../kit/menu/menu-list.js')),
  );

  readonly #arranging = this.atNeed(async () => {
    const [{styles, Arranging, words}, {panelView}] = await Promise.all([
      import('./arranging/arranging.js'),
      import('./arranging/panel.js'),
    ]);
    await lateWords.have(this.language, words);
    const table = new Arranging(this, {
      announce: (said) => {
        this.announce(said);
      },
      measure: (column) =>
        this.renderRoot.querySelector<HTMLElement>(`thead .col-${column}`)?.offsetWidth,
    });
    return {styles, table, panelView};
  });
  readonly #exchange = this.atNeed(async () => {
    const {styles, Exchange, words} = await import('./exchange/exchange.js');
    await lateWords.have(this.language, words);
    const exchange = new Exchange(this, {
      view: () => this.#view(),
      rows: () => this.#rows,
      columns: () => this.#columns,
      announce: (said) => {
        this.announce(said);
      },
      made: (ids) => {
        for (const id of ids) this.#arranging.there?.table.keep(id);
      },
    });
    return {styles, exchange};
  });
  readonly #long = this.atNeed(async () => {
    const {RowWindow} = await import('./interaction/row-window.js');
    return {rows: new RowWindow(this)};
  });
  /** What the menus offer. */
  readonly #offers = this.atNeed(async () => {
    const {fileActs, ownerActs, rowActs, words} = await import('./view/offers.js');
    await lateWords.have(this.language, words);
    return {fileActs, ownerActs, rowActs, words};
  });
  readonly #importing = this.atNeed(async () => {
    const [{styles, Importing, words}] = await Promise.all([
      import('./exchange/importing.js'),
      import('../../kit/dialog/define.js'),
    ]);
    await lateWords.have(this.language, words);
    const importing = new Importing(this, {
      edit: (edit) => this.edit(edit).ok,
      sayRefusal: (refusal) => this.sayRefusal(refusal),
      announce: (said) => {
        this.announce(said);
      },
    });
    return {styles, importing};
  });
  readonly #following = this.atNeed(async () => {
    const {styles, Following, words} = await import('./view/following.js');
    await lateWords.have(this.language, words);
    return {styles, following: new Following(this, (edit) => super.edit(edit).ok)};
  });
  /** What shows the bars and the load. */
  readonly #scale = this.atNeed(async () => {
    const {styles, words, scaleFor} = await import('./view/scale.js');
    await lateWords.have(this.language, words);
    const scale = scaleFor(this, {
      view: () => this.#view(),
      announce: (said) => {
        this.announce(said);
      },
      dragging: (on) => {
        this.setState('dragging', on);
      },
    });
    return {styles, scale};
  });

  readonly #cells = new GridCells(this, {
    rows: () => this.#rows.map(rowKey),
    columns: () => this.#columns,
    unfold: (group, open) => this.#arranging.there?.table.unfold(group, open) ?? false,
    clipboard: (event, block) => {
      this.#exchange.there?.exchange.clipboard(event, block);
    },
    fill: (block) => {
      this.#withBlock('fill', block);
    },
    isEditable: () => this.editable,
    settleWith: (commit) => this.store.pending(commit),
    write: (row, column, value) => {
      const action = this.#action(row);
      if (!action) return false;
      const view = this.#view();
      if (cellValue(view, action, column) === value) return true;
      const edit = cellEdit(view, action, column, value);
      const made = edit !== undefined && view.edit(edit);
      if (made && column === 'status' && value === 'blocked') this.#openDetails(row);
      return made;
    },
    clear: (block) => {
      this.#withBlock('clear', block);
    },
    remove: (row) => {
      this.#remove(row);
    },
    move: (row, by) => {
      this.#moveRow(row, by);
    },
  });

  readonly #barFocus = new RovingFocus(this, {
    within: '.bars ul',
    items: '.bar',
    axis: 'vertical',
  });

  /**
   * Offers the plan as a file (`json`), the actions as a spreadsheet (`xlsx`, `csv`), as a calendar (`ics`; of one owner, where the
   * id of a person is given), or as text to read (`md`).
   */
  override async download(format: TimelineFormat = 'json', owner?: string): Promise<void> {
    if (format === 'json' || format === 'survey') return super.download(format);
    this.store.settle();
    if (format === 'md') {
      const {downloadCopy} = await import('../../foundation/plan-copies.js');
      await downloadCopy(this.plan, format, this.language, ['actions']);
    } else {
      const {downloadSheet} = await import('./exchange/files.js');
      await downloadSheet(this.#view(), format, owner);
    }
  }

  /** @internal */
  override reveal(place: PlanPlace): Promise<boolean> {
    if (this.#action(place.id)) this.view = 'grid';
    return super.reveal(place);
  }

  /** What waits for an action may begin too early once that one was changed: then it is said. */
  protected override edit(edit: Edit): EditResult {
    const before = this.plan;
    const result = super.edit(edit);
    const after = this.plan;
    if (before.actions !== after.actions && after.actions.some((action) => action.after.length))
      void this.#following.bring().then((part) => part?.following.look(before, after));
    return result;
  }

  protected override get toolName(): string {
    return timelineMessages.say(this.language, 'name');
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.setState('empty', this.plan.actions.length === 0);
  }

  protected override renderActions(): TemplateResult {
    const say = timelineMessages.in(this.language);
    const table = this.#arranging.there?.table;
    return html`
      <span class="views" role="group" aria-label=${say('view')}>
        ${timelineViews.map(
          (view) =>
            html`<button
              type="button"
              aria-pressed=${this.view === view ? 'true' : 'false'}
              @click=${() => {
                this.view = view;
              }}
            >
              ${say(view)}
            </button>`,
        )}
      </span>
      ${
        this.editable
          ? html`<button type="button" class="primary add-action" @click=${this.#add}>
              ${say('addAction')}
            </button>`
          : nothing
      }
      <button
        type="button"
        class="plain arrange"
        ?hidden=${this.view !== 'grid'}
        aria-expanded=${table?.panelOpen ? 'true' : 'false'}
        @click=${this.#arrange}
      >
        ${say('arrange')}
      </button>
      <button
        type="button"
        class="plain"
        aria-haspopup="menu"
        aria-expanded="false"
        @click=${(event: Event) => void this.#openFiles(event.currentTarget as HTMLElement)}
      >
        ${say('files')}
      </button>
    `;
  }

  protected override renderTool(): TemplateResult {
    const view = this.#view();
    const {actions} = view.plan;
    const opened = this.#action(this.detailsOf);
    const notes = view.notes('', 'actions');
    const {block} = this.#cells;
    return html`
      ${this.#following.there?.following.view(view) ?? nothing}
      ${
        actions.length === 0
          ? emptyView(
              view.say('empty'),
              this.editable
                ? html`<button type="button" class="primary" @click=${this.#add}>
                    ${view.say('first')}
                  </button>`
                : undefined,
            )
          : this.#shown(view)
      }
      ${
        this.view === 'grid'
          ? ((block ? this.#exchange.get() : this.#exchange.there)?.exchange.view(block) ?? nothing)
          : nothing
      }
      <p class="status">
        ${
          this.#arranging.there?.table.status(view) ??
          // The table adds up in its last row.
          (this.view === 'grid' ? nothing : view.say('count', {count: actions.length}))
        }
        ${notesView(notes)}
      </p>
      ${this.#menu.view()} ${this.#importing.there?.importing.view(view) ?? nothing}
      ${
        opened
          ? this.#details.get()?.detailsView(view, opened, () => {
              this.#closeDetails(opened.id);
            })
          : nothing
      }
    `;
  }

  protected override async paper(): Promise<Paper> {
    const {timelinePaper, timelinePaperStyles} = await import('./view/paper.js');
    return {
      styles: timelinePaperStyles,
      landscape: true,
      render: (sheet) =>
        timelinePaper(this.#view(), sheet, {
          view: this.view,
          level: this.headingLevel + 1,
        }),
    };
  }

  #shown(view: TimelineView): TemplateResult | typeof nothing {
    if (this.view !== 'bars' && this.view !== 'load') return this.#table(view);
    const scale = this.#scale.get()?.scale;
    if (!scale) return nothing;
    return this.view === 'load'
      ? scale.load(view)
      : html`<div @keydown=${this.#barFocus.onKeyDown} @focusin=${this.#barFocus.onFocusIn}>
          ${scale.bars(view)}
        </div>`;
  }

  #table(view: TimelineView): TemplateResult {
    const arranging = this.#arranging.there;
    const table = arranging?.table;
    const rows = this.#rows;
    const active = this.#cells.active?.row;
    const shown =
      rows.length > LONG
        ? (this.#long.get()?.rows.shown(rows, active) ??
          rows.filter((row, at) => at < LONG / 2 || rowKey(row) === active))
        : rows;
    return html`
      ${arranging?.table.panelOpen ? arranging.panelView(view, arranging.table) : nothing}
      <div class="scroller">
        ${gridView(view, this.#cells, {
          rows,
          shown,
          columns: this.#columns,
          sort: (column) => table?.sort(column),
          width: (column) => table?.width(column),
          toggle: (group) => {
            table?.toggle(group);
          },
          openColumn: (column, button) => void this.#openColumn(column, button),
        })}
      </div>
    `;
  }

  get #rows(): readonly Row[] {
    return this.#arranging.there?.table.rows(this.#view()) ?? this.plan.actions;
  }

  get #columns(): readonly Column[] {
    return this.#arranging.there?.table.columns ?? firstColumns;
  }

  #view(): TimelineView {
    const {plan, editable, language, drafts} = this;
    const words = vocabularyMessages.in(language);
    return {
      plan,
      editable,
      language,
      drafts,
      today: today(),
      say: timelineMessages.in(language),
      word: (vocabulary, word) => sayWord(words, vocabulary, word),
      text: (text) => this.textOf(text),
      write: (text, value) => withText(text, language, value),
      date: (date) => sayDate(language, date),
      number: (value) => sayNumber(language, value),
      personName: (id) => plan.people.find((person) => person.id === id)?.name ?? id,
      notes: (id, field) =>
        this.findingsAt(id, field).map((finding) => ({
          severity: finding.severity,
          text: this.sayFinding(finding),
        })),
      edit: (edit) => this.edit(edit).ok,
      openDetails: (id) => {
        this.#openDetails(id);
      },
      openMenu: (id, button) => void this.#openMenu(id, button),
    };
  }

  #action(id: string): Action | undefined {
    return this.plan.actions.find((action) => action.id === id);
  }

  readonly #add = (): void => {
    this.#begin(addAction());
  };

  /** Adds an action, and opens it for writing. */
  #begin(adding: Edit): void {
    const result = this.edit(adding);
    if (!result.ok || !result.made) return;
    this.#arranging.there?.table.keep(result.made);
    if (this.view === 'grid') this.#cells.edit({row: result.made, column: 'text'});
    else this.#openDetails(result.made);
  }

  async #openMenu(id: string, button: HTMLElement): Promise<void> {
    const part = await this.#offers.bring();
    const view = this.#view();
    const action = this.#action(id);
    if (!action || !part) return;
    await this.#menu.open(
      button,
      view.say('moreFor', {what: actionName(view, action)}),
      part.rowActs(view, {
        details: () => {
          this.#openDetails(id);
        },
        move: (by) => {
          this.#moveRow(id, by);
        },
        duplicate: () => {
          this.#duplicate(action);
        },
        remove: () => {
          this.#remove(id);
        },
      }),
    );
  }

  async #openColumn(column: Column, button: HTMLElement): Promise<void> {
    const part = await this.#arranging.bring();
    if (!part || column === 'more') return;
    const view = this.#view();
    await this.#menu.open(button, columnName(view, column), part.table.acts(view, column));
  }

  async #openFiles(button: HTMLElement): Promise<void> {
    const part = await this.#offers.bring();
    if (!part) return;
    const {fileActs, ownerActs, words} = part;
    const view = this.#view();
    const acts = fileActs(view, {
      bring: () => void this.#importing.bring().then((fetched) => fetched?.importing.open()),
      save: (format) => void this.download(format),
      saveOfOne: () =>
        void this.#menu.open(
          button,
          words.say(this.language, 'whoseCalendar'),
          ownerActs(view, (owner) => void this.download('ics', owner)),
        ),
    });
    await this.#menu.open(button, view.say('files'), acts);
  }

  readonly #arrange = async (): Promise<void> => {
    const part = await this.#arranging.bring();
    if (part) part.table.panelOpen = !part.table.panelOpen;
    this.requestUpdate();
  };

  /** At once where it can be; what is fetched for it is there as soon as somebody comes to the tool. */
  #withBlock(act: 'clear' | 'fill', block: Block): void {
    const there = this.#exchange.there;
    if (there) there.exchange[act](block);
    else void this.#exchange.bring().then((part) => part?.exchange[act](block));
  }

  /** A copy stands below its pattern, open for writing; nothing has been done of it yet. */
  #duplicate({id, text, owner, helpers, start, due, dueText, ...action}: Action): void {
    const {success, measures, links, after, hours, phase, milestone} = action;
    const at = this.plan.actions.findIndex((one) => one.id === id) + 1;
    const fields = {text, owner, helpers, start, due, dueText, success, measures, links, after};
    this.#begin(addAction({...fields, hours, phase, milestone}, at));
  }

  #openDetails(id: string): void {
    this.detailsOf = id;
    this.select([id]);
  }

  #closeDetails(row: string): void {
    this.drafts.settle();
    this.detailsOf = '';
    this.#cells.point({row, column: 'more'});
    void this.updateComplete.then(() => {
      this.#returnTo(row);
    });
  }

  /** Where the browser gave the focus to nobody when something closed, it goes back to the action. */
  #returnTo(id: string): void {
    // What has just been hidden may have it for a moment longer.
    if (!this.isConnected || this.shadowRoot?.activeElement?.checkVisibility()) return;
    if (this.view === 'grid') this.#cells.go({row: id, column: 'more'});
    else {
      this.renderRoot
        .querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"] :is([data-bar], button)`)
        ?.focus();
    }
  }

  /** Moves a row over the one that is shown beside it. */
  #moveRow(id: string, by: -1 | 1): void {
    const view = this.#view();
    const table = this.#arranging.there?.table;
    if (table && !table.isOwnOrder) {
      table.sayCannotMove(view);
      return;
    }
    const rows = this.#rows;
    const place = rows.findIndex((row) => rowKey(row) === id) + by;
    const other = rows[place];
    const action = this.#action(id);
    if (!other || !action) return;
    const to = this.plan.actions.findIndex((one) => one.id === rowKey(other));
    if (!this.edit(reorderAction(id, to)).ok) return;
    const [position, total] = [place + 1, rows.length];
    this.announce(view.say('movedTo', {what: actionName(view, action), position, total}));
    this.#cells.keepFocus();
  }

  #remove(id: string): void {
    const view = this.#view();
    const rows = this.#rows.filter((row) => !isGroup(row));
    const at = rows.findIndex((row) => rowKey(row) === id);
    const action = this.#action(id);
    if (!action || !this.edit(removeAction(id)).ok) return;
    this.announce(view.say('deleted', {what: actionName(view, action)}));
    const near = rows[at + 1] ?? rows[at - 1];
    if (near) this.#cells.go({row: rowKey(near), column: 'text'});
    else {
      void this.updateComplete.then(() => {
        this.renderRoot.querySelector<HTMLElement>('.add-action')?.focus();
      });
    }
  }
}
