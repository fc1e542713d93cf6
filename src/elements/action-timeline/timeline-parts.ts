/**
 * The parts of the action timeline that are fetched at need, each with its words and what dresses it.
 *
 * What always holds: the table can be read, and a cell opened, before any of them is there.
 */
import {property, state} from 'lit/decorators.js';
import type {AtNeed} from '../../foundation/at-need.js';
import {EditingTool} from '../../foundation/editing-tool.js';
import {LateWords} from '../../foundation/late-words.js';
import type {PreparableTable} from '../../foundation/messages.js';
import type {DownloadFormat} from '../../foundation/plan-element.js';
import {MenuAtNeed} from '../../kit/menu/menu-at-need.js';
import type {Edit} from '../../plan/edits/index.js';
import {timelineMessages} from './action-timeline.messages.js';
import {firstColumns, type Column} from './columns.js';
import type {GridCells} from './interaction/grid-cells.js';
import type {RowWork} from './interaction/row-work.js';
import type {Row} from './view/table.js';
import type {TimelineScale, TimelineView} from './view/timeline-view.js';

/** How the actions are shown. */
export const timelineViews = ['grid', 'bars', 'load'] as const;
export type TimelineViewName = (typeof timelineViews)[number];

/** What `download` can make of a timeline. */
export type TimelineFormat = DownloadFormat | 'csv' | 'xlsx' | 'ics' | 'md';

/** Words that come with the parts. */
const lateWords = new LateWords();

export abstract class TimelineParts extends EditingTool {
  static override readonly messages: readonly PreparableTable[] = [
    ...EditingTool.messages,
    timelineMessages,
    lateWords,
  ];

  /** What is shown: the table, the bars, or what each person carries. */
  @property({reflect: true}) view: TimelineViewName = 'grid';

  /** What the headings over the bars are, and so how wide a day is. */
  @property({reflect: true}) scale: TimelineScale = 'weeks';

  /** The action whose details are open. @internal */
  @state() protected detailsOf = '';

  /** The first rows were shown: now all of them may come, or what keeps many short. @internal */
  protected seen = false;

  /** @internal */
  protected readonly details = this.atNeed(
    async () => {
      const [{styles, detailsView, toResults, words}] = await Promise.all([
        import('./view/details.js'),
        import('../../kit/dialog/define.js'),
      ]);
      await lateWords.have(this.language, words);
      return {styles, detailsView, toResults};
    },
    () => {
      this.detailsOf = '';
    },
  );

  /** @internal */
  protected readonly menu = new MenuAtNeed(
    this,
    this.atNeed(() => import('../../kit/menu/menu-list.js')),
  );

  /** @internal */
  protected readonly arranging = this.atNeed(async () => {
    const [{styles, Arranging, words}, {panelView}] = await Promise.all([
      import('./arranging/arranging.js'),
      import('./arranging/panel.js'),
    ]);
    await lateWords.have(this.language, words);
    const table = new Arranging(this, {
      announce: this.#say,
      measure: (column) =>
        this.renderRoot.querySelector<HTMLElement>(`thead .col-${column}`)?.offsetWidth,
    });
    return {styles, table, panelView};
  });

  /** @internal */
  protected readonly exchange = this.atNeed(async () => {
    const {styles, Exchange, words} = await import('./exchange/exchange.js');
    await lateWords.have(this.language, words);
    const exchange = new Exchange(this, {
      view: () => this.look(),
      rows: () => this.rows,
      columns: () => this.columns,
      announce: this.#say,
      made: (ids) => {
        for (const id of ids) this.arranging.there?.table.keep(id);
      },
    });
    return {styles, exchange};
  });

  /** What keeps a table of many rows short. @internal */
  protected readonly long = this.atNeed(async () => {
    const {RowWindow} = await import('./interaction/row-window.js');
    return {rows: new RowWindow(this, 'tbody')};
  });

  /** What is done with rows, columns and files, and the menus that offer it. @internal */
  protected readonly acts = this.atNeed(async () => {
    const {RowWork, words} = await import('./interaction/row-work.js');
    await lateWords.have(this.language, words);
    const work = new RowWork(this, {
      view: () => this.look(),
      rows: () => this.rows,
      table: () => this.arranging.there?.table,
      cells: this.cells,
      menu: this.menu,
      edit: (edit) => this.edit(edit),
      begin: (edit) => {
        this.begin(edit);
      },
      bring: (what) => void this.importing.bring().then((fetched) => fetched?.importing.open(what)),
      announce: this.#say,
    });
    return {work};
  });

  /** @internal */
  protected readonly importing = this.atNeed(async () => {
    const [{styles, Importing, words}] = await Promise.all([
      import('./exchange/importing.js'),
      import('../../kit/dialog/define.js'),
    ]);
    await lateWords.have(this.language, words);
    const importing = new Importing(this, {
      edit: (edit) => this.edit(edit).ok,
      sayRefusal: (refusal) => this.sayRefusal(refusal),
      announce: this.#say,
    });
    return {styles, importing};
  });

  /** @internal */
  protected readonly following = this.atNeed(async () => {
    const {styles, Following, words} = await import('./view/following.js');
    await lateWords.have(this.language, words);
    return {styles, following: new Following(this, (edit) => super.edit(edit).ok)};
  });

  /** What shows the bars and the load. @internal */
  protected readonly time = this.atNeed(async () => {
    const {styles, words, scaleFor} = await import('./view/scale.js');
    await lateWords.have(this.language, words);
    const scale = scaleFor(this, {
      view: () => this.look(),
      rows: () => this.rows,
      toggle: (group) => {
        this.arranging.there?.table.toggle(group);
      },
      choose: (chosen) => {
        this.scale = chosen;
      },
      announce: this.#say,
      dragging: (on) => {
        this.setState('dragging', on);
      },
    });
    return {styles, scale};
  });

  /** The keys of the table. @internal */
  protected abstract readonly cells: GridCells;

  /**
   * Offers the plan as a file (`json`), the actions as a spreadsheet (`xlsx`, `csv`), as a calendar (`ics`; of one owner, where the
   * id of a person is given), or as text to read (`md`).
   */
  override async download(format: TimelineFormat = 'json', owner?: string): Promise<void> {
    if (format === 'json' || format === 'survey') return super.download(format);
    this.store.settle();
    const {downloadActions} = await import('./exchange/files.js');
    await downloadActions(this.look(), format, owner);
  }

  /** The rows as they are arranged. @internal */
  protected get rows(): readonly Row[] {
    return this.arranging.there?.table.rows(this.look()) ?? this.plan.actions;
  }

  /** @internal */
  protected get columns(): readonly Column[] {
    return this.arranging.there?.table.columns ?? firstColumns;
  }

  /** What the views are made of. @internal */
  protected abstract look(): TimelineView;

  /** Adds an action, and opens it for writing. @internal */
  protected abstract begin(adding: Edit): void;

  /** Does something with what is fetched for it: at once where it is there. @internal */
  protected withPart<Part extends object>(part: AtNeed<Part>, act: (part: Part) => void): void {
    if (part.there) act(part.there);
    else {
      void part.bring().then((fetched) => {
        if (fetched) act(fetched);
      });
    }
  }

  /** @internal */
  protected withActs(act: (acts: RowWork) => void): void {
    this.withPart(this.acts, ({work}) => {
      act(work);
    });
  }

  readonly #say = (said: string): void => {
    this.announce(said);
  };
}
