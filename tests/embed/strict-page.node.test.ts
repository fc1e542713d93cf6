// A page of a CMS editor: two lines of HTML, the built loader, the strictest policy that our documentation promises to
// work under, and Trusted Types required. Needs dist/.
import {expect} from 'chai';
import type {RequestListener} from 'node:http';
import {join} from 'node:path';
import type {ElementHandle, KeyInput, Page} from 'puppeteer-core';
import {fileAnswer} from '../../.config/scripts/serve-folder.js';
import type {CairnChangeDetail} from '../../src/events.js';
import type {Plan} from '../../src/plan/types.js';
import {servedPages} from '../harness/served-pages.js';

const STORIES = join(import.meta.dirname, '../../stories');
const DIST = join(import.meta.dirname, '../../dist');
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
].join('; ');
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

/** The first outcome of the worked example, as somebody meets it in the theory of action. */
const OUTCOME = '::-p-aria([name="Outcome"][role="textbox"])';

interface Heard {
  readonly heard: readonly CairnChangeDetail[];
}

/** Pages under the policy, `dist/cdn` and the worked example. */
const answer: RequestListener = ({url}, response) => {
  const {pathname} = new URL(url ?? '/', 'http://x');
  const page = PAGES[pathname];
  if (page === undefined)
    fileAnswer(pathname.startsWith('/plans/') ? STORIES : DIST, pathname, response);
  else {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
    });
    response.end(`<!doctype html><html lang="en"><title>A page</title>\n${page}\n`);
  }
};

describe('a page under the strictest policy', () => {
  const served = servedPages(answer);
  let page: Page;
  const said: string[] = [];
  const requested: string[] = [];

  beforeEach(async () => {
    page = await served.browser.newPage();
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

  /** The document of the page's plan, as the host asks for it. */
  const plan = (): Promise<Plan> =>
    page.$eval('cairn-plan', (element) => (element as unknown as {toJSON(): Plan}).toJSON());

  /** The first button of an element whose name begins with some words. */
  async function button(tag: string, name: string): Promise<ElementHandle<HTMLButtonElement>> {
    const found = await page.waitForFunction(
      (element, words) =>
        [...(document.querySelector(element)?.shadowRoot?.querySelectorAll('button') ?? [])].find(
          (one) =>
            one.checkVisibility() &&
            (one.getAttribute('aria-label') ?? one.textContent).trim().startsWith(words),
        ),
      {},
      tag,
      name,
    );
    return found as ElementHandle<HTMLButtonElement>;
  }

  /** Keys that are pressed together. */
  async function chord(...keys: KeyInput[]): Promise<void> {
    for (const key of keys) await page.keyboard.down(key);
    for (const key of keys.reverse()) await page.keyboard.up(key);
  }

  it('shows the whole plan from two lines of HTML, without a report or a message', async () => {
    await page.goto(`${served.base}/plan`);
    await shows('cairn-plan', 'Protected time to look at student work');
    await shows('cairn-theory-of-action', 'Every grade team improves one unit');
    await shows('cairn-purpose-map', 'Two grade teams, six sessions, one protocol');
    await shows('cairn-action-timeline', 'Restart the weekly bulletin');
    await shows('cairn-impact-survey', 'How often do you read the weekly bulletin?');
    expect(said).to.deep.equal([]);
  });

  it('lets a person edit, take back and find it again after a reload, and tells the page of each step', async () => {
    const before = 'teachers bring and discuss student work in every session';
    const after = 'teachers bring student work to every second session';
    await page.evaluateOnNewDocument(() => {
      const heard: CairnChangeDetail[] = [];
      Object.assign(window, {heard});
      document.addEventListener('cairn-change', (event) => {
        heard.push((event as CustomEvent<CairnChangeDetail>).detail);
      });
    });
    await page.goto(`${served.base}/plan`);
    await shows('cairn-purpose-map', before);

    // Written in one tool, shown by another.
    const field = await page.waitForSelector(OUTCOME);
    await field!.click({count: 3});
    await page.keyboard.type(after);
    await page.keyboard.press('Tab');
    await shows('cairn-purpose-map', after);

    // Taken back and made again, by button and by keyboard.
    await (await button('cairn-plan', 'Undo')).click();
    await shows('cairn-purpose-map', before);
    await (await button('cairn-plan', 'Redo')).click();
    await shows('cairn-purpose-map', after);
    await (await button('cairn-purpose-map', after)).click();
    await chord('Control', 'z');
    await shows('cairn-purpose-map', before);
    await chord('Control', 'Shift', 'z');
    await shows('cairn-purpose-map', after);

    await shows('cairn-plan', 'Kept in this browser');
    const heard = await page.evaluate(() => (window as unknown as Heard).heard);
    expect(heard.map(({origin, tool}) => [origin, tool])).to.deep.equal([
      ['user', 'cairn-theory-of-action'],
      ['history', 'cairn-plan'],
      ['history', 'cairn-plan'],
      ['history', 'cairn-purpose-map'],
      ['history', 'cairn-purpose-map'],
    ]);
    const told = heard.at(-1)!.plan;
    expect(told.theory.outcomes[0]!.text).to.equal(after);
    expect(await plan()).to.deep.equal(told);

    await page.reload();
    await shows('cairn-theory-of-action', after);
    await shows('cairn-purpose-map', after);
    expect(await plan()).to.deep.equal(told);
    expect(said).to.deep.equal([]);
  });

  it('fetches only the tools that stand on the page', async () => {
    await page.goto(`${served.base}/spanish`);
    await shows('cairn-impact-survey', '¿Con qué frecuencia lee el boletín semanal?');
    expect(requested.filter((url) => /purpose-map|action-timeline|theory/.test(url))).to.deep.equal(
      [],
    );
    expect(said).to.deep.equal([]);
  });

  it('works from the one file that holds everything', async () => {
    await page.goto(`${served.base}/all`);
    await shows('cairn-purpose-map', 'Two grade teams, six sessions, one protocol');
    expect(said).to.deep.equal([]);
  });

  it('shows what the page put inside a tag where its document does not arrive', async () => {
    await page.goto(`${served.base}/broken`);
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
