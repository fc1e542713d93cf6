import {expect} from '@open-wc/testing';
import {sendMouse} from '@web/test-runner-commands';
import '../../../src/elements/action-timeline/define.js';
import type {CairnActionTimeline} from '../../../src/elements/action-timeline/index.js';
import type {Action} from '../../../src/plan/types.js';
import {expectAccessible} from '../../harness/accessible.js';
import {
  all,
  appears,
  choose,
  field,
  find,
  focus,
  focused,
  hear,
  key,
  listen,
  nameOf,
  press,
  put,
  settled,
  typeInto,
  until,
  words,
  write,
} from '../../harness/page.js';
import {viewport} from '../../harness/commands.js';
import {hostile, hostileText, workedExample} from '../../suites/documents.js';

/** A timeline that shows what it is asked for: bars and load are fetched when they are. */
async function timeline(
  attributes: Readonly<Record<string, string>> = {},
  plan: object = workedExample,
): Promise<CairnActionTimeline> {
  const element = await put('cairn-action-timeline', {plan}, attributes);
  await until(
    () =>
      all(element, 'treegrid').length + all(element, 'list').length + all(element, 'table').length,
    'the actions are shown',
  );
  return element;
}

const COLUMNS = ['Action', 'Owner', 'Start', 'Due', 'Status', 'Sign of success', 'Hours', 'More'];

/** Chooses from the menu that was opened, as soon as it is there. */
async function chooseAct(element: CairnActionTimeline, act: string): Promise<void> {
  (await appears(element, 'menuitem', act)).click();
  await settled(element);
}

/** A cell of the table, by the words of its action and of its column. */
function cell(element: CairnActionTimeline, action: string, column: string): HTMLElement {
  const row = all(element, 'row').find((one) => words(one).startsWith(action));
  const found = row?.children[COLUMNS.indexOf(column)];
  if (!(found instanceof HTMLElement)) throw new Error(`No “${column}” of “${action}”.`);
  return found;
}

const actions = (element: CairnActionTimeline): readonly Action[] => element.plan.actions;
const names = (element: CairnActionTimeline): unknown[] => actions(element).map(({text}) => text);

function action(element: CairnActionTimeline, id: string): Action {
  return actions(element).find((one) => one.id === id)!;
}

/** Which cell has the focus, in words. */
function at(): string {
  const row = focused().closest('tr');
  const place = focused().closest('th, td');
  const column = [...(row?.children ?? [])].indexOf(place!);
  return `${words(row!.children[0]!)}, ${COLUMNS[column] ?? '?'}`;
}

async function oneEdit(
  element: CairnActionTimeline,
  label: string,
  act: () => Promise<unknown>,
): Promise<void> {
  const before = element.value;
  const heard = hear(element, 'cairn-change');
  await act();
  await settled(element);
  await until(() => heard.length, `“${label}”`);
  expect(heard.map(({detail}) => [detail.label, detail.origin, detail.tool])).to.deep.equal([
    [label, 'user', 'cairn-action-timeline'],
  ]);
  const after = element.value;
  expect(after).not.to.equal(before);
  element.undo();
  expect(element.value).to.equal(before);
  element.redo();
  expect(element.value).to.equal(after);
  await settled(element);
}

const BULLETIN = 'Restart the weekly bulletin';
const PROTOCOL = 'Choose one protocol for looking at student work';
const SESSIONS = 'Run six sessions in grades 6 and 7';
const SHARE = 'Share what staff told us, and what we will change';

