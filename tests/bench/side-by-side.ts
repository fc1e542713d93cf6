/**
 * Measures built tools beside a hand-written page and other libraries, as a person would use them: each run in a
 * Chromium of its own, pages in turn, input through the browser's own protocol, plain and with the processor slowed
 * four times; medians after one run to warm up. Counted is the processor time of the page's main thread, which
 * other programs on the machine do not lengthen.
 *
 * What always holds: a time counts only where the page shows that the thing happened; a page that did not do it says
 * why in the table. What is compared with stands in `peers/`, installed from its own lock file and by nobody else.
 */
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {cpus, loadavg} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {gzipSync} from 'node:zlib';
import {build} from 'esbuild';
import {format} from 'prettier';
import puppeteer, {type CDPSession, type Page} from 'puppeteer-core';
import {chromiumArgs, find} from '../../.config/scripts/browsers.js';
import {fileAnswer} from '../../.config/scripts/serve-folder.js';

const ROOT = join(import.meta.dirname, '../..');
const PEERS = join(import.meta.dirname, 'peers');
const CACHE = join(ROOT, '.cache/bench');
const DIST = join(ROOT, 'dist');
const TOLD = join(ROOT, 'docs/speed.md');
const WINDOW = {width: 1280, height: 800};
/** Longer than this nobody waits for one thing, in milliseconds. */
const PATIENCE = 120_000;
/** A page that takes longer than this for all that is measured is run once and not again; no page is waited for longer than that. */
const LONG = 40_000;
const NEVER = 120_000;
const SLOWED = 4;
/** Less work than this in a tenth of a second is rest: some libraries look for work in every frame. */
const RESTS = 8;

/** What a run found, by column; a text where it could not be done says why. */
export type Found = Record<string, number | string>;

export interface Column {
  readonly key: string;
  readonly head: string;
  /** In one column stand the sizes for which this is measured; all, where none are named. */
  readonly sizes?: readonly number[];
}

export interface Comparison {
  /** Folder in `peers/`, and the mark in the document. */
  readonly name: string;
  readonly sizes: readonly number[];
  /** Pages by the name in the table: a file, and its variant. */
  readonly pages: Readonly<Record<string, {readonly file: string; readonly variant?: string}>>;
  readonly columns: readonly Column[];
  readonly measure: (bench: Bench, size: number) => Promise<Found>;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A page that is measured. */
export class Bench {
  readonly #cdp: CDPSession;
  readonly #page: Page;
  readonly #slow: number;

  constructor(page: Page, cdp: CDPSession, slow: number) {
    this.#page = page;
    this.#cdp = cdp;
    this.#slow = slow;
  }

  /** What an expression in the page gives; `bench` is what the page offers. */
  ask<T>(expression: string): Promise<T> {
    return this.#page.evaluate(expression) as Promise<T>;
  }

  /**
   * Milliseconds that the main thread has worked: its processor time, or, where it is slowed, how long its tasks took by the
   * clock. The browser slows a thread by keeping it busy in between, at rest too, and that would count as its time.
   */
  async cpu(): Promise<number> {
    const {metrics} = await this.#cdp.send('Performance.getMetrics');
    const wanted = this.#slow > 1 ? 'TaskDuration' : 'ThreadTime';
    return (metrics.find(({name}) => name === wanted)?.value ?? NaN) * 1000;
  }

  /** How long the main thread works for something, to the end of what follows from it. */
  async during(what: () => Promise<unknown>): Promise<number> {
    const before = await this.cpu();
    await what();
    await this.frames(2);
    return (await this.cpu()) - before;
  }

  async frames(count: number): Promise<void> {
    for (let at = 0; at < count; at++)
      await this.ask('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');
  }

  /** Waits until an expression in the page holds. */
  async until(expression: string): Promise<void> {
    const end = Date.now() + PATIENCE;
    while (!(await this.ask<boolean>(expression))) {
      if (Date.now() > end) throw new Error(`Never came: ${expression}`);
      await pause(20);
    }
  }

  /** Waits until the main thread rests. */
  async quiet(): Promise<void> {
    const end = Date.now() + PATIENCE;
    for (let before = await this.cpu(); ;) {
      await pause(100);
      const now = await this.cpu();
      if (now - before < RESTS * this.#slow || Date.now() > end) return;
      before = now;
    }
  }

  async mouse(type: 'Pressed' | 'Moved' | 'Released', at: Point, held = true): Promise<void> {
    await this.#cdp.send('Input.dispatchMouseEvent', {
      type: `mouse${type}`,
      ...at,
      button: type === 'Moved' && !held ? 'none' : 'left',
      buttons: held && type !== 'Released' ? 1 : 0,
      clickCount: type === 'Moved' ? 0 : 1,
    });
  }

