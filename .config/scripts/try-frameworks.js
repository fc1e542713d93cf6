// Proves that what the embed builder gives to frameworks works in them: packs Cairn, installs it into a small real app a
// framework, pastes snippets to the letter, checks types, builds for production, opens every case in Chromium, reads,
// writes as a person does, and listens. Takes minutes and the npm registry, so it is no part of CI.
//   npm run build && npm run try:frameworks
//   npm run try:frameworks -- --only react,vue     --folder /tmp/apps keeps the apps, so that the next run is faster
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import puppeteer from 'puppeteer-core';
import {register} from 'tsx/esm/api';
import {advice, chromiumArgs, find} from './browsers.js';
import {apps} from './framework-apps.js';
import {fileAnswer} from './serve-folder.js';

register();
const {snippet, styleSheet} = await import('../../stories/book/embed-builder/snippets.ts');
const {firstChoices} = await import('../../stories/book/embed-builder/choices.ts');
const {addressFor, documents, isWritable, kept, seen, use} =
  await import('../../tests/book/use-snippet.ts');
const {hostileValues} = await import('../../tests/book/read-snippet.ts');

const ROOT = join(import.meta.dirname, '../..');
const {values: options} = parseArgs({
  options: {only: {type: 'string'}, folder: {type: 'string'}},
});
const chosen = options.only?.split(',') ?? Object.keys(apps);
const unknown = chosen.filter((name) => !(name in apps));
const chromium = find('chromium');
const refused =
  (unknown.length > 0 && `No such framework: ${unknown.join(', ')}`) ||
  (!existsSync(join(ROOT, 'dist/define.js')) && 'Build first: npm run build') ||
  (!chromium && advice('chromium'));
if (refused) {
  console.error(refused);
  process.exit(2);
}

const of = (thing, some) => ({...firstChoices, thing, storage: 'none', listen: true, ...some});
/** Every thing, and every choice at least once. */
const cases = [
  of('plan', {
    src: addressFor('plan'),
    save: '/saved/plan.json',
    storage: 'local',
    heading: 'Our plan',
    headingLevel: 3,
    theme: 'heath',
    brand: '#c8102e',
    tools: ['action-timeline', 'theory-of-action', 'purpose-map', 'impact-results'],
  }),
  of('theory-of-action', {lang: 'es', storage: 'local', storageKey: 'ours', scheme: 'dark'}),
  of('purpose-map', {src: addressFor('plan'), view: 'map', density: 'compact', theme: 'harbor'}),
  of('action-timeline', {src: addressFor('plan'), view: 'bars', lang: 'es', heading: 'none'}),
  of('impact-survey', {
    src: addressFor('impact-survey'),
    action: '/saved/responses',
    sharedDevice: true,
    lang: 'es',
    heading: 'Lo que vemos',
  }),
  of('impact-results', {src: addressFor('impact-results'), scheme: 'auto', headingLevel: 1}),
  of('plan', {src: addressFor('plan'), readonly: true, listen: false}),
  ...hostileValues.map((value) =>
    of('theory-of-action', {storage: 'local', heading: value, storageKey: value}),
  ),
];

const folder = resolve(options.folder ?? mkdtempSync(join(tmpdir(), 'cairn-frameworks-')));
mkdirSync(folder, {recursive: true});
let failures = 0;
try {
  const packed = pack();
  const browser = await puppeteer.launch({executablePath: chromium, args: chromiumArgs});
  for (const name of chosen) {
    const began = performance.now();
    const said = await tried(name, packed, browser).catch((error) => [error.message]);
    failures += said.length;
    const seconds = Math.round((performance.now() - began) / 1000);
    console.log(
      said.length === 0
        ? `${name}: ${cases.length} snippets work (${seconds} s)`
        : `${name}: ${said.length} failed (${seconds} s)\n  ${said.join('\n  ')}`,
    );
  }
  await browser.close();
} finally {
  if (!options.folder) rmSync(folder, {recursive: true, force: true});
}
process.exit(failures > 0 ? 1 : 0);

/** The package as npm would publish it. */
function pack() {
  const out = execFileSync(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', folder],
    {cwd: ROOT, encoding: 'utf8'},
  );
  return join(folder, JSON.parse(out)[0].filename);
}

