/** The plan to answer back, as a team writes it before a survey and after it. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/define.js';
import type {CairnFeedbackPlan} from '../../../src/elements/feedback-plan/index.js';
import type {CairnPlan} from '../../../src/elements/plan/index.js';
import type {Action, Theme} from '../../../src/plan/types.js';
import {expectAccessible} from '../../harness/accessible.js';
import {
  all,
  appears,
  choose,
  everything,
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
  write,
} from '../../harness/page.js';
import {viewport} from '../../harness/commands.js';
import {workedExample} from '../../suites/documents.js';

const feedbackPlan = (
  plan: object = workedExample,
  attributes: Readonly<Record<string, string>> = {},
): Promise<CairnFeedbackPlan> => put('cairn-feedback-plan', {plan}, attributes);

const empty = {format: 'cairn-plan', version: 1};
const SAID = 'Meetings are announcements';
const region = (element: Element, name: string): HTMLElement =>
  find(element, 'heading', name).closest('section')!;
const answers = (element: Element): HTMLElement => region(element, 'You said, we will');
const lastTheme = ({plan}: CairnFeedbackPlan): Theme => plan.feedback.themes.at(-1)!;
const lastAction = ({plan}: CairnFeedbackPlan): Action => plan.actions.at(-1)!;

/** A plan to which a survey was answered: one theme, with whatever else is given. */
const after = (theme: object, more: object = {}): object => ({
  ...workedExample,
  ...more,
  feedback: {
    ...(workedExample['feedback'] as object),
    themes: [{id: 'th-1', youSaid: SAID, ...theme}],
  },
});

/** Its survey, closed, with so few answers that nothing of them is shown. */
const tooFew = (status = 'closed'): object => ({
  surveys: (workedExample['surveys'] as {readonly waves: readonly object[]}[]).map((survey) => ({
    ...survey,
    waves: survey.waves.map((wave) => ({
      ...wave,
      status,
      releases: [
        {
          ...{format: 'cairn-summary', version: 1, survey: 'sv-teams', wave: 'w-1'},
          ...{k: 5, hidden: 'privacy'},
        },
      ],
    })),
  })),
});

/** Opens a menu of the toolbar and presses one of its items. */
async function pick(element: CairnFeedbackPlan, menu: string, item: string): Promise<void> {
  await press(element, 'button', menu);
  (await appears(element, 'menuitem', item)).click();
}

describe('cairn-feedback-plan before the first question', () => {
  it('begins with a promise, and offers some in both languages, one press each', async () => {
    const element = await feedbackPlan(empty);
    expect(words(element)).to.include('before you ask the first question');
    const offered = (): number => all(element, 'button', /^Promise: /).length;
    const {said} = listen(element);
    await press(
      element,
      'button',
      'Promise: You may skip any question, and leave the whole of it out.',
    );
    await until(() => offered() === 6, 'it is offered no more');
    const [promise] = element.plan.feedback.promises;
    expect(promise?.text).to.include({
      en: 'You may skip any question, and leave the whole of it out.',
      es: 'Puede saltarse cualquier pregunta, y también no responder nada.',
    });
    await until(() => said.join().includes('Promised: You may skip'), 'it is said');
    expect(focus()).to.match(/^button “Promise: Nobody here keeps a list/);
    await press(element, 'button', 'Undo');
    expect(offered()).to.equal(7);
  });

  it('is ready for a survey once it says what is asked, who answers and by when', async () => {
    const element = await feedbackPlan(empty);
    await press(element, 'button', '+ Add what we will ask');
    await write(element, 'What we will ask', 'Is the time worth keeping?');
    await until(() => words(element).includes('Nobody has said who answers'), 'advice has come');
    expect(words(region(element, 'What makes it safe to be honest here?'))).to.include(
      'nothing says yet what makes it safe',
    );
    await choose(element, 'When', '2026-12-07');
    await choose(element, 'Who answers', 'Somebody else…');
    await write(element, 'Who answers: name', 'Ana');
    await press(element, 'button', 'Add person');
    expect(element.plan.people.map(({name}) => name)).to.deep.equal(['Ana']);
    expect(element.plan.feedback.owner).to.equal(element.plan.people[0]?.id);
    expect(focus()).to.equal('combobox “Who answers”');
    await choose(element, 'By when', '2026-12-18');
    await press(element, 'button', '+ Add a promise');
    await write(element, 'Promise', 'Nobody is rated');
    expect(words(element)).not.to.match(/[△■]|Nobody has said|nothing says yet/);
  });

  it('takes the day from the survey, and the words and the outcome from its question', async () => {
    const element = await feedbackPlan();
    const asking = region(element, 'What will we ask, and when?');
    await press(asking, 'button', '+ Add what we will ask');
    const [, item] = all(asking, 'listitem');
    await choose(item!, 'In which survey', 'How our team time is going');
    await choose(item!, 'By which question', 'How manageable is your meeting load?');
    expect(element.plan.feedback.asks[1]).to.deep.include({
      ...{survey: 'sv-teams', item: 'q-load', outcome: 'o-adjust', when: '2026-12-07'},
    });
    expect(field(item!, 'What we will ask').value).to.equal('How manageable is your meeting load?');
    expect(element.store.undoLabel).to.equal('Change question to ask');
  });

  it('says of an open survey, beside who answers, that nobody has promised to', async () => {
    const surveys = (workedExample['surveys'] as {readonly waves: readonly object[]}[]).map(
      (survey) => ({...survey, waves: survey.waves.map((wave) => ({...wave, status: 'open'}))}),
    );
    const feedback = {...(workedExample['feedback'] as object), by: ''};
    const element = await feedbackPlan({...workedExample, surveys, feedback});
    const answering = region(element, 'Who answers, and who shares what with whom?');
    await until(() => words(answering).includes('People are being asked'), 'it is said');
    expect(words(answering)).to.include('You ask a group (Support staff), and nobody tells them');
    await element.reveal({id: 'w-1', field: 'status'});
    expect(focus()).to.equal('combobox “Who answers”');
  });
});

