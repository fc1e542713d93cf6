/** The table as one reader arranges it, and blocks of cells between it and a spreadsheet. */
import {expect} from '@open-wc/testing';
import {sendMouse} from '@web/test-runner-commands';
import '../../../src/elements/action-timeline/define.js';
import type {CairnActionTimeline} from '../../../src/elements/action-timeline/index.js';
import {addDays} from '../../../src/plan/dates.js';
import type {Action, Plan} from '../../../src/plan/types.js';
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
  press,
  put,
  settled,
  until,
  words,
} from '../../harness/page.js';
import {workedExample} from '../../suites/documents.js';

const BULLETIN = 'Restart the weekly bulletin';
const PROTOCOL = 'Choose one protocol for looking at student work';
const SESSIONS = 'Run six sessions in grades 6 and 7';
const SHARE = 'Share what staff told us, and what we will change';

/** A timeline that somebody has come to. */
async function timeline(plan: object = workedExample): Promise<CairnActionTimeline> {
  const element = await put('cairn-action-timeline', {plan});
  cell(element, BULLETIN, 0).focus();
  await settled(element);
  return element;
}

const rows = (element: CairnActionTimeline): HTMLElement[] =>
  all(element, 'row').filter((row) => row.closest('tbody'));
const names = (element: CairnActionTimeline): string[] =>
  rows(element).map((row) => words(row.children[0]!));
const action = (element: CairnActionTimeline, id: string): Action =>
  element.plan.actions.find((one) => one.id === id)!;

function cell(element: CairnActionTimeline, name: string, at: number): HTMLElement {
  const row = rows(element).find((one) => words(one).startsWith(name));
  return row!.children[at] as HTMLElement;
}

/** Opens the panel in which everything is arranged. */
async function panel(element: CairnActionTimeline): Promise<HTMLElement> {
  await press(element, 'button', 'Arrange');
  await appears(element, 'button', 'As at first');
  return find(element, 'group', 'Columns').closest('section')!;
}

/** Opens the menu of a column by its heading and chooses from it. */
async function choosesOf(element: CairnActionTimeline, column: string, act: string): Promise<void> {
  find(element, 'button', new RegExp(`^${column}`)).click();
  await until(
    () => [...all(element, 'menuitem', act), ...all(element, 'menuitemcheckbox', act)].length,
    act,
  );
  const [item] = [...all(element, 'menuitem', act), ...all(element, 'menuitemcheckbox', act)];
  item!.click();
  await settled(element);
}

function clipboardEvent(type: 'copy' | 'cut' | 'paste', text: string): ClipboardEvent {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  // Firefox takes what is pasted in the older form alone.
  const older = {dataType: 'text/plain', data: text};
  return new ClipboardEvent(type, {
    ...({clipboardData, ...older} as ClipboardEventInit),
    ...{bubbles: true, composed: true, cancelable: true},
  });
}

/** Hands text to what has the focus as the platform does when somebody pastes, and takes what is copied. */
async function clipboard(element: CairnActionTimeline, type: 'copy' | 'paste', text = '') {
  const event = clipboardEvent(type, text);
  focused().dispatchEvent(event);
  await settled(element);
  return event.clipboardData!.getData('text/plain');
}

