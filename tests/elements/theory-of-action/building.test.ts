/** Building a theory of action: steps, lists, the picture of ideas; and the way from nothing to a whole theory. */
import {expect} from '@open-wc/testing';
import type {CairnTheoryOfAction} from '../../../src/elements/theory-of-action/index.js';
import {findings} from '../../../src/plan/findings/index.js';
import tired from '../../../stories/plans/tired-team.plan.json' with {type: 'json'};
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
  listen,
  moments,
  press,
  put,
  settled,
  typeInto,
  until,
  words,
  write,
} from '../../harness/page.js';
import {media} from '../../harness/commands.js';
import {item, oneEdit, section, theory} from './page.js';

const begun = (parts: object, rest: object = {}): Promise<CairnTheoryOfAction> =>
  theory({}, {format: 'cairn-plan', version: 1, ...rest, theory: parts});

/** Waits until something has the focus. */
const focusIs = (what: string): Promise<void> =>
  until(
    () => focus() === what,
    () => `${what}, but the focus is on ${focus()}`,
  );

/** Pastes a text where the focus is; says whether the browser is left to do it. */
function paste(text: string): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  return focused().dispatchEvent(
    new ClipboardEvent('paste', {
      clipboardData,
      // Firefox takes what is pasted in this older form alone.
      ...{dataType: 'text/plain', data: text},
      bubbles: true,
      composed: true,
      cancelable: true,
    }),
  );
}

const texts = (items: readonly {readonly text: unknown}[]): unknown[] =>
  items.map(({text}) => text);

describe('the steps of the theory', () => {
  it('say in words how far each is', async () => {
    const element = await begun({
      goal: 'Every student reads',
      barriers: [{id: 'b', text: 'No time'}],
      strategies: [{id: 's', text: 'meet every week'}],
    });
    // Advice comes once the tool has rendered.
    await appears(element, 'button', /^Problem of practice △/);
    const steps = all(find(element, 'button', 'Goal ✓ written').closest('ol')!, 'button').map(
      words,
    );
    expect(steps.slice(0, 3)).to.deep.equal([
      'Goal ✓ written',
      'Problem of practice △ 1 thing to look at',
      'Vision ○ empty',
    ]);
    expect(steps).to.include('Barriers ○ none chosen yet');
  });

  it('offer the one that is useful next, and lead there', async () => {
    const element = await begun({goal: 'Every student reads'});
    const next = (): HTMLElement => find(element, 'button', 'Problem of practice');
    expect(words(next().parentElement!)).to.include('Next useful step: Problem of practice');
    next().click();
    await focusIs('textbox “Problem of practice”');
  });

  it('go on from where the team is, and never force anything', async () => {
    const element = await begun({goal: 'Every student reads', problem: {text: 'Few do'}});
    await press(element, 'button', 'Voices beyond the team ○ empty');
    await focusIs('button “+ Add what people told us”');
    await settled(element);
    expect(find(element, 'button', 'Barriers').closest('.next')).not.to.equal(null);
    expect(
      find(element, 'button', 'Voices beyond the team ○ empty').getAttribute('aria-current'),
    ).to.equal('step');
  });

  it('lead to the very field there is something to say about', async () => {
    const {goal} = tired.theory;
    const element = await theory(
      {},
      {...tired, theory: {...tired.theory, goal: goal || 'A goal', problem: {text: 'A problem'}}},
    );
    await press(element, 'button', 'Barriers');
    await focusIs('combobox “Who decides this?”');
  });

  it('are one stop of the keyboard, with arrows among them', async () => {
    const element = await begun({goal: 'Every student reads'});
    find(element, 'button', 'Goal ✓ written').focus();
    await key('ArrowRight', 'ArrowRight');
    expect(focus()).to.equal('button “Vision ○ empty”');
    await key('End');
    expect(focus()).to.equal('button “Fair to everyone ○ empty”');
  });

  it('offer nothing where all is written and nothing is to be said', async () => {
    const element = await theory();
    expect(words(element)).not.to.include('Next useful step');
  });
});

describe('what there is to say about a weak theory', () => {
  it('stands beside the part it speaks of, each thing once', async () => {
    const element = await theory({}, tired);
    // What there is to say about a decision stands in its own tool.
    const ours = findings(element.plan).filter(({code}) => !code.startsWith('decision-'));
    for (const {code, message} of ours) {
      const said = [...element.shadowRoot!.querySelectorAll('.finding')].filter(
        (one) => one.textContent === message.replace('(family)', '(Family)'),
      );
      expect(said.length, `${code}: ${message}`).to.be.greaterThan(0);
    }
    expect(element.shadowRoot!.querySelectorAll('.finding')).to.have.length(ours.length);
  });

  it('stops nobody from writing', async () => {
    const element = await theory({}, tired);
    await oneEdit(element, 'Change strategy', () =>
      write(item(element, 'support a culture of collaboration'), 'Who', 'The principal'),
    );
    expect(words(element)).not.to.include('The IF does not say who does it');
  });

  it('can be used by everyone', async () => {
    await expectAccessible(await theory({}, tired));
  });
});

