/**
 * How one reader has the table arranged: sorted, filtered, in groups, its columns shown, hidden, moved and made wider.
 * Fetched when somebody first comes to the tool.
 *
 * What always holds: nothing of it is written into the plan, and nothing of the plan is changed by it.
 */
import type {ReactiveControllerHost} from 'lit';
import {separator, type MenuActs} from '../../../kit/menu/menu-list.js';
import type {Plan} from '../../../plan/types.js';
import {columnName, columns, firstColumns, type Column, type ValueColumn} from '../columns.js';
import {partMessages} from '../parts.messages.js';
import {isGroup, type Row} from '../view/table.js';
import type {TimelineView} from '../view/timeline-view.js';
import {
  arrange,
  asInPlan,
  isFiltered,
  traits,
  type Arrangement,
  type Trait,
} from './arrangement.js';
import {dragColumn} from './column-drag.js';
import {arrangingStyles} from './arranging.styles.js';

export const styles = arrangingStyles;
export {partMessages as words} from '../parts.messages.js';

const STEP = 40;
const NARROWEST = 72;
/** What a column is taken for before it was ever made wider, where nothing shows how wide it is. */
const USUAL = 160;

export interface ArrangingActs {
  announce(words: string): void;
  /** How wide a column is shown now. */
  measure(column: Column): number | undefined;
}

export class Arranging {
  readonly #host: ReactiveControllerHost;
  readonly #acts: ArrangingActs;
  #arrangement: Arrangement = asInPlan;
  #columns: readonly Column[] = firstColumns;
  readonly #widths = new Map<Column, number>();
  readonly #kept = new Set<string>();
  /** What the rows were made of, and the rows. */
  #made: {plan: Plan; arrangement: Arrangement; language: string; rows: readonly Row[]} | undefined;
  panelOpen = false;

  constructor(host: ReactiveControllerHost, acts: ArrangingActs) {
    this.#host = host;
    this.#acts = acts;
  }