  async click(at: Point, times = 1): Promise<void> {
    await this.mouse('Moved', at, false);
    for (let time = 1; time <= times; time++) {
      for (const type of ['mousePressed', 'mouseReleased'] as const)
        await this.#cdp.send('Input.dispatchMouseEvent', {
          type,
          ...at,
          button: 'left',
          buttons: type === 'mousePressed' ? 1 : 0,
          clickCount: time,
        });
    }
  }

  /** Presses, moves in so many steps of one frame each, and lets go. Gives the work of one move. */
  async drag(from: Point, step: Point, steps = 60): Promise<number> {
    await this.mouse('Moved', from, false);
    await this.mouse('Pressed', from);
    // The first move may turn a press into a drag, which is done once.
    const at = (count: number): Point => ({x: from.x + step.x * count, y: from.y + step.y * count});
    for (const count of [1, 2, 3]) await this.mouse('Moved', at(count));
    await this.frames(2);
    const spent = await this.during(async () => {
      for (let count = 4; count <= steps; count++) {
        await this.mouse('Moved', at(count));
        await this.frames(1);
      }
    });
    await this.mouse('Released', at(steps));
    await this.quiet();
    return spent / (steps - 3);
  }

  async wheel(at: Point, deltaY: number): Promise<void> {
    await this.#cdp.send('Input.dispatchMouseEvent', {
      type: 'mouseWheel',
      ...at,
      deltaX: 0,
      deltaY,
    });
  }

  /** A key with the text it types, if any. */
  async key(key: string, text?: string): Promise<void> {
    const code = text ? text.toUpperCase().charCodeAt(0) : (CODES[key] ?? 0);
    const common = {
      key,
      code: text ? `Key${text.toUpperCase()}` : key,
      windowsVirtualKeyCode: code,
    };
    const typed = key === 'Enter' ? '\r' : text;
    await this.#cdp.send('Input.dispatchKeyEvent', {
      type: 'keyDown',
      ...common,
      ...(typed !== undefined && {text: typed}),
    });
    await this.#cdp.send('Input.dispatchKeyEvent', {type: 'keyUp', ...common});
  }

  /**
   * Milliseconds from an event of a kind to the frame that shows what it did, for each that came, as the page saw
   * them: from the time of the input itself to the first task after the next frame was made.
   */
  async painted(kind: string, what: () => Promise<unknown>): Promise<number[]> {
    await this.ask(`(() => {
      const times = (window.benchTimes = []);
      const heard = ({timeStamp}) => requestAnimationFrame(() => {
        const {port1, port2} = new MessageChannel();
        port1.onmessage = () => times.push(performance.now() - timeStamp);
        port2.postMessage(0);
      });
      window.benchHeard = heard;
      addEventListener('${kind}', heard, {capture: true});
    })()`);
    await what();
    await this.frames(3);
    return this.ask(
      `(removeEventListener('${kind}', window.benchHeard, {capture: true}), window.benchTimes)`,
    );
  }

  /** Megabytes in the heap of scripts, after what is not needed is gone. */
  async heap(): Promise<number> {
    await this.#cdp.send('HeapProfiler.collectGarbage');
    await this.#cdp.send('HeapProfiler.collectGarbage');
    const {metrics} = await this.#cdp.send('Performance.getMetrics');
    return (metrics.find(({name}) => name === 'JSHeapUsedSize')?.value ?? NaN) / 1e6;
  }

  /**
   * Prepares the page's data, then opens and shows it. Gives the work of both and the memory it takes; `shown` is
   * what holds when all is there.
   */
  async mount(size: number, shown: string): Promise<Found> {
    await this.ask(`bench.prepare(${String(size)})`);
    const empty = await this.heap();
    await this.quiet();
    const open = await this.during(() => this.ask('void bench.open?.()'));
    const before = await this.cpu();
    await this.ask(`void bench.mount(document.getElementById('place'))`);
    await this.until(shown);
    await this.frames(1);
    const mount = (await this.cpu()) - before;
    await this.quiet();
    const rest = (await this.cpu()) - before;
    const opens = await this.ask<boolean>('Boolean(bench.open)');
    return {
      render: opens ? open + mount : mount,
      rest: opens ? open + rest : rest,
      ...(opens && {open}),
      heap: (await this.heap()) - empty,
    };
  }

  /**
   * What the page's main thread did meanwhile, by kind and each without what stands in it (style, layout, painting,
   * scripts…), in milliseconds and how often.
   */
  async traced(what: () => Promise<unknown>): Promise<readonly [string, number][]> {
    await this.#page.tracing.start({
      categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'toplevel'],
    });
    await what();
    const text = new TextDecoder().decode(await this.#page.tracing.stop());
    const {traceEvents} = JSON.parse(text) as {traceEvents: readonly Traced[]};
    const main = traceEvents.find(({name}) => name === 'UpdateLayoutTree');
    const own = new Map<string, {time: number; count: number}>();
    const open: {name: string; end: number}[] = [];
    const add = (name: string, time: number, count: number): void => {
      const before = own.get(name) ?? {time: 0, count: 0};
      own.set(name, {time: before.time + time, count: before.count + count});
    };
    for (const event of traceEvents
      .filter(({ph, pid, tid}) => ph === 'X' && pid === main?.pid && tid === main.tid)
      .sort((a, b) => a.ts - b.ts || (b.tdur ?? 0) - (a.tdur ?? 0))) {
      const time = (event.tdur ?? 0) / 1000;
      while (open.length && (open.at(-1)?.end ?? 0) <= event.ts) open.pop();
      const around = open.at(-1);
      if (around) add(around.name, -time, 0);
      add(event.name, time, 1);
      open.push({name: event.name, end: event.ts + (event.dur ?? 0)});
    }
    return [...own]
      .map(([name, {time, count}]): [string, number] => [`${name} (${String(count)})`, time])
      .sort(([, a], [, b]) => b - a)
      .slice(0, 16);
  }

  /** Starts and stops the profiler of scripts; gives what took longest by itself, in milliseconds. */
  async profile(what: () => Promise<unknown>): Promise<readonly [string, number][]> {
    await this.#cdp.send('Profiler.enable');
    await this.#cdp.send('Profiler.setSamplingInterval', {interval: 100});
    await this.#cdp.send('Profiler.start');
    await what();
    const {profile} = await this.#cdp.send('Profiler.stop');
    const own = new Map<string, number>();
    const names = new Map(
      profile.nodes.map(({id, callFrame: {functionName, url, lineNumber, columnNumber}}) => [
        id,
        `${functionName || '(anonymous)'} ${url.split('/').at(-1) ?? ''}:${String(lineNumber + 1)}:${String(columnNumber)}`,
      ]),
    );
    profile.samples?.forEach((id, at) => {
      const name = names.get(id) ?? '';
      own.set(name, (own.get(name) ?? 0) + (profile.timeDeltas?.[at] ?? 0) / 1000);
    });
    return [...own].sort(([, a], [, b]) => b - a).slice(0, 25);
  }
}