describe('an assumption', () => {
  it('stands as the last decision said, wherever it is shown, and is marked here only before that', async () => {
    const element = await theory();
    const holds = item(element, 'Forty minutes is long enough for the protocol');
    expect(words(holds)).to.include('Holding (said in a decision)');
    expect(all(holds, 'combobox', 'So far')).to.deep.equal([]);
    await choose(item(element, 'People read the bulletin'), 'So far', 'Failed');
    element.view = 'diagram';
    await settled(element);
    await until(
      () => words(element).includes('Forty minutes is long enough for the protocol (holding)'),
      () => words(element),
    );
    expect(words(element)).to.include('People read the bulletin (failed)');
  });
});

describe('a link', () => {
  it('that is gone to before anything is written in it takes the focus where one writes its reason', async () => {
    const element = await begun({
      strategies: [{id: 's', actor: 'Teams', text: 'meet'}],
      outcomes: [
        {id: 'o', text: 'teachers talk', level: 'practice'},
        {id: 'e', text: 'students learn', level: 'student'},
      ],
      links: [
        {id: 'l', from: 's', to: 'o'},
        {id: 'm', from: 'o', to: 'e'},
      ],
    });
    expect(await element.reveal({id: 'm', field: ''})).to.equal(true);
    expect(focus()).to.equal('button “+ Add a reason”');
  });
});

describe('a barrier', () => {
  it('that is outside gives way to the part the team decides, in one press, and is kept', async () => {
    const element = await theory();
    const bus = item(element, 'The bus contract fixes the end of the day');
    const told = listen(element);
    const part = field(bus, 'Which part of it do we decide?');
    typeInto(part, 'What we do in the last period');
    await press(bus, 'button', 'Add as a barrier of its own');
    await until(() => told.said.length > 0, 'it is said');
    expect(told.said[0]).to.equal('Added as a barrier of its own. The other one is kept.');
    expect(texts(element.plan.theory.barriers)).to.deep.equal([
      'Common planning time is used for announcements',
      'The bus contract fixes the end of the day',
      'What we do in the last period',
    ]);
    await focusIs('textbox “Barrier”');
    expect((focused() as HTMLTextAreaElement).value).to.equal('What we do in the last period');
    element.undo();
    expect(element.plan.theory.barriers).to.have.length(2);
  });

  it('asks for the part where none is said yet', async () => {
    const element = await theory();
    const before = element.value;
    const bus = item(element, 'The bus contract fixes the end of the day');
    await press(bus, 'button', 'Add as a barrier of its own');
    expect(element.value).to.equal(before);
    expect(focus()).to.equal('textbox “Which part of it do we decide?”');
  });

  it('that is outside is not chosen, and why is in sight far down the page, but never over a text', async () => {
    const element = await theory();
    const bus = item(element, 'The bus contract fixes the end of the day');
    const choose = find(bus, 'button', 'Choose this barrier');
    choose.scrollIntoView({block: 'center'});
    await press(bus, 'button', 'Choose this barrier');
    const alert = await appears(element, 'alert', /./);
    expect(words(alert)).to.match(/^This is outside what the team decides/);
    expect(element.getBoundingClientRect().top, 'far down').to.be.lessThan(-300);
    expect(alert.getBoundingClientRect().top).to.be.within(0, 1);
    const barrier = field(bus, 'Barrier');
    barrier.focus();
    // In a window that is not in front, as WebKit's in tests, nothing is styled as focused.
    await until(
      () => !barrier.matches(':focus') || alert.getBoundingClientRect().bottom < 0,
      'it gives way',
    );
  });

  it('is asked whether it is the root once there is a reason', async () => {
    const element = await begun({barriers: [{id: 'b', text: 'No time', chosen: true}]});
    const root = 'Would the problem not have happened without it?';
    expect(words(element)).not.to.include(root);
    await press(element, 'button', '+ Ask why once more');
    await focusIs('textbox “Because, 1”');
    await write(element, 'Because, 1', 'Meetings are long');
    expect(words(element)).to.include('Nobody has checked yet whether this is the root');
    await choose(element, root, 'No, it would have happened anyway');
    expect(words(element)).to.include('Ask why once more, or look for another barrier');
    await choose(element, root, 'Yes, this is at its root');
    expect(element.shadowRoot!.querySelectorAll('.barriers .finding')).to.have.length(0);
    await choose(element, root, 'Not checked yet');
    expect(element.plan.theory.barriers[0]).not.to.have.property('rootCause');
  });

  it('says how we know that it is in the way', async () => {
    const element = await begun({barriers: [{id: 'b', text: 'No time'}]});
    await oneEdit(element, 'Add evidence', () =>
      press(section(element, 'Barriers'), 'button', '+ Add how you know'),
    );
    expect(element.plan.theory.barriers[0]!.evidence).to.have.length(1);
  });
});

