/**
 * What a control of the kit costs where there are many: `npx tsx tests/bench/controls.bench.ts`. In Chromium, 200 and
 * 1,000 of `cairn-button` and `cairn-field` beside native ones in one root, dressed by the same sheets and rendered by
 * one Lit template; medians of 9 after 3 to warm up, milliseconds of wall time until layout is done.
 */
import {buildSync} from 'esbuild';
import {join} from 'node:path';
import puppeteer from 'puppeteer-core';
import {chromiumArgs, find} from '../../.config/scripts/browsers.js';

const PAGE = `
import {html, render} from 'lit';
import {live} from 'lit/directives/live.js';
import './src/kit/button/define.js';
import './src/kit/field/define.js';
import {base} from './src/styles/base.styles.js';
import {controls} from './src/styles/controls.styles.js';
import {tokens} from './src/tokens/tokens.styles.js';

const views = {
  'native button': (at, turn) => html\`<button type="button">Row \${at} \${turn}</button>\`,
  'cairn-button': (at, turn) => html\`<cairn-button>Row \${at} \${turn}</cairn-button>\`,
  'native field': (at, turn) => html\`<div class="field">
    <label for=\${'f' + at} class="label">Row \${at}</label>
    <input id=\${'f' + at} .value=\${live(String(turn))} />
  </div>\`,
  'cairn-field': (at, turn) => html\`<cairn-field label=\${'Row ' + at} .value=\${String(turn)}></cairn-field>\`,
};
const median = (times) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)];

window.measure = async (name, count) => {
  const view = views[name];
  const all = (turn) => html\`\${Array.from({length: count}, (_, at) => view(at, turn))}\`;
  const first = [];
  const again = [];
  for (let run = 0; run < 12; run++) {
    const place = document.createElement('div');
    const root = place.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [tokens, base, controls].map(({styleSheet}) => styleSheet);
    document.body.append(place);
    const done = async () => {
      const elements = [...root.querySelectorAll('cairn-button, cairn-field')];
      for (const element of elements) await element.updateComplete;
      return place.getBoundingClientRect().height;
    };
    const start = performance.now();
    render(all(0), root);
    const height = await done();
    const shown = performance.now();
    if (height < count) throw new Error(name + ' shows nothing');
    const before = performance.now();
    render(all(run + 1), root);
    await done();
    const after = performance.now();
    if (run >= 3) {
      first.push(shown - start);
      again.push(after - before);
    }
    place.remove();
    await new Promise((rest) => setTimeout(rest, 5));
  }
  return [median(first), median(again)];
};
`;

const [built] = buildSync({
  stdin: {contents: PAGE, resolveDir: join(import.meta.dirname, '../..'), loader: 'js'},
  bundle: true,
  format: 'iife',
  target: 'es2022',
  define: {'process.env.NODE_ENV': '"production"'},
  tsconfig: join(import.meta.dirname, '../../tsconfig.json'),
  write: false,
}).outputFiles;

const browser = await puppeteer.launch({executablePath: find('chromium')!, args: chromiumArgs});
const page = await browser.newPage();
page.on('pageerror', (error) => {
  throw error;
});
await page.setContent('<!doctype html><html lang="en"><title>Controls</title>');
await page.addScriptTag({content: built!.text});
for (const count of [200, 1000]) {
  for (const name of ['native button', 'cairn-button', 'native field', 'cairn-field']) {
    const [first, again] = (await page.evaluate(`measure(${JSON.stringify(name)}, ${count})`)) as [
      number,
      number,
    ];
    console.log(
      `${String(count).padStart(5)} × ${name.padEnd(14)} first ${first.toFixed(1).padStart(7)} ms   again ${again.toFixed(1).padStart(7)} ms`,
    );
  }
}
await browser.close();
