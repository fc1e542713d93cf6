/** Where a card stands, said by its neighbors: nobody is helped by coordinates. */
import type {SayMap} from './purpose-map.messages.js';

export interface Neighbors {
  readonly left: string | undefined;
  readonly right: string | undefined;
  readonly up: string | undefined;
  readonly down: string | undefined;
}

/** “right of Attendance, below Goal”: one neighbor along the row and one across it, the ones read before it first. */
export function sayPlace(
  say: SayMap,
  nameOf: (id: string) => string,
  {left, right, up, down}: Neighbors,
): string {
  const along =
    left !== undefined
      ? say('besideRight', {name: nameOf(left)})
      : right !== undefined
        ? say('besideLeft', {name: nameOf(right)})
        : '';
  const across =
    up !== undefined
      ? say('besideBelow', {name: nameOf(up)})
      : down !== undefined
        ? say('besideAbove', {name: nameOf(down)})
        : '';
  const places = [along, across].filter((place) => place !== '');
  return places.length > 0 ? places.join(', ') : say('alone');
}