describe('the arranged table', () => {
  it('is sorted by a heading, and the plan stays as it was', async () => {
    const element = await timeline();
    const before = element.value;
    await choosesOf(element, 'Due', 'Sort: last to first');
    expect(names(element).slice(0, 2)).to.deep.equal([SHARE, SESSIONS]);
    const heading = find(element, 'button', /^Due/).closest('th')!;
    expect(heading.getAttribute('aria-sort')).to.equal('descending');
    await choosesOf(element, 'Due', 'Do not sort');
    expect(names(element)[0]).to.equal(BULLETIN);
    expect(element.value).to.equal(before);
    expect(element.store.canUndo).to.equal(false);
  });

  it('says why a sorted row cannot be moved, and moves none', async () => {
    const element = await timeline();
    await choosesOf(element, 'Hours', 'Sort: first to last');
    const told = listen(element);
    const before = element.value;
    cell(element, SHARE, 0).focus();
    await key('Alt+ArrowDown');
    await until(() => told.said.some((one) => one.includes('own order')), 'it is said');
    expect(element.value).to.equal(before);
  });

  it('shows only what is asked for, says how much that is, and all of it again', async () => {
    const element = await timeline();
    const arranging = await panel(element);
    const told = listen(element);
    await choose(arranging, 'Status', 'Done');
    expect(words(element)).to.include('3 of 5 actions shown');
    await until(() => told.said.includes('3 of 5 actions shown'), 'it is said');
    const search = field(arranging, 'Words in it');
    search.value = 'BULLÉTIN';
    search.dispatchEvent(new Event('input', {bubbles: true}));
    await settled(element);
    expect(names(element)).to.deep.equal([BULLETIN]);
    find(element, 'button', 'As at first').focus();
    await key('Enter');
    expect(names(element)).to.have.length(5);
    expect(focus()).to.equal('button “As at first”');
    await until(() => told.said.includes('5 actions'), 'it is said');
  });

  it('keeps an action in sight that was made while others are hidden', async () => {
    const element = await timeline();
    await choose(await panel(element), 'Status', 'Done');
    await press(element, 'button', 'Add an action');
    expect(rows(element)).to.have.length(4);
    expect(focus()).to.equal('textbox “Action”');
  });

  it('groups, opens and closes groups by arrows, and adds up each', async () => {
    const element = await timeline();
    const before = element.value;
    await choosesOf(element, 'Status', 'Group by Status');
    const group = find(element, 'button', /Done/);
    expect(words(group)).to.match(/3 actions, \d+ hours/);
    group.focus();
    await key('ArrowLeft');
    expect(group.closest('tr')!.getAttribute('aria-expanded')).to.equal('false');
    expect(names(element).join()).not.to.include(BULLETIN);
    await key('ArrowRight', 'ArrowDown');
    expect(words(focused())).to.equal(BULLETIN);
    expect(element.value).to.equal(before);
    await expectAccessible(element);
  }).timeout(20_000);

  it('is walked by arrows over groups, and stays in its column', async () => {
    const element = await timeline();
    await choosesOf(element, 'Status', 'Group by Status');
    find(element, 'button', 'Due').focus();
    await key('ArrowDown');
    expect(focus()).to.match(/Not started/);
    await key('ArrowDown');
    expect(words(focused())).to.equal('Dec 18, 2026');
    await key('ArrowDown', 'ArrowLeft', 'ArrowDown');
    expect(focus()).to.match(/Done/);
    await key('ArrowDown');
    expect(words(focused())).to.equal('Sep 4, 2026');
  });

  it('leaves the focus on a column that is moved by its heading', async () => {
    const element = await timeline();
    await choosesOf(element, 'Due', 'Move column back');
    await until(() => focus() === 'button “Due”', focus);
    await choosesOf(element, 'Due', 'Hide this column');
    await until(() => focus() === 'button “Start”', focus);
  });

  it('shows, hides, moves and widens columns', async () => {
    const element = await timeline();
    const arranging = await panel(element);
    const headings = (): string[] =>
      [...all(element, 'row')[0]!.children].map((one) => words(one)).slice(0, -1);
    find(arranging, 'checkbox', 'Phase').click();
    find(arranging, 'checkbox', 'Start').click();
    await settled(element);
    await press(arranging, 'button', 'Move Due back');
    expect(focus()).to.equal('button “Move Due back”');
    expect(headings()).to.deep.equal([
      'Action',
      'Due',
      'Owner',
      'Status',
      'Sign of success',
      'Hours',
      'Phase',
    ]);
    const wide = (): number => find(element, 'button', 'Due').closest('th')!.offsetWidth;
    const before = wide();
    await press(arranging, 'button', 'Make Due wider');
    expect(wide()).to.be.greaterThan(before + 20);
    await expectAccessible(element);
  }).timeout(20_000);
});

