/**
 * What a reader can do on the map, whatever the route: pointer, menu, keyboard and outline call the same verbs, so
 * that each is one edit, said in the same words, and leaves the focus where the work goes on.
 */
import {
  addCard,
  changeConnection,
  connectCards,
  disconnect,
  moveCards,
  removeCards,
} from '../../../plan/edits/map.js';
import {
  isKnown,
  referringCardKinds,
  type CardKind,
  type ConnectionKind,
} from '../../../plan/schema/enumerations.js';
import type {Connection, Text} from '../../../plan/types.js';
import {nearest} from '../../../geometry/reading-order.js';
import {familyOf} from '../families.js';
import {sayPlace} from '../say-place.js';
import type {CardFocus} from './card-focus.js';
import {firstInZone, freePlace, isFree} from './free-place.js';
import type {MapHost} from './map-host.js';
import {CARD, snapped, type Placement} from './placement.js';
import type {Plane} from './plane.js';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What the next press on the map means. */
export type MapMode =
  | {readonly step: 'none'}
  | {
      readonly step: 'move';
      readonly ids: ReadonlySet<string>;
      readonly id: string;
      readonly offset: Point;
    }
  | {readonly step: 'connect'; readonly from: string; readonly kind: ConnectionKind}
  /** A place is asked for, by what is fetched at need. */
  | {
      readonly step: 'place';
      readonly sentence: string;
      readonly at: (place: Point) => void;
      readonly leave?: () => void;
    };

/** A dialog that is open, and what it asks. */
export type MapQuestion =
  | {
      readonly about: 'connect';
      readonly from: string;
      readonly search: string;
      readonly kind: ConnectionKind;
    }
  | {
      readonly about: 'existing';
      readonly kind: (typeof referringCardKinds)[number];
      readonly near: string;
    }
  | {readonly about: 'help'}
  /** What is to be checked before the first try. */
  | {readonly about: 'checks'};

const IDLE: MapMode = {step: 'none'};

/** How far an arrow moves a card in move mode, and with Shift. */
const STRIDE = 24;
const LEAP = 5 * STRIDE;

/** So much of the details has to be seen to know that they are there. CSS pixels. */
const BEGINNING = 96;

export class MapWork {
  readonly #host: MapHost;
  readonly #placement: Placement;
  readonly #plane: Plane;
  readonly #focus: CardFocus;
  readonly #onHolding: (on: boolean) => void;
  #selected: ReadonlySet<string> = new Set();
  #opened = '';
  #mode: MapMode = IDLE;
  #question: MapQuestion | undefined;
  /** A field of the details that gets the focus after the next render. */
  #field = '';
  /** Details were opened that nobody may have seen yet. */
  #shows = false;

  constructor(
    host: MapHost,
    parts: {placement: Placement; plane: Plane; focus: CardFocus; onHolding: (on: boolean) => void},
  ) {
    this.#host = host;
    this.#placement = parts.placement;
    this.#plane = parts.plane;
    this.#focus = parts.focus;
    this.#onHolding = parts.onHolding;
  }

  /** The cards that are selected and still there. */
  get selected(): ReadonlySet<string> {
    return this.#selected;
  }

  /** The card whose details are shown; `''` for none. */
  get opened(): string {
    return this.#host.shown.has(this.#opened) ? this.#opened : '';
  }

  get mode(): MapMode {
    return this.#mode;
  }

  get question(): MapQuestion | undefined {
    return this.#question;
  }

  /** Whether a card is in the hand, told to the page as a state. */
  holding(on: boolean): void {
    this.#onHolding(on);
  }

