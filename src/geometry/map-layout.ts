/**
 * Places for the cards of a map: by zone (what belongs together stands together) or by connection (what leads to something
 * stands before it). Lengths are CSS pixels at 100 %.
 *
 * What always holds: what is fixed stays, and nothing is put on it; no two cards that are placed touch; the same map gives
 * the same places, whatever order its cards are given in; a circle of connections is followed once.
 */
import type {Point} from './links.js';
import {readingOrder, type Box} from './reading-order.js';

export interface CardToPlace extends Box {
  /** The number of its zone: 0 stands on top, 1 to 4 side by side beneath it, and any other beneath those. */
  readonly zone: number;
  /** It stays where it is. */
  readonly fixed: boolean;
}

export interface Connected {
  readonly from: string;
  readonly to: string;
}

export type LayoutRule = 'zone' | 'connection';

/** From one column to the next, and from one card to the one beneath it. */
const STEP = {column: 320, row: 24} as const;
/** So many cards stand in one row of the zone on top, or of what is connected to nothing. */
const ACROSS = 4;
/** A zone with more cards than this stands in two columns, and so on. */
const TALLEST = 6;
/** Zones that have a column of their own. */
const SIDE_BY_SIDE = 4;
const SNAP = 8;

/** Where each card that is not fixed would stand. */
export function mapLayout(
  cards: readonly CardToPlace[],
  links: readonly Connected[],
  rule: LayoutRule,
): ReadonlyMap<string, Point> {
  const ordered = readingOrder(cards);
  const free = ordered.filter(({fixed}) => !fixed);
  if (free.length === 0) return new Map();
  const start = {
    x: snapped(Math.min(...cards.map(({x}) => x))),
    y: snapped(Math.min(...cards.map(({y}) => y))),
  };
  const table = new Table(
    start,
    ordered.filter(({fixed}) => fixed),
  );
  const ids = new Set(free.map(({id}) => id));
  const among = links.filter(({from, to}) => from !== to && ids.has(from) && ids.has(to));
  if (rule === 'zone') byZone(table, free, among);
  else byConnection(table, free, among);
  return table.places;
}

function byZone(table: Table, cards: readonly CardToPlace[], links: readonly Connected[]): void {
  const top = cards.filter(({zone}) => zone === 0);
  const below = table.rows(top, table.start.y);
  const around = neighbors(links);
  let column = 0;
  let lowest = below;
  const rank = new Map<string, number>(top.map(({id}, at) => [id, at % ACROSS]));
  for (const zone of [...new Set(cards.map((card) => card.zone))].sort((a, b) => a - b)) {
    if (zone === 0 || zone > SIDE_BY_SIDE) continue;
    const own = near(
      cards.filter((card) => card.zone === zone),
      around,
      rank,
    );
    const columns = Math.ceil(own.length / TALLEST);
    const tall = Math.ceil(own.length / columns);
    for (let at = 0; at < columns; at++) {
      const part = own.slice(at * tall, (at + 1) * tall);
      lowest = Math.max(lowest, table.column(part, column++, below));
      for (const [row, {id}] of part.entries()) rank.set(id, row);
    }
  }
  const rest = cards.filter(({zone}) => zone > SIDE_BY_SIDE);
  table.rows(inZones(rest), lowest);
}

function byConnection(
  table: Table,
  cards: readonly CardToPlace[],
  links: readonly Connected[],
): void {
  const joined = new Set(links.flatMap(({from, to}) => [from, to]));
  const layers = layersOf(
    cards.filter(({id}) => joined.has(id)),
    links,
  );
  const around = neighbors(links);
  const rank = new Map<string, number>();
  let lowest = table.start.y;
  const sorted = layers.map((layer) => {
    const own = near(layer, around, rank);
    for (const [row, {id}] of own.entries()) rank.set(id, row);
    return own;
  });
  for (const [column, layer] of sorted.entries())
    lowest = Math.max(lowest, table.column(layer, column, table.start.y));
  const alone = cards.filter(({id}) => !joined.has(id));
  table.rows(inZones(alone), lowest + (joined.size > 0 ? STEP.row : 0));
}

/** Cards zone by zone; within a zone as they come. */
const inZones = (cards: readonly CardToPlace[]): CardToPlace[] =>
  cards
    .map((card, at) => ({card, at}))
    .sort((a, b) => a.card.zone - b.card.zone || a.at - b.at)
    .map(({card}) => card);

