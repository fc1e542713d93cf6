/**
 * The theory as a picture: columns of boxes from left to right, lines with numbers, and under them the reasons by number.
 *
 * What always holds: elements and attributes are those written here, and every word of a plan is text; nothing is fetched
 * and nothing runs; the picture says in words what it shows; ink and paper are readable wherever it is shown. Letters are
 * not measured, since there may be nobody to measure them: room is given for wide ones.
 */
import {chainRows} from '../geometry/chain-rows.js';
import {chainStages, theoryChain} from '../geometry/theory-chain.js';
import type {ChainLayout, ChainLine} from '../geometry/chain-layout.js';
import type {Link, Plan} from '../plan/types.js';
import {directionOf, writing, type DocumentOptions, type Line, type Writing} from './document.js';
import {escaped} from './html.js';
import {assumptionsLine, becauseLine, partLine} from './plan-document.js';

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
const TEXT = {size: 15, line: 20};
const SMALL = {size: 13, line: 18};
const TITLE = {size: 22, line: 30};
const LANE = 8;
const NUMBER = 10;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The diagram of the theory as an SVG file. */
export function toSvg(plan: Plan, options: SvgOptions = {}): string {
  const write = writing(plan, options);
  const layout = theoryChain(plan.theory);
  const columns = Math.max(3, layout.columns.length);
  const width = Math.max(
    finite(options.width) ?? 1280,
    2 * MARGIN + columns * NARROWEST + (columns - 1) * GAP.column,
  );
  const drawing = new Drawing(width, directionOf(write.own) === 'rtl');
  const title = plain(write.text(plan.title)) || write.say('untitled');
  let y = MARGIN;
  y = drawing.words(wrapped(title, width - 2 * MARGIN, TITLE.size), MARGIN, y, TITLE, INK, '600');
  y = drawing.words([write.say('diagram')], MARGIN, y, SMALL, QUIET) + 20;
  const links = numbered(plan, layout);
  y = chainOf(drawing, write, layout, links, y, width);
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

interface NumberedLink {
  readonly link: Link;
  readonly line: ChainLine;
  readonly number: number;
}

/** The links that have a line, numbered as one meets them from left to right and top to bottom. */
function numbered({theory}: Plan, {columns, lines}: ChainLayout): NumberedLink[] {
  const place = new Map(columns.flatMap(({places}) => places).map(({id}, at) => [id, at]));
  const byId = new Map(theory.links.map((link) => [link.id, link]));
  const at = (id: string | undefined): number => place.get(id ?? '') ?? 0;
  return [...lines]
    .sort((a, b) => at(a.path[0]) - at(b.path[0]) || at(a.path.at(-1)) - at(b.path.at(-1)))
    .flatMap((line) => {
      const link = byId.get(line.link);
      return link ? [{link, line}] : [];
    })
    .map((one, index) => ({...one, number: index + 1}));
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
  layout: ChainLayout,
  links: readonly NumberedLink[],
  top: number,
  width: number,
): number {
  const {say} = write;
  const shown = columnsShown(layout);
  const across = (width - 2 * MARGIN - (shown.length - 1) * GAP.column) / shown.length;
  const xOf = (column: number): number => MARGIN + column * (across + GAP.column);
  const lines = new Map<string, string[]>();
  const heights = new Map<string, number>();
  for (const {places} of layout.columns)
    for (const {id, lane} of places) {
      if (lane) continue;
      const words = wrapped(plain(partLine(write, id)), across - 2 * PADDING - 4, TEXT.size);
      lines.set(id, words);
      heights.set(id, words.length * TEXT.line + 2 * PADDING);
    }
  const rows = chainRows(layout, (id, lane) => (lane ? LANE : (heights.get(id) ?? 0)), GAP.row);
  const headings = top;
  const start = top + SMALL.line + 12;
  let bottom = start + 2 * TEXT.line + 2 * PADDING;
  const boxes = new Map<string, Box>();
  const waiting: (readonly [words: string, box: Box])[] = [];
  for (const [at, {stage, column}] of shown.entries()) {
    if (stage !== shown[at - 1]?.stage)
      drawing.words([say(`column.${stage}`)], xOf(at), headings, SMALL, QUIET, '600');
    if (!column) {
      const words = say(WAITING[stage]);
      const height =
        wrapped(words, across - 2 * PADDING, TEXT.size).length * TEXT.line + 2 * PADDING;
      waiting.push([words, {x: xOf(at), y: start, width: across, height}]);
    }
    for (const {id, lane} of column?.places ?? []) {
      const height = lane ? LANE : (heights.get(id) ?? 0);
      const box = {x: xOf(at), y: start + (rows.get(id) ?? 0), width: across, height};
      boxes.set(id, box);
      bottom = Math.max(bottom, box.y + height);
    }
  }
  for (const {line} of links) drawing.line(line, boxes);
  for (const [words, box] of waiting)
    drawing.waiting(wrapped(words, across - 2 * PADDING, TEXT.size), box);
  for (const {stage, column} of shown)
    for (const {id, lane} of column?.places ?? []) {
      const box = boxes.get(id);
      if (!lane && box)
        drawing.box(lines.get(id) ?? [], box, stage === 'strategies' ? DOING : RESULT);
    }
  const taken: (readonly [number, number])[] = [];
  for (const {line, number, link} of links)
    drawing.number(number, line, boxes, taken, link.because.length === 0);
  return bottom;
}

const WAITING = {
  strategies: 'waitingIf',
  soon: 'waitingThen',
  later: 'waitingThen',
  effects: 'waitingSoThat',
} as const;

/** The columns, and an empty one for each part of the claim that nobody has written. */
function columnsShown({columns}: ChainLayout): {
  readonly stage: (typeof chainStages)[number];
  readonly column: ChainLayout['columns'][number] | undefined;
}[] {
  const shown = columns.map((column) => ({stage: chainStages[column.stage] ?? 'soon', column}));
  const has = (...stages: readonly string[]): boolean =>
    shown.some(({stage}) => stages.includes(stage));
  const empty = (
    stage: (typeof chainStages)[number],
  ): {stage: typeof stage; column: undefined} => ({
    stage,
    column: undefined,
  });
  const rank = (stage: (typeof chainStages)[number]): number => chainStages.indexOf(stage);
  return [
    ...shown,
    ...(has('strategies') ? [] : [empty('strategies')]),
    ...(has('soon', 'later') ? [] : [empty('soon')]),
    ...(has('effects') ? [] : [empty('effects')]),
  ].sort((one, other) => rank(one.stage) - rank(other.stage));
}

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
      drawing.badge(number, x + NUMBER, at + NUMBER, link.because.length === 0);
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
        `<text x="${this.#x(x)}" y="${round(y + at * line + size)}" font-size="${size}" font-weight="${weight}" fill="${ink}">${escaped(words)}</text>`,
      );
    });
    return y + lines.length * line;
  }

  box(lines: readonly string[], box: Box, {ground, edge}: typeof DOING): void {
    const {x, y, width, height} = box;
    this.elements.push(
      `<rect x="${this.#x(x, width)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="8" fill="${ground}"/>`,
      `<rect x="${this.#x(x, 4)}" y="${round(y)}" width="4" height="${round(height)}" rx="2" fill="${edge}"/>`,
    );
    this.words(lines, x + PADDING + 4, y + PADDING, TEXT, INK);
  }

  /** A dotted place that waits for words. */
  waiting(lines: readonly string[], box: Box): void {
    const {x, y, width, height} = box;
    this.elements.push(
      `<rect x="${this.#x(x, width)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="8" fill="none" stroke="${EDGE}" stroke-width="2" stroke-dasharray="2 5" stroke-linecap="round"/>`,
    );
    this.words(lines, x + PADDING, y + PADDING, TEXT, QUIET);
  }

  line(line: ChainLine, boxes: ReadonlyMap<string, Box>): void {
    const points = pointsOf(line, boxes);
    const end = points.at(-1);
    if (!end) return;
    const dash = line.back ? ' stroke-dasharray="6 4"' : '';
    this.elements.push(
      `<path d="${this.#path(points)}" fill="none" stroke="${EDGE}" stroke-width="1.5"${dash}/>`,
      `<circle cx="${this.#x(end[0])}" cy="${round(end[1])}" r="3.5" fill="${EDGE}"/>`,
    );
  }

  /** The number of a link on its first stretch, where no other number stands. */
  number(
    number: number,
    line: ChainLine,
    boxes: ReadonlyMap<string, Box>,
    taken: (readonly [number, number])[],
    waiting: boolean,
  ): void {
    const [start, end] = pointsOf(line, boxes);
    if (!start || !end) return;
    const free = SPOTS.map((t): readonly [number, number] => onCurve(start, end, t)).find(
      ([x, y]) => taken.every(([a, b]) => Math.hypot(x - a, y - b) > 2 * NUMBER + 1),
    );
    const [x, y] = free ?? onCurve(start, end, 0.5);
    taken.push([x, y]);
    this.badge(number, x, y, waiting);
  }

  badge(number: number, x: number, y: number, waiting: boolean): void {
    const dots = waiting ? ' stroke-dasharray="2 3"' : '';
    this.elements.push(
      `<circle cx="${this.#x(x)}" cy="${round(y)}" r="${NUMBER}" fill="${PAPER}" stroke="${EDGE}" stroke-width="1.5"${dots}/>`,
      `<text x="${this.#x(x)}" y="${round(y + 4)}" font-size="12" text-anchor="middle" fill="${INK}">${number}</text>`,
    );
  }

  #path(points: readonly Point[]): string {
    return points
      .map(([x, y], at) => {
        const before = points[at - 1];
        if (!before) return `M${this.#x(x)} ${round(y)}`;
        const middle = (before[0] + x) / 2;
        return `C${this.#x(middle)} ${round(before[1])} ${this.#x(middle)} ${round(y)} ${this.#x(x)} ${round(y)}`;
      })
      .join('');
  }

  #x(x: number, width = 0): number {
    return round(this.#mirrored ? this.#width - x - width : x);
  }
}

