/** The map under real hands, a mouse and fingers, as Chromium gets them from the hardware. */
import {expect} from '@open-wc/testing';
import {keys, mouse, touch, type Place} from '../../harness/commands.js';
import {card, find, focused, openMap, press, said, settled, type MapPage} from './page.js';

const labels = ({changes}: MapPage): string[] => changes.map(({label}) => label);
const scroller = ({root}: MapPage): HTMLElement => root.querySelector<HTMLElement>('.scroller')!;
const dot = ({root}: MapPage): HTMLElement | null =>
  root.querySelector<HTMLElement>('.connector:not([hidden])');

function middle(of: Element): Place {
  const {left, top, width, height} = of.getBoundingClientRect();
  return {x: left + width / 2, y: top + height / 2};
}

const between = (a: Place, b: Place, part: number): Place => ({
  x: a.x + (b.x - a.x) * part,
  y: a.y + (b.y - a.y) * part,
});

async function frame(): Promise<void> {
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}

/** The dot of a card that the mouse comes to. */
async function dotOf(page: MapPage, words: string): Promise<Place> {
  await mouse('Moved', middle(card(page, words)));
  await frame();
  return middle(dot(page)!);
}

/** Takes the dot of a card somewhere. */
async function pull(page: MapPage, words: string, to: Place): Promise<void> {
  const from = await dotOf(page, words);
  await mouse('Pressed', from);
  for (const part of [0.3, 0.6, 1]) {
    await mouse('Moved', between(from, to, part));
    await frame();
  }
}

/** Two fingers on the map go from places to places. */
async function fingers(from: readonly Place[], to: readonly Place[]): Promise<void> {
  await touch('Start', from[0]!);
  await touch('Start', ...from);
  for (const part of [0.25, 0.5, 0.75, 1]) {
    await touch('Move', ...from.map((at, finger) => between(at, to[finger]!, part)));
    await frame();
  }
}

/** A place of the map where there is no card; a finger is taken to mean one that is near. */
function ground(page: MapPage): Place {
  const box = scroller(page).getBoundingClientRect();
  const free = (x: number, y: number): boolean =>
    page.root.elementFromPoint(x, y)?.matches('.extent, .plane, .scroller') === true;
  for (let y = box.bottom - 80; y > box.top + 24; y -= 12)
    for (let x = box.left + 24; x < box.right - 24; x += 12)
      if ([-20, 0, 20].every((dx) => [-20, 0, 20].every((dy) => free(x + dx, y + dy))))
        return {x, y};
  throw new Error('no free ground');
}

describe('The purpose map, by mouse', function () {
  this.timeout(30_000);
  afterEach(async () => {
    await mouse('Released', {x: 0, y: 0});
  });

  it('connects two cards by pulling the dot of one to the other, as one change, and says so', async () => {
    const page = await openMap();
    await press(page, card(page, 'Growth, not rating'));
    await pull(page, 'Growth, not rating', middle(card(page, 'Every team decides')));
    expect(page.root.querySelectorAll('.target')).to.have.length(1);
    expect(page.root.querySelector('.pulled path')?.getAttribute('d')).to.match(/^M[\d.,-]+C/);
    expect(labels(page)).to.deep.equal([]);
    await mouse('Released', middle(card(page, 'Every team decides')));
    await settled(page.element);
    expect(labels(page)).to.deep.equal(['Connect cards']);
    expect(page.element.plan.map.connections.at(-1)).to.include({
      ...{from: 'c-value', to: 'c-vision', kind: 'leads-to'},
    });
    expect(await said(page, /^Connected/)).to.contain('Every team decides');
    expect(page.root.querySelectorAll('.target, .pulled')).to.have.length(0);
    // The card whose details are open stays open.
    expect(page.root.querySelectorAll('.face[aria-current]')).to.have.length(1);
    page.element.undo();
    expect(page.element.plan.map.connections.at(-1)).not.to.include({to: 'c-vision'});
  });

  it('leaves everything as it was where the line ends on nothing, and by Esc', async () => {
    const page = await openMap();
    const place = ground(page);
    await pull(page, 'Growth, not rating', place);
    await mouse('Released', place);
    await pull(page, 'Growth, not rating', middle(card(page, 'One improved unit')));
    await keys('Escape');
    expect(page.root.querySelectorAll('.target, .pulled')).to.have.length(0);
    await mouse('Released', middle(card(page, 'One improved unit')));
    await settled(page.element);
    expect(labels(page)).to.deep.equal([]);
    expect(page.root.querySelectorAll('.face[aria-current]')).to.have.length(0);
  });

  it('asks for the second card where the dot is pressed', async () => {
    const page = await openMap();
    const at = await dotOf(page, 'Growth, not rating');
    await mouse('Pressed', at);
    await mouse('Released', at);
    await settled(page.element);
    expect(page.root.querySelector('.prompt')?.textContent).to.contain('Growth, not rating');
    await press(page, card(page, 'One improved unit'));
    expect(labels(page)).to.deep.equal(['Connect cards']);
  });

  it('offers a dot of 24 pixels or more beside the card at every zoom, also to who comes by key, and none to who may not change', async () => {
    const page = await openMap();
    card(page, 'Growth, not rating').focus();
    for (let zoom = 0; zoom < 12; zoom++) {
      await keys('-');
      await settled(page.element);
      const box = dot(page)!.getBoundingClientRect();
      expect(Math.min(box.width, box.height)).to.be.at.least(24);
      const own = card(page, 'Growth, not rating').getBoundingClientRect();
      expect(
        box.left >= own.right - 1 ||
          box.top >= own.bottom - 1 ||
          box.right <= own.left + 1 ||
          box.bottom <= own.top + 1,
      ).to.equal(true);
    }
    const readonly = await openMap({readonly: true});
    card(readonly, 'Growth, not rating').focus();
    await settled(readonly.element);
    expect(dot(readonly)).to.equal(null);
  });
});