/** An event of the browser's trace: times in millionths of a second. */
interface Traced {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of it, the time its thread had the processor. */
  readonly tdur?: number;
}

const CODES: Record<string, number> = {Enter: 13, Escape: 27, Tab: 9, F2: 113};
const pause = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2
    ? (sorted[middle] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

/** Runs a comparison as the command line asks, and tells it. */
export async function compare(comparison: Comparison): Promise<void> {
  const {values: asked} = parseArgs({
    options: {
      sizes: {type: 'string'},
      only: {type: 'string'},
      rounds: {type: 'string'},
      quick: {type: 'boolean', default: false},
      profile: {type: 'boolean', default: false},
      trace: {type: 'boolean', default: false},
      look: {type: 'boolean', default: false},
      keep: {type: 'boolean', default: false},
    },
  });
  const {name} = comparison;
  const sizes = asked.sizes?.split(',').map(Number) ?? comparison.sizes;
  const pages = asked.only?.split(',') ?? Object.keys(comparison.pages);
  const unknown = pages.filter((page) => !comparison.pages[page]);
  if (unknown.length)
    throw new Error(
      `No page ${unknown.join(', ')}: there are ${Object.keys(comparison.pages).join(', ')}.`,
    );
  const rounds = Number(asked.rounds ?? (asked.quick ? 1 : 3));
  const speeds = asked.quick ? [1] : [1, SLOWED];
  if (!existsSync(join(DIST, 'cdn')))
    throw new Error('There is no dist/cdn to measure: run "npm run build" first.');
  await prepare(comparison, pages);

  const server = await serve();
  const load = loadavg()[0] ?? NaN;
  const found = new Map<string, Found[]>();
  const once = new Set<string>();
  let version = '';
  try {
    for (const size of sizes)
      for (let round = asked.quick ? 1 : 0; round <= rounds; round++)
        for (const slow of speeds)
          for (const page of pages) {
            const at = `${page} ${size} ${slow}`;
            if (once.has(at)) continue;
            const start = Date.now();
            const {run, browser} = await one(comparison, page, size, slow, server.base, asked);
            version = browser;
            if (Date.now() - start > LONG) once.add(at);
            const seconds = Object.entries(run).map(([key, value]) => `${key} ${told(value)}`);
            console.error(`${page} ${size} ×${slow} #${round}: ${seconds.join(', ')}`);
            if (round === 0 && !once.has(at)) continue;
            found.set(at, [...(found.get(at) ?? []), run]);
          }
  } finally {
    server.close();
  }
  const how =
    `${new Date().toISOString().slice(0, 10)}, ${version}, ${cpus()[0]?.model.trim() ?? ''} (${cpus().length} cores), ` +
    `load ${load.toFixed(1)} at the beginning and ${(loadavg()[0] ?? NaN).toFixed(1)} at the end; medians of ${rounds}` +
    (asked.quick ? ', without a run to warm up.' : ' after one to warm up.') +
    (once.size ? ` One run of what takes over ${String(LONG / 1000)} seconds.` : '');
  const tables = speeds.map(
    (slow) =>
      `${slow === 1 ? 'Plain' : `Processor slowed ${slow} times`}:\n\n${table(comparison, pages, sizes, slow, found)}`,
  );
  const text = `${how}\n\n${tables.join('\n\n')}\n`;
  console.log(text);
  mkdirSync(CACHE, {recursive: true});
  writeFileSync(join(CACHE, `${name}.md`), text);
  if (asked.keep) await keep(name, text);
}

/** One page in a browser of its own. */
async function one(
  comparison: Comparison,
  name: string,
  size: number,
  slow: number,
  base: string,
  asked: {readonly profile: boolean; readonly trace: boolean; readonly look: boolean},
): Promise<{run: Found; browser: string}> {
  const executablePath = find('chromium');
  if (!executablePath) throw new Error('There is no Chromium.');
  const browser = await puppeteer.launch({
    executablePath,
    args: [...chromiumArgs, '--disable-smooth-scrolling', '--hide-scrollbars'],
    defaultViewport: WINDOW,
    protocolTimeout: 2 * PATIENCE,
  });
  const version = await browser.version();
  let end: NodeJS.Timeout | undefined;
  const patience = new Promise<never>((_, fail) => {
    end = setTimeout(() => {
      fail(new Error(`Not done after ${String(NEVER / 1000)} seconds`));
    }, NEVER);
  });
  try {
    const [page] = await browser.pages();
    if (!page) throw new Error('No page came.');
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    let bytes = 0;
    const bodies: Promise<void>[] = [];
    page.on('response', (response) => {
      if (/[.](?:js|css)$/.test(response.url()) && !response.url().endsWith('/data.js'))
        bodies.push(
          response.buffer().then((body) => {
            bytes += gzipSync(body, {level: 9}).length;
          }),
        );
    });
    const cdp = await page.createCDPSession();
    await cdp.send('Performance.enable');
    await page.goto(`${base}/page/${comparison.name}/${name}`, {waitUntil: 'networkidle0'});
    await Promise.all(bodies);
    const first = bytes / 1000;
    if (slow > 1) await cdp.send('Emulation.setCPUThrottlingRate', {rate: slow});
    const bench = new Bench(page, cdp, slow);
    let run: Found = {};
    const measure = async (): Promise<void> => {
      run = await comparison.measure(bench, size);
    };
    const watched = asked.trace
      ? await bench.traced(measure)
      : asked.profile && (await bench.profile(measure));
    if (watched)
      for (const [at, time] of watched) console.error(`${time.toFixed(1).padStart(9)} ${at}`);
    else await Promise.race([measure(), patience]);
    if (asked.look)
      await page.screenshot({path: join(CACHE, `${comparison.name}-${name}-${String(size)}.png`)});
    if (errors.length) run['error'] = errors[0] ?? '';
    return {run: {size: first, ...run}, browser: version};
  } catch (error) {
    return {run: {error: error instanceof Error ? error.message : String(error)}, browser: version};
  } finally {
    clearTimeout(end);
    // One that is still at work does not close when asked.
    browser.process()?.kill('SIGKILL');
    await browser.close();
  }
}

/** Installs what is compared with, where it is not there yet, and bundles each page. */
async function prepare(comparison: Comparison, names: readonly string[]): Promise<void> {
  const pages = names.flatMap((name) => comparison.pages[name]?.file ?? []);
  const ours = ['floor.js', 'cairn.js'];
  if (!existsSync(join(PEERS, 'node_modules')) && pages.some((file) => !ours.includes(file)))
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: PEERS,
      stdio: 'inherit',
    });
  await build({
    entryPoints: [...new Set(pages)].map((file) => join(PEERS, comparison.name, file)),
    outdir: join(CACHE, comparison.name),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    external: ['/cdn/*'],
    loader: {'.woff': 'dataurl', '.woff2': 'dataurl', '.ttf': 'dataurl', '.svg': 'dataurl'},
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    legalComments: 'none',
    logLevel: 'error',
  });

  const files = Object.entries(comparison.pages);
  mkdirSync(join(CACHE, 'page', comparison.name), {recursive: true});
  for (const [name, {file, variant}] of files) {
    const bundle = `${comparison.name}/${file}`;
    const styles = bundle.replace(/[.]js$/, '.css');
    writeFileSync(
      join(CACHE, 'page', comparison.name, `${name}.html`),
      `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${name}</title>
${existsSync(join(CACHE, styles)) ? `<link rel="stylesheet" href="/${styles}">` : ''}
<style>body { margin: 0; font: 14px/1.4 sans-serif } #place.fixed { height: 700px; overflow: hidden }</style>
<div id="place"></div>
<script>window.benchVariant = ${JSON.stringify(variant ?? '')}</script>
<script src="/data.js"></script>
<script type="module" src="/${bundle}"></script>
</html>
`,
    );
  }
}

