/** What is opened on the map now and then: checked by the checkers, walked through by keyboard alone; and what the map advises. */
import {expect} from '@open-wc/testing';
import {expectAccessible} from '../../harness/accessible.js';
import {keys} from '../../harness/commands.js';
import {
  asked,
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

async function until(page: MapPage, holds: () => boolean): Promise<void> {
  for (let i = 0; i < 200 && !holds(); i++) await settled(page.element);
  expect(holds(), focused(page)).to.equal(true);
}

/** What has the focus, by the words of its label where those are around it. */
function where(page: MapPage): string {
  const {activeElement} = page.root;
  const label = activeElement instanceof HTMLInputElement ? activeElement.labels?.[0] : undefined;
  return label?.textContent.trim() ?? focused(page);
}

async function fromMenu(page: MapPage, option: string): Promise<void> {
  await press(page, find(page, 'button', 'More'));
  await press(page, await offered(page, option));
}

/** Chooses in the menu of the toolbar by keys, from the button that opens it. */
async function byKeys(page: MapPage, option: string): Promise<void> {
  expect(focused(page)).to.equal('More');
  await keys('Enter');
  await offered(page, option);
  await until(page, () => seek(page, 'menuitem', focused(page)) !== undefined);
  for (let i = 0; i < 24 && focused(page) !== option; i++) await keys('ArrowDown');
  expect(focused(page)).to.equal(option);
  await keys('Enter');
  await settled(page.element);
}

async function tabTo(page: MapPage, name: string): Promise<void> {
  for (let i = 0; i < 30 && !where(page).startsWith(name); i++) await keys('Tab');
  expect(where(page).startsWith(name), `${name}, not ${where(page)}`).to.equal(true);
}

describe('What is opened on the purpose map now and then', function () {
  this.timeout(60_000);

  it('has nothing that a checker finds wrong', async () => {
    const page = await openMap();
    await press(page, find(page, 'button', 'More'));
    await offered(page, 'Overview');
    await expectAccessible(page.element);
    await press(page, await offered(page, 'Overview'));
    await until(page, () => page.root.querySelector('.overview') !== null);
    await expectAccessible(page.element);
    await press(page, find(page, 'button', 'Connect'));
    await expectAccessible(page.element);
    await press(page, find(page, 'button', 'Cancel'));
    await fromMenu(page, 'Select an area');
    await expectAccessible(page.element);
    await press(page, find(page, 'button', 'Cancel'));
    await fromMenu(page, 'Add people from a spreadsheet…');
    await asked(page);
    await expectAccessible(page.element);
    await write(
      page,
      find(page, 'textbox', 'Table'),
      'Name,Role,Phone\nAna Ruiz,Teacher,1\nBo,Wizard,2',
    );
    await Promise.all(page.root.getAnimations().map(({finished}) => finished));
    await expectAccessible(page.element);
    await press(page, find(page, 'button', 'Cancel'));
    await fromMenu(page, 'Merge another copy…');
    await asked(page);
    await expectAccessible(page.element);
  });

  it('is walked through by keyboard alone, and gives the focus back where it was taken', async () => {
    const page = await openMap();
    find(page, 'button', 'More').focus();
    await byKeys(page, 'Overview');
    await until(page, () => page.root.querySelector('.overview') !== null);
    expect(focused(page)).to.equal('More');

    await byKeys(page, 'Arrange cards…');
    await until(page, () => where(page) === 'By zone');
    await tabTo(page, 'Those that nobody');
    await keys('ArrowDown');
    await until(page, () => page.root.textContent.includes('cards would move'));
    await tabTo(page, 'Keep it like this');
    await keys('Enter');
    await until(page, () => page.changes.length === 1);
    await until(page, () => focused(page) !== 'nothing');
    page.element.undo();

    for (const [option, field] of [
      ['Add people from a spreadsheet…', 'Table'],
      ['Merge another copy…', 'The other copy'],
    ] as const) {
      find(page, 'button', 'More').focus();
      await byKeys(page, option);
      await asked(page);
      await tabTo(page, field);
      await keys('Escape');
      await until(page, () => focused(page) === 'More');
    }

    const print = window.print.bind(window);
    let sheets = 0;
    window.print = () => {
      sheets += document.querySelectorAll('[data-cairn-paper]').length;
    };
    try {
      await byKeys(page, 'Print on one sheet');
      await until(page, () => sheets === 1);
      await until(page, () => focused(page) === 'More');
    } finally {
      window.print = print;
    }

    find(page, 'button', 'Find').focus();
    await keys('Enter');
    await until(page, () => focused(page) === 'Words');
    await tabTo(page, 'Kind');
    await tabTo(page, 'Person');
    await tabTo(page, 'Close');
    await keys('Enter');
    await until(page, () => focused(page) === 'Find');
  });
});

describe('The purpose map says', function () {
  this.timeout(30_000);

  it('who is missing, which test has no end and which action no owner, and what observing asks for', async () => {
    const {people, actions, map} = teamTime;
    const page = await openMap({
      plan: {
        ...teamTime,
        people: [
          ...people.filter(({role}) => role !== 'administrator'),
          {id: 'p-family', name: 'Families', role: 'family', ring: 'affected'},
        ],
        theory: {...teamTime.theory, voices: []},
        contract: {...teamTime.contract, reviewed: ''},
        actions: actions.map((one) => ({...one, owner: ''})),
        map: {
          ...map,
          cards: map.cards.map((one) =>
            one.id === 'c-test' ? {...one, text: 'Peers observe one lesson', end: ''} : one,
          ),
        },
      },
    });
    const more = (): string => page.root.querySelector('.findings')?.textContent ?? '';
    await until(page, () => more() !== '');
    const all = page.element.findings?.map(({code}) => code);
    expect(all).to.include.members([
      'team-administrator-missing',
      'voice-missing',
      'action-owner-missing',
      'test-end-missing',
      'observation-promises',
      'contract-not-reviewed',
    ]);
    expect(more().replace(/\s+/g, ' ')).to.contain('No administrator is in the team.');
    // What is said beyond the first three is one press away.
    const told = [...page.root.querySelectorAll<HTMLElement>('.findings .finding')];
    const seen = (): number => told.filter((one) => one.checkVisibility()).length;
    expect(told).to.have.length.at.least(6);
    expect(seen()).to.equal(3);
    page.root.querySelector<HTMLElement>('.findings summary')!.focus();
    await keys('Enter');
    await settled(page.element);
    expect(seen()).to.equal(told.length);
    await expectAccessible(page.element);
  });

  it('of which card it speaks, and leads there', async () => {
    const {map} = teamTime;
    const cards = map.cards.map((one) => (one.id === 'c-test' ? {...one, end: ''} : one));
    const page = await openMap({plan: {...teamTime, map: {...map, cards}}});
    await until(page, () => seek(page, 'button', 'Two grade teams') !== undefined);
    const [named] = page.root.querySelectorAll<HTMLElement>('.findings button');
    expect(named?.parentElement?.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'Two grade teams, six sessions, one protocol: This test has no end yet. Say from when to when you try it, so that it stays small.',
    );
    await press(page, named!);
    await until(page, () => page.root.querySelector('.details') !== null);
    expect(focused(page)).to.contain('Two grade teams');
    await expectAccessible(page.element);
  });
});
