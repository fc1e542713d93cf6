/** `cairn-action-timeline`: who does what by when, and how we'll know. */
import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {notesView} from '../../foundation/field-notes.js';
import {EditingTool} from '../../foundation/editing-tool.js';
import type {PlanPlace} from '../../foundation/plan-context.js';
import type {Paper} from '../../foundation/printable.js';
import {emptyView} from '../../foundation/stones.js';
import {addAction} from '../../plan/edits/index.js';
import type {Plan} from '../../plan/types.js';
import {timelineMessages} from './action-timeline.messages.js';
import type {Column} from './columns.js';
import {timelineStyles} from './action-timeline.styles.js';
import {timelineViews} from './timeline-parts.js';
import {TimelineTool} from './timeline-tool.js';
import {gridView} from './view/grid.js';
import {FIRST, firstRows, LONG} from './view/table.js';
import type {TimelineView} from './view/timeline-view.js';

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
export class CairnActionTimeline extends TimelineTool {
  static override styles: CSSResultGroup = [EditingTool.styles, timelineStyles];
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

  /** @internal */
  override reveal(place: PlanPlace): Promise<boolean> {
    if (place.field === 'results') return this.toResults(place.id);
    if (this.action(place.id)) {
      this.view = 'grid';
      // A row with the tab stop is in the page, however long the table is.
      this.cells.point({row: place.id, column: 'text'});
    }
    return super.reveal(place);
  }

  protected override renderActions(): TemplateResult {
    const say = timelineMessages.in(this.language);
    const table = this.arranging.there?.table;
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
      ${this.view === 'bars' ? (this.time.there?.scale.choice(this.look()) ?? nothing) : nothing}
      ${
        this.editable
          ? html`<button type="button" class="primary add-action" @click=${this.#add}>
              ${say('addAction')}
            </button>`
          : nothing
      }
      <button
        type="button"
        class="plain"
        ?hidden=${this.view !== 'grid' || !this.plan.actions.length}
        aria-pressed=${this.cells.choosesByPress ? 'true' : 'false'}
        @click=${() => {
          void this.exchange.bring();
          this.cells.choosesByPress = !this.cells.choosesByPress;
        }}
      >
        ${say('chooseCells')}
      </button>
      <button
        type="button"
        class="plain arrange"
        ?hidden=${this.view === 'load'}
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
        @click=${({currentTarget}: Event) => {
          this.withActs((acts) => void acts.openFiles(currentTarget as HTMLElement));
        }}
      >
        ${say('files')}
      </button>
    `;
  }

  protected override renderTool(): TemplateResult {
    const view = this.look();
    const {actions} = view.plan;
    const opened = this.action(this.detailsOf);
    const notes = view.notes('', 'actions');
    const {block} = this.cells;
    return html`
      ${this.following.there?.following.view(view) ?? nothing}
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
          ? ((block ? this.exchange.get() : this.exchange.there)?.exchange.view(
              block,
              this.cells.choosesByPress,
            ) ?? nothing)
          : nothing
      }
      <p class="status">
        ${
          this.arranging.there?.table.status(view) ??
          // The table adds up in its last row.
          (this.view === 'grid' ? nothing : view.say('count', {count: actions.length}))
        }
        ${notesView(notes)}
      </p>
      ${this.menu.view()} ${this.importing.there?.importing.view(view) ?? nothing}
      ${
        opened
          ? this.details.get()?.detailsView(view, opened, () => {
              this.closeDetails(opened.id);
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
        timelinePaper(this.look(), sheet, {
          view: this.view,
          level: this.headingLevel + 1,
        }),
    };
  }

  #shown(view: TimelineView): TemplateResult | typeof nothing {
    const scale = this.view === 'grid' ? undefined : this.time.get()?.scale;
    if (this.view === 'load') return scale?.load(view) ?? nothing;
    const arranging = this.arranging.there;
    return html`
      ${
        arranging?.table.panelOpen
          ? arranging.panelView(view, arranging.table, this.view !== 'bars')
          : nothing
      }
      ${this.view === 'bars' ? (scale?.bars(view) ?? nothing) : this.#table(view)}
    `;
  }

  #table(view: TimelineView): TemplateResult {
    const arranging = this.arranging.there;
    const table = arranging?.table;
    const rows = this.rows;
    const active = this.cells.active?.row;
    const shown =
      rows.length <= FIRST || (this.seen && rows.length <= LONG)
        ? rows
        : ((this.seen ? this.long.get() : undefined)?.rows.shown(rows, active) ??
          firstRows(rows, active));
    return html`
      <div class="scroller">
        ${gridView(view, this.cells, {
          rows,
          shown,
          columns: this.columns,
          sort: (column) => table?.sort(column),
          width: (column) => table?.width(column),
          toggle: (group) => {
            table?.toggle(group);
          },
          grip: (column, event) => table?.grip(column, event),
          orWords: this.exchange.there?.exchange.orWords,
          openColumn: (column, button) => void this.#openColumn(column, button),
        })}
      </div>
    `;
  }

  readonly #add = (): void => {
    this.begin(addAction());
  };

  readonly #arrange = async (): Promise<void> => {
    const part = await this.arranging.bring();
    if (part) part.table.panelOpen = !part.table.panelOpen;
    this.requestUpdate();
  };

  async #openColumn(column: Column, button: HTMLElement): Promise<void> {
    const [arranging, acts] = await Promise.all([this.arranging.bring(), this.acts.bring()]);
    if (arranging && acts) await acts.work.openColumn(arranging.table, column, button);
  }
}