describe('the edge of a heading', () => {
  it('is dragged by the pointer, Escape puts it back, and the panel knows of it', async () => {
    const element = await timeline();
    const arranging = await panel(element);
    const heading = find(element, 'button', 'Owner').closest('th')!;
    const drag = async (by: number, end?: string): Promise<void> => {
      const {right, top, height} = heading.getBoundingClientRect();
      const [x, y] = [Math.round(right - 3), Math.round(top + height / 2)];
      await sendMouse({type: 'move', position: [x, y]});
      await sendMouse({type: 'down'});
      await sendMouse({type: 'move', position: [x + by, y]});
      await settled(element);
      if (end) await key(end);
      await sendMouse({type: 'up'});
      await settled(element);
    };
    const before = heading.offsetWidth;
    expect(find(arranging, 'button', 'As at first').ariaDisabled).to.equal('true');
    await drag(30);
    expect(heading.offsetWidth).to.be.closeTo(before + 30, 2);
    expect(find(arranging, 'button', 'As at first').ariaDisabled).to.equal('false');
    await drag(40, 'Escape');
    expect(heading.offsetWidth).to.be.closeTo(before + 30, 2);
    expect(all(element, 'menuitem')).to.have.length(0);
  });
});

describe('a block of cells', () => {
  it('is chosen without any key: one corner, then the other', async () => {
    const element = await timeline();
    await press(element, 'button', 'Choose cells');
    await until(() => words(element).includes('opposite corner'), 'how it is done');
    cell(element, PROTOCOL, 2).click();
    await settled(element);
    expect(all(element, 'date')).to.have.length(0);
    cell(element, SESSIONS, 1).click();
    await settled(element);
    await until(() => words(element).includes('3 rows, 2 columns'), 'the block');
    expect(cell(element, PROTOCOL, 1).ariaSelected).to.equal('true');
    cell(element, BULLETIN, 1).click();
    await settled(element);
    await until(() => words(element).includes('1 row, 1 column'), 'a new one');
    await press(element, 'button', 'Choose cells');
    cell(element, BULLETIN, 1).click();
    await settled(element);
    expect(all(cell(element, BULLETIN, 1), 'combobox')).to.have.length(1);
  });

  it('is chosen by Shift and arrows, copied as a spreadsheet takes it, and pasted as one edit', async () => {
    const element = await timeline();
    cell(element, BULLETIN, 1).focus();
    await key('Shift+ArrowDown', 'Shift+ArrowRight', 'Shift+ArrowRight');
    await appears(element, 'group', 'Chosen cells');
    expect(await clipboard(element, 'copy')).to.equal(
      'Office manager\t2026-08-24\t2026-09-04\nInstructional coach\t2026-08-24\t2026-09-11',
    );
    cell(element, SESSIONS, 1).focus();
    const heard = hear(element, 'cairn-change');
    await key('Escape');
    await clipboard(
      element,
      'paste',
      'Instructional coach\t9/15/2026\t12 Dec 2026\n"Principal"\t\t2027-01-15',
    );
    expect(heard.map(({detail}) => detail.label)).to.deep.equal(['Change actions']);
    expect(action(element, 't-sessions')).to.include({
      owner: 'p-coach',
      start: '2026-09-15',
      due: '2026-12-12',
    });
    expect(action(element, 't-share')).to.include({start: '', due: '2027-01-15'});
    element.undo();
    expect(action(element, 't-share').due).to.equal('2026-12-18');
  });

  it('takes lines within a cell as spreadsheets write them, and keeps them when the cell is opened', async () => {
    const element = await timeline();
    cell(element, SHARE, 0).focus();
    await key('Shift+ArrowRight');
    await appears(element, 'group', 'Chosen cells');
    await key('Escape');
    cell(element, SHARE, 0).focus();
    await clipboard(
      element,
      'paste',
      `${SHARE}\t\t\t\t\t"One page\nand ""one"" talk"\r\nThank all\tNobody of ours\r\n`,
    );
    expect(action(element, 't-share').success).to.equal('One page\nand "one" talk');
    expect(words(await appears(element, 'alert', /./))).to.include('Thank all, Owner');
    const before = element.value;
    cell(element, SHARE, 5).focus();
    await key('Enter');
    expect(focus()).to.equal('textbox “Sign of success”');
    await key('Enter');
    expect(element.value).to.equal(before);
    expect(words(focused())).to.include('One page');
  });

  it('is pasted as well where what takes it comes later than the keys are pressed', async () => {
    const element = await put('cairn-action-timeline', {plan: workedExample});
    cell(element, SHARE, 1).focus();
    // At once: nothing that is fetched can have come by now.
    const event = clipboardEvent('paste', 'Instructional coach\t2026-12-01');
    focused().dispatchEvent(event);
    event.clipboardData!.clearData();
    await until(() => action(element, 't-share').start === '2026-12-01', 'it is pasted');
    expect(action(element, 't-share').owner).to.equal('p-coach');
    expect(element.store.undoLabel).to.equal('Change actions');
  });

  for (const type of ['copy', 'cut'] as const) {
    const lets = type === 'cut' ? [true, false] : [true];
    for (const allowed of lets) {
      it(`is taken by ${type} where what takes it comes later than the keys are pressed, ${allowed ? 'once' : 'and stays where the browser does not let it be'}`, async () => {
        const element = await put('cairn-action-timeline', {plan: workedExample});
        const before = element.value;
        const {said} = listen(element);
        const asked: string[] = [];
        const writeText = (text: string): Promise<void> => {
          asked.push(text);
          return allowed ? Promise.resolve() : Promise.reject(new Error('NotAllowedError'));
        };
        Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
        try {
          cell(element, SHARE, 3).focus();
          // At once: nothing that is fetched can have come by now.
          focused().dispatchEvent(clipboardEvent(type, ''));
          expect(asked).to.deep.equal([]);
          await until(
            () => /Copied: 1 row, 1 column|Ctrl or ⌘ and C/.test(said.join()),
            () => said.join(),
          );
        } finally {
          Reflect.deleteProperty(navigator, 'clipboard');
        }
        expect(asked).to.deep.equal(['2026-12-18']);
        await settled(element);
        const gone = type === 'cut' && allowed;
        expect(action(element, 't-share').due).to.equal(gone ? '' : '2026-12-18');
        if (gone) element.undo();
        expect(element.value).to.equal(before);
      });
    }
  }

  it('adds rows beyond the last one, and reports each cell that does not fit', async () => {
    const element = await timeline();
    cell(element, SHARE, 1).focus();
    await key('Shift+ArrowRight');
    await appears(element, 'group', 'Chosen cells');
    await clipboard(
      element,
      'paste',
      'Nobody of ours\tsoon\tbefore winter break\tDone\nInstructional coach\t2026-02-30\t2027-01-04\tUnderway\tSeen\tmany',
    );
    expect(element.plan.actions).to.have.length(6);
    expect(element.plan.actions.at(-1)).to.include({
      owner: 'p-coach',
      due: '2027-01-04',
      start: '',
    });
    expect(action(element, 't-share')).to.include({
      owner: 'p-coach',
      due: '2026-12-18',
      dueText: 'before winter break',
      status: 'done',
    });
    const told = await appears(element, 'alert', /4 cells do not fit/);
    expect(words(told)).to.include('“Nobody of ours”').and.include('“2026-02-30”');
    await press(told, 'button', 'Understood');
    expect(all(element, 'alert')).to.deep.equal([]);
  });

  it('is filled, and cleared, by a press', async () => {
    const element = await timeline();
    const shift = (target: HTMLElement): void => {
      target.dispatchEvent(
        new MouseEvent('click', {shiftKey: true, bubbles: true, composed: true}),
      );
    };
    cell(element, BULLETIN, 1).focus();
    shift(cell(element, SHARE, 1));
    expect(words(await appears(element, 'group', 'Chosen cells'))).to.include('5 rows, 1 column');
    await press(element, 'button', 'Fill down');
    expect(new Set(element.plan.actions.map(({owner}) => owner))).to.deep.equal(
      new Set(['p-office']),
    );
    expect(element.store.undoLabel).to.equal('Change actions');
    await press(element, 'button', 'Clear');
    expect(new Set(element.plan.actions.map(({owner}) => owner))).to.deep.equal(new Set(['']));
    await expectAccessible(element);
  }).timeout(20_000);
});

