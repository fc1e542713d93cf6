/**
 * The families of cards: what a kind is about decides its color, its zone and its icon. Kinds that this version does
 * not know are shown as notes.
 */
import {cardKinds, isKnown, type CardKind} from '../../plan/schema/enumerations.js';

/** In the order in which they are read. */
export const families = [
  'why',
  'people',
  'doing',
  'results',
  'telling',
  'carrying',
  'note',
] as const;
export type Family = (typeof families)[number];

const familyOfKind: Readonly<Record<CardKind, Family>> = {
  purpose: 'why',
  vision: 'why',
  value: 'why',
  goal: 'why',
  person: 'people',
  outcome: 'results',
  measure: 'results',
  action: 'doing',
  test: 'doing',
  shift: 'telling',
  communication: 'telling',
  support: 'carrying',
  learning: 'carrying',
  note: 'note',
};

export function familyOf(kind: string): Family {
  return isKnown(cardKinds, kind) ? familyOfKind[kind] : 'note';
}

/** The kinds of a family, in the order people are offered them. */
export function kindsOf(family: Family): CardKind[] {
  return cardKinds.filter((kind) => familyOfKind[kind] === family);
}

/** One outline icon of 20 px for each family, drawn with a line of 1.5 px: what a `<path>` takes as its `d`. */
const drawings: Readonly<Record<Family, string>> = {
  why: 'M10 2.500v15M10 4h6l-2 2.500 2 2.500h-6',
  people: 'M7 7a3 3 0 1 0 6 0a3 3 0 1 0-6 0M4 17c.6-3.300 3-5 6-5s5.400 1.700 6 5',
  doing: 'M4 10.500 8 14.500 16 5.500',
  results: 'M3 17h14M5.500 13.500v-4M10 13.500v-7M14.500 13.500v-10',
  telling: 'M3 5h14v9H9l-4 3v-3H3z',
  carrying: 'M3 12c2-1 4 0 5 1h4M3 17c3 0 4 .500 6 .500 3 0 5-2 8-5M13 3v6M10 6h6',
  note: 'M5 3h10v9l-4 5H5zM15 12h-4v5',
};

export function drawingOf(family: Family): string {
  return drawings[family];
}
