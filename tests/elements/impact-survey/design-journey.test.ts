/** A survey written by keyboard alone, from the decision it serves to the day on which it opens; what it shows is judged in `design.test.ts`. */
import {expect} from '@open-wc/testing';
import '../../../src/elements/impact-survey/define.js';
import {
  all,
  appears,
  field,
  focus,
  focused,
  key,
  listen,
  put,
  settled,
  until,
  words,
} from '../../harness/page.js';
import {workedExample} from '../../suites/documents.js';

const withoutSurvey = {...workedExample, surveys: [], feedback: {}};

describe('a survey written by keyboard', () => {
  it('begins with the decision, takes a question of the theory, and opens once somebody answers', async function () {
    // Many keys, one after the other, in engines that share a machine.
    this.timeout(30_000);
    const element = await put('cairn-impact-survey', {plan: withoutSurvey}, {mode: 'design'});
    const {said} = listen(element);
    (await appears(element, 'button', 'Begin a survey')).focus();
    await key('Enter');
    await appears(element, 'textbox', 'The decision');
    await settled(element);
    expect(focus()).to.equal('textbox “The decision”');
    await keysInto('Whether every team gets the time');
    await key('Tab', 'Tab');
    expect(focus()).to.equal('textbox “Title”');
    await keysInto('Team time');

    const summary = [...element.shadowRoot!.querySelectorAll('summary')].find(
      ({textContent}) => textContent.trim() === 'Offer questions',
    )!;
    summary.focus();
    await key('Enter');
    const offer = /^Add: How often does this happen here: teachers bring/;
    (await appears(element, 'button', offer)).focus();
    await key('Enter');
    const [item] = element.plan.surveys[0]!.items;
    expect(item).to.include({kind: 'scale', outcome: 'o-bring'});
    await until(() => said.join().includes('Question added at the end'), 'it is said');
    expect(focus(), 'the next offer is near').to.match(/^button “Added: How often does this/);

    field(element, 'Question 1').focus();
    await key('Control+Enter');
    expect(focus()).to.equal('textbox “Question 2”');
    await keysInto('How clear is it who decides?');
    await key('Alt+ArrowUp');
    expect(element.plan.surveys[0]!.items.map(({text}) => text)).to.have.length(2);
    expect(focused()).to.have.property('value', 'How clear is it who decides?');
    await until(() => said.join().includes('Now number 1 of 2'), 'its place is said');

    all(element, 'button', 'Open for answers')[0]!.focus();
    await key('Enter');
    expect(words(element)).to.include('Before this survey opens, say who will share');
    expect(focus()).to.equal('combobox “Who shares what was heard”');
    element.store.change('Promise to answer', (draft) => {
      draft.feedback.owner = draft.people[0]!.id;
      draft.feedback.by = '2026-12-18';
    });
    await settled(element);
    all(element, 'button', 'Open for answers')[0]!.focus();
    await key('Enter');
    expect(element.plan.surveys[0]!.waves[0]!.status).to.equal('open');
    expect(focus()).to.equal('button “Close: no more answers”');
    await key('Enter');
    expect(element.plan.surveys[0]!.waves[0]!.status).to.equal('closed');
    expect(focused().textContent).to.equal('Closed: no more answers are taken.');
    await key('Control+z', 'Control+z');
    expect(element.plan.surveys[0]!.waves[0]!.status).to.equal('draft');
  });
});

/** Types where the focus is, as one burst, and leaves nothing behind. */
async function keysInto(text: string): Promise<void> {
  const target = focused() as HTMLTextAreaElement;
  target.value = text;
  target.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  await settled(target);
}