  get arrangement(): Arrangement {
    return this.#arrangement;
  }
  get columns(): readonly Column[] {
    return this.#columns;
  }
  /** Whether it shows what a plan shows by itself, every action in the order in which it was written. */
  get isOwnOrder(): boolean {
    return !this.#arrangement.sort && !this.#arrangement.group;
  }
  get isFiltered(): boolean {
    return isFiltered(this.#arrangement);
  }
  get isChanged(): boolean {
    return (
      this.#arrangement !== asInPlan || this.#columns !== firstColumns || this.#widths.size > 0
    );
  }

  /** When what was changed is shown. */
  get rendered(): Promise<unknown> {
    return this.#host.updateComplete;
  }

  rows(view: TimelineView): readonly Row[] {
    const {plan, language} = view;
    if (this.isOwnOrder && !this.isFiltered) return plan.actions;
    const made = this.#made;
    if (
      made?.plan === plan &&
      made.arrangement === this.#arrangement &&
      made.language === language
    ) {
      return made.rows;
    }
    const rows = arrange(view, this.#arrangement, this.#kept);
    this.#made = {plan, language, arrangement: this.#arrangement, rows};
    return rows;
  }

  sort(column: Column): 'ascending' | 'descending' | undefined {
    const {sort} = this.#arrangement;
    return sort?.column === column ? (sort.down ? 'descending' : 'ascending') : undefined;
  }

  width(column: Column): number | undefined {
    return this.#widths.get(column);
  }

  /** An action that was made while others are hidden is seen, whatever it is. */
  keep(id: string): void {
    this.#kept.add(id);
    this.#made = undefined;
  }

  change(changes: Partial<Arrangement>): void {
    this.#arrangement = {...this.#arrangement, ...changes};
    this.#kept.clear();
    this.#host.requestUpdate();
  }

  /** One more thing an action must have; with `undefined` it does not matter any more. */
  only(trait: Trait, value: string | undefined): void {
    const only = new Map(this.#arrangement.only);
    if (value === undefined) only.delete(trait);
    else only.set(trait, value);
    this.change({only});
  }

  /** Opens or closes a group. Says whether it was the other way before. */
  unfold(group: string, open: boolean): boolean {
    const closed = new Set(this.#arrangement.closed);
    if (closed.has(group) !== open) return false;
    if (open) closed.delete(group);
    else closed.add(group);
    this.change({closed});
    return true;
  }

  toggle(group: string): void {
    this.unfold(group, this.#arrangement.closed.has(group));
  }

  reset(): void {
    this.#arrangement = asInPlan;
    this.#columns = firstColumns;
    this.#widths.clear();
    this.#kept.clear();
    this.#host.requestUpdate();
  }

  /** Shows a column at its place among the others, or hides it; the action itself is always shown. */
  show(column: ValueColumn, on: boolean): void {
    if (column === 'text') return;
    const others = this.#columns.filter((one) => one !== column);
    if (on) {
      const before = columns.slice(0, columns.indexOf(column)).reverse();
      const place = before.map((one) => others.indexOf(one)).find((at) => at >= 0) ?? 0;
      others.splice(place + 1, 0, column);
    }
    this.#columns = others;
    this.#host.requestUpdate();
  }

  /** Moves a column; the action stays first, and what can be done with it last. */
  moveColumn(view: TimelineView, column: ValueColumn, by: -1 | 1): void {
    const order = [...this.#columns];
    const at = order.indexOf(column);
    const to = at + by;
    if (!this.canMove(column, by)) return;
    order.splice(at, 1);
    order.splice(to, 0, column);
    this.#columns = order;
    this.#acts.announce(
      partMessages.say(view.language, 'columnMoved', {
        what: columnName(view, column),
        position: to + 1,
        total: order.length - 1,
      }),
    );
    this.#host.requestUpdate();
  }

  canMove(column: ValueColumn, by: -1 | 1): boolean {
    const at = this.#columns.indexOf(column);
    return at > 0 && at + by > 0 && at + by < this.#columns.length - 1;
  }

  resize(column: ValueColumn, by: -1 | 1): void {
    this.setWidth(column, this.measure(column) + by * STEP);
  }

  measure(column: ValueColumn): number {
    return this.#widths.get(column) ?? this.#acts.measure(column) ?? USUAL;
  }

  setWidth(column: ValueColumn, width: number | undefined): void {
    if (width === undefined) this.#widths.delete(column);
    else this.#widths.set(column, Math.max(NARROWEST, Math.round(width)));
    this.#host.requestUpdate();
  }

  /** The pointer has taken the edge of a heading. */
  grip(column: ValueColumn, event: PointerEvent): void {
    dragColumn(this, column, event);
  }

  /** What the menu of a column's heading offers. */
  acts(view: TimelineView, column: ValueColumn): MenuActs {
    const say = partMessages.in(view.language);
    const {sort, group} = this.#arrangement;
    const sorted = sort?.column === column ? sort : undefined;
    const trait = traits.find((one) => one === column);
    const sortBy = (down: boolean) => () => {
      this.change({sort: {column, down}});
    };
    return [
      {label: say('sortUp'), checked: sorted?.down === false, act: sortBy(false)},
      {label: say('sortDown'), checked: sorted?.down === true, act: sortBy(true)},
      ...(sorted
        ? [
            {
              label: say('sortNot'),
              act: () => {
                this.change({sort: undefined});
              },
            },
          ]
        : []),
      ...(trait
        ? [
            {
              label: say('groupBy', {what: columnName(view, column)}),
              checked: group === trait,
              act: () => {
                this.change({group: group === trait ? '' : trait});
              },
            },
          ]
        : []),
      separator,
      ...([-1, 1] as const).map((by) => ({
        label: say(by < 0 ? 'columnBefore' : 'columnAfter'),
        disabled: !this.canMove(column, by),
        act: () => {
          this.moveColumn(view, column, by);
        },
      })),
      ...([1, -1] as const).map((by) => ({
        label: say(by < 0 ? 'narrower' : 'wider'),
        act: () => {
          this.resize(column, by);
        },
      })),
      {
        label: say('hideColumn'),
        disabled: column === 'text',
        act: () => {
          this.show(column, false);
        },
      },
    ];
  }

  /** How many actions are shown, where some are not. */
  status(view: TimelineView): string | undefined {
    if (!this.isFiltered) return undefined;
    const shown = new Set(this.rows(view).flatMap((row) => (isGroup(row) ? row.actions : [row])));
    const total = view.plan.actions.length;
    return shown.size
      ? partMessages.say(view.language, 'shownOf', {count: shown.size, total})
      : partMessages.say(view.language, 'noneFits');
  }

  /** How many actions are shown, for who cannot see it change. */
  sayShown(view: TimelineView): void {
    const count = view.plan.actions.length;
    this.#acts.announce(this.status(view) ?? view.say('count', {count}));
  }

  /** Rows that are sorted or in groups have their places from that. */
  sayCannotMove({language}: TimelineView): void {
    this.#acts.announce(partMessages.say(language, 'cannotMove'));
  }
}
