/**
 * In which order things on a plane are read, and which of them lies next in a direction.
 *
 * What always holds: the order is total, says nothing of selection or z-order, and does not depend on the order in
 * which the things were given; a thing moved within its own row changes places with its neighbors alone.
 * Lengths are CSS pixels at 100 %.
 */

/** A thing on the plane: its corner at the top left, and its size where that is known. */
export interface Placed {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export interface Box extends Placed {
  readonly width: number;
  readonly height: number;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/** Things whose tops are less than this apart are read as one row. */
const ROW = 48;

/** The things row by row, each row along the reading direction. */
export function readingOrder<T extends Placed>(things: readonly T[], mirrored = false): T[] {
  return readingRows(things, mirrored).flat();
}

/** The rows, from the top. A row starts with its highest thing, and takes in what starts little below it. */
export function readingRows<T extends Placed>(things: readonly T[], mirrored = false): T[][] {
  const fromTop = [...things].sort((a, b) => a.y - b.y || compareAlong(a, b, mirrored));
  const rows: T[][] = [];
  let row: T[] = [];
  let top = -Infinity;
  for (const thing of fromTop) {
    if (row.length === 0 || thing.y - top >= ROW) {
      rows.push((row = []));
      top = thing.y;
    }
    row.push(thing);
  }
  return rows.map((cards) => cards.sort((a, b) => compareAlong(a, b, mirrored)));
}

function compareAlong(a: Placed, b: Placed, mirrored: boolean): number {
  return (mirrored ? b.x - a.x : a.x - b.x) || a.y - b.y || (a.id < b.id ? -1 : 1);
}

/**
 * The nearest thing in a direction, by edges and not by centers: a wide card beside a narrow one is its neighbor.
 * Things that share part of their height (width, for up and down) come before those that lie aslant.
 * `undefined` at the rim.
 */
export function nearest<T extends Box>(
  from: Box,
  things: readonly T[],
  direction: Direction,
): T | undefined {
  let best: T | undefined;
  let bestCost = Infinity;
  for (const thing of things) {
    if (thing.id === from.id) continue;
    const cost = costOf(from, thing, direction);
    if (cost < bestCost || (cost === bestCost && best && thing.id < best.id)) {
      best = thing;
      bestCost = cost;
    }
  }
  return bestCost === Infinity ? undefined : best;
}

/** How far a thing is away in a direction; infinite where it does not lie there. */
function costOf(from: Box, to: Box, direction: Direction): number {
  const across = direction === 'left' || direction === 'right';
  const [a, b] = across ? [along(from), along(to)] : [down(from), down(to)];
  const [c, d] = across ? [down(from), down(to)] : [along(from), along(to)];
  const forward = direction === 'right' || direction === 'down';
  // Ahead is what has its middle beyond ours: things that overlap can still be told apart.
  const ahead = forward ? middle(b) - middle(a) : middle(a) - middle(b);
  if (ahead <= 0) return Infinity;
  const gap = Math.max(0, forward ? b.start - a.end : a.start - b.end);
  const aside = Math.max(0, d.start - c.end, c.start - d.end);
  const offset = Math.abs(middle(c) - middle(d));
  // Aslant counts three times as far, so that a row is walked to its end before a row beside it is entered.
  return gap + 3 * aside + offset / 8 + ahead / 64;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const along = ({x, width}: Box): Span => ({start: x, end: x + width});
const down = ({y, height}: Box): Span => ({start: y, end: y + height});
const middle = ({start, end}: Span): number => (start + end) / 2;
