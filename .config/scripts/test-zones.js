// Dates are days, in whatever zone the machine stands: all that reads, writes or reckons with dates without a page runs under
// eight zones. On a page they are tried by tests/elements/action-timeline/zones.test.ts, which moves one browser from zone
// to zone. With --pages all tests of the action timeline run in Chromium instead, once in each zone; that takes minutes, so
// it is for who works on dates or on that tool.
//   node .config/scripts/test-zones.js [--pages]
import {spawn} from 'node:child_process';
import {zones} from './zones.js';

const pages = process.argv.includes('--pages');
const TIMELINE = ['tests/elements/action-timeline', 'tests/suites/action-timeline.test.ts'];
const DATES = [
  'tests/**/*dates*.test.ts',
  'tests/formats/ics-reader.node.test.ts',
  'tests/formats/xlsx.node.test.ts',
];

/** What the tests say in one zone. */
function inZone(zone) {
  const child = spawn(
    process.execPath,
    pages
      ? ['.config/scripts/test.js', '--browser-only', ...TIMELINE]
      : ['.config/scripts/test.js', '--node-only', ...DATES],
    {env: {...process.env, TZ: zone}},
  );
  let told = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (told += text));
  return new Promise((done) => {
    child.on('close', () => {
      done(told);
    });
  });
}

const total = {passed: 0, failed: 0};
const waiting = [...zones];
/** Two at a time: a machine has two cores at least. */
async function next() {
  for (let zone = waiting.shift(); zone; zone = waiting.shift()) {
    const told = await inZone(zone);
    const [, passed, failed] = /(\d+) passed, (\d+) failed[^\n]*\s*$/.exec(told) ?? [0, 0, 1];
    total.passed += Number(passed);
    total.failed += Number(failed);
    console.log(`${zone}: ${passed} passed, ${failed} failed`);
    if (Number(failed) || !Number(passed)) {
      console.log(told);
      if (!Number(failed)) total.failed++;
    }
  }
}
await Promise.all([next(), next()]);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed ? 1 : 0);
