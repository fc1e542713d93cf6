/**
 * Where a new card is put: beside the card that has the attention, else beneath the cards of its family, in the first
 * place that is free. Lengths are CSS pixels at 100 %.
 */
import type {Box} from '../../../geometry/reading-order.js';
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
