/**
 * Where the parts of a chain stand, drawn from the list and never by hand: columns from left to right, an order within
 * each in which lines cross as little as can be found, and free lanes for lines that pass a column.
 *
 * What always holds: the same parts and links give the same layout, whatever their words; every part stands in exactly one
 * place; a link goes to a later column unless it closes a circle; lines never cross more often than in the order of the
 * list; where every part has at most one cause, or at most one effect, none cross.
 */

/** A part as the list has it. `stage` is the earliest group of columns it may stand in: 0, 1, 2 … */
export interface ChainPart {
  readonly id: string;
  readonly stage: number;
}

export interface ChainLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** What stands in a column: a part, or room for lines that pass by. `id` is the part's, or that of the lane. */
export interface ChainPlace {
  readonly id: string;
  readonly lane: boolean;
}

export interface ChainColumn {
  /** The group of columns it belongs to. */
  readonly stage: number;
  readonly places: readonly ChainPlace[];
}

/** A link on its way: from its part through its lanes to the other part. One that closes a circle goes `back`, past no lane. */
export interface ChainLine {
  readonly link: string;
  readonly path: readonly string[];
  readonly back: boolean;
}

export interface ChainLayout {
  readonly columns: readonly ChainColumn[];
  /** In the order of the links. A link to itself, or to what is not there, has no line. */
  readonly lines: readonly ChainLine[];
}

/** More lanes than this nobody could follow: longer lines then run as they may. */
const MOST_LANES = 400;

/** Passes over the columns, there and back, from each beginning. */
const SWEEPS = 6;

/** Beyond this many lines two neighbors are not tried in each other's place: it would take too long, and nobody would see it. */
const MOST_TRIED = 600;

/** A part or a lane while its place is sought. */
interface Node {
  readonly id: string;
  readonly lane: boolean;
  stage: number;
  /** Within its stage, how many causes stand before it, one after the other. */
  depth: number;
  column: number;
  row: number;
  /** In the columns next to its own, what leads to it and what it leads to. */
  readonly before: Node[];
  readonly after: Node[];
}

interface Way {
  readonly link: string;
  readonly from: Node;
  readonly to: Node;
  readonly back: boolean;
}

type Order = readonly (readonly Node[])[];

export function chainLayout(parts: readonly ChainPart[], links: readonly ChainLink[]): ChainLayout {
  const nodes = new Map<string, Node>();
  for (const {id, stage} of parts) if (!nodes.has(id)) nodes.set(id, nodeOf(id, false, stage));
  const list = [...nodes.values()];
  const ways = waysOf(nodes, links);
  const columns = columnsOf(list, ways);
  const lines = linesOf(ways, columns, nodes);
  const order = bestOrder(columns, list, ways.length <= MOST_TRIED);
  return {
    columns: order.map((column) => ({
      stage: column[0]?.stage ?? 0,
      places: column.map(({id, lane}) => ({id, lane})),
    })),
    lines,
  };
}

/** How often lines cross between neighboring columns; lines that go back are not counted. */
export function crossingsOf({columns, lines}: ChainLayout): number {
  const places = new Map(
    columns.flatMap(({places: column}, at) =>
      column.map(({id}, row): [string, {at: number; row: number}] => [id, {at, row}]),
    ),
  );
  const gaps = columns.map((): [number, number][] => []);
  for (const {path, back} of lines) {
    let from = places.get(path[0] ?? '');
    for (const id of back ? [] : path.slice(1)) {
      const to = places.get(id);
      if (from && to) gaps[from.at]?.push([from.row, to.row]);
      from = to;
    }
  }
  return gaps.reduce((sum, gap) => sum + inversions(gap), 0);
}

function nodeOf(id: string, lane: boolean, stage: number): Node {
  return {id, lane, stage, depth: 0, column: 0, row: 0, before: [], after: []};
}

/** Links between parts that are there, and which of them close a circle. */
function waysOf(nodes: ReadonlyMap<string, Node>, links: readonly ChainLink[]): Way[] {
  const next = new Map<Node, Node[]>();
  const ends = links.flatMap(({id: link, from: one, to: other}) => {
    const [from, to] = [nodes.get(one), nodes.get(other)];
    if (!from || !to || from === to) return [];
    const known = next.get(from);
    if (known) known.push(to);
    else next.set(from, [to]);
    return [{link, from, to}];
  });
  const closing = closingCircles([...nodes.values()], next);
  return ends.map((end) => ({...end, back: closing.get(end.from)?.has(end.to) ?? false}));
}

