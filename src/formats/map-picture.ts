/**
 * A map as a picture: cards on the grounds of their zones, and lines with a word between them. It is worked out once as shapes, which become an SVG file
 * here or are painted on a canvas elsewhere.
 *
 * What always holds: elements and attributes are those written here, and every word is text, in a file and on a canvas
 * alike; nothing is fetched and nothing runs; the file says in words what it shows; ink and paper are readable wherever it
 * is shown.
 */
import {linkCurve, wordPlace} from '../geometry/links.js';
import {groundOf, ZONE, zonesOf} from '../geometry/map-zones.js';
import {areaAround, aroundLink, boxesNear, type Area} from '../geometry/near-boxes.js';
import type {Box} from '../geometry/reading-order.js';
import {clean} from './document.js';
import {escaped} from './html.js';
import {aboutAsWide, wrapped} from './text-lines.js';

/** What decides the color of a card. */
export type PictureFamily =
  'why' | 'people' | 'doing' | 'results' | 'telling' | 'carrying' | 'note';

export interface PictureCard {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly family: PictureFamily;
  /** The word of its kind. */
  readonly kind: string;
  readonly words: string;
  /** A second line; `''` for none. */
  readonly about: string;
}

export interface PictureLink {
  readonly from: string;
  readonly to: string;
  readonly look: 'solid' | 'dotted' | 'dashed';
  readonly word: string;
}

export interface MapPicture {
  readonly title: string;
  /** All that it shows, in words. */
  readonly description: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly cards: readonly PictureCard[];
  /** The words of the zones. A family without one has no zones. */
  readonly zones: Readonly<Partial<Record<PictureFamily, string>>>;
  readonly links: readonly PictureLink[];
}

/** How wide words are, in parts of their size. */
export type Measure = (words: string) => number;

type Shape =
  | {
      readonly is: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius: number;
      readonly ground: string;
      readonly edge?: string;
    }
  | {
      readonly is: 'line';
      readonly path: string;
      readonly ink: string;
      readonly dash: readonly number[];
    }
  | {
      readonly is: 'dot';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly ink: string;
    }
  | {
      readonly is: 'words';
      readonly x: number;
      readonly y: number;
      readonly words: string;
      readonly size: number;
      readonly ink: string;
      readonly weight: 400 | 600;
      readonly at: 'start' | 'middle';
      /** It stands on a line, which it has to be read on. */
      readonly halo?: boolean;
    };

