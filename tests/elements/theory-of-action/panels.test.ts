/** The list of findings, the versions and the meeting, as a team uses them. */
import {expect} from '@open-wc/testing';
import type {CairnTheoryOfAction} from '../../../src/elements/theory-of-action/index.js';
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
  settled,
  typeInto,
  until,
  words,
  write,
} from '../../harness/page.js';
import workedExample from '../../../stories/plans/team-time.plan.json' with {type: 'json'};
import {hostileText} from '../../suites/documents.js';
import {fromMenu, theory} from './page.js';

const withTheory = (changes: object): object => ({
  ...workedExample,
  theory: {...workedExample.theory, ...changes},
});

/** A part under a heading. */
const section = (element: CairnTheoryOfAction, heading: string): HTMLElement =>
  all(element, 'heading', heading).at(-1)!.closest('section')!;

async function open(
  element: CairnTheoryOfAction,
  button: RegExp | string,
  heading: string,
): Promise<HTMLElement> {
  // Advice comes once the tool has rendered.
  await appears(element, 'button', button);
  await press(element, 'button', button);
  await appears(element, 'heading', heading);
  await settled(element);
  return find(element, 'heading', heading).closest('section')!;
}

/** The panel of versions, from the menu. */
async function versions(element: CairnTheoryOfAction): Promise<HTMLElement> {
  await fromMenu(element, 'Versions', 'menuitemcheckbox');
  await appears(element, 'heading', 'Versions');
  await settled(element);
  return section(element, 'Versions');
}

describe('the list of everything to look at', () => {
  const wanting = withTheory({
    goal: '',
    outcomes: workedExample.theory.outcomes.map((outcome) => ({...outcome, level: 'student'})),
  });
  const button = /things to look at$/;

  it('is counted in words in the toolbar, and opens part by part', async () => {
    const element = await theory({}, wanting);
    const list = await open(element, button, 'What to look at');
    const count = Number(/^\d+/.exec(words(find(element, 'button', button)))?.[0]);
    expect(all(list, 'button', /^Go there/).length).to.equal(count);
    expect(count).to.be.greaterThan(2);
    expect(all(list, 'heading').map((heading) => words(heading))).to.deep.equal([
      'What to look at',
      'Goal',
      'Why one leads to the next',
    ]);
    expect(words(list)).to.include('Say first what you want for your students and colleagues.');
    expect(find(element, 'button', button).getAttribute('aria-expanded')).to.equal('true');
  });

  it('leads to the very field, in whatever view', async () => {
    const element = await theory({view: 'diagram'}, wanting);
    const list = await open(element, button, 'What to look at');
    find(list, 'button', 'Go there: Goal').click();
    await until(
      () => focus() === 'textbox “Goal”',
      () => focus(),
    );
    expect(element.view).to.equal('build');
  });

  it('leads to a field of an item, never to a button that removes it', async () => {
    const element = await theory(
      {},
      withTheory({
        links: workedExample.theory.links.map((link, at) =>
          at === 0
            ? {
                ...link,
                because: [],
                assumptions: link.assumptions.map((one) => ({...one, measure: '', ifWrong: ''})),
              }
            : link,
        ),
      }),
    );
    const list = await open(element, button, 'What to look at');
    for (const [at, name] of [
      'button “+ Add a reason”',
      'textbox “If it is wrong”',
      'combobox “Tested by”',
    ].entries()) {
      all(list, 'button', /^Go there/)[at]!.click();
      await until(
        () => focus() === name,
        () => `${String(at)}: ${focus()}`,
      );
    }
  });

  it('follows what is mended, and says warmly that there is nothing', async () => {
    const element = await theory({}, withTheory({goal: ''}));
    const list = await open(element, 'One thing to look at', 'What to look at');
    await write(section(element, 'Goal'), 'Goal', 'They read');
    await settled(element);
    expect(words(list)).to.include('The parts of this theory carry each other.');
    expect(all(element, 'button', 'Nothing to look at')).to.have.length(1);
  });

  it('keeps the focus when what has it is mended elsewhere', async () => {
    const element = await theory({}, wanting);
    const list = await open(element, button, 'What to look at');
    const [first, second] = all(list, 'button', /^Go there/);
    first!.focus();
    element.store.change('Set goal', (draft) => {
      draft.theory.goal = 'They read';
    });
    await settled(element);
    expect(focused()).to.equal(second);
  });

  it('says it in Spanish', async () => {
    const element = await theory({lang: 'es'}, wanting);
    const list = await open(element, /cosas que revisar$/, 'Qué revisar');
    expect(words(list)).to.match(/Son consejos.*Ir allí/);
  });
});