type Next = ReadonlyMap<Node, readonly Node[]>;

/** What leads back to where one came from: walked from the first stage on, so that the chain itself stays whole. */
function closingCircles(list: readonly Node[], next: Next): ReadonlyMap<Node, ReadonlySet<Node>> {
  const closing = new Map<Node, Set<Node>>();
  const onTheWay = new Set<Node>();
  const done = new Set<Node>();
  for (const root of [...list].sort((one, other) => one.stage - other.stage)) {
    if (done.has(root)) continue;
    const way = [{at: root, ahead: [...(next.get(root) ?? [])].reverse()}];
    onTheWay.add(root);
    for (let top = way.at(-1); top; top = way.at(-1)) {
      const to = top.ahead.pop();
      if (!to) {
        onTheWay.delete(top.at);
        done.add(top.at);
        way.pop();
      } else if (onTheWay.has(to)) {
        closing.set(top.at, (closing.get(top.at) ?? new Set()).add(to));
      } else if (!done.has(to)) {
        onTheWay.add(to);
        way.push({at: to, ahead: [...(next.get(to) ?? [])].reverse()});
      }
    }
  }
  return closing;
}

/** Every part after all its causes: in its own stage or that of a cause which stands later, and there as deep as it must. */
function columnsOf(list: readonly Node[], ways: readonly Way[]): Node[][] {
  const next = new Map<Node, Node[]>();
  const waits = new Map<Node, number>();
  for (const {from, to, back} of ways) {
    if (back) continue;
    const known = next.get(from);
    if (known) known.push(to);
    else next.set(from, [to]);
    waits.set(to, (waits.get(to) ?? 0) + 1);
  }
  const order = list.filter((node) => !waits.has(node));
  // It grows while it is walked: what waits for nothing any more comes next.
  for (const node of order)
    for (const to of next.get(node) ?? []) {
      if (node.stage > to.stage) [to.stage, to.depth] = [node.stage, node.depth + 1];
      else if (node.stage === to.stage) to.depth = Math.max(to.depth, node.depth + 1);
      const left = (waits.get(to) ?? 0) - 1;
      waits.set(to, left);
      if (left === 0) order.push(to);
    }
  const columns: Node[][] = [];
  const byPlace = [...list].sort(
    (one, other) => one.stage - other.stage || one.depth - other.depth,
  );
  for (const [at, node] of byPlace.entries()) {
    const last = byPlace[at - 1];
    const same = last?.stage === node.stage && last.depth === node.depth;
    if (!same) columns.push([]);
    node.column = columns.length - 1;
    columns[node.column]?.push(node);
  }
  return columns;
}

/** The lines, with a lane in each column that one passes. */
function linesOf(
  ways: readonly Way[],
  columns: readonly Node[][],
  nodes: ReadonlyMap<string, Node>,
): ChainLine[] {
  const known = new Map<string, Node[]>();
  let lanes = 0;
  return ways.map(({link, from, to, back}) => {
    const key = `${from.id} ${to.id}`;
    let path = known.get(key);
    if (!path) {
      path = [from];
      const passed = columns.slice(from.column + 1, to.column);
      const fits = lanes + passed.length <= MOST_LANES;
      for (const column of back || !fits ? [] : passed) {
        lanes++;
        // A space stands in no id.
        let id = `lane ${lanes}`;
        while (nodes.has(id)) id += ' ';
        const lane = nodeOf(id, true, column[0]?.stage ?? 0);
        lane.column = from.column + path.length;
        column.push(lane);
        path.push(lane);
      }
      path.push(to);
      known.set(key, path);
      if (!back && fits)
        for (const [at, node] of path.entries()) {
          const before = path[at - 1];
          if (!before) continue;
          before.after.push(node);
          node.before.push(before);
        }
    }
    return {link, path: path.map(({id}) => id), back};
  });
}

/** The best of several beginnings, each mended by sweeps; never worse than the order of the list. */
function bestOrder(columns: Order, list: readonly Node[], trying: boolean): Order {
  let best = listOrder(columns);
  let least = crossings(best);
  for (const beginning of [best, walkOrder(columns, list)])
    for (const forwardFirst of [true, false]) {
      let order = beginning;
      for (let sweep = 0; sweep < SWEEPS && least > 0; sweep++) {
        order = swept(order, (sweep % 2 === 0) === forwardFirst);
        if (trying) order = swapped(order);
        const found = crossings(order);
        if (found < least) [best, least] = [order, found];
      }
    }
  return best;
}