describe('a copy of an action', () => {
  it('stands below its pattern, open for writing', async () => {
    const element = await timeline();
    await press(element, 'button', `More for ${PROTOCOL}`);
    (await appears(element, 'menuitem', 'Duplicate')).click();
    await until(() => focus() === 'textbox “Action”', focus);
    const [, pattern, copy] = element.plan.actions;
    expect(copy).to.deep.include({text: PROTOCOL, owner: pattern!.owner, status: 'not-started'});
    expect(copy!.id).not.to.equal(pattern!.id);
  });
});

describe('an action that is moved', () => {
  for (const [name, act] of [
    [PROTOCOL, 'Move up'],
    [PROTOCOL, 'Move down'],
  ] as const) {
    it(`keeps the focus when that is undone: ${act}`, async () => {
      const element = await timeline();
      const before = names(element);
      await press(element, 'button', `More for ${name}`);
      (await appears(element, 'menuitem', act)).click();
      await until(() => names(element).join() !== before.join(), 'it is moved');
      await settled(element);
      expect(focus()).to.equal(`button “More for ${name}”`);
      await key('Control+z');
      await settled(element);
      expect(names(element)).to.deep.equal(before);
      expect(focus()).to.equal(`button “More for ${name}”`);
    });
  }
});

describe('a table of ten thousand actions', () => {
  const plan = {
    ...workedExample,
    actions: Array.from({length: 10_000}, (_, at) => ({id: `t-${at}`, text: `Action ${at}`})),
  };

  it('has what can be seen in the page and not much more, wherever somebody scrolls', async () => {
    const element = await put('cairn-action-timeline', {plan});
    await until(
      () => rows(element).length < 200 && document.documentElement.scrollHeight > 100_000,
      'its height',
    );
    const seen = (): string[] =>
      rows(element)
        .filter((row) => row.matches('[data-row]'))
        .filter((row) => row.getBoundingClientRect().bottom > 0)
        .filter((row) => row.getBoundingClientRect().top < innerHeight)
        .map((row) => words(row.children[0]!));
    for (const to of [20_000, 19_000, 300_000]) {
      scrollTo(0, to);
      await until(
        () => seen().length > 1,
        () => seen().join(),
      );
      expect(rows(element).length).to.be.lessThan(200);
    }
    scrollTo(0, 0);
    await until(
      () => seen()[0] === 'Action 0',
      () => seen().join(),
    );
  }).timeout(30_000);

  it('goes to its last row by one key, keeps the focus while it is scrolled, and says where it is', async () => {
    const element = await put('cairn-action-timeline', {plan});
    cell(element, 'Action 0', 1).focus();
    await key('Control+End');
    await until(() => focus() === 'button “More for Action 9999”', focus);
    const row = focused().closest('tr')!;
    expect(row.getAttribute('aria-rowindex')).to.equal('10001');
    expect(all(element, 'treegrid')[0]!.getAttribute('aria-rowcount')).to.equal('10001');
    scrollTo(0, 0);
    await until(
      () => rows(element).some((one) => words(one).startsWith('Action 0')),
      'the first row',
    );
    expect(focus()).to.equal('button “More for Action 9999”');
  }).timeout(30_000);

  it('has no more bars in the page than can be seen, walks to the last by one key, and says which of all it is', async () => {
    const dated = {
      ...plan,
      actions: plan.actions.map((one, at) => ({
        ...one,
        start: addDays('2026-08-24', at % 300),
        ...(at === 5 && {after: ['t-9000']}),
      })),
    };
    const element = await put('cairn-action-timeline', {plan: dated}, {view: 'bars'});
    const bars = (): HTMLElement[] => all(element, 'button', /^Action \d+: /);
    (await appears(element, 'button', /^Action 0: /)).focus();
    await until(
      () => bars().length < 200,
      () => String(bars().length),
    );
    // What waits for an action far below is led towards it.
    const drawn = element.shadowRoot!.querySelector('.waiting-lines path')!;
    await until(() => drawn.getAttribute('d'), 'a line');
    const scroller = find(element, 'region', 'Actions on a time scale');
    const seen = (): boolean => {
      const {left, top} = scroller.getBoundingClientRect();
      const there = element.shadowRoot!.elementsFromPoint(left + 20, top + 300);
      return there.some((one) => one.closest('li')?.textContent.includes('Action '));
    };
    for (const to of [5000, 5400, 200_000]) {
      scroller.scrollTop = to;
      await new Promise(requestAnimationFrame);
      expect(seen(), `rows at ${to}`).to.equal(true);
      expect(bars().length).to.be.lessThan(200);
    }
    await key('End');
    await until(() => focus().includes('Action 9999: '), focus);
    const row = focused().closest('li')!;
    expect([row.ariaPosInSet, row.ariaSetSize]).to.deep.equal(['10000', '10000']);
    await key('ArrowUp');
    await until(() => focus().includes('Action 9998: '), focus);
  }).timeout(30_000);
});

