/** What an action is held to while it runs: what waits for it, words for days, evidence, predictions and what came of them. */
import {expect} from '@open-wc/testing';
import '../../../src/elements/action-timeline/define.js';
import type {CairnActionTimeline} from '../../../src/elements/action-timeline/index.js';
import type {Action, Plan} from '../../../src/plan/types.js';
import {dayOfWords} from '../../../src/plan/day-words.js';
import {carriedIn, weeksFrom} from '../../../src/elements/action-timeline/view/week-load.js';
import {expectAccessible} from '../../harness/accessible.js';
import {
  all,
  appears,
  choose,
  field,
  find,
  focus,
  focused,
  key,
  nameOf,
  press,
  put,
  settled,
  typeInto,
  until,
  words,
  write,
} from '../../harness/page.js';
import {workedExample} from '../../suites/documents.js';

const PROTOCOL = 'Choose one protocol for looking at student work';
const SESSIONS = 'Run six sessions in grades 6 and 7';
const SHARE = 'Share what staff told us, and what we will change';

const example = workedExample as unknown as Plan;
const timeline = (attributes: Readonly<Record<string, string>> = {}, plan: object = example) =>
  put('cairn-action-timeline', {plan}, attributes);
const action = (element: CairnActionTimeline, id: string): Action =>
  element.plan.actions.find((one) => one.id === id)!;

async function details(element: CairnActionTimeline, name: string): Promise<HTMLElement> {
  await press(element, 'button', `More for ${name}`);
  (await appears(element, 'menuitem', 'Details')).click();
  return appears(element, 'dialog', name);
}

describe('an action that others wait for', () => {
  it('says when it now ends too late, and moves what follows as one step', async () => {
    const element = await timeline({view: 'bars'});
    (await appears(element, 'button', new RegExp(`^${PROTOCOL}: `))).focus();
    await key('Alt+Shift+ArrowRight');
    const told = await appears(element, 'alert', /now begins before/);
    expect(words(told)).to.include(SESSIONS).and.include(PROTOCOL);
    await expectAccessible(element);
    const before = element.value;
    find(told, 'button', 'Move 2 actions').focus();
    await key('Enter');
    expect(focus()).to.match(new RegExp(`^button “${PROTOCOL}: `));
    expect(action(element, 't-sessions')).to.include({start: '2026-09-21', due: '2026-12-11'});
    expect(action(element, 't-share')).to.include({start: '2026-12-14'});
    expect(all(element, 'alert')).to.deep.equal([]);
    expect(element.store.undoLabel).to.equal('Change dates');
    element.undo();
    expect(element.value).to.equal(before);
  }).timeout(20_000);

  it('is left as it is where somebody says so, and undo takes the question back', async () => {
    const element = await timeline({view: 'bars'});
    (await appears(element, 'button', new RegExp(`^${PROTOCOL}: `))).focus();
    await key('Alt+Shift+ArrowRight');
    await appears(element, 'alert', /now begins before/);
    element.undo();
    await settled(element);
    expect(all(element, 'alert')).to.deep.equal([]);
    await key('Alt+Shift+ArrowRight');
    find(
      await appears(element, 'alert', /now begins before/),
      'button',
      'Leave it as it is',
    ).focus();
    await key('Enter');
    expect(focus()).to.match(new RegExp(`^button “${PROTOCOL}: `));
    expect(all(element, 'alert')).to.deep.equal([]);
    expect(action(element, 't-sessions').start).to.equal('2026-09-14');
  });
});

