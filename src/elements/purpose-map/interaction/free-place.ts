/**
 * Where a new card is put: beside the card that has the attention, else beneath the cards of its family, in the first
 * place that is free. Lengths are CSS pixels at 100 %.
 */
import type {Box} from '../../../geometry/reading-order.js';
import type {Family} from '../families.js';
import {CARD, snapped} from './placement.js';

/** From one card to the next where nothing else says so. */
const STEP = {x: 320, y: 140} as const;

const GAP = 16;

export function freePlace(
  start: {readonly x: number; readonly y: number},
  boxes: readonly Box[],
  first: 'right' | 'down' = 'right',
): {readonly x: number; readonly y: number} {
  const steps =
    first === 'right'
      ? [
          [1, 0],
          [2, 0],
          [0, 1],
          [1, 1],
          [2, 1],
        ]
      : [
          [0, 1],
          [0, 2],
          [1, 0],
          [1, 1],
          [1, 2],
        ];
  for (let round = 0; round <= boxes.length; round++) {
    for (const [dx = 0, dy = 0] of round === 0
      ? steps
      : [
          [0, round + 1],
          [round + 2, 0],
        ]) {
      const x = snapped(start.x + dx * STEP.x);
      const y = snapped(start.y + dy * STEP.y);
      if (isFree(x, y, boxes)) return {x, y};
    }
  }
  return {x: snapped(start.x), y: snapped(start.y)};
}

/** The zones that stand side by side, beneath the why and above all others. */
const SIDE_BY_SIDE: readonly Family[] = ['people', 'doing', 'results', 'telling'];

/** Between one zone and the next above or beneath it, where its word stands. */
const BETWEEN = 72;

/** So many cards have room beneath each other in a zone before there is another one beneath it. */
const ROWS = 3;

/**
 * Where the first card of a family stands, in line with the zones that are there: why on top; people, the test and first
 * steps, results, and what is told side by side; what carries them, and notes, beneath.
 */
export function firstInZone(
  family: Family,
  cards: readonly {readonly family: Family; readonly x: number; readonly y: number}[],
  boxes: readonly Box[],
): {readonly x: number; readonly y: number} {
  const column = (of: Family): number => Math.max(0, SIDE_BY_SIDE.indexOf(of)) * STEP.x;
  const [first] = cards;
  const x = snapped(column(family) + (first ? first.x - column(first.family) : 0));
  if (!first) return {x, y: 0};
  const topOf = (some: typeof cards): number => Math.min(...some.map((card) => card.y));
  if (family === 'why') return {x, y: snapped(topOf(cards) - CARD.height - BETWEEN)};
  const lowest = Math.max(...boxes.map((box) => box.y + box.height));
  const beside = cards.filter((card) => SIDE_BY_SIDE.includes(card.family));
  const top = beside.length > 0 ? topOf(beside) : lowest + BETWEEN;
  if (SIDE_BY_SIDE.includes(family)) return {x, y: snapped(top)};
  return {x, y: snapped(Math.max(lowest, top + ROWS * STEP.y) + BETWEEN)};
}

/** Whether a card would touch no other at a place. */
export function isFree(x: number, y: number, boxes: readonly Box[]): boolean {
  return boxes.every(
    (box) =>
      x >= box.x + box.width + GAP ||
      x + CARD.width + GAP <= box.x ||
      y >= box.y + box.height + GAP ||
      y + CARD.height + GAP <= box.y,
  );
}
