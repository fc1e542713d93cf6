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
  put,
  settled,
  typeInto,
  until,
  words,
  write,
} from '../../harness/page.js';
import {hostile, hostileText} from '../../suites/documents.js';
import {item, oneEdit, section, theory} from './page.js';

/** What is read of the claim, its marks where they stand. */
const claim = (element: CairnTheoryOfAction, name = 'What we claim'): string =>
  find(element, 'group', name).textContent.replace(/\s+/g, ' ').trim();

const BARRIER = 'Common planning time is used for announcements';
const BUS = 'The bus contract fixes the end of the day';
const OUTCOME = 'teachers bring and discuss student work in every session';
const ADJUST = 'each team plans one adjustment to teaching from what it sees';
const STRATEGY = 'get 40 protected minutes every two weeks and use one shared protocol';

describe('the theory of action', () => {
  it('says what the team claims, in one sentence', async () => {
    const element = await theory();
    expect(claim(element)).to.equal(
      'If grade teams get 40 protected minutes every two weeks and use one shared protocol ' +
        'and the office sends all announcements in one weekly bulletin, ' +
        'then teachers bring and discuss student work in every session ' +
        'and each team plans one adjustment to teaching from what it sees, ' +
        'so that students get feedback that fits what they show they need.',
    );
  });

  it('says beneath the claim why, and what is assumed, where it is read', async () => {
    const element = await theory({view: 'statement'});
    const said = claim(element);
    expect(said).to.include('We think so because the two teams that tried it in spring');
    expect(said).to.match(
      /We assume that people read the bulletin, and will see it in “Staff who say they read the bulletin”\.$/,
    );
  });

  it('says the sentence with Spanish small words, and the team’s words as they are', async () => {
    const element = await theory({view: 'statement', lang: 'es'});
    expect(claim(element, 'Lo que sostenemos')).to.match(
      /^Si grade teams .*, entonces teachers .*, para que students /,
    );
  });

  it('says the sentence in the team’s Spanish where they wrote it, and marks what they did not', async () => {
    const element = await theory(
      {view: 'statement', lang: 'es'},
      {
        format: 'cairn-plan',
        version: 1,
        language: 'en',
        theory: {
          strategies: [{id: 's', actor: {en: 'Teams', es: 'Los equipos'}, text: {en: 'meet'}}],
        },
      },
    );
    expect(claim(element, 'Lo que sostenemos')).to.match(/^Si los equipos meet/);
    const said = find(element, 'group', 'Lo que sostenemos');
    const marked = [...said.querySelectorAll('[lang]')].map((one) => [
      one.getAttribute('lang'),
      words(one),
    ]);
    expect(marked).to.deep.equal([['en', 'meet']]);
  });

  it('leaves dotted places where nothing is written yet', async () => {
    const element = await theory(
      {view: 'statement'},
      {format: 'cairn-plan', version: 1, theory: {goal: 'A goal'}},
    );
    expect(claim(element)).to.equal(
      'If who does what? then what will adults do differently? so that what will students notice?',
    );
  });

  it('follows the sentence while it is written', async () => {
    const element = await theory();
    await write(section(element, 'If'), 'Who', 'Every team');
    await settled(element);
    expect(claim(element)).to.match(/^If every team get 40/);
  });

  it('shows its view by a pressed button, and as an attribute', async () => {
    const element = await theory();
    await press(element, 'button', 'Diagram');
    expect(element.getAttribute('view')).to.equal('diagram');
    expect(find(element, 'button', 'Diagram').getAttribute('aria-pressed')).to.equal('true');
    expect(find(element, 'button', 'Build').getAttribute('aria-pressed')).to.equal('false');
    expect(all(element, 'textbox')).to.deep.equal([]);
  });

  it('says in the diagram what each part leads to, and why', async () => {
    const element = await theory({view: 'diagram'});
    const diagram = await appears(element, 'group', 'The theory from left to right');
    expect(words(diagram)).to.match(
      /get 40 protected.*leads to teachers bring and discuss student work.*because The two teams that tried it/i,
    );
    expect(words(diagram)).to.include('comes from each team plans one adjustment');
    // Lines are drawn for those who see; the words carry the meaning.
    await until(() => diagram.querySelectorAll('path').length === 4, 'all links are drawn');
  });

  it('begins empty with what it is for and the first act, which leads to the goal', async () => {
    const element = await put('cairn-theory-of-action');
    expect(words(element)).to.include('A theory of action says what you will do');
    expect(element.matches(':state(empty)')).to.equal(true);
    await press(element, 'button', 'Start with the goal');
    await until(() => focus() === 'textbox “Goal”', 'the goal has the focus');
    typeInto(focused() as HTMLTextAreaElement, 'Every student reads with joy');
    focused().dispatchEvent(new Event('change', {bubbles: true}));
    await settled(element);
    expect(element.plan.theory.goal).to.equal('Every student reads with joy');
    expect(element.matches(':state(empty)')).to.equal(false);
  });
});

