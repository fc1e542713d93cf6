/** A press is not lost because a field that is left has something to say. */
import {expect} from '@open-wc/testing';
import '../../src/elements/feedback-plan/define.js';
import '../../src/elements/impact-survey/define.js';
import {find, key, pressByMouse, put, until, words} from '../harness/page.js';
import {everyKind} from '../elements/impact-survey/page.js';

describe('a press beneath a field that is left', () => {
  it('does what it is for in a tool, though advice moves it', async () => {
    const themes = [{id: 'th-1', youSaid: 'Too long', status: 'declined'}];
    const plan = {format: 'cairn-plan', version: 1, feedback: {themes}};
    const element = await put('cairn-feedback-plan', {plan});
    await until(() => words(element).includes('Say why'), 'advice has come');
    await pressByMouse(find(element, 'button', '+ Add what we will ask'));
    const adding = find(element, 'button', '+ Add who shares what');
    const before = adding.getBoundingClientRect().y;
    // Typed by the keyboard: what a page puts into a field does not change it.
    await key('H', 'o', 'w');
    await pressByMouse(adding);
    await until(() => element.plan.feedback.shares.length === 1, 'it is pressed');
    expect(element.plan.feedback.asks[0]?.text, 'what was typed is there first').to.equal('How');
    await until(() => words(element).includes('Nobody has said who answers'), 'there is advice');
    expect(adding.getBoundingClientRect().y, 'which moved it').not.to.equal(before);
  });

  it('does what it is for in a survey, though an answer cannot be read', async () => {
    const element = await put('cairn-impact-survey', {plan: everyKind});
    const number = element.shadowRoot!.querySelector<HTMLInputElement>('[inputmode="decimal"]')!;
    await pressByMouse(number);
    await key('m', 'a', 'n', 'y');
    expect(number.value).to.equal('many');
    const next = element.shadowRoot!.querySelectorAll<HTMLTextAreaElement>('textarea')[0]!;
    await pressByMouse(next);
    expect(element.shadowRoot!.activeElement).to.equal(next);
    await until(() => words(element).includes('Write a number'), 'it is told');
  });
});
