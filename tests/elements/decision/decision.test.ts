/** The decision at the end of a round, as a team writes it. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/define.js';
import type {CairnDecision} from '../../../src/elements/decision/index.js';
import type {CairnPlan} from '../../../src/elements/plan/index.js';
import {today} from '../../../src/plan/dates.js';
import type {Decision} from '../../../src/plan/types.js';
import {expectAccessible} from '../../harness/accessible.js';
import {
  all,
  choose,
  everything,
  field,
  find,
  focus,
  key,
  listen,
  press,
  put,
  settled,
  until,
  words,
  write,
} from '../../harness/page.js';
import {workedExample} from '../../suites/documents.js';

const decision = (
  plan: object = workedExample,
  attributes: Readonly<Record<string, string>> = {},
): Promise<CairnDecision> => put('cairn-decision', {plan}, attributes);

/** The worked example with a decision on its present round. */
async function begun(): Promise<CairnDecision> {
  const element = await decision();
  await press(element, 'button', 'Write down the decision');
  await settled(element);
  return element;
}

const FORTY = 'Forty minutes is long enough for the protocol';
const BULLETIN = 'People read the bulletin';
const last = (element: CairnDecision): Decision => element.plan.decisions.at(-1)!;
const statusOf = (element: CairnDecision, id: string): string =>
  element.plan.theory.links.flatMap((link) => link.assumptions).find((one) => one.id === id)!
    .status;
const about = (element: Element, assumption: string): HTMLElement =>
  find(element, 'group', assumption);

