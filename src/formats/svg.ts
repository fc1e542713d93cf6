/**
 * The theory as a picture: columns of boxes from left to right, lines with numbers, and under them the reasons by number.
 *
 * What always holds: elements and attributes are those written here, and every word of a plan is text; nothing is fetched
 * and nothing runs; the picture says in words what it shows; ink and paper are readable wherever it is shown. Letters are
 * not measured, since there may be nobody to measure them: room is given for wide ones.
 */
import {chainCurves, roomBelow, type ChainBox, type ChainCurve} from '../geometry/chain-lines.js';
import {chainRows} from '../geometry/chain-rows.js';
import {
  numberedLinks,
  shownColumns,
  theoryChain,
  type NumberedLink,
} from '../geometry/theory-chain.js';
import type {Plan} from '../plan/types.js';
import {directionOf, writing, type DocumentOptions, type Line, type Writing} from './document.js';
import {escaped} from './html.js';
import {assumptionsLine, becauseLine, partLine} from './plan-document.js';
import {wrapped} from './text-lines.js';

export interface SvgOptions extends DocumentOptions {
  /** Width in pixels; more where the columns need it. 1280 unless given. */
  readonly width?: number;
}

const FONT = 'Helvetica, Arial, Liberation Sans, sans-serif';
const INK = '#1f2328';
const QUIET = '#50555c';
const EDGE = '#6b7280';
const PAPER = '#ffffff';
/** Ground and edge of a box by the group of its column. */
const DOING = {ground: '#e9f4ea', edge: '#3f7d46'};
const RESULT = {ground: '#ebeffa', edge: '#4b66ad'};

const MARGIN = 32;
const GAP = {column: 88, row: 20};
const NARROWEST = 150;
const PADDING = 12;
const EDGE_WIDTH = 4;
const TEXT = {size: 15, line: 20};
const SMALL = {size: 13, line: 18};
const TITLE = {size: 22, line: 30};
const LANE = 8;
const NUMBER = 10;
/** Between the middles of two numbers. */
const APART = 22;

/** The diagram of the theory as an SVG file. */
export function toSvg(plan: Plan, options: SvgOptions = {}): string {
  const write = writing(plan, options);
  const columns = shownColumns(plan.theory).length;
  const width = Math.max(
    finite(options.width) ?? 1280,
    2 * MARGIN + columns * NARROWEST + (columns - 1) * GAP.column,
  );
  const drawing = new Drawing(width, directionOf(write.own) === 'rtl');
  const title = plain(write.text(plan.title)) || write.say('untitled');
  let y = MARGIN;
  y = drawing.words(wrapped(title, width - 2 * MARGIN, TITLE.size), MARGIN, y, TITLE, INK, '600');
  y = drawing.words([write.say('diagram')], MARGIN, y, SMALL, QUIET) + 20;
  const links = numberedLinks(plan.theory);
  y = chainOf(drawing, write, links, y, width);
  y = notesOf(drawing, write, links, y + 32, width);
  const height = Math.ceil(y + MARGIN);
  const label = `${title}: ${write.say('diagram')}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="${escaped(write.own)}" direction="${directionOf(write.own)}" role="img" aria-labelledby="cairn-title" aria-describedby="cairn-words" font-family="${FONT}">
<title id="cairn-title">${escaped(label)}</title>
<desc id="cairn-words">${escaped(inWords(write, links))}</desc>
<rect width="${width}" height="${height}" fill="${PAPER}"/>
${drawing.elements.join('\n')}
</svg>
`;
}

/** Everything the picture shows, for those who hear it. */
function inWords(write: Writing, links: readonly NumberedLink[]): string {
  const {say} = write;
  return links
    .map(({link}) => {
      const assumed = plain(assumptionsLine(write, link.assumptions));
      const why = `${say('because')} ${plain(becauseLine(write, link))}`;
      return `${plain(partLine(write, link.from))} ${say('leadsTo')} ${plain(partLine(write, link.to))}, ${why}${assumed && `, ${say('assuming')} ${assumed}`}.`;
    })
    .join(' ');
}

