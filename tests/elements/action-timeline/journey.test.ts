/**
 * The worked example's five actions, written into an empty plan by keyboard alone and by clicks alone, one of them moved by a
 * week, two chained; saved, and imported into another empty plan, in which they are the same.
 */
import {expect} from '@open-wc/testing';
import '../../../src/elements/action-timeline/define.js';
import type {CairnActionTimeline} from '../../../src/elements/action-timeline/index.js';
import type {Action, Plan} from '../../../src/plan/types.js';
import {
  all,
  appears,
  choose,
  field,
  find,
  focus,
  focused,
  key,
  press,
  put,
  settled,
  typeInto,
  until,
  words,
} from '../../harness/page.js';
import {workedExample} from '../../suites/documents.js';

const example = workedExample as unknown as Plan;
const people = example.people;
/** A plan with the people of the example and no action. */
const empty = {format: 'cairn-plan', version: 1, id: 'empty', title: 'Ours', people};

const nameOf = (plan: Plan, id: string): string =>
  plan.people.find((person) => person.id === id)?.name ?? '';
const text = (value: Action['text']): string => (typeof value === 'string' ? value : '');

/** What of an action a table carries, whoever has which id. */
function facts(plan: Plan): unknown[] {
  return plan.actions.map(({text: what, owner, start, due, status, success, hours, after}) => ({
    what,
    owner: nameOf(plan, owner),
    start,
    due,
    status,
    success,
    hours,
    after: after.map((id) => text(plan.actions.find((one) => one.id === id)!.text)),
  }));
}

/** The same of the example, its last action a week later, and nothing waiting but the second for the first. */
const wanted = example.actions.map(
  ({text: what, owner, start, due, status, success, hours}, at) => ({
    what,
    owner: nameOf(example, owner),
    start: at === 4 ? '2026-12-14' : start,
    due: at === 4 ? '2026-12-25' : due,
    status,
    success,
    hours,
    after: at === 1 ? [text(example.actions[0]!.text)] : [],
  }),
);

/** The next file that is offered, instead of the browser's own way of keeping it. */
function offered(): Promise<File> {
  return new Promise((resolve) => {
    const onClick = (event: MouseEvent): void => {
      const link = event.composedPath()[0];
      if (!(link instanceof HTMLAnchorElement) || !link.download) return;
      event.preventDefault();
      removeEventListener('click', onClick, true);
      const {href, download} = link;
      resolve(
        fetch(href)
          .then((answer) => answer.blob())
          .then((blob) => new File([blob], download)),
      );
    };
    addEventListener('click', onClick, true);
  });
}

/** Saves the actions in a format by the menu of files and gives the file: what makes it may take its time to arrive. */
async function saved(element: CairnActionTimeline, item: string): Promise<File> {
  const file = offered();
  await press(element, 'button', 'Files');
  (await appears(element, 'menuitem', item)).click();
  return file;
}

/** Imports a file and says what was shown before it was confirmed. */
async function imports(element: CairnActionTimeline, file: File): Promise<string> {
  await press(element, 'button', 'Files');
  (await appears(element, 'menuitem', 'Import a spreadsheet…')).click();
  const dialog = await appears(element, 'dialog', 'Import a spreadsheet');
  const chooser = find(element, 'file', /^A file/) as HTMLInputElement;
  const files = new DataTransfer();
  files.items.add(file);
  chooser.files = files.files;
  chooser.dispatchEvent(new Event('change', {bubbles: true}));
  await appears(element, 'region', 'What importing would do');
  const before = element.value;
  const shown = words(find(element, 'region', 'What importing would do'));
  expect(element.value).to.equal(before);
  find(element, 'button', 'Import').click();
  await until(
    () => all(element, 'dialog').length === 0,
    () => words(dialog),
  );
  return shown;
}