type Point = readonly [x: number, y: number];

/** Where on a stretch a number may stand, the best first. */
const SPOTS = [0.5, 0.36, 0.64, 0.24, 0.76];

/** From the edge of the first box through the lanes to the edge of the last. A line back leaves and ends at the near sides. */
function pointsOf({path, back}: ChainLine, boxes: ReadonlyMap<string, Box>): Point[] {
  return path.flatMap((id, at): Point[] => {
    const box = boxes.get(id);
    if (!box) return [];
    const y = box.y + box.height / 2;
    const [left, right]: Point[] = [
      [box.x, y],
      [box.x + box.width, y],
    ];
    if (!left || !right) return [];
    if (at === 0) return [back ? left : right];
    if (at === path.length - 1) return [back ? right : left];
    return [left, right];
  });
}

/** A point of the curve between two points that both leave it level. */
function onCurve([x1, y1]: Point, [x2, y2]: Point, t: number): Point {
  const middle = (x1 + x2) / 2;
  const u = 1 - t;
  const [a, b, c, d] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t] as const;
  return [a * x1 + b * middle + c * middle + d * x2, (a + b) * y1 + (c + d) * y2];
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

/** Words as lines of a width, broken between words, and within one that is too long for a line. */
function wrapped(words: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  const end = (): void => {
    if (line) lines.push(line);
    line = '';
  };
  for (const word of words.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (widthOf(longer) * size <= width) line = longer;
    else {
      end();
      for (const sign of word) {
        if (line && widthOf(line + sign) * size > width) end();
        line += sign;
      }
    }
  }
  end();
  return lines;
}

/** About how wide words are, in parts of their size: rather too wide than too narrow. */
function widthOf(words: string): number {
  let width = 0;
  for (const sign of words) {
    if (/[iljtfrI.,:;'’|!()[\]{} -]/u.test(sign)) width += 0.38;
    else if (/[mwMW@%—…]/u.test(sign)) width += 0.98;
    else if (/\p{Lu}/u.test(sign)) width += 0.74;
    else if (/[\u1100-\u11ff\u2e80-\uffef]|[\u{1f000}-\u{3ffff}]/u.test(sign)) width += 1.05;
    else if (/\p{M}/u.test(sign)) width += 0;
    else width += 0.6;
  }
  return width;
}
