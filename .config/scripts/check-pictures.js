// Compares pictures of what is built with those that are kept in tests/visual/pictures: every story
// tagged 'stable', in each of the looks below, and the sheets of paper that the tools print.
//   node .config/scripts/check-pictures.js [ID-PART] [--update] [--looks light,dark] [--folder dist/storybook]
// A picture that differs is written to .cache/pictures beside what differs (`.actual.png`, `.difference.png`).
// --update takes the pictures as they are now and removes those whose story is gone.
// The same picture must come out every time: a fixed day and time zone, seeded ids, no motion, no caret, one font.
import {execFileSync} from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import puppeteer from 'puppeteer-core';
import {chromiumArgs, find} from './browsers.js';
import {serveFolder} from './serve-folder.js';

process.chdir(join(import.meta.dirname, '../..'));
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    update: {type: 'boolean', default: false},
    looks: {type: 'string', default: ''},
    folder: {type: 'string', default: 'dist/storybook'},
  },
});
const [part = ''] = positionals;

const KEPT = 'tests/visual/pictures';
const FOUND = '.cache/pictures';
/** The day on which all pictures are taken: in the worked example the sessions are underway. */
const NOW = Date.UTC(2026, 9, 14, 15, 0, 0);
/** Rows of a page that is longer are not looked at: a picture is for what a reader sees first. */
const HIGHEST = 1200;
const WIDE = 900;
/** How many pages are open at once. */
const PAGES = 3;

/** How a story is looked at; `globals` are those of Storybook's toolbar. */
const LOOKS = {
  light: {globals: {scheme: 'light', dir: 'ltr'}},
  dark: {
    globals: {scheme: 'dark', dir: 'ltr'},
    media: [{name: 'prefers-color-scheme', value: 'dark'}],
  },
  'forced-colors': {
    globals: {scheme: 'light', dir: 'ltr'},
    media: [{name: 'forced-colors', value: 'active'}],
  },
  'right-to-left': {globals: {scheme: 'light', dir: 'rtl'}},
  narrow: {globals: {scheme: 'light', dir: 'ltr'}, width: 360},
  print: {globals: {scheme: 'light', dir: 'ltr'}, paper: true},
};

/** The sheets that are kept of each tool, on every paper, filled and blank. */
const SHEETS = [
  ['tools-theory-of-action--build', 'cairn-theory-of-action'],
  ['tools-purpose-map--worked-example', 'cairn-purpose-map'],
  ['tools-action-timeline--table', 'cairn-action-timeline'],
  ['tools-impact-survey--underway', 'cairn-impact-survey'],
  ['tools-impact-results--worked-example', 'cairn-impact-results'],
];
const PAPERS = ['letter', 'a4', 'tabloid'];
/** Pixels to an inch of paper. */
const DENSITY = 48;

/**
 * What may differ and still be the same picture. A pixel counts where its color is off by more than
 * `threshold` (0 to 1, by how the eye sees it) and it is no edge of a letter; a picture fails with more
 * than `pixels` of them: fewer than a moved hairline has.
 */
const TOLERANCE = {threshold: 0.03, pixels: 24};
/** What colors of kept pictures are multiples of: half of it is well under the threshold. */
const STEP = 8;

