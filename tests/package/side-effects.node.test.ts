// Importing Cairn does nothing to a page; only a define file registers, and twice is as good as
// once. The plan and its results run where there is no page at all. Needs dist/.
import {expect} from 'chai';
import {buildSync} from 'esbuild';
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {dirname, join} from 'node:path';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {parseAst} from 'rollup/parseAst';
import {chromiumArgs, find} from '../../.config/scripts/browsers.js';

const ROOT = join(import.meta.dirname, '../..');
const DIST = join(ROOT, 'dist');

/** Runs a module in a bare Node of its own and gives back what it printed as JSON. */
const inNode = (code: string): unknown =>
  JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
      cwd: ROOT,
      encoding: 'utf8',
    }),
  );

/** What a bundler makes of a host's module. */
const bundle = (code: string): string =>
  buildSync({
    stdin: {contents: code, resolveDir: ROOT},
    bundle: true,
    format: 'esm',
    define: {'process.env.NODE_ENV': '"production"'},
    write: false,
  }).outputFiles[0]!.text;

/** Names of the packages that a built module imports, directly or through its own modules. */
function packagesOf(file: string, seen = new Set<string>()): Set<string> {
  const packages = new Set<string>();
  if (seen.has(file)) return packages;
  seen.add(file);
  for (const node of parseAst(readFileSync(file, 'utf8')).body) {
    if (!('source' in node) || typeof node.source?.value !== 'string') continue;
    const {value} = node.source;
    if (value.startsWith('.'))
      for (const name of packagesOf(join(dirname(file), value), seen)) packages.add(name);
    else packages.add(value);
  }
  return packages;
}

/** The tags of one or more layers, by their folders. */
const tagsOf = (...layers: readonly ('elements' | 'kit')[]): string[] =>
  layers.flatMap((layer) =>
    readdirSync(join(DIST, layer), {withFileTypes: true})
      // What the controls of the kit with a value share has no tag of its own.
      .filter(({name}) => existsSync(join(DIST, layer, name, 'define.js')))
      .map(({name}) => `cairn-${name}`),
  );

describe('importing cairn-kit', () => {
  it('works in Node, where there is no page, and registers nothing', () => {
    // Lit brings a registry of its own to Node; ours must not be in it.
    const tags = tagsOf('elements', 'kit');
    const found = inNode(`
      const before = typeof customElements;
      const kit = await import('cairn-kit');
      const registered = ${JSON.stringify(tags)}.filter((tag) => globalThis.customElements?.get(tag));
      console.log(JSON.stringify({before, registered, names: Object.keys(kit)}));
    `) as {before: string; registered: string[]; names: string[]};
    expect(found.before).to.equal('undefined');
    expect(found.registered).to.deep.equal([]);
    expect(found.names).to.include('CairnPurposeMap');
  });
});