describe('the action timeline', () => {
  it('says who does what by when, and how the team will know', async () => {
    const element = await timeline();
    const [head, first] = all(element, 'row');
    expect([...head!.children].map(words)).to.deep.equal(COLUMNS);
    expect([...first!.children].slice(0, 7).map(words)).to.deep.equal([
      BULLETIN,
      'Office manager',
      'Aug 24, 2026',
      'Sep 4, 2026',
      '● Done',
      'Four bulletins in a row, no announcements in meetings',
      '6',
    ]);
    expect(words(element)).to.include('5 actions').and.include('before winter break');
  });

  it('says dates, numbers and words as Spanish does', async () => {
    const element = await timeline({lang: 'es'});
    expect(words(element))
      .to.include('24 ago 2026')
      .and.include('Terminada')
      .and.include('5 acciones');
  });

  it('begins empty with what it is for, and the first action is written at once', async () => {
    const element = await put('cairn-action-timeline');
    expect(words(element)).to.include('who does what by when');
    expect(element.matches(':state(empty)')).to.equal(true);
    await oneEdit(element, 'Add action', () => press(element, 'button', 'Add the first action'));
    expect(actions(element)).to.have.length(1);
  });

  it('shows its view by a pressed button, and as an attribute', async () => {
    const element = await timeline();
    await press(element, 'button', 'Load');
    expect(element.getAttribute('view')).to.equal('load');
    expect(find(element, 'button', 'Load').getAttribute('aria-pressed')).to.equal('true');
  });

  it('adds up what each person and each role carries', async () => {
    const element = await timeline({view: 'load'});
    const [people, roles] = all(element, 'table');
    const row = (table: HTMLElement, name: string): string[] =>
      [...all(table, 'row').find((one) => words(one).startsWith(name))!.children].map((one) =>
        words(one).replace(/●/g, '').trim(),
      );
    expect(row(people!, 'Grade 6 lead')).to.deep.equal(['Grade 6 lead Teacher', '1', '24']);
    expect(row(people!, 'Office manager')).to.deep.equal([
      'Office manager Support staff',
      '0',
      '0',
    ]);
    expect(row(roles!, 'Coach')).to.deep.equal(['Coach', '1', '3']);
  });

  it('names an owner that is not in the plan by the reference', async () => {
    const element = await timeline(
      {},
      {format: 'cairn-plan', version: 1, actions: [{id: 't', text: 'Alone', owner: 'p-gone'}]},
    );
    expect(words(cell(element, 'Alone', 'Owner'))).to.include('p-gone');
  });

  it('shows hostile words in each view as words', async () => {
    for (const view of ['grid', 'bars', 'load']) {
      const element = await timeline({view}, hostile());
      expect(words(element)).to.include(hostileText);
      expect(element.shadowRoot!.querySelector('img')).to.equal(null);
    }
  });

  it('is accessible in each view, and with its details open', async () => {
    for (const view of ['grid', 'bars', 'load']) {
      await expectAccessible(await timeline({view, heading: view}));
    }
    const element = await timeline({heading: 'Details'});
    await press(element, 'button', `More for ${SESSIONS}`);
    await chooseAct(element, 'Details');
    await appears(element, 'dialog', SESSIONS);
    await expectAccessible(element);
  }).timeout(60_000);
});