it('tells people of one name apart when a sheet comes back, and guesses at none', async () => {
  const plan = {
    ...empty,
    people: [
      {id: 'p-1', name: 'Ana', jobTitle: 'Coach'},
      {id: 'p-2', name: 'Ana', jobTitle: 'Teacher'},
    ],
    actions: [
      {id: 't-1', text: 'Ask', owner: 'p-2', start: '', due: '2026-12-18'},
      {id: 't-2', text: 'Answer', owner: 'p-1', start: '', due: '2026-12-18'},
    ],
  };
  const element = await put('cairn-action-timeline', {plan});
  const file = await saved(element, 'Table as text (.csv)');
  const comes = async (table: string): Promise<string> => {
    typeInto(field(element, 'Or paste from a spreadsheet'), table);
    return words(await appears(element, 'region', 'What importing would do'));
  };
  await press(element, 'button', 'Files');
  (await appears(element, 'menuitem', 'Import a spreadsheet…')).click();
  await appears(element, 'dialog', 'Import a spreadsheet');
  expect(await comes(await file.text())).to.include('New: 0. Changed: 0.');
  expect(await comes('Action,Owner\nAsk,Ana\nAnswer,Ana')).to.include('New: 0. Changed: 0.');
  const shown = await comes('Action,Owner\nThank,Ana\n');
  expect(shown).to.include('Several people in the plan have this name');
  expect(shown).not.to.include('New people');
}).timeout(30_000);

it('brings milestones with their days into an empty plan, and moves none that a plan has', async () => {
  const plan = {
    ...empty,
    milestones: [
      {id: 'ms-1', text: 'Show the board', date: '2027-05-20'},
      {id: 'ms-2', text: 'Some day', date: ''},
    ],
    actions: [
      {id: 't-1', text: 'Ask', milestone: 'ms-1'},
      {id: 't-2', text: 'Answer', milestone: 'ms-1'},
      {id: 't-3', text: 'Thank', milestone: 'ms-2'},
    ],
  };
  const element = await put('cairn-action-timeline', {plan});
  for (const item of ['Excel file (.xlsx)', 'Table as text (.csv)']) {
    const file = await saved(element, item);
    const other = await put('cairn-action-timeline');
    expect(await imports(other, file)).not.to.include('do not fit');
    const days = other.plan.actions.map((one) =>
      other.plan.milestones.find(({id}) => id === one.milestone)!,
    );
    expect(days.map(({text: what, date}) => [what, date])).to.deep.equal([
      ['Show the board', '2027-05-20'],
      ['Show the board', '2027-05-20'],
      ['Some day', ''],
    ]);
    expect(other.plan.milestones).to.have.length(2);
  }
  await press(element, 'button', 'Files');
  (await appears(element, 'menuitem', 'Import a spreadsheet…')).click();
  await appears(element, 'dialog', 'Import a spreadsheet');
  typeInto(
    field(element, 'Or paste from a spreadsheet'),
    'Action,Milestone,Milestone day\nAsk,Show the board,2027-05-21\nThank,,2027-05-20',
  );
  const shown = words(await appears(element, 'region', 'What importing would do'));
  expect(shown).to.include('“2027-05-21”').and.include('“2027-05-20”');
}).timeout(30_000);

/** Goes to a button of the toolbar by keys alone: it is one stop, and arrows go on from there. */
async function toToolbar(element: CairnActionTimeline, name: string): Promise<void> {
  const toolbar = element.shadowRoot!.querySelector('[role="toolbar"]')!;
  const at = document.activeElement!;
  const isBefore = at.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
  for (let steps = 0; !toolbar.contains(focused()) && steps < 80; steps++)
    await key(isBefore ? 'Tab' : 'Shift+Tab');
  await key('Home');
  await goTo(`button “${name}”`, 'ArrowRight');
}

