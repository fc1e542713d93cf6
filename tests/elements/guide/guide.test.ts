/** What a team does in the guide: read, answer, tick, open a tool, ask for help. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/define.js';
import type {CairnGuide} from '../../../src/elements/guide/index.js';
import type {CairnPlan} from '../../../src/elements/plan/index.js';
import {expectAccessible} from '../../harness/accessible.js';
import {
  all,
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
import {workedExample} from '../../suites/documents.js';

const EMPTY = {format: 'cairn-plan', version: 1};

const guide = (
  attributes: Readonly<Record<string, string>> = {},
  properties: Readonly<Record<string, unknown>> = {},
): Promise<CairnGuide> => put('cairn-guide', {plan: workedExample, ...properties}, attributes);

async function beside(): Promise<{plan: CairnPlan; guide: CairnGuide}> {
  const plan = await fixture<CairnPlan>(
    html`<cairn-plan .plan=${workedExample}>
      <cairn-guide></cairn-guide>
      <cairn-theory-of-action view="statement"></cairn-theory-of-action>
    </cairn-plan>`,
  );
  const element = plan.querySelector('cairn-guide')!;
  await settled(plan, element);
  return {plan, guide: element};
}

const summaries = (element: Element): HTMLElement[] => [
  ...(element.shadowRoot ?? element).querySelectorAll('summary'),
];
async function unfold(element: CairnGuide, name: RegExp): Promise<void> {
  const summary = summaries(element).find((one) => name.test(one.textContent))!;
  summary.click();
  await until(() => (summary.parentElement as HTMLDetailsElement).open, 'it opens');
  await settled(element);
}
const openPhases = (element: CairnGuide): string[] =>
  [...element.renderRoot.querySelectorAll('details[open].work-of-phase')].map(
    (details) => details.closest('section')!.dataset['phase']!,
  );

describe('cairn-guide', () => {
  it('opens the phase in which the team is, or the one the page names', async () => {
    expect(openPhases(await guide())).to.deep.equal(['why']);
    const later = {
      ...workedExample,
      guide: {done: [1, 2, 3, 4, 5, 6].map((at) => PHASE_ONE[at - 1])},
    };
    expect(openPhases(await guide({}, {plan: later}))).to.deep.equal(['how']);
    expect(openPhases(await guide({phase: 'implement'}))).to.deep.equal(['implement']);
    expect(openPhases(await guide({phase: 'nowhere'}))).to.deep.equal(['why']);
  });

  it('does not fold a phase under somebody who ticks its last task', async () => {
    const plan = {...workedExample, guide: {done: PHASE_ONE.slice(0, 5)}};
    const element = await guide({}, {plan});
    await press(element, 'checkbox', /State your goal/);
    expect(openPhases(element)).to.deep.equal(['why']);
    expect(words(element)).to.include('6 of 15 done');
    expect(words(find(element, 'link', /Decide whether to test/))).to.include('Decide whether');
  });

  it('is answered in place, in one step', async () => {
    const element = await guide();
    const changes = hear(element, 'cairn-change');
    await write(element, /strengthened here/, 'Time that is protected');
    expect(element.plan.guide.answers['why.strengthen']).to.equal('Time that is protected');
    expect(changes.map(({detail}) => [detail.label, detail.tool])).to.deep.equal([
      ['Answer question', 'cairn-guide'],
    ]);
    element.undo();
    expect(element.plan.guide.answers['why.strengthen']).to.include('The use of the time');
  });

  it('loses nothing that is being typed', async () => {
    const element = await guide();
    typeInto(field(element, /work for equity/), 'Nobody is left');
    const plan = JSON.parse(element.value) as {guide: {answers: Record<string, string>}};
    expect(plan.guide.answers['why.equity']).to.equal('Nobody is left');
  });

  it('says how much is done when a task is ticked, and when the tick is taken back', async () => {
    const element = await guide();
    const {said} = listen(element);
    await press(element, 'checkbox', /Write a vision/);
    await until(
      () => said.includes('3 of 15 done'),
      () => said.join(),
    );
    expect(element.plan.guide.done).to.include('why.vision');
    await press(element, 'checkbox', /Write a vision/);
    await until(
      () => said.includes('2 of 15 done'),
      () => said.join(),
    );
    expect(element.plan.guide.done).not.to.include('why.vision');
  });

  it('shows what the tools hold of a task, and what there is to look at', async () => {
    const element = await guide();
    const state = find(element, 'checkbox', /State your goal/).closest('li')!;
    expect(words(state)).to.include('In your plan: the goal, the problem, and the theory');
    element.store.change('Empty the goal', (draft) => {
      draft.theory.goal = '';
    });
    await settled(element);
    expect(words(state)).to.include('Still open: the goal');
    await until(
      () => words(state).includes('1 thing to look at'),
      () => words(state),
    );
  });

  it('speaks of another condition when one is chosen, and keeps the answers', async () => {
    const element = await guide();
    const choice = field(element, 'Condition you work on');
    choice.value = 'shared-influence';
    choice.dispatchEvent(new Event('change', {bubbles: true}));
    await settled(element);
    expect(element.plan.condition).to.equal('shared-influence');
    expect(words(element)).to.include('a theory of action for shared influence');
    expect(words(element)).to.include('people without a title');
    expect(field(element, /strengthened here/).value).to.include('The use of the time');
  });

  it('goes to the step that it proposes', async () => {
    const element = await guide();
    await press(element, 'link', /Write a vision from both/);
    await until(() => focus().startsWith('checkbox “Write a vision'), focus);
  });

  it('goes to a phase, and opens it', async () => {
    const element = await guide();
    await press(element, 'link', 'Phase 3: Try it and learn');
    await until(() => focused().dataset['phase'] === 'implement', 'the phase');
    expect(openPhases(element)).to.include('implement');
    expect(words(element)).to.include('Your goal');
  });

  it('keeps answers that no question asks for, and shows them', async () => {
    const plan = {...workedExample, guide: {answers: {'old.question': 'An old answer'}}};
    const element = await guide({}, {plan});
    await unfold(element, /does not ask/);
    expect(words(element)).to.include('old.question An old answer');
    await write(element, /strengthened here/, 'New');
    expect(element.plan.guide.answers).to.deep.equal({
      'old.question': 'An old answer',
      'why.strengthen': 'New',
    });
  });

  it('offers nothing to change where it can only be read', async () => {
    const element = await guide({readonly: ''});
    expect(all<HTMLInputElement>(element, 'checkbox').every(({disabled}) => disabled)).to.equal(
      true,
    );
    expect(field(element, /work for equity/).readOnly).to.equal(true);
  });

  it('can be used by keyboard alone', async () => {
    const element = await guide();
    find(element, 'link', 'Phase 1: Find your why').focus();
    await key('Enter');
    await until(() => focused().dataset['phase'] === 'why', focus);
    for (let i = 0; i < 30 && !nameOf(focused()).startsWith('Write a vision'); i++)
      await key('Tab');
    await key('Space');
    expect(element.plan.guide.done).to.include('why.vision');
    await key('Tab');
    expect(focus()).to.equal(
      'button “Open the theory of action: Write a vision from both: your own answers, and what others told you.”',
    );
  });

  it('is accessible while it is empty', async () => {
    await expectAccessible(await guide({}, {plan: EMPTY}));
  });

  it('is accessible with help asked for', async () => {
    const element = await guide({phase: 'how'});
    await unfold(element, /Help with/);
    await press(element, 'button', 'Ask for help');
    await expectAccessible(element);
  });
});

const PHASE_ONE = ['discuss', 'capture', 'vision', 'barrier', 'idea', 'state'].map(
  (name) => `why.${name}`,
);

describe('the tool of a task', () => {
  it('is gone to where it is on the page', async () => {
    const {plan, guide: element} = await beside();
    const heard = hear(document, 'cairn-open-tool');
    await press(element, 'button', /^Open the theory of action: Name the biggest/);
    await until(
      () => document.activeElement === plan.querySelector('cairn-theory-of-action'),
      focus,
    );
    expect(heard.map(({detail, target}) => [detail, target])).to.deep.equal([
      [{tool: 'cairn-theory-of-action', task: 'why.barrier'}, element],
    ]);
    expect(Object.isFrozen(heard[0]!.detail)).to.equal(true);
  });

  it('is left to a host that goes there itself', async () => {
    const {plan, guide: element} = await beside();
    element.addEventListener('cairn-open-tool', (event) => {
      event.preventDefault();
    });
    await press(element, 'button', /^Open the theory of action: Name the biggest/);
    await settled(plan, element);
    expect(document.activeElement).not.to.equal(plan.querySelector('cairn-theory-of-action'));
    expect(all(element, 'alert')).to.deep.equal([]);
  });

  it('is the feedback plan for how the team will answer', async () => {
    const plan = await put('cairn-plan', {plan: workedExample});
    plan.innerHTML =
      '<cairn-guide phase="how"></cairn-guide><cairn-feedback-plan></cairn-feedback-plan>';
    const [element, tool] = [...plan.children] as [CairnGuide, Element];
    await settled(plan, element, tool);
    await press(element, 'button', /^Open the feedback plan: Agree what feedback/);
    await until(() => document.activeElement === tool, 'the focus is in the tool');
    expect(all(element, 'alert')).to.deep.equal([]);
  });

  it('is said to be missing, at the task, where nothing leads there', async () => {
    const element = await guide();
    await press(element, 'button', /^Open the theory of action: Name the biggest/);
    const task = find(element, 'checkbox', /Name the biggest/).closest('li')!;
    await until(() => words(task).includes('not on this page'), 'it is said');
  });

  it('is at the address that a partner gives where it is not on the page', async () => {
    const element = await guide({}, {guide: ofPartner({link: '#our-map', tool: 'purpose-map'})});
    await press(element, 'link', /^Open the purpose map/);
    await until(() => location.hash === '#our-map', 'the address');
    history.replaceState(null, '', location.pathname + location.search);
  });
});

const ofPartner = (task: object): object => ({
  ...{format: 'cairn-guide', version: 1, id: 'theirs', title: 'The guide of Lakeside'},
  phases: [
    {
      id: 'only',
      title: 'Our one phase',
      questions: [{id: 'their.question', text: 'What of {condition}?'}],
      tasks: [{id: 'their.task', text: 'Their task', ...task}],
    },
  ],
});

describe('help', () => {
  it('is asked for with printed copies, and what becomes of it is said', async () => {
    const element = await guide({phase: 'how'});
    const heard = hear(document, 'cairn-help');
    await unfold(element, /Help with “Design your how”/);
    await press(element, 'checkbox', 'We would like printed copies');
    await press(element, 'button', 'Ask for help');
    expect(heard.map(({detail}) => detail)).to.deep.equal([
      {topic: 'how', wantsPrintedCopies: true},
    ]);
    expect(heard[0]!.target).to.equal(element);
    expect(words(element)).to.include('nothing was sent anywhere else');
  });

  it('is not offered where the guide does not', async () => {
    const element = await guide({phase: 'implement'});
    expect(summaries(element).some((one) => one.textContent.includes('Help'))).to.equal(false);
  });

  it('shows what the host says of it, and no heading where it says nothing', async () => {
    const element = await guide();
    expect(all(element, 'heading', 'Help')).to.deep.equal([]);
    const call = document.createElement('p');
    call.slot = 'help';
    call.textContent = 'Call extension 4120.';
    element.append(call);
    await until(() => all(element, 'heading', 'Help').length === 1, 'the heading');
    expect(words(element)).to.include('Call extension 4120.');
  });
});

describe('a partner’s guide', () => {
  it('stands in place of ours', async () => {
    const element = await guide({}, {guide: JSON.stringify(ofPartner({}))});
    expect(words(element)).to.include('The guide of Lakeside');
    expect(words(element)).to.include('What of work structures?');
    expect(words(element)).not.to.include('Find your why');
    await write(element, 'What of work structures?', 'Much');
    expect(element.plan.guide).to.deep.include({id: 'theirs'});
    expect(element.plan.guide.answers).to.include({'their.question': 'Much'});
    element.guide = undefined;
    await settled(element);
    await until(() => words(element).includes('Find your why'), 'ours');
  });

  it('that cannot be opened changes nothing, and says why', async () => {
    const element = await guide({}, {guide: ofPartner({})});
    const errors = hear(document, 'cairn-error');
    element.guide = ofPartner({link: 'javascript:alert(1)'});
    await settled(element);
    expect(words(element)).to.include('The guide of Lakeside');
    expect(errors.map(({detail}) => detail.problems.map(({path}) => path))).to.deep.equal([
      ['/phases/0/tasks/0/link'],
    ]);
    expect(words(all(element, 'alert')[0]!)).to.include('/phases/0/tasks/0/link');
    element.guide = ofPartner({});
    await settled(element);
    expect(all(element, 'alert')).to.deep.equal([]);
  });

  it('shows hostile words as words, and safe links alone', async () => {
    const text = '<img src=x onerror="window.harmed = true">';
    const element = await guide(
      {},
      {
        guide: ofPartner({
          text,
          hint: text,
          resources: [{text, url: 'https://example.org/a'}],
          help: {text},
        }),
      },
    );
    expect(words(element)).to.include(text);
    expect(element.renderRoot.querySelector('img')).to.equal(null);
    const link = find(element, 'link', /opens in a new tab/) as HTMLAnchorElement;
    expect(link.rel).to.equal('noopener noreferrer');
    expect(words(link.parentElement!)).to.include('example.org');
  });

  it('is read in the language it is in, which is said', async () => {
    const element = await guide(
      {lang: 'es'},
      {guide: ofPartner({text: {en: 'English only'}, hint: {en: 'A hint', es: 'Una pista'}})},
    );
    await until(() => words(element).includes('Una pista'), 'Spanish');
    const english = [...element.renderRoot.querySelectorAll('bdi')].find(
      (one) => one.textContent === 'English only',
    );
    expect(english?.lang).to.equal('en');
  });
});

describe('what stands in the guide', () => {
  for (const [phase, name, tag] of [
    ['how', /Check the conditions/, 'cairn-conditions'],
    ['implement', /Decide here/, 'cairn-decision'],
  ] as const)
    it(`is ${tag} on the guide’s own plan, once it is opened`, async () => {
      const element = await guide({phase});
      expect(element.renderRoot.querySelector(tag)).to.equal(null);
      await unfold(element, name);
      await until(() => element.renderRoot.querySelector(tag), tag);
      const inner = element.renderRoot.querySelector(tag)!;
      await settled(inner);
      expect(inner.store).to.equal(element.store);
    });
});