/** Pages, bundles and what was built, under one address. */
async function serve(): Promise<{base: string; close: () => void}> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    if (path.startsWith('/page/')) fileAnswer(CACHE, `${path}.html`, response);
    else if (path.startsWith('/cdn/')) fileAnswer(DIST, path, response);
    else if (path === '/data.js') fileAnswer(PEERS, path, response);
    else fileAnswer(CACHE, path, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    base: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function table(
  comparison: Comparison,
  pages: readonly string[],
  sizes: readonly number[],
  slow: number,
  found: ReadonlyMap<string, Found[]>,
): string {
  const columns = comparison.columns.filter(
    ({sizes: own}) => !own?.length || sizes.some((size) => own.includes(size)),
  );
  const heads = columns.map(({head, sizes: own}) => {
    const seen = sizes.filter((size) => own?.includes(size) ?? true);
    return own?.length === 0
      ? head
      : `${head} ${seen.map((size) => size.toLocaleString('en')).join(' / ')}`;
  });
  const rows = pages.map((page) => {
    const cells = columns.map(({key, sizes: own}) =>
      (own?.length === 0 ? sizes.slice(0, 1) : sizes.filter((size) => own?.includes(size) ?? true))
        .map((size) => summed(found.get(`${page} ${size} ${slow}`) ?? [], key))
        .join(' / '),
    );
    return `| ${page} | ${cells.join(' | ')} |`;
  });
  const failed = [...found].flatMap(([at, runs]) => {
    const error = runs.find((run) => typeof run['error'] === 'string')?.['error'];
    return error !== undefined && at.endsWith(` ${slow}`) ? [`- ${at}: ${String(error)}`] : [];
  });
  return [
    `|  | ${heads.join(' | ')} |`,
    `| --- |${' --: |'.repeat(heads.length)}`,
    ...rows,
    ...(failed.length ? ['', ...failed] : []),
  ].join('\n');
}

/** The median of what runs found, or why there is none. */
function summed(runs: readonly Found[], key: string): string {
  const values = runs.flatMap((run) => (typeof run[key] === 'number' ? [run[key]] : []));
  if (values.length) return told(median(values));
  const why = runs.map((run) => run[key]).find((value) => typeof value === 'string');
  return why ?? '–';
}

function told(value: number | string): string {
  if (typeof value === 'string') return value;
  return Math.abs(value) < 100 ? value.toFixed(1) : String(Math.round(value));
}

/** Puts a table into the document, between its two marks. */
async function keep(name: string, text: string): Promise<void> {
  const before = readFileSync(TOLD, 'utf8');
  const after = before.replace(
    new RegExp(`(<!-- ${name} -->)[\\s\\S]*(<!-- /${name} -->)`),
    (_, from: string, to: string) => `${from}\n\n${text}\n${to}`,
  );
  const style = JSON.parse(readFileSync(join(ROOT, '.config/prettier.json'), 'utf8')) as object;
  writeFileSync(TOLD, await format(after, {...style, parser: 'markdown'}));
}
