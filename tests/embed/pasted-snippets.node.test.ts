// What the embed builder gives for pages, pasted into a page under a strict policy and used: every system, tool and
// choice, in every pair. Then in a frame as site builders have it, of an origin that is nobody's. Needs dist/.
import {expect} from 'chai';
import {createHash} from 'node:crypto';
import {join} from 'node:path';
import type {Page} from 'puppeteer-core';
import {fileAnswer} from '../../.config/scripts/serve-folder.js';
import {
  asked,
  firstChoices,
  things,
  viewsOf,
  type Choices,
} from '../../stories/book/embed-builder/choices.js';
import {
  isFramework,
  snippet,
  styleSheet,
  systems,
  type System,
} from '../../stories/book/embed-builder/snippets.js';
import {addressFor, documents, isWritable, kept, seen, use} from '../book/use-snippet.js';
import {servedPages} from '../harness/served-pages.js';

const DIST = join(import.meta.dirname, '../../dist');

/** The values of each choice that are tried together with each of every other. */
const values = {
  system: systems.filter((system) => !isFramework(system)),
  thing: things,
  tools: [
    ['theory-of-action', 'purpose-map', 'action-timeline'],
    ['impact-results', 'purpose-map'],
    [],
  ],
  // Which of the views, where the thing has that many; an address or none.
  view: [0, 1, 2, 3],
  src: [false, true],
  save: ['', '/saved/plan'],
  storage: ['none', 'local'],
  action: ['', '/saved/responses'],
  sharedDevice: [false, true],
  heading: ['', 'Ours: “A & B” <b>', 'none'],
  headingLevel: [2, 5],
  readonly: [false, true],
  lang: ['', 'en', 'es'],
  scheme: ['', 'light', 'dark', 'auto'],
  density: ['', 'comfortable', 'compact'],
  theme: ['stone', 'harbor', 'heath'],
  brand: ['', '#c8102e'],
} as const;
type Key = keyof typeof values;
type Row = Record<Key, unknown>;

const keys = Object.keys(values) as Key[];
const textOf = (key: Key, value: unknown): string => `${key}=${JSON.stringify(value)}`;
/** Whether a choice is written at all where another one is made. */
const counts = (key: Key, row: Partial<Row>): boolean =>
  key === 'system' || row.thing === undefined || asked(row.thing as Choices['thing']).has(key);

/** The pairs of choices that a row makes. */
function pairsOf(row: Partial<Row>): string[] {
  const made = keys.filter((key) => key in row && counts(key, row));
  return made.flatMap((one, at) =>
    made.slice(at + 1).map((other) => `${textOf(one, row[one])} ${textOf(other, row[other])}`),
  );
}

/** Rows in which every pair that can be there is there once at least. Greedy, and the same every time. */
function rows(): Row[] {
  const open = new Map<string, Partial<Row>>();
  for (const thing of things)
    for (const [at, one] of keys.entries())
      for (const other of keys.slice(at + 1))
        for (const first of values[one])
          for (const second of values[other]) {
            const some: Partial<Row> = {thing, [one]: first, [other]: second};
            const pair = `${textOf(one, first)} ${textOf(other, second)}`;
            if (counts(one, some) && counts(other, some) && !open.has(pair)) open.set(pair, some);
          }
  const found: Row[] = [];
  while (open.size > 0) {
    const row = {...[...open.values()][0]};
    for (const key of keys) {
      if (key in row) continue;
      let most = -1;
      let best: unknown;
      for (const value of values[key]) {
        const gained = pairsOf({...row, [key]: value}).filter((pair) => open.has(pair)).length;
        if (gained <= most) continue;
        most = gained;
        best = value;
      }
      row[key] = best;
    }
    for (const pair of pairsOf(row)) open.delete(pair);
    found.push(row as Row);
  }
  return found;
}

function choicesOf(row: Row): {system: System; choices: Choices} {
  const {system, view, src, ...rest} = row;
  const thing = row.thing as Choices['thing'];
  // A survey has nothing to ask without its file.
  const opened = src === true || thing === 'impact-survey';
  return {
    system: system as System,
    choices: {
      ...firstChoices,
      ...(rest as Partial<Choices>),
      cairn: '/cdn/cairn.js',
      src: opened ? addressFor(thing) : '',
      view: viewsOf[thing]?.[(view as number) - 1] ?? '',
    },
  };
}