it('gives every column back as it was from an empty plan, in Spanish too', async () => {
  const plan = {
    ...empty,
    people: [
      {id: 'p-1', name: 'Ana', jobTitle: 'Coach'},
      {id: 'p-2', name: 'Ana', jobTitle: 'Teacher'},
      {id: 'p-3', name: "'=Kim"},
    ],
    phases: [{id: 'ph-1', text: 'Prepare; then try'}],
    milestones: [{id: 'ms-1', text: '3', date: '2027-05-20'}],
    actions: [
      {id: 't-1', text: '=Ask "all"', owner: 'p-3', helpers: ['p-1', 'p-2'], phase: 'ph-1'},
      {
        id: 't-2',
        text: 'Answer,\nthen wait',
        owner: 'p-2',
        due: '2026-12-18',
        dueText: 'before winter break',
        status: 'blocked',
        blockedBecause: 'No room',
        success: 'One page\n\n-two',
        hours: 1.5,
        milestone: 'ms-1',
        after: ['t-1', 't-3'],
      },
      {id: 't-3', text: '0012', dueText: 'some day', status: 'dropped', hours: 1000},
    ],
  };
  for (const lang of ['en', 'es']) {
    const element = await put('cairn-action-timeline', {plan}, {lang});
    const [files, bring, csv, xlsx] =
      lang === 'en'
        ? ['Files', 'Import a spreadsheet…', 'Table as text (.csv)', 'Excel file (.xlsx)']
        : [
            'Archivos',
            'Importar una hoja de cálculo…',
            'Tabla como texto (.csv)',
            'Archivo de Excel (.xlsx)',
          ];
    const save = async (from: CairnActionTimeline, item: string): Promise<File> => {
      const file = offered();
      await press(from, 'button', files!);
      (await appears(from, 'menuitem', item)).click();
      return file;
    };
    const wantedText = await (await save(element, csv!)).text();
    for (const item of [csv!, xlsx!]) {
      const file = await save(element, item);
      const other = await put('cairn-action-timeline', {}, {lang});
      await press(other, 'button', files!);
      (await appears(other, 'menuitem', bring!)).click();
      const dialog = await appears(other, 'dialog', /./);
      const chooser = all(dialog, 'file')[0] as HTMLInputElement;
      const transfer = new DataTransfer();
      transfer.items.add(file);
      chooser.files = transfer.files;
      chooser.dispatchEvent(new Event('change', {bubbles: true}));
      await until(() => all(dialog, 'region').length, 'what it would do');
      all(dialog, 'button').at(-1)!.click();
      await until(
        () => all(other, 'dialog').length === 0,
        () => words(dialog),
      );
      expect(await (await save(other, csv!)).text(), `${lang} ${item}`).to.equal(wantedText);
    }
  }
}).timeout(60_000);

/** Chooses from the menu of files by keys. */
async function byKeys(element: CairnActionTimeline, item: string): Promise<void> {
  await toToolbar(element, 'Files');
  await key('Enter');
  await appears(element, 'menuitem', item);
  await goTo(`menuitem “${item}”`, 'ArrowDown');
  await key('Enter');
}

const tabTo = (what: string): Promise<void> => goTo(what, 'Tab');

/** Presses a key until something has the focus. */
async function goTo(what: string | RegExp, by: string): Promise<void> {
  const isThere = (): boolean => (typeof what === 'string' ? focus() === what : what.test(focus()));
  for (let at = 0; !isThere() && at < 80; at++) await key(by);
  expect(isThere(), `${focus()} instead of ${String(what)}`).to.equal(true);
}

