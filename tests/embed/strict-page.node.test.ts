// A page of a CMS editor: two lines of HTML, the built loader, the strictest policy that our documentation promises to
// work under, and Trusted Types required. Needs dist/.
import {expect} from 'chai';
import {createReadStream, existsSync, statSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize} from 'node:path';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {chromiumArgs, find} from '../../.config/scripts/browsers.js';

const ROOT = join(import.meta.dirname, '../..');
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
].join('; ');
const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
};

const PAGES: Record<string, string> = {
  '/plan': `<script type="module" src="/cdn/cairn.js"></script>
<cairn-plan src="/plans/team-time.plan.json" storage="local"><cairn-theory-of-action></cairn-theory-of-action><cairn-purpose-map></cairn-purpose-map><cairn-action-timeline></cairn-action-timeline><cairn-impact-survey></cairn-impact-survey><cairn-impact-results></cairn-impact-results></cairn-plan>`,
  '/all': `<script type="module" src="/cdn/cairn.all.js"></script>
<cairn-purpose-map src="/plans/team-time.plan.json"></cairn-purpose-map>`,
  '/spanish': `<script type="module" src="/cdn/cairn.js"></script>
<cairn-impact-survey lang="es" src="/plans/team-time.plan.json"></cairn-impact-survey>`,
  '/broken': `<script type="module" src="/cdn/cairn.js"></script>
<cairn-action-timeline src="/plans/nowhere.json">Ask the office for the timeline.</cairn-action-timeline>`,
};

/** Serves pages under the policy, `dist/cdn` and the worked example. */
async function serve(): Promise<{server: Server; base: string}> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://x').pathname);
    const page = PAGES[path];
    if (page !== undefined) {
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': POLICY,
      });
      response.end(`<!doctype html><html lang="en"><title>A page</title>\n${page}\n`);
      return;
    }
    if (path === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const file = path.startsWith('/plans/')
      ? join(ROOT, 'stories', path)
      : join(ROOT, 'dist', path);
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {'content-type': TYPES[extname(file)] ?? 'text/plain'});
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  return {server, base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`};
}

describe('a page under the strictest policy', () => {
  let browser: Browser;
  let page: Page;
  let server: Server;
  let base: string;
  const said: string[] = [];
  const requested: string[] = [];

  before(async () => {
    ({server, base} = await serve());
    browser = await puppeteer.launch({executablePath: find('chromium')!, args: chromiumArgs});
  });
  after(async () => {
    await browser.close();
    server.close();
  });
  beforeEach(async () => {
    page = await browser.newPage();
    said.length = requested.length = 0;
    page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => said.push(String(error)));
    page.on('request', (request) => requested.push(request.url()));
    await page.evaluateOnNewDocument(() => {
      document.addEventListener('securitypolicyviolation', ({violatedDirective, sample}) => {
        console.error('violation', violatedDirective, sample);
      });
    });
  });
  afterEach(() => page.close());

  /** All text that an element shows, through its shadow root. */
  const textOf = (tag: string): Promise<string> =>
    page.$eval(tag, (element) => (element.shadowRoot ?? element).textContent);
  const shows = (tag: string, words: string): Promise<unknown> =>
    page.waitForFunction(
      (name, text) =>
        (document.querySelector(name)?.shadowRoot?.textContent ?? '').includes(text) ||
        [
          ...(document.querySelector(name)?.shadowRoot?.querySelectorAll('input, textarea') ?? []),
        ].some((field) => (field as HTMLInputElement).value.includes(text)),
      {timeout: 20_000},
      tag,
      words,
    );

  it('shows the whole plan from two lines of HTML, without a report or a message', async () => {
    await page.goto(`${base}/plan`);
    await shows('cairn-plan', 'Protected time to look at student work');
    await shows('cairn-theory-of-action', 'Every grade team improves one unit');
    await shows('cairn-purpose-map', 'Two grade teams, six sessions, one protocol');
    await shows('cairn-action-timeline', 'Restart the weekly bulletin');
    await shows('cairn-impact-survey', 'How often do you read the weekly bulletin?');
    await page.$eval('cairn-plan', (plan) => {
      (
        plan as unknown as {
          store: {change(label: string, recipe: (draft: {title: string}) => void): void};
        }
      ).store.change('Rename plan', (draft) => {
        draft.title = 'Renamed';
      });
    });
    await shows('cairn-plan', 'Renamed');
    await shows('cairn-plan', 'Kept in this browser');
    expect(said).to.deep.equal([]);
  });

  it('finds the edit again after a reload', async () => {
    await page.goto(`${base}/plan`);
    await shows('cairn-plan', 'Renamed');
    expect(said).to.deep.equal([]);
  });

  it('fetches only the tools that stand on the page', async () => {
    await page.goto(`${base}/spanish`);
    await shows('cairn-impact-survey', '¿Con qué frecuencia lee el boletín semanal?');
    expect(requested.filter((url) => /purpose-map|action-timeline|theory/.test(url))).to.deep.equal(
      [],
    );
    expect(said).to.deep.equal([]);
  });

  it('works from the one file that holds everything', async () => {
    await page.goto(`${base}/all`);
    await shows('cairn-purpose-map', 'Two grade teams, six sessions, one protocol');
    expect(said).to.deep.equal([]);
  });

  it('shows what the page put inside a tag where its document does not arrive', async () => {
    await page.goto(`${base}/broken`);
    await page.waitForFunction(
      () =>
        document
          .querySelector('cairn-action-timeline')
          ?.shadowRoot?.querySelector('slot') instanceof HTMLSlotElement,
    );
    const visible = await page.$eval('cairn-action-timeline', (tool) => tool.innerText);
    expect(visible).to.include('Ask the office for the timeline.');
    expect(await textOf('cairn-action-timeline')).to.not.include('Restart the weekly bulletin');
  });
});