describe('cairn-decision', () => {
  it('says that the round is open, and keeps what was decided before', async () => {
    const element = await decision();
    expect(words(element)).to.include('There is no decision on this round yet');
    expect(words(element)).to.include('Decision of Jun 11, 2026 Adapt · Stay with Work structures');
  });

  it('begins one today on the present round, and puts the focus into it', async () => {
    const element = await begun();
    expect(last(element)).to.include({cycle: 'cy-1', date: today()});
    await until(() => focus().startsWith('date'), 'the focus is in it');
    expect(focus()).to.equal('date “Day of the decision”');
    expect(words(element)).to.include('Does protected time change what teams talk about?');
  });

  it('notes what was seen in the round it is about', async () => {
    const element = await begun();
    await write(element, 'What we saw', 'Five of six teams brought work');
    await write(element, 'What we learned', 'The time matters more than the protocol');
    expect(element.plan.cycles[1]).to.include({
      observations: 'Five of six teams brought work',
      learned: 'The time matters more than the protocol',
    });
    await choose(element, 'Round', 'Round 1: Apr 13, 2026 to May 29, 2026');
    expect(field(element, 'What we saw').value).to.equal('Five of six sessions used it');
  });

  it('shows beside each assumption its test, what was found, and what to do if it is wrong', async () => {
    const element = await begun();
    expect(words(about(element, FORTY)))
      .to.include('Test: Share of sessions in which student work was discussed')
      .and.include('60 % on Oct 9, 2026 · wanted: 80 %')
      .and.include('If wrong: Use the short protocol');
    expect(words(about(element, BULLETIN))).to.include('Nothing was found yet');
  });

  it('says of an assumption that it failed and how the team knows, and the theory follows', async () => {
    const element = await begun();
    const bulletin = about(element, BULLETIN);
    expect(all(bulletin, 'textbox')).to.have.length(0);
    await press(bulletin, 'radio', 'Failed');
    await write(bulletin, 'How we know', '9 of 30 had read it');
    expect(last(element).assumptions[0]).to.deep.include({assumption: 'a-2', status: 'failed'});
    expect(last(element).assumptions[0]?.evidence[0]?.text).to.equal('9 of 30 had read it');
    expect(statusOf(element, 'a-2')).to.equal('failed');
    await press(element, 'button', 'Undo');
    await press(element, 'button', 'Undo');
    expect(statusOf(element, 'a-2')).to.equal('untested');
  });

  it('marks the rest as not learned in one press, says so, and keeps the focus near', async () => {
    const element = await begun();
    await press(about(element, FORTY), 'radio', 'Holding');
    const {said} = listen(element);
    await press(element, 'button', 'Not learned for the one that is left');
    expect(last(element).assumptions.map(({status}) => status)).to.deep.equal([
      'holding',
      'not-learned',
    ]);
    await until(() => said.join().includes('1 assumption is marked as not learned'), 'it is said');
    expect(all(element, 'button', /^Not learned for/)).to.have.length(0);
    const section = find(element, 'heading', 'What we took for granted').parentElement;
    expect(element.shadowRoot!.activeElement).to.equal(section);
  });

  it('says that a decision teaches nothing until an assumption is marked', async () => {
    const element = await begun();
    const sentence = 'This decision says nothing about what you took for granted.';
    expect(words(element)).not.to.include(sentence);
    await press(element, 'radio', 'Adapt');
    expect(words(element)).to.include(sentence);
    await press(about(element, FORTY), 'radio', 'Not learned');
    expect(words(element)).not.to.include(sentence);
  });

  it('asks who carries on what is adopted, at the field, and not for what is let go', async () => {
    const element = await begun();
    await press(element, 'radio', 'Adopt');
    expect(words(element)).to.include('ends with the calendar unless somebody carries it on');
    await choose(element, 'Who', 'Instructional coach');
    await write(element, 'When', 'Every second Thursday');
    expect(last(element)).to.include({act: 'adopt'});
    expect(last(element).sustainedBy).to.include({who: 'p-coach', when: 'Every second Thursday'});
    expect(words(element)).not.to.include('ends with the calendar');
    await choose(element, 'Who', 'Nobody yet');
    await press(element, 'radio', 'Abandon');
    expect(all(element, 'heading', 'Who carries it on')).to.have.length(0);
  });

  it('stays with the condition of the plan, or turns to another', async () => {
    const element = await begun();
    await press(element, 'radio', 'Turn to another condition');
    expect(last(element)).to.include({next: 'turn', condition: ''});
    expect(words(element)).to.include('The conditions check has too little to propose one');
    await choose(element, 'The condition to turn to', 'Shared influence');
    expect(last(element)).to.include({next: 'turn', condition: 'shared-influence'});
    await press(element, 'radio', 'Stay with Work structures');
    expect(last(element)).to.include({next: 'stay', condition: 'work-structures'});
    expect(all(element, 'combobox', 'The condition to turn to')).to.have.length(0);
  });

  it('repeats what the check of the conditions proposes', async () => {
    const element = await begun();
    element.store.change('Judge', (draft) => {
      draft.conditions.push({
        ...{condition: 'relationships-and-norms', state: 'missing', symptom: '', move: ''},
      });
    });
    await press(element, 'radio', 'Turn to another condition');
    expect(words(element)).to.include('puts Relationships and norms first: it is missing');
  });

  it('opens an earlier decision, and goes on from there', async () => {
    const element = await begun();
    await press(element, 'button', /^Open: Decision of Jun 11/);
    await settled(element);
    expect(field(element, 'Why').value).to.include('announcements crowd it out');
    expect((find(about(element, FORTY), 'radio', 'Holding') as HTMLInputElement).checked).to.equal(
      true,
    );
    expect(field(about(element, FORTY), 'How we know').value).to.include('Five of six sessions');
  });

  it('is removed in one press, and comes back with what the theory said', async () => {
    const element = await begun();
    await press(about(element, BULLETIN), 'radio', 'Failed');
    await press(element, 'button', 'Remove this decision');
    await settled(element);
    expect(element.plan.decisions).to.have.length(1);
    expect(statusOf(element, 'a-2')).to.equal('untested');
    await until(() => focus() === 'button “Write down the decision”', focus);
    await press(element, 'button', 'Undo');
    expect(statusOf(element, 'a-2')).to.equal('failed');
  });

  it('begins with what it is for where nothing was decided', async () => {
    const element = await decision({format: 'cairn-plan', version: 1});
    expect(words(element)).to.include('At the end of a round the team looks back');
    await press(element, 'button', 'Write down the decision');
    expect(words(element)).to.include('The theory names no assumption');
    await write(element, 'What we saw', 'It rained');
    expect(element.plan.cycles).to.have.length(1);
    expect(last(element).cycle).to.equal(element.plan.cycles[0]?.id);
  });

  it('is written with the keyboard alone', async () => {
    const element = await begun();
    find(about(element, FORTY), 'radio', 'Holding').focus();
    await key('Space', 'Tab');
    expect(focus()).to.equal('textbox “How we know”');
    await key('Tab');
    await key('ArrowDown');
    expect(last(element).assumptions.map(({status}) => status)).to.deep.equal([
      'holding',
      'failed',
    ]);
  });

  it('is led to: a decision is opened, a field has the focus', async () => {
    const element = await begun();
    expect(await element.reveal({id: 'd-spring', field: 'why'})).to.equal(true);
    await settled(element);
    expect(field(element, 'Why').value).to.include('announcements crowd it out');
    expect(focus()).to.equal('textbox “Why”');
    expect(await element.reveal({id: 'a-2', field: 'status'})).to.equal(true);
    expect(focus()).to.equal('radio “Holding”');
    expect(await element.reveal({id: 'nowhere', field: ''})).to.equal(false);
  });

  it('is words for who may only read', async () => {
    const element = await decision(workedExample, {readonly: ''});
    expect(all(element, 'button', 'Write down the decision')).to.have.length(0);
    await press(element, 'button', /^Open: Decision of Jun 11/);
    await settled(element);
    for (const role of ['radio', 'textbox', 'combobox', 'date'] as const) {
      expect(all(element, role), role).to.have.length(0);
    }
    expect(words(element))
      .to.include('Adapt · Stay with Work structures')
      .and.include('Forty minutes are enough with the short protocol')
      .and.include('Holding');
    await expectAccessible(element);
  });

  it('can be used by everybody, with all its fields shown', async () => {
    const element = await begun();
    await press(about(element, FORTY), 'radio', 'Holding');
    await press(element, 'radio', 'Adopt');
    await press(element, 'radio', 'Turn to another condition');
    await expectAccessible(element);
  });

  it('fits a phone without scrolling sideways', async () => {
    const element = await begun();
    element.style.inlineSize = '320px';
    await press(element, 'radio', 'Turn to another condition');
    // Not by `scrollWidth`: WebKit counts the words in a select that it does not show.
    const end = element.getBoundingClientRect().right + 0.5;
    const beyond = [...everything(element)].filter(
      (one) => one.getBoundingClientRect().right > end,
    );
    expect(beyond.map(({localName, id}) => `${localName} ${id}`)).to.deep.equal([]);
  });

  it('and the check of the conditions say the same, over one plan', async () => {
    const plan = await fixture<CairnPlan>(
      html`<cairn-plan .plan=${workedExample}
        ><cairn-conditions></cairn-conditions><cairn-decision></cairn-decision
      ></cairn-plan>`,
    );
    const check = plan.querySelector('cairn-conditions')!;
    const element = plan.querySelector('cairn-decision')!;
    await settled(plan, check, element);
    await press(find(check, 'group', 'Shared influence'), 'radio', 'Missing');
    await press(check, 'button', 'Turn to Shared influence next');
    await settled(element);
    expect(field(element, 'The condition to turn to').value).to.equal('shared-influence');
    await press(element, 'radio', 'Stay with Work structures');
    await settled(check);
    expect(
      find(check, 'button', 'Stay with Work structures').getAttribute('aria-pressed'),
    ).to.equal('true');
  });
});
