/**
 * What checkers of accessibility find wrong, through open shadow roots. Markup is the same in all engines, and so is what
 * a checker reads from it: it is read once, in Chromium, by axe and by IBM's checker. What an engine lays out by itself, sizes and colors, axe judges in each.
 */
import {expect} from '@open-wc/testing';
import 'axe-core/axe.min.js';
import {everything} from './page.js';

/** Puppeteer's Chromium; Firefox and WebKit have no such word for themselves. */
const readsMarkup = 'userAgentData' in navigator;

/** The rules about what is laid out. */
const LAID_OUT = [
  'color-contrast',
  'link-in-text-block',
  'scrollable-region-focusable',
  'target-size',
];

async function axeFindings(element: Element): Promise<string[]> {
  const {violations} = await axe.run(element, {
    resultTypes: ['violations'],
    // Sheets and media are the page's own: nothing to fetch before.
    preload: false,
    ...(readsMarkup ? {} : {runOnly: LAID_OUT}),
  });
  return violations.flatMap(({id, help, nodes}) =>
    nodes.map(({target, html}) => `${id}: ${help} ${String(target)} ${html}`),
  );
}

async function ibmFindings(element: Element): Promise<string[]> {
  await import('accessibility-checker-engine/ace-window.js');
  await showWhole(element);
  const {results} = await new ace_ibma.Checker().check(element, ['WCAG_2_2']);
  return results
    .filter(({value: [kind, verdict]}) => kind === 'VIOLATION' && verdict === 'FAIL')
    .filter((result) => !isCellByCell(result))
    .map(({ruleId, message, path, snippet}) => `${ruleId}: ${message} ${path.dom} ${snippet}`);
}

const whole = new CSSStyleSheet();
whole.replaceSync('* { content-visibility: visible !important; }');

/** Shows what Chromium leaves out while it is outside of the window: IBM's checker takes words there for none. */
async function showWhole(element: Element): Promise<void> {
  for (const {shadowRoot} of [element, ...everything(element)])
    if (shadowRoot && !shadowRoot.adoptedStyleSheets.includes(whole))
      shadowRoot.adoptedStyleSheets.push(whole);
  await new Promise(requestAnimationFrame);
}

/** IBM wants a row of a treegrid to be a tab stop; the ARIA Authoring Practices let its cells be that instead. */
const isCellByCell = ({ruleId, snippet}: CheckerResult): boolean =>
  ruleId === 'aria_child_tabbable' && snippet.includes('role="treegrid"');

/** Nothing that a checker finds wrong in an element and what is in it. */
export async function expectAccessible(element: Element): Promise<void> {
  expect(await axeFindings(element)).to.deep.equal([]);
  if (readsMarkup) expect(await ibmFindings(element)).to.deep.equal([]);
}

// Both are scripts for pages, which set a global.
declare const axe: typeof import('axe-core');

interface CheckerResult {
  readonly ruleId: string;
  readonly message: string;
  readonly value: readonly [kind: string, verdict: string];
  readonly path: {readonly dom: string};
  readonly snippet: string;
}

declare const ace_ibma: {
  readonly Checker: new () => {
    check(node: Element, rules: readonly string[]): Promise<{readonly results: CheckerResult[]}>;
  };
};
