/**
 * Where cards and links stand on the plane. Positions are written to the elements after a render, and while something
 * is being moved to that thing and its own links alone: the cost of a move does not grow with the map.
 */
import type {ReactiveController} from 'lit';
import {linkCurve, pointOn, wordPart} from '../../../geometry/links.js';
import type {Box} from '../../../geometry/reading-order.js';
import type {ShownCard, ShownLink} from '../shown-map.js';
import type {drawZones} from '../view/zones.js';
import type {MapHost} from './map-host.js';

/** How wide a card is, and how high one that was not measured yet is taken to be. CSS pixels at 100 %. */
export const CARD = {width: 216, height: 88} as const;

/** With more cards in view than this, the words of links are too small to look for a place. */
const LEGIBLE = 200;

/** About how large a letter on a link is. */
const LETTER = {width: 7, height: 18} as const;

/** What a place is a multiple of. */
export const SNAP = 8;

export const snapped = (length: number): number => Math.round(length / SNAP) * SNAP;

interface Offset {
  readonly x: number;
  readonly y: number;
}

export class Placement implements ReactiveController {
  readonly #host: MapHost;
  readonly #heights = new Map<string, number>();
  readonly #written = new WeakMap<Element, string>();
  /** Where on its link a word stands. It stays there while something is moved, and looks for a place when that rests. */
  readonly #parts = new WeakMap<Element, number>();
  #cards = new Map<string, HTMLElement>();
  #links = new Map<string, SVGGElement>();
  #observed = new Set<Element>();
  #zones: typeof drawZones | undefined;
  #zonesCome: Promise<void> | undefined;
  /** How far away from their places some cards are shown. */
  #moving: ReadonlyMap<string, Offset> = new Map();
  readonly #sizes = new ResizeObserver((entries) => {
    this.#measured(entries);
  });

  constructor(host: MapHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#sizes.disconnect();
    this.#observed.clear();
  }

  /** Finds what was rendered and writes where it stands. The plane calls it, once it has read what it needs itself. */
  place(): void {
    const root = this.#host.renderRoot;
    this.#cards = new Map(
      [...root.querySelectorAll<HTMLElement>('.cards > li')].map((li) => [
        li.dataset['card'] ?? '',
        li,
      ]),
    );
    this.#links = new Map(
      [...root.querySelectorAll<SVGGElement>('.links > g')].map((g) => [
        g.dataset['link'] ?? '',
        g,
      ]),
    );
    this.#measureNew();
    for (const [id, li] of this.#cards) this.#place(id, li);
    this.#drawZones();
    const boxes = this.#boxesHere();
    for (const g of this.#links.values()) this.#draw(g, boxes);
    // Not before: a link is styled and laid out once, when it is known where its cards end.
    root.querySelector('.plane')?.classList.add('placed');
    this.#observe();
  }

  /** The box of a card as it is shown now. */
  box(card: ShownCard): Box {
    const offset = this.#moving.get(card.id);
    return {
      id: card.id,
      x: card.x + (offset?.x ?? 0),
      y: card.y + (offset?.y ?? 0),
      width: CARD.width,
      height: this.#heights.get(card.id) ?? CARD.height,
    };
  }

  /** The boxes of cards, in reading order: of those that are shown, unless told otherwise. */
  boxes({cards} = this.#host.shown): Box[] {
    return cards.map((card) => this.box(card));
  }

  /** The element of a card that is in the document now. */
  element(id: string): HTMLElement | undefined {
    return this.#cards.get(id);
  }

  /** Shows some cards away from their place, and nothing else anew. */
  preview(ids: ReadonlySet<string>, offset: Offset): void {
    this.show(new Map([...ids].map((id) => [id, offset])));
  }

  /** The same, with a way of its own for each. */
  show(offsets: ReadonlyMap<string, Offset>): void {
    const before = this.#moving;
    this.#moving = offsets;
    this.#renew(new Set([...before.keys(), ...offsets.keys()]));
  }

  /** Shows every card in its place again. */
  settle(): void {
    this.show(new Map());
  }

  #renew(ids: ReadonlySet<string>): void {
    const {shown} = this.#host;
    const links = new Set<ShownLink>();
    for (const id of ids) {
      const li = this.#cards.get(id);
      if (li) this.#place(id, li);
      const card = shown.card(id);
      for (const link of [...(card?.out ?? []), ...(card?.in ?? [])]) links.add(link);
    }
    const boxes = links.size > 0 && this.#moving.size === 0 ? this.#boxesHere() : [];
    for (const {id} of links) {
      const g = this.#links.get(id);
      if (g) this.#draw(g, boxes);
    }
  }

  #place(id: string, li: HTMLElement): void {
    const card = this.#host.shown.card(id);
    if (!card) return;
    const {x, y} = this.box(card);
    if (!this.#changed(li, `${x} ${y}`)) return;
    li.style.setProperty('translate', `${x}px ${y}px`);
  }

  #draw(g: SVGGElement, boxes: readonly Box[]): void {
    const {shown} = this.#host;
    const from = shown.card(g.dataset['from'] ?? '');
    const to = shown.card(g.dataset['to'] ?? '');
    if (!from || !to) return;
    const curve = linkCurve(this.box(from), this.box(to));
    const {path, dot: tip} = curve;
    const [line, dot, word] = g.children;
    let part = this.#moving.size > 0 ? this.#parts.get(g) : undefined;
    if (part === undefined) {
      const letters = word?.textContent.length ?? 0;
      part = wordPart(curve, {width: letters * LETTER.width, height: LETTER.height}, boxes);
      this.#parts.set(g, part);
    }
    const place = pointOn(curve, part);
    if (!this.#changed(g, `${path} ${place.x} ${place.y}`)) return;
    line?.setAttribute('d', path);
    dot?.setAttribute('cx', String(tip.x));
    dot?.setAttribute('cy', String(tip.y));
    word?.setAttribute('x', String(place.x));
    word?.setAttribute('y', String(place.y));
  }

  /** The grounds of the zones, as soon as the browser has nothing else to do: nobody waits for them. */
  #drawZones(): void {
    const {whole, say, renderRoot} = this.#host;
    if (this.#zones) {
      this.#zones(renderRoot, whole.cards, (card) => this.box(card), say);
      return;
    }
    this.#zonesCome ??= import('../../../foundation/at-rest.js')
      .then(({atRest}) => atRest())
      .then(() => import('../view/zones.js'))
      .then(
        ({drawZones, styles: {styleSheet}}) => {
          if (styleSheet && renderRoot instanceof ShadowRoot)
            renderRoot.adoptedStyleSheets.push(styleSheet);
          this.#zones = drawZones;
          // While a card is in the hand nothing else is drawn.
          if (this.#moving.size === 0) this.#drawZones();
        },
        // Where the connection went, a map is a map without them.
        () => undefined,
      );
  }

  /** The boxes of the cards that may cover a word; none where so many are shown that no word can be read. */
  #boxesHere(): Box[] {
    if (this.#cards.size > LEGIBLE) return [];
    return [...this.#cards.keys()].flatMap((id) => {
      const card = this.#host.shown.card(id);
      return card ? [this.box(card)] : [];
    });
  }

  #changed(element: Element, key: string): boolean {
    if (this.#written.get(element) === key) return false;
    this.#written.set(element, key);
    return true;
  }

  /** Cards that were never seen are measured in one batch, so that links and extent are right in the first frame. */
  #measureNew(): void {
    for (const [id, li] of this.#cards) {
      if (this.#heights.has(id)) continue;
      const {offsetHeight} = li;
      if (offsetHeight > 0) this.#heights.set(id, offsetHeight);
    }
  }

  #observe(): void {
    const now = new Set<Element>(this.#cards.values());
    for (const li of this.#observed) if (!now.has(li)) this.#sizes.unobserve(li);
    for (const li of now) if (!this.#observed.has(li)) this.#sizes.observe(li);
    this.#observed = now;
  }

  #measured(entries: readonly ResizeObserverEntry[]): void {
    const changed = new Set<string>();
    for (const {target, borderBoxSize} of entries) {
      const id = (target as HTMLElement).dataset['card'] ?? '';
      // Rounded as `offsetHeight` is: else the first report would draw every link again.
      const height = Math.round(borderBoxSize[0]?.blockSize ?? 0);
      if (height === 0 || this.#heights.get(id) === height) continue;
      this.#heights.set(id, height);
      changed.add(id);
    }
    if (changed.size === 0) return;
    this.#renew(changed);
    this.#drawZones();
  }
}