describe('the order of a list', () => {
  it('changes by a button, and the focus goes along', async () => {
    const element = await theory();
    const told = listen(element);
    const up = 'Move up: Ten-minute Monday huddle';
    find(element, 'button', up).focus();
    await press(element, 'button', up);
    await until(() => told.said.length > 0, 'it is said');
    await focusIs(`button “${up}”`);
    await press(element, 'button', 'Move down: Ten-minute Monday huddle');
    await focusIs('button “Move down: Ten-minute Monday huddle”');
    expect(told.said[0]).to.equal('Moved: now number 1 of 2.');
    expect(element.plan.theory.ideas[1]!.text).to.equal('Ten-minute Monday huddle');
  });

  for (const less of [false, true]) {
    it(
      less
        ? 'changes at once for who wants less motion'
        : 'is seen to change: the item and its neighbor go there',
      async function () {
        await media(this, {reducedMotion: less ? 'reduce' : 'no-preference'});
        const element = await theory();
        // Long enough to be seen by a test.
        element.style.setProperty('--cairn-duration-place', '60000ms');
        const up = find(element, 'button', 'Move up: Ten-minute Monday huddle');
        up.focus();
        // What moves them comes with the first focus, of which a window in the background may say nothing.
        up.dispatchEvent(new FocusEvent('focusin', {bubbles: true, composed: true}));
        await import('../../../src/foundation/change-of-place.js');
        await moments();
        up.click();
        await settled(element);
        const moving = section(element, 'Ideas').getAnimations({subtree: true});
        const items = moving.map(({effect}) => (effect as KeyframeEffect).target);
        expect(items.filter((one) => one?.matches('li.item'))).to.have.length(less ? 0 : 2);
      },
    );
  }

  it('changes by Alt and an arrow, with what is being typed', async () => {
    const element = await theory();
    const why = find(element, 'textbox', 'Because, 1') as HTMLTextAreaElement;
    typeInto(why, 'Nobody reads mail');
    await key('Alt+ArrowDown');
    await focusIs('textbox “Because, 2”');
    expect((focused() as HTMLTextAreaElement).value).to.equal('Nobody reads mail');
    expect(element.plan.theory.barriers[0]!.whys).to.deep.equal([
      'The bulletin stopped two years ago',
      'Nobody reads mail',
      'Nobody owned it',
    ]);
    await key('Alt+ArrowUp', 'Alt+ArrowUp');
    await focusIs('textbox “Because, 1”');
    expect(element.plan.theory.barriers[0]!.whys[0]).to.equal('Nobody reads mail');
  });

  it('moves a change of adults among those of adults', async () => {
    const element = await begun({
      outcomes: [
        {id: 'a', text: 'A', level: 'practice'},
        {id: 's', text: 'S', level: 'student'},
        {id: 'b', text: 'B', level: 'structure'},
      ],
    });
    item(element, 'B').querySelector('textarea')!.focus();
    await key('Alt+ArrowUp');
    await settled(element);
    const order = all<HTMLTextAreaElement>(section(element, 'Then'), 'textbox');
    expect(order.map(({value}) => value)).to.deep.equal(['B', 'A']);
    expect((focused() as HTMLTextAreaElement).value).to.equal('B');
  });

  it('changes among facts, measures and assumptions as well, each in its own list', async () => {
    const two = (name: string): object[] =>
      [1, 2].map((at) => ({id: `${name}-${String(at)}`, text: `${name} ${String(at)}`}));
    const element = await begun(
      {
        rubric: [{id: 'c', criterion: 'Criterion', evidence: two('Fact')}],
        outcomes: [
          {id: 'o', text: 'O', level: 'practice'},
          {id: 'p', text: 'P', level: 'practice'},
        ],
        links: [{id: 'l', from: 'o', to: 'p', assumptions: two('Assumption')}],
      },
      {
        measures: ['o', 'p', 'o'].map((outcome, at) => ({
          id: `m${String(at)}`,
          text: `Measure ${String(at)}`,
          outcome,
        })),
      },
    );
    const moved = async (written: string, by: string): Promise<void> => {
      item(element, written).querySelector('textarea')!.focus();
      await key(by);
      await settled(element);
      expect((focused() as HTMLTextAreaElement).value).to.equal(written);
    };
    await moved('Fact 2', 'Alt+ArrowUp');
    await moved('Assumption 1', 'Alt+ArrowDown');
    await moved('Measure 2', 'Alt+ArrowUp');
    const {theory: written, measures} = element.plan;
    expect(texts(written.rubric[0]!.evidence)).to.deep.equal(['Fact 2', 'Fact 1']);
    expect(texts(written.links[0]!.assumptions)).to.deep.equal(['Assumption 2', 'Assumption 1']);
    expect(texts(measures)).to.deep.equal(['Measure 2', 'Measure 0', 'Measure 1']);
    await press(element, 'button', 'Move down: Fact 2');
    await focusIs('button “Move down: Fact 2”');
    expect(texts(element.plan.theory.rubric[0]!.evidence)).to.deep.equal(['Fact 1', 'Fact 2']);
  });

  it('is left as it is at its ends', async () => {
    const element = await theory();
    const before = element.value;
    await press(element, 'button', 'Move up: Common planning time is used for announcements');
    expect(element.value).to.equal(before);
  });
});

