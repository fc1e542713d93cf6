/** The map by pointer and by clicks alone: what it shows of the worked example, and what can be done with it. */
import {expect} from '@open-wc/testing';
import type {Plan} from '../../../src/plan/types.js';
import {
  asked,
  card,
  cardNames,
  choose,
  drag,
  find,
  offered,
  openMap,
  press,
  seek,
  settled,
  write,
} from './page.js';

const cardOf = (plan: Plan, id: string): Plan['map']['cards'][number] | undefined =>
  plan.map.cards.find((one) => one.id === id);

describe('The purpose map, by pointer', function () {
  this.timeout(30_000);

  it('shows every card of the worked example in reading order, with what it leads to and what comes from it', async () => {
    const page = await openMap();
    const names = cardNames(page);
    expect(names).to.have.length(14);
    expect(names[0]).to.equal(
      'Shared time is for learning from student work, Purpose, 1 of 14, leads to Every team decides one change together and returns to see what it did',
    );
    expect(names[5]).to.contain('Two grade teams, six sessions, one protocol');
    expect(names[5]).to.contain(
      'Instructional coach facilitates this; Cover for one period supports this',
    );
    expect(names.map((name) => /(\d+) of 14/.exec(name)?.[1])).to.deep.equal(
      names.map((_, index) => String(index + 1)),
    );
  });

  it('draws a link for each connection, from card to card, with its word', async () => {
    const {root} = await openMap();
    const links = [...root.querySelectorAll('svg g text')].map((word) => word.textContent);
    expect(links).to.deep.equal(['leads to', 'facilitates', 'leads to', 'supports']);
    for (const line of root.querySelectorAll('svg g path'))
      expect(line.getAttribute('d')).to.match(/^M[\d.,-]+C/);
  });

  it('moves a card by dragging: one change, snapped, and undo puts it back', async () => {
    const page = await openMap();
    const note = card(page, 'Ask about room 12');
    const before = cardOf(page.element.plan, 'c-note');
    await drag(page, note, 100, 50);
    expect(page.changes).to.have.length(1);
    const [change] = page.changes;
    expect(change).to.include({label: 'Move card', origin: 'user', tool: 'cairn-purpose-map'});
    const after = cardOf(page.element.plan, 'c-note');
    expect(after?.x).to.be.above(before?.x ?? 0);
    expect((after?.x ?? 1) % 8).to.equal(0);
    expect((after?.y ?? 1) % 8).to.equal(0);
    expect(change?.patches.map(({path}) => path.replace(/\d+/, 'n'))).to.deep.equal([
      '/map/cards/n/x',
      '/map/cards/n/y',
    ]);
    page.element.undo();
    expect(cardOf(page.element.plan, 'c-note')).to.deep.equal(before);
  });

  it('commits nothing and renders nothing while a card is in the hand', async () => {
    const page = await openMap();
    const test = card(page, 'Two grade teams');
    let renders = 0;
    const observer = new MutationObserver((records) => {
      renders += records.filter(({type}) => type === 'childList').length;
    });
    observer.observe(page.root, {childList: true, subtree: true});
    const line = page.root.querySelector('g[data-link="k-3"] path');
    const [before, other] = [
      line?.getAttribute('d'),
      page.root.querySelector('g[data-link="k-1"] path')?.getAttribute('d'),
    ];
    await drag(page, test, 60, 40, {release: false});
    expect(page.changes).to.have.length(0);
    expect(renders).to.equal(0);
    expect(line?.getAttribute('d')).not.to.equal(before);
    expect(page.root.querySelector('g[data-link="k-1"] path')?.getAttribute('d')).to.equal(other);
    expect(page.element.matches(':state(dragging)')).to.equal(true);
    window.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape'}));
    await settled(page.element);
    expect(line?.getAttribute('d')).to.equal(before);
    expect(page.changes).to.have.length(0);
    expect(page.element.matches(':state(dragging)')).to.equal(false);
    observer.disconnect();
  });

  it('pans by dragging empty ground, and changes nothing', async () => {
    const page = await openMap();
    await press(page, find(page, 'button', 'Zoom in'));
    await press(page, find(page, 'button', 'Zoom in'));
    const scroller = page.root.querySelector<HTMLElement>('.scroller');
    const before = scroller?.scrollLeft ?? 0;
    await drag(page, page.root.querySelector('.extent') as HTMLElement, -120, 0);
    expect(scroller?.scrollLeft).to.be.above(before);
    expect(page.changes).to.have.length(0);
  });

  it('moves a card without dragging: Move, then the place', async () => {
    const page = await openMap();
    await choose(page, 'Ask about room 12', 'Move');
    const extent = page.root.querySelector<HTMLElement>('.extent');
    const box = extent?.getBoundingClientRect();
    extent?.dispatchEvent(
      new MouseEvent('click', {
        bubbles: true,
        composed: true,
        detail: 1,
        clientX: (box?.left ?? 0) + 500,
        clientY: (box?.top ?? 0) + 400,
      }),
    );
    await settled(page.element);
    expect(page.changes.map(({label}) => label)).to.deep.equal(['Move card']);
  });

  it('connects two cards by pressing one, then the other', async () => {
    const page = await openMap();
    await press(page, find(page, 'button', 'Connect'));
    await press(page, card(page, 'Growth, not rating'));
    await press(page, card(page, 'One improved unit'));
    expect(page.changes.map(({label}) => label)).to.deep.equal(['Connect cards']);
    expect(page.element.plan.map.connections.at(-1)).to.include({
      from: 'c-value',
      to: 'c-goal',
      kind: 'leads-to',
    });
    expect(cardNames(page)[2]).to.contain('leads to One improved unit per team and term');
  });

  it('connects a card from its options, with the kind that was chosen', async () => {
    const page = await openMap();
    await choose(page, 'Ask about room 12', 'Connect to…');
    await asked(page);
    const kind = find(page, 'combobox', 'Kind of connection') as HTMLSelectElement;
    kind.value = 'supports';
    kind.dispatchEvent(new Event('change', {bubbles: true}));
    await settled(page.element);
    await write(page, find(page, 'textbox', 'Search cards'), 'announce');
    await press(page, find(page, 'button', 'Announcements leave the meeting'));
    expect(page.element.plan.map.connections.at(-1)).to.include({
      from: 'c-note',
      to: 'c-shift',
      kind: 'supports',
    });
    expect(seek(page, 'heading', 'Connect')).to.equal(undefined);
  });

  it('says in words why two cards cannot be connected again, and changes nothing', async () => {
    const page = await openMap();
    await press(page, find(page, 'button', 'Connect'));
    await press(page, card(page, 'Shared time'));
    await press(page, card(page, 'Every team decides'));
    expect(page.changes).to.have.length(0);
    expect(page.root.querySelector('[role="alert"]')?.textContent).to.contain(
      'connected in this way already',
    );
  });

  it('adds a card of any kind; its words are written at once', async () => {
    const page = await openMap();
    await press(page, find(page, 'button', 'Add card'));
    await press(page, await offered(page, 'Shift'));
    await write(page, find(page, 'textbox', 'Words'), 'Teams choose their own agenda');
    expect(page.changes.map(({label}) => label)).to.deep.equal(['Add card', 'Change card']);
    expect(card(page, 'Teams choose their own agenda')).to.be.an.instanceOf(HTMLElement);
    const places = page.element.plan.map.cards.map(({x, y}) => `${x} ${y}`);
    expect(new Set(places).size).to.equal(places.length);
  });

  it('adds a person who is in the plan already, without making another', async () => {
    const page = await openMap();
    const people = page.element.plan.people.length;
    await press(page, find(page, 'button', 'Add card'));
    await press(page, await offered(page, 'Person'));
    await asked(page);
    expect(seek(page, 'button', 'Instructional coach')).to.equal(undefined);
    await press(page, find(page, 'button', 'Office manager'));
    expect(page.element.plan.people).to.have.length(people);
    expect(page.element.plan.map.cards.at(-1)).to.include({kind: 'person', ref: 'p-office'});
  });

  it('renames a person everywhere', async () => {
    const page = await openMap();
    await press(page, card(page, 'Instructional coach'));
    await write(page, find(page, 'textbox', 'Name'), 'Ana Ruiz');
    expect(page.changes.map(({label}) => label)).to.deep.equal(['Rename person']);
    expect(page.element.plan.people.find(({id}) => id === 'p-coach')?.name).to.equal('Ana Ruiz');
    expect(cardNames(page).some((name) => name.startsWith('Ana Ruiz, '))).to.equal(true);
  });

  it('removes a card with its connections; what it stands for stays, and undo brings all back', async () => {
    const page = await openMap();
    const before = page.element.value;
    await choose(page, 'Instructional coach', 'Remove from map');
    expect(cardNames(page)).to.have.length(13);
    expect(page.element.plan.people.some(({id}) => id === 'p-coach')).to.equal(true);
    expect(page.element.plan.map.connections.some(({from}) => from === 'c-coach')).to.equal(false);
    await press(page, find(page, 'button', 'Undo'));
    expect(page.element.value).to.equal(before);
    expect(cardNames(page)).to.have.length(14);
  });

  it('tells the page what is selected', async () => {
    const page = await openMap();
    const selections: (readonly string[])[] = [];
    page.element.addEventListener('cairn-selection', ({detail}) => selections.push(detail.ids));
    await press(page, card(page, 'Growth, not rating'));
    card(page, 'One improved unit').dispatchEvent(
      new MouseEvent('click', {bubbles: true, composed: true, shiftKey: true, detail: 1}),
    );
    expect(selections).to.deep.equal([['c-value'], ['c-value', 'c-goal']]);
  });

  it('keeps the place that is seen when the details open beside it', async () => {
    const page = await openMap();
    const box = card(page, 'Shared time').getBoundingClientRect();
    await press(page, card(page, 'Every team decides'));
    const after = card(page, 'Shared time').getBoundingClientRect();
    expect(Math.abs(after.left - box.left)).to.be.below(2);
    expect(Math.abs(after.width - box.width)).to.be.below(2);
  });

  it('starts with the purpose where nothing is there yet', async () => {
    const page = await openMap({plan: {format: 'cairn-plan', version: 1}});
    expect(page.element.matches(':state(empty)')).to.equal(true);
    await press(page, find(page, 'button', 'Add the purpose'));
    expect(page.element.plan.map.cards.map(({kind}) => kind)).to.deep.equal(['purpose']);
    await write(page, find(page, 'textbox', 'Words'), 'Every student reads with joy');
    expect(cardNames(page)).to.deep.equal([
      'Every student reads with joy, Purpose, 1 of 1, selected',
    ]);
  });
});