describe('cairn-feedback-plan after the survey', () => {
  it('is answered by an action that is planned already, in one step of undo', async () => {
    const element = await feedbackPlan(after({}));
    const [, action] = element.plan.actions;
    const before = element.plan;
    find(answers(element), 'button', 'Choose a planned action').focus();
    await key('Enter');
    const named = await appears(element, 'menuitem', /^Choose one protocol .+ · .+ · .*2026$/);
    expect(element.plan, 'nothing is chosen by looking').to.equal(before);
    await key('ArrowDown');
    expect(element.plan).to.equal(before);
    named.focus();
    await key('Enter');
    await until(() => lastTheme(element).action, 'it is chosen');
    const theme = lastTheme(element);
    expect(theme.action).to.equal(action!.id);
    expect(theme.weWill).to.deep.equal(action!.text);
    expect(element.plan.actions).to.deep.equal(before.actions);
    expect(field(answers(element), 'Who does it').value).to.equal(action!.owner);
    expect(field(answers(element), 'By when').value).to.equal(action!.due);
    expect(focus()).to.equal('button “Show it there”');
    await press(element, 'button', 'Undo');
    expect(element.plan.feedback).to.deep.equal(before.feedback);
  });

  it('leaves the focus in reach where a step takes away what has it', async () => {
    const element = await feedbackPlan(empty);
    await press(element, 'button', '+ Add a promise');
    const gone = all(
      region(element, 'What makes it safe to be honest here?'),
      'button',
      /^Remove/,
    )[0]!;
    gone.focus();
    await key('Control+z');
    await until(() => !gone.isConnected, 'the promise is gone');
    await settled(element);
    expect(focused()).to.be.an.instanceOf(HTMLButtonElement);
    expect(focus()).to.match(/^button “/);
  });

  it('puts what will be done on the timeline with one press, and the two stay one', async () => {
    const plan = await fixture<CairnPlan>(html`
      <cairn-plan
        .plan=${after({weWill: 'Move them to the bulletin', owner: 'p-office', by: '2026-10-02'})}
      >
        <cairn-feedback-plan></cairn-feedback-plan>
        <cairn-action-timeline></cairn-action-timeline>
      </cairn-plan>
    `);
    const element = plan.querySelector('cairn-feedback-plan')!;
    const timeline = plan.querySelector('cairn-action-timeline')!;
    await settled(plan, element, timeline);
    const {said} = listen(element);
    await press(element, 'button', 'Put on the timeline');
    expect(lastAction(element)).to.include({
      ...{text: 'Move them to the bulletin', owner: 'p-office', due: '2026-10-02'},
    });
    await until(
      () => said.join().includes('“Move them to the bulletin” is on the timeline.'),
      'said',
    );
    expect(focus()).to.equal('button “Show it there”');
    await choose(answers(element), 'Where it stands', 'Blocked');
    await choose(answers(element), 'Who does it', 'Instructional coach');
    expect(lastAction(element)).to.include({owner: 'p-coach', status: 'blocked'});
    element.store.change('Later', (draft) => (draft.actions.at(-1)!.due = '2026-10-09'));
    await settled(element);
    expect(field(answers(element), 'By when').value).to.equal('2026-10-09');
    const chosen = hear(element, 'cairn-selection');
    await press(element, 'button', 'Show it there');
    await until(() => timeline.shadowRoot?.activeElement, 'the focus is on the timeline');
    expect(chosen[0]?.detail.ids).to.deep.equal([lastAction(element).id]);
    await press(element, 'button', 'Take back from the timeline');
    expect(lastTheme(element)).to.include({owner: 'p-coach', by: '2026-10-09'});
    expect(focus()).to.equal('button “Put on the timeline”');
  });

  it('says what will not be done, and asks why', async () => {
    const element = await feedbackPlan(after({}));
    await until(() => words(element).includes('This has no answer yet'), 'advice has come');
    await press(answers(element), 'radio', 'We will not');
    expect(lastTheme(element).status).to.equal('declined');
    expect(words(element)).to.include('Say why you will not do this');
    await write(element, 'What we will not do', 'shorten the day');
    await write(element, 'Because', 'the contract fixes it');
    expect(words(element)).not.to.include('Say why you will not do this');
    expect(all(element, 'button', 'Put on the timeline')).to.have.length(0);
  });

  it('asks before an answer goes whether its action goes as well', async () => {
    const element = await feedbackPlan(after({weWill: 'Tell you in June', action: 't-share'}));
    const remove = async (): Promise<HTMLElement> => {
      await press(element, 'button', `Remove: ${SAID}`);
      return appears(element, 'dialog', `Remove “${SAID}”?`);
    };
    expect(words(await remove())).to.include('Share what staff told us, and what we will change');
    await press(element, 'button', 'Keep both');
    await until(() => all(element, 'dialog').length === 0, 'it is closed');
    expect(element.plan.feedback.themes).to.have.length(1);
    await remove();
    await press(element, 'button', 'Remove both');
    await until(() => focus() === 'button “+ Add what people said”', focus);
    expect(element.plan.feedback.themes).to.have.length(0);
    expect(JSON.stringify(element.plan)).not.to.include('t-share');
    await press(element, 'button', 'Undo');
    await remove();
    await press(element, 'button', 'Remove the answer alone');
    await until(() => element.plan.feedback.themes.length === 0, 'it is gone');
    expect(element.plan.actions.some(({id}) => id === 't-share')).to.equal(true);
  });

  it('shows nobody else what too few said, nor anything while people still answer', async () => {
    const theme = {survey: 'sv-teams', weWill: 'Move them to the bulletin'};
    const element = await feedbackPlan(after(theme, tooFew()));
    await until(() => words(element).includes('Too few answered to say this'), 'the team is told');
    for (const [status, sentence] of [
      ['closed', 'Hidden to protect privacy: too few people answered.'],
      ['open', 'Told once everybody could answer.'],
    ] as const) {
      const reader = await feedbackPlan(after(theme, tooFew(status)), {readonly: ''});
      expect(words(reader)).to.include(sentence).and.include('Move them to the bulletin');
      expect(reader.shadowRoot!.innerHTML).not.to.include(SAID);
    }
  });
});

