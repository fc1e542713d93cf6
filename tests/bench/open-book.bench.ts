/**
 * How long the built book takes to open: the whole manager, until the welcome page can be read in its frame and the
 * first tools on it stand there. A new browser each time, so nothing is cached; a plain server without compression. And
 * whether it asks anything of another machine. Needs `npm run build-storybook`.
 *   npx tsx tests/bench/open-book.bench.ts
 */
import {loadavg} from 'node:os';
import {join} from 'node:path';
import puppeteer from 'puppeteer-core';
import {chromiumArgs, find} from '../../.config/scripts/browsers.js';
import {serveFolder} from '../../.config/scripts/serve-folder.js';

const RUNS = 5;
/** Nothing but this machine can be reached. */
const args = [...chromiumArgs, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];
const book = await serveFolder(join(import.meta.dirname, '../../dist/storybook'));
const outside: string[] = [];
const times: {read: number; tool: number}[] = [];
let bytes = 0;
const load = loadavg()[0] ?? 0;

for (let run = 0; run < RUNS; run++) {
  const browser = await puppeteer.launch({executablePath: find('chromium')!, args});
  const page = await browser.newPage();
  await page.setViewport({width: 1280, height: 900});
  // Watched, not held up: to intercept a request would slow it down.
  bytes = 0;
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(book.base))
      outside.push(request.url());
  });
  page.on('response', (response) => {
    void response
      .buffer()
      .then((body) => (bytes += body.length))
      .catch(() => undefined);
  });
  const began = performance.now();
  await page.goto(`${book.base}/`, {waitUntil: 'domcontentloaded'});
  const frame = await page.waitForFrame((one) => one.url().includes('iframe.html'));
  await frame.waitForFunction(
    () => document.querySelector('#storybook-docs h1')?.checkVisibility(),
    {polling: 20},
  );
  const read = performance.now() - began;
  await frame.waitForFunction(
    () =>
      [...document.querySelectorAll('*')].some(
        (one) => one.localName.startsWith('cairn-') && one.matches(':state(ready)'),
      ),
    {polling: 20},
  );
  times.push({read, tool: performance.now() - began});
  await browser.close();
}
book.close();

const median = (all: number[]): number =>
  all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
const seconds = (time: number): string => (time / 1000).toFixed(2);
console.log(
  `readable ${seconds(median(times.map(({read}) => read)))} s, first tool ${seconds(median(times.map(({tool}) => tool)))} s`,
  `(median of ${RUNS}; ${times.map(({read, tool}) => `${seconds(read)}/${seconds(tool)}`).join(' ')})`,
);
console.log(`load before ${load.toFixed(1)}; ${Math.round(bytes / 1000)} kB fetched`);
console.log(outside.length === 0 ? 'nothing asked of other machines' : outside.join('\n'));
process.exit(outside.length === 0 ? 0 : 1);
