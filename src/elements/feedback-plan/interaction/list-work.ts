/**
 * What somebody does to the lists of the response plan: items come, go, change places, and several are pasted at once.
 *
 * What always holds: after each act the focus is where one goes on: on the new item, with the one that moved, at the
 * neighbor of the one that went, else on the button that adds one. What was being typed is in the plan before the act.
 */
import type {ReactiveControllerHost} from 'lit';
import {
  addButtonOf,
  byItem,
  ItemKeys,
  itemsIn,
  ownTool,
  WRITE,
} from '../../../foundation/item-keys.js';
import type {Way} from '../../../foundation/item-tools.js';
import {pastedLines} from '../../../foundation/pasted-list.js';
import type {TextDrafts} from '../../../foundation/text-drafts.js';
import {writeLines, type Edit, type EditResult} from '../../../plan/edits/index.js';
import {itemsOf} from '../../../plan/places.js';
import type {PlanStore} from '../../../plan/store.js';
import {feedbackPlanMessages} from '../feedback-plan.messages.js';

type Host = ReactiveControllerHost &
  HTMLElement & {
    readonly renderRoot: HTMLElement | DocumentFragment;
    readonly store: PlanStore;
    readonly drafts: TextDrafts;
    readonly language: string;
    announce(sentence: string): void;
  };

/** Makes the edit that adds an item: at a place in its list, or at its end. */
export type Adding = (at?: number) => Edit;

export class ListWork {
  readonly #host: Host;
  readonly #edit: (edit: Edit) => EditResult;
  readonly #keys = new ItemKeys();

  constructor(host: Host, edit: (edit: Edit) => EditResult) {
    this.#host = host;
    this.#edit = edit;
  }

  /** Adds an item and puts the focus into its first field. */
  add(make: Adding): void {
    const {drafts, store} = this.#host;
    drafts.settle();
    const path = itemsOf(store.plan).get(this.#keys.after)?.path;
    const result = this.#edit(
      make(path ? Number(path.slice(path.lastIndexOf('/') + 1)) + 1 : undefined),
    );
    if (!result.ok) return;
    this.focusAfterwards(() => this.#find(`${byItem(result.made ?? '')} :is(${WRITE})`));
  }

  /** Takes an item away. */
  remove(id: string, name: string, edit: Edit): void {
    this.#host.drafts.settle();
    const list = this.#find(byItem(id))?.parentElement;
    const index = list ? itemsIn(list).findIndex((item) => item.dataset['item'] === id) : -1;
    if (!this.#edit(edit).ok) return;
    const {language} = this.#host;
    const what = name || feedbackPlanMessages.say(language, 'unnamed');
    this.#host.announce(feedbackPlanMessages.say(language, 'removed', {what}));
    this.focusAfterwards(() => {
      const items = list ? itemsIn(list) : [];
      const near = items[index] ?? items[index - 1];
      return near?.querySelector<HTMLElement>(WRITE) ?? (list && addButtonOf(list));
    });
  }

  /** Puts an item elsewhere in its list, of which it is then the number `index` of `count`; the focus goes with it. */
  move(edit: Edit, way: Way, id: string, index: number, count: number): void {
    this.#host.drafts.settle();
    // By a key the focus stays in the text; not every browser gives it to a button that is clicked.
    const before = this.#keys.pressing ? this.#active : null;
    if (!this.#edit(edit).ok) return;
    const number = index + 1;
    this.#host.announce(feedbackPlanMessages.say(this.#host.language, 'moved', {number, count}));
    this.focusAfterwards(() => {
      const item = this.#find(byItem(id));
      if (!before) return item && ownTool(item, way);
      return item?.contains(before) ? before : item?.querySelector<HTMLElement>(WRITE);
    });
  }

  /** Give to `@paste` of an item: a list that is pasted becomes an item for each line. */
  readonly pasting =
    (id: string, field: string) =>
    (event: ClipboardEvent): void => {
      const lines = pastedLines(event, field);
      if (lines.length === 0) return;
      event.preventDefault();
      const {drafts, store, language} = this.#host;
      drafts.discard(field);
      store.settle();
      if (!this.#edit(writeLines(id, lines, language)).ok) return;
      this.#host.announce(feedbackPlanMessages.say(language, 'pasted', {count: lines.length}));
      this.focusAfterwards(() => this.#find(`#${CSS.escape(field)}`));
    };

  /** Give to `@keydown` of the work. */
  readonly onKeyDown = this.#keys.onKeyDown;

  focusAfterwards(place: () => HTMLElement | null | undefined): void {
    void this.#host.updateComplete.then(() => {
      place()?.focus();
    });
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }

  get #active(): HTMLElement | null {
    const {renderRoot} = this.#host;
    return renderRoot instanceof ShadowRoot ? (renderRoot.activeElement as HTMLElement) : null;
  }
}