describe('several texts typed in one go', () => {
  it('are all kept', async () => {
    const element = await begun({benefits: ['One', 'Two']});
    typeInto(field(element, 'We would gain, 1'), 'First');
    typeInto(field(element, 'We would gain, 2'), 'Second');
    expect(JSON.parse(element.value)).to.have.deep.nested.property('theory.benefits', [
      'First',
      'Second',
    ]);
  });
});

describe('a word of a list', () => {
  it('is shown as it was chosen', async () => {
    const element = await begun({barriers: [{id: 'b', text: 'No time'}]});
    await choose(element, 'Who decides this?', 'We decide this');
    expect(field(element, 'Who decides this?').value).to.equal('control');
  });
});

describe('a list that is pasted', () => {
  it('becomes items, without marks and numbers, as one step', async () => {
    const element = await begun({});
    const told = listen(element);
    await press(element, 'button', '+ Add an idea');
    await focusIs('textbox “Idea”');
    expect(paste('• A bulletin\r\n2. A huddle\n\n\t- A board\n')).to.equal(false);
    await settled(element);
    expect(texts(element.plan.theory.ideas)).to.deep.equal(['A bulletin', 'A huddle', 'A board']);
    await until(() => told.said.includes('3 items pasted.'), 'it is said');
    expect((focused() as HTMLTextAreaElement).value).to.equal('A bulletin');
    element.undo();
    expect(texts(element.plan.theory.ideas)).to.deep.equal(['']);
  });

  it('becomes reasons of a barrier, and what would be gained', async () => {
    const element = await begun({
      benefits: ['First'],
      barriers: [{id: 'b', text: 'B', whys: ['']}],
    });
    find(element, 'textbox', 'Because, 1').focus();
    paste('a) No time\nb) No owner');
    await settled(element);
    expect(element.plan.theory.barriers[0]!.whys).to.deep.equal(['No time', 'No owner']);
    const gain = find(element, 'textbox', 'We would gain, 1') as HTMLTextAreaElement;
    gain.focus();
    gain.select();
    paste('Calm\nTime');
    await settled(element);
    expect(element.plan.theory.benefits).to.deep.equal(['Calm', 'Time']);
  });

  it('becomes what the team will do, where who does it is not said yet', async () => {
    const element = await begun({});
    await press(element, 'button', '+ Add what you will do');
    await focusIs('textbox “Who”');
    expect(paste('- Teachers meet\n- Principals visit')).to.equal(false);
    await settled(element);
    expect(texts(element.plan.theory.strategies)).to.deep.equal([
      'Teachers meet',
      'Principals visit',
    ]);
    find(element, 'textbox', 'Who').focus();
    expect(paste('Ana\nKim'), 'of something that is written').to.equal(true);
  });

  it('stays a text where there are words already, and where it is one line', async () => {
    const element = await begun({ideas: [{id: 'i', text: 'An idea'}]});
    const idea = field(element, 'Idea');
    idea.focus();
    idea.setSelectionRange(2, 2);
    expect(paste('One\nTwo')).to.equal(true);
    idea.select();
    expect(paste('One line')).to.equal(true);
    expect(element.plan.theory.ideas).to.have.length(1);
  });

  it('stays a text in the goal', async () => {
    const element = await begun({});
    field(element, 'Goal').focus();
    expect(paste('One\nTwo')).to.equal(true);
  });
});

