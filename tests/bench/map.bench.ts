/**
 * How fast the purpose map is, beside a hand-written page and other canvases: `npm run bench:map`, after a build.
 * `--sizes 50,500`, `--only cairn,floor`, `--quick` for a short look, `--profile` for what takes the time, `--keep`
 * to write the tables into `docs/speed.md`.
 */
import {compare, type Bench, type Found, type Point} from './side-by-side.js';

const LARGER = [500, 2000];
/** The card that stands nearest to a place on the screen. */
const PLACE = {x: 640, y: 380};
const STEP = {x: 3, y: 2};
const PAN = {x: -12, y: -5};

async function measure(bench: Bench, size: number): Promise<Found> {
  const shown = await bench.mount(
    size,
    `bench.cards().length >= (bench.culls ? Math.min(${size}, 20) : ${size}) &&
      bench.links() >= (bench.culls ? 20 : ${Math.floor(size * 1.3)})`,
  );
  if (size < 500) return shown;

  const {id, ...middle} = await bench.ask<Point & {id: string}>(`(() => {
    const card = nearest(bench.cards(), ${PLACE.x}, ${PLACE.y});
    return {...middleOf(card), id: bench.id?.(card) ?? card.dataset.id};
  })()`);
  const where = (): Promise<Point> =>
    bench.ask(
      `middleOf(bench.cardOf?.(${JSON.stringify(id)}) ??
        [...bench.cards()].find((card) => (bench.id?.(card) ?? card.dataset.id) === ${JSON.stringify(id)}))`,
    );
  const before = await where();
  const drag = await bench.drag(middle, STEP);
  const after = await where();
  const dragged = near(after.x - before.x, STEP.x * 60) && near(after.y - before.y, STEP.y * 60);

  const ground = await bench.ask<Point | null>(`(() => {
    const boxes = [...bench.cards()].map((card) => card.getBoundingClientRect());
    for (let y = 600; y > 400; y -= 7)
      for (let x = 1180; x > 900; x -= 7)
        if (boxes.every((box) => x < box.left - 8 || x > box.right + 8 || y < box.top - 8 || y > box.bottom + 8) &&
            !deepAt(x, y).closest('path, .joint-link, .djs-connection, .react-flow__edge'))
          return {x, y};
    return null;
  })()`);
  if (!ground) return {...shown, drag: dragged ? drag : 'not moved', pan: 'no ground'};
  const view = (): Promise<Point> => bench.ask('bench.view()');
  const from = await view();
  const pan = await bench.drag(ground, PAN);
  const to = await view();
  const panned = near(to.x - from.x, PAN.x * 60) && near(to.y - from.y, PAN.y * 60);
  const seen = await bench.ask<boolean>(
    `[...bench.cards()].some((card) => { const {x, y} = middleOf(card); return x > 300 && x < 900 && y > 200 && y < 600; })`,
  );
  return {
    ...shown,
    drag: dragged ? drag : 'not moved',
    pan: panned && seen ? pan : 'not moved',
  };
}

/** About as far as was asked for: a grid, a drag's slack and what opens around it change it a little. */
const near = (way: number, asked: number): boolean => way / asked > 0.6 && way / asked < 1.6;

await compare({
  name: 'map',
  sizes: [50, 500, 2000],
  pages: {
    floor: {file: 'floor.js'},
    cairn: {file: 'cairn.js'},
    'react-flow': {file: 'react-flow.js'},
    'react-flow-visible': {file: 'react-flow.js', variant: 'visible'},
    'diagram-js': {file: 'diagram-js.js'},
    jointjs: {file: 'jointjs.js'},
  },
  columns: [
    {key: 'size', head: 'gzip kB', sizes: []},
    {key: 'render', head: 'first render'},
    {key: 'open', head: 'of it opening'},
    {key: 'rest', head: 'until at rest'},
    {key: 'drag', head: 'drag, a move', sizes: LARGER},
    {key: 'pan', head: 'pan, a move', sizes: LARGER},
    {key: 'heap', head: 'heap MB'},
  ],
  measure,
});
