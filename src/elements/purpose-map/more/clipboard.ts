/**
 * Copies of cards: to the clipboard and from it, and beside what they are copies of. The clipboard gets text, one card a
 * line, and all that the cards say for another map; any text that is pasted becomes cards, one a line.
 *
 * What always holds: what stands for something in the plan is there once: its copy stands for that same thing where no
 * card does yet, else for a new one with the same words. A paste is one step, and what it made is selected.
 */
import {addCards, type NewCard} from '../../../plan/edits/map.js';
import type {CardKind} from '../../../plan/schema/enumerations.js';
import {itemsOf} from '../../../plan/places.js';
import {CARD, snapped} from '../interaction/placement.js';
import {isFree} from '../interaction/free-place.js';
import type {ViewHost} from '../interaction/view-host.js';
import {
  asLines,
  CARDS_TYPE,
  copied,
  fromCopy,
  fromLines,
  type CopiedCard,
  type CopiedCards,
} from './cards-as-text.js';
import {moreMessages} from './map-more.messages.js';
import type {MoreParts} from './more-parts.js';

/** What was copied last on this page, for those who paste by a menu: no page may read the clipboard unasked. */
let last: CopiedCards | undefined;

const GAP = {x: 24, y: 24} as const;

export class Clipboard {
  readonly #host: ViewHost;
  readonly #parts: MoreParts;

  constructor(host: ViewHost, parts: MoreParts) {
    this.#host = host;
    this.#parts = parts;
  }

  /** How many cards can be pasted by the menu. */
  get size(): number {
    return last?.cards.length ?? 0;
  }

  /** Ctrl+C, Ctrl+X, Ctrl+V, and the same in the browser's menus. */
  onEvent(event: ClipboardEvent): void {
    const {clipboardData} = event;
    if (event.defaultPrevented || !clipboardData) return;
    const {editable} = this.#host;
    if (event.type === 'paste') {
      if (!editable) return;
      event.preventDefault();
      const copy = fromCopy(clipboardData.getData(CARDS_TYPE));
      if (copy) this.#add(copy);
      else this.pasteText(clipboardData.getData('text/plain'), 'note');
      return;
    }
    const ids = this.#parts.work.grasp(this.#parts.focus.current);
    const cut = event.type === 'cut' && editable;
    const lines = this.#take(ids);
    if (lines === '') return;
    event.preventDefault();
    clipboardData.setData('text/plain', lines);
    clipboardData.setData(CARDS_TYPE, JSON.stringify(last));
    if (cut) this.#parts.work.remove(ids);
    this.#host.announce(
      moreMessages.say(this.#host.language, cut ? 'cut' : 'copied', {count: ids.size}),
    );
  }

  /** By a menu. */
  copy(ids: ReadonlySet<string>): void {
    const lines = this.#take(ids);
    if (lines === '') return;
    // Where the page may not write there, or has no clipboard, the cards can still be pasted on it.
    const {clipboard} = navigator as {readonly clipboard?: Pick<globalThis.Clipboard, 'writeText'>};
    void clipboard?.writeText(lines).catch(() => undefined);
    this.#host.announce(moreMessages.say(this.#host.language, 'copied', {count: ids.size}));
  }

  /** What was copied on this page. */
  paste(): void {
    if (last) this.#add(last);
  }

  /** The lines of a text as cards. Says how many. */
  pasteText(text: string, kind: CardKind): number {
    const lines = fromLines(text, kind, (one) => this.#host.kindOf(one));
    if (lines.length === 0) return 0;
    const across = Math.min(4, Math.ceil(Math.sqrt(lines.length)));
    const cards = lines.map((line, at): CopiedCard => {
      const [column, row] = [at % across, Math.floor(at / across)];
      return {
        kind: line.kind,
        fields: {
          text: line.text,
          x: column * (CARD.width + GAP.x),
          y: row * (CARD.height + 2 * GAP.y),
        },
      };
    });
    return this.#add({cards, connections: []}) ? cards.length : 0;
  }

  /** Copies beside what is copied. */
  duplicate(ids: ReadonlySet<string>): void {
    this.#add(copied(this.#host.whole, ids));
  }

  #take(ids: ReadonlySet<string>): string {
    const {shown} = this.#host;
    const cards = shown.cards.filter(({id}) => ids.has(id));
    if (cards.length === 0) return '';
    last = copied(shown, ids);
    return asLines(cards, (kind) => this.#host.kindOf(kind));
  }

  #add({cards, connections}: CopiedCards): boolean {
    const {work, focus} = this.#parts;
    const offset = this.#room(cards);
    const items = itemsOf(this.#host.plan);
    const shown = new Set(this.#host.plan.map.cards.map(({ref}) => ref));
    const made = cards.map(({kind, ref, fields}): NewCard => {
      const there = ref !== undefined && !shown.has(ref) && items.get(ref)?.kind === kind;
      if (there) shown.add(ref);
      const {text, ...rest} = fields;
      return [
        kind,
        {
          ...rest,
          ...(there ? {ref} : {text}),
          x: fields.x + offset.x,
          y: fields.y + offset.y,
        },
      ];
    });
    const edit = addCards(made, connections);
    if (!this.#host.edit(edit).ok) return false;
    for (const id of edit.all) this.#host.uncover(id);
    work.only(edit.all);
    const [first = ''] = edit.all;
    focus.focus(first);
    this.#host.announce(
      moreMessages.say(this.#host.language, 'addedMany', {count: edit.all.length}),
    );
    return true;
  }

  /** How far from where they stood copies find room: to the right, beneath, further; beside the card with the attention. */
  #room(cards: readonly CopiedCard[]): {readonly x: number; readonly y: number} {
    const boxes = this.#parts.placement.boxes(this.#host.whole);
    const left = Math.min(...cards.map(({fields}) => fields.x));
    const top = Math.min(...cards.map(({fields}) => fields.y));
    const width = Math.max(...cards.map(({fields}) => fields.x)) - left + CARD.width + GAP.x;
    const height = Math.max(...cards.map(({fields}) => fields.y)) - top + CARD.height + 2 * GAP.y;
    const current = this.#host.whole.card(this.#parts.focus.current);
    const [x, y] = current ? [current.x - left, current.y - top] : [-left, -top];
    const free = (dx: number, dy: number): boolean =>
      cards.every(({fields}) => isFree(fields.x + dx, fields.y + dy, boxes));
    for (let round = 0; round < 40; round++) {
      const tries = Array.from({length: round + 1}, (_, at): [number, number] => [
        snapped(x + (round - at) * width),
        snapped(y + at * height),
      ]);
      const found = tries.find(([dx, dy]) => free(dx, dy));
      if (found) return {x: found[0], y: found[1]};
    }
    return {x: snapped(x + GAP.x), y: snapped(y + GAP.y)};
  }
}
