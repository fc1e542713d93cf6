/**
 * Draws sheets of paper and takes them away again. Fetched when a page is at rest or prints.
 *
 * What always holds: one printing at a time, and after it the page is what it was: no node, no sheet of style. Rules
 * for pages cannot stand in shadow roots, so they are adopted by the document while something is printed; no policy
 * for content forbids that.
 */
import {adoptStyles, html, nothing, render, type LitElement, type TemplateResult} from 'lit';
import {textIn} from '../plan/text.js';
import {printStyles} from '../styles/print.styles.js';
import {headingView} from './frame.js';
import {paperMessages} from './paper.messages.js';
import {
  insideOf,
  MARGIN,
  sidesOf,
  usualPaper,
  type PaperSize,
  type PrintOptions,
  type Sheet,
} from './paper-sizes.js';
import type {Paper, Printable} from './printable.js';

type Drawable = readonly [tool: Printable, paper: Paper];

interface Session {
  readonly alone: boolean;
  readonly undo: readonly (() => void)[];
}

let session: Session | undefined;

/** Fetches the words of the sheets in a language. */
export function prepareWords(language: string): Promise<void> {
  return paperMessages.prepare(language);
}

/** The whole page is about to be printed. */
export function printPage(chosen: readonly Drawable[]): void {
  if (session || chosen.length === 0) return;
  const tools = inOrder(chosen);
  const printed = new Set<Node>(tools.map(([tool]) => tool));
  const placed = tools.map(([tool, paper]) => {
    const home = tool.getRootNode();
    const outer = home instanceof ShadowRoot && printed.has(home.host) ? home : undefined;
    return {tool, paper, outer};
  });
  // What stands in another tool is gone with that one’s screen: its sheet follows the other’s.
  const undo = placed.map(({tool, paper, outer}, index) => {
    const draw = {tool, paper, blank: false, size: undefined, alone: false, first: index === 0};
    if (outer) return staged(outer, draw);
    const {renderRoot: root} = tool;
    const giveBack = root instanceof ShadowRoot ? dressed(root, paper) : undefined;
    const remove = drawn(root, draw);
    return () => {
      remove();
      giveBack?.();
    };
  });
  const foot = hasPageRules() ? '' : `@page { ${margins()} ${footOf(tools, document.title)} }`;
  undo.push(adopted(`${foot} @page cairn-landscape { size: landscape; }`));
  session = {alone: false, undo};
}

/** Tools in the order of the page; what stands in another tool comes after it. */
function inOrder(tools: readonly Drawable[]): readonly Drawable[] {
  return [...tools].sort(([one], [other]) => {
    const [a, b] = [rootsOf(one), rootsOf(other)];
    const at = a.findIndex((node, index) => node !== b[index]);
    const [first, second] = [a[at], b[at]];
    if (!first) return -1;
    // Across shadow roots each browser has an order of its own.
    if (!second) return 1;
    return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });
}

/** The hosts that a node stands in, from the page inward, and the node. */
function rootsOf(node: Node): readonly Node[] {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? [...rootsOf(root.host), node] : [node];
}

/** Gives a tool's root the styles of paper for a while. Returns how they are taken away. */
function dressed(root: ShadowRoot, {styles}: Paper): () => void {
  const before = [...root.adoptedStyleSheets];
  for (const style of [printStyles, styles]) {
    const sheet = style instanceof CSSStyleSheet ? style : style.styleSheet;
    if (sheet) root.adoptedStyleSheets.push(sheet);
  }
  return () => {
    root.adoptedStyleSheets = before;
  };
}

/** Draws a tool’s sheets apart from the tool. Returns how they are taken away. */
function staged(parent: ParentNode, drawing: Drawing): () => void {
  const {tool, paper} = drawing;
  const stage = document.createElement('div');
  stage.setAttribute('data-cairn-paper', '');
  stage.lang = tool.language;
  stage.dir = getComputedStyle(tool).direction;
  stage.style.setProperty('font-family', getComputedStyle(tool).fontFamily);
  const root = stage.attachShadow({mode: 'open'});
  const {elementStyles} = tool.constructor as typeof LitElement;
  adoptStyles(root, [...elementStyles, printStyles, paper.styles]);
  parent.append(stage);
  const remove = drawn(root, drawing);
  return () => {
    remove();
    stage.remove();
  };
}

/** Prints some tools and nothing else of the page. */
export function printAlone(
  chosen: readonly Drawable[],
  {blank = false, paper}: PrintOptions,
): void {
  if (session) endPrinting();
  const tools = inOrder(chosen);
  if (tools.length === 0) {
    globalThis.print();
    return;
  }
  const size = paper ?? usualPaper(navigator.language);
  const undo = tools.map(([tool, own], index) =>
    staged(document.body, {tool, paper: own, blank, size, alone: true, first: index === 0}),
  );
  const titles = tools.map(([tool]) => tool.paperTitle);
  const first = tools[0]?.[1].landscape === true;
  const foot = footOf(tools, tools.length === 1 ? (titles[0] ?? '') : '');
  undo.push(
    adopted(`@page { size: ${lengthsOf(size, first)}; ${margins()} ${foot} }
      @page cairn-portrait { size: ${lengthsOf(size, false)}; }
      @page cairn-landscape { size: ${lengthsOf(size, true)}; }
      @media print {
        html, body { all: unset !important; display: block !important; background: #fff !important; }
        body { font-size: 0 !important; line-height: 0 !important; }
        html::before, html::after, body::before, body::after { content: none !important; }
        body > :not([data-cairn-paper]) { display: none !important; }
      }`),
  );
  const own: Session = {alone: true, undo};
  session = own;
  const printing = {began: false};
  const hear = (): void => {
    printing.began = true;
  };
  addEventListener('beforeprint', hear, {once: true});
  try {
    globalThis.print();
  } finally {
    removeEventListener('beforeprint', hear);
    // Where printing has begun and goes on, its end is heard. Where it never began, nothing will be.
    if (!printing.began)
      setTimeout(() => {
        if (session === own) endPrinting();
      }, WAIT);
  }
}

