/** Zones of the map: where a new card goes, and what is seen of them. */
import {expect} from '@open-wc/testing';
import {keys} from '../../harness/commands.js';
import {card, drag, find, offered, openMap, press, said, settled, type MapPage} from './page.js';

const nothingYet = {format: 'cairn-plan', version: 1, id: 'zones-test'};

const words = ({root}: MapPage): string[] =>
  [...root.querySelectorAll('.zones p')].map(({textContent}) => textContent);

/** Adds cards from the toolbar, kind by kind; where each stands. */
async function added(page: MapPage, kinds: readonly string[]): Promise<string[]> {
  for (const kind of kinds) {
    await press(page, find(page, 'button', 'Add card'));
    await press(page, await offered(page, kind));
  }
  return page.element.plan.map.cards.map(({kind, x, y}) => `${kind} ${x} ${y}`);
}

/** Zones wait until the browser rests. */
async function drawn(page: MapPage): Promise<void> {
  for (let i = 0; i < 200 && words(page).length === 0; i++) await settled(page.element);
}

describe('The zones of the purpose map', function () {
  this.timeout(30_000);

  it('take a new card: why on top, people, the test, results and what is told side by side, supports beneath', async () => {
    const page = await openMap({plan: nothingYet});
    const kinds = [
      'Purpose',
      'Test',
      'Person',
      'Outcome',
      'Communication',
      'Support',
      'Action',
      'Note',
    ];
    expect(await added(page, kinds)).to.deep.equal([
      'purpose 0 0',
      'test 320 144',
      'person 0 144',
      'outcome 640 144',
      'communication 960 144',
      'support 0 640',
      'action 320 288',
      'note 0 784',
    ]);
    await drawn(page);
    expect(words(page)).to.deep.equal(['The test and first steps']);
  });

  it('take what a key makes: next to the card with the focus where it is of its kind, else in its own zone', async () => {
    const page = await openMap({plan: nothingYet});
    await added(page, ['Purpose', 'Test', 'Person']);
    const [, , {id = ''} = {}] = page.element.plan.map.cards;
    const make = async (kind: string): Promise<string | undefined> => {
      page.root.querySelector<HTMLElement>(`.cards [data-card="${id}"] .face`)!.focus();
      await keys('n');
      await press(page, await offered(page, kind));
      return page.element.plan.map.cards.map(({x, y}) => `${x} ${y}`).at(-1);
    };
    expect(await make('Action')).to.equal('320 288');
    expect(await make('Person')).to.equal('0 288');
    expect(await make('Vision')).to.equal('320 0');
  });

  it('have the why on top, also where it comes last, and leave what stands there alone', async () => {
    const page = await openMap({plan: nothingYet});
    const [person, vision] = await added(page, ['Person', 'Vision']);
    expect([person, vision]).to.deep.equal(['person 0 0', 'vision 0 -160']);
    expect(await said(page, /Vision/)).to.equal('Added a card: Vision');
  });

  it('are grounds with a word around cards that stand together, and no words to listen to', async () => {
    const page = await openMap();
    await drawn(page);
    expect(words(page)).to.deep.equal(['Why', 'People', 'The test and first steps']);
    expect(page.root.querySelector('.zones')?.getAttribute('aria-hidden')).to.equal('true');
    const ground = page.root.querySelectorAll('.zones p')[1]!.getBoundingClientRect();
    for (const name of ['Instructional coach', 'Grade 6 lead']) {
      const {top, bottom, left, right} = card(page, name).getBoundingClientRect();
      expect([top > ground.top + 15, bottom < ground.bottom]).to.deep.equal([true, true]);
      expect([left > ground.left, right < ground.right]).to.deep.equal([true, true]);
    }
    await drag(page, card(page, 'Grade 6 lead'), 640, 240);
    expect(words(page)).to.deep.equal(['Why', 'The test and first steps']);
    page.element.undo();
    await settled(page.element);
    expect(words(page)).to.have.length(3);
    page.element.lang = 'es';
    await settled(page.element);
    for (let i = 0; i < 100 && words(page)[0] === 'Why'; i++) await settled(page.element);
    expect(words(page)[0]).to.equal('Por qué');
  });
});
