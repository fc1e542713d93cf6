/**
 * Boxes put in line, or at equal distances.
 *
 * What always holds: the outermost edges of the boxes together stay where they are; a box moves along one axis alone;
 * what is in line already stays. Lengths are CSS pixels at 100 %.
 */
import type {Point} from './links.js';
import type {Box} from './reading-order.js';

/** What is brought in line: a side or the middle, across or down. */
export const alignments = ['left', 'center', 'right', 'top', 'middle', 'bottom'] as const;
export type Alignment = (typeof alignments)[number];

/** The places of boxes whose sides or middles are in line; those that move alone. */
export function aligned(boxes: readonly Box[], to: Alignment): ReadonlyMap<string, Point> {
  const left = Math.min(...boxes.map(({x}) => x));
  const right = Math.max(...boxes.map(({x, width}) => x + width));
  const top = Math.min(...boxes.map(({y}) => y));
  const bottom = Math.max(...boxes.map(({y, height}) => y + height));
  return moved(boxes, ({x, y, width, height}) => {
    switch (to) {
      case 'left':
        return {x: left, y};
      case 'center':
        return {x: (left + right - width) / 2, y};
      case 'right':
        return {x: right - width, y};
      case 'top':
        return {x, y: top};
      case 'middle':
        return {x, y: (top + bottom - height) / 2};
      case 'bottom':
        return {x, y: bottom - height};
    }
  });
}

/** The places of boxes with the same room between each and the next; with too little of it they overlap, none beyond the ends of all. */
export function distributed(
  boxes: readonly Box[],
  along: 'across' | 'down',
): ReadonlyMap<string, Point> {
  const [at, length] = along === 'across' ? (['x', 'width'] as const) : (['y', 'height'] as const);
  const sorted = [...boxes].sort(
    (a, b) => a[at] + a[length] / 2 - (b[at] + b[length] / 2) || (a.id < b.id ? -1 : 1),
  );
  const start = Math.min(...boxes.map((box) => box[at]));
  const end = Math.max(...boxes.map((box) => box[at] + box[length]));
  const filled = boxes.reduce((sum, box) => sum + box[length], 0);
  const gap = (end - start - filled) / Math.max(1, boxes.length - 1);
  let next = start;
  const places = new Map<string, number>();
  for (const box of sorted) {
    places.set(box.id, Math.min(Math.max(next, start), end - box[length]));
    next += box[length] + gap;
  }
  return moved(boxes, (box) => ({x: box.x, y: box.y, [at]: places.get(box.id) ?? box[at]}));
}

function moved(boxes: readonly Box[], place: (box: Box) => Point): ReadonlyMap<string, Point> {
  return new Map(
    boxes.flatMap((box): [string, Point][] => {
      const {x, y} = place(box);
      const to = {x: Math.round(x), y: Math.round(y)};
      return to.x === box.x && to.y === box.y ? [] : [[box.id, to]];
    }),
  );
}