  /** Forgets what is no longer on the map. Called before each render. */
  tidy(): void {
    const {shown} = this.#host;
    const there = [...this.#selected].filter((id) => shown.has(id));
    if (there.length !== this.#selected.size) this.#select(new Set(there));
    const mode = this.#mode;
    if (mode.step === 'move' && !shown.card(mode.id)) this.#mode = IDLE;
    if (mode.step === 'connect' && mode.from !== '' && !shown.card(mode.from)) this.#mode = IDLE;
    if (this.#question?.about === 'connect' && !shown.card(this.#question.from))
      this.#question = undefined;
    if (!this.#host.editable && this.#mode.step !== 'none') this.#mode = IDLE;
  }

  /** Puts the focus where the last act asked for it. Called after each render. */
  followUp(): void {
    this.#showDetails();
    if (this.#field === '') return;
    const field = this.#host.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(this.#field)}`);
    // The details may still be on their way.
    if (!field && this.opened !== '') return;
    this.#field = '';
    field?.focus();
  }

  // Selecting and opening.

  /** Selects one card and shows its details. */
  open(id: string, {focus = false} = {}): void {
    this.#plane.keep();
    this.#host.uncover(id);
    this.#opened = id;
    this.#shows = true;
    this.#field = '';
    this.#select(new Set([id]));
    if (focus) this.focusField(`${id}-words`);
    this.#host.requestUpdate();
  }

  /** Puts the focus on a field after the next render. */
  focusField(field: string): void {
    this.#field = field;
    this.#host.requestUpdate();
  }

  close(): void {
    const id = this.opened;
    this.#opened = '';
    if (id !== '') this.#focus.focus(id);
    this.#host.requestUpdate();
  }

  /** Nothing is selected, and no details are shown. */
  clear(): void {
    this.#opened = '';
    this.#select(new Set());
    this.#host.requestUpdate();
  }

  toggle(id: string): void {
    const selected = new Set(this.#selected);
    if (!selected.delete(id)) selected.add(id);
    this.#select(selected);
    this.#saySelected();
  }

  /** Selects these as well. */
  extend(ids: readonly string[]): void {
    this.#select(new Set([...this.#selected, ...ids]));
    this.#saySelected();
  }

  /** Selects these and no others. */
  only(ids: readonly string[]): void {
    this.#opened = '';
    this.#select(new Set(ids));
    this.#saySelected();
    this.#host.requestUpdate();
  }

  selectAll(): void {
    this.extend(this.#host.shown.cards.map(({id}) => id));
  }

  /** One step back: what is under way, else the details, else the selection. Says whether there was anything. */
  escape(): boolean {
    const mode = this.#mode;
    if (mode.step === 'move') {
      this.#placement.settle();
      this.#host.announce(this.#host.say('stays', {name: this.#host.nameOf(mode.id)}));
      this.#focus.focus(mode.id);
    } else if (mode.step === 'none' && this.opened !== '') {
      this.close();
      return true;
    } else if (mode.step === 'none' && this.#selected.size > 0) this.#select(new Set());
    else if (mode.step === 'none') return false;
    this.setMode(IDLE);
    return true;
  }

  /** What an act on a card acts on: the selection where the card is part of it, else the card. */
  grasp(id: string): ReadonlySet<string> {
    return this.#selected.has(id) ? this.#selected : new Set([id]);
  }

  // Cards.

  /** Adds a card; of a kind that stands for something, asks first for what. */
  add(kind: CardKind, near = ''): void {
    if (isKnown(referringCardKinds, kind) && this.candidates(kind).length > 0)
      this.ask({about: 'existing', kind, near});
    else this.addNew(kind, {near});
  }

  /** Adds a card: of something in the plan, or with new words to be written. */
  addNew(kind: CardKind, {ref, near = ''}: {ref?: string; near?: string}): void {
    this.#question = undefined;
    const place = this.placeFor(kind, near);
    const edit = addCard(kind, {...place, arranged: true, ...(ref !== undefined && {ref})});
    const result = this.#host.edit(edit);
    if (!result.ok) return;
    const {say} = this.#host;
    const named = {name: this.#host.nameOf(edit.makes), kind: this.#host.kindOf(kind)};
    // One that has no words yet is not called by them.
    this.#host.announce(ref === undefined ? say('addedNew', named) : say('added', named));
    this.open(edit.makes, {focus: ref === undefined});
    if (ref !== undefined) this.#focus.focus(edit.makes);
    else this.#reveal(edit.makes);
  }

  /** What a kind of card may stand for and no card stands for yet. */
  candidates(kind: (typeof referringCardKinds)[number]): readonly {id: string; text: Text}[] {
    const {people, theory, measures, actions, map} = this.#host.plan;
    const taken = new Set(map.cards.map(({ref}) => ref));
    const items: readonly {readonly id: string; readonly text: Text}[] =
      kind === 'person'
        ? people.map(({id, name}) => ({id, text: name}))
        : kind === 'outcome'
          ? theory.outcomes
          : kind === 'measure'
            ? measures
            : actions;
    return items.filter(({id}) => !taken.has(id));
  }

  /** Takes cards off the map; what they stand for stays in the plan. */
  remove(ids: ReadonlySet<string>): void {
    if (ids.size === 0) return;
    const [first = ''] = ids;
    const name = this.#host.nameOf(first);
    const next = this.#focus.after(ids);
    if (!this.#host.edit(removeCards([...ids])).ok) return;
    const {say} = this.#host;
    this.#host.announce(
      ids.size === 1 ? say('removed', {name}) : say('removedMany', {count: ids.size}),
    );
    this.#select(new Set());
    this.#focus.focus(next);
  }

  // Moving.

  /** Starts moving by arrows, or by pressing a place. */
  startMove(id: string): void {
    if (!this.#host.editable) return;
    const ids = this.grasp(id);
    this.setMode({step: 'move', ids, id, offset: {x: 0, y: 0}});
    this.#focus.focus(id);
    this.#host.announce(this.#host.say('moving', {name: this.#host.nameOf(id)}));
  }

  /** One step in move mode. */
  step(dx: number, dy: number, leap: boolean): void {
    const mode = this.#mode;
    if (mode.step !== 'move') return;
    const length = leap ? LEAP : STRIDE;
    const offset = {x: mode.offset.x + dx * length, y: mode.offset.y + dy * length};
    this.#mode = {...mode, offset};
    this.#placement.preview(mode.ids, offset);
    const card = this.#host.shown.card(mode.id);
    if (card) this.#plane.reveal(this.#placement.box(card));
    this.#host.announce(this.#placeOf(mode.id));
  }

  /** Ends move mode where things stand now. */
  drop(): void {
    const mode = this.#mode;
    if (mode.step !== 'move') return;
    this.#placement.settle();
    this.setMode(IDLE);
    this.moveBy(mode.ids, mode.offset);
    this.#focus.focus(mode.id);
  }

  /** Ends move mode at a place of the plane. */
  dropAt(place: Point): void {
    const mode = this.#mode;
    const card = mode.step === 'move' && this.#host.shown.card(mode.id);
    if (mode.step !== 'move' || !card) return;
    this.#mode = {
      ...mode,
      offset: {
        x: snapped(place.x - CARD.width / 2) - card.x,
        y: snapped(place.y - CARD.height / 2) - card.y,
      },
    };
    this.drop();
  }

  /** Moves cards by a length: one edit. */
  moveBy(ids: ReadonlySet<string>, {x, y}: Point): void {
    if (x === 0 && y === 0) return;
    const {shown} = this.#host;
    const places: Record<string, Point> = {};
    for (const id of ids) {
      const card = shown.card(id);
      if (card) places[id] = {x: card.x + x, y: card.y + y};
    }
    if (!this.#host.edit(moveCards(places)).ok) return;
    const [first = ''] = ids;
    this.#host.announce(this.#host.say('moved', {place: this.#placeOf(first)}));
  }

  // Connecting.

  /** Starts connecting by pressing two cards; from a card, the second alone. */
  startConnect(from = '', kind: ConnectionKind = 'leads-to'): void {
    if (!this.#host.editable) return;
    this.#question = undefined;
    this.setMode({step: 'connect', from, kind});
    const {say} = this.#host;
    this.#host.announce(
      from === '' ? say('connectFirst') : say('connectSecond', {name: this.#host.nameOf(from)}),
    );
    if (from !== '') this.#focus.focus(from);
  }

  /** A card was pressed while connecting. */
  pick(id: string): void {
    const mode = this.#mode;
    if (mode.step !== 'connect') return;
    if (mode.from === '') {
      this.setMode({...mode, from: id});
      this.#host.announce(this.#host.say('connectSecond', {name: this.#host.nameOf(id)}));
    } else if (this.connect(mode.from, id, mode.kind)) this.setMode(IDLE);
  }

  chooseKind(kind: ConnectionKind): void {
    if (this.#mode.step === 'connect') this.setMode({...this.#mode, kind});
    if (this.#question?.about === 'connect') this.ask({...this.#question, kind});
  }

  connect(from: string, to: string, kind: ConnectionKind): boolean {
    const result = this.#host.edit(connectCards(from, to, kind));
    if (!result.ok) {
      this.#host.announce(result.refusal.message);
      return false;
    }
    const {say} = this.#host;
    this.#host.announce(
      say('connected', {
        from: this.#host.nameOf(from),
        word: this.#host.wordOf(kind, ''),
        to: this.#host.nameOf(to),
      }),
    );
    return true;
  }

  changeLink(id: string, fields: Partial<Pick<Connection, 'kind' | 'label'>>): void {
    this.#host.edit(changeConnection(id, fields));
  }

  /** Removes a connection; `other` is the card at its far end, as seen from where it is removed. */
  disconnect(id: string, other: string): void {
    const name = this.#host.nameOf(other);
    const goOn = this.#focus.besides();
    if (!this.#host.edit(disconnect(id)).ok) return;
    this.#host.announce(this.#host.say('disconnected', {name}));
    goOn();
  }

  // Asking.

  ask(question: MapQuestion): void {
    this.#question = question;
    this.#host.requestUpdate();
  }

  answered(): void {
    this.#question = undefined;
    this.#host.requestUpdate();
  }

  /** Where a new card stands: in the zone of its family: next to a certain one there, else to the last one, or where it begins. */
  placeFor(kind: CardKind, near: string): Point {
    const {whole: shown} = this.#host;
    const boxes = this.#placement.boxes(shown);
    const family = familyOf(kind);
    const along = family === 'why' ? 'right' : 'down';
    const own = shown.cards.filter((card) => card.family === family);
    const last = own.find(({id}) => id === near) ?? own.at(-1);
    if (last) return freePlace(last, boxes, along);
    const first = firstInZone(family, shown.cards, boxes);
    return isFree(first.x, first.y, boxes) ? first : freePlace(first, boxes, along);
  }

  /** From now on a press on the map means something else; Esc leaves that. */
  setMode(mode: MapMode): void {
    if (this.#mode.step === 'place') this.#mode.leave?.();
    this.#mode = mode;
    this.#host.requestUpdate();
  }

  /** Where there is little room, details open beneath the window of the page: their beginning comes up. */
  #showDetails(): void {
    const details = this.#shows && this.#host.renderRoot.querySelector('.details');
    if (!details) return;
    this.#shows = false;
    if (details.getBoundingClientRect().top > innerHeight - BEGINNING)
      details.querySelector('.field')?.scrollIntoView({block: 'nearest'});
  }

  #reveal(id: string): void {
    const card = this.#host.shown.card(id);
    if (card) this.#plane.reveal(this.#placement.box(card));
  }

  /** Where a card stands, by its neighbors. */
  #placeOf(id: string): string {
    const card = this.#host.shown.card(id);
    if (!card) return '';
    const boxes = this.#placement.boxes();
    const box = this.#placement.box(card);
    return sayPlace(this.#host.say, (other) => this.#host.nameOf(other), {
      left: nearest(box, boxes, 'left')?.id,
      right: nearest(box, boxes, 'right')?.id,
      up: nearest(box, boxes, 'up')?.id,
      down: nearest(box, boxes, 'down')?.id,
    });
  }

  #saySelected(): void {
    this.#host.announce(this.#host.say('selectedCount', {count: this.#selected.size}));
  }

  #select(ids: ReadonlySet<string>): void {
    const before = this.#selected;
    if (before.size === ids.size && [...ids].every((id) => before.has(id))) return;
    this.#selected = ids;
    this.#host.select([...ids]);
    this.#host.requestUpdate();
  }
}