describe('a new item', () => {
  it('stands after the one it was asked from by Ctrl+Enter', async () => {
    const element = await theory();
    item(element, 'Common planning time is used for announcements')
      .querySelector('textarea')!
      .focus();
    await oneEdit(element, 'Add barrier', async () => {
      await key('Control+Enter');
      await until(() => (focused() as HTMLTextAreaElement).value === '', 'the new one');
    });
    expect(texts(element.plan.theory.barriers)).to.deep.equal([
      'Common planning time is used for announcements',
      '',
      'The bus contract fixes the end of the day',
    ]);
  });

  it('stands after a reason as well', async () => {
    const element = await theory();
    find(element, 'textbox', 'Because, 1').focus();
    await key('Control+Enter');
    await focusIs('textbox “Because, 2”');
    expect(element.plan.theory.barriers[0]!.whys[1]).to.equal('');
    expect(element.plan.theory.barriers[0]!.whys).to.have.length(4);
  });
});

describe('ideas by impact and effort', () => {
  const HUDDLE = 'Ten-minute Monday huddle';

  it('stand where they are rated, and quick wins are named', async () => {
    const element = await theory();
    const picture = find(element, 'group', 'By impact and effort');
    const placed = all(picture, 'listitem')
      .map(words)
      .filter((place) => /Move|Ten/.test(place));
    expect(placed).to.deep.equal([
      'High impact, low effort Quick win ✓ Move announcements to a weekly bulletin and protect 40 minutes every two weeks',
      `Medium impact, medium effort ${HUDDLE}`,
    ]);
    expect(words(picture)).to.include('Quick wins (high impact, low effort): Move announcements');
  });

  it('are placed by two presses', async () => {
    const element = await theory();
    const told = listen(element);
    const picture = find(element, 'group', 'By impact and effort');
    await press(picture, 'button', HUDDLE);
    await press(picture, 'button', `Put “${HUDDLE}” here: Low impact, high effort`);
    await focusIs(`button “${HUDDLE}”`);
    expect(element.plan.theory.ideas[1]).to.include({impact: 1, effort: 3});
    await until(() => told.said.length > 0, 'it is said');
    expect(told.said[0]).to.equal(`“${HUDDLE}”: Low impact, high effort. Not now.`);
    expect(all(picture, 'button', /^Put/)).to.deep.equal([]);
  });

  it('are moved by arrows once they are pressed, and let go by Escape', async () => {
    const element = await theory();
    const picture = find(element, 'group', 'By impact and effort');
    find(picture, 'button', HUDDLE).focus();
    await key('ArrowUp');
    expect(element.plan.theory.ideas[1]!.impact).to.equal(2);
    await key('Enter');
    await key('ArrowUp');
    await until(() => element.plan.theory.ideas[1]!.impact === 3, 'it is moved up');
    await focusIs(`button “${HUDDLE}”`);
    await key('ArrowLeft');
    await until(() => element.plan.theory.ideas[1]!.effort === 1, 'it is moved to less effort');
    await focusIs(`button “${HUDDLE}”`);
    await key('Escape');
    expect(focused().getAttribute('aria-pressed')).to.equal('false');
  });

  it('wait beside the picture until somebody rates them', async () => {
    const element = await begun({ideas: [{id: 'i', text: 'A board'}]});
    const picture = find(element, 'group', 'By impact and effort');
    expect(words(picture)).to.match(/Not placed yet A board/);
    await choose(element, 'Impact', 'High');
    await choose(element, 'Effort', 'Low');
    expect(words(picture)).not.to.include('Not placed yet');
    expect(words(item(element, 'A board'))).to.include('Quick win');
  });

  it('asks why the others are parked once one is chosen', async () => {
    const element = await begun({
      ideas: [
        {id: 'one', text: 'A board'},
        {id: 'two', text: 'A call'},
      ],
    });
    expect(all(element, 'textbox', 'Parked, because')).to.deep.equal([]);
    const told = listen(element);
    await press(item(element, 'A board'), 'button', 'Choose this idea');
    await until(() => told.said.length > 0, 'it is said');
    expect(told.said[0]).to.match(/^Chosen\. 1 other idea is parked: say why/);
    await write(item(element, 'A call'), 'Parked, because', 'Nobody answers');
    expect(element.plan.theory.ideas[1]!.parked).to.equal('Nobody answers');
  });
});

