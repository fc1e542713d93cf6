/** The map by keyboard alone. */
import {expect} from '@open-wc/testing';
import {keys} from '../../harness/commands.js';
import {
  asked,
  card,
  cardNames,
  find,
  focused,
  offered,
  openMap,
  press,
  quiet,
  said,
  seek,
  settled,
  type MapPage,
} from './page.js';

async function on(words: string, options?: Parameters<typeof openMap>[0]): Promise<MapPage> {
  const page = await openMap(options);
  card(page, words).focus();
  return page;
}

async function type(page: MapPage, ...chords: string[]): Promise<void> {
  for (const chord of chords) {
    await keys(chord);
    await settled(page.element);
  }
}

describe('The purpose map, by keyboard', function () {
  this.timeout(30_000);

  it('is one tab stop for all its cards', async () => {
    const {root} = await openMap();
    const stops = [...root.querySelectorAll<HTMLElement>('.cards button')].filter(
      ({tabIndex}) => tabIndex === 0,
    );
    expect(stops).to.have.length(1);
  });

  it('goes to the nearest card with arrows, and stays at the rim', async () => {
    const page = await on('Shared time');
    await type(page, 'ArrowRight');
    expect(focused(page)).to.contain('Every team decides');
    await type(page, 'ArrowDown');
    expect(focused(page)).to.contain('Two grade teams');
    await type(page, 'ArrowLeft');
    expect(focused(page)).to.contain('Instructional coach');
    await type(page, 'ArrowLeft');
    expect(focused(page)).to.contain('Instructional coach');
  });

  it('goes to the ends of the row and of the map', async () => {
    const page = await on('Every team decides');
    await type(page, 'End');
    expect(focused(page)).to.contain('One improved unit');
    await type(page, 'Home');
    expect(focused(page)).to.contain('Shared time');
    await type(page, 'Control+End');
    expect(focused(page)).to.contain('Ask about room 12');
  });

  it('follows connections out and back in, and asks where there are several', async () => {
    const page = await on('Shared time');
    await type(page, '.');
    expect(focused(page)).to.contain('Every team decides');
    await type(page, ',');
    expect(focused(page)).to.contain('Shared time');
    card(page, 'Two grade teams').focus();
    await type(page, ',');
    expect(focused(page)).to.equal('Instructional coach');
    await type(page, 'ArrowDown', 'Enter');
    expect(focused(page)).to.contain('Cover for one period');
  });

  it('moves a card by arrows as one step, and says where it is by its neighbors', async () => {
    const page = await on('Ask about room 12');
    await type(page, 'm', 'ArrowRight', 'ArrowRight', 'Shift+ArrowDown', 'Enter');
    expect(page.changes.map(({label}) => label)).to.deep.equal(['Move card']);
    expect(page.element.plan.map.cards.find(({id}) => id === 'c-note')).to.include({
      x: 320 + 48,
      y: 480 + 120,
    });
    expect(focused(page)).to.contain('Ask about room 12');
    await quiet(page);
    await type(page, 'm', 'ArrowRight');
    expect(await said(page, /^(right|left) of /)).to.equal(
      'right of How did the elementary school choose its protocol?, below Choose one protocol for looking at student work',
    );
    await type(page, 'Escape');
    expect(page.changes).to.have.length(1);
    expect(focused(page)).to.contain('Ask about room 12');
  });

  it('opens the details with Enter, at the words, and comes back with Escape', async () => {
    const page = await on('Growth, not rating');
    await type(page, 'Enter');
    expect(focused(page)).to.equal('Words');
    await type(page, 'Escape');
    expect(focused(page)).to.contain('Growth, not rating');
  });

  it('removes a card with Delete and goes to the next one, to the one before at the end, to Add at the very last', async () => {
    const page = await on('Growth, not rating');
    await type(page, 'Delete');
    expect(cardNames(page)).to.have.length(13);
    expect(focused(page)).to.contain('One improved unit');
    await type(page, 'Control+End', 'Delete');
    expect(focused(page)).to.contain('How did the elementary school');
    await type(page, 'Control+a', 'Delete');
    expect(cardNames(page)).to.have.length(0);
    expect(focused(page)).to.equal('Add card');
    await type(page, 'Control+z');
    expect(cardNames(page)).to.have.length(12);
  });

  it('connects from the list of cards', async () => {
    const page = await on('Growth, not rating');
    await type(page, 'c');
    await asked(page);
    expect(seek(page, 'heading', 'Connect “Growth, not rating” to')).to.be.an.instanceOf(
      HTMLElement,
    );
    find(page, 'button', 'Ask about room 12').focus();
    await type(page, 'Enter');
    expect(page.element.plan.map.connections.at(-1)).to.include({from: 'c-value', to: 'c-note'});
    expect(focused(page)).to.contain('Growth, not rating');
  });

  it('opens the options with Shift+F10, and goes back to the map with Escape', async () => {
    const page = await on('Growth, not rating');
    // Not every driver knows this key.
    page.root.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', {key: 'F10', shiftKey: true, bubbles: true, composed: true}),
    );
    await offered(page, 'Details');
    expect(focused(page)).to.equal('Details');
    await type(page, 'End');
    expect(focused(page)).to.equal('Remove from map');
    await type(page, 'Escape');
    expect(seek(page, 'menuitem', 'Details')).to.equal(undefined);
    expect(page.root.activeElement).not.to.equal(null);
  });

  it('adds a card beside this one with N, and a copy with Ctrl+D', async () => {
    const page = await on('Growth, not rating');
    await type(page, 'n');
    await offered(page, 'Purpose');
    await type(page, 'Enter');
    expect(page.changes.map(({label}) => label)).to.deep.equal(['Add card']);
    expect(focused(page)).to.equal('Words');
    card(page, 'Growth, not rating').focus();
    await type(page, 'Control+d');
    expect(cardNames(page).filter((name) => name.startsWith('Growth, not rating'))).to.have.length(
      2,
    );
  });

  it('selects with Space and with Shift and arrows, and moves what is selected together', async () => {
    const page = await on('Growth, not rating');
    await type(page, ' ', 'Shift+ArrowRight');
    expect(cardNames(page).filter((name) => name.includes('selected'))).to.have.length(2);
    await type(page, 'm', 'ArrowDown', 'Enter');
    expect(page.changes.map(({label}) => label)).to.deep.equal(['Move cards']);
    await type(page, 'Escape');
    expect(cardNames(page).filter((name) => name.includes('selected'))).to.have.length(0);
  });

  it('zooms by keys and says how far', async () => {
    const page = await on('Growth, not rating');
    await type(page, '1');
    expect(await said(page)).to.equal('Zoom 100 %');
    await quiet(page);
    await type(page, '-');
    expect(await said(page)).to.equal('Zoom 80 %');
  });

  it('leaves single letters alone where they are switched off', async () => {
    const page = await on('Growth, not rating');
    await type(page, '?');
    await asked(page);
    const letters = page.root.querySelector<HTMLInputElement>(
      'cairn-dialog input[type="checkbox"]',
    );
    letters?.click();
    await settled(page.element);
    await press(page, find(page, 'button', 'Cancel'));
    card(page, 'Growth, not rating').focus();
    await type(page, 'm', 'ArrowDown');
    expect(page.changes).to.have.length(0);
    expect(focused(page)).not.to.contain('Growth, not rating');
  });

  it('reads but does not change a map that is read only', async () => {
    const page = await on('Growth, not rating', {readonly: true});
    await type(page, 'Delete', 'm', 'Control+d', 'n', 'c');
    expect(page.changes).to.have.length(0);
    expect(cardNames(page)).to.have.length(14);
    expect(seek(page, 'button', 'Add card')).to.equal(undefined);
    expect(seek(page, 'button', 'Options for')).to.equal(undefined);
    await type(page, 'Enter');
    expect((find(page, 'textbox', 'Words') as HTMLTextAreaElement).readOnly).to.equal(true);
  });

  it('reads the days of a card in words where the map is read only', async () => {
    const page = await on('Two grade teams, six sessions', {readonly: true});
    await type(page, 'Enter');
    const start = find(page, 'textbox', 'Start') as HTMLInputElement;
    start.focus();
    expect(focused(page)).to.contain('Start');
    expect([start.value, start.readOnly]).to.deep.equal(['September 14, 2026', true]);
  });
});
