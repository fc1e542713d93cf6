/** `cairn-action-timeline`: who does what by when, and how we'll know. */
import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {EditingTool} from '../../foundation/editing-tool.js';
import {notesView} from '../../foundation/field-notes.js';
import {sayDate, sayNumber, type PreparableTable} from '../../foundation/messages.js';
import type {PlanPlace} from '../../foundation/plan-context.js';
import type {Paper} from '../../foundation/printable.js';
import {RovingFocus} from '../../foundation/roving-focus.js';
import {emptyView} from '../../foundation/stones.js';
import {sayWord, vocabularyMessages} from '../../foundation/vocabulary.messages.js';
import {MenuAtNeed} from '../../kit/menu/menu-at-need.js';
import {today} from '../../plan/dates.js';
import {addAction, changeAction, removeAction, reorderAction} from '../../plan/edits/index.js';
import {withText} from '../../plan/text.js';
import type {Action, Plan} from '../../plan/types.js';
import {timelineMessages} from './action-timeline.messages.js';
import {timelineStyles} from './action-timeline.styles.js';
import {cellEdit, cellValue} from './columns.js';
import {BarMoves} from './interaction/bar-moves.js';
import {GridCells} from './interaction/grid-cells.js';
import type {Piece} from './interaction/row-window.js';
import {barsView, scaleOf} from './view/bars.js';
import {gridView} from './view/grid.js';
import {rowActs} from './view/row-acts.js';
import {actionName, type TimelineView} from './view/timeline-view.js';

/** How the actions are shown. */
export const timelineViews = ['grid', 'bars', 'load'] as const;
export type TimelineViewName = (typeof timelineViews)[number];

