/**
 * What somebody does with the actions of a timeline: the keys of its table, what is made, opened and saved. `action-timeline.ts`
 * shows them.
 */
import type {PropertyValues} from 'lit';
import {sayDate, sayNumber} from '../../foundation/messages.js';
import {sayWord, vocabularyMessages} from '../../foundation/vocabulary.messages.js';
import {today} from '../../plan/dates.js';
import type {Edit, EditResult} from '../../plan/edits/index.js';
import {withText} from '../../plan/text.js';
import type {Action} from '../../plan/types.js';
import {timelineMessages} from './action-timeline.messages.js';
import {cellEdit, cellValue} from './columns.js';
import {GridCells} from './interaction/grid-cells.js';
import type {Block} from './interaction/grid-places.js';
import {TimelineParts} from './timeline-parts.js';
import {FIRST, rowKey, type Row} from './view/table.js';
import type {TimelineView} from './view/timeline-view.js';

export abstract class TimelineTool extends TimelineParts {
  /** @internal */
  protected override readonly cells: GridCells = new GridCells(this, {
    rows: () => this.#keys,
    columns: () => this.columns,
    unfold: (group, open) => this.arranging.there?.table.unfold(group, open) ?? false,
    clipboard: (event, block) => {
      // What is pasted can only be read now; where the part is late, it is done when that comes.
      const text = event.clipboardData?.getData('text/plain') ?? '';
      this.withPart(this.exchange, ({exchange}) => {
        exchange.clipboard(event, block, text);
      });
    },
    fill: (block) => {
      this.#withBlock('fill', block);
    },
    clear: (block) => {
      this.#withBlock('clear', block);
    },
    isEditable: () => this.editable,
    settleWith: (commit) => {
      // What is offered in an open cell may come after it.
      if (!this.exchange.there) void this.exchange.bring();
      return this.store.pending(commit);
    },
    write: (row, column, value) => {
      const action = this.action(row);
      if (!action) return false;
      if (this.exchange.there?.exchange.takesWords(action, column, value)) return true;
      const view = this.look();
      if (cellValue(view, action, column) === value) return true;
      const edit = cellEdit(view, action, column, value);
      if (!edit && column === 'hours')
        this.withPart(this.exchange, ({exchange}) => {
          exchange.readHours(action, value);
        });
      const made = edit !== undefined && view.edit(edit);
      if (made && column === 'status' && value === 'blocked') this.openDetails(row);
      return made;
    },
    remove: (row) => {
      this.withActs((acts) => {
        acts.remove(row);
      });
    },
    move: (row, by) => {
      this.withActs((acts) => {
        acts.moveRow(row, by);
      });
    },
  });

  #keysOf: readonly Row[] = [];
  #keysMade: readonly string[] = [];

  protected override get toolName(): string {
    return timelineMessages.say(this.language, 'name');
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    const show = (): void => {
      this.seen = true;
      if (this.rows.length > FIRST) this.requestUpdate();
    };
    void import('../../foundation/at-rest.js').then((rest) => rest.atRest()).then(show, show);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.setState('empty', this.plan.actions.length === 0);
  }

  /** What waits for an action may begin too early once that one was changed: then it is said. */
  protected override edit(edit: Edit): EditResult {
    const before = this.plan;
    const result = super.edit(edit);
    const after = this.plan;
    if (before.actions !== after.actions && after.actions.some((action) => action.after.length)) {
      this.withPart(this.following, ({following}) => {
        following.look(before, after);
      });
    }
    return result;
  }

  /** What the views are made of. @internal */
  protected override look(): TimelineView {
    const {plan, editable, language, drafts, scale} = this;
    const words = vocabularyMessages.in(language);
    return {
      plan,
      scale,
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
      notes: (id, field) => this.notesAt(id, field),
      edit: (edit) => this.edit(edit).ok,
      openDetails: (id) => {
        this.openDetails(id);
      },
      openMenu: (id, button) => {
        this.withActs((acts) => void acts.openMenu(id, button));
      },
    };
  }

  /** @internal */
  protected action(id: string): Action | undefined {
    return this.plan.actions.find((action) => action.id === id);
  }

  /** Adds an action, and opens it for writing. @internal */
  protected override begin(adding: Edit): void {
    const result = this.edit(adding);
    if (!result.ok || !result.made) return;
    this.arranging.there?.table.keep(result.made);
    if (this.view === 'grid') this.cells.edit({row: result.made, column: 'text'});
    else this.openDetails(result.made);
  }

  /** @internal */
  protected openDetails(id: string): void {
    this.detailsOf = id;
    this.select([id]);
  }

  /** Goes to where it is written what a measure found, and says whether there is an action that can hold it. @internal */
  protected async toResults(measure: string): Promise<boolean> {
    const details = await this.details.bring();
    return (
      details?.toResults(this, measure, (id) => {
        this.openDetails(id);
      }) ?? false
    );
  }

  /** @internal */
  protected closeDetails(row: string): void {
    this.drafts.settle();
    this.detailsOf = '';
    this.cells.point({row, column: 'more'});
    void this.updateComplete.then(() => {
      this.#returnTo(row);
    });
  }

  get #keys(): readonly string[] {
    const {rows} = this;
    if (rows !== this.#keysOf) {
      this.#keysOf = rows;
      this.#keysMade = rows.map(rowKey);
    }
    return this.#keysMade;
  }

  /** At once where it can be; what is fetched for it is there as soon as somebody comes to the tool. */
  #withBlock(act: 'clear' | 'fill', block: Block): void {
    this.withPart(this.exchange, ({exchange}) => {
      exchange[act](block);
    });
  }

  /** Where the browser gave the focus to nobody when something closed, it goes back to the action. */
  #returnTo(id: string): void {
    // What has just been hidden may have it for a moment longer.
    if (!this.isConnected || this.shadowRoot?.activeElement?.checkVisibility()) return;
    if (this.view === 'grid') this.cells.go({row: id, column: 'more'});
    else {
      this.renderRoot
        .querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"] [data-stop]`)
        ?.focus();
    }
  }
}
