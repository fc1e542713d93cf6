// Runs test files in real browsers. The files by browsers and a filter come from
// .config/scripts/test.js through the environment.
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {chromiumArgs, find} from './scripts/browsers.js';
import {bundleTests, ownSource} from './scripts/wtr-bundle.js';
import {countReporter} from './scripts/wtr-count.js';
import {grepReporter} from './scripts/wtr-grep.js';
import {mediaPlugin} from './scripts/wtr-media.js';
import {planServer} from '../tests/harness/plan-server.js';
import {responseServer} from '../tests/harness/response-server.js';

const launchers = {
  chromium: () =>
    chromeLauncher({launchOptions: {executablePath: find('chromium'), args: chromiumArgs}}),

  // puppeteer-core speaks WebDriver BiDi to a stock Firefox: no geckodriver.
  async firefox() {
    const {default: puppeteer} = await import('puppeteer-core');
    return chromeLauncher({
      puppeteer,
      // Its media features are preferences of the whole browser: one test file at a time.
      concurrency: 1,
      launchOptions: {
        browser: 'firefox',
        executablePath: find('firefox'),
        args: ['--remote-allow-system-access'],
        // Nobody listens to its requests; told of each, the tests take twice as long.
        networkEnabled: false,
      },
    });
  },

  async webkit() {
    const {webkitLauncher} = await import('./scripts/wtr-webkit.js');
    // Media features of a driven WebKitGTK belong to one driver: one test file at a time.
    return webkitLauncher({concurrency: 1});
  },
};

/** Dependencies (immer) ask for NODE_ENV, which bundlers answer; a page has no `process`. */
const nodeEnv = {
  name: 'node-env',
  transform({path, body}) {
    if (!path.includes('/node_modules/') || typeof body !== 'string') return undefined;
    return body.replaceAll('process.env.NODE_ENV', '"development"');
  },
};

/** The examples of the book import the package by its name: here its sources stand for it. */
const ownName = {
  name: 'own-name',
  resolveImport({source}) {
    const path = ownSource(source);
    return path && `/${path}`;
  },
};

/** Laws that ran in full in Node are tried for a second each in another engine. */
const BRIEFLY = `<script type="module">import fc from 'fast-check'; fc.installGlobalPlugin(fc.interruptAfterTimeLimit(1000));</script>`;

// Pages are checked for accessibility, so the page has what every page must have.
const page = (laws) => (framework) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Cairn tests</title></head>` +
  `<body>${laws === 'briefly' ? BRIEFLY : ''}<script type="module" src="${framework}"></script></body></html>`;

const groups = JSON.parse(process.env.CAIRN_GROUPS ?? '[]');
// A page fetches a few files instead of hundreds, but where lines are counted or changes waited for.
const watched = process.argv.includes('--coverage') || process.argv.includes('--watch');
const bundled = watched ? undefined : await bundleTests(groups.flatMap(({files}) => files));
const browsers = Object.fromEntries(
  await Promise.all(
    [...new Set(groups.flatMap(({names}) => names))].map(async (name) => [
      name,
      await launchers[name](),
    ]),
  ),
);

export default {
  rootDir: process.cwd(),
  groups: groups.map(({names, files, laws}, at) => ({
    name: String(at + 1),
    files: bundled?.files(files) ?? files,
    browsers: names.map((name) => browsers[name]),
    testRunnerHtml: page(laws),
  })),
  nodeResolve: {exportConditions: ['development', 'browser']},
  plugins: [
    mediaPlugin(),
    nodeEnv,
    ownName,
    // Import attributes (JSON modules) are newer than es2022 and known to all three engines.
    esbuildPlugin({ts: true, target: 'esnext', tsconfig: './tsconfig.json'}),
  ],
  // A server of plans for tests that save and load.
  middleware: [planServer().middleware, responseServer().middleware],
  browsers: Object.values(browsers),
  // All three engines at once: each waits often enough for the others to work.
  concurrentBrowsers: 3,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  reporters: [
    ...(process.env.CAIRN_GREP ? [grepReporter()] : []),
    defaultReporter({reportTestProgress: process.stdout.isTTY}),
    countReporter(),
  ],
  filterBrowserLogs: ({args}) =>
    // Lit's greeting, and IBM's checker thinking aloud.
    !/Lit is in dev mode|unable to get color combo|contrastRatio/.test(String(args[0])),
  testFramework: {
    config: {
      timeout: 10_000,
      forbidOnly: Boolean(process.env.CI),
      ...(process.env.CAIRN_GREP ? {grep: process.env.CAIRN_GREP} : {}),
    },
  },
  coverageConfig: {include: ['src/**'], reportDir: '.cache/coverage'},
};