/** Cards by how many connections lead to them at most; the connection that closes a circle is passed over. */
function layersOf(cards: readonly CardToPlace[], links: readonly Connected[]): CardToPlace[][] {
  const into = new Map<string, string[]>();
  for (const {from, to} of links) {
    const list = into.get(to);
    if (list) list.push(from);
    else into.set(to, [from]);
  }
  for (const list of into.values()) list.sort();
  const depths = new Map<string, number>();
  for (const {id} of cards) {
    // A chain may be as long as the map: by a list of what is under way, not by calls.
    const under = new Set<string>();
    const stack = [id];
    while (stack.length > 0) {
      const at = stack[stack.length - 1] ?? '';
      under.add(at);
      const before = (into.get(at) ?? []).filter((one) => !under.has(one) || depths.has(one));
      const next = before.find((one) => !depths.has(one));
      if (next !== undefined) {
        stack.push(next);
        continue;
      }
      if (!depths.has(at))
        depths.set(at, Math.max(-1, ...before.map((one) => depths.get(one) ?? -1)) + 1);
      stack.pop();
    }
  }
  const layers: CardToPlace[][] = [];
  for (const card of cards) (layers[depths.get(card.id) ?? 0] ??= []).push(card);
  return layers.filter((layer) => layer.length > 0);
}

/** Cards in the order of what they are connected to, so that few lines cross; what is connected to nothing keeps its turn. */
function near(
  cards: readonly CardToPlace[],
  around: ReadonlyMap<string, readonly string[]>,
  rank: ReadonlyMap<string, number>,
): CardToPlace[] {
  return cards
    .map((card, at) => {
      const ranks = (around.get(card.id) ?? []).flatMap((id) => rank.get(id) ?? []);
      const middle =
        ranks.length > 0 ? ranks.reduce((sum, one) => sum + one, 0) / ranks.length : at;
      return {card, middle, at};
    })
    .sort((a, b) => a.middle - b.middle || a.at - b.at)
    .map(({card}) => card);
}

/** What each card is connected to, in either direction. */
function neighbors(links: readonly Connected[]): ReadonlyMap<string, readonly string[]> {
  const around = new Map<string, string[]>();
  for (const {from, to} of links)
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const list = around.get(one);
      if (list) list.push(other);
      else around.set(one, [other]);
    }
  return around;
}

/** The plane, on which cards are put down one after another. */
class Table {
  readonly places = new Map<string, Point>();
  readonly start: Point;
  /** What stands there, by columns of the width of a step, so that a full table is as quick as an empty one. */
  readonly #taken = new Map<number, Box[]>();

  constructor(start: Point, fixed: readonly Box[]) {
    this.start = start;
    for (const box of fixed) this.#take(box);
  }

  /** Puts cards beneath each other. Returns where the next may begin. */
  column(cards: readonly CardToPlace[], column: number, top: number): number {
    const x = this.start.x + column * STEP.column;
    let y = top;
    for (const card of cards) y = this.#put(card, x, y);
    return y;
  }

  /** Puts cards beside each other, in as many rows as it takes. Returns where the next may begin. */
  rows(cards: readonly CardToPlace[], top: number): number {
    let y = top;
    for (let at = 0; at < cards.length; at += ACROSS) {
      const row = cards.slice(at, at + ACROSS);
      y = Math.max(
        ...row.map((card, column) => this.#put(card, this.start.x + column * STEP.column, y)),
      );
    }
    return y;
  }

  #put({id, width, height}: CardToPlace, x: number, from: number): number {
    let y = snapped(from);
    for (let box = this.#over({id, x, y, width, height}); box;) {
      y = Math.ceil((box.y + box.height + STEP.row) / SNAP) * SNAP;
      box = this.#over({id, x, y, width, height});
    }
    this.places.set(id, {x, y});
    this.#take({id, x, y, width, height});
    return y + Math.ceil((height + STEP.row) / SNAP) * SNAP;
  }

  #take(box: Box): void {
    for (const column of columnsOf(box)) {
      const list = this.#taken.get(column);
      if (list) list.push(box);
      else this.#taken.set(column, [box]);
    }
  }

  #over(box: Box): Box | undefined {
    for (const column of columnsOf(box)) {
      const found = this.#taken.get(column)?.find((other) => touches(box, other));
      if (found) return found;
    }
    return undefined;
  }
}

function columnsOf({x, width}: Box): number[] {
  const first = Math.floor((x - STEP.row) / STEP.column);
  const last = Math.floor((x + width + STEP.row) / STEP.column);
  return Array.from({length: last - first + 1}, (_, at) => first + at);
}

const touches = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width + STEP.row &&
  b.x < a.x + a.width + STEP.row &&
  a.y < b.y + b.height + STEP.row / 2 &&
  b.y < a.y + a.height + STEP.row / 2;

const snapped = (length: number): number => Math.round(length / SNAP) * SNAP;
