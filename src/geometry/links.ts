/**
 * Where the line between two boxes runs: out of the edge that faces the other box, in at its nearest edge, with as
 * little curve as it takes.
 *
 * What always holds: both ends lie on the edge of their box, the ends and the middle are finite for finite boxes, and
 * the same two boxes always give the same line. Lengths are CSS pixels at 100 %.
 */
import type {Box} from './reading-order.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface LinkCurve {
  readonly start: Point;
  readonly end: Point;
  /** Where the curve is drawn to from each end. */
  readonly handles: readonly [Point, Point];
  /** Just before the end: a dot of this distance stands free of the box. */
  readonly dot: Point;
  /** What an SVG `<path>` takes as its `d`. */
  readonly path: string;
}

/** How far a curve leaves its edge at a right angle before it turns: no more than this. */
const REACH = 96;

/** From the end of a link to the middle of its dot. */
const DOT = 4;

export function linkCurve(from: Box, to: Box): LinkCurve {
  const dx = centerX(to) - centerX(from);
  const dy = centerY(to) - centerY(from);
  const gapX = Math.abs(dx) - (from.width + to.width) / 2;
  const gapY = Math.abs(dy) - (from.height + to.height) / 2;
  // Out of the side with more room between the two.
  const across = gapX >= gapY;
  const [sx, sy] = across ? [Math.sign(dx) || 1, 0] : [0, Math.sign(dy) || 1];
  const start = edge(from, sx, sy);
  const end = edge(to, -sx, -sy);
  const room = across ? Math.abs(end.x - start.x) : Math.abs(end.y - start.y);
  const reach = Math.min(REACH, room / 2);
  const a = {x: start.x + sx * reach, y: start.y + sy * reach};
  const b = {x: end.x - sx * reach, y: end.y - sy * reach};
  return {
    start,
    end,
    handles: [a, b],
    dot: {x: end.x - sx * DOT, y: end.y - sy * DOT},
    path: `M${pair(start)}C${pair(a)} ${pair(b)} ${pair(end)}`,
  };
}

/** A point of a curve: `0` is its start, `1` its end. */
export function pointOn({start, end, handles: [a, b]}: LinkCurve, t: number): Point {
  const u = 1 - t;
  const [p, q, r, s] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
  return {
    x: p * start.x + q * a.x + r * b.x + s * end.x,
    y: p * start.y + q * a.y + r * b.y + s * end.y,
  };
}

/** Where along a link its word may stand, the best place first. */
const PLACES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82, 0.12, 0.88] as const;

/** Where a word of a size stands on a link: as near to its middle as no box covers it; the middle where all are covered. */
export function wordPlace(
  curve: LinkCurve,
  size: {readonly width: number; readonly height: number},
  boxes: readonly Box[],
): Point {
  return pointOn(curve, wordPart(curve, size, boxes));
}

/** The same, as the part of the way from its start. */
export function wordPart(
  curve: LinkCurve,
  {width, height}: {readonly width: number; readonly height: number},
  boxes: readonly Box[],
): number {
  const free = PLACES.find((t) => {
    const {x, y} = pointOn(curve, t);
    return !boxes.some(
      (box) =>
        x + width / 2 > box.x &&
        x - width / 2 < box.x + box.width &&
        y + height / 2 > box.y &&
        y - height / 2 < box.y + box.height,
    );
  });
  return free ?? PLACES[0];
}

/** The middle of the side of a box that looks in a direction. */
function edge(box: Box, sx: number, sy: number): Point {
  return {x: centerX(box) + (sx * box.width) / 2, y: centerY(box) + (sy * box.height) / 2};
}

const centerX = ({x, width}: Box): number => x + width / 2;
const centerY = ({y, height}: Box): number => y + height / 2;
const pair = ({x, y}: Point): string => `${round(x)},${round(y)}`;
const round = (length: number): number => Math.round(length * 10) / 10;
