/**
 * How fast the action timeline is, beside a hand-written page and other grids and Gantt charts: `npm run bench:timeline`,
 * after a build. The options are those of `map.bench.ts`.
 */
import {compare, median, type Bench, type Found, type Point} from './side-by-side.js';

/** Where the wheel turns, and where rows are looked for. */
const AT = {x: 120, y: 450};
const TICKS = 40;
const TYPED = 'abcdefghij';

/** The words of the row at a height, whatever stands over it; nothing where there is none. */
const rowAt = (y: number): string => `(() => {
  if (bench.rowAt) return bench.rowAt(${y});
  const found = deepAt(${AT.x}, ${y})?.closest(bench.rows);
  return found ? (found.textContent.trim()) : '';
})()`;

async function measure(bench: Bench, size: number): Promise<Found> {
  const shown = await bench.mount(
    size,
    `(bench.root?.() ?? document.body)?.querySelectorAll(bench.rows).length >= 10 && ${rowAt(AT.y)} !== ''`,
  );
  const edit = await typing(bench);
  const scroll = await scrolling(bench);
  const bar = await moving(bench);
  return {...shown, ...edit, ...scroll, ...bar};
}

/** Turns the wheel once a frame; the second time each frame is looked at, which costs. */
async function scrolling(bench: Bench): Promise<Found> {
  const before = await bench.ask<string>(rowAt(AT.y));
  const wheel = await bench.ask<Point>(`bench.wheelAt ?? ${JSON.stringify(AT)}`);
  const turn = async (): Promise<void> => {
    for (let tick = 0; tick < TICKS; tick++) {
      await bench.wheel(wheel, 200);
      await bench.frames(1);
    }
  };
  const spent = await bench.during(turn);
  await bench.quiet();
  const after = await bench.ask<string>(rowAt(AT.y));
  if (after === '' || after === before) return {scroll: 'not moved'};
  await bench.ask(`(() => {
    window.benchFrames = 0;
    window.benchBlank = 0;
    const look = () => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => {
        window.benchFrames++;
        if ([300, 450, 600].some((y) => bench.rowAt ? !bench.rowAt(y) : !deepAt(${AT.x}, y)?.closest(bench.rows)?.textContent.trim())) window.benchBlank++;
      };
      port2.postMessage(0);
      if (window.benchLooks) requestAnimationFrame(look);
    };
    window.benchLooks = true;
    requestAnimationFrame(look);
  })()`);
  for (let tick = 0; tick < TICKS; tick++) {
    await bench.wheel(wheel, -150);
    await bench.frames(1);
  }
  const blank = await bench.ask<number>(
    '((window.benchLooks = false), (100 * window.benchBlank) / window.benchFrames)',
  );
  await bench.quiet();
  return {scroll: spent / TICKS, blank};
}

/** Opens a cell with the pointer, writes over what is in it, and keeps it. */
async function typing(bench: Bench): Promise<Found> {
  if (!(await bench.ask<boolean>('Boolean(bench.cell)'))) return {edit: 'no editing'};
  const cell = await bench.ask<Point>(`(() => {
    const rows = [...(bench.root?.() ?? document.body).querySelectorAll(bench.rows)].filter(bench.cell);
    return middleOf(bench.cell(nearest(rows, ${AT.x}, 300)));
  })()`);
  await bench.click(cell, await bench.ask<number>('bench.clicks'));
  await bench.quiet();
  const times = await bench.painted('keydown', async () => {
    for (const letter of TYPED) {
      await bench.key(letter, letter);
      await bench.frames(1);
    }
    await bench.key('Enter');
    await bench.quiet();
  });
  const kept = await bench.ask<boolean>(
    `(bench.root?.() ?? document.body).textContent.includes('${TYPED}') ||
      [...(bench.root?.() ?? document.body).querySelectorAll(bench.rows)].some(({textContent}) => textContent.includes('${TYPED}'))`,
  );
  if (!kept || times.length <= TYPED.length) return {edit: 'not kept'};
  return {edit: Math.max(...times), typed: median(times)};
}

async function moving(bench: Bench): Promise<Found> {
  if (!(await bench.ask<boolean>('Boolean(bench.bars)'))) return {bar: 'no bars'};
  let bars: number | undefined;
  if (await bench.ask<boolean>('Boolean(bench.showBars)')) {
    const before = await bench.cpu();
    await bench.ask('bench.showBars()');
    await bench.until('bench.bars().length > 5');
    await bench.quiet();
    bars = (await bench.cpu()) - before;
  }
  const found = await bench.ask<Point | null>(`(() => {
    const seen = [...bench.bars()].filter((bar) => {
      const {x, y} = middleOf(bar);
      return x > 640 && x < 1100 && y > 250 && y < 650 && bar.contains(deepAt(x, y));
    });
    window.benchBar = seen[0];
    return seen[0] ? middleOf(seen[0]) : null;
  })()`);
  if (!found) return {bar: 'none in view'};
  const bar = await bench.drag(found, {x: 2, y: 0});
  const moved = await bench.ask<number>('middleOf(window.benchBar).x').then((x) => x - found.x);
  return {
    ...(bars !== undefined && {bars}),
    bar: moved > 60 && moved < 180 ? bar : `not moved (${String(Math.round(moved))})`,
  };
}

await compare({
  name: 'timeline',
  sizes: [50, 1000, 10_000],
  pages: {
    floor: {file: 'floor.js'},
    cairn: {file: 'cairn.js'},
    revogrid: {file: 'revogrid.js'},
    tabulator: {file: 'tabulator.js'},
    'ag-grid': {file: 'ag-grid.js'},
    svar: {file: 'svar.js'},
    'frappe-gantt': {file: 'frappe-gantt.js'},
  },
  columns: [
    {key: 'size', head: 'gzip kB', sizes: []},
    {key: 'render', head: 'first render'},
    {key: 'open', head: 'of it opening'},
    {key: 'rest', head: 'until at rest'},
    {key: 'scroll', head: 'scroll, a turn', sizes: [1000, 10_000]},
    {key: 'blank', head: 'blank frames %', sizes: [1000, 10_000]},
    {key: 'edit', head: 'slowest key ms'},
    {key: 'bars', head: 'to the bars'},
    {key: 'bar', head: 'a bar, a move', sizes: [1000, 10_000]},
    {key: 'heap', head: 'heap MB'},
  ],
  measure,
});