describe('the details of an action', () => {
  it('take words for a day as that day of the plan’s calendar', async () => {
    const element = await timeline();
    const dialog = await details(element, SHARE);
    await write(dialog, 'Due, in your words', 'after Thanksgiving');
    expect(words(dialog)).to.include('these words mean Nov 30, 2026');
    expect(action(element, 't-share').due).to.equal('2026-12-18');
    await press(dialog, 'button', 'Take that day');
    expect(action(element, 't-share').due).to.equal('2026-11-30');
    await write(dialog, 'Due, in your words', 'before winter break');
    expect(action(element, 't-share')).to.include({
      due: '2026-12-18',
      dueText: 'before winter break',
    });
  });

  it('keep what is no number in its field and say so, and change nothing for it', async () => {
    const element = await timeline();
    const before = element.value;
    const dialog = await details(element, SESSIONS);
    const hours = field(dialog, 'Hours');
    for (const text of ['a few', '-3', '1e5']) {
      await write(dialog, 'Hours', text);
      expect(hours.value).to.equal(text);
      expect(hours.ariaInvalid).to.equal('true');
      const about = (hours.getRootNode() as ShadowRoot).getElementById(
        hours.getAttribute('aria-describedby')!,
      )!;
      expect(words(about)).to.equal('This is no number of hours.');
      expect(element.value).to.equal(before);
    }
    await expectAccessible(element);
    await write(dialog, 'Hours', '4,5');
    expect(hours.ariaInvalid).not.to.equal('true');
    expect(words(dialog)).not.to.include('no number');
    expect(action(element, 't-sessions').hours).to.equal(4.5);
    await write(dialog, 'Hours', 'many');
    element.undo();
    await settled(element);
    expect(hours.value).to.equal(
      String(example.actions.find(({id}) => id === 't-sessions')!.hours),
    );
    await press(dialog, 'button', '+ Add a result');
    await write(dialog, /^Found/, 'most');
    expect(words(dialog)).to.include('no number that fits here');
    expect(
      [...all(dialog, 'textbox', /^Found/)].map((one) => (one as HTMLInputElement).value),
    ).to.include('most');
  }).timeout(20_000);

  it('keep what was typed into any field when Escape leaves them', async () => {
    const element = await timeline();
    const dialog = await details(element, SHARE);
    const inWords = field(dialog, 'Due, in your words');
    inWords.focus();
    typeInto(inWords, 'after Thanksgiving');
    await key('Escape');
    await until(() => all(element, 'dialog').length === 0, 'it is closed');
    expect(action(element, 't-share').dueText).to.equal('after Thanksgiving');
    expect(focus()).to.equal(`button “More for ${SHARE}”`);
  });

  it('gather evidence, and ask what is expected before there is data', async () => {
    const plan = {
      ...example,
      measures: example.measures.map((measure) => ({...measure, prediction: '', results: []})),
      decisions: [],
      cycles: [],
    };
    const element = await timeline({}, plan);
    const dialog = await details(element, SESSIONS);
    await press(dialog, 'button', '+ Add evidence');
    await until(() => focus() === 'textbox “What it shows”', focus);
    await write(dialog, 'What it shows', 'Photos of the protocol on two walls');
    await choose(find(dialog, 'group', 'Evidence gathered'), 'Kind', 'Experience');
    expect(action(element, 't-sessions').evidence[0]).to.include({kind: 'experience'});

    const measure = element.plan.measures.find(({id}) =>
      action(element, 't-sessions').measures.includes(id),
    )!;
    await write(dialog, 'What we expect', 'Five of six sessions');
    await press(dialog, 'button', '+ Add a result');
    await write(dialog, /^Found/, '4,5');
    const found = (): Plan['measures'][number] =>
      element.plan.measures.find(({id}) => id === measure.id)!;
    expect(found().prediction).to.equal('Five of six sessions');
    expect(found().results[0]).to.include({value: 4.5});
    expect(field(dialog, 'What we expect').readOnly).to.equal(true);
    await press(dialog, 'button', '+ Decide on this round: adopt, adapt or abandon');
    await until(() => focus() === 'textbox “What we saw”', focus);
    await write(dialog, 'What we learned', 'Two facilitators are one too few');
    await choose(dialog, 'We decide to', 'Adapt');
    expect(element.plan.decisions[0]).to.include({act: 'adapt'});
    expect(element.plan.cycles[0]).to.include({learned: 'Two facilitators are one too few'});
    expect(find(dialog, 'group', 'What we expected and what we found')).to.be.an.instanceOf(
      HTMLElement,
    );
    await press(dialog, 'button', '+ Add a check-in');
    await press(dialog, 'button', '+ Add a check-in');
    const checks = find(dialog, 'group', 'Check-ins');
    const removers = (): HTMLElement[] => all(checks, 'button', /^Remove/);
    removers().at(-1)!.focus();
    await key('Enter');
    expect(focused()).to.equal(removers()[0]);
    await key('Enter');
    expect(focus()).to.equal('button “+ Add a check-in”');
    await expectAccessible(element);
  }).timeout(20_000);
});