function chainOf(
  drawing: Drawing,
  write: Writing,
  links: readonly NumberedLink[],
  top: number,
  width: number,
): number {
  const {say} = write;
  const {theory} = write.plan;
  const shown = shownColumns(theory);
  const across = (width - 2 * MARGIN - (shown.length - 1) * GAP.column) / shown.length;
  const inside = across - 2 * PADDING - EDGE_WIDTH;
  const wordsOf = (id: string): string[] => wrapped(plain(partLine(write, id)), inside, TEXT.size);
  const parts = [...theory.strategies, ...theory.outcomes];
  const lines = new Map(parts.map(({id}) => [id, wordsOf(id)]));
  const heightOf = (id: string, lane: boolean): number =>
    lane ? LANE : heightFor(lines.get(id)?.length ?? 1);
  const rows = chainRows(theoryChain(theory), heightOf, GAP.row);
  const start = top + SMALL.line + 12;
  const boxes = new Map<string, ChainBox>();
  let bottom = start;
  for (const [at, {stage, places}] of shown.entries()) {
    const x = MARGIN + at * (across + GAP.column);
    if (stage !== shown[at - 1]?.stage)
      drawing.words([say(`column.${stage}`)], x, top, SMALL, QUIET, '600');
    if (places.length === 0) {
      const waiting = wrapped(say(WAITING[stage]), inside, TEXT.size);
      const box = {x, y: start, width: across, height: heightFor(waiting.length)};
      drawing.waiting(waiting, box);
      bottom = Math.max(bottom, box.y + box.height);
    }
    for (const {id, lane} of places) {
      const box = {x, y: start + (rows.get(id) ?? 0), width: across, height: heightOf(id, lane)};
      boxes.set(id, box);
      bottom = Math.max(bottom, box.y + box.height);
    }
  }
  const curves = drawing.curves(
    links.map(({line}) => line),
    boxes,
  );
  for (const {stage, places} of shown)
    for (const {id, lane} of places) {
      const box = boxes.get(id);
      const look = stage === 'strategies' ? DOING : RESULT;
      if (!lane && box) drawing.box(lines.get(id) ?? [], box, look);
    }
  const numbers = new Map(links.map((link) => [link.link.id, link]));
  for (const {link: id, number: place} of curves) {
    const numbered = numbers.get(id);
    if (numbered) drawing.badge(numbered.number, ...place, numbered.link.because.length === 0);
  }
  return (
    bottom +
    roomBelow(
      links.map(({line}) => line),
      APART,
    )
  );
}

const heightFor = (lines: number): number => lines * TEXT.line + 2 * PADDING;

const WAITING = {
  strategies: 'waitingIf',
  soon: 'waitingThen',
  later: 'waitingThen',
  effects: 'waitingSoThat',
} as const;

/** Under the chain, in two columns: each link by its number, with what it rests on. */
function notesOf(
  drawing: Drawing,
  write: Writing,
  links: readonly NumberedLink[],
  top: number,
  width: number,
): number {
  if (links.length === 0) return top;
  const {say} = write;
  const across = (width - 2 * MARGIN - GAP.column / 2) / 2;
  let y = drawing.words([say('links')], MARGIN, top, TEXT, INK, '600') + 8;
  const half = Math.ceil(links.length / 2);
  const bottoms = [links.slice(0, half), links.slice(half)].map((some, column) => {
    const x = MARGIN + column * (across + GAP.column / 2);
    let at = y;
    for (const {link, number} of some) {
      drawing.badge(number, drawing.x(x + NUMBER), at + NUMBER, link.because.length === 0);
      const indent = x + 2 * NUMBER + 10;
      const room = across - 2 * NUMBER - 10;
      const note = (words: string, ink: string): void => {
        at = drawing.words(wrapped(words, room, SMALL.size), indent, at, SMALL, ink);
      };
      note(
        `${plain(partLine(write, link.from))} ${say('leadsTo')} ${plain(partLine(write, link.to))}`,
        QUIET,
      );
      note(`${say('because')} ${plain(becauseLine(write, link))}`, INK);
      const assumed = plain(assumptionsLine(write, link.assumptions));
      if (assumed) note(`${say('assuming')} ${assumed}`, INK);
      at += 12;
    }
    return at;
  });
  y = Math.max(...bottoms, y);
  return y - 12;
}

