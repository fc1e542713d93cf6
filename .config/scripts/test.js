// Runs the tests; installs dependencies and a browser first where they are missing.
//   node .config/scripts/test.js [--node-only | --browser-only | --dist] [--browsers a,b]
//     [--files 'a.test.ts,tests/plan/**/*.test.ts'] [FILE …] [--grep TEXT]
//     [--coverage] [--watch]
// The first part runs in Node (mocha), the second in each browser asked for (web-test-runner); of the tests
// without a DOM, once they ran in Node, some in one browser with another engine.
// The last line is the sum of both, "N passed, N failed"; the exit code is 1 where anything
// failed or nothing ran. Built-in modules only until the dependencies are there.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {advice, find, install} from './browsers.js';
import {ensureDependencies} from './dependencies.js';
import {testFiles} from './test-files.js';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    'node-only': {type: 'boolean', default: false},
    'browser-only': {type: 'boolean', default: false},
    dist: {type: 'boolean', default: false},
    browsers: {type: 'string', default: process.env.BROWSERS ?? 'chromium'},
    files: {type: 'string', multiple: true, default: []},
    grep: {type: 'string'},
    coverage: {type: 'boolean', default: false},
    watch: {type: 'boolean', default: false},
  },
});

const total = {passed: 0, failed: 0, skipped: 0};
const notes = [];
const fail = (note) => {
  total.failed++;
  notes.push(note);
};

ensureDependencies();
mkdirSync('.cache', {recursive: true});
const scratch = mkdtempSync(join('.cache', 'test-'));
process.on('exit', () => rmSync(scratch, {recursive: true, force: true}));

/** Runs one test runner and adds its counts; a runner that dies without counts is a failure. */
function runner(name, args, env = {}) {
  const counts = join(scratch, `${name}.json`);
  rmSync(counts, {force: true});
  const {status} = spawnSync(process.execPath, args, {
    stdio: 'inherit',
    env: {...process.env, ...env, CAIRN_COUNTS: counts},
  });
  if (!existsSync(counts)) return fail(`${name}: the runner ended without a result`);
  const {passed, failed, skipped} = JSON.parse(readFileSync(counts, 'utf8'));
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  if (status !== 0 && failed === 0) fail(`${name}: the runner ended with code ${String(status)}`);
}

function inNode(files) {
  console.log(`Node ${process.version}: ${files.length} file(s)`);
  runner('node', [
    ...['--import', 'tsx', 'node_modules/mocha/bin/mocha.js', '--no-config', '--no-package'],
    // Each file by itself, on every processor there is: mocha leaves one free.
    ...(files.length > 1 ? ['--parallel', '--jobs', String(availableParallelism())] : []),
    ...[
      '--reporter',
      '.config/scripts/mocha-count.cjs',
      '--timeout',
      values.dist ? '120000' : '20000',
    ],
    ...(process.env.CI ? ['--forbid-only'] : []),
    ...(values.grep ? ['--grep', values.grep] : []),
    ...files,
  ]);
}

/** Runs files in browsers: `groups` are files by the names of those that run them. */
function inBrowsers(groups) {
  const asked = new Set(groups.flatMap(({names}) => names));
  const there = [...asked].filter((name) => {
    if (find(name) || (install(name) && find(name))) return true;
    fail(`${name} was not found and could not be installed. ${advice(name)}`);
    return false;
  });
  const runs = groups
    .map((group) => ({...group, names: group.names.filter((name) => there.includes(name))}))
    .filter(({files, names}) => files.length && names.length);
  if (!runs.length) return;
  for (const {names, files} of runs) console.log(`${names.join(', ')}: ${files.length} file(s)`);
  runner(
    'browsers',
    [
      'node_modules/@web/test-runner/dist/bin.js',
      ...['--config', '.config/web-test-runner.config.js'],
      ...(values.coverage ? ['--coverage'] : []),
      ...(values.watch ? ['--watch'] : []),
    ],
    {
      CAIRN_GROUPS: JSON.stringify(runs),
      ...(values.grep ? {CAIRN_GREP: values.grep} : {}),
    },
  );
}

const names = values.browsers.split(',').filter(Boolean);
const patterns = [...values.files.flatMap((list) => list.split(',')), ...positionals];
const files = testFiles(patterns);
if (values.dist) {
  if (files.dist.length) inNode(files.dist);
} else {
  if (!values['browser-only'] && files.node.length) inNode(files.node);
  if (!values['node-only']) {
    // Some of what ran in Node without a DOM is run in one browser with another engine: Chromium has the same.
    const known = new Set(values['browser-only'] ? [] : files.node);
    const others = names.filter((name) => name !== 'chromium');
    const one = new Set(names.includes('chromium') && others.length ? files.oneEngine : []);
    const rest = files.browser.filter((file) => !known.has(file));
    inBrowsers([
      {names, files: rest.filter((file) => !one.has(file))},
      {names: ['chromium'], files: [...one]},
      {
        names: others.slice(0, 1),
        files: files.anotherEngine.filter((file) => known.has(file)),
        laws: 'briefly',
      },
    ]);
  }
}

if (total.passed + total.failed === 0) {
  notes.push(`No test ran${patterns.length ? ` for ${patterns.join(', ')}` : ''}.`);
}
for (const note of notes) console.error(note);
console.log(
  `${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`,
);
process.exitCode = total.failed || !total.passed ? 1 : 0;
