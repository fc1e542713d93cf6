/** The map of the worked example, built from nothing: by keyboard alone, and by clicks alone. */
import {expect} from '@open-wc/testing';
import type {Plan} from '../../../src/plan/types.js';
import {keys} from '../../harness/commands.js';
import {
  asked,
  card,
  choose,
  find,
  focused,
  offered,
  openMap,
  press,
  seek,
  settled,
  teamTime,
  write,
  type MapPage,
} from './page.js';

/** The plan without its map: people, outcomes and actions are there. */
const nothingYet = {...teamTime, map: {cards: [], connections: []}};

/** What a map says, whatever the ids and places of its cards. */
function told({map, people, theory, actions}: Plan): {cards: string[]; connections: string[]} {
  const items = new Map<string, unknown>([
    ...people.map(({id, name}) => [id, name] as const),
    ...theory.outcomes.map(({id, text}) => [id, text] as const),
    ...actions.map(({id, text}) => [id, text] as const),
  ]);
  const words = new Map(
    map.cards.map(({id, ref, text}) => [id, String(ref ? items.get(ref) : text)]),
  );
  return {
    cards: map.cards.map(({id, kind}) => `${kind}: ${words.get(id)!}`).sort(),
    connections: map.connections
      .map(({from, to, kind, label}) =>
        [words.get(from), kind, label as string, words.get(to)].join(' | '),
      )
      .sort(),
  };
}

/** The cards in an order in which each connection starts at the card that was made last. */
const cards = [
  ['Vision', 'Every team decides one change together and returns to see what it did'],
  ['Purpose', 'Shared time is for learning from student work', 'Every team decides'],
  ['Value', 'Growth, not rating'],
  ['Goal', 'One improved unit per team and term'],
  ['Outcome', '*teachers bring and discuss'],
  ['Test', 'Two grade teams, six sessions, one protocol', 'teachers bring'],
  ['Person', '*Instructional coach', 'Two grade teams', 'responsible-for', 'facilitates'],
  ['Support', 'Cover for one period', 'Two grade teams', 'supports'],
  ['Person', '*Grade 6 lead'],
  ['Action', '*Choose one protocol'],
  ['Shift', 'Announcements leave the meeting'],
  ['Communication', 'Why the agenda changes'],
  ['To learn from others', 'How did the elementary school choose its protocol?'],
  ['Note', 'Ask about room 12'],
] as const;

describe('The map of the worked example', function () {
  this.timeout(120_000);
  let wanted: ReturnType<typeof told>;
  before(async () => {
    wanted = told((await openMap()).element.plan);
  });

  it('is built from nothing by clicks alone', async () => {
    const page = await openMap({plan: nothingYet});
    for (const [kind, words, to, how = 'leads-to', label] of cards) {
      await press(page, find(page, 'button', 'Add card'));
      await press(page, await offered(page, kind));
      if (words.startsWith('*')) {
        await asked(page);
        await press(page, find(page, 'button', words.slice(1)));
      } else await write(page, find(page, 'textbox', 'Words'), words);
      if (!to) continue;
      await choose(page, words.replace('*', ''), 'Connect to…');
      await asked(page);
      const select = find(page, 'combobox', 'Kind of connection') as HTMLSelectElement;
      select.value = how;
      select.dispatchEvent(new Event('change', {bubbles: true}));
      await settled(page.element);
      await press(page, find(page, 'button', to));
      if (!label) continue;
      await press(page, card(page, words.replace('*', '')));
      await write(page, find(page, 'textbox', 'Word on it'), label);
    }
    expect(told(page.element.plan)).to.deep.equal(wanted);
  });

  it('is built from nothing by keyboard alone', async () => {
    const page = await openMap({plan: nothingYet});
    await start(page);
    for (const [kind, words, to, how = 'leads-to', label] of cards) {
      await inMenu(page, kind);
      if (words.startsWith('*')) {
        await asked(page);
        await tabTo(page, words.slice(1));
        await keys('Enter');
        await until(page, () => focused(page).startsWith(words.slice(1)));
      } else {
        await until(page, () => focused(page) === 'Words');
        typed(words);
        await keys('Escape');
        await until(page, () => focused(page).startsWith(words.slice(0, 12)));
      }
      if (to) {
        await keys('c');
        await asked(page);
        await tabTo(page, 'Search cards');
        typed(to);
        await settled(page.element);
        await tabTo(page, to);
        await keys('Enter');
        await until(page, () => focused(page).startsWith(words.replace('*', '').slice(0, 12)));
      }
      if (how !== 'leads-to') {
        await keys('l');
        await tabTo(page, 'Kind of connection');
        // “is responsible for”, “supports”: a list of words goes to the one that begins so.
        await keys(how === 'supports' ? 's' : 'i');
        await settled(page.element);
        if (label) {
          await tabTo(page, 'Word on it');
          typed(label);
          // On the way out of a field its words are kept.
          await keys('Tab');
        }
        await keys('Escape');
        await until(page, () => focused(page).startsWith(words.replace('*', '').slice(0, 12)));
      }
      await keys('n');
    }
    expect(told(page.element.plan)).to.deep.equal(wanted);
  });
});

/** From the top of the page to the menu of kinds. */
async function start(page: MapPage): Promise<void> {
  document.body.tabIndex = -1;
  document.body.focus();
  await tabTo(page, 'Add card');
  await keys('Enter');
}

/** Chooses in the menu that is open: by its first letter, then by arrows. */
async function inMenu(page: MapPage, kind: string): Promise<void> {
  await offered(page, kind);
  await until(page, () => seek(page, 'menuitem', focused(page)) !== undefined);
  await keys(kind.charAt(0).toLowerCase());
  for (let i = 0; i < 20 && focused(page) !== kind; i++) await keys('ArrowDown');
  await keys('Enter');
  await settled(page.element);
}

async function tabTo(page: MapPage, name: string): Promise<void> {
  for (let i = 0; i < 40 && !focused(page).startsWith(name); i++) await keys('Tab');
  expect(focused(page).startsWith(name), `${name}, not ${focused(page)}`).to.equal(true);
}

async function until(page: MapPage, holds: () => boolean): Promise<void> {
  for (let i = 0; i < 200 && !holds(); i++) await settled(page.element);
  expect(holds(), focused(page)).to.equal(true);
}

/** Types into what has the focus, as one stroke. */
function typed(words: string): void {
  // Nothing else types as a person does, with the browser's own events; it is only not called by its name in types.
  const type = Reflect.get(document, 'execCommand') as (...of: unknown[]) => boolean;
  type.call(document, 'insertText', false, words);
}