describe('the bars', () => {
  const shown = async (): Promise<CairnActionTimeline> => {
    const element = await put('cairn-action-timeline', {plan: workedExample}, {view: 'bars'});
    await appears(element, 'group', 'Time scale');
    return element;
  };

  it('stand on weeks, months or terms, as the toolbar or the page says, under the terms of the plan', async () => {
    const element = await shown();
    const bar = find(element, 'button', new RegExp(`^${SESSIONS}: `));
    const weeks = bar.getBoundingClientRect().width;
    expect(words(element)).to.include('Quarter 1').and.include('closed: Winter break');
    find(element, 'button', 'Weeks').focus();
    await key('ArrowRight', 'Enter');
    expect(element.getAttribute('scale')).to.equal('months');
    expect(find(element, 'button', 'Months').ariaPressed).to.equal('true');
    expect(bar.getBoundingClientRect().width).to.be.closeTo(weeks / 2, 2);
    element.setAttribute('scale', 'terms');
    await settled(element);
    expect(bar.getBoundingClientRect().width).to.be.closeTo(weeks / 4, 2);
    bar.focus();
    await key('Alt+ArrowRight');
    expect(element.plan.actions.find(({id}) => id === 't-sessions')!.start).to.equal('2026-09-15');
  });

  it('open where today is, from left to right and from right to left', async () => {
    const today = addDays('2026-01-01', Math.floor((Date.now() - Date.UTC(2026, 0, 1)) / 864e5));
    const [first, ...others] = (workedExample as unknown as Plan).actions;
    const plan = {
      ...workedExample,
      actions: [
        {...first!, start: addDays(today, -300), due: addDays(today, -280)},
        {...others[0]!, start: today, due: addDays(today, 200)},
      ],
    };
    for (const dir of ['ltr', 'rtl']) {
      const element = await put('cairn-action-timeline', {plan}, {view: 'bars', dir});
      await appears(element, 'group', 'Time scale');
      const scroller = find(element, 'region', 'Actions on a time scale').getBoundingClientRect();
      const bar = find(element, 'button', new RegExp(`^${String(others[0]!.text)}: `));
      const {left, right} = bar.getBoundingClientRect();
      const begins = dir === 'ltr' ? left : right;
      expect(begins, dir).to.be.greaterThan(scroller.left).and.lessThan(scroller.right);
    }
  });

  it('are those of the rows that the table shows, in the same groups', async () => {
    const element = await shown();
    await press(element, 'button', 'Arrange');
    await until(() => words(element).includes('Group by'), 'the panel');
    expect(all(element, 'group', 'Columns')).to.have.length(0);
    await choose(element, 'Group by', 'Owner');
    await choose(element, 'Owner', 'Instructional coach');
    const items = all(element, 'listitem').map((one) => words(one));
    expect(items.filter((one) => one.includes('▾'))).to.have.length(1);
    expect(all(element, 'button', /^[^:]+: .*Instructional coach/)).to.have.length(2);
    expect(all(element, 'button', /^[^:]+: .*Principal/)).to.have.length(0);
  });
});
