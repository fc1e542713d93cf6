/** Several cards at once, copies, lists, and finding some cards among all. */
import {expect} from '@open-wc/testing';
import {expectAccessible} from '../../harness/accessible.js';
import {keys} from '../../harness/commands.js';
import {
  asked,
  card,
  cardNames,
  choose,
  find,
  focused,
  offered,
  nameOf,
  openMap,
  press,
  said,
  settled,
  write,
  type MapPage,
} from './page.js';

const labels = ({changes}: MapPage): string[] => changes.map(({label}) => label);
const selected = ({root}: MapPage): number => root.querySelectorAll('.face.selected').length;

async function type(page: MapPage, ...chords: string[]): Promise<void> {
  for (const chord of chords) {
    await keys(chord);
    await settled(page.element);
  }
}

async function fromMenu(page: MapPage, option: string): Promise<void> {
  await press(page, find(page, 'button', 'More'));
  await press(page, await offered(page, option));
}

/** Where a press on the map lies, at parts of its width and height. */
async function pressGround(page: MapPage, x: number, y: number): Promise<void> {
  const scroller = page.root.querySelector<HTMLElement>('.scroller')!;
  const box = scroller.getBoundingClientRect();
  scroller.querySelector('.extent')!.dispatchEvent(
    new MouseEvent('click', {
      ...{bubbles: true, composed: true, detail: 1},
      clientX: box.left + box.width * x,
      clientY: box.top + box.height * y,
    }),
  );
  await settled(page.element);
}

function clip(
  page: MapPage,
  kind: 'copy' | 'cut' | 'paste',
  data = new DataTransfer(),
): DataTransfer {
  page.root.activeElement!.dispatchEvent(
    new ClipboardEvent(kind, {
      ...{bubbles: true, composed: true, cancelable: true},
      clipboardData: data,
    }),
  );
  return data;
}

describe('Several cards of the purpose map', function () {
  this.timeout(30_000);

  it('are selected by pressing two corners, and aligned and distributed each as one step', async () => {
    const page = await openMap();
    await fromMenu(page, 'Select an area');
    await pressGround(page, 0.001, 0.001);
    await pressGround(page, 0.999, 0.999);
    expect(selected(page)).to.equal(14);
    await press(page, find(page, 'button', 'Options for Growth'));
    await press(page, await offered(page, 'Align or distribute…'));
    await press(page, await offered(page, 'Align left edges'));
    expect(new Set(page.element.plan.map.cards.map(({x}) => x)).size).to.equal(1);
    expect(labels(page)).to.deep.equal(['Move cards']);
    page.element.undo();
    expect(new Set(page.element.plan.map.cards.map(({x}) => x)).size).to.be.above(1);
    await fromMenu(page, 'Align or distribute…');
    await press(page, await offered(page, 'Same space from top to bottom'));
    expect(labels(page).slice(-1)).to.deep.equal(['Move cards']);
    expect(page.element.store.undoLabel).to.equal('Move cards');
  });

  it('are selected by a rectangle with Shift and a drag, and no longer by Esc', async () => {
    const page = await openMap();
    const scroller = page.root.querySelector<HTMLElement>('.scroller')!;
    const box = scroller.getBoundingClientRect();
    const at = (kind: string, x: number, y: number, target: EventTarget = scroller) =>
      target.dispatchEvent(
        new PointerEvent(kind, {
          ...{bubbles: true, composed: true, cancelable: true, isPrimary: true, pointerId: 1},
          ...{button: 0, shiftKey: true, clientX: box.left + x, clientY: box.top + y},
        }),
      );
    at('pointerdown', 1, 1);
    at('pointermove', 400, 300);
    expect(page.root.querySelectorAll('.area')).to.have.length(1);
    at('pointerup', box.width - 2, box.height - 2);
    await settled(page.element);
    expect(page.root.querySelectorAll('.area')).to.have.length(0);
    expect(selected(page)).to.equal(14);
    expect(await said(page, /selected/)).to.equal('14 cards selected');
    card(page, 'Growth').focus();
    await type(page, 'Escape');
    expect(selected(page)).to.equal(0);
  });

  it('are copied as lines and pasted with all they say, and what stands for a person stays that person', async () => {
    const page = await openMap();
    card(page, 'Instructional coach').focus();
    await type(page, 'Space');
    card(page, 'Two grade teams').focus();
    await type(page, 'Space');
    const data = clip(page, 'copy');
    expect(data.getData('text/plain')).to.equal(
      'Person: Instructional coach\nTest: Two grade teams, six sessions, one protocol',
    );
    clip(page, 'cut');
    await settled(page.element);
    expect(cardNames(page)).to.have.length(12);
    card(page, 'Growth').focus();
    clip(page, 'paste', data);
    await settled(page.element);
    expect(labels(page)).to.deep.equal(['Remove cards', 'Add cards']);
    expect(cardNames(page)).to.have.length(14);
    expect(selected(page)).to.equal(2);
    const {map, people} = page.element.plan;
    expect(map.cards.at(-2)).to.include({kind: 'person', ref: 'p-coach'});
    expect(map.cards.at(-1)).to.include({kind: 'test', start: '2026-09-14'});
    expect(map.connections.at(-1)).to.include({kind: 'responsible-for', label: 'facilitates'});
    clip(page, 'paste', data);
    await settled(page.element);
    expect(page.element.plan.people).to.have.length(people.length + 1);
    page.element.undo();
    expect(page.element.plan.people).to.have.length(people.length);
  });

  it('come from any text, one a line, by the clipboard and by a list', async () => {
    const page = await openMap();
    card(page, 'Growth').focus();
    const data = new DataTransfer();
    data.setData('text/plain', '- <img src=x onerror=alert(1)>\n2. Person: Ana Ruiz\n\n=1+1');
    clip(page, 'paste', data);
    await settled(page.element);
    const made = page.element.plan.map.cards.slice(-3);
    expect(made.map(({kind, text}) => [kind, text])).to.deep.equal([
      ['note', '<img src=x onerror=alert(1)>'],
      ['person', ''],
      ['note', '=1+1'],
    ]);
    expect(page.element.plan.people.at(-1)).to.include({name: 'Ana Ruiz'});
    expect(page.root.querySelector('img')).to.equal(null);
    await fromMenu(page, 'Add cards from a list…');
    await asked(page);
    await expectAccessible(page.element);
    await write(page, find(page, 'textbox', 'List'), 'Support: Cover on Tuesdays\nAsk the office');
    await press(page, find(page, 'button', 'Add 2 cards'));
    expect(page.element.plan.map.cards.slice(-2).map(({kind}) => kind)).to.deep.equal([
      'support',
      'note',
    ]);
    expect(labels(page)).to.deep.equal(['Add cards', 'Add cards']);
  });

  it('are duplicated with what connects them, and pasted by the menu', async () => {
    const page = await openMap();
    const {length} = page.element.plan.map.connections;
    card(page, 'Instructional coach').focus();
    await type(page, 'Space');
    card(page, 'Two grade teams').focus();
    await type(page, 'Space', 'Control+d');
    expect(labels(page)).to.deep.equal(['Add cards']);
    expect(page.element.plan.map.connections).to.have.length(length + 1);
    expect(focused(page)).to.contain('Instructional coach');
    await choose(page, 'Growth, not rating', 'Copy');
    await fromMenu(page, 'Paste 1 card');
    expect(cardNames(page).filter((name) => name.startsWith('Growth'))).to.have.length(2);
  });
});