/** Parts as the list has them; each lane where its line comes from, below the part that stands there. */
function listOrder(columns: Order): Order {
  return columns.map((column) => {
    numbered(column.filter(({lane}) => !lane));
    return sorted(column, (node) => (node.lane ? middle(node.before, 0) + 0.5 : node.row));
  });
}

/** Parts as one meets them who follows the lines: what hangs together stands together. */
function walkOrder(columns: Order, list: readonly Node[]): Order {
  const met = new Set<Node>();
  const found = columns.map((): Node[] => []);
  for (const root of list) {
    const waiting = [root];
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      if (met.has(node)) continue;
      met.add(node);
      found[node.column]?.push(node);
      waiting.push(...[...node.before, ...node.after].reverse());
    }
  }
  return found;
}

/** Every column in the order of the middles of what leads to it, or of what it leads to. */
function swept(order: Order, forward: boolean): Order {
  for (const column of order) numbered(column);
  const next = [...order];
  const at = [...order.keys()];
  for (const index of forward ? at : at.reverse()) {
    const column = order[index] ?? [];
    const beside = ({before, after}: Node): readonly Node[] => (forward ? before : after);
    const rows = column.flatMap((node) => beside(node).map(({row}) => row));
    // What has no neighbor keeps its share of the height.
    const share = (rows.reduce((most, row) => Math.max(most, row), 0) + 1) / column.length;
    next[index] = sorted(column, (node) => middle(beside(node), node.row * share));
  }
  return next;
}

/** Neighbors in a column change places as long as fewer lines cross then. */
function swapped(order: Order): Order {
  const next = order.map((column) => numbered([...column]));
  for (let pass = 0, better = true; better && pass < SWEEPS; pass++) {
    better = false;
    for (const column of next)
      for (let row = 1; row < column.length; row++) {
        const [one, other] = [column[row - 1], column[row]];
        if (!one || !other || gain(one, other) <= 0) continue;
        column[row - 1] = other;
        column[row] = one;
        [other.row, one.row] = [row - 1, row];
        better = true;
      }
  }
  return next;
}

/** How many crossings fewer there are when two that stand one above the other change places. */
function gain(one: Node, other: Node): number {
  return (
    above(one.before, other.before) -
    above(other.before, one.before) +
    above(one.after, other.after) -
    above(other.after, one.after)
  );
}

/** In how many pairs the second stands above the first. */
function above(first: readonly Node[], second: readonly Node[]): number {
  let count = 0;
  for (const one of first) for (const other of second) if (other.row < one.row) count++;
  return count;
}

function crossings(order: Order): number {
  for (const column of order) numbered(column);
  return order.reduce((sum, column) => {
    const lines = column.flatMap((node) =>
      node.after.map((to): [number, number] => [node.row, to.row]),
    );
    return sum + inversions(lines);
  }, 0);
}

/** How many pairs of lines between two columns cross: counted in a Fenwick tree of the ends seen so far. */
function inversions(lines: readonly (readonly [from: number, to: number])[]): number {
  const inOrder = [...lines].sort(([a, b], [c, d]) => a - c || b - d);
  const size = inOrder.reduce((most, [, to]) => Math.max(most, to), 0) + 1;
  const tree = new Uint32Array(size + 1);
  let count = 0;
  for (const [seen, [, to]] of inOrder.entries()) {
    let notBelow = 0;
    for (let at = to + 1; at > 0; at -= at & -at) notBelow += tree[at] ?? 0;
    count += seen - notBelow;
    for (let at = to + 1; at <= size; at += at & -at) tree[at] = (tree[at] ?? 0) + 1;
  }
  return count;
}

function middle(nodes: readonly Node[], without: number): number {
  return nodes.length === 0 ? without : nodes.reduce((sum, {row}) => sum + row, 0) / nodes.length;
}

function numbered<Column extends readonly Node[]>(column: Column): Column {
  for (const [row, node] of column.entries()) node.row = row;
  return column;
}

/** In the order of a value; what is alike stays as it stood. */
function sorted(column: readonly Node[], value: (node: Node) => number): readonly Node[] {
  return numbered(
    column
      .map((node) => ({node, at: value(node)}))
      .sort((one, other) => one.at - other.at)
      .map(({node}) => node),
  );
}
