/** Where the attention goes on the map when what had it is gone, and that nothing typed goes with it. */
import {expect} from '@open-wc/testing';
import {keys, media, viewport} from '../../harness/commands.js';
import {
  card,
  choose,
  find,
  focused,
  offered,
  openMap,
  press,
  settled,
  write,
  type MapPage,
} from './page.js';

async function type(page: MapPage, ...chords: string[]): Promise<void> {
  for (const chord of chords) {
    await keys(chord);
    await settled(page.element);
  }
}

async function until(page: MapPage, holds: () => boolean): Promise<void> {
  for (let i = 0; i < 200 && !holds(); i++) await settled(page.element);
  expect(holds(), focused(page)).to.equal(true);
}

/** Opens the details of a card by key. */
async function opened(page: MapPage, words: string): Promise<void> {
  card(page, words).focus();
  await type(page, 'F2');
  await until(page, () => page.root.querySelector('.details') !== null);
}

const current = ({root}: MapPage): number => root.querySelectorAll('.details').length;

describe('The attention on the purpose map', function () {
  this.timeout(30_000);

  it('comes back from the details by Esc, and what was typed into any of their fields is kept', async () => {
    const page = await openMap();
    await opened(page, 'Grade 6 lead');
    const name = find(page, 'textbox', 'Name') as HTMLInputElement;
    name.focus();
    name.value = 'Rosa Díaz';
    name.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await type(page, 'Escape');
    await until(page, () => focused(page).startsWith('Rosa Díaz'));
    expect(page.element.plan.people.map(({name: one}) => one)).to.include('Rosa Díaz');
    expect(page.changes).to.have.length(1);
  });

  it('goes from the words to find to the first card, and opens nothing', async () => {
    const page = await openMap();
    await press(page, find(page, 'button', 'Find'));
    await write(page, find(page, 'textbox', 'Words'), 'grade teams');
    find(page, 'textbox', 'Words').focus();
    await type(page, 'Enter');
    expect(focused(page)).to.match(/^Two grade teams/);
    expect(current(page)).to.equal(0);
  });

  it('goes to a card where a prompt is left, by its button and by Esc on it', async () => {
    const page = await openMap();
    card(page, 'Growth, not rating').focus();
    for (const leave of ['Enter', 'Escape']) {
      await press(page, find(page, 'button', 'Connect'));
      find(page, 'button', 'Cancel').focus();
      await type(page, leave);
      expect(page.root.querySelector('.prompt')).to.equal(null);
      expect(focused(page)).to.match(/^Growth, not rating/);
    }
    await type(page, 'm', 'ArrowRight');
    find(page, 'button', 'Put down here').focus();
    await type(page, 'Escape');
    expect(page.root.querySelector('.prompt')).to.equal(null);
    expect(focused(page)).to.match(/^Growth, not rating/);
    expect(page.changes).to.have.length(0);
  });

  it('goes to the next connection when one is removed, and to its heading after the last', async () => {
    const page = await openMap();
    await opened(page, 'Two grade teams');
    const takes = (): HTMLElement[] => [
      ...page.root.querySelectorAll<HTMLElement>('.details .take'),
    ];
    expect(takes()).to.have.length(3);
    takes()[1]!.focus();
    for (const left of [2, 1]) {
      await type(page, 'Enter');
      await until(page, () => takes().length === left);
      expect(focused(page)).to.match(/^Remove the connection/);
    }
    await type(page, 'Enter');
    await until(page, () => takes().length === 0);
    expect(focused(page)).to.equal('Connections');
  });

  it('goes in the outline to the card whose last connection is removed', async () => {
    const page = await openMap({view: 'outline'});
    const item = page.root.querySelector<HTMLElement>('[data-card="c-support"]')!;
    item.querySelector<HTMLElement>('.take')!.focus();
    await type(page, 'Enter');
    await until(page, () => page.changes.length === 1);
    expect(item.contains(page.root.activeElement)).to.equal(true);
  });

  it('goes to what was selected by two corners, for the keys that come next', async () => {
    const page = await openMap();
    await press(page, find(page, 'button', 'More'));
    await press(page, await offered(page, 'Select an area'));
    const ground = page.root.querySelector<HTMLElement>('.extent')!;
    const at = async (of: Element, dx: number): Promise<void> => {
      const {left, bottom, right} = of.getBoundingClientRect();
      const where = {clientX: dx < 0 ? left + dx : right + dx, clientY: bottom + dx};
      ground.dispatchEvent(new MouseEvent('click', {...where, bubbles: true, composed: true}));
      await settled(page.element);
    };
    const note = card(page, 'Ask about room 12');
    (page.root.activeElement as HTMLElement | null)?.blur();
    await at(note, -4);
    await at(note, 4);
    expect(focused(page)).to.match(/^Ask about room 12.*selected/);
    await type(page, 'Delete');
    expect(page.element.plan.map.cards.map(({id}) => id)).not.to.include('c-note');
  });

  it('goes to the neighbor of a card that an undo takes away', async () => {
    const page = await openMap();
    card(page, 'Ask about room 12').focus();
    await type(page, 'Control+d');
    await until(page, () => page.changes.length === 1);
    await type(page, 'Control+z');
    await until(page, () => page.changes.length === 2);
    expect(focused(page)).to.match(/^Ask about room 12/);
  });

  it('reads the words of the card that is open in forced colors', async function () {
    await media(this.test!.ctx!, {forcedColors: 'active'});
    const page = await openMap();
    await press(page, card(page, 'Growth, not rating'));
    const face = card(page, 'Growth, not rating');
    const {color} = getComputedStyle(face.querySelector('.words')!);
    expect(face.getAttribute('aria-current')).to.equal('true');
    expect(color).not.to.equal(getComputedStyle(face).backgroundColor);
  });

  it('is shown where the details opened, when they open beneath the window', async () => {
    const page = await openMap();
    await viewport(360, 740);
    await settled(page.element);
    await settled(page.element);
    await choose(page, 'Growth, not rating', 'Details');
    await press(page, find(page, 'button', 'Close details'));
    scrollTo(0, 0);
    await press(page, card(page, 'One improved unit'));
    await until(page, () => page.root.querySelector('.details .field') !== null);
    const {top, bottom} = page.root.querySelector('.details .field')!.getBoundingClientRect();
    expect([top >= 0, bottom <= innerHeight]).to.deep.equal([true, true]);
  });
});
