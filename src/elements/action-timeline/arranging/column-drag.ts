/**
 * Drags the edge of a heading: the pointer’s way to what the steps “wider” and “narrower” do.
 *
 * What always holds: the width follows the pointer and is the same state that the steps change; Escape puts it back.
 */
import type {ValueColumn} from '../columns.js';

export interface ColumnWidths {
  /** How wide a column is: as it was made, else as it is shown. */
  measure(column: ValueColumn): number;
  /** As it was made, if it was. */
  width(column: ValueColumn): number | undefined;
  /** Without a width the table chooses it. */
  setWidth(column: ValueColumn, width: number | undefined): void;
}

export function dragColumn(widths: ColumnWidths, column: ValueColumn, down: PointerEvent): void {
  const edge = down.currentTarget;
  if (!(edge instanceof HTMLElement) || down.button !== 0) return;
  // Neither words are marked nor does the tab stop move.
  down.preventDefault();
  const before = widths.width(column);
  const from = widths.measure(column);
  const forward = getComputedStyle(edge).direction === 'rtl' ? -1 : 1;
  const ends = new AbortController();
  const {signal} = ends;
  const move = ({clientX, pointerId}: PointerEvent): void => {
    if (pointerId !== down.pointerId || clientX === down.clientX) return;
    widths.setWidth(column, from + (clientX - down.clientX) * forward);
  };
  const end = ({pointerId}: PointerEvent): void => {
    if (pointerId === down.pointerId) ends.abort();
  };
  const takeBack = (): void => {
    widths.setWidth(column, before);
    ends.abort();
  };
  edge.setPointerCapture(down.pointerId);
  edge.addEventListener('pointermove', move, {signal});
  edge.addEventListener('pointerup', end, {signal});
  edge.addEventListener('pointercancel', takeBack, {signal});
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      takeBack();
    },
    {signal, capture: true},
  );
}
