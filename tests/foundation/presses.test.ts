/** A press is not lost because a field that is left has something to say. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/action-timeline/define.js';
import '../../src/elements/feedback-plan/define.js';
import '../../src/elements/impact-survey/define.js';
import '../../src/kit/field/define.js';
import {all, find, key, pressByMouse, put, settled, until, words} from '../harness/page.js';
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

  it('does what it is for in a timeline, though the cell that is left becomes higher', async () => {
    const actions = [
      {id: 't-1', text: 'Meet'},
      {id: 't-2', text: 'Plan'},
    ];
    const plan = {format: 'cairn-plan', version: 1, actions};
    const element = await put('cairn-action-timeline', {plan});
    await until(() => all(element, 'row').length > 2, 'the actions are shown');
    await pressByMouse(all(element, 'row')[1]!.querySelector<HTMLElement>('td, th')!);
    await until(() => element.shadowRoot!.activeElement?.matches('input, textarea'), 'it is open');
    // Typed by the keyboard: the rest is pasted by the page, which alone would change nothing.
    document.execCommand('insertText', false, 'Meet each week '.repeat(12));
    await key('x');
    const more = all(element, 'row')[2]!.querySelector<HTMLElement>('button')!;
    const before = more.getBoundingClientRect().y;
    let pressed = 0;
    more.addEventListener('click', () => pressed++);
    await pressByMouse(more);
    await until(() => element.plan.actions[0]!.text !== 'Meet', 'it is kept');
    await settled(element);
    expect(more.getBoundingClientRect().y, 'the cell moved it').not.to.equal(before);
    expect(pressed).to.equal(1);
  });

  it('does what it is for in a form of a page, though a field says what is wrong', async () => {
    const form = await fixture(
      html`<form>
        <cairn-field label="Address" type="email"></cairn-field>
        <button type="button">Next</button>
      </form>`,
    );
    const field = form.querySelector('cairn-field')!;
    const next = form.querySelector('button')!;
    await settled(field);
    await pressByMouse(field.shadowRoot!.querySelector('input')!);
    await key('m', 'e');
    const before = next.getBoundingClientRect().y;
    let pressed = 0;
    next.addEventListener('click', () => pressed++);
    await pressByMouse(next);
    await until(() => field.matches(':state(invalid)'), 'it is told');
    await settled(field);
    expect(next.getBoundingClientRect().y, 'which moved it').not.to.equal(before);
    expect(pressed).to.equal(1);
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