describe('what dates hang on', () => {
  it('is written in one place: times off, terms, milestones and phases, each change one step', async () => {
    const element = await timeline();
    await press(element, 'button', 'Files');
    (await appears(element, 'menuitem', 'School calendar, milestones, phases…')).click();
    const dialog = await appears(element, 'dialog', 'School calendar, milestones and phases');
    const group = (name: string): HTMLElement => find(dialog, 'group', name);
    const add = async (to: string, button: string, name: string): Promise<HTMLElement> => {
      await press(group(to), 'button', button);
      await until(() => focus() === 'textbox “Name”', focus);
      typeInto(focused() as HTMLInputElement, name);
      const line = focused().closest<HTMLElement>('.line')!;
      (focused() as HTMLInputElement).dispatchEvent(new Event('change', {bubbles: true}));
      await settled(element);
      return line;
    };
    const spring = await add('School is closed', '+ Add a time off', 'Spring break');
    await choose(spring, 'First day', '2027-03-15');
    await choose(spring, 'Last day', '2027-03-19');
    const term = await add('Terms', '+ Add a term', 'Quarter 3');
    await choose(term, 'First day', '2027-01-25');
    const board = await add('Milestones', '+ Add a milestone', 'Show the board');
    await choose(board, 'Day', '2027-05-20');
    await add('Phases', '+ Add a phase', 'Spread');
    expect(element.plan.calendar.closed.at(-1)).to.include({
      text: 'Spring break',
      start: '2027-03-15',
      end: '2027-03-19',
    });
    expect(dayOfWords(element.plan, 'before spring break')).to.equal('2027-03-12');
    expect(element.plan.terms.at(-1)).to.include({text: 'Quarter 3', start: '2027-01-25'});
    expect(element.plan.milestones.at(-1)).to.include({date: '2027-05-20'});
    expect(element.plan.phases.at(-1)).to.include({text: 'Spread'});
    await expectAccessible(element);
    for (const name of ['Spring break', 'Quarter 3', 'Show the board', 'Spread', 'Test']) {
      const before = element.value;
      find(dialog, 'button', `Remove ${name}`).focus();
      await key('Enter');
      expect(all(dialog, 'button', `Remove ${name}`), name).to.have.length(0);
      expect(focus()).to.match(/^button “Remove /);
      element.undo();
      expect(element.value).to.equal(before);
      element.redo();
      await settled(element);
    }
    expect(action(element, 't-sessions').phase).to.equal('');
    await press(dialog, 'button', 'Close');
    await until(() => all(element, 'dialog').length === 0, 'it is closed');
  }).timeout(30_000);

  it('is the weekdays of school as well, and a name that Escape leaves is kept', async () => {
    const element = await timeline();
    await press(element, 'button', 'Files');
    (await appears(element, 'menuitem', 'School calendar, milestones, phases…')).click();
    const dialog = await appears(element, 'dialog', 'School calendar, milestones and phases');
    const days = find(dialog, 'group', 'School is held on');
    const chosen = (): string[] =>
      all(days, 'checkbox').map((one) => ((one as HTMLInputElement).checked ? nameOf(one) : '–'));
    const week = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
    expect(chosen()).to.deep.equal([...week, '–', '–']);
    find(days, 'checkbox', 'Sunday').focus();
    await key('Space');
    find(days, 'checkbox', 'Friday').click();
    await settled(element);
    expect(element.plan.calendar.schoolDays).to.deep.equal([1, 2, 3, 4, 7]);
    expect(chosen()).to.deep.equal([...week.slice(0, 4), '–', '–', 'Sunday']);
    element.undo();
    await settled(element);
    expect(chosen()).to.deep.equal([...week, '–', 'Sunday']);
    await expectAccessible(element);
    const [name] = all(find(dialog, 'group', 'Phases'), 'textbox', 'Name') as HTMLInputElement[];
    name!.focus();
    typeInto(name!, 'Try it small');
    await key('Escape');
    await until(() => all(element, 'dialog').length === 0, 'it is closed');
    expect(element.plan.phases[0]!.text).to.equal('Try it small');
  }).timeout(20_000);

  it('can be read and not written by a reader', async () => {
    const element = await timeline({readonly: ''});
    await press(element, 'button', 'Files');
    (await appears(element, 'menuitem', 'School calendar, milestones, phases…')).click();
    const dialog = await appears(element, 'dialog', 'School calendar, milestones and phases');
    expect(words(dialog)).to.include('School is closed');
    expect(all(dialog, 'button', /^(\+|Remove)/)).to.deep.equal([]);
    expect((all(dialog, 'textbox', 'Name')[0] as HTMLInputElement).readOnly).to.equal(true);
  });
});

describe('the load of each week', () => {
  it('begins this week, and spreads hours over the days of school of an action', () => {
    const weeks = weeksFrom(example.actions, '2026-11-26');
    expect(weeks.slice(0, 4)).to.deep.equal([
      '2026-11-23',
      '2026-11-30',
      '2026-12-07',
      '2026-12-14',
    ]);
    const coach = carriedIn(example, weeks, (owner) => owner).get('p-coach')!;
    expect(coach.slice(0, 5)).to.deep.equal([
      {open: 0, hours: 0},
      {open: 0, hours: 0},
      {open: 1, hours: 1.5},
      {open: 1, hours: 1.5},
      {open: 0, hours: 0},
    ]);
  });

  it('begins with what there is where all of it is ahead or past, and is shown by person and by role', async () => {
    expect(weeksFrom(example.actions, '2026-01-01')[0]).to.equal('2026-09-14');
    expect(weeksFrom(example.actions, '2030-01-01')[0]).to.equal('2026-09-14');
    const element = await timeline({view: 'load'});
    await appears(element, 'region', 'Open actions and hours, week by week');
    expect(words(find(element, 'region', 'Week by week, by role'))).to.include('Teacher');
  });
});

describe('the bars of a plan in which actions wait', () => {
  it('are joined by a line for each, which moves with them', async () => {
    const element = await timeline({view: 'bars'});
    (await appears(element, 'button', new RegExp(`^${SHARE}: `))).focus();
    const drawn = (): string =>
      element.shadowRoot!.querySelector('.waiting-lines path')!.getAttribute('d') ?? '';
    const waits = example.actions.reduce((sum, {after}) => sum + after.length, 0);
    await until(() => drawn().split('l5').length - 1 === waits, drawn);
    const before = drawn();
    await key('Alt+ArrowRight');
    await until(() => drawn() !== before, drawn);
  });
});