describe('in a page', () => {
  let browser: Browser;
  let page: Page;
  const errors: string[] = [];
  before(async () => {
    browser = await puppeteer.launch({executablePath: find('chromium')!, args: chromiumArgs});
  });
  after(() => browser.close());
  beforeEach(async () => {
    page = await browser.newPage();
    errors.length = 0;
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => errors.push(message.text()));
    await page.evaluateOnNewDocument(() => {
      const registered: string[] = [];
      Object.assign(globalThis, {registered});
      const define = customElements.define.bind(customElements);
      customElements.define = (name, ...rest) => {
        registered.push(name);
        define(name, ...rest);
      };
    });
    await page.goto('about:blank');
  });
  afterEach(() => page.close());

  const registered = (): Promise<string[]> =>
    page.evaluate(() => (globalThis as unknown as {registered: string[]}).registered);
  const load = (code: string) => page.addScriptTag({type: 'module', content: bundle(code)});
  const tags = (): string[] => tagsOf('elements', 'kit');

  it('importing cairn-kit registers nothing and leaves the page as it was', async () => {
    const html = await page.content();
    await page.addScriptTag({
      type: 'module',
      content: bundle(`import * as kit from 'cairn-kit'; globalThis.kit = Object.keys(kit);`),
    });
    await page.waitForFunction(() => 'kit' in globalThis);
    expect(await registered()).to.deep.equal([]);
    await page.evaluate(() => {
      for (const script of document.querySelectorAll('script')) script.remove();
    });
    expect(await page.content()).to.equal(html);
    expect(errors).to.deep.equal([]);
  });

  it('importing cairn-kit/define registers every tag once, and a second copy does no harm', async () => {
    await load(`import 'cairn-kit/define'; globalThis.first = true;`);
    await page.waitForFunction(() => 'first' in globalThis);
    expect((await registered()).filter((name) => tags().includes(name)).sort()).to.deep.equal(
      tags().sort(),
    );
    await load(`import 'cairn-kit/define'; globalThis.second = true;`);
    await page.waitForFunction(() => 'second' in globalThis);
    expect(new Set(await registered()).size).to.equal((await registered()).length);
    expect(errors).to.deep.equal([]);
  });

  it('a define file of one control registers that control and no other', async () => {
    await load(`import 'cairn-kit/kit/menu/define'; globalThis.done = true;`);
    await page.waitForFunction(() => 'done' in globalThis);
    expect((await registered()).filter((name) => tags().includes(name))).to.deep.equal([
      'cairn-menu',
    ]);
  });

  it('a define file of one tool registers that tool and no other', async () => {
    await load(`import 'cairn-kit/elements/purpose-map/define'; globalThis.done = true;`);
    await page.waitForFunction(() => 'done' in globalThis);
    const names = await registered();
    expect(names).to.include('cairn-purpose-map');
    expect(names.filter((name) => tags().includes(name))).to.deep.equal(['cairn-purpose-map']);
  });
});

describe('the kit in a page without a bundler', () => {
  it('has a file of its own for each tag, where the loader looks for it', () => {
    const loader = readFileSync(join(DIST, 'cdn/cairn.js'), 'utf8');
    for (const tag of tagsOf('kit')) {
      const entry = tag.replace('cairn-', 'kit/');
      expect(readdirSync(join(DIST, 'cdn/kit'))).to.include(`${entry.slice(4)}.js`);
      expect(loader).to.include(entry);
    }
  });
});

describe('where there is no page', () => {
  for (const [name, works] of [
    ['plan', `typeof module.parsePlan === 'function' && module.parsePlan('[').ok === false`],
    ['results', `typeof module.summarize === 'function'`],
    ['formats', 'Object.keys(module).length > 0'],
    ['theme', `module.theme('#00695c').css.includes('--cairn-color-accent')`],
  ] as const) {
    it(`cairn-kit/${name} runs in bare Node`, () => {
      expect(
        inNode(`const module = await import('cairn-kit/${name}'); console.log(${works});`),
      ).to.equal(true);
    });

    it(`cairn-kit/${name} brings no Lit and nothing else but the libraries of a document`, () => {
      const allowed = ['valibot', 'immer', 'immutable-json-patch', 'culori/fn'];
      const folder = name === 'theme' ? 'tokens/theme' : name;
      const packages = [...packagesOf(join(DIST, folder, 'index.js'))];
      expect(packages.filter((found) => !allowed.includes(found))).to.deep.equal([]);
    });
  }
});

describe('what a page pays', () => {
  it('importing a language for its words alone keeps them', () => {
    expect(bundle(`import 'cairn-kit/locales/es';`)).to.include('Deshacer');
  });

  it('no module of the package imports another for an effect it does not have', () => {
    const bare = readdirSync(DIST, {recursive: true, encoding: 'utf8'})
      .filter((file) => file.endsWith('.js') && !/^(?:cdn|storybook)\b|define\.js$/.test(file))
      .filter((file) => /^import '/m.test(readFileSync(join(DIST, file), 'utf8')));
    expect(bare).to.deep.equal([]);
  });

  it('a host that takes one class gets no other tool with it', () => {
    const code = bundle(`import {CairnPurposeMap} from 'cairn-kit'; console.log(CairnPurposeMap);`);
    expect(code).to.include('CairnPurposeMap');
    expect(code).not.to.include('CairnActionTimeline');
  });
});