describe('writing a theory', () => {
  it('makes one edit of a burst of typing', async () => {
    const element = await theory();
    await oneEdit(element, 'Change goal', () => write(element, 'Goal', 'Another goal'));
    expect(element.plan.theory.goal).to.equal('Another goal');
  });

  it('makes the edit after a pause, without leaving the field', async () => {
    const element = await theory();
    const heard = hear(element, 'cairn-change');
    const goal = field(element, 'Goal');
    typeInto(goal, 'An');
    typeInto(goal, 'Another goal');
    expect(heard).to.deep.equal([]);
    await until(() => heard.length > 0, 'the edit');
    expect(heard).to.have.length(1);
    expect(element.plan.theory.goal).to.equal('Another goal');
    expect(focused()).to.equal(goal);
  });

  it('takes what is being typed into everything that needs the plan whole', async () => {
    const element = await theory();
    typeInto(field(element, 'Goal'), 'Typed');
    expect(JSON.parse(element.value)).to.have.nested.property('theory.goal', 'Typed');
    typeInto(field(element, 'Vision'), 'Seen');
    element.remove();
    expect(element.plan.theory.vision).to.equal('Seen');
  });

  it('takes the typed words back first when Undo is pressed', async () => {
    const element = await theory();
    const before = element.plan.theory.goal;
    typeInto(field(element, 'Goal'), 'Typed');
    element.undo();
    await settled(element);
    expect(element.plan.theory.goal).to.equal(before);
    expect(field(element, 'Goal').value).to.equal(before);
  });

  it('keeps the other languages of a text', async () => {
    const element = await theory(
      {lang: 'es'},
      {format: 'cairn-plan', version: 1, theory: {goal: {en: 'Goal', es: 'Meta'}}},
    );
    await write(element, 'Meta', 'Otra meta');
    expect(element.plan.theory.goal).to.deep.equal({en: 'Goal', es: 'Otra meta'});
  });

  it('adds each kind of item, with the focus where one writes', async () => {
    const element = await theory();
    for (const [button, label, name] of [
      ['+ Add a barrier', 'Add barrier', 'Barrier'],
      ['+ Add an idea', 'Add idea', 'Idea'],
      ['+ Add what you will do', 'Add strategy', 'Who'],
      ['+ Add a change for adults', 'Add outcome', 'Outcome'],
      ['+ Add what students notice', 'Add outcome', 'Outcome'],
      ['+ Add how you know', 'Add evidence', 'What we saw or heard'],
      ['+ Add a reason', 'Add evidence', 'What we saw or heard'],
      ['+ Add an assumption', 'Add assumption', 'Assumption'],
      ['+ Add a measure', 'Add measure', 'Measure'],
    ] as const) {
      const heard = hear(element, 'cairn-change');
      await press(element, 'button', button);
      await until(
        () => focus() === `textbox “${name}”`,
        () => `${button}: ${focus()}`,
      );
      expect(heard.map(({detail}) => detail.label)).to.deep.equal([label]);
      expect((focused() as HTMLInputElement).value).to.equal('');
    }
  });

  it('adds a why below the last one, with the focus in it', async () => {
    const element = await theory();
    await oneEdit(element, 'Add why', () =>
      press(item(element, BARRIER), 'button', '+ Ask why once more'),
    );
    await press(item(element, BUS), 'button', '+ Ask why once more');
    await settled(element);
    expect(element.plan.theory.barriers[1]!.whys).to.deep.equal(['']);
    expect(focus()).to.equal('textbox “Because, 1”');
  });

  it('links two parts by choosing them', async () => {
    const element = await theory();
    const links = section(element, 'Why one leads to the next');
    await oneEdit(element, 'Add link', async () => {
      await choose(links, 'This', 'The office sends all announcements in one weekly bulletin');
      await choose(links, 'leads to', ADJUST);
      await press(links, 'button', 'Link them');
    });
    expect(element.plan.theory.links.at(-1)).to.include({from: 's-bulletin', to: 'o-adjust'});
  });

  it('says why a link cannot be made, and makes none', async () => {
    const element = await theory();
    const before = element.value;
    const links = section(element, 'Why one leads to the next');
    await choose(links, 'This', ADJUST);
    await choose(links, 'leads to', OUTCOME);
    await press(links, 'button', 'Link them');
    await settled(element);
    expect(element.value).to.equal(before);
    expect(words(find(element, 'alert', /./))).not.to.equal('');
  });

  it('moves an outcome between “then” and “so that” by whose it is', async () => {
    const element = await theory();
    await oneEdit(element, 'Change outcome', () =>
      choose(item(element, ADJUST), 'Whose?', 'Students'),
    );
    expect(words(section(element, 'So that'))).to.include(ADJUST);
    expect(words(section(element, 'Then'))).not.to.include(ADJUST);
  });

  it('chooses one barrier, and takes the choice back', async () => {
    const element = await theory(
      {},
      {
        format: 'cairn-plan',
        version: 1,
        theory: {
          barriers: [
            {id: 'one', text: 'One', control: 'control'},
            {id: 'two', text: 'Two', control: 'influence'},
          ],
        },
      },
    );
    await oneEdit(element, 'Choose barrier', () =>
      press(item(element, 'One'), 'button', 'Choose this barrier'),
    );
    await press(item(element, 'Two'), 'button', 'Choose this barrier');
    await settled(element);
    expect(element.plan.theory.barriers.map(({chosen}) => chosen)).to.deep.equal([false, true]);
    expect(find(element, 'button', '✓ Chosen barrier').getAttribute('aria-pressed')).to.equal(
      'true',
    );
    await press(item(element, 'Two'), 'button', '✓ Chosen barrier');
    expect(element.plan.theory.barriers.map(({chosen}) => chosen)).to.deep.equal([false, false]);
  });

  it('does not let a barrier be chosen that is outside the team’s control, and asks for the part that is not', async () => {
    const element = await theory();
    const before = element.value;
    await press(item(element, BUS), 'button', 'Choose this barrier');
    await settled(element);
    expect(element.value).to.equal(before);
    expect(words(find(element, 'alert', /./))).to.include('Which part of this do we decide?');
    expect(words(item(element, BUS))).to.include('Which part of it do you decide?');
  });

  it('lets a barrier be chosen again that became the team’s own', async () => {
    const element = await theory();
    await choose(item(element, BUS), 'Who decides this?', 'We can influence this');
    await press(item(element, BUS), 'button', 'Choose this barrier');
    expect(element.plan.theory.barriers.map(({chosen}) => chosen)).to.deep.equal([false, true]);
    expect(all(element, 'alert')).to.deep.equal([]);
  });

  it('parks the idea that is not chosen, and says why beside it', async () => {
    const element = await theory();
    await oneEdit(element, 'Choose idea', () =>
      press(item(element, 'Ten-minute Monday huddle'), 'button', 'Choose this idea'),
    );
    expect(element.plan.theory.ideas.map(({chosen}) => chosen)).to.deep.equal([false, true]);
    const bulletin = item(element, element.plan.theory.ideas[0]!.text as string);
    await write(bulletin, 'Parked, because', 'Later');
    expect(element.plan.theory.ideas[0]!.parked).to.equal('Later');
  });
});