describe('versions in the tool', () => {
  it('keeps one with its reason, and names what changed before', async () => {
    const element = await theory();
    await write(section(element, 'Goal'), 'Goal', 'Every team reads.');
    const heard = hear(element, 'cairn-change');
    const panel = await versions(element);
    find(panel, 'button', 'Keep this version').focus();
    await press(panel, 'button', 'Keep this version');
    const dialog = await appears(element, 'dialog', 'Keep this version');
    await until(
      () => focus() === 'textbox “Why now? Which evidence changed it?”',
      () => focus(),
    );
    expect(words(dialog.getRootNode() as ShadowRoot)).to.include(
      'What changed since June 11, 2026',
    );
    const said = words(element);
    expect(said).to.match(/Goal, reworded Every grade team .* Every teams? reads\./);
    typeInto(focused() as HTMLTextAreaElement, 'Attendance fell');
    all(element, 'button', 'Keep this version')
      .find(({slot}) => slot === 'footer')!
      .click();
    await settled(element);
    expect(heard.map(({detail}) => detail.label)).to.deep.equal(['Keep version of the theory']);
    const version = element.plan.theory.versions.at(-1)!;
    expect(version).to.include({reason: 'Attendance fell'});
    expect(version.date).to.match(/^\d{4}-\d\d-\d\d$/);
    expect((version.statement as Record<string, string>)['en']).to.match(/^If grade teams get/);
    await until(() => all(element, 'dialog').length === 0, 'the dialog to close');
    expect(focus()).to.equal('button “Keep this version”');
    expect(words(panel)).to.include('Attendance fell');
  });

  it('lays two side by side, with what changed marked by word and as inserted or deleted', async () => {
    const element = await theory();
    const panel = await versions(element);
    await press(panel, 'button', 'Compare with now: June 11, 2026: First version, before the test');
    await appears(element, 'heading', 'Side by side');
    await until(
      () => focused().id === 'comparison-title',
      () => focus(),
    );
    const sides = all(panel, 'group', 'Now');
    expect(sides.map((side) => words(side)).join(' ')).to.match(
      /Added The office sends all announcements/,
    );
    expect(panel.querySelectorAll('ins').length).to.be.greaterThan(2);
    expect(words(panel)).to.match(/\d+ changes/);
    await choose(panel, 'beside', 'June 11, 2026: First version, before the test');
    expect(words(panel)).to.include('Both say the same.');
    await press(panel, 'button', 'Close the comparison');
    expect(all(panel, 'heading', 'Side by side')).to.deep.equal([]);
  });

  it('goes back to one in one step, and keeps what stood there', async () => {
    const element = await theory();
    const before = element.value;
    const panel = await versions(element);
    const {said} = listen(element);
    await press(
      panel,
      'button',
      'Go back to this version: June 11, 2026: First version, before the test',
    );
    await settled(element);
    expect(element.plan.theory.strategies).to.have.length(1);
    expect(element.plan.theory.versions).to.have.length(2);
    await until(() => said.length > 0, 'something said');
    expect(said[0]).to.match(/is the theory again\. What stood here is kept/);
    element.undo();
    expect(element.value).to.equal(before);
  });

  it('removes one, and the focus goes to what is next', async () => {
    const element = await theory();
    const panel = await versions(element);
    await press(panel, 'button', 'Remove: June 11, 2026: First version, before the test');
    await settled(element);
    expect(element.plan.theory.versions).to.deep.equal([]);
    expect(focus()).to.equal('button “Keep this version”');
    expect(words(panel)).to.include('No version is kept yet.');
  });

  it('offers softly to keep one once much has changed, and takes a no', async () => {
    const element = await theory();
    await versions(element);
    expect(words(element)).to.match(/\d things changed in this theory since June 11, 2026\./);
    await press(element, 'button', 'Not now');
    expect(words(element)).not.to.include('things changed in this theory');
    expect(focus()).not.to.equal('nothing');
  });

  it('have the focus when they are opened, and give it back to the menu', async () => {
    const element = await theory();
    const panel = await versions(element);
    await until(
      () => focused() === panel,
      () => focus(),
    );
    await press(panel, 'button', 'Close versions');
    expect(all(element, 'heading', 'Versions')).to.deep.equal([]);
    await until(
      () => focus() === 'button “More”',
      () => focus(),
    );
  });

  it('only shows them to who may not change', async () => {
    const element = await theory({readonly: ''});
    const panel = await versions(element);
    expect(all(panel, 'button').map((button) => words(button))).to.deep.equal([
      'Close versions',
      'Compare with now',
    ]);
  });

  it('takes what others wrote as text, and what cannot be read as unreadable', async () => {
    const element = await theory(
      {},
      withTheory({
        versions: [
          {id: 'v', reason: hostileText, statement: hostileText, theory: {goal: 7}},
          {id: 'w', statement: hostileText, theory: {goal: hostileText}},
        ],
      }),
    );
    const panel = await versions(element);
    await press(panel, 'button', 'Compare with now: No date');
    await choose(panel, 'This', `No date: ${hostileText}`.replace(/\s+/g, ' '));
    expect(words(panel)).to.include('Only its statement can be read.');
    expect(panel.querySelectorAll('script, img')).to.have.length(0);
  });
});

