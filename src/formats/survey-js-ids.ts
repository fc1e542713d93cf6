/** Ids of a plan for the names of a SurveyJS file. */
import {isId} from '../plan/schema/shapes.js';

/**
 * Gives each thing an id that nobody has: its name itself where that can be an id, else one that is near to it.
 * @param taken ids that somebody has already
 */
export function idsApartFrom(taken: Iterable<string>): (name: string) => string {
  const ids = new Set(taken);
  const next = new Map<string, number>();
  return (name) => {
    let id = name;
    if (!isId(id) || ids.has(id)) {
      const near =
        name
          .normalize('NFKD')
          .replace(/\p{M}/gu, '')
          .replace(/[^A-Za-z0-9_-]+/g, '-')
          .replace(/^-+|-+$/g, '')
          .slice(0, 50) || 'q';
      let number = next.get(near) ?? 1;
      do {
        id = number === 1 ? near : `${near}-${String(number)}`;
        number++;
      } while (ids.has(id));
      next.set(near, number);
    }
    ids.add(id);
    return id;
  };
}
