// What comes out of the printer: PDFs of the built package on a page under the strictest policy, read back as text.
// Needs dist/, and pdftotext (poppler-utils).
import {expect} from 'chai';
import {execFileSync} from 'node:child_process';
import {createReadStream, existsSync, statSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize} from 'node:path';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {chromiumArgs, find} from '../../.config/scripts/browsers.js';
import teamTime from '../../stories/plans/team-time.plan.json' with {type: 'json'};

const ROOT = join(import.meta.dirname, '../..');
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

/** A host that does to its layout what cuts printed pages, with a tool deep inside. */
const PAGE = `<!doctype html><html lang="en"><title>A host</title><link rel="stylesheet" href="/host.css">
<script type="module" src="/cdn/cairn.js"></script><h1>The host’s heading</h1>
<div class="window"><cairn-plan src="/plan.json" storage="none">
<cairn-theory-of-action></cairn-theory-of-action><cairn-purpose-map view="map"></cairn-purpose-map><cairn-action-timeline></cairn-action-timeline></cairn-plan></div>`;
const HOST_STYLE =
  'html, body { height: 100%; overflow: hidden; margin: 0 } .window { position: fixed; inset: 0; overflow: auto; transform: scale(0.9); display: flex }';

/** The worked example with a long year of actions. */
const plan = {
  ...teamTime,
  actions: Array.from({length: 90}, (_, index) => ({
    ...teamTime.actions[index % teamTime.actions.length],
    id: `t-${index}`,
    text: `Long year, action ${index + 1}`,
    after: [],
    resources: [],
    checkIns: [],
    evidence: [],
  })),
};

describe('on paper', () => {
  let browser: Browser;
  let page: Page;
  let server: Server;
  const said: string[] = [];

  before(async () => {
    server = createServer((request, response) => {
      const path = normalize(new URL(request.url ?? '/', 'http://x').pathname);
      const answer = (type: string, body: string): void => {
        response.writeHead(200, {'content-type': type, 'content-security-policy': POLICY});
        response.end(body);
      };
      const file = join(ROOT, 'dist', path);
      if (path === '/') answer('text/html; charset=utf-8', PAGE);
      else if (path === '/host.css') answer('text/css', HOST_STYLE);
      else if (path === '/plan.json') answer('application/json', JSON.stringify(plan));
      else if (extname(file) === '.js' && existsSync(file) && statSync(file).isFile()) {
        response.writeHead(200, {'content-type': 'text/javascript'});
        createReadStream(file).pipe(response);
      } else response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
    });
    await new Promise<void>((listening) => {
      server.listen(0, '127.0.0.1', listening);
    });
    browser = await puppeteer.launch({executablePath: find('chromium')!, args: chromiumArgs});
    page = await browser.newPage();
    page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.waitForFunction(() =>
      document
        .querySelector('cairn-action-timeline')
        ?.shadowRoot?.textContent.includes('Long year, action 90'),
    );
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  /** The pages that `print()` of a tool gives, as text. */
  async function printed(tag: string, options: object): Promise<string[]> {
    await page.evaluate(
      (name, how) =>
        new Promise<void>((done) => {
          // The dialog is open from here on; printing the PDF says that it was closed.
          window.print = () => {
            dispatchEvent(new Event('beforeprint'));
            done();
          };
          (document.querySelector(name) as HTMLElement & {print(how: object): void}).print(how);
        }),
      tag,
      options,
    );
    const pdf = await page.pdf({preferCSSPageSize: true});
    const text = execFileSync('pdftotext', ['-layout', '-', '-'], {input: pdf}).toString();
    return text.split('\f').slice(0, -1);
  }

  it('prints every row of a long table, its headings on every page, and no page is empty', async () => {
    const pages = await printed('cairn-action-timeline', {paper: 'letter'});
    const text = pages.join('\n');
    for (let number = 1; number <= 90; number++)
      expect(text).to.match(new RegExp(`Long year, action ${number}\\b`));
    const table = pages.filter((words) => words.includes('Four bulletins in a row'));
    expect(table.length).to.be.greaterThan(2);
    for (const words of table) expect(words).to.include('Sign of success');
    for (const words of pages)
      expect(words.split('\n').filter((line) => line.trim()).length).to.be.greaterThan(4);
  });

  it('puts the plan’s name and the page at the foot of every page', async () => {
    const pages = await printed('cairn-action-timeline', {paper: 'a4'});
    pages.forEach((words, at) => {
      const foot = words.trimEnd().split('\n').at(-1);
      expect(foot).to.include('Protected time to look at student work · Action timeline');
      expect(foot).to.include(`Page ${at + 1} of ${pages.length}`);
    });
  });

  it('prints nothing of the page around it, whatever that does to its layout', async () => {
    const pages = await printed('cairn-theory-of-action', {});
    expect(pages.join()).to.include('Every grade team improves one unit');
    expect(pages.join()).not.to.include('heading');
    expect(pages.join()).to.include('Feedback is the adjustment students notice first');
  });

  it('fits the whole map on one sheet', async () => {
    for (const paper of ['letter', 'a4', 'tabloid']) {
      const pages = await printed('cairn-purpose-map', {paper});
      expect(pages).to.have.length(1);
      for (const words of ['One improved unit', 'Ask about room 12', 'Cover for one period'])
        expect(pages[0]).to.include(words);
    }
  });

  it('leaves what the team wrote off blank sheets', async () => {
    for (const tag of ['cairn-theory-of-action', 'cairn-purpose-map', 'cairn-action-timeline']) {
      const text = (await printed(tag, {blank: true})).join();
      expect(text).to.include('Team or name');
      expect(text).not.to.match(/Long year|Grade teams|room 12|Common planning/);
    }
  });

  it('is as it was afterwards, and the policy was never broken', async () => {
    const left = await page.evaluate(() => [
      document.querySelectorAll('[data-cairn-paper]').length,
      document.adoptedStyleSheets.length,
      getComputedStyle(document.body).overflow,
    ]);
    expect(left).to.deep.equal([0, 0, 'hidden']);
    expect(said).to.deep.equal([]);
  });
});