describe('removing a part of the theory', () => {
  it('happens at once where nothing depends on it, and the focus stays in the list', async () => {
    const element = await theory();
    await oneEdit(element, 'Remove barrier', () => press(element, 'button', `Remove ${BUS}`));
    await press(element, 'button', 'Remove Ten-minute Monday huddle');
    await settled(element);
    expect(focused()).not.to.equal(document.body);
    expect(focused().closest('[data-section="ideas"]')).not.to.equal(null);
  });

  it('puts the focus on the Add button when the last one is gone', async () => {
    const element = await theory(
      {},
      {
        format: 'cairn-plan',
        version: 1,
        theory: {barriers: [{id: 'b', text: 'Only one'}]},
      },
    );
    await press(element, 'button', 'Remove Only one');
    await until(
      () => focus() === 'button “+ Add a barrier”',
      () => focus(),
    );
  });

  it('says first what else changes, and does it as one edit', async () => {
    const element = await theory();
    const before = element.value;
    await press(element, 'button', `Remove ${OUTCOME}`);
    const dialog = await appears(element, 'dialog', `Remove “${OUTCOME}”?`);
    const lines = all(dialog, 'listitem').map(words);
    expect(lines).to.include(`On the map: ${OUTCOME} goes as well`);
    expect(new Set(lines).size).to.equal(lines.length);
    expect(lines.join('\n')).not.to.include('Not named yet');
    expect(lines.join('\n'))
      .to.include('The protocol works, the announcements crowd it out no longer refers to it')
      .and.include(`Grade teams ${STRATEGY} → ${OUTCOME} goes as well`)
      .and.include('no longer refers to it')
      .and.not.match(/\b(o|l|m|q|c|e)-\w/);
    expect(element.value).to.equal(before);
    expect(focus()).to.equal('button “Keep it”');
    await oneEdit(element, 'Remove outcome', () => press(dialog, 'button', 'Remove'));
    expect(all(element, 'dialog')).to.deep.equal([]);
    expect(
      element.plan.theory.links.some(({from, to}) => from === 'o-bring' || to === 'o-bring'),
    ).to.equal(false);
    expect(focused()).not.to.equal(document.body);
  });

  it('does nothing where it is kept after all, and gives the focus back', async () => {
    const element = await theory();
    const before = element.value;
    const button = find(element, 'button', `Remove ${OUTCOME}`);
    button.focus();
    button.click();
    await press(await appears(element, 'dialog', /^Remove/), 'button', 'Keep it');
    expect(element.value).to.equal(before);
    expect(all(element, 'dialog')).to.deep.equal([]);
    expect(focused()).to.equal(button);
  });

  it('is taken back by Escape as well', async () => {
    const element = await theory();
    const before = element.value;
    const button = find(element, 'button', `Remove ${OUTCOME}`);
    button.focus();
    button.click();
    await appears(element, 'dialog', /^Remove/);
    await key('Escape');
    await until(() => all(element, 'dialog').length === 0, 'it is closed');
    expect(element.value).to.equal(before);
    expect(focused()).to.equal(button);
    // And it can be asked for again.
    button.click();
    await appears(element, 'dialog', /^Remove/);
  });
});