describe('what stands around the claim', () => {
  it('shows the rubric as where we fall short, the criterion, and the evidence', async () => {
    const element = await theory();
    const line = item(element, 'Time exists but is filled by announcements');
    expect(all(line, 'textbox').map((one) => (one as HTMLTextAreaElement).value)).to.deep.equal([
      'Time exists but is filled by announcements',
      'Teams have protected time to learn together at least every two weeks',
      'Schedule 2026-27',
    ]);
    await oneEdit(element, 'Change criterion', () =>
      choose(line, 'Where we stand', '● We are there'),
    );
    expect(element.plan.theory.rubric[0]!.standing).to.equal('aligned');
    await press(element, 'button', '+ Add a criterion');
    await focusIs('textbox “Criterion”');
  });

  it('offers to hear those whom the change affects and nobody has asked', async () => {
    const element = await theory({}, tired);
    await oneEdit(element, 'Add what people told us', () =>
      press(element, 'button', '+ Add what they told us: Family'),
    );
    expect(element.plan.theory.voices.at(-1)!.group).to.equal('family');
    expect(words(section(element, 'Voices beyond the team'))).to.include(
      'Heard so far: Teacher, Family.',
    );
    expect(words(element)).not.to.include('has not been heard');
  });

  it('folds how and when people were asked, and says what is in the fold', async () => {
    const element = await theory();
    const voice = item(element, 'Time is there, its use is the problem');
    const fold = voice.querySelector('summary')!;
    expect(words(fold)).to.equal('How, when, how many: Conversation · May 18, 2026 · 19 people');
    fold.click();
    await until(() => all(voice, 'textbox', 'How many people').length > 0, 'it is open');
    await write(voice, 'How many people', '23');
    expect(element.plan.theory.voices[0]!.count).to.equal(23);
    await write(voice, 'How many people', 'many');
    expect(element.plan.theory.voices[0]!.count).to.equal(23);
    expect(words(fold)).to.include('23 people');
  });

  it('asks whom the change is fair to', async () => {
    const element = await begun({goal: 'A goal'});
    await oneEdit(element, 'Change equity questions', () =>
      write(element, 'Who carries the burden?', 'Part-time staff'),
    );
    expect(element.plan.theory.equity.burden).to.equal('Part-time staff');
  });

  it('keeps a measure in sight whose outcome is gone, and lets it find another', async () => {
    const element = await theory();
    await press(
      element,
      'button',
      'Remove each team plans one adjustment to teaching from what it sees',
    );
    await press(await appears(element, 'dialog', /^Remove/), 'button', 'Remove');
    await settled(element);
    const loose = find(element, 'group', 'Measures of no outcome');
    await choose(loose, 'Shows', 'students get feedback that fits what they show they need');
    expect(element.plan.measures.find(({id}) => id === 'm-load')!.outcome).to.equal('o-feedback');
  });
});

describe('the builder for a reader', () => {
  it('shows words instead of fields, and leaves out what nobody wrote', async () => {
    const element = await theory({readonly: ''});
    expect([...all(element, 'textbox'), ...all(element, 'combobox')]).to.deep.equal([]);
    const said = words(element);
    for (const sentence of [
      'Would the problem not have happened without it? Yes, this is at its root',
      'Who carries the burden? Part-time staff',
      '◐ On the way',
      'Forty minutes is long enough for the protocol',
      '80% of agenda lines are announcements (Our own data · June minutes · Jun 5, 2026)',
    ]) {
      expect(said).to.include(sentence);
    }
    const little = await theory(
      {readonly: ''},
      {format: 'cairn-plan', version: 1, theory: {goal: 'A goal'}},
    );
    expect(all(little, 'heading').map(words)).to.deep.equal(['Theory of action', 'Goal']);
  });

  it('is Spanish in a Spanish page, the words that come later too', async () => {
    const element = await theory({lang: 'es'});
    expect(words(element)).to.include('En qué nos quedamos cortos');
    expect(words(element)).to.include('Logro rápido');
    element.lang = 'en';
    await settled(element);
    expect(words(element)).to.include('Where we fall short');
  });
});