export interface DrawnMap {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

export const PICTURE_FONT = 'Helvetica, Arial, Liberation Sans, sans-serif';
const INK = '#1f2328';
const QUIET = '#50555c';
const LINE = '#6b7280';
export const PICTURE_PAPER = '#ffffff';
/** Ground and edge of a card. */
const LOOKS: Readonly<Record<PictureFamily, readonly [string, string]>> = {
  why: ['#e1f5f4', '#2a8283'],
  people: ['#fdede3', '#a8683f'],
  doing: ['#e8f5e9', '#4f8a57'],
  results: ['#eaf0fe', '#5973b0'],
  telling: ['#f7ecf6', '#96609a'],
  carrying: ['#f4f0e0', '#86752b'],
  note: ['#f5f5f5', '#737373'],
};
/** Ground and edge of a zone. */
const ZONES = ['#f7f7f4', '#dcdcd6'] as const;
const DASHES = {solid: [], dotted: [2, 4], dashed: [6, 4]} as const;

const CARD = {width: 216, least: 72, padding: 12, edge: 4, radius: 8} as const;
const TEXT = {size: 14, line: 19} as const;
const SMALL = {size: 12, line: 16} as const;
const TITLE = {size: 22, line: 30} as const;
const MARGIN = 32;
const NOWHERE: Area = {x: 0, y: 0, width: 0, height: 0};

/** A map as shapes. Where somebody can measure words, lines break where they would; else room is given for wide letters. */
export function drawnMap(picture: MapPicture, measure: Measure = aboutAsWide): DrawnMap {
  const {cards, links, direction} = picture;
  const inside = CARD.width - 2 * CARD.padding - CARD.edge;
  const lines = (words: string, size: number, width = inside): string[] =>
    wrapped(plain(words), width, size, measure);
  const told = new Map(
    cards.map((card) => [
      card.id,
      {words: lines(card.words, TEXT.size), about: lines(card.about, SMALL.size)},
    ]),
  );
  const boxes = new Map(
    cards.map(({id, x, y}): [string, Box] => {
      const {words, about} = told.get(id) ?? {words: [], about: []};
      const height =
        2 * CARD.padding +
        SMALL.line +
        4 +
        words.length * TEXT.line +
        (about.length > 0 ? 4 + about.length * SMALL.line : 0);
      return [id, {id, x, y, width: CARD.width, height: Math.max(CARD.least, height)}];
    }),
  );
  const zones = zonesOf(
    cards.flatMap(({id, family}) => {
      const box = boxes.get(id);
      return box ? [{...box, family: picture.zones[family] ? family : ('' as const)}] : [];
    }),
  ).map((zone) => ({...groundOf(zone), word: picture.zones[zone.family] ?? ''}));
  const all = [...boxes.values()];
  const {
    x: minX,
    y: minY,
    width: across,
    height: down,
  } = [...all, ...zones].reduce<Area>(areaAround, all[0] ?? NOWHERE);
  const title = lines(picture.title, TITLE.size, Math.max(across, CARD.width));
  const head = MARGIN + title.length * TITLE.line + 16;
  const width = Math.ceil(across + 2 * MARGIN);
  const placed = new Map(
    all.map((box): [string, Box] => [
      box.id,
      {...box, x: box.x - minX + MARGIN, y: box.y - minY + head},
    ]),
  );
  const fromRight = direction === 'rtl';
  const shapes: Shape[] = title.map((words, at) => ({
    is: 'words',
    x: fromRight ? width - MARGIN : MARGIN,
    y: MARGIN + at * TITLE.line + TITLE.size,
    words,
    size: TITLE.size,
    ink: INK,
    weight: 600,
    at: 'start',
  }));
  for (const zone of zones)
    shapes.push(
      ...zoneOf({...zone, x: zone.x - minX + MARGIN, y: zone.y - minY + head}, fromRight),
    );
  const titles = zones.map(({x, y, width, word}): Box => {
    const across = measure(plain(word)) * SMALL.size * 1.1;
    const from = fromRight ? x + width - ZONE.room - across : x + ZONE.room;
    return {id: '', x: from - minX + MARGIN, y: y - minY + head, width: across, height: ZONE.word};
  });
  shapes.push(...linesOf(links, placed, titles, measure));
  for (const card of cards) {
    const box = placed.get(card.id);
    if (box) shapes.push(...cardOf(card, box, told.get(card.id), fromRight));
  }
  return {width, height: Math.ceil(head + down + MARGIN), shapes};
}

function zoneOf(
  {x, y, width, height, word}: Area & {readonly word: string},
  fromRight: boolean,
): Shape[] {
  const [ground, edge] = ZONES;
  return [
    {is: 'box', x, y, width, height, radius: CARD.radius, ground, edge},
    {
      ...{is: 'words', x: fromRight ? x + width - ZONE.room : x + ZONE.room, y: y + 18},
      ...{words: plain(word), size: SMALL.size, ink: QUIET, weight: 600, at: 'start'},
    },
  ];
}

function linesOf(
  links: readonly PictureLink[],
  boxes: ReadonlyMap<string, Box>,
  titles: readonly Box[],
  measure: Measure,
): Shape[] {
  const near = boxesNear([...boxes.values(), ...titles]);
  return links.flatMap(({from, to, look, word}): Shape[] => {
    const [a, b] = [boxes.get(from), boxes.get(to)];
    if (!a || !b) return [];
    const curve = linkCurve(a, b);
    const words = plain(word);
    const size = {width: measure(words) * SMALL.size + 8, height: SMALL.line};
    const {x, y} = wordPlace(curve, size, near(aroundLink(a, b, size)));
    return [
      {is: 'line', path: curve.path, ink: LINE, dash: DASHES[look]},
      {is: 'dot', x: curve.dot.x, y: curve.dot.y, radius: 4, ink: LINE},
      {
        ...{is: 'words', x, y: y + SMALL.size * 0.35, words, size: SMALL.size, ink: QUIET},
        ...{weight: 400, at: 'middle', halo: true},
      },
    ];
  });
}

function cardOf(
  {family, kind}: PictureCard,
  {x, y, width, height}: Box,
  told: {readonly words: readonly string[]; readonly about: readonly string[]} | undefined,
  fromRight: boolean,
): Shape[] {
  const [ground, edge] = LOOKS[family];
  const bar = fromRight ? x + width - CARD.edge : x;
  const start = fromRight ? x + width - CARD.padding - CARD.edge : x + CARD.padding + CARD.edge;
  let at = y + CARD.padding;
  const line = (
    words: string,
    {size, line: high}: {readonly size: number; readonly line: number},
    ink: string,
  ): Shape => {
    const shape: Shape = {
      ...{is: 'words', x: start, y: at + size, words, size, ink},
      ...{weight: 400, at: 'start'},
    };
    at += high;
    return shape;
  };
  const shapes: Shape[] = [
    {is: 'box', x, y, width, height, radius: CARD.radius, ground, edge},
    {is: 'box', x: bar, y: y + 5, width: CARD.edge, height: height - 10, radius: 2, ground: edge},
    line(plain(kind), SMALL, QUIET),
  ];
  at += 4;
  for (const words of told?.words ?? []) shapes.push(line(words, TEXT, INK));
  at += 4;
  for (const words of told?.about ?? []) shapes.push(line(words, SMALL, QUIET));
  return shapes;
}

/** A map as an SVG file. */
export function mapToSvg(picture: MapPicture, measure?: Measure): string {
  const {width, height, shapes} = drawnMap(picture, measure);
  const {language, direction, title, description} = picture;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="${escaped(language)}" direction="${direction}" role="img" aria-labelledby="cairn-title" aria-describedby="cairn-words" font-family="${PICTURE_FONT}">
<title id="cairn-title">${escaped(plain(title))}</title>
<desc id="cairn-words">${escaped(plain(description))}</desc>
<rect width="${width}" height="${height}" fill="${PICTURE_PAPER}"/>
${shapes.map(elementOf).join('\n')}
</svg>
`;
}

function elementOf(shape: Shape): string {
  switch (shape.is) {
    case 'box': {
      const {x, y, width, height, radius, ground, edge} = shape;
      const stroke = edge ? ` stroke="${edge}"` : '';
      return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${radius}" fill="${ground}"${stroke}/>`;
    }
    case 'line': {
      const dash = shape.dash.length > 0 ? ` stroke-dasharray="${shape.dash.join(' ')}"` : '';
      return `<path d="${shape.path}" fill="none" stroke="${shape.ink}" stroke-width="1.5"${dash}/>`;
    }
    case 'dot':
      return `<circle cx="${round(shape.x)}" cy="${round(shape.y)}" r="${shape.radius}" fill="${shape.ink}"/>`;
    case 'words': {
      const {x, y, words, size, ink, weight, at, halo} = shape;
      const around = halo
        ? ` stroke="${PICTURE_PAPER}" stroke-width="6" stroke-linejoin="round" paint-order="stroke"`
        : '';
      return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" font-weight="${weight}" text-anchor="${at}" fill="${ink}"${around}>${escaped(words)}</text>`;
    }
  }
}

const round = (length: number): number => Math.round(length * 10) / 10;

const plain = (words: string): string => clean(words).replace(/\s+/g, ' ').trim();