describe('the theory by keyboard', () => {
  it('is one stop in the toolbar, with arrows between its buttons', async () => {
    const element = await theory();
    find(element, 'button', 'Build').focus();
    await key('ArrowRight');
    expect(focus()).to.equal('button “Diagram”');
    await key('End');
    expect(focus()).to.equal('button “Download”');
    await key('Home');
    expect(focus()).to.equal('button “Build”');
    await key('Tab');
    // The steps are one stop as well.
    expect(focus()).to.equal('button “Goal ✓ written”');
    await key('Tab');
    expect(focus()).to.equal('textbox “Goal”');
    await key('Shift+Tab', 'Shift+Tab');
    expect(focus()).to.equal('button “Build”');
  });

  it('undoes by Ctrl+Z outside a field, and leaves Ctrl+Z in a field to the browser', async () => {
    const element = await theory();
    const told = listen(element);
    await write(element, 'Goal', 'Another goal');
    find(element, 'button', 'Build').focus();
    await key('Control+z');
    expect(element.plan.theory.goal).to.equal(workedGoal);
    await until(() => told.said.length > 0, 'it is said');
    expect(told.said).to.deep.equal(['Undone: Change goal']);
    await key('Control+y');
    expect(element.plan.theory.goal).to.equal('Another goal');
    field(element, 'Goal').focus();
    await key('Control+z');
    expect(element.plan.theory.goal).to.equal('Another goal');
  });

  it('works by Enter and Space on every button', async () => {
    const element = await theory();
    find(element, 'button', '+ Add a barrier').focus();
    await key('Enter');
    await until(
      () => focus() === 'textbox “Barrier”',
      () => focus(),
    );
    expect(element.plan.theory.barriers).to.have.length(3);
    item(element, BUS);
    find(item(element, BARRIER), 'button', '✓ Chosen barrier').focus();
    await key('Space');
    expect(element.plan.theory.barriers[0]!.chosen).to.equal(false);
  });
});

