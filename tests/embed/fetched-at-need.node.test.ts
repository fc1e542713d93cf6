// What a tool fetches only when somebody comes to it or needs it: nothing before, and where the connection has gone,
// the tool says so and loses nothing. Needs dist/.
import {expect} from 'chai';
import {readdirSync, readFileSync} from 'node:fs';
import type {RequestListener} from 'node:http';
import {join} from 'node:path';
import type {Page} from 'puppeteer-core';
import {fileAnswer} from '../../.config/scripts/serve-folder.js';
import {servedPages} from '../harness/served-pages.js';

const STORIES = join(import.meta.dirname, '../../stories');
const DIST = join(import.meta.dirname, '../../dist');
const SORRY = 'This part could not be fetched, and nothing was changed.';

/** A page with one tool, `dist/cdn` and the worked example. */
const answer: RequestListener = ({url}, response) => {
  const {pathname} = new URL(url ?? '/', 'http://x');
  if (pathname.startsWith('/page/')) {
    const tag = pathname.slice('/page/'.length);
    response.writeHead(200, {'content-type': 'text/html; charset=utf-8'});
    response.end(`<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,">
<script type="module" src="/cdn/cairn.js"></script><${tag} src="/plans/team-time.plan.json"></${tag}>`);
  } else fileAnswer(pathname.startsWith('/plans/') ? STORIES : DIST, pathname, response);
};

/** The names of the chunks that hold some words. */
const chunksWith = (words: string): string[] =>
  readdirSync(join(DIST, 'cdn/chunks')).filter(
    (name) =>
      name.endsWith('.js') && readFileSync(join(DIST, 'cdn/chunks', name), 'utf8').includes(words),
  );

/** In each tool, by its own words: what opens something that is fetched, on the way to the dialog. */
const TOOLS = [
  {
    tag: 'cairn-action-timeline',
    steps: ['tbody button[aria-haspopup="menu"]', '[role="menuitem"]'],
    dialog: /^Restart the weekly bulletin/,
  },
  {
    tag: 'cairn-purpose-map',
    steps: ['[title="Keyboard help"]'],
    dialog: /^Keys|^Keyboard/,
  },
  {
    tag: 'cairn-theory-of-action',
    steps: ['button[aria-label^="Remove teachers bring and discuss"]'],
    dialog: /^Remove “teachers bring/,
  },
] as const;