describe('the table by click', () => {
  it('opens a cell, and what is written is one edit', async () => {
    const element = await timeline();
    await oneEdit(element, 'Change action', async () => {
      cell(element, BULLETIN, 'Action').click();
      await settled(element);
      typeInto(focused() as HTMLInputElement, 'Restart the bulletin on Mondays');
      cell(element, SESSIONS, 'Action').click();
      await settled(element);
    });
    expect(names(element)[0]).to.equal('Restart the bulletin on Mondays');
  });

  it('takes a day in words by a button, in the cell of the day', async () => {
    const element = await timeline();
    await oneEdit(element, 'Change dates', async () => {
      cell(element, SHARE, 'Due').click();
      await appears(element, 'button', 'Or type words');
      await press(element, 'button', 'Or type words');
      await until(() => focus() === 'textbox “Due”', focus);
      typeInto(focused() as HTMLInputElement, 'after winter break');
      cell(element, SHARE, 'Start').click();
      await settled(element);
    });
    expect(action(element, 't-share')).to.include({
      due: '2027-01-04',
      dueText: 'after winter break',
    });
    cell(element, SHARE, 'Start').click();
    await settled(element);
    await press(element, 'button', 'Or type words');
    expect((focused() as HTMLInputElement).value).to.equal('');
    typeInto(focused() as HTMLInputElement, 'after winter break');
    await key('Enter');
    expect(action(element, 't-share').start).to.equal('2027-01-04');
    expect(at()).to.equal(`${SHARE}, Start`);
  });

  it('lets an owner be chosen by name and title', async () => {
    const element = await timeline();
    await oneEdit(element, 'Choose owner', async () => {
      cell(element, SHARE, 'Owner').click();
      await settled(element);
      await choose(element, 'Owner', 'Grade 7 lead, English teacher');
      await key('Enter');
    });
    expect(action(element, 't-share').owner).to.equal('p-lead-7');
  });

  it('asks at once what blocks an action that is set to blocked', async () => {
    const element = await timeline();
    cell(element, SESSIONS, 'Status').click();
    await settled(element);
    await choose(element, 'Status', 'Blocked');
    await key('Enter');
    await settled(element);
    const dialog = await appears(element, 'dialog', SESSIONS);
    await until(() => focus() === 'textbox “Blocked because”', focus);
    await write(dialog, 'Blocked because', 'No substitute teacher');
    expect(action(element, 't-sessions')).to.include({
      status: 'blocked',
      blockedBecause: 'No substitute teacher',
    });
  });

  it('adds an action below the others, open for writing', async () => {
    const element = await timeline();
    await oneEdit(element, 'Add action', () => press(element, 'button', 'Add an action'));
    await press(element, 'button', 'Add an action');
    await until(
      () => focus() === 'textbox “Action”',
      () => focus(),
    );
    typeInto(focused() as HTMLInputElement, 'Thank everybody');
    expect(
      (JSON.parse(element.value) as {actions: {text: string}[]}).actions.at(-1)!.text,
    ).to.equal('Thank everybody');
  });

  it('moves, opens and deletes a row by its menu', async () => {
    const element = await timeline();
    await oneEdit(element, 'Move action', async () => {
      await press(element, 'button', `More for ${BULLETIN}`);
      await chooseAct(element, 'Move down');
    });
    expect(names(element).slice(0, 2)).to.deep.equal([PROTOCOL, BULLETIN]);
    await press(element, 'button', `More for ${PROTOCOL}`);
    await oneEdit(element, 'Remove action', () => chooseAct(element, 'Delete'));
    expect(names(element)).not.to.include(PROTOCOL);
    expect(focused()).not.to.equal(document.body);
  });

  it('says what was deleted, and that it can come back', async () => {
    const element = await timeline();
    const told = listen(element);
    await press(element, 'button', `More for ${PROTOCOL}`);
    await chooseAct(element, 'Delete');
    await until(() => told.said.length > 0, 'it is said');
    expect(told.said).to.deep.equal([`Deleted: ${PROTOCOL}. Undo brings it back.`]);
  });

  it('reaches every field of an action in its details', async () => {
    const element = await timeline();
    await press(element, 'button', `More for ${SHARE}`);
    await chooseAct(element, 'Details');
    const dialog = await appears(element, 'dialog', SHARE);
    await oneEdit(element, 'Change dates', () => choose(dialog, 'Due', '2027-01-15'));
    await oneEdit(element, 'Change action', () => write(dialog, 'Hours', '4,5'));
    expect(action(element, 't-share')).to.include({due: '2027-01-15', hours: 4.5});
    await oneEdit(element, 'Add helper', async () => {
      field(dialog, 'Office manager').click();
      return Promise.resolve();
    });
    expect(action(element, 't-share').helpers).to.deep.equal(['p-office']);
    await press(dialog, 'button', 'Close');
    expect(all(element, 'dialog')).to.deep.equal([]);
    await until(
      () => focus() === `button “More for ${SHARE}”`,
      () => focus(),
    );
  });

  it('tells the page which action was opened', async () => {
    const element = await timeline();
    const heard = hear(element, 'cairn-selection');
    await press(element, 'button', `More for ${SHARE}`);
    await chooseAct(element, 'Details');
    expect(heard.map(({detail}) => ({...detail}))).to.deep.equal([
      {ids: ['t-share'], tool: 'cairn-action-timeline'},
    ]);
  });
});

