// Examples that stand in a text and not in a file of their own, in README, docs/ and the recipes of the kit's stories,
// run as they stand: markup is pasted into a page, programs are bundled and run in one. Needs dist/.
import {expect} from 'chai';
import {buildSync} from 'esbuild';
import {readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import type {Page} from 'puppeteer-core';
import ts from 'typescript';
import {fileAnswer} from '../../.config/scripts/serve-folder.js';
import type {Plan} from '../../src/plan/index.js';
import {makeResponses} from '../../stories/responses.js';
import {documents} from '../book/use-snippet.js';
import {servedPages} from '../harness/served-pages.js';

const ROOT = join(import.meta.dirname, '../..');
const DIST = join(ROOT, 'dist');
const served = documents();
const plan = served['/plan.json'] as Plan;
const [survey] = plan.surveys;

interface Example {
  readonly where: string;
  readonly code: string;
  readonly language: 'html' | 'ts';
  /** The tag that a program speaks of by its short name. */
  readonly about: string;
  /** Markup of the same text that a program may speak of. */
  readonly beside: string;
}

const list = (folder: string, ending: string): string[] =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));

/** Fenced examples of a Markdown file; style sheets and commands of a shell are not for a page to run. */
function fenced(file: string): Example[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(/^```(html|ts)\n([^]*?)^```/gm)].map(([, language, code], at) => ({
    where: `${file}, ${at + 1}`,
    code: code ?? '',
    language: language as Example['language'],
    about: 'plan',
    beside: '',
  }));
}

const stories = [...list('stories', '.stories.ts'), ...list('stories/kit', '.stories.ts')];

/** The recipes that a story file writes down, as expressions of its program. */
function recipesOf(file: string): ts.Expression[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(ROOT, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: ts.Expression[] = [];
  const visit = (node: ts.Node, inside: boolean): void => {
    const recipes = inside || (ts.isPropertyAssignment(node) && node.name.getText() === 'recipes');
    if (recipes && ts.isPropertyAssignment(node) && node.name.getText() === 'code')
      found.push(node.initializer);
    if (recipes && ts.isShorthandPropertyAssignment(node) && node.name.text === 'code')
      found.push(node.name);
    ts.forEachChild(node, (child) => {
      visit(child, recipes);
    });
  };
  visit(source, false);
  return found;
}

const isText = (node: ts.Expression): node is ts.StringLiteral | ts.NoSubstitutionTemplateLiteral =>
  ts.isStringLiteralLike(node);

const recipes = stories.flatMap((file) => {
  const texts = recipesOf(file).filter(isText);
  const beside = texts.map(({text}) => text).filter((text) => text.startsWith('<'));
  return texts.map(({text}, at): Example => ({
    where: `${file}, recipe ${at + 1}`,
    code: text,
    language: text.startsWith('<') ? 'html' : 'ts',
    about: basename(file, '.stories.ts'),
    beside: beside.join('\n'),
  }));
});

const examples = [
  ...['README.md', ...list('docs', '.md'), ...list('docs/warnings', '.md')].flatMap(fenced),
  ...list('stories/book/pages', '.mdx').flatMap(fenced),
  ...recipes,
];

describe('an example in a text', () => {
  let page: Page;
  let html = '';
  const said: string[] = [];

  const answers: Readonly<Record<string, object>> = {
    '/api/plan/7': plan,
    '/surveys/team-time.json': served['/survey.json'] ?? {},
    '/api/actions': {},
  };
  const pages = servedPages((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    if (path === '/page') {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(html);
    } else if (path in answers) response.end(JSON.stringify(answers[path]));
    else fileAnswer(DIST, path, response);
  });
  beforeEach(async () => {
    said.length = 0;
    page = await pages.browser.newPage();
    page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => said.push(String(error)));
  });
  afterEach(() => page.close());

  const put = async (body: string): Promise<void> => {
    // What the examples fetch lies here.
    const here = body.replaceAll('https://example.org/cairn/', '/');
    const loader = '<script type="module" src="/cdn/cairn.js"></script>';
    html = `<!doctype html><html lang="en"><title>A page</title>${here.includes('cairn.js') ? '' : loader}\n${here}\n`;
    await page.goto(`${pages.base}/page`);
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll('*')]
          .filter(({localName}) => localName.startsWith('cairn-'))
          .every((one) => one.matches(':defined') && one.shadowRoot?.firstElementChild),
      {timeout: 10_000},
    );
  };

  it('is a file that a test runs, or stands in the text and is run here', () => {
    for (const file of stories) {
      const text = readFileSync(join(ROOT, file), 'utf8');
      for (const code of recipesOf(file).filter((one) => !isText(one)))
        expect(text, file).to.match(
          new RegExp(
            `^import ${code.getText()} from '(?:\\./|\\.\\./)book/examples/[\\w-]+\\.(?:html|ts)\\?raw';$`,
            'm',
          ),
        );
    }
    expect(recipes).to.have.length.above(20);
  });

  for (const {where, code, language, about, beside} of examples) {
    if (language === 'html') {
      it(`shows what it promises: ${where}`, async () => {
        await put(code);
        if (!code.includes('<cairn-'))
          expect(await page.evaluate(() => document.styleSheets.length)).to.equal(1);
        expect(said).to.deep.equal([]);
      });
      continue;
    }
    it(`runs: ${where}`, async () => {
      const tag = `cairn-${about}`;
      await put(
        about === 'form'
          ? '<form id="form"><cairn-field name="text" label="Action"></cairn-field></form>'
          : beside.includes('id="ask"')
            ? beside
            : `<form id="form"><${tag} id="${about}" name="needs" label="A label"></${tag}></form>`,
      );
      const [{text: program} = {text: ''}] = buildSync({
        stdin: {contents: code, resolveDir: ROOT, loader: 'ts'},
        bundle: true,
        format: 'esm',
        define: {'process.env.NODE_ENV': '"production"'},
        write: false,
      }).outputFiles;
      // What the host of an example has at hand.
      await page.evaluate(
        (given: object) => {
          Object.assign(globalThis, given, {ran: false});
        },
        {
          text: JSON.stringify(plan),
          survey,
          responses: survey ? makeResponses(survey, 'w-1', {seed: 33}) : [],
        },
      );
      await page.addScriptTag({
        content: 'function act() {} function send() {} function taken() {}',
      });
      await page.addScriptTag({type: 'module', content: `${program}\nglobalThis.ran = true;`});
      await page.waitForFunction(() => (globalThis as unknown as {ran: boolean}).ran, {
        timeout: 5000,
      });
      // What it listens for happens.
      for (const [, name, event] of code.matchAll(/(\w+)\.addEventListener\('([\w-]+)'/g))
        await page.evaluate(
          (id: string, type: string) => {
            const heard = document.getElementById(id);
            if (!heard) throw new Error(`Nothing is called ${id}`);
            heard.dispatchEvent(new Event(type, {cancelable: true}));
          },
          name!,
          event!,
        );
      expect(said).to.deep.equal([]);
    });
  }
});