if (!existsSync(join(values.folder, 'index.json'))) {
  console.log(`There is no Storybook in ${values.folder}. Run "npm run build-storybook" first.`);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
/** Where the fonts are that all pictures are taken with, and no others, whatever else a machine has. */
const FONTS = '/usr/share/fonts/truetype/dejavu';
const fontList = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<include>/etc/fonts/fonts.conf</include><selectfont><rejectfont><glob>/*.*</glob></rejectfont><acceptfont>
${['Sans', 'Sans-Bold', 'SansMono', 'SansMono-Bold', 'Serif', 'Serif-Bold'].map((name) => `<glob>${FONTS}/DejaVu${name}.ttf</glob>`).join('')}
</acceptfont></selectfont></fontconfig>`;
if (!existsSync(FONTS))
  console.log(`The pictures were taken with DejaVu, which is not in ${FONTS}.`);

const {base, close} = await serveFolder(values.folder);
const {entries} = await (await fetch(`${base}/index.json`)).json();
const stories = Object.values(entries).filter(
  ({type, tags = []}) => type === 'story' && tags.includes('stable'),
);
const looks = Object.entries(LOOKS).filter(
  ([name]) => values.looks === '' || values.looks.split(',').includes(name),
);

/** Everything to take: a story in every look, and all sheets of a tool. */
const jobs = [
  ...stories.map(({id}) => ({name: id, take: (tab) => storyPictures(tab, id)})),
  ...(values.looks === '' || values.looks.split(',').includes('sheets')
    ? SHEETS.map(([id, tag]) => ({
        name: `sheet.${tag}`,
        take: (tab, name) => sheetPictures(tab, name, id, tag),
      }))
    : []),
].filter(({name}) => name.includes(part));

mkdirSync('.cache', {recursive: true});
writeFileSync('.cache/fonts.conf', fontList);
const browser = await puppeteer.launch({
  executablePath: find('chromium'),
  args: [
    ...chromiumArgs,
    '--lang=en-US',
    '--force-color-profile=srgb',
    '--font-render-hinting=none',
    '--disable-lcd-text',
    '--hide-scrollbars',
  ],
  env: {
    ...process.env,
    TZ: 'UTC',
    LANGUAGE: 'en_US',
    ...(existsSync(FONTS) && {FONTCONFIG_FILE: resolve('.cache/fonts.conf')}),
  },
});
rmSync(FOUND, {recursive: true, force: true});
mkdirSync(FOUND, {recursive: true});
mkdirSync(KEPT, {recursive: true});
const scratch = mkdtempSync(join('.cache', 'sheets-'));

/** Runs in every page before anything else: one day, ids that repeat, and word of the story's end. */
function prepare(now) {
  const RealDate = Date;
  globalThis.Date = class extends RealDate {
    constructor(...when) {
      super(...(when.length ? when : [now]));
    }
    static now() {
      return now;
    }
  };
  let seed;
  const random = () => {
    seed = (seed * 1664525 + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  Math.random = random;
  crypto.getRandomValues = (array) => array.map(() => Math.floor(random() * 2 ** 32));
  crypto.randomUUID = () =>
    'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, () =>
      Math.floor(random() * 16).toString(16),
    );
  const channel = new Promise((done) => {
    const wait = setInterval(() => {
      const found = window.__STORYBOOK_ADDONS_CHANNEL__;
      if (!found) return;
      clearInterval(wait);
      done(found);
    }, 5);
  });
  /** Shows a story in the place of the one before; resolves with how that went. */
  window.__show = async (storyId) => {
    const book = await channel;
    const ended = new Promise((done) => {
      book.on('storyFinished', (said) => {
        if (said.storyId === storyId) done(said.status);
      });
      for (const event of ['storyErrored', 'storyThrewException', 'storyMissing'])
        book.on(event, () => done(event));
    });
    seed = 33;
    book.emit('setCurrentStory', {storyId, viewMode: 'story'});
    return ended;
  };
}

/** Runs in the page: no motion, no caret, and everything has settled. */
async function settle() {
  if (!window.__still) {
    window.__still = new CSSStyleSheet();
    window.__still.replaceSync(
      '*, *::before, *::after { transition: none !important; animation: none !important; caret-color: transparent !important; }',
    );
  }
  const still = (root) => {
    if (!root.adoptedStyleSheets.includes(window.__still))
      root.adoptedStyleSheets.push(window.__still);
    for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) still(shadowRoot);
  };
  still(document);
  await document.fonts.ready;
  // Observers of sizes work in the next frame and may render once more.
  for (let i = 0; i < 4; i++) await new Promise((done) => requestAnimationFrame(done));
  scrollTo(0, 0);
}

async function open(page, id) {
  await page.setViewport({width: WIDE, height: 800, deviceScaleFactor: 1});
  const end = await Promise.race([
    page.evaluate((story) => window.__show(story), id),
    new Promise((done) => setTimeout(done, 30_000, 'no end after 30 s')),
  ]);
  if (end !== 'success') throw new Error(`The story did not end well: ${end}.`);
}

/** Shows the open story in another way. */
async function look({page, cdp}, id, {globals, media = [], width = WIDE}, before) {
  await cdp.send('Emulation.setEmulatedMedia', {
    // Neither screen nor paper for good: some looks are printed.
    media: '',
    features: [
      {name: 'prefers-color-scheme', value: 'light'},
      {name: 'forced-colors', value: 'none'},
      {name: 'prefers-reduced-motion', value: 'reduce'},
      ...media,
    ],
  });
  await page.setViewport({width, height: 800, deviceScaleFactor: 1});
  if (!before || Object.keys(globals).some((name) => globals[name] !== before[name]))
    await page.evaluate(choose, id, globals);
  await page.evaluate(settle);
}

/** Runs in the page: sets Storybook's globals, and resolves when the story was rendered with them. */
async function choose(id, globals) {
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
  const rendered = new Promise((done) => {
    channel.once('storyRendered', done);
    // Nothing is rendered where nothing of it was another.
    setTimeout(done, 1000);
  });
  document.documentElement.dir = globals.dir;
  channel.emit('updateGlobals', {globals});
  // A story that takes these as arguments of its own is told as well.
  channel.emit('updateStoryArgs', {storyId: id, updatedArgs: globals});
  await rendered;
}

/** A story in every look: its own place, no more than a reader sees without scrolling far. */
async function storyPictures(tab, id) {
  const {page} = tab;
  await open(page, id);
  const pictures = [];
  let before;
  for (const [name, how] of looks) {
    await look(tab, id, how, before);
    before = how.globals;
    if (how.paper) {
      await page.evaluate(prepareSheets);
      const [first] = pagesOf(await page.pdf({format: 'letter', preferCSSPageSize: true}), 1);
      pictures.push([`${id}.${name}`, first]);
      continue;
    }
    const height = await page.evaluate(
      () =>
        Math.ceil(document.querySelector('#storybook-root').getBoundingClientRect().bottom) + 16,
    );
    // What is fixed to the window stands where it stands in a window as high as the picture.
    const {width} = page.viewport();
    await page.setViewport({
      width,
      height: Math.min(HIGHEST, Math.max(200, height)),
      deviceScaleFactor: 1,
    });
    await page.evaluate(settle);
    pictures.push([
      `${id}.${name}`,
      await page.screenshot({captureBeyondViewport: false, optimizeForSpeed: true}),
    ]);
  }
  return pictures;
}

/** Runs in the page: fetches at once what tools fetch when the page is at rest, to draw their sheets. */
async function prepareSheets() {
  const tools = [...document.querySelectorAll('*')].filter((element) => 'paperTitle' in element);
  await Promise.all(tools.map((tool) => tool.printing.prepare()));
}

/** What `print()` of a tool puts on each paper, filled and blank. */
async function sheetPictures(tab, name, id, tag) {
  const {page} = tab;
  await open(page, id);
  await look(tab, id, LOOKS.light);
  const pictures = [];
  for (const paper of PAPERS) {
    for (const blank of [false, true]) {
      await page.evaluate(startPrinting, tag, {paper, blank});
      const pages = pagesOf(await page.pdf({preferCSSPageSize: true}), 9);
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      const sheet = `${name}.${paper}${blank ? '-blank' : ''}`;
      pictures.push(...pages.map((picture, at) => [`${sheet}.${at + 1}`, picture]));
    }
  }
  return pictures;
}

/** Runs in the page: asks a tool to print; the dialog stays open, so the sheet is there until afterprint. */
function startPrinting(tag, options) {
  return new Promise((done) => {
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      done();
    };
    document.querySelector(tag).print(options);
  });
}