/** Some browsers say only after a moment that they print. */
const WAIT = 1000;

/** Printing is over: the page is what it was. */
export function endPrinting(): void {
  const ended = session;
  session = undefined;
  for (const undo of ended?.undo ?? []) undo();
}

interface Drawing {
  readonly tool: Printable;
  readonly paper: Paper;
  readonly blank: boolean;
  /** The sheet, where it is known. */
  readonly size: PaperSize | undefined;
  readonly alone: boolean;
  /** Nothing of ours is printed before it. */
  readonly first: boolean;
}

/** Draws a tool's sheets into a root. Returns how they are taken away. */
function drawn(root: HTMLElement | DocumentFragment, drawing: Drawing): () => void {
  const {tool, paper, blank, size, alone, first} = drawing;
  const landscape = paper.landscape === true;
  const inside = insideOf(size, landscape);
  const place = document.createElement('div');
  place.className = [
    'paper',
    landscape ? 'landscape' : 'portrait',
    alone ? 'alone' : '',
    // No class of a tool’s own: it would dress the sheet.
    first ? '' : 'follows',
  ]
    .filter((name) => name !== '')
    .join(' ');
  place.style.setProperty('--_paper-width', `${inside.width}mm`);
  root.append(place);
  const sheet: Sheet = {blank, ...inside};
  const show = (): void => {
    render(
      html`${headOf(tool, blank && paper.signed !== false, alone)} ${paper.render(sheet)}`,
      place,
    );
  };
  show();
  if (paper.measure?.(place)) show();
  if (blank) emptyFields(place);
  return () => {
    place.remove();
  };
}

/** What a form still says where a tool has no empty one of its own. */
function emptyFields(place: HTMLElement): void {
  for (const field of place.querySelectorAll<HTMLInputElement>('input, textarea, select')) {
    if (field.type === 'checkbox' || field.type === 'radio') field.checked = false;
    else field.value = '';
  }
}

/** Whose it is and what it is; where it is `signed`, a place to write who fills it in. */
function headOf(tool: Printable, signed: boolean, alone: boolean): TemplateResult {
  const {plan} = tool.store;
  const say = paperMessages.in(tool.language);
  const words = [plan.title, plan.team.school]
    .map((text) => textIn(text, tool.language).text)
    .filter((text) => text !== '' && text !== tool.paperTitle);
  return html`<header class="paper-head">
    ${
      signed
        ? html`<p class="signed">
            <span>${say('team')}</span><span class="write"></span><span>${say('date')}</span
            ><span class="write short"></span>
          </p>`
        : nothing
    }
    ${words.length ? html`<p class="paper-plan">${words.join(' · ')}</p>` : nothing}
    ${
      alone
        ? headingView('', tool.paperTitle, 1)
        : headingView(tool.heading, tool.paperTitle, tool.headingLevel)
    }
  </header>`;
}

/** The plan's name, what this is, and the page, for the foot of every page. */
function footOf(tools: readonly Drawable[], what: string): string {
  const [first] = tools[0] ?? [];
  if (!first) return '';
  const titles = new Set(tools.map(([{store}]) => textIn(store.plan.title, first.language).text));
  const [title = ''] = titles.size === 1 ? titles : [];
  const name = [title, what].filter((word, at, all) => word !== '' && all.indexOf(word) === at);
  const page = paperMessages
    .say(first.language, 'page', {page: PAGE, pages: PAGES})
    .split(new RegExp(`(${PAGE}|${PAGES})`))
    .map((part) =>
      part === PAGE ? 'counter(page)' : part === PAGES ? 'counter(pages)' : quoted(part),
    )
    .join(' ');
  const look = `font: 8.5pt ${getComputedStyle(first).fontFamily}; color: #000; vertical-align: top; padding-top: 3mm;`;
  const [start, finish] =
    getComputedStyle(first).direction === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  return `@bottom-${start} { content: ${quoted(name.join(' · '))}; ${look} width: 75%; text-align: ${start}; }
    @bottom-${finish} { content: ${page}; ${look} width: 25%; text-align: ${finish}; white-space: nowrap; }`;
}

const PAGE = '\uE00B';
const PAGES = '\uE00C';

/** A text as CSS takes it: nothing in a plan's name may end the rule. */
function quoted(text: string): string {
  const escaped = Array.from(text, (letter) =>
    /[\p{L}\p{N} .,:·()–-]/u.test(letter)
      ? letter
      : `\\${letter.codePointAt(0)?.toString(16) ?? ''} `,
  );
  return `"${escaped.join('')}"`;
}

const margins = (): string => `margin: ${MARGIN.side}mm ${MARGIN.side}mm ${MARGIN.foot}mm;`;

function lengthsOf(size: PaperSize, landscape: boolean): string {
  const [width, height] = sidesOf(size, landscape);
  return `${width}mm ${height}mm`;
}

/** Whether the page around us has said how it is printed. Sheets of other origins do not tell. */
function hasPageRules(): boolean {
  return [...document.styleSheets, ...document.adoptedStyleSheets].some((sheet) => {
    try {
      return [...sheet.cssRules].some((rule) => rule instanceof CSSPageRule);
    } catch {
      return false;
    }
  });
}

/** Adopts rules at the level of the document. Returns how they are taken away. */
function adopted(rules: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets.push(sheet);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