describe('the timeline of the worked example', () => {
  it('is written, moved, chained, saved and imported again by clicks alone', async () => {
    const element = await put('cairn-action-timeline', {plan: empty});
    for (const [at, one] of example.actions.entries()) {
      await press(element, 'button', at === 0 ? 'Add the first action' : 'Add an action');
      await until(() => focus() === 'textbox “Action”', focus);
      typeInto(focused() as HTMLInputElement, text(one.text));
      const cell = async (column: number, name: string, value: string): Promise<void> => {
        const row = all(element, 'row').filter((each) => each.closest('tbody'))[at]!;
        (row.children[column] as HTMLElement).click();
        await settled(element);
        await choose(row, name, value);
      };
      const person = people.find(({id}) => id === one.owner)!;
      const title = text(person.jobTitle);
      await cell(
        1,
        'Owner',
        title && title !== person.name ? `${person.name}, ${title}` : person.name,
      );
      await cell(2, 'Start', one.start);
      await cell(3, 'Due', one.due);
      await cell(5, 'Sign of success', text(one.success));
      await cell(6, 'Hours', String(one.hours));
      const status = {'not-started': 'Not started', underway: 'Underway', done: 'Done'}[
        one.status as 'done'
      ];
      await cell(4, 'Status', status);
    }
    // One is chained to another, and one moved by a week, in their details.
    const details = async (of: Action): Promise<HTMLElement> => {
      await press(element, 'button', `More for ${text(of.text)}`);
      (await appears(element, 'menuitem', 'Details')).click();
      return appears(element, 'dialog', text(of.text));
    };
    const second = await details(example.actions[1]!);
    find(second, 'checkbox', text(example.actions[0]!.text)).click();
    const leave = async (dialog: HTMLElement, of: Action): Promise<void> => {
      await press(dialog, 'button', 'Close');
      await until(() => focus() === `button “More for ${text(of.text)}”`, focus);
    };
    await leave(second, example.actions[1]!);
    const last = await details(example.actions[4]!);
    await choose(last, 'Start', '2026-12-14');
    await choose(last, 'Due', '2026-12-25');
    await leave(last, example.actions[4]!);
    expect(facts(element.plan)).to.deep.equal(wanted);

    for (const item of ['Excel file (.xlsx)', 'Table as text (.csv)']) {
      const file = await saved(element, item);
      const other = await put('cairn-action-timeline');
      expect(await imports(other, file))
        .to.include('New: 5.')
        .and.include('New people');
      expect(facts(other.plan)).to.deep.equal(wanted);
      expect(other.store.undoLabel).to.equal('Import actions');
      // The same sheet again changes nothing.
      await press(other, 'button', 'Files');
      (await appears(other, 'menuitem', 'Import a spreadsheet…')).click();
      await appears(other, 'dialog', 'Import a spreadsheet');
      typeInto(field(other, 'Or paste from a spreadsheet'), await file.text());
      if (item.includes('csv'))
        expect(words(await appears(other, 'region', 'What importing would do'))).to.include(
          'New: 0. Changed: 0. As they are already: 5.',
        );
    }
  }).timeout(60_000);

  it('is written, moved, chained, saved and imported again by the keyboard alone', async () => {
    const element = await put('cairn-action-timeline', {plan: empty});
    await tabTo('button “Add the first action”');
    for (const [at, one] of example.actions.entries()) {
      await key('Enter');
      await until(() => focus() === 'textbox “Action”', focus);
      typeInto(focused() as HTMLInputElement, text(one.text));
      await key('Tab', 'Enter');
      const person = people.findIndex(({id}) => id === one.owner);
      for (let down = 0; down <= person; down++) await key('ArrowDown');
      for (const value of [one.start, one.due]) {
        await key('Tab', 'Enter');
        // A date picker takes its keys in the order of the reader's country.
        (focused() as HTMLInputElement).value = value;
      }
      await key('Tab', 'ArrowRight', 'Enter');
      typeInto(focused() as HTMLInputElement, text(one.success));
      await key('Tab', 'Enter');
      typeInto(focused() as HTMLInputElement, String(one.hours));
      await key('Enter');
      const statuses = ['not-started', 'underway', 'blocked', 'done'];
      await key('ArrowLeft', 'ArrowLeft', 'Enter');
      for (let down = 0; down < statuses.indexOf(one.status); down++) await key('ArrowDown');
      await key('Enter');
      if (at < 4) await toToolbar(element, 'Add an action');
    }
    await toToolbar(element, 'Bars');
    await key('Enter');
    const barOf = (at: number): RegExp =>
      new RegExp(`^button “${text(example.actions[at]!.text)}: `);
    await appears(element, 'button', new RegExp(`^${text(example.actions[4]!.text)}: `));
    for (let at = 0; !/^button “.*: /.test(focus()) && at < 40; at++) await key('Tab');
    await goTo(barOf(4), 'ArrowDown');
    await key('Alt+Shift+ArrowRight');
    await goTo(barOf(1), 'ArrowUp');
    await key('Enter');
    await appears(element, 'dialog', text(example.actions[1]!.text));
    await tabTo(`checkbox “${text(example.actions[0]!.text)}”`);
    await key('Space', 'Escape');
    await until(() => all(element, 'dialog').length === 0, 'it is closed');
    expect(facts(element.plan)).to.deep.equal(wanted);

    const file = offered();
    await byKeys(element, 'Table as text (.csv)');
    const saved = await (await file).text();
    const other = await put('cairn-action-timeline');
    await byKeys(other, 'Import a spreadsheet…');
    await until(() => focus().includes('A file'), focus);
    await tabTo('textbox “Or paste from a spreadsheet”');
    typeInto(focused() as HTMLInputElement, saved);
    await appears(other, 'region', 'What importing would do');
    expect(other.plan.actions).to.deep.equal([]);
    await tabTo('button “Import”');
    await key('Enter');
    await until(() => all(other, 'dialog').length === 0, 'it is imported');
    await until(() => focus() === 'button “Files”', focus);
    expect(facts(other.plan)).to.deep.equal(wanted);
    await key('Control+z');
    expect(other.plan.actions).to.deep.equal([]);
    expect(other.plan.people).to.deep.equal([]);
  }).timeout(60_000);
});
