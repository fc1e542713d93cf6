/**
 * The zones of a map: where cards of one family stand together. A card may stand anywhere, so a zone is what its cards make
 * of it: it grows with a card that is put beside them, and no longer reaches for one that is taken far away.
 *
 * What always holds: no card of another family, or of none, is in a zone or covers its word, which stands above its cards;
 * zones of two cards and more alone. Lengths are CSS pixels at 100 %.
 */
import {areaAround, boxesNear, type Area} from './near-boxes.js';
import type {Box} from './reading-order.js';

export interface Zone<Family extends string> extends Area {
  readonly family: Family;
}

interface Group {
  area: Area;
  count: number;
}

/** Cards with less than this between them stand together: more than from one column or row to the next. */
const REACH = 136;

/** Of the ground of a zone, around its cards and above them for its word. */
export const ZONE = {room: 8, word: 26} as const;

/** The zones of cards. Cards of the family `''` have none, and keep others from reaching over them. */
export function zonesOf<Family extends string>(
  cards: readonly (Box & {readonly family: Family | ''})[],
): Zone<Family>[] {
  const zones: Zone<Family>[] = [];
  for (const family of new Set(cards.map((card) => card.family))) {
    if (family === '') continue;
    const own = cards.filter((card) => card.family === family);
    const others = boxesNear(cards.filter((card) => card.family !== family));
    for (const {area, count} of grouped(own, others)) {
      const {x, y, width, height} = area;
      if (count > 1) zones.push({family, x, y, width, height});
    }
  }
  return zones;
}

/** The ground of a zone: its cards with room around them, and its word above them. */
export const groundOf = ({x, y, width, height}: Area): Area => ({
  x: x - ZONE.room,
  y: y - ZONE.word,
  width: width + 2 * ZONE.room,
  height: height + ZONE.word + ZONE.room,
});

function grouped(own: readonly Area[], others: (area: Area) => readonly Area[]): Group[] {
  const groups = own.map((area): Group => ({area, count: 1}));
  for (let at = 0; at < groups.length; at++)
    for (let next = at + 1; next < groups.length; next++) {
      const [group, other] = [groups[at], groups[next]];
      if (!group || !other || !isNear(group.area, other.area)) continue;
      const area = areaAround(group.area, other.area);
      const withWord = {...area, y: area.y - ZONE.word, height: area.height + ZONE.word};
      if (others(withWord).length > 0) continue;
      groups.splice(next, 1);
      groups[at] = {area, count: group.count + other.count};
      // What it grew by may reach one that was passed already.
      next = at;
    }
  return groups;
}

/** Whether little lies between two areas, across and down. */
const isNear = (a: Area, b: Area): boolean =>
  a.x < b.x + b.width + REACH &&
  b.x < a.x + a.width + REACH &&
  a.y < b.y + b.height + REACH &&
  b.y < a.y + a.height + REACH;