describe('a snippet of the embed builder, pasted', () => {
  let page: Page;
  let html = '';
  let policy = '';
  const sent: string[] = [];
  const said: string[] = [];

  const served = documents();
  const pages = servedPages((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    // A frame of nobody's origin asks as any other site does.
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', '*');
    response.setHeader('access-control-allow-methods', '*');
    if (path === '/page') {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      if (policy !== '') response.setHeader('content-security-policy', policy);
      response.end(html);
    } else if (path.startsWith('/saved/')) {
      request.resume();
      sent.push(`${request.method} ${path}`);
      response.writeHead(204).end();
    } else if (path in served) response.end(JSON.stringify(served[path]));
    else fileAnswer(DIST, path, response);
  });
  beforeEach(async () => {
    sent.length = said.length = 0;
    page = await (await pages.browser.createBrowserContext()).newPage();
    page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => said.push(String(error)));
  });
  afterEach(() => page.browserContext().close());

  for (const row of rows()) {
    const {system, choices} = choicesOf(row);
    const different = keys.filter(
      (key) =>
        counts(key, row) && row[key] !== values[key][0] && key !== 'thing' && key !== 'system',
    );
    const told = different.map((key) => `${key} ${String(row[key])}`).join(', ');
    it(`works: ${choices.thing} for ${system}${told && `, with ${told}`}`, async () => {
      const sheet = styleSheet(choices);
      const hash = createHash('sha256').update(`\n${sheet}\n`).digest('base64');
      policy = [
        "default-src 'none'",
        "script-src 'self'",
        // The snippet's own sheet, and no other.
        `style-src 'self'${sheet === '' ? '' : ` 'sha256-${hash}'`}`,
        "connect-src 'self'",
        "require-trusted-types-for 'script'",
      ].join('; ');
      html = `<!doctype html><html lang="en"><title>A page</title>\n${snippet(system, choices)}\n`;
      await page.goto(`${pages.base}/page`);
      await seen(page, choices);
      if (isWritable(choices)) {
        await use(page, choices);
        if (choices.thing === 'impact-survey') {
          if (choices.action !== '') await arrived(`POST ${choices.action}`);
        } else {
          await kept(page, choices);
          if (choices.save !== '') await arrived(`PUT ${choices.save}`);
          if (choices.storage === 'local') {
            await page.reload();
            await kept(page, choices);
          }
        }
      } else expect(sent.filter((request) => !request.startsWith('GET'))).to.deep.equal([]);
      expect(said).to.deep.equal([]);
    });
  }

  it('works in the frame of a site builder, and says that nothing is kept there', async () => {
    const choices: Choices = {
      ...firstChoices,
      cairn: `${pages.base}/cdn/cairn.js`,
      src: `${pages.base}/plan.json`,
      tools: ['action-timeline', 'theory-of-action'],
    };
    policy = '';
    const attribute = snippet('google-sites', choices)
      .replaceAll('&', '&amp;')
      .replaceAll('"', '&quot;');
    html = `<!doctype html><html lang="en"><title>A site</title>
<iframe title="Embedded" width="900" height="700" sandbox="allow-scripts allow-forms allow-popups allow-downloads allow-modals" srcdoc="${attribute}"></iframe>`;
    // Another site than the one that has Cairn and the plan.
    await page.goto(`${pages.base.replace('127.0.0.1', 'localhost')}/page`);
    const frame = await page.waitForFrame((one) => one.parentFrame() !== null);
    await seen(frame, choices);
    await use(page, choices, frame);
    await kept(frame, choices);
    await frame.waitForFunction(
      () =>
        document
          .querySelector('cairn-plan')
          ?.shadowRoot?.textContent.includes(
            'This browser does not let this page keep anything. Download a copy to keep your work.',
          ),
      {timeout: 10_000},
    );
    expect(said).to.deep.equal([]);
  });

  /** Waits until a request has come to the server. */
  async function arrived(request: string): Promise<void> {
    const until = performance.now() + 10_000;
    while (!sent.includes(request)) {
      if (performance.now() > until) throw new Error(`Not sent: ${request}; ${sent.join()}`);
      await new Promise((done) => setTimeout(done, 20));
    }
  }
});
