/**
 * What somebody does to the lists of the theory: items come, go and change places, ideas are placed in a picture, the
 * team goes from step to step.
 *
 * What always holds: after each act the focus is where one goes on: on the new item, with the one that moved, at the
 * neighbor of the one that went, else on the button that adds one. What was being typed is in the plan before the act.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {
  addButtonOf,
  byItem,
  ItemKeys,
  itemsIn,
  ownTool,
  WRITE,
} from '../../../foundation/item-keys.js';
import type {PlanPlace} from '../../../foundation/plan-context.js';
import {RovingFocus} from '../../../foundation/roving-focus.js';
import type {TextDrafts} from '../../../foundation/text-drafts.js';
import {dependents, reorderItem, type Edit, type EditResult} from '../../../plan/edits/index.js';
import {itemsOf} from '../../../plan/places.js';
import type {PlanStore} from '../../../plan/store.js';
import type {StepState, TheoryStep} from '../../../plan/theory-steps.js';
import {theoryMessages} from '../theory-of-action.messages.js';
import type {Removal} from '../view/removal.js';
import type {TheoryView} from '../view/theory-view.js';

/** Where in an item something of a field is added. */
const ADDED: Readonly<Record<string, string>> = {because: '.evidence', measures: '.measures'};

type Host = ReactiveControllerHost &
  HTMLElement & {
    readonly renderRoot: HTMLElement | DocumentFragment;
    readonly store: PlanStore;
    readonly drafts: TextDrafts;
    readonly language: string;
    announce(sentence: string): void;
    reveal(place: PlanPlace): Promise<boolean>;
  };

type BuildingView = Pick<
  TheoryView,
  | 'add'
  | 'after'
  | 'fold'
  | 'move'
  | 'paste'
  | 'pick'
  | 'picked'
  | 'remove'
  | 'settled'
  | 'unfolded'
>;

export class Building implements ReactiveController {
  /** What waits for an answer before it goes. */
  removal: Removal | undefined;
  /** The step the team is in. */
  current: TheoryStep | undefined;
  /** The idea that is being placed. */
  picked = '';
  readonly unfolded = new Set<string>();
  readonly steps: RovingFocus;
  readonly #host: Host;
  readonly #edit: (edit: Edit) => EditResult;
  readonly #keys = new ItemKeys();
  /** Comes once somebody works here; without it nothing moves. */
  #showExchange: ((one: HTMLElement, other: HTMLElement) => void) | undefined;
  #asked = false;

  constructor(host: Host, edit: (edit: Edit) => EditResult) {
    this.#host = host;
    this.#edit = edit;
    this.steps = new RovingFocus(host, {within: '.steps', items: 'button', axis: 'both'});
    host.addController(this);
  }

  hostDisconnected(): void {
    this.removal = undefined;
    this.picked = '';
  }