describe('the table by keyboard', () => {
  const inTable = async (attributes: Readonly<Record<string, string>> = {}) => {
    const element = await timeline(attributes);
    cell(element, BULLETIN, 'Action').focus();
    await settled(element);
    return element;
  };

  it('is one stop, and arrows go from cell to cell', async () => {
    const element = await inTable();
    await key('ArrowRight');
    expect(at()).to.equal(`${BULLETIN}, Owner`);
    await key('ArrowDown');
    expect(at()).to.equal(`${PROTOCOL}, Owner`);
    await key('End');
    expect(focus()).to.equal(`button “More for ${PROTOCOL}”`);
    await key('Home');
    expect(at()).to.equal(`${PROTOCOL}, Action`);
    await key('Control+End');
    expect(focus()).to.equal(`button “More for ${SHARE}”`);
    await key('ArrowDown', 'ArrowRight');
    expect(focus()).to.equal(`button “More for ${SHARE}”`);
    await key('Control+Home', 'ArrowLeft');
    expect(at()).to.equal(`${BULLETIN}, Action`);
    await key('ArrowUp');
    expect(focus()).to.equal('button “Action”');
    await key('ArrowDown');
    expect(at()).to.equal(`${BULLETIN}, Action`);
    const stops =
      all(element, 'table').length +
      [...element.shadowRoot!.querySelectorAll('[role="treegrid"] [tabindex="0"]')].length;
    expect(stops).to.equal(1);
    await key('Shift+Tab');
    expect(focused().closest('[role="treegrid"]')).to.equal(null);
  });

  it('goes the other way where the page is read from right to left', async () => {
    await inTable({dir: 'rtl'});
    await key('ArrowLeft');
    expect(at()).to.equal(`${BULLETIN}, Owner`);
  });

  it('writes by Enter, keeps by Enter, and is back on the cell', async () => {
    const element = await inTable();
    await oneEdit(element, 'Change action', async () => {
      await key('Enter');
      expect(focus()).to.equal('textbox “Action”');
      (focused() as HTMLInputElement).value = 'Another action';
      await key('Enter');
    });
    expect(names(element)[0]).to.equal('Another action');
    expect(at()).to.equal('Another action, Action');
  });

  it('takes a day in words as soon as a letter is typed, and loses none that mean no day', async () => {
    const element = await inTable();
    const say = async (column: string, typed: string, end: string): Promise<void> => {
      cell(element, SHARE, column).focus();
      await key('Enter');
      await appears(element, 'button', 'Or type words');
      await key(
        ...typed
          .replaceAll(' ', '~')
          .split('')
          .map((one) => one.replace('~', 'Space')),
      );
      await key(end);
    };
    await oneEdit(element, 'Change dates', () => say('Due', 'before winter break', 'Enter'));
    expect(at()).to.equal(`${SHARE}, Due`);
    expect(words(focused())).to.equal('Dec 18, 2026 before winter break');
    await say('Start', 'after winter breek', 'Tab');
    expect(action(element, 't-share').start).to.equal('2026-12-07');
    expect(words(await appears(element, 'alert', /./))).to.include('“after winter breek”');
    await press(element, 'button', 'Understood');
    expect(at()).to.equal(`${SHARE}, Due`);
    await say('Due', 'when Ana is back', 'Enter');
    expect(action(element, 't-share')).to.include({due: '2026-12-18', dueText: 'when Ana is back'});
    expect(words(await appears(element, 'alert', /./))).to.include('Your words are kept');
    const before = element.value;
    await say('Due', 'x', 'Escape');
    expect(element.value).to.equal(before);
    expect(at()).to.equal(`${SHARE}, Due`);
    await expectAccessible(element);
  }).timeout(20_000);

  it('takes hours as they are typed, and tells what is no number with what was typed', async () => {
    const element = await timeline({lang: 'en'});
    const hours = async (typed: string, how: string): Promise<void> => {
      cell(element, SHARE, 'Hours').focus();
      await key('Enter');
      typeInto(focused() as HTMLInputElement, typed);
      await key(how);
      await settled(element);
    };
    await oneEdit(element, 'Change action', () => hours('4,5', 'Enter'));
    expect(action(element, 't-share').hours).to.equal(4.5);
    expect(at()).to.equal(`${SHARE}, Hours`);
    const before = element.value;
    for (const [typed, how] of [
      ['about 3', 'Enter'],
      ['1e', 'Tab'],
      ['-3', 'Enter'],
    ] as const) {
      await hours(typed, how);
      const told = words(await appears(element, 'alert', /./));
      expect(told).to.include(SHARE).and.include(typed).and.include('This is no number of hours.');
      expect(element.value).to.equal(before);
    }
    await expectAccessible(element);
    await hours('1,500', 'Enter');
    expect(action(element, 't-share').hours).to.equal(1500);
    expect(all(element, 'alert')).to.deep.equal([]);
    await hours('', 'Enter');
    expect(action(element, 't-share').hours).to.equal(0);
  });

  it('takes back what was written by Escape', async () => {
    const element = await inTable();
    const before = element.value;
    await key('F2');
    (focused() as HTMLInputElement).value = 'Another action';
    await key('Escape');
    expect(at()).to.equal(`${BULLETIN}, Action`);
    expect(element.value).to.equal(before);
  });

  it('keeps by Tab and goes on to the next cell', async () => {
    const element = await inTable();
    await key('Enter');
    (focused() as HTMLInputElement).value = 'Another action';
    await key('Tab');
    expect(names(element)[0]).to.equal('Another action');
    expect(at()).to.equal('Another action, Owner');
  });

  it('leaves arrows, letters and Delete to the field while a cell is open', async () => {
    const element = await inTable();
    await key('Enter', 'Home', 'Delete', 'ArrowRight');
    expect(focus()).to.equal('textbox “Action”');
    await key('Enter');
    expect(names(element)[0]).to.equal(BULLETIN.slice(1));
  });

  it('moves a row by Alt and an arrow, and says where it is', async () => {
    const element = await inTable();
    await oneEdit(element, 'Move action', () => key('Alt+ArrowDown'));
    expect(names(element).slice(0, 2)).to.deep.equal([PROTOCOL, BULLETIN]);
    expect(at()).to.equal(`${BULLETIN}, Action`);
    const told = listen(element);
    await key('Alt+ArrowDown');
    // What redo had to say may still be waiting its turn.
    await until(() => told.said.includes(`${BULLETIN} is now 3 of 5`), 'it is said');
  });

  it('empties a cell by Delete, and deletes the row by Ctrl+Delete', async () => {
    const element = await inTable();
    await key('ArrowRight');
    await oneEdit(element, 'Change actions', () => key('Delete'));
    expect(actions(element)[0]!.owner).to.equal('');
    await oneEdit(element, 'Remove action', () => key('Control+Delete'));
    expect(names(element)[0]).to.equal(PROTOCOL);
    expect(at()).to.equal(`${PROTOCOL}, Action`);
  });

  it('opens the menu by Enter, walks it by arrows, and gives the focus back on Escape', async () => {
    await inTable();
    await key('End', 'Enter');
    await until(
      () => focus() === 'menuitem “Details”',
      () => focus(),
    );
    await key('ArrowDown');
    expect(focus()).to.equal('menuitem “Move up”');
    await key('ArrowUp', 'ArrowUp');
    expect(focus()).to.equal('menuitem “Delete”');
    await key('Escape');
    await until(
      () => focus() === `button “More for ${BULLETIN}”`,
      () => focus(),
    );
  });

  it('can be walked and not written in by a reader', async () => {
    const element = await inTable({readonly: ''});
    const before = element.value;
    await key('Enter', 'ArrowRight', 'Delete', 'Alt+ArrowDown', 'Control+Delete');
    expect(element.value).to.equal(before);
    expect(all(element, 'textbox')).to.deep.equal([]);
    expect(at()).to.equal(`${BULLETIN}, Owner`);
  });
});

