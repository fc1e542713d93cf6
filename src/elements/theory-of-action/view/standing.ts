/** How a team stands on a criterion: a mark for those who see, and the word that says the same. */
import type {TheoryView} from './theory-view.js';

const MARKS = new Map([
  ['aligned', '●'],
  ['growing', '◐'],
  ['missing', '○'],
  ['unknown', '?'],
]);

export function standingOf({word}: TheoryView, standing: string): string {
  return [MARKS.get(standing), word('standing', standing)].filter(Boolean).join(' ');
}
