/**
 * Which boxes of many touch an area, found by the cells of a grid: on a map of thousands, each link asks once, and none
 * looks at every card.
 */
import type {Box} from './reading-order.js';

export type Area = Omit<Box, 'id'>;

/** About as wide as two cards. */
const CELL = 480;

/** Whether two areas have a part in common. */
export const touch = (a: Area, b: Area): boolean =>
  a.x < b.x + b.width && a.x + a.width > b.x && a.y < b.y + b.height && a.y + a.height > b.y;

/** The smallest area that both are in. */
export function areaAround(a: Area, b: Area): Area {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

/** All that a word of a size can cover that stands on a link between two boxes. */
export const aroundLink = (
  a: Area,
  b: Area,
  {width, height}: {readonly width: number; readonly height: number},
): Area => {
  const all = areaAround(a, b);
  return {
    x: all.x - width,
    y: all.y - height,
    width: all.width + 2 * width,
    height: all.height + 2 * height,
  };
};

/** Prepares to find boxes; each is found once, in the order in which they were given. */
export function boxesNear(boxes: readonly Box[]): (area: Area) => readonly Box[] {
  const cells = new Map<string, number[]>();
  boxes.forEach((box, at) => {
    for (const cell of cellsOf(box)) {
      const there = cells.get(cell);
      if (there) there.push(at);
      else cells.set(cell, [at]);
    }
  });
  return (area) => {
    // An area of more cells than there are boxes is quicker looked at box by box.
    if ((area.width / CELL + 1) * (area.height / CELL + 1) > boxes.length)
      return boxes.filter((box) => touch(box, area));
    const found = new Set<number>();
    for (const cell of cellsOf(area)) for (const at of cells.get(cell) ?? []) found.add(at);
    return [...found]
      .sort((one, other) => one - other)
      .flatMap((at) => boxes[at] ?? [])
      .filter((box) => touch(box, area));
  };
}

function* cellsOf({x, y, width, height}: Area): Generator<string> {
  for (let column = Math.floor(x / CELL); column * CELL <= x + width; column++)
    for (let row = Math.floor(y / CELL); row * CELL <= y + height; row++)
      yield `${String(column)} ${String(row)}`;
}