describe('the keys of the builder', () => {
  it('add another item to the list by Ctrl+Enter', async () => {
    const element = await theory();
    item(element, BUS).querySelector('textarea')!.focus();
    await oneEdit(element, 'Add barrier', async () => {
      await key('Control+Enter');
      await until(() => (focused() as HTMLTextAreaElement).value === '', 'a new one has the focus');
    });
    expect(element.plan.theory.barriers).to.have.length(3);
  });

  it('remove an empty item by Ctrl+Backspace, and no other', async () => {
    const element = await theory();
    item(element, BUS).querySelector('textarea')!.focus();
    await key('Control+Backspace');
    expect(element.plan.theory.barriers).to.have.length(2);
    await press(element, 'button', '+ Add a barrier');
    await until(
      () => focus() === 'textbox “Barrier”',
      () => focus(),
    );
    await oneEdit(element, 'Remove barrier', () => key('Control+Backspace'));
    expect(element.plan.theory.barriers).to.have.length(2);
    expect(focused()).not.to.equal(document.body);
  });

  it('keep the focus among the reasons when one is removed', async () => {
    const element = await theory();
    await press(element, 'button', 'Remove The bulletin stopped two years ago');
    await until(
      () => focus() === 'textbox “Because, 2”',
      () => focus(),
    );
    expect((focused() as HTMLTextAreaElement).value).to.equal('Nobody owned it');
    await press(element, 'button', 'Remove People read the bulletin');
    await until(
      () => focus() === 'button “+ Add an assumption”',
      () => focus(),
    );
  });
});

describe('the theory for a reader who may not change it', () => {
  it('has no button that changes anything', async () => {
    const element = await theory({readonly: ''});
    const buttons = all(element, 'button').map((one) => one.textContent.trim());
    expect(buttons.filter((name) => /Add|Remove|Choose|Ask|Link|×/.test(name))).to.deep.equal([]);
    expect(words(element)).to.include('✓ Chosen barrier');
  });

  for (const view of ['build', 'diagram', 'statement']) {
    it(`is accessible as ${view}`, async () => {
      const element = await theory({view, heading: view});
      if (view === 'diagram') await appears(element, 'group', 'The theory from left to right');
      await expectAccessible(element);
    });
  }

  it('is accessible while it asks', async () => {
    const element = await theory();
    await press(element, 'button', `Remove ${OUTCOME}`);
    await expectAccessible(element);
  });

  it('shows hostile words in each view as words', async () => {
    for (const view of ['build', 'diagram', 'statement']) {
      const element = await theory({view}, hostile());
      expect(words(element)).to.include(hostileText);
      expect(element.shadowRoot!.querySelector('img')).to.equal(null);
    }
  });
});

const workedGoal = 'Every grade team improves one unit together each term.';
