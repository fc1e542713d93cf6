/**
 * Which colors stand on which, and how far apart they must be. Texts and marks of the same list are checked by the
 * tests of the tokens, and kept by every theme that is found for a brand.
 */
import type {ColorName} from '../token-names.js';
import {isStronger, type Appearance} from './appearances.js';

/** Text is read; a mark is an edge, an icon or a ring that has to be seen; a line only orders. */
export type PairKind = 'text' | 'mark' | 'line';

export interface ColorPair {
  readonly ink: ColorName;
  readonly ground: ColorName;
  readonly kind: PairKind;
}

/** What WCAG 2.2 asks for at level AA, and at level AAA where a reader asks for more contrast. */
export function leastContrast(kind: PairKind, appearance: Appearance): number {
  const [normal, stronger] = {text: [4.5, 7], mark: [3, 4.5], line: [1, 3]}[kind];
  return (isStronger(appearance) ? stronger : normal) ?? 1;
}

const cardFamilies = ['why', 'people', 'doing', 'results', 'telling', 'carrying', 'note'] as const;

/** Where a tool puts its words. */
const grounds = ['page', 'surface', 'sunken'] as const;
const allGrounds = [
  ...grounds,
  'accent-soft',
  ...cardFamilies.map((family) => `family-${family}-ground` as const),
] as const;

const pairs = (kind: PairKind, inks: readonly ColorName[], on: readonly ColorName[]): ColorPair[] =>
  inks.flatMap((ink) => on.map((ground) => ({ink, ground, kind})));

export const colorPairs: readonly ColorPair[] = [
  ...pairs('text', ['text', 'quiet'], allGrounds),
  ...pairs('text', ['accent', 'good', 'warn', 'danger'], [...grounds, 'accent-soft']),
  ...pairs('text', ['on-accent'], ['accent']),
  ...pairs('mark', ['focus'], allGrounds),
  ...pairs('mark', ['control'], grounds),
  ...cardFamilies.flatMap((family) =>
    pairs('mark', [`family-${family}-edge`], [...grounds, `family-${family}-ground`]),
  ),
  ...pairs('line', ['line'], grounds),
];