/** What is drawn, from left to right; mirrored where the language runs the other way. */
class Drawing {
  readonly elements: string[] = [];
  readonly #width: number;
  readonly #mirrored: boolean;

  constructor(width: number, mirrored: boolean) {
    this.#width = width;
    this.#mirrored = mirrored;
  }

  /** Lines of text from a corner on. Returns where the next may begin. */
  words(
    lines: readonly string[],
    x: number,
    y: number,
    {size, line}: {readonly size: number; readonly line: number},
    ink: string,
    weight = '400',
  ): number {
    lines.forEach((words, at) => {
      this.elements.push(
        `<text x="${this.x(x)}" y="${round(y + at * line + size)}" font-size="${size}" font-weight="${weight}" fill="${ink}">${escaped(words)}</text>`,
      );
    });
    return y + lines.length * line;
  }

  box(lines: readonly string[], box: ChainBox, {ground, edge}: typeof DOING): void {
    const {x, y, width, height} = box;
    this.elements.push(
      `<rect x="${this.x(x, width)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="8" fill="${ground}"/>`,
      `<rect x="${this.x(x, 4)}" y="${round(y)}" width="4" height="${round(height)}" rx="2" fill="${edge}"/>`,
    );
    this.words(lines, x + PADDING + 4, y + PADDING, TEXT, INK);
  }

  /** A dotted place that waits for words. */
  waiting(lines: readonly string[], box: ChainBox): void {
    const {x, y, width, height} = box;
    this.elements.push(
      `<rect x="${this.x(x, width)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="8" fill="none" stroke="${EDGE}" stroke-width="2" stroke-dasharray="2 5" stroke-linecap="round"/>`,
    );
    this.words(lines, x + PADDING, y + PADDING, TEXT, QUIET);
  }

  /** Lines with a dot at their end. */
  curves(
    lines: readonly NumberedLink['line'][],
    boxes: ReadonlyMap<string, ChainBox>,
  ): readonly ChainCurve[] {
    const curves = chainCurves(lines, boxes, APART, this.#mirrored ? this.#width : undefined);
    for (const {path, end, back} of curves) {
      const dash = back ? ' stroke-dasharray="6 4"' : '';
      this.elements.push(
        `<path d="${path}" fill="none" stroke="${EDGE}" stroke-width="1.5"${dash}/>`,
        `<circle cx="${end[0]}" cy="${end[1]}" r="3.5" fill="${EDGE}"/>`,
      );
    }
    return curves;
  }

  /** A number in a circle, dotted where the reason is still to be said. */
  badge(number: number, x: number, y: number, waiting: boolean): void {
    const dots = waiting ? ' stroke-dasharray="2 3"' : '';
    this.elements.push(
      `<circle cx="${x}" cy="${round(y)}" r="${NUMBER}" fill="${PAPER}" stroke="${EDGE}" stroke-width="1.5"${dots}/>`,
      `<text x="${x}" y="${round(y + 4)}" font-size="12" text-anchor="middle" fill="${INK}">${number}</text>`,
    );
  }

  /** Where something stands that is measured from the side one begins to read at. */
  x(x: number, width = 0): number {
    return round(this.#mirrored ? this.#width - x - width : x);
  }
}

const round = (length: number): number => Math.round(length * 10) / 10;
const finite = (length: number | undefined): number | undefined =>
  length !== undefined && Number.isFinite(length)
    ? Math.min(Math.max(length, 0), 10_000)
    : undefined;

const plain = (line: Line): string =>
  line
    .map(({text}) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