describe('cairn-feedback-plan by keyboard alone', () => {
  it('writes, adds, orders, empties and takes back', async () => {
    const element = await feedbackPlan(empty);
    find(element, 'button', '+ Add what people said').focus();
    await key('Enter');
    await until(() => focus() === 'textbox “You said”', focus);
    const type = async (text: string): Promise<void> => {
      (focused() as HTMLTextAreaElement).value = text;
      focused().dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
      await settled(element);
    };
    await type('Too many meetings');
    await key('Control+Enter');
    await until(() => element.plan.feedback.themes.length === 2, 'there are two');
    await type('The day is too long');
    const said = (): unknown[] => element.plan.feedback.themes.map(({youSaid}) => youSaid);
    await key('Alt+ArrowUp');
    expect(said()).to.deep.equal(['The day is too long', 'Too many meetings']);
    expect((focused() as HTMLTextAreaElement).value).to.equal('The day is too long');
    await key('Tab');
    expect(focus()).to.equal('radio “We will”');
    await key('ArrowRight');
    expect(element.plan.feedback.themes[0]?.status).to.equal('declined');
    await key('Tab');
    expect(focus()).to.equal('textbox “What we will not do”');
    await key('Shift+Tab', 'Shift+Tab');
    await until(() => focus() === 'textbox “You said”', focus);
    await type('');
    await key('Control+Backspace');
    await until(() => said().length === 1, 'it is gone');
    expect((focused() as HTMLTextAreaElement).value).to.equal('Too many meetings');
    element.undo();
    expect(said()).to.have.length(2);
  });
});