describe('the bars', () => {
  const bars = async (attributes: Readonly<Record<string, string>> = {}) => {
    const element = await timeline({view: 'bars', ...attributes});
    return {element, bar: (name: string) => find(element, 'button', new RegExp(`^${name}: `))};
  };

  it('say in words what they show', async () => {
    const {bar} = await bars();
    expect(nameOf(bar(SESSIONS))).to.equal(
      `${SESSIONS}: Sep 14, 2026 to Dec 4, 2026, Underway, Grade 6 lead, after ${PROTOCOL}, Put the protected time into the schedule`,
    );
  });

  it('move by Alt and an arrow, a day or a week, each one edit', async () => {
    const {element, bar} = await bars();
    bar(SHARE).focus();
    await oneEdit(element, 'Change dates', () => key('Alt+ArrowRight'));
    expect(action(element, 't-share')).to.include({start: '2026-12-08', due: '2026-12-19'});
    expect(focused()).to.equal(bar(SHARE));
    const told = listen(element);
    await key('Alt+Shift+ArrowLeft');
    expect(action(element, 't-share')).to.include({start: '2026-12-01', due: '2026-12-12'});
    await until(
      () => told.said.includes(`${SHARE}: Dec 1, 2026 to Dec 12, 2026`),
      'it is said where the bar stands now',
    );
  });

  it('move their end by E and arrows until Enter, as one edit', async () => {
    const {element, bar} = await bars();
    bar(SHARE).focus();
    await oneEdit(element, 'Change dates', () =>
      key('e', 'ArrowRight', 'ArrowRight', 'Shift+ArrowRight', 'Enter'),
    );
    expect(action(element, 't-share')).to.include({start: '2026-12-07', due: '2026-12-27'});
  });

  it('move their start by S, never past their end, and Escape takes it back', async () => {
    const {element, bar} = await bars();
    const before = element.value;
    bar(SHARE).focus();
    const width = bar(SHARE).getBoundingClientRect().width;
    await key('s', 'Shift+ArrowRight', 'Shift+ArrowRight');
    expect(element.value).to.equal(before);
    expect(bar(SHARE).getBoundingClientRect().width).to.be.lessThan(width);
    await key('Escape');
    expect(element.value).to.equal(before);
    expect(bar(SHARE).getBoundingClientRect().width).to.equal(width);
    await key('s', 'ArrowRight', 'Enter');
    expect(action(element, 't-share').start).to.equal('2026-12-08');
  });

  it('are walked by arrows as one stop', async () => {
    const {element, bar} = await bars();
    bar(BULLETIN).focus();
    await key('ArrowDown');
    expect(focused()).to.equal(bar(PROTOCOL));
    await key('End');
    expect(focused()).to.equal(bar(SHARE));
    expect(
      [...element.shadowRoot!.querySelectorAll<HTMLElement>('[data-bar]')].filter(
        ({tabIndex}) => tabIndex === 0,
      ),
    ).to.deep.equal([bar(SHARE)]);
  });

  it('open the details by Enter, with fields for the days, and give the focus back', async () => {
    const {element, bar} = await bars();
    bar(SHARE).focus();
    await key('Enter');
    const dialog = await appears(element, 'dialog', SHARE);
    await choose(dialog, 'Start', '2026-12-14');
    expect(action(element, 't-share').start).to.equal('2026-12-14');
    await key('Escape');
    await until(() => all(element, 'dialog').length === 0, 'it is closed');
    await until(
      () => focused() === bar(SHARE),
      () => focus(),
    );
  });

  it('tell a reader in the details of each day, in words and where the keyboard gets to', async () => {
    const {element, bar} = await bars({readonly: '', lang: 'es'});
    bar(SHARE).focus();
    await key('Enter');
    const due = field(await appears(element, 'dialog', SHARE), 'Vence');
    due.focus();
    expect(focused()).to.equal(due);
    expect([due.value, due.readOnly]).to.deep.equal(['18 de diciembre de 2026', true]);
  });

  /** Drags from the middle of something, some pixels to the right. */
  const drag = async (handle: Element, by: number, end: 'up' | 'Escape' = 'up'): Promise<void> => {
    const root = handle.getRootNode() as ShadowRoot;
    let [x, y] = [0, 0];
    const isThere = (): boolean => handle.contains(root.elementFromPoint(x, y));
    // Advice that comes meanwhile moves rows: where it was is not where it is.
    do {
      await until(() => {
        handle.scrollIntoView({block: 'center', inline: 'center'});
        const {left, top, width, height} = handle.getBoundingClientRect();
        [x, y] = [Math.round(left + width / 2), Math.round(top + height / 2)];
        return isThere();
      }, 'it can be pressed');
      await sendMouse({type: 'move', position: [x, y]});
    } while (!isThere());
    await sendMouse({type: 'down'});
    if (!(root.host as CairnActionTimeline).readonly)
      await until(() => root.host.matches(':state(dragging)'), 'it is held');
    await sendMouse({type: 'move', position: [x + Math.round(by / 2), y]});
    await sendMouse({type: 'move', position: [x + by, y]});
    if (end === 'Escape') await key('Escape');
    await sendMouse({type: 'up'});
  };

  it('are dragged with the pointer, as one edit, and nothing is written on the way', async () => {
    const {element, bar} = await bars();
    const heard = hear(element, 'cairn-change');
    await oneEdit(element, 'Change dates', () => drag(bar(SHARE), 24));
    expect(heard[0]!.detail.patches).to.have.length(2);
    expect(action(element, 't-share')).to.include({start: '2026-12-10', due: '2026-12-21'});
    expect(element.matches(':state(dragging)')).to.equal(false);
  });

  it('are resized by their ends', async () => {
    const {element, bar} = await bars();
    const [start, end] = bar(SHARE).querySelectorAll('[data-part]');
    await drag(end!, 16);
    await settled(element);
    expect(action(element, 't-share')).to.include({start: '2026-12-07', due: '2026-12-20'});
    await drag(start!, -8);
    expect(action(element, 't-share')).to.include({start: '2026-12-06', due: '2026-12-20'});
  });

  it('go back where they were when a drag is given up', async () => {
    const {element, bar} = await bars();
    const before = element.value;
    await drag(bar(SHARE), 40, 'Escape');
    await settled(element);
    expect(element.value).to.equal(before);
    expect(all(element, 'dialog')).to.deep.equal([]);
  });

  it('open the details by a click', async () => {
    const {element, bar} = await bars();
    await drag(bar(SHARE), 0);
    await appears(element, 'dialog', SHARE);
  });

  it('do not move for a reader, and open to read', async () => {
    const {element, bar} = await bars({readonly: ''});
    const before = element.value;
    bar(SHARE).focus();
    await key('Alt+ArrowRight');
    await drag(bar(SHARE), 24);
    expect(element.value).to.equal(before);
    await settled(element);
    await key('Escape');
    bar(SHARE).focus();
    await key('Enter');
    await appears(element, 'dialog', SHARE);
    expect(field(element, 'Sign of success').readOnly).to.equal(true);
  });
});

describe('the table on a phone', () => {
  before(() => viewport(360, 700));
  after(() => viewport(1000, 700));

  it('shows each action as a card in which every value has its label', async () => {
    const element = await timeline();
    await settled(element);
    expect(element.scrollWidth).to.be.at.most(360);
    const start = cell(element, SHARE, 'Start');
    // Firefox gives the rule, the others what came of it.
    expect(getComputedStyle(start, '::before').content).to.match(/Start|attr\(data-label\)/);
    expect(start.getBoundingClientRect().right).to.be.at.most(360);
  });
});