describe('what a tool fetches at need', () => {
  const served = servedPages(answer);
  let page: Page;
  let isOffline = false;
  const requested: string[] = [];
  const said: string[] = [];

  beforeEach(async () => {
    page = await served.browser.newPage();
    isOffline = false;
    requested.length = said.length = 0;
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      requested.push(request.url());
      void (isOffline ? request.abort('internetdisconnected') : request.continue());
    });
    page.on('pageerror', (error) => said.push(String(error)));
    page.on('console', (message) => {
      // The browser itself reports what it could not fetch.
      if (!message.text().includes('ERR_INTERNET_DISCONNECTED')) said.push(message.text());
    });
  });
  afterEach(() => page.close());

  const open = async (tag: string): Promise<void> => {
    await page.goto(`${served.base}/page/${tag}`);
    await page.waitForFunction(
      (name) => {
        const tool = document.querySelector<HTMLElement & {plan?: {id: string}}>(name);
        // The frame stands before the document has come.
        return tool?.plan?.id && tool.shadowRoot?.querySelector('.work *');
      },
      {timeout: 20_000},
      tag,
    );
  };
  /** Presses as a script does: no pointer comes near, so nothing was fetched before. */
  const press = async (tag: string, selector: string): Promise<void> => {
    await page.waitForFunction(
      (name, what) => document.querySelector(name)?.shadowRoot?.querySelector(what),
      {timeout: 20_000},
      tag,
      selector,
    );
    await page.$eval(
      tag,
      (tool, what) => {
        tool.shadowRoot!.querySelector<HTMLElement>(what)!.click();
      },
      selector,
    );
  };
  const notice = (tag: string): Promise<string> =>
    page.$eval(tag, (tool) => tool.shadowRoot!.querySelector('.notice')?.textContent ?? '');
  const value = (tag: string): Promise<string> =>
    page.$eval(tag, (tool) => (tool as unknown as {value: string}).value);
  const heading = async (tag: string): Promise<string> => {
    const found = await page.waitForFunction(
      (name) => {
        const dialog = document
          .querySelector(name)
          ?.shadowRoot?.querySelector('cairn-dialog')
          ?.shadowRoot?.querySelector('dialog[open]');
        return dialog?.querySelector('h2')?.textContent;
      },
      {timeout: 20_000},
      tag,
    );
    return String(await found.jsonValue());
  };

  for (const {tag, steps, dialog} of TOOLS) {
    it(`is not there before, and opens when somebody asks: ${tag}`, async () => {
      await open(tag);
      expect(requested.filter((url) => /dialog|menu(?!-at-need)/.test(url))).to.deep.equal([]);
      for (const step of steps) await press(tag, step);
      expect(await heading(tag)).to.match(dialog);
      expect(said).to.deep.equal([]);
    });

    it(`says when it cannot come, changes nothing, and comes with the connection: ${tag}`, async () => {
      await open(tag);
      const before = await value(tag);
      isOffline = true;
      await press(tag, steps[0]);
      await page.waitForFunction(
        (name) => document.querySelector(name)?.shadowRoot?.querySelector('.notice'),
        {timeout: 20_000},
        tag,
      );
      expect(await notice(tag)).to.include(SORRY);
      expect(await value(tag)).to.equal(before);
      isOffline = false;
      for (const step of steps) await press(tag, step);
      expect(await heading(tag)).to.match(dialog);
      expect(said).to.deep.equal([]);
    });
  }

  it('shows a theory without its builder, says so, and brings it when asked again', async () => {
    const tag = 'cairn-theory-of-action';
    const builder = chunksWith('new-link');
    expect(builder, 'the chunk of the builder').to.have.length(1);
    page.removeAllListeners('request');
    page.on('request', (request) => {
      const misses = isOffline && request.url().endsWith(builder[0]!);
      void (misses ? request.abort('internetdisconnected') : request.continue());
    });
    isOffline = true;
    await open(tag);
    const again = async (): Promise<void> => {
      await press(tag, '.build.coming button');
    };
    const missed = (): Promise<unknown> =>
      page.waitForFunction(
        (name) => {
          const root = document.querySelector(name)?.shadowRoot;
          return root?.querySelector('.notice') && root.querySelector('.build.coming button');
        },
        {timeout: 20_000},
        tag,
      );
    const focus = (): Promise<string> =>
      page.$eval(tag, (tool) => tool.shadowRoot!.activeElement?.textContent.trim() ?? '');
    await missed();
    expect(await notice(tag)).to.include(SORRY);
    const before = await value(tag);
    expect(await page.$eval(tag, (tool) => tool.shadowRoot!.textContent)).to.include(
      'grade teams get 40 protected minutes',
    );
    await again();
    await missed();
    await page.waitForFunction(
      (name) => document.querySelector(name)?.shadowRoot?.activeElement,
      {timeout: 20_000},
      tag,
    );
    expect(await focus()).to.equal('Fetch the steps again');
    isOffline = false;
    await again();
    await page.waitForFunction(
      (name) => document.querySelector(name)?.shadowRoot?.querySelector('#goal'),
      {timeout: 20_000},
      tag,
    );
    await page.waitForFunction(
      (name) => document.querySelector(name)?.shadowRoot?.activeElement?.matches('.step'),
      {timeout: 20_000},
      tag,
    );
    expect(await notice(tag)).to.equal('');
    expect(await value(tag)).to.equal(before);
    expect(said).to.deep.equal([]);
  });

  it('gives advice when it can, and works without', async () => {
    const tag = 'cairn-theory-of-action';
    const advice = chunksWith('Say first what you want for your students');
    const isAdvice = (url: string): boolean => advice.some((name) => url.endsWith(name));
    let comes = false;
    page.removeAllListeners('request');
    page.on('request', (request) => {
      void (comes || !isAdvice(request.url())
        ? request.continue()
        : request.abort('internetdisconnected'));
    });
    const write = (goal: string): Promise<void> =>
      page.$eval(
        tag,
        (tool, words) => {
          const field = tool.shadowRoot!.querySelector<HTMLTextAreaElement>('#goal')!;
          field.value = words;
          field.dispatchEvent(new Event('input', {bubbles: true}));
          field.dispatchEvent(new Event('change', {bubbles: true}));
        },
        goal,
      );
    // It is asked for at rest, and again once somebody writes after it did not come.
    const refused = new Promise<void>((done) => {
      page.on('requestfailed', (request) => {
        if (isAdvice(request.url())) done();
      });
    });
    await open(tag);
    await refused;
    await write('');
    expect(JSON.parse(await value(tag))).to.have.nested.property('theory.goal', '');
    expect(await page.$eval(tag, (tool) => tool.shadowRoot!.textContent)).not.to.include('easier');
    comes = true;
    await write('Every team');
    await write('');
    await page.waitForFunction(
      (name) => document.querySelector(name)?.shadowRoot?.textContent.includes('easier to judge'),
      {timeout: 20_000},
      tag,
    );
    expect(said).to.deep.equal([]);
  });

  it('is there for whoever worked in the tool before the connection went', async () => {
    const tag = 'cairn-action-timeline';
    await open(tag);
    await page.$eval(tag, (tool) => {
      tool.shadowRoot!.querySelector<HTMLElement>('button')!.focus();
    });
    await page.waitForNetworkIdle();
    isOffline = true;
    for (const step of TOOLS[0].steps) await press(tag, step);
    expect(await heading(tag)).to.match(TOOLS[0].dialog);
  });
});
