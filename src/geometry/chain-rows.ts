/**
 * How high the places of a chain stand: each as near to what it hangs on as the others let it, so that lines run flat.
 *
 * What always holds: within a column the order stays and nothing overlaps; the highest place stands at 0; the same layout
 * and heights give the same rows. Lengths are CSS pixels at 100 %.
 */
import type {ChainLayout} from './chain-layout.js';

/** Passes over the columns, there and back: after these hardly anything moves. */
const PASSES = 4;

interface Row {
  readonly id: string;
  readonly height: number;
  top: number;
}

/** The upper edge of every place. `gap` is between two that stand one above the other. */
export function chainRows(
  {columns, lines}: ChainLayout,
  heightOf: (id: string, lane: boolean) => number,
  gap: number,
): ReadonlyMap<string, number> {
  const rows = columns.map(({places}) =>
    places.map(({id, lane}): Row => ({id, height: heightOf(id, lane), top: 0})),
  );
  const byId = new Map(rows.flat().map((row) => [row.id, row]));
  const before = new Map<Row, Row[]>();
  const after = new Map<Row, Row[]>();
  for (const {path, back} of lines)
    for (const [at, id] of path.entries()) {
      const [from, to] = [byId.get(path[at - 1] ?? ''), byId.get(id)];
      if (back || !from || !to) continue;
      add(after, from, to);
      add(before, to, from);
    }
  for (const column of rows) stack(column, gap);
  for (let pass = 0; pass < PASSES; pass++) {
    const forward = pass % 2 === 0;
    for (const column of forward ? rows : [...rows].reverse())
      place(column, (row) => middle((forward ? before : after).get(row)), gap);
  }
  const top = rows.flat().reduce((least, row) => Math.min(least, row.top), Infinity);
  return new Map(rows.flat().map((row) => [row.id, row.top - top]));
}

function add(rows: Map<Row, Row[]>, row: Row, other: Row): void {
  const known = rows.get(row);
  if (known) known.push(other);
  else rows.set(row, [other]);
}

/** One under the other, around the middle line. */
function stack(column: readonly Row[], gap: number): void {
  let at = -column.reduce((sum, {height}) => sum + height + gap, -gap) / 2;
  for (const row of column) {
    row.top = at;
    at += row.height + gap;
  }
}

/** The middle of what a place hangs on. */
function middle(rows: readonly Row[] = []): number | undefined {
  if (rows.length === 0) return undefined;
  return rows.reduce((sum, {top, height}) => sum + top + height / 2, 0) / rows.length;
}

/**
 * Each row of a column as near as may be to where it would stand alone: rows that would run into each other share the mean
 * of their wishes (isotonic regression by pooling).
 */
function place(column: readonly Row[], wish: (row: Row) => number | undefined, gap: number): void {
  const pools: {readonly rows: Row[]; sum: number; start: number}[] = [];
  let offset = 0;
  for (const row of column) {
    const wished = wish(row);
    // Without a wish it stays where it stands.
    const top = wished === undefined ? row.top : wished - row.height / 2;
    pools.push({rows: [row], sum: top - offset, start: offset});
    offset += row.height + gap;
    for (let last = pools.at(-1), one = pools.at(-2); last && one; one = pools.at(-2)) {
      if (one.sum / one.rows.length <= last.sum / last.rows.length) break;
      one.rows.push(...last.rows);
      one.sum += last.sum;
      pools.pop();
      last = one;
    }
  }
  for (const {rows, sum, start} of pools) {
    let at = start + sum / rows.length;
    for (const row of rows) {
      row.top = at;
      at += row.height + gap;
    }
  }
}
