/**
 * The map as a file: a picture as PNG or SVG, the outline as Markdown. Fetched when somebody asks for one.
 *
 * What always holds: all of the map is in it, whatever is looked for or in view; the words of a plan are text in each.
 */
import {documentMessages} from '../../../foundation/documents.messages.js';
import {safeLanguage} from '../../../foundation/messages.js';
import {
  drawnMap,
  mapToSvg,
  PICTURE_FONT,
  type MapPicture,
  type Measure,
} from '../../../formats/map-picture.js';
import {markdownOfAll} from '../../../formats/markdown.js';
import {clean, directionOf, type Block, type Line} from '../../../formats/document.js';
import {textIn} from '../../../plan/text.js';
import {downloadFile, fileName} from '../../../storage/file.js';
import {families} from '../families.js';
import type {MapFormat} from '../interaction/brought.js';
import type {ViewHost} from '../interaction/view-host.js';
import {aboutCard} from '../view/about-card.js';
import {paintMap} from './paint-map.js';
import {sayRelations, type MapWords} from '../view/words.js';

/** As much as every browser can draw on one canvas. */
const LARGEST = {side: 8192, area: 16_000_000} as const;

/** Offers the map as a file. Says whether it could be made. */
export async function saveMap(
  host: ViewHost,
  words: MapWords,
  format: MapFormat,
): Promise<boolean> {
  const {plan, language} = host;
  await documentMessages.prepare(language);
  const title = textIn(plan.title, language).text || documentMessages.say(language, 'untitled');
  const name = (ending: string): string => fileName(`${title}, ${host.say('name')}`, ending);
  if (format === 'outline') {
    downloadFile(name('md'), outlineOf(host, words, title), 'text/markdown');
    return true;
  }
  const picture = pictureOf(host, words, title);
  if (format === 'svg') {
    downloadFile(name('svg'), mapToSvg(picture, measuring()), 'image/svg+xml');
    return true;
  }
  const blob = await pngOf(picture);
  if (blob) downloadFile(name('png'), blob, 'image/png');
  return blob !== null;
}

function pictureOf(host: ViewHost, words: MapWords, title: string): MapPicture {
  const {plan, language, whole} = host;
  const about = {
    plan,
    language,
    textOf: (text: Parameters<ViewHost['textOf']>[0]) => host.textOf(text),
  };
  return {
    title: `${title}: ${host.say('name')}`,
    description: whole.cards
      .map((card) => {
        const relations = sayRelations(card, words);
        return `${words.kindOf(card.kind)}: ${words.nameOf(card.id)}${relations && `, ${relations}`}.`;
      })
      .join(' '),
    language: safeLanguage(language),
    direction: directionOf(language),
    cards: whole.cards.map((card) => ({
      id: card.id,
      x: card.x,
      y: card.y,
      family: card.family,
      kind: words.kindOf(card.kind),
      words: card.lost ? words.nameOf(card.id) : card.text,
      about: aboutCard(card, about),
    })),
    zones: Object.fromEntries(
      families
        .filter((family) => family !== 'note')
        .map((family) => [family, host.say(`family.${family}`)]),
    ),
    links: whole.links.map(({from, to, kind, label}) => ({
      from,
      to,
      look: kind === 'relates-to' ? 'dotted' : kind === 'depends-on' ? 'dashed' : 'solid',
      word: words.wordOf(kind, label),
    })),
  };
}

/** Nothing is loaded for it: a picture that is an address would need the page's leave. */
async function pngOf(picture: MapPicture): Promise<Blob | null> {
  const drawn = drawnMap(picture, measuring());
  const {width, height} = drawn;
  const scale = Math.min(
    2,
    LARGEST.side / width,
    LARGEST.side / height,
    Math.sqrt(LARGEST.area / (width * height)),
  );
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * scale);
  canvas.height = Math.ceil(height * scale);
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.scale(scale, scale);
  paintMap(context, drawn, picture.direction);
  return new Promise((done) => {
    canvas.toBlob(done, 'image/png');
  });
}

/** How wide words are in the letters of the picture; a little wider, since another reader may have others. */
function measuring(): Measure | undefined {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return undefined;
  context.font = `100px ${PICTURE_FONT}`;
  return (words) => (context.measureText(words).width / 100) * 1.04;
}

function outlineOf(host: ViewHost, words: MapWords, title: string): string {
  const {whole, language} = host;
  const own = (text: string): Line => [{text}];
  const theirs = (text: string): Line => [{text: clean(text).trim(), foreign: true}];
  const blocks: Block[] = [
    {kind: 'heading', level: 1, words: theirs(`${title}: ${host.say('name')}`)},
  ];
  for (const family of families) {
    const cards = whole.cards.filter((card) => card.family === family);
    if (cards.length === 0) continue;
    blocks.push(
      {kind: 'heading', level: 2, words: own(host.say(`family.${family}`))},
      {
        kind: 'list',
        items: cards.map((card) => ({
          words: theirs(`${words.kindOf(card.kind)}: ${words.nameOf(card.id)}`),
          // Each connection once, where it starts.
          facts: card.out.map((link) => ({
            name: words.wordOf(link.kind, link.label),
            words: theirs(words.nameOf(link.to)),
          })),
        })),
      },
    );
  }
  return markdownOfAll({title, language: safeLanguage(language), blocks});
}
