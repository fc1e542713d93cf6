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
  /** Half way, where the word stands. */
  readonly middle: Point;
  /** What an SVG `<path>` takes as its `d`. */
  readonly path: string;
}

/** How far a curve leaves its edge at a right angle before it turns: no more than this. */
const REACH = 96;

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
    middle: {
      x: (start.x + 3 * a.x + 3 * b.x + end.x) / 8,
      y: (start.y + 3 * a.y + 3 * b.y + end.y) / 8,
    },
    path: `M${pair(start)}C${pair(a)} ${pair(b)} ${pair(end)}`,
  };
}

/** The middle of the side of a box that looks in a direction. */
function edge(box: Box, sx: number, sy: number): Point {
  return {x: centerX(box) + (sx * box.width) / 2, y: centerY(box) + (sy * box.height) / 2};
}

const centerX = ({x, width}: Box): number => x + width / 2;
const centerY = ({y, height}: Box): number => y + height / 2;
const pair = ({x, y}: Point): string => `${round(x)},${round(y)}`;
const round = (length: number): number => Math.round(length * 10) / 10;