describe('cairn-feedback-plan for everybody', () => {
  it('makes an item of each line that is pasted', async () => {
    const element = await feedbackPlan(empty);
    await press(element, 'button', '+ Add a promise');
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', '• Nobody is rated\n2. You may skip\n');
    // Firefox takes what is pasted in the older form alone.
    const older = {dataType: 'text/plain', data: '• Nobody is rated\n2. You may skip\n'};
    focused().dispatchEvent(
      new ClipboardEvent('paste', {
        ...({clipboardData, ...older} as ClipboardEventInit),
        ...{bubbles: true, composed: true, cancelable: true},
      }),
    );
    await settled(element);
    expect(element.plan.feedback.promises.map(({text}) => text)).to.deep.equal([
      'Nobody is rated',
      'You may skip',
    ]);
  });

  it('is accessible with an answer on the timeline, a no, and one that is owed; in Spanish too', async function () {
    // The checkers take their time on a busy machine.
    this.timeout(30_000);
    const plan = after({weWill: 'Tell you in June', action: 't-share'});
    const {feedback} = plan as {feedback: {themes: object[]}};
    feedback.themes.push({id: 'th-2', youSaid: 'Too long', status: 'declined'}, {id: 'th-3'});
    const element = await feedbackPlan(plan, {lang: 'es'});
    await until(() => words(element).includes('Un no con su razón'), 'advice has come');
    await expectAccessible(element);
  });

  it('is accessible to who may only read', async () => {
    await expectAccessible(
      await feedbackPlan(after({weWill: 'Tell you in June', action: 't-share'}), {readonly: ''}),
    );
  });

  it('fits on a phone', async () => {
    await viewport(360, 700);
    const element = await feedbackPlan(after({youSaid: 'W'.repeat(200), weWill: 'x'.repeat(200)}));
    const wide = [...everything(element)].filter(
      (one) => one.checkVisibility() && one.getBoundingClientRect().right > 361,
    );
    await viewport(1000, 700);
    expect(wide).to.deep.equal([]);
  });
});

describe('cairn-feedback-plan on paper', () => {
  const OTHERS = 'Answers are never used to rate anyone';

  /** What is on the sheet when the browser is asked to print. */
  async function printed(act: () => Promise<void>): Promise<string> {
    const print = window.print.bind(window);
    let seen = '';
    try {
      await new Promise<void>((done) => {
        window.print = () => {
          dispatchEvent(new Event('beforeprint'));
          const [sheet] = document.querySelectorAll('[data-cairn-paper]');
          const paper = sheet?.shadowRoot?.lastElementChild as HTMLElement;
          // Letter or A4, whichever is usual where the browser says it is.
          const most = paper.getBoundingClientRect().width > 690 ? 246.4 : 264;
          const height = (paper.scrollHeight * 25.4) / 96;
          seen = `${height <= most ? 'One page.' : 'More than one page.'} ${paper.textContent.replace(/\s+/g, ' ')}`;
          dispatchEvent(new Event('afterprint'));
          done();
        };
        void act();
      });
    } finally {
      window.print = print;
    }
    return seen;
  }

  it('is one page for the staff room, or “You said, we will” alone, or blank', async () => {
    const many = Array.from({length: 9}, (_, at) => ({
      ...{id: `th-${at}`, youSaid: `${SAID}, number ${at}, and some more words that people said`},
      ...{weWill: `Answer number ${at}, with enough words to fill a line of the page and more`},
      ...{owner: 'p-office', by: '2027-01-11'},
    }));
    const plan = {
      ...workedExample,
      feedback: {
        ...(workedExample['feedback'] as object),
        themes: [...many, {id: 'owed', youSaid: 'Owed'}],
      },
    };
    const element = await feedbackPlan(plan);
    const whole = await printed(() => pick(element, 'Print', 'The whole plan'));
    expect(whole)
      .to.match(/^One page\./)
      .and.include(OTHERS)
      .and.include('Answer number 8');
    const alone = await printed(() => pick(element, 'Print', '“You said, we will” alone'));
    expect(alone)
      .to.match(/^One page\. .*You said, we will/)
      .and.include('Answer number 8');
    expect(alone).not.to.include(OTHERS).and.not.to.include('Owed');
    const blank = await printed(() => pick(element, 'Print', 'Blank, for handwriting'));
    expect(blank)
      .to.match(/^One page\./)
      .and.include('You may skip any question');
    expect(blank).not.to.include(SAID);
  });

  it('says on no sheet what too few said', async () => {
    const theme = {survey: 'sv-teams', weWill: 'Move them to the bulletin'};
    const element = await feedbackPlan(after(theme, tooFew()));
    for (const item of ['The whole plan', '“You said, we will” alone']) {
      const sheet = await printed(() => pick(element, 'Print', item));
      expect(sheet).to.include('Move them to the bulletin').and.not.include(SAID);
    }
  });
});
