/** Large maps: two thousand cards, and the strings of a public list that break programs, as cards and as words on connections. */
import {expect} from '@open-wc/testing';
import naughty from 'big-list-of-naughty-strings/blns.json' with {type: 'json'};
import type {CairnPurposeMap} from '../../../src/elements/purpose-map/index.js';
import {card, drag, openMap, press, find, settled, teamTime, type MapPage} from './page.js';

type Printing = Parameters<CairnPurposeMap['print']>[0];

/** What is on paper, looked at while the browser would ask for a printer. */
async function onPaper<T>(
  {element}: MapPage,
  options: Printing,
  look: (sheet: ShadowRoot) => T,
): Promise<T> {
  const print = window.print.bind(window);
  try {
    return await new Promise<T>((done, fail) => {
      window.print = () => {
        dispatchEvent(new Event('beforeprint'));
        const sheet = document.querySelector('[data-cairn-paper]')?.shadowRoot;
        if (sheet) done(look(sheet));
        else fail(new Error('no sheet'));
        dispatchEvent(new Event('afterprint'));
      };
      element.print(options);
    });
  } finally {
    window.print = print;
  }
}

/** A file that the map offers. */
async function saved({element}: MapPage, format: 'png' | 'svg' | 'outline'): Promise<Blob> {
  const make = URL.createObjectURL.bind(URL);
  let blob: Blob | undefined;
  URL.createObjectURL = (made: Blob) => make((blob = made));
  const hear = (event: Event): void => {
    event.preventDefault();
  };
  document.addEventListener('click', hear, true);
  try {
    await element.download(format);
    if (!blob) throw new Error('no file');
    return blob;
  } finally {
    URL.createObjectURL = make;
    document.removeEventListener('click', hear, true);
  }
}

const words = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map(({textContent}) => textContent);

describe('A map of two thousand cards', function () {
  this.timeout(60_000);
  const COUNT = 2000;
  const plan = {
    ...teamTime,
    map: {
      cards: Array.from({length: COUNT}, (_, at) => ({
        ...{id: `c-${at}`, kind: ['purpose', 'test', 'shift', 'support', 'note'][at % 5]},
        ...{text: `Card ${at + 1}`, x: (at % 40) * 320, y: Math.floor(at / 40) * 140},
      })),
      connections: Array.from({length: COUNT - 1}, (_, at) => ({
        ...{id: `k-${at}`, from: `c-${at}`, to: `c-${at + 1}`, kind: 'leads-to'},
      })),
    },
  };

  it('opens with what is in view, is edited, drawn and printed with all of it', async () => {
    const page = await openMap({plan});
    const shown = page.root.querySelectorAll('.cards > li').length;
    expect(shown).to.be.within(1, 200);
    await drag(page, card(page, 'Card 2, '), 0, 60);
    expect(page.changes.map(({label}) => label)).to.deep.equal(['Move card']);
    await press(page, find(page, 'button', 'Fit'));
    expect(page.root.querySelectorAll('.cards > li').length).to.be.above(shown);

    const svg = new DOMParser().parseFromString(
      await (await saved(page, 'svg')).text(),
      'image/svg+xml',
    );
    expect(words(svg, 'text').filter((line) => /^Card \d+$/.test(line))).to.have.length(COUNT);
    expect(svg.querySelectorAll('path')).to.have.length(COUNT - 1);
    const png = await createImageBitmap(await saved(page, 'png'));
    expect(png.width * png.height).to.be.within(4_000_000, 16_777_216);

    const sheet = await onPaper(page, {}, (root) => ({
      cards: words(root, '.sheet-words').length,
      links: root.querySelectorAll('.sheet-links path').length,
    }));
    expect(sheet).to.deep.equal({cards: COUNT, links: COUNT - 1});
    const tiled = await onPaper(
      page,
      {tiled: true},
      (root) => new Set(words(root, '.sheet-words')),
    );
    expect(tiled.size).to.equal(COUNT);
    // What was printed is gone, and the screen was not touched.
    await settled(page.element);
    expect(page.root.querySelectorAll('.cards > li').length).to.be.below(COUNT + 1);
  });
});

