/**
 * How the lines of a chain run between boxes that stand somewhere: out of one side, level through the lanes, into the side
 * of the next; one that goes back runs under all boxes. And where the number of a line stands.
 *
 * What always holds: a line begins and ends in the middle of a side of its boxes; numbers stand on their lines, apart from
 * each other as long as there is room; mirrored, everything is the same the other way round. Lengths are CSS pixels.
 */
import type {ChainLine} from './chain-layout.js';

export interface ChainBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Point = readonly [x: number, y: number];

export interface ChainCurve {
  readonly link: string;
  readonly back: boolean;
  /** What an SVG `<path>` takes as its `d`. */
  readonly path: string;
  /** Where it ends: just outside of the box. */
  readonly end: Point;
  /** Where its number stands. */
  readonly number: Point;
}

/** From the end of a line to the middle of its dot. */
const DOT = 4;

/** Where on its first stretch a number may stand, the best place first. */
const SPOTS = [0.5, 0.36, 0.64, 0.24, 0.76] as const;

/**
 * The curves of lines between boxes given from left to right, in the order of the lines.
 * @param apart - how far the middles of two numbers stay from each other
 * @param mirrored - the width of a plane that runs from right to left
 */
export function chainCurves(
  lines: readonly ChainLine[],
  boxes: ReadonlyMap<string, ChainBox>,
  apart: number,
  mirrored?: number,
): ChainCurve[] {
  const turn = ([x, y]: Point): Point => [
    round(mirrored === undefined ? x : mirrored - x),
    round(y),
  ];
  const taken: Point[] = [];
  let floor = [...boxes.values()].reduce((lowest, {y, height}) => Math.max(lowest, y + height), 0);
  return lines.flatMap((line): ChainCurve[] => {
    if (line.back) {
      const [from, to] = [boxes.get(line.path[0] ?? ''), boxes.get(line.path.at(-1) ?? '')];
      if (!from || !to) return [];
      floor += apart;
      return [backCurve(line.link, from, to, floor, turn)];
    }
    const points = pointsOf(line, boxes);
    const [start, next] = points;
    const end = points.at(-1);
    if (!start || !next || !end) return [];
    const spots = SPOTS.map((t) => onStretch(start, next, t));
    const number =
      spots.find(([x, y]) => taken.every(([a, b]) => Math.hypot(x - a, y - b) >= apart)) ??
      onStretch(start, next, SPOTS[0]);
    taken.push(number);
    return [
      {
        link: line.link,
        back: false,
        path: pathOf(points.map(turn)),
        end: turn(end),
        number: turn(number),
      },
    ];
  });
}

/** What lines that go back take under the boxes. */
export function roomBelow(lines: readonly ChainLine[], apart: number): number {
  const count = lines.filter(({back}) => back).length;
  return count && (count + 0.5) * apart;
}

/** Down from one box, along under all of them, and up to the other. */
function backCurve(
  link: string,
  from: ChainBox,
  to: ChainBox,
  floor: number,
  turn: (point: Point) => Point,
): ChainCurve {
  const [start, end] = [from, to].map(({x, y, width, height}): Point => [
    x + width / 2,
    y + height,
  ]);
  const [x1, y1] = start ?? [0, 0];
  const [x2, y2] = end ?? [0, 0];
  const corner = Math.min(12, Math.abs(x1 - x2) / 2);
  const at = (x: number, y: number): string => turn([x, y]).join(' ');
  return {
    link,
    back: true,
    path: `M${at(x1, y1)}L${at(x1, floor - corner)}Q${at(x1, floor)} ${at(x1 - corner, floor)}L${at(x2 + corner, floor)}Q${at(x2, floor)} ${at(x2, floor - corner)}L${at(x2, y2 + DOT)}`,
    end: turn([x2, y2 + DOT]),
    number: turn([(x1 + x2) / 2, floor]),
  };
}

/** From the edge of the first box through the lanes to the edge of the last. */
function pointsOf({path}: ChainLine, boxes: ReadonlyMap<string, ChainBox>): Point[] {
  return path.flatMap((id, at): Point[] => {
    const box = boxes.get(id);
    if (!box) return [];
    const y = box.y + box.height / 2;
    const left: Point = [box.x, y];
    const right: Point = [box.x + box.width, y];
    if (at === 0) return [right];
    return at < path.length - 1 ? [left, right] : [[box.x - DOT, y]];
  });
}

function pathOf(points: readonly Point[]): string {
  return points
    .map(([x, y], at) => {
      const before = points[at - 1];
      if (!before) return `M${x} ${y}`;
      const middle = round((before[0] + x) / 2);
      return `C${middle} ${before[1]} ${middle} ${y} ${x} ${y}`;
    })
    .join('');
}

/** A point of the curve between two points that leaves both of them level. */
function onStretch([x1, y1]: Point, [x2, y2]: Point, t: number): Point {
  const middle = (x1 + x2) / 2;
  const u = 1 - t;
  const near = u * u * u + 3 * u * u * t;
  const x = u * u * u * x1 + 3 * u * t * middle + t * t * t * x2;
  return [x, near * y1 + (1 - near) * y2];
}

const round = (length: number): number => Math.round(length * 10) / 10;