/** A list longer than this is rendered in part. */
const FEW = 100;
/** So many of its rows are rendered until it is known which are in view. */
const AT_FIRST = 20;

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
 * @cssproperty --cairn-action-timeline-height - Height of the window on a long list of actions.
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
  ];
  static override readonly reads: readonly (keyof Plan)[] = [
    'actions',
    'people',
    'measures',
    'theory',
    'milestones',
    'phases',
    'calendar',
  ];

  /** A cell that takes the focus after a render moves the tab stop with it: that needs one more. @internal */
  static override readonly enabledWarnings = [];

  /** What is shown: the table, the bars, or what each person carries. */
  @property({reflect: true}) view: TimelineViewName = 'grid';

  /** The action whose details are open. */
  @state() private detailsOf = '';
  readonly #details = this.atNeed(
    async () => {
      const [{styles, detailsView}] = await Promise.all([
        import('./view/details.js'),
        import('../../kit/dialog/define.js'),
      ]);
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

  readonly #load = this.atNeed(() => import('./view/load.js'));
  readonly #window = this.atNeed(
    async () => {
      const {RowWindow, styles} = await import('./interaction/row-window.js');
      return {styles, rows: new RowWindow<Action>(this)};
    },
    () => {
      this.#isWhole = true;
    },
  );
  /** What shows a part of a list did not come: all of it is shown. */
  #isWhole = false;

  readonly #cells = new GridCells(this, {
    rows: () => this.plan.actions.map(({id}) => id),
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
    clear: ({row, column}) => {
      if (column === 'text' || column === 'success') this.edit(changeAction(row, {[column]: ''}));
      else if (column === 'owner' || column === 'start' || column === 'due')
        this.edit(changeAction(row, {[column]: ''}));
      else if (column === 'hours') this.edit(changeAction(row, {hours: 0}));
    },
    remove: (row) => {
      this.#remove(row);
    },
    move: (row, by) => {
      this.#moveRow(row, by);
    },
  });

  readonly #moves = new BarMoves(this, {
    isEditable: () => this.editable,
    scale: () => scaleOf(this.plan),
    action: (id) => this.#action(id),
    schedule: (id, start, due) => {
      this.edit(changeAction(id, {start, due}));
    },
    say: (id, start, due) => {
      const action = this.#action(id);
      const view = this.#view();
      if (action) {
        this.announce(
          view.say('barMoved', {
            what: actionName(view, action),
            start: view.date(start),
            end: view.date(due),
          }),
        );
      }
    },
    dragging: (on) => {
      this.setState('dragging', on);
    },
    details: (id) => {
      this.#openDetails(id);
    },
  });

  readonly #barFocus = new RovingFocus(this, {
    within: '.bars ul',
    items: '.bar',
    axis: 'vertical',
  });

  /** @internal */
  renderNow(): void {
    if (this.isUpdatePending) this.performUpdate();
  }

  /** @internal */
  override reveal(place: PlanPlace): Promise<boolean> {
    if (this.#action(place.id)) {
      this.view = 'grid';
      this.#cells.point({row: place.id, column: 'text'});
    }
    return super.reveal(place);
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
    `;
  }

  protected override renderTool(): TemplateResult {
    const view = this.#view();
    const {actions} = view.plan;
    const opened = this.#action(this.detailsOf);
    const notes = view.notes('', 'actions');
    return html`
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
          : this.#rows(view)
      }
      <p class="status">${view.say('count', {count: actions.length})} ${notesView(notes)}</p>
      ${this.#menu.view()}
      ${opened ? this.#details.get()?.detailsView(view, opened, this.#closeDetails) : nothing}
    `;
  }

  protected override async paper(): Promise<Paper> {
    const {timelinePaper, timelinePaperStyles} = await import('./view/paper.js');
    return {
      styles: timelinePaperStyles,
      landscape: true,
      render: (sheet) =>
        timelinePaper(this.#view(), sheet, {
          load: this.view === 'load',
          level: this.headingLevel + 1,
        }),
    };
  }

  #rows(view: TimelineView): TemplateResult {
    switch (this.view) {
      case 'bars':
        return html`<div @keydown=${this.#barFocus.onKeyDown} @focusin=${this.#barFocus.onFocusIn}>
          ${barsView(view, this.#moves, this.#pieces())}
        </div>`;
      case 'load':
        return this.#load.get()?.loadView(view) ?? html``;
      default:
        return html`<div class="scroller">
          ${gridView(view, this.#cells, this.#pieces(this.#cells.active?.row))}
        </div>`;
    }
  }

  /** The rows to render: of a long list those in view; until it is known which, the first ones. */
  #pieces(worked?: string): readonly Piece<Action>[] {
    const {actions} = this.plan;
    const isLong = actions.length > FEW && !this.#isWhole;
    return (
      (isLong && this.#window.get()?.rows.pieces(actions, worked)) ||
      actions.slice(0, isLong ? AT_FIRST : undefined).map((row, at) => ({row, at}))
    );
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
      openMenu: (id, button) => {
        this.#openMenu(id, button);
      },
    };
  }

  #action(id: string): Action | undefined {
    return this.plan.actions.find((action) => action.id === id);
  }

  readonly #add = (): void => {
    const result = this.edit(addAction());
    if (!result.ok || !result.made) return;
    if (this.view === 'grid') this.#cells.edit({row: result.made, column: 'text'});
    else this.#openDetails(result.made);
  };

  #openMenu(id: string, button: HTMLElement): void {
    const view = this.#view();
    const action = this.#action(id);
    if (!action) return;
    void this.#menu.open(
      button,
      view.say('moreFor', {what: actionName(view, action)}),
      rowActs(view, {
        details: () => {
          this.#openDetails(id);
        },
        move: (by) => {
          this.#moveRow(id, by);
        },
        remove: () => {
          this.#remove(id);
        },
      }),
    );
  }

  #openDetails(id: string): void {
    this.detailsOf = id;
    this.select([id]);
  }

  readonly #closeDetails = (): void => {
    if (!this.detailsOf) return;
    const row = this.detailsOf;
    this.drafts.settle();
    this.detailsOf = '';
    this.#cells.point({row, column: 'more'});
    void this.updateComplete.then(() => {
      this.#returnTo(row);
    });
  };

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

  #moveRow(id: string, by: -1 | 1): void {
    const {actions} = this.plan;
    const to = actions.findIndex((action) => action.id === id) + by;
    if (to < 0 || to >= actions.length || !this.edit(reorderAction(id, to)).ok) return;
    const view = this.#view();
    const action = this.#action(id);
    if (!action) return;
    const [position, total] = [to + 1, actions.length];
    this.announce(view.say('movedTo', {what: actionName(view, action), position, total}));
    this.#cells.keepFocus();
  }

  #remove(id: string): void {
    const {actions} = this.plan;
    const at = actions.findIndex((action) => action.id === id);
    const action = actions[at];
    if (!action || !this.edit(removeAction(id)).ok) return;
    const view = this.#view();
    this.announce(view.say('deleted', {what: actionName(view, action)}));
    const near = actions[at + 1] ?? actions[at - 1];
    if (near) this.#cells.go({row: near.id, column: 'text'});
    else {
      void this.updateComplete.then(() => {
        this.renderRoot.querySelector<HTMLElement>('.add-action')?.focus();
      });
    }
  }
}