describe('a meeting', () => {
  async function meet(
    part: string,
    plan: object = workedExample,
    lang = 'en',
  ): Promise<CairnTheoryOfAction> {
    const element = await theory({lang}, plan);
    await fromMenu(element, lang === 'es' ? 'En una reunión' : 'In a meeting');
    await appears(element, 'dialog', lang === 'es' ? 'Meta' : 'Goal');
    const next = lang === 'es' ? 'Parte siguiente' : 'Next part';
    for (let i = 0; i < 10 && all(element, 'dialog', part).length === 0; i++) {
      await press(element, 'button', next);
    }
    return element;
  }
  const start = (element: CairnTheoryOfAction): Promise<void> =>
    press(element, 'button', 'Start a silent round');
  const says = (element: CairnTheoryOfAction): string =>
    words(all(element, 'status').find((one) => one.hasAttribute('data-heard'))!);

  it('shows one part at a time with its question, over the whole window', async () => {
    const element = await meet('Goal');
    const dialog = find(element, 'dialog', 'Goal');
    expect(words(element))
      .to.include('Part 1 of 10')
      .and.include('What do you want for your students');
    const {width, height} = dialog.getBoundingClientRect();
    expect([width, height]).to.deep.equal([innerWidth, innerHeight]);
    await press(element, 'button', 'Next part');
    expect(says(element)).to.equal(
      'Part 2 of 10: Problem of practice. What happens now, seen from the adults’ side?',
    );
    expect(find(element, 'button', 'Previous part').getAttribute('aria-disabled')).to.equal(
      'false',
    );
  });

  it('takes what the team writes together', async () => {
    const element = await meet('Vision');
    const [large] = all<HTMLInputElement>(element, 'textbox', 'Vision').filter(
      (one) => one.id === 'meeting-vision',
    );
    typeInto(large!, 'Time to learn');
    large!.dispatchEvent(new Event('change', {bubbles: true}));
    expect(element.plan.theory.vision).to.equal('Time to learn');
  });

  it('leaves the focus on Pause where the time runs out under it, and lets it pause what is added', async () => {
    const element = await meet('Barriers');
    await start(element);
    const pause = find(element, 'button', 'Pause');
    pause.focus();
    const {now} = Date;
    Date.now = () => now() + 600_000;
    try {
      await until(() => words(element).includes('Time is up.'), 'the end');
      expect(focused()).to.equal(pause);
      expect(pause.getAttribute('aria-disabled')).to.equal('true');
      await key('Enter');
      expect(says(element)).to.match(/^Time is up/);
      await press(element, 'button', 'One minute more');
      await press(element, 'button', 'Pause');
      expect(says(element)).to.equal('Paused.');
    } finally {
      Date.now = now;
    }
  });

  it('hides what is put in until it is shown, then makes items of it in one step', async () => {
    const element = await meet('Barriers');
    const heard = hear(element, 'cairn-change');
    const before = element.value;
    await start(element);
    expect(focused().id).to.equal('meeting-write');
    expect(says(element)).to.equal('The silent round begins: 3 minutes.');
    typeInto(field(element, /^Write here/), '- Rooms are far apart\n- Nobody reads mail');
    await press(element, 'button', 'Put it in');
    expect(words(element))
      .to.include('2 lines are written and hidden')
      .and.not.include('Rooms are far');
    expect(focused().id).to.equal('meeting-write');
    expect((focused() as HTMLTextAreaElement).value).to.equal('');
    typeInto(field(element, /^Write here/), 'One more');
    expect(heard).to.deep.equal([]);
    await press(element, 'button', 'Show what was written');
    expect(heard.map(({detail}) => detail.label)).to.deep.equal(['Add what was written']);
    expect(element.plan.theory.barriers.map(({text}) => text).slice(2)).to.deep.equal([
      'Rooms are far apart',
      'Nobody reads mail',
      'One more',
    ]);
    await settled(element);
    expect(says(element)).to.equal('3 lines were added. They are here now.');
    expect(words(focused())).to.include('Nobody reads mail new');
    element.undo();
    expect(element.value).to.equal(before);
  });

  it('says time in words, stops and goes on, and gives more', async () => {
    const element = await meet('Ideas');
    const time = (): string => words(element.shadowRoot!.querySelector('[role=timer]')!);
    await choose(element, 'Time', '1 minute');
    await start(element);
    expect(time()).to.match(/^(1:00|0:5\d) left$/);
    await press(element, 'button', 'Pause');
    expect(time()).to.match(/ left, paused$/);
    expect(says(element)).to.equal('Paused.');
    await press(element, 'button', 'One minute more');
    expect(time()).to.match(/^(2:00|1:5\d) left, paused$/);
    await press(element, 'button', 'Go on');
    expect(says(element)).to.match(/^It goes on: (2:00|1:5\d) left\.$/);
    expect(element.shadowRoot!.querySelector('[role=timer]')!.hasAttribute('aria-live')).to.be
      .false;
  });

  it('takes nothing away when time is over, says so once, and lets people finish', async () => {
    const real = Date.now;
    try {
      const element = await meet('Ideas');
      await choose(element, 'Time', '1 minute');
      await start(element);
      typeInto(field(element, /^Write here/), 'Half a sent');
      const later = real() + 61_000;
      Date.now = () => later;
      document.dispatchEvent(new Event('visibilitychange'));
      await settled(element);
      expect(says(element)).to.equal('Time is up. Finish your line, nothing is lost.');
      expect(field(element, /^Write here/).value).to.equal('Half a sent');
      typeInto(field(element, /^Write here/), 'Half a sentence');
      await press(element, 'button', 'Show what was written');
      expect(element.plan.theory.ideas.at(-1)!.text).to.equal('Half a sentence');
    } finally {
      Date.now = real;
    }
  });

  it('has no time limit where the team wants none', async () => {
    const element = await meet('Ideas');
    await choose(element, 'Time', 'No limit');
    await start(element);
    expect(words(element)).to.include('No time limit');
    expect(all(element, 'button', 'One minute more')).to.deep.equal([]);
  });

  it('is found as it was by who left it, and what was written goes into the plan with the tool', async () => {
    const element = await meet('Ideas');
    await start(element);
    typeInto(field(element, /^Write here/), 'Hidden');
    await press(element, 'button', 'Put it in');
    await press(element, 'button', 'Leave the meeting');
    await until(() => !element.shadowRoot!.querySelector('.meeting'), 'the meeting to be over');
    await until(
      () => focus() === 'button “More”',
      () => focus(),
    );
    await fromMenu(element, 'In a meeting');
    await appears(element, 'dialog', 'Ideas');
    expect(words(element)).to.include('One line is written and hidden');
    const {store} = element;
    element.remove();
    expect(store.plan.theory.ideas.at(-1)!.text).to.equal('Hidden');
  });

  it('asks why of the chosen barrier, and for assumptions of one link', async () => {
    const element = await meet('Why it exists');
    await choose(element, 'Which barrier?', 'The bus contract fixes the end of the day');
    await start(element);
    typeInto(field(element, /^Write here/), 'Ten years');
    await key('Control+Enter');
    await press(element, 'button', 'Show what was written');
    expect(element.plan.theory.barriers[1]!.whys).to.deep.equal(['Ten years']);
  });

  it('may only be read where nobody may write', async () => {
    const element = await theory({readonly: ''});
    await fromMenu(element, 'In a meeting');
    await appears(element, 'dialog', 'Goal');
    for (let i = 0; i < 3; i++) await press(element, 'button', 'Next part');
    expect(words(element)).to.include('Common planning time is used for announcements');
    expect(all(element, 'button', 'Start a silent round')).to.deep.equal([]);
  });

  it('speaks Spanish', async () => {
    const element = await meet('Barreras', workedExample, 'es');
    expect(words(element)).to.include('¿Qué lo impide?');
    await press(element, 'button', 'Empezar una ronda en silencio');
    expect(words(element)).to.match(/Quedan [32]:\d\d/);
  });
});

describe('what is fetched at need', () => {
  it('can be used by everyone: findings', async () => {
    const element = await theory({view: 'statement'}, withTheory({goal: ''}));
    await open(element, 'One thing to look at', 'What to look at');
    await expectAccessible(element);
  });

  it('can be used by everyone: versions side by side', async () => {
    const element = await theory({view: 'statement'});
    const panel = await versions(element);
    await press(panel, 'button', 'Compare with now: June 11, 2026: First version, before the test');
    await appears(element, 'heading', 'Side by side');
    await expectAccessible(element);
  });

  it('can be used by everyone: a silent round', async () => {
    const element = await theory({view: 'statement'});
    await fromMenu(element, 'In a meeting');
    await appears(element, 'dialog', 'Goal');
    for (let i = 0; i < 3; i++) await press(element, 'button', 'Next part');
    await press(element, 'button', 'Start a silent round');
    await expectAccessible(element);
  });
});