describe('Finding cards on the purpose map', function () {
  this.timeout(30_000);

  it('leaves what is looked for by words, kind and person, on the map and in the outline alike', async () => {
    const page = await openMap();
    await press(page, find(page, 'button', 'Find'));
    expect(focused(page)).to.equal('Words');
    await write(page, find(page, 'textbox', 'Words'), 'TÉAM');
    expect(await said(page, / of /)).to.match(/^\d+ of 14 cards$/);
    const shown = page.root.querySelectorAll('.cards > li:not([inert])').length;
    expect(shown).to.be.within(1, 13);
    const places = [...page.root.querySelectorAll('.cards > li:not([inert]) .face')].map(
      (face) => /, (\d+) of (\d+)/.exec(nameOf(face))?.[0],
    );
    expect(places).to.deep.equal(places.map((_, at) => `, ${at + 1} of ${shown}`));
    await expectAccessible(page.element);
    await press(page, find(page, 'button', 'Show as outline'));
    expect(page.root.querySelectorAll('.outline li[data-card]')).to.have.length(shown);
    await expectAccessible(page.element);
    await press(page, find(page, 'button', 'Show all'));
    expect(page.root.querySelectorAll('.outline li[data-card]')).to.have.length(14);
    const person = find(page, 'combobox', 'Person') as HTMLSelectElement;
    person.value = 'p-coach';
    person.dispatchEvent(new Event('change', {bubbles: true}));
    await settled(page.element);
    const words = [...page.root.querySelectorAll<HTMLTextAreaElement>('.outline textarea')].map(
      ({value}) => value,
    );
    expect(words).to.include.members([
      'Instructional coach',
      'Two grade teams, six sessions, one protocol',
    ]);
    expect(words).not.to.include('Growth, not rating');
  });

  it('skips what is not looked for by arrows, and shows a card that one goes to or makes', async () => {
    const page = await openMap();
    await press(page, find(page, 'button', 'Find'));
    await write(page, find(page, 'textbox', 'Words'), 'Coach');
    card(page, 'Instructional coach').focus();
    await type(page, 'ArrowRight', 'ArrowUp', 'ArrowDown');
    expect(focused(page)).to.contain('Instructional coach');
    await type(page, '.');
    expect(focused(page)).to.contain('Two grade teams');
    await press(page, find(page, 'button', 'Close'));
    expect(page.root.querySelectorAll('.cards > li[inert]')).to.have.length(0);
    expect(focused(page)).to.equal('Find');
  });
});