describe('Strings that break programs, on the map', function () {
  this.timeout(60_000);
  const texts = naughty.filter((text) => text.trim() !== '');
  const plan = {
    ...{format: 'cairn-plan', version: 1, title: 'Words', language: 'en'},
    map: {
      // Close together, so that all are in view.
      cards: texts.map((text, at) => ({
        ...{id: `c-${at}`, kind: 'note', text, x: (at % 24) * 24, y: Math.floor(at / 24) * 24},
      })),
      connections: texts.slice(1).map((label, at) => ({
        ...{id: `k-${at}`, from: `c-${at}`, to: `c-${at + 1}`, kind: 'leads-to', label},
      })),
    },
  };
  const ran: unknown[] = [];
  const {alert} = window;
  before(() => {
    window.alert = (words) => ran.push(words);
  });
  after(() => {
    window.alert = alert;
  });
  const inOrder = (all: readonly string[]): string[] => [...all].sort();
  const trimmed = inOrder(texts.map((text) => text.trim()));

  it('are words on the page, in pictures, on paper and in the clipboard, and nothing else', async () => {
    const page = await openMap({plan});
    expect(inOrder(words(page.root, '.cards .words').map((text) => text.trim()))).to.deep.equal(
      trimmed,
    );
    const own = new Set([
      'ul',
      'li',
      'button',
      'span',
      'svg',
      'path',
      'circle',
      'rect',
      'g',
      'text',
    ]);
    const others = (root: ParentNode, selector: string): string[] =>
      [...root.querySelectorAll(selector)]
        .map(({localName}) => localName)
        .filter((name) => !own.has(name));
    expect(others(page.root, '.plane *:not(.zones, .zones > p)')).to.deep.equal([]);

    const svg = new DOMParser().parseFromString(
      await (await saved(page, 'svg')).text(),
      'image/svg+xml',
    );
    expect(others(svg, 'svg *').filter((name) => !['title', 'desc'].includes(name))).to.deep.equal(
      [],
    );
    expect(svg.querySelector('desc')?.textContent).to.contain('<script>alert(123)</script>');
    expect((await createImageBitmap(await saved(page, 'png'))).width).to.be.above(100);

    const sheet = await onPaper(page, {}, (root) => ({
      words: words(root, '.sheet-words').map((text) => text.trim()),
      others: others(root, '.sheet-map *').filter((name) => name !== 'div'),
    }));
    expect(inOrder(sheet.words)).to.deep.equal(trimmed);
    expect(sheet.others).to.deep.equal([]);

    page.root.querySelector<HTMLElement>('.cards .face')?.focus();
    const data = new DataTransfer();
    const clip = (kind: string, root: ShadowRoot): boolean | undefined =>
      root.activeElement?.dispatchEvent(
        new ClipboardEvent(kind, {
          ...{bubbles: true, composed: true, cancelable: true, clipboardData: data},
        }),
      );
    page.element.shadowRoot?.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', {key: 'a', ctrlKey: true, bubbles: true, composed: true}),
    );
    await settled(page.element);
    clip('copy', page.root);
    expect(data.types).not.to.include('text/html');
    expect(data.getData('text/plain')).to.contain('<script>alert(123)</script>');
    const other = await openMap({
      plan: {...plan, map: {cards: [{id: 'c', kind: 'note', text: 'One', x: 0, y: 0}]}},
    });
    other.root.querySelector<HTMLElement>('.cards .face')?.focus();
    clip('paste', other.root);
    await settled(other.element);
    const pasted = other.element.plan.map.cards.slice(1).map(({text}) => String(text).trim());
    expect(inOrder(pasted)).to.deep.equal(trimmed);
    expect(ran).to.deep.equal([]);
  });
});