  /** What views may know and ask of it. */
  get view(): BuildingView {
    return {...this.#acts, picked: this.picked, unfolded: this.unfolded};
  }

  readonly #acts: Omit<BuildingView, 'picked' | 'unfolded'> = {
    after: () => this.#keys.after,
    add: (edit, field) => {
      const after = this.#keys.after;
      this.#keys.after = '';
      this.#host.drafts.settle();
      const result = after === '' ? this.#edit(edit) : this.#addAfter(after, edit);
      if (!result.ok) return;
      const made = result.made ?? '';
      this.#focusAfterwards(() =>
        field?.startsWith('-')
          ? this.#byId(`${made}${field}`)
          : field === undefined
            ? this.#find(`${byItem(made)} :is(${WRITE})`)
            : this.#byId(field),
      );
    },
    remove: (id, name, edit, place = id) => {
      this.#remove(id, name, edit, place);
    },
    move: (edit, way, place, index, count) => {
      this.#host.drafts.settle();
      // By a key the focus stays in the text; not every browser gives it to a button that is clicked.
      const before = this.#keys.pressing ? this.#active : null;
      if (!this.#edit(edit).ok) return;
      this.#say('moved', {number: index + 1, count});
      this.#focusAfterwards(() => {
        const item = this.#find(byItem(place));
        const items = item?.parentElement ? itemsIn(item.parentElement) : [];
        const other = item && items[items.indexOf(item) + (way === 'up' ? 1 : -1)];
        if (other) this.#showExchange?.(item, other);
        if (!before) return item && ownTool(item, way);
        return item?.contains(before) ? before : item?.querySelector<HTMLElement>(WRITE);
      });
    },
    paste: (edit, field, count) => {
      const {drafts, store} = this.#host;
      drafts.discard(field);
      store.settle();
      if (!this.#edit(edit).ok) return;
      this.#host.announce(theoryMessages.say(this.#host.language, 'pasted', {count}));
      this.#focusAfterwards(() => this.#byId(field));
    },
    settled: () => {
      this.#host.drafts.settle();
      return this.#host.store.plan;
    },
    fold: (place, open) => {
      if (open) this.unfolded.add(place);
      else this.unfolded.delete(place);
      this.#host.requestUpdate();
    },
    pick: (id, focus) => {
      this.picked = id;
      this.#host.requestUpdate();
      this.#focusAfterwards(() => (focus === undefined ? null : this.#find(focus)));
    },
  };

  /** Goes to a step: to what there is to say about it, else to where one writes first. */
  async goTo({step, findings: [finding]}: StepState): Promise<void> {
    this.#enter(step);
    if (finding && (await this.#host.reveal(finding.at))) return;
    const section = this.#find(`[data-section="${step}"]`);
    section?.scrollIntoView({block: 'start'});
    const place = section?.querySelector<HTMLElement>(`${WRITE}, button.add`) ?? section;
    place?.focus({preventScroll: true});
  }

  /** Puts the focus into the very field of a place, never on a button that moves or removes something; says whether there is one. */
  show({id, field}: PlanPlace): boolean {
    const place = this.#fieldOf(id, field);
    place?.scrollIntoView({block: 'center'});
    place?.focus({preventScroll: true});
    return place !== null;
  }

  /** Give to `@focusin` of the builder: where somebody works is where the team is. */
  readonly onFocusIn = (event: FocusEvent): void => {
    const section = (event.target as Element).closest<HTMLElement>('[data-section]');
    if (section) this.#enter(section.dataset['section'] as TheoryStep);
    if (this.#asked) return;
    this.#asked = true;
    void import('../../../foundation/change-of-place.js').then(
      ({showExchange}) => (this.#showExchange = showExchange),
      () => (this.#asked = false),
    );
  };

  /** Give to `@keydown` of the builder. */
  readonly onKeyDown = this.#keys.onKeyDown;

  #fieldOf(id: string, field: string): HTMLElement | null {
    if (id === '') {
      // `theory/goal`, `theory/problem/text`
      const name = CSS.escape(field.split('/')[1] ?? '');
      return this.#find(`#${name}`) ?? firstField(this.#find(`[data-section="${name}"]`));
    }
    const item = this.#find(byItem(id));
    return (
      this.#byId(`${id}-${field}`) ??
      // What is missing is added there.
      (field in ADDED
        ? item?.querySelector<HTMLElement>(`${ADDED[field] ?? ''} button.add`)
        : null) ??
      firstField(item)
    );
  }

  #enter(step: TheoryStep): void {
    if (this.current === step) return;
    this.current = step;
    this.#host.requestUpdate();
  }

  /** One step: what is made, and that it stands after another of the same list. */
  #addAfter(after: string, edit: Edit): EditResult {
    const {store} = this.#host;
    const place = itemsOf(store.plan).get(after)?.path;
    return store.transaction(
      edit.label,
      () => {
        const result = this.#edit(edit);
        const made = result.ok ? result.made : undefined;
        const own = made === undefined ? undefined : itemsOf(store.plan).get(made)?.path;
        if (made === undefined || !place || !own) return result;
        const [list, index] = [listOf(place), Number(place.slice(listOf(place).length + 1))];
        if (list === listOf(own)) this.#edit(reorderItem(made, index + 1));
        return result;
      },
      {origin: 'user', tool: this.#host.localName},
    );
  }

  #remove(id: string, name: string, edit: Edit, place: string): void {
    this.#host.store.settle();
    const isFree = id === '' || dependents(this.#host.store.plan, id).length === 0;
    const confirm = (): void => {
      const item = this.#find(byItem(place));
      const list = item?.parentElement ?? null;
      const index = list && item ? itemsIn(list).indexOf(item) : -1;
      this.#host.renderRoot.querySelector('cairn-dialog')?.close();
      this.#ask(undefined);
      if (!this.#edit(edit).ok) return;
      this.#focusAfterwards(() => {
        if (!list) return null;
        const items = itemsIn(list);
        const near = items[index] ?? items[index - 1];
        return near?.querySelector<HTMLElement>(`${WRITE}, button`) ?? addButtonOf(list);
      });
    };
    if (isFree) confirm();
    else {
      this.#ask({
        id,
        name,
        confirm,
        cancel: () => {
          this.#ask(undefined);
        },
      });
    }
  }

  #ask(removal: Removal | undefined): void {
    this.removal = removal;
    this.#host.requestUpdate();
  }

  #focusAfterwards(place: () => HTMLElement | null | undefined): void {
    void this.#host.updateComplete.then(() => {
      place()?.focus();
    });
  }

  #say(key: 'moved', values: {readonly number: number; readonly count: number}): void {
    this.#host.announce(theoryMessages.say(this.#host.language, key, values));
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }

  #byId(id: string): HTMLElement | null {
    return this.#find(`#${CSS.escape(id)}`);
  }

  get #active(): HTMLElement | null {
    const {renderRoot} = this.#host;
    return renderRoot instanceof ShadowRoot ? (renderRoot.activeElement as HTMLElement) : null;
  }
}

const firstField = (within: Element | null): HTMLElement | null =>
  within?.querySelector<HTMLElement>(WRITE) ??
  within?.querySelector<HTMLElement>('button:not(.tools *)') ??
  null;

/** The path of the list that an item's path is in. */
const listOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));