describe('The purpose map, by fingers', function () {
  this.timeout(30_000);

  it('leaves 24 pixels and more of a card beside its button at every zoom', async () => {
    const page = await openMap();
    // As large as where a finger points.
    page.element.style.setProperty('--_more-size', '44px');
    const face = card(page, 'Growth, not rating');
    face.focus();
    for (let zoom = 0; zoom < 12; zoom++) {
      await keys('-');
      await settled(page.element);
      const {left, width, height} = face.getBoundingClientRect();
      const button = find(page, 'button', 'Options for Growth, not rating').getBoundingClientRect();
      expect(Math.min(button.left - left, width, height)).to.be.at.least(24);
      expect(Math.min(button.width, button.height)).to.be.at.least(24);
    }
  });

  it('zooms around the middle of two fingers, goes along with it, and changes nothing', async () => {
    const page = await openMap();
    await press(page, find(page, 'button', 'Zoom out'));
    await press(page, find(page, 'button', 'Zoom out'));
    const face = card(page, 'Two grade teams');
    const {left, top, width} = face.getBoundingClientRect();
    const center = middle(face);
    const out = (dx: number, by: Place = {x: 0, y: 0}): Place[] => [
      {x: center.x - dx + by.x, y: center.y + by.y},
      {x: center.x + dx + by.x, y: center.y + by.y},
    ];
    await fingers(out(40), out(60, {x: 30, y: 20}));
    const after = face.getBoundingClientRect();
    expect(after.width / width).to.be.closeTo(1.5, 0.05);
    expect(middle(face).x).to.be.closeTo(center.x + 30, 4);
    expect(middle(face).y).to.be.closeTo(center.y + 20, 4);
    await touch('End');
    await fingers(out(60, {x: 30, y: 20}), out(40));
    await touch('End');
    await settled(page.element);
    const back = face.getBoundingClientRect();
    expect([back.left - left, back.top - top].map(Math.abs).every((off) => off < 6)).to.equal(true);
    expect(labels(page)).to.deep.equal([]);
    expect(visualViewport?.scale).to.equal(1);
  });

  it('zooms by two fingers that are the first to come to it', async () => {
    await mouse('Moved', {x: 1, y: 1});
    const page = await openMap({alone: true});
    const center = middle(scroller(page));
    const apart = (by: number): Place[] => [-by, by].map((x) => ({x: center.x + x, y: center.y}));
    const wide = (): number => card(page, 'Two grade teams').getBoundingClientRect().width;
    const before = wide();
    await touch('Start', ...apart(100));
    for (let by = 99; by > 2 && wide() > before * 0.8; by--) {
      await touch('Move', ...apart(by));
      await frame();
    }
    await touch('End');
    expect(wide()).to.be.at.most(before * 0.8);
    expect(labels(page)).to.deep.equal([]);
  });

  it('pans by one finger on empty ground and moves a card by one finger on it', async () => {
    const page = await openMap();
    for (let i = 0; i < 3; i++) await press(page, find(page, 'button', 'Zoom in'));
    const start = ground(page);
    const before = scroller(page).scrollTop;
    await touch('Start', start);
    for (let y = 0; y <= 120; y += 20) await touch('Move', {x: start.x, y: start.y - y});
    await touch('End');
    for (let i = 0; i < 60 && scroller(page).scrollTop === before; i++) await frame();
    expect(scroller(page).scrollTop).to.be.above(before);
    expect(labels(page)).to.deep.equal([]);
    await press(page, find(page, 'button', 'Fit'));
    const note = middle(card(page, 'Ask about room 12'));
    await touch('Start', note);
    for (let x = 0; x <= 80; x += 20) {
      await touch('Move', {x: note.x + x, y: note.y});
      await frame();
    }
    await touch('End');
    await settled(page.element);
    expect(labels(page)).to.deep.equal(['Move card']);
  });

  it('puts a card back where a second finger comes to zoom', async () => {
    const page = await openMap();
    const before = JSON.stringify(page.element.plan.map.cards);
    const note = middle(card(page, 'Ask about room 12'));
    await touch('Start', note);
    for (const x of [10, 20, 30]) await touch('Move', {x: note.x + x, y: note.y});
    const second = {x: note.x + 100, y: note.y + 40};
    await touch('Start', {x: note.x + 30, y: note.y}, second);
    await touch('Move', {x: note.x + 10, y: note.y}, {x: second.x + 60, y: second.y});
    await touch('End');
    await settled(page.element);
    expect(page.element.matches(':state(dragging)')).to.equal(false);
    expect(JSON.stringify(page.element.plan.map.cards)).to.equal(before);
  });

  it('connects by pulling the dot of the card that was touched', async () => {
    const page = await openMap();
    const at = middle(card(page, 'Growth, not rating'));
    await touch('Start', at);
    await touch('End');
    for (let i = 0; i < 60 && !dot(page); i++) await frame();
    await settled(page.element);
    const from = middle(dot(page)!);
    const to = middle(card(page, 'Every team decides'));
    await touch('Start', from);
    for (const part of [0.3, 0.6, 1]) {
      await touch('Move', between(from, to, part));
      await frame();
    }
    await touch('End');
    await settled(page.element);
    expect(labels(page)).to.deep.equal(['Connect cards']);
    expect(focused(page)).not.to.equal('nothing');
  });
});