/** What does not work in a framework. */
async function tried(name, packed, browser) {
  const app = apps[name];
  const root = join(folder, name);
  const snippets = cases.map((choices) => snippet(name, choices));
  const files = {
    'package.json': '{"name": "host", "private": true, "type": "module"}\n',
    ...app.files(snippets),
    ...Object.fromEntries(snippets.map((code, n) => [app.place(n), `${code}\n`])),
    ...Object.fromEntries(cases.map((choices, n) => [app.sheet(n), `${styleSheet(choices)}\n`])),
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), {recursive: true});
    writeFileSync(join(root, file), text);
  }
  const own = app.node && Number(process.versions.node.split('.')[0]) < app.node;
  const install = [...app.install, ...(own ? [`node@${app.node}`] : []), packed];
  run(root, 'npm', ['install', '--no-audit', '--no-fund', '--no-save', ...install]);
  for (const [command, ...values] of app.commands)
    run(root, join(root, 'node_modules/.bin', command), values);

  const host = await serve(join(root, app.out));
  const failed = [];
  for (const [n, choices] of cases.entries()) {
    const wrong = await opened(browser, host, n, choices);
    if (wrong.length) failed.push(`${choices.thing}, case ${n}: ${wrong.join('; ')}`);
  }
  host.close();
  return failed;
}

function run(cwd, command, values) {
  const path = `${join(cwd, 'node_modules/.bin')}:${process.env.PATH}`;
  try {
    execFileSync(command, values, {
      cwd,
      encoding: 'utf8',
      stdio: 'pipe',
      env: {...process.env, PATH: path, CI: '1', NG_CLI_ANALYTICS: 'false'},
    });
  } catch (error) {
    throw new Error(`${values.join(' ')} in ${cwd}\n${error.stdout}${error.stderr}`, {
      cause: error,
    });
  }
}

/** The built app and the addresses that its snippets name; remembers what was sent there. */
async function serve(root) {
  const served = documents();
  const sent = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://x').pathname;
    const answer = (status, body) => {
      response.writeHead(status, {'content-type': 'application/json'});
      response.end(body && JSON.stringify(body));
    };
    if (path.startsWith('/saved/')) {
      request.resume();
      if (request.method !== 'GET') sent.push(`${request.method} ${path}`);
      return answer(request.method === 'GET' ? 404 : 200, {});
    }
    if (path in served) return answer(200, served[path]);
    return fileAnswer(root, path, response);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    base: `http://127.0.0.1:${server.address().port}`,
    sent,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Opens a case, uses it, and says what was wrong. */
async function opened(browser, {base, sent}, n, choices) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const wrong = [];
  const heard = [];
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('console', (message) => {
    // What the snippet itself prints is the detail of an event.
    if (message.type() === 'log') heard.push(message.args()[0]);
    else wrong.push(`${message.type()}: ${message.text()}`);
  });
  try {
    sent.length = 0;
    await page.goto(`${base}/?case=${n}`);
    await seen(page, choices);
    const tag = `cairn-${choices.thing}`;
    const heading = await page.$eval(tag, (element) => element.heading);
    if (heading !== choices.heading) wrong.push(`heading is ${JSON.stringify(heading)}`);
    if (choices.theme !== 'stone' || choices.brand !== '') {
      const accent = await page.$eval(tag, (element) =>
        getComputedStyle(element).getPropertyValue('--cairn-color-accent'),
      );
      if (accent === '') wrong.push('the style sheet did not arrive');
    }
    if (isWritable(choices)) {
      await use(page, choices);
      if (choices.thing !== 'impact-survey') await kept(page, choices);
      if (choices.listen) {
        const until = performance.now() + 10_000;
        while (heard.length === 0 && performance.now() < until)
          await new Promise((done) => setTimeout(done, 50));
        const format = await heard.at(-1)?.evaluate((told) => told?.format);
        const expected = choices.thing === 'impact-survey' ? 'cairn-response' : 'cairn-plan';
        if (format !== expected) wrong.push(`heard ${format} instead of ${expected}`);
      }
      if (choices.thing === 'impact-survey' && sent.length === 0) wrong.push('no response arrived');
      // Kept in the browser, or saved: it is there again.
      if (choices.storage === 'local') {
        await page.reload();
        await seen(page, {...choices, src: ''});
        await kept(page, choices);
      }
    } else if (heard.length > 0) wrong.push('was told something');
  } catch (error) {
    wrong.push(error.message);
  }
  await context.close();
  return wrong;
}