/** The pages of a PDF as pictures. */
function pagesOf(pdf, most) {
  const folder = mkdtempSync(join(scratch, 'pdf-'));
  const file = join(folder, 'sheet.pdf');
  writeFileSync(file, pdf);
  execFileSync('pdftoppm', [
    '-png',
    '-gray',
    '-r',
    String(DENSITY),
    '-l',
    String(most),
    file,
    join(folder, 'page'),
  ]);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.png'))
    .sort()
    .map((name) => readFileSync(join(folder, name)));
}

/** A picture as it is kept: colors rounded by less than anybody sees, so that it takes half the room. */
function small({width, height, data}) {
  const picture = new PNG({width, height});
  let gray = true;
  for (let at = 0; at < data.length; at += 4) {
    for (let channel = 0; channel < 3; channel++)
      picture.data[at + channel] = Math.min(255, Math.round(data[at + channel] / STEP) * STEP);
    picture.data[at + 3] = 255;
    gray &&= data[at] === data[at + 1] && data[at] === data[at + 2];
  }
  const color = gray ? {colorType: 0} : {colorType: 2};
  return PNG.sync.write(picture, {...color, deflateLevel: 9, deflateStrategy: 0, filterType: 0});
}

/** Why a picture is not the one that is kept; `undefined` where it is. */
function compare(name, bytes) {
  const kept = join(KEPT, `${name}.png`);
  const found = PNG.sync.read(Buffer.from(bytes));
  const keep = () => {
    writeFileSync(kept, small(found));
  };
  const show = (difference) => {
    const at = join(FOUND, name);
    writeFileSync(`${at}.actual.png`, bytes);
    if (difference) writeFileSync(`${at}.difference.png`, PNG.sync.write(difference));
    return `${at}.actual.png`;
  };
  if (!existsSync(kept)) {
    if (values.update) return void keep();
    return `There is no kept picture. Look at ${show()} and keep it with "npm run test:pictures -- --update ${name}".`;
  }
  const before = PNG.sync.read(readFileSync(kept));
  const {width, height} = found;
  if (before.width !== width || before.height !== height) {
    if (values.update) return void keep();
    return `It is ${width} × ${height} pixels large and was ${before.width} × ${before.height}: ${show()}`;
  }
  const difference = new PNG({width, height});
  const off = pixelmatch(before.data, found.data, difference.data, width, height, {
    threshold: TOLERANCE.threshold,
  });
  if (off <= TOLERANCE.pixels) return undefined;
  if (values.update) return void keep();
  return `${off} pixels differ: ${show(difference)} (and .difference.png beside it).`;
}

