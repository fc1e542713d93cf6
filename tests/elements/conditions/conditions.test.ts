/** The check of the conditions, as a team goes through it. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/define.js';
import type {CairnConditions} from '../../../src/elements/conditions/index.js';
import type {CairnPlan} from '../../../src/elements/plan/index.js';
import {conditions} from '../../../src/plan/schema/enumerations.js';
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
  until,
  words,
  write,
} from '../../harness/page.js';
import {workedExample} from '../../suites/documents.js';

const check = (
  plan: object = workedExample,
  attributes: Readonly<Record<string, string>> = {},
): Promise<CairnConditions> => put('cairn-conditions', {plan}, attributes);

const row = (element: Element, condition: string): HTMLElement => find(element, 'group', condition);
const next = (element: Element): HTMLElement =>
  find(element, 'heading', 'Which condition next?').closest('section')!;
const judge = (element: Element, condition: string, state: string): Promise<void> =>
  press(row(element, condition), 'radio', state);
const offered = (element: Element): string[] =>
  all(next(element), 'button').map((button) => nameOf(button));

describe('cairn-conditions', () => {
  it('shows all seven in one order, with what each means, whatever was judged', async () => {
    const element = await check();
    expect(all(element, 'group').filter(({dataset}) => dataset['row'])).to.have.length(7);
    expect(all(element, 'group').flatMap(({dataset}) => dataset['row'] ?? [])).to.deep.equal(
      conditions,
    );
    expect(words(row(element, 'Shared influence'))).to.include('Decisions are spread');
    expect(words(row(element, 'Work structures'))).to.include('This plan’s condition');
    expect(words(row(element, 'Shared influence'))).not.to.include('This plan’s condition');
  });

  it('asks how it shows and what would move it once a condition is not in place', async () => {
    const element = await check();
    const trust = row(element, 'Relationships and norms');
    expect(all(trust, 'textbox')).to.have.length(0);
    const changes = hear(element, 'cairn-change');
    await judge(element, 'Relationships and norms', 'Missing');
    await write(trust, 'How it shows here', 'Nobody says that a lesson failed');
    await write(trust, 'What would move it', 'The leads begin');
    expect(element.plan.conditions.at(-1)).to.deep.equal({
      condition: 'relationships-and-norms',
      state: 'missing',
      symptom: 'Nobody says that a lesson failed',
      move: 'The leads begin',
    });
    expect(changes.map(({detail}) => detail.label)).to.deep.equal([
      'Judge condition',
      'Change what shows a condition',
      'Change what shows a condition',
    ]);
  });

  it('keeps what was written while a condition is in place, and shows it when it no longer is', async () => {
    const element = await check();
    const own = row(element, 'Work structures');
    await judge(element, 'Work structures', 'In place');
    expect(all(own, 'textbox')).to.have.length(0);
    await judge(element, 'Work structures', 'Missing');
    expect(field(own, 'What would move it').value).to.equal('Protect it');
  });

  it('is undone judgment by judgment', async () => {
    const element = await check();
    await judge(element, 'Shared influence', 'Missing');
    await judge(element, 'Shared influence', 'Partly');
    await press(element, 'button', 'Undo');
    expect(
      (find(row(element, 'Shared influence'), 'radio', 'Missing') as HTMLInputElement).checked,
    ).to.equal(true);
  });

  it('is judged with the arrow keys', async () => {
    const element = await check();
    find(row(element, 'Shared influence'), 'radio', 'Not looked at').focus();
    await key('ArrowUp');
    expect(focus()).to.equal('radio “Missing”');
    expect(element.plan.conditions[2]).to.include({state: 'missing'});
    await key('Tab');
    expect(nameOf(focused())).to.equal('How it shows here');
  });

  it('proposes nothing where too little was judged, and says so', async () => {
    const element = await check();
    expect(words(next(element))).to.include('5 conditions have not been looked at yet');
    expect(offered(element)).to.deep.equal([]);
    const empty = await check({format: 'cairn-plan', version: 1});
    expect(words(next(empty))).to.include('none has been looked at yet');
  });

  it('proposes what is missing, says why, and what else stands alike', async () => {
    const element = await check();
    await judge(element, 'Vision and strategy', 'Partly');
    expect(words(next(element))).to.include('Vision and strategy is only partly in place');
    await judge(element, 'Shared influence', 'Missing');
    await judge(element, 'Relationships and norms', 'Missing');
    await write(row(element, 'Shared influence'), 'How it shows here', 'Two people decide');
    expect(words(next(element)))
      .to.include('Shared influence is missing, so it comes first.')
      .and.include('How it shows here: Two people decide')
      .and.include('It stands no better with Relationships and norms')
      .and.include('2 conditions have not been looked at yet');
    expect(offered(element)).to.deep.equal([
      'Turn to Shared influence next',
      'Turn to Relationships and norms next',
      'Stay with Work structures',
    ]);
  });

  it('notes what comes next in the decision on this round, once, and says so', async () => {
    const element = await check();
    await judge(element, 'Shared influence', 'Missing');
    const {said} = listen(element);
    await press(element, 'button', 'Turn to Shared influence next');
    await until(() => said.join().includes('turn to Shared influence'), 'it is said');
    expect(words(next(element))).to.include('Noted in the decision on this round: turn to Shared');
    expect(element.plan.decisions).to.have.length(2);
    expect(element.plan.decisions[1]).to.include({
      ...{cycle: 'cy-1', next: 'turn', condition: 'shared-influence'},
    });
    expect(
      find(element, 'button', 'Turn to Shared influence next').getAttribute('aria-pressed'),
    ).to.equal('true');
    await press(element, 'button', 'Stay with Work structures');
    expect(element.plan.decisions).to.have.length(2);
    expect(element.plan.decisions[1]).to.include({next: 'stay', condition: 'work-structures'});
    expect(element.plan.condition).to.equal('work-structures');
  });

  it('is words for who may only read', async () => {
    const element = await check(workedExample, {readonly: ''});
    expect(all(element, 'radio')).to.have.length(0);
    expect(all(element, 'textbox')).to.have.length(0);
    expect(offered(element)).to.deep.equal([]);
    expect(words(row(element, 'Work structures')))
      .to.include('Partly')
      .and.include('Protect it');
    await expectAccessible(element);
  });

  it('can be used by everybody, with all its fields shown', async () => {
    const element = await check();
    await judge(element, 'Shared influence', 'Missing');
    await expectAccessible(element);
  });

  it('fits a phone without scrolling sideways', async () => {
    const element = await check();
    element.style.inlineSize = '320px';
    await judge(element, 'Shared influence', 'Missing');
    expect(element.scrollWidth).to.be.at.most(320);
    for (const radio of all(element, 'radio')) {
      const box = radio.closest('label')!.getBoundingClientRect();
      expect(box.right).to.be.at.most(element.getBoundingClientRect().right);
      expect(box.height).to.be.at.least(24);
    }
  });

  it('works on the plan around it', async () => {
    const plan = await fixture<CairnPlan>(
      html`<cairn-plan .plan=${workedExample}><cairn-conditions></cairn-conditions></cairn-plan>`,
    );
    const element = plan.querySelector('cairn-conditions')!;
    await settled(plan, element);
    await judge(element, 'Shared influence', 'Partly');
    expect(plan.store.undoLabel).to.equal('Judge condition');
  });

  it('speaks Spanish, and leaves the team’s words as they are', async () => {
    const element = await check(workedExample, {lang: 'es'});
    expect(words(element))
      .to.include('Estructuras de trabajo')
      .and.include('Sin revisar')
      .and.include('Time is scheduled but not used for learning');
  });
});
