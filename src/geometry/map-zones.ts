/**
 * The zones of a map: where cards of one family stand together. A card may stand anywhere, so a zone is what its cards make
 * of it: it grows with a card that is put beside them, and no longer reaches for one that is taken far away.
 *
 * What always holds: no card of another family, or of none, is in a zone or covers its word, which stands above its cards;
 * zones of two cards and more alone. Lengths are CSS pixels at 100 %.
 */
import {areaAround, touch, type Area} from './near-boxes.js';
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

/** What the word of a zone takes above its cards. */
const WORD = 26;

/** The zones of cards. Cards of the family `''` have none, and keep others from reaching over them. */
export function zonesOf<Family extends string>(
  cards: readonly (Box & {readonly family: Family | ''})[],
): Zone<Family>[] {
  const zones: Zone<Family>[] = [];
  for (const family of new Set(cards.map((card) => card.family))) {
    if (family === '') continue;
    const own = cards.filter((card) => card.family === family);
    const others = cards.filter((card) => card.family !== family);
    for (const {area, count} of grouped(own, others)) {
      const {x, y, width, height} = area;
      if (count > 1) zones.push({family, x, y, width, height});
    }
  }
  return zones;
}

function grouped(own: readonly Area[], others: readonly Area[]): Group[] {
  const groups = own.map((area): Group => ({area, count: 1}));
  for (let at = 0; at < groups.length; at++)
    for (let next = at + 1; next < groups.length; next++) {
      const [group, other] = [groups[at], groups[next]];
      if (!group || !other || !isNear(group.area, other.area)) continue;
      const area = areaAround(group.area, other.area);
      const withWord = {...area, y: area.y - WORD, height: area.height + WORD};
      if (others.some((card) => touch(card, withWord))) continue;
      groups.splice(next, 1);
      groups[at] = {area, count: group.count + other.count};
      // What it grew by may reach one that was passed already.
      next = at;
    }
  return groups;
}

/** Whether little lies between two areas, across and down. */
function isNear(a: Area, b: Area): boolean {
  const wider = ({x, y, width, height}: Area): Area => ({
    ...{x, y},
    width: width + REACH,
    height: height + REACH,
  });
  return touch(wider(a), wider(b));
}