const problems = [];
const taken = new Set();
let passed = 0;
const queue = [...jobs];
/** A page that shows one story after another. */
async function openTab(context) {
  const page = await context.newPage();
  await page.emulateTimezone('UTC');
  await page.evaluateOnNewDocument(prepare, NOW);
  await page.goto(`${base}/iframe.html?viewMode=story&globals=a11y.manual:!true`);
  return {page, cdp: await page.createCDPSession()};
}

async function work() {
  const context = await browser.createBrowserContext();
  let tab;
  for (let job = queue.shift(); job; job = queue.shift()) {
    try {
      tab ??= await openTab(context);
      for (const [name, picture] of await job.take(tab, job.name)) {
        taken.add(`${name}.png`);
        const why = compare(name, picture);
        if (why) problems.push(`FAIL ${name}\n  ${why}`);
        else passed++;
      }
    } catch (error) {
      problems.push(`FAIL ${job.name}\n  ${error}`);
      // What is broken is not carried on into the next.
      await tab?.page.close();
      tab = undefined;
    }
  }
}
await Promise.all(Array.from({length: PAGES}, work));
await browser.close();
close();
rmSync(scratch, {recursive: true, force: true});

// A picture of nothing would be kept for ever.
if (part === '' && values.looks === '') {
  for (const name of readdirSync(KEPT).filter(
    (file) => file.endsWith('.png') && !taken.has(file),
  )) {
    if (values.update) rmSync(join(KEPT, name));
    else
      problems.push(
        `FAIL ${name}\n  There is no story or sheet for this picture. Remove it, or run "npm run test:pictures -- --update".`,
      );
  }
}
if (jobs.length === 0)
  problems.push("There is no story tagged 'stable' and no sheet of that name.");
for (const problem of problems) console.log(problem);
console.log(`${passed} passed, ${problems.length} failed`);
process.exit(problems.length ? 1 : 0);