describe('a whole theory from nothing', () => {
  /** What the sentence says in the end. */
  const CLAIM =
    'If the office sends one weekly bulletin , then teachers discuss student work in every session , so that students get feedback they can use .';

  function expectWhole(element: CairnTheoryOfAction): void {
    expect(words(find(element, 'group', 'What we claim'))).to.equal(CLAIM);
    expect(findings(element.plan).map(({code}) => code)).to.deep.equal([]);
    const {theory: built, measures} = element.plan;
    expect(built.goal).to.equal('Every team improves one unit');
    expect(built.problem.text).to.equal('Meetings go to logistics');
    expect(built.problem.evidence[0]).to.include({text: '80% of lines', kind: 'local-data'});
    expect(built.barriers[0]).to.deep.include({
      text: 'Time goes to announcements',
      control: 'control',
      chosen: true,
      whys: ['No other channel'],
      rootCause: 'yes',
    });
    expect(built.ideas[0]).to.include({text: 'A bulletin', chosen: true, impact: 3, effort: 1});
    expect(built.ideas[1]).to.include({text: 'A huddle', parked: 'As a fallback'});
    expect(measures[0]).to.include({text: 'Sessions with work', outcome: built.outcomes[0]!.id});
    expect(built.links[0]!.because[0]).to.include({text: 'It worked', kind: 'experience'});
    expect(built.links[0]!.assumptions[0]).to.include({
      text: 'People read it',
      ifWrong: 'A huddle',
      measure: measures[0]!.id,
    });
    expect(built.links[1]!.because[0]!.text).to.equal('They notice it first');
    expect(built.equity.burden).to.equal('The office');
  }

  it('is built by clicks alone', async function () {
    this.timeout(60_000);
    const element = await put('cairn-theory-of-action');
    const type = (text: string): void => {
      const place = focused() as HTMLTextAreaElement;
      typeInto(place, text);
      place.dispatchEvent(new Event('change', {bubbles: true}));
    };
    /** Presses an Add button and writes into what has the focus then. */
    const add = async (within: HTMLElement, button: string, name: string, text: string) => {
      await press(within, 'button', button);
      await focusIs(`textbox “${name}”`);
      type(text);
      await settled(element);
    };
    const part = (heading: string): HTMLElement => section(element, heading);
    await press(element, 'button', 'Start with the goal');
    await focusIs('textbox “Goal”');
    type('Every team improves one unit');
    await settled(element);
    await press(element, 'button', 'Problem of practice');
    await focusIs('textbox “Problem of practice”');
    type('Meetings go to logistics');
    await add(
      part('Problem of practice'),
      '+ Add how you know',
      'What we saw or heard',
      '80% of lines',
    );
    await choose(part('Problem of practice'), 'Kind', 'Our own data');
    await add(part('Barriers'), '+ Add a barrier', 'Barrier', 'Time goes to announcements');
    await choose(part('Barriers'), 'Who decides this?', 'We decide this');
    await press(part('Barriers'), 'button', 'Choose this barrier');
    await add(part('Barriers'), '+ Ask why once more', 'Because, 1', 'No other channel');
    await choose(
      part('Barriers'),
      'Would the problem not have happened without it?',
      'Yes, this is at its root',
    );
    await add(part('Ideas'), '+ Add an idea', 'Idea', 'A bulletin');
    await add(part('Ideas'), '+ Add an idea', 'Idea', 'A huddle');
    await press(part('Ideas'), 'button', 'A bulletin');
    await press(part('Ideas'), 'button', 'Put “A bulletin” here: High impact, low effort');
    await press(item(element, 'A bulletin'), 'button', 'Choose this idea');
    await write(item(element, 'A huddle'), 'Parked, because', 'As a fallback');
    await add(part('If'), '+ Add what you will do', 'Who', 'The office');
    await write(part('If'), 'does what', 'sends one weekly bulletin');
    const session = 'teachers discuss student work in every session';
    const feedback = 'students get feedback they can use';
    await add(part('Then'), '+ Add a change for adults', 'Outcome', session);
    await add(part('Then'), '+ Add a measure', 'Measure', 'Sessions with work');
    await add(part('So that'), '+ Add what students notice', 'Outcome', feedback);
    const links = part('Why one leads to the next');
    await choose(links, 'This', 'The office sends one weekly bulletin');
    await choose(links, 'leads to', session);
    await press(links, 'button', 'Link them');
    await add(links, '+ Add a reason', 'What we saw or heard', 'It worked');
    await choose(links, 'Kind', 'Experience');
    await add(links, '+ Add an assumption', 'Assumption', 'People read it');
    await write(links, 'If it is wrong', 'A huddle');
    await choose(links, 'Tested by', 'Sessions with work');
    await choose(links, 'This', session);
    await choose(links, 'leads to', feedback);
    await press(links, 'button', 'Link them');
    const second = find(links, 'group', `Because: ${session} → ${feedback}`);
    await add(second, '+ Add a reason', 'What we saw or heard', 'They notice it first');
    await write(element, 'Who carries the burden?', 'The office');
    expectWhole(element);
    const whole = element.value;
    while (element.store.canUndo) element.undo();
    await settled(element);
    expect(element.matches(':state(empty)')).to.equal(true);
    while (element.store.canRedo) element.redo();
    expect(element.value).to.equal(whole);
  });

  it('is built by keyboard alone', async function () {
    this.timeout(120_000);
    const element = await put('cairn-theory-of-action');
    /** Tabs until something has the focus. */
    const tabTo = async (wanted: string, way = 'Tab'): Promise<void> => {
      for (let i = 0; i < 60; i++) {
        if (focus() === wanted) return;
        await key(way);
      }
      throw new Error(`${wanted} is not reached; the focus is on ${focus()}.`);
    };
    const back = (wanted: string): Promise<void> => tabTo(wanted, 'Shift+Tab');
    /** As the browser itself types: letter by letter would take minutes. Deprecated, and nothing else does it. */
    const page: {execCommand(name: string, shows: boolean, text: string): boolean} = document;
    const type = (text: string): void => {
      page.execCommand('insertText', false, text);
    };
    /** Presses an Add button and types into what has the focus then. */
    const add = async (button: string, name: string, text: string): Promise<void> => {
      await tabTo(`button “+ ${button}”`);
      await key('Enter');
      await focusIs(`textbox “${name}”`);
      type(text);
    };
    /** Chooses in a list that has the focus. */
    const pick = async (name: string, option: string): Promise<void> => {
      await tabTo(`combobox “${name}”`);
      const chosen = (): string | undefined =>
        (focused() as HTMLSelectElement).selectedOptions[0]?.text.trim();
      for (let i = 0; i < 12 && chosen() !== option; i++) await key('ArrowDown');
      expect(chosen()).to.equal(option);
    };
    element.focus();
    await tabTo('button “Start with the goal”');
    await key('Enter');
    await focusIs('textbox “Goal”');
    type('Every team improves one unit');
    await tabTo('textbox “Problem of practice”');
    type('Meetings go to logistics');
    await add('Add how you know', 'What we saw or heard', '80% of lines');
    await pick('Kind', 'Our own data');
    await add('Add a barrier', 'Barrier', 'Time goes to announcements');
    await pick('Who decides this?', 'We decide this');
    await tabTo('button “Choose this barrier”');
    await key('Space');
    await add('Ask why once more', 'Because, 1', 'No other channel');
    await key('Tab');
    await pick('Would the problem not have happened without it?', 'Yes, this is at its root');
    await add('Add an idea', 'Idea', 'A bulletin');
    await key('Control+Enter');
    await until(() => (focused() as HTMLTextAreaElement).value === '', 'another idea');
    type('A huddle');
    await tabTo('button “A bulletin”');
    await key('Enter', 'ArrowUp', 'ArrowUp', 'ArrowLeft');
    await until(() => element.plan.theory.ideas[0]!.effort === 1, 'it is placed');
    await focusIs('button “A bulletin”');
    await key('Escape');
    await back('textbox “Idea”');
    await back('button “Choose this idea”');
    while (element.plan.theory.ideas.every(({chosen}) => !chosen)) {
      if (focused().closest('[data-item]')?.querySelector('textarea')?.value === 'A bulletin') {
        await key('Enter');
      } else {
        await key('Shift+Tab');
        await back('button “Choose this idea”');
      }
    }
    await tabTo('textbox “Parked, because”');
    type('As a fallback');
    await add('Add what you will do', 'Who', 'The office');
    await tabTo('textbox “does what”');
    type('sends one weekly bulletin');
    await add(
      'Add a change for adults',
      'Outcome',
      'teachers discuss student work in every session',
    );
    await add('Add a measure', 'Measure', 'Sessions with work');
    await add('Add what students notice', 'Outcome', 'students get feedback they can use');
    await tabTo('button “Link them”');
    await key('Enter');
    await until(() => element.plan.theory.links.length === 1, 'the first link');
    await back('combobox “This”');
    await pick('This', 'teachers discuss student work in every session');
    await pick('leads to', 'students get feedback they can use');
    await tabTo('button “Link them”');
    await key('Enter');
    await until(() => element.plan.theory.links.length === 2, 'the second link');
    await back('button “+ Add a reason”');
    await key('Enter');
    await focusIs('textbox “What we saw or heard”');
    type('They notice it first');
    const first =
      'Remove The office sends one weekly bulletin → teachers discuss student work in every session';
    await back(`button “${first}”`);
    await add('Add a reason', 'What we saw or heard', 'It worked');
    await pick('Kind', 'Experience');
    await add('Add an assumption', 'Assumption', 'People read it');
    await tabTo('textbox “If it is wrong”');
    type('A huddle');
    await pick('Tested by', 'Sessions with work');
    await tabTo('textbox “Who carries the burden?”');
    type('The office');
    await key('Tab');
    await settled(element);
    expectWhole(element);
  });
});
