/**
 * The purpose map on paper, with its zones: the whole map as large as it fits on a sheet of any size, since every length is a part of
 * the sheet's width. Blank: the zones of the map with room to write.
 *
 * What always holds: a card says all of its words (a long text is set smaller, never cut), and links end at the edges
 * of the cards as they stand on paper: the cards are measured there first.
 */
import {html, nothing, svg, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {repeat} from 'lit/directives/repeat.js';
import {lengths} from '../../../foundation/lengths.js';
import type {Paper} from '../../../foundation/printable.js';
import type {Sheet} from '../../../foundation/paper-sizes.js';
import {linkCurve, wordPlace} from '../../../geometry/links.js';
import {areaAround, aroundLink, boxesNear, touch, type Area} from '../../../geometry/near-boxes.js';
import {ZONE} from '../../../geometry/map-zones.js';
import type {Box} from '../../../geometry/reading-order.js';
import {families, kindsOf} from '../families.js';
import type {ShownCard} from '../shown-map.js';
import {iconView} from './card-view.js';
import {mapPaperStyles} from './paper.styles.js';
import type {MapWords} from './words.js';
import {groundsOf, type Ground} from './zones.js';

/** Width of a card, height of one that was not measured yet, and above which a text is set smaller. CSS pixels at 100 %. */
const CARD = {width: 216, height: 88, highest: 240} as const;
/** Free ground around the outermost cards. */
const AROUND = 8;
/** More cards than this are a large map. */
const MANY = 300;
/** What the head of the sheet takes. Millimeters. */
const HEAD = 24;
/** About how large a letter on a link is. */
const LETTER = {width: 6.6, height: 17} as const;

interface Measured {
  readonly height: number;
  readonly scale: number;
}

/** How large a map is printed on several sheets: as on a screen, where a card is as wide as a hand. Millimeters. */
const LARGE = 25.4 / 96;
/** A little smaller, where that takes fewer sheets. */
const SCALES = [1, 0.95, 0.9, 0.85, 0.8] as const;
/** What two sheets beside each other both show, so that they can be glued. Millimeters. */
const OVERLAP = 12;
/** Under each of several sheets stands which it is. Millimeters. */
const CAPTION = 8;

/** Draws a map; keeps between two renders how high its cards are. */
export function mapPaper(
  words: () => MapWords,
  about: (card: ShownCard) => string,
  tiled: () => boolean,
): Paper {
  let measured = new Map<string, Measured>();
  return {
    styles: mapPaperStyles,
    landscape: true,
    render: (sheet) =>
      sheet.blank ? blankMap(words(), sheet) : filledMap(words(), about, sheet, measured, tiled()),
    measure: (root) => {
      const plane = root.querySelector<HTMLElement>('.sheet-plane');
      if (!plane) return false;
      const unit = plane.getBoundingClientRect().width / Number(plane.dataset['width']);
      const cards = [...root.querySelectorAll<HTMLElement>('.sheet-plane [data-card]')];
      const heights = (): number[] =>
        cards.map((card) => card.getBoundingClientRect().height / unit);
      for (const {style} of cards) {
        style.setProperty('--_height', '0');
        style.setProperty('--_smaller', '1');
      }
      // Set smaller, a text is less wide as well: its height goes with the square.
      const scales = heights().map((height) =>
        height > CARD.highest ? Math.max(0.6, Math.sqrt(CARD.highest / height)) : 1,
      );
      cards.forEach(({style}, at) => {
        style.setProperty('--_smaller', String(scales[at]));
      });
      const found = heights();
      measured = new Map(
        cards.map((card, at) => [
          card.dataset['card'] ?? '',
          {height: found[at] ?? CARD.height, scale: scales[at] ?? 1},
        ]),
      );
      return true;
    },
  };
}

interface OnPaper {
  readonly words: MapWords;
  readonly about: (card: ShownCard) => string;
  readonly measured: ReadonlyMap<string, Measured>;
  readonly boxes: ReadonlyMap<string, Box>;
  readonly near: (area: Area) => readonly Box[];
  /** The same, and the words of zones: what no word on a link may cover. */
  readonly covered: (area: Area) => readonly Box[];
  readonly zones: readonly Ground[];
}

function filledMap(
  words: MapWords,
  about: (card: ShownCard) => string,
  sheet: Sheet,
  measured: ReadonlyMap<string, Measured>,
  tiled: boolean,
): TemplateResult {
  const {cards} = words.shown;
  if (cards.length === 0) return html`<p>${words.say('emptyReadonly')}</p>`;
  const boxOf = ({id, x, y}: ShownCard): Box => ({
    ...{id, x, y},
    ...{width: CARD.width, height: measured.get(id)?.height ?? CARD.height},
  });
  const boxes = new Map(cards.map((card) => [card.id, boxOf(card)]));
  const all = [...boxes.values()];
  const zones = groundsOf(cards, boxOf, words.say);
  const areas: Area[] = [...all, ...zones];
  const ground = areas.reduce((one, other) => areaAround(one, other));
  const part = {
    x: ground.x - AROUND,
    y: ground.y - AROUND,
    width: ground.width + 2 * AROUND,
    height: ground.height + 2 * AROUND,
  };
  const {width, height} = part;
  const titles = zones.map(({x, y, word}): Box => {
    const across = word.length * LETTER.width + 2 * ZONE.room;
    return {id: '', x, y, width: across, height: ZONE.word};
  });
  const paper = {
    ...{words, about, measured, boxes, zones},
    ...{near: boxesNear(all), covered: boxesNear([...all, ...titles])},
  };
  if (tiled) return tiles(paper, part, sheet);
  // As wide as the sheet, narrower where it would be higher than the sheet; a small map is not blown up.
  const fits = Math.min(1, (((sheet.height - HEAD) / sheet.width) * width) / height, width / 700);
  // Lengths that follow the sheet cost a browser seconds on a large map: that is as wide as every usual sheet is.
  const fluid = cards.length <= MANY;
  const unit = fluid
    ? `${((fits * 100) / width).toFixed(5)}cqi`
    : `${((fits * sheet.width) / width).toFixed(5)}mm`;
  return html`<div class="sheet-map ${fluid ? 'fluid' : ''}">${planeView(paper, part, unit)}</div>`;
}

/** The map as large as on a screen, on as many sheets as it takes, each with a strip of the next. */
function tiles(paper: OnPaper, all: Area, sheet: Sheet): TemplateResult {
  const {say} = paper.words;
  const scaled = SCALES.map((scale) => {
    const unit = LARGE * scale;
    const [width, height] = [sheet.width / unit, (sheet.height - HEAD - CAPTION) / unit];
    const overlap = OVERLAP / unit;
    const many = (length: number, one: number): number =>
      Math.max(1, Math.ceil((length - overlap) / (one - overlap)));
    const [columns, rows] = [many(all.width, width), many(all.height, height)];
    return {unit, width, height, overlap, columns, rows, count: columns * rows};
  });
  const fewest = Math.min(...scaled.map(({count}) => count));
  const chosen = scaled.find(({count}) => count === fewest);
  if (!chosen) return html``;
  const {unit, width, height, overlap, columns, rows} = chosen;
  return html`<div class="sheet-map">
    ${Array.from({length: rows * columns}, (_, at) => {
      const [row, column] = [Math.floor(at / columns), at % columns];
      const part = {
        x: all.x + column * (width - overlap),
        y: all.y + row * (height - overlap),
        width,
        height,
      };
      // What is in a corner where nothing stands needs no sheet.
      const isBare = paper.near(part).length === 0;
      if (isBare) return nothing;
      return html`<section class="sheet-tile">
        <div
          class="sheet-window ${column > 0 ? 'from-left' : ''} ${row > 0 ? 'from-top' : ''}"
          ${lengths({'--_overlap': `${OVERLAP}mm`})}
        >
          ${planeView(paper, part, `${unit.toFixed(5)}mm`)}
        </div>
        <p class="sheet-caption">
          ${say('sheetPlace', {row: row + 1, rows, column: column + 1, columns})}
        </p>
      </section>`;
    })}
  </div>`;
}

/** A part of the plane with the cards and links that touch it. */
function planeView(
  {words, about, measured, boxes, covered, zones}: OnPaper,
  part: Area,
  unit: string,
): TemplateResult {
  const {x: left, y: top, width, height} = part;
  const cards = words.shown.cards.filter(({id}) => {
    const box = boxes.get(id);
    return box && touch(part, box);
  });
  return html`<div
    class="sheet-plane"
    data-width=${width}
    ${lengths({
      '--_unit': unit,
      '--_plane-width': String(width),
      '--_plane-height': String(height),
    })}
  >
    ${zones
      .filter((zone) => touch(part, zone))
      .map(
        ({x, y, width: across, height: down, word}) =>
          html`<p
            class="sheet-zone"
            ${lengths({
              '--_x': String(x - left),
              '--_y': String(y - top),
              '--_width': String(across),
              '--_height': String(down),
            })}
          >
            ${word}
          </p>`,
      )}
    <svg
      class="sheet-links"
      viewBox=${`${left} ${top} ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      ${words.shown.links.flatMap(({from, to, kind, label}) => {
        const [a, b] = [boxes.get(from), boxes.get(to)];
        const reach = a && b && areaAround(a, b);
        if (!reach || !touch(part, reach)) return [];
        const curve = linkCurve(a, b);
        const word = words.wordOf(kind, label);
        const size = {width: word.length * LETTER.width, height: LETTER.height};
        const at = wordPlace(curve, size, covered(aroundLink(a, b, size)));
        return svg`<g data-kind=${kind}>
            <path d=${curve.path} />
            <circle cx=${curve.dot.x} cy=${curve.dot.y} r="4" />
            <text x=${at.x} y=${at.y}>${word}</text>
          </g>`;
      })}
    </svg>
    <ul class="sheet-cards">
      ${repeat(
        cards,
        ({id}) => id,
        (card) =>
          html`<li
            data-card=${card.id}
            ${lengths({
              '--_x': String(card.x - left),
              '--_y': String(card.y - top),
              '--_height': String(measured.get(card.id)?.height ?? 0),
              '--_smaller': String(measured.get(card.id)?.scale ?? 1),
            })}
          >
            <span class="sheet-kind">${iconView(card.family)}${words.kindOf(card.kind)}</span>
            <span class="sheet-words" lang=${ifDefined(card.language || undefined)}
              >${card.lost ? words.say('lost') : card.text}</span
            >
            ${about(card) ? html`<span class="sheet-about">${about(card)}</span>` : nothing}
          </li>`,
      )}
    </ul>
  </div>`;
}

/** The zones, with the kinds of cards that belong there. */
function blankMap(words: MapWords, sheet: Sheet): TemplateResult {
  const {say, kindOf} = words;
  return html`<div class="zones" ${lengths({'--_zones-height': `${sheet.height - HEAD - 14}mm`})}>
    ${families
      .filter((family) => family !== 'note')
      .map(
        (family) =>
          html`<section class="zone ${family}">
            <p class="zone-name">${iconView(family)} <strong>${say(`family.${family}`)}</strong></p>
            <p class="name-of">${kindsOf(family).map(kindOf).join(' · ')}</p>
          </section>`,
      )}
  </div>`;
}
