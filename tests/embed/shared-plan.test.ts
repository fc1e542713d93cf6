/** Several tools over one plan: what is done in one is seen in the others, and told once. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {CairnPlan} from '../../src/elements/plan/index.js';
import {expectAccessible} from '../harness/accessible.js';
import {
  all,
  choose,
  appears,
  field,
  find,
  hear,
  press,
  settled,
  words,
  write,
} from '../harness/page.js';
import {titled, workedExample} from '../suites/documents.js';

async function page(plan: object = workedExample): Promise<{
  plan: CairnPlan;
  theory: HTMLElementTagNameMap['cairn-theory-of-action'];
  timeline: HTMLElementTagNameMap['cairn-action-timeline'];
}> {
  const element = await fixture<CairnPlan>(
    html`<cairn-plan .plan=${plan}>
      <cairn-theory-of-action></cairn-theory-of-action>
      <cairn-action-timeline></cairn-action-timeline>
    </cairn-plan>`,
  );
  const theory = element.querySelector('cairn-theory-of-action')!;
  const timeline = element.querySelector('cairn-action-timeline')!;
  await settled(element, theory, timeline);
  return {plan: element, theory, timeline};
}

describe('several tools over one plan', () => {
  it('show a person renamed anywhere', async () => {
    const {plan, timeline} = await page();
    expect(words(timeline)).to.include('Office manager');
    plan.store.change('Rename person', (draft) => {
      draft.people.find(({id}) => id === 'p-office')!.name = 'Ms. Adeyemi';
    });
    await settled(timeline);
    expect(words(timeline)).to.include('Ms. Adeyemi');
  });

  it('show on the timeline what somebody calls a person on the map', async () => {
    const {plan, timeline} = await page();
    const map = document.createElement('cairn-purpose-map');
    map.view = 'map';
    plan.append(map);
    await settled(map);
    await press(map, 'button', /^Instructional coach ?, /);
    await appears(map, 'textbox', 'Name');
    await write(map, 'Name', 'Ana Ruiz');
    await settled(timeline);
    expect(words(timeline)).to.include('Ana Ruiz');
    await press(timeline, 'button', 'Undo');
    await settled(map, timeline);
    find(map, 'button', /^Instructional coach ?, /);
    expect(words(timeline)).to.not.include('Ana Ruiz');
  });

  it('tell of an edit once, on the plan, with the tool it was made in', async () => {
    const {plan, theory} = await page();
    const onPlan = hear(plan, 'cairn-change');
    const onTool = hear(theory, 'cairn-change');
    const onPage = hear(document, 'cairn-change');
    await write(theory, 'Goal', 'Every team learns from student work.');
    expect(onPlan.map(({detail: {origin, tool, label}}) => [origin, tool, label])).to.deep.equal([
      ['user', 'cairn-theory-of-action', 'Change goal'],
    ]);
    expect(onPlan[0]!.target).to.equal(plan);
    expect(onPage).to.have.length(1);
    expect(onTool).to.deep.equal([]);
  });

  it('show what is chosen in one as words in the other', async () => {
    const {theory, timeline} = await page();
    await write(theory, 'does what', 'meet without announcements');
    await press(timeline, 'button', /^More for Run six/);
    (await appears(timeline, 'menuitem', 'Details')).click();
    await appears(timeline, 'dialog', /^Run six/);
    expect(words(timeline)).to.include('meet without announcements');
  });

  it('undo what was done in another tool, by whichever Undo is pressed', async () => {
    const {plan, theory, timeline} = await page();
    await write(theory, 'Goal', 'Something else');
    await settled(timeline);
    expect(find(timeline, 'button', 'Undo').title).to.match(/^Undo: /);
    await press(timeline, 'button', 'Undo');
    expect(plan.plan.theory.goal).to.equal(
      'Every grade team improves one unit together each term.',
    );
    await settled(theory);
    expect(words(theory)).not.to.include('Something else');
  });

  it('keep what is being typed in one while the other is changed', async () => {
    const {plan, theory} = await page();
    const goal = field(theory, 'Goal');
    goal.value = 'Half a sent';
    goal.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    plan.store.change('Rename', (draft) => {
      draft.theory.vision = 'Changed by somebody else';
    });
    await settled(theory);
    expect(goal.value).to.equal('Half a sent');
    expect(words(theory)).to.include('Changed by somebody else');
    expect(JSON.parse(plan.value)).to.have.nested.property('theory.goal', 'Half a sent');
  });

  it('are read only together', async () => {
    const {plan, theory, timeline} = await page();
    plan.readonly = true;
    await settled(plan, theory, timeline);
    expect(all(theory, 'textbox')).to.deep.equal([]);
    expect(words(theory)).to.include('Every grade team improves one unit');
    expect(timeline.matches(':state(readonly)')).to.equal(true);
    plan.readonly = false;
    await settled(plan, theory, timeline);
    expect(field(theory, 'Goal').readOnly).to.equal(false);
  });

  it('stand apart from another plan on the same page', async () => {
    const one = await page(titled('One'));
    const two = await page(titled('Two'));
    const onTwo = hear(two.plan, 'cairn-change');
    await write(one.theory, 'Goal', 'Only in one');
    await settled(two.theory);
    expect(words(two.theory)).not.to.include('Only in one');
    expect(onTwo).to.deep.equal([]);
    expect(two.plan.store.canUndo).to.equal(false);
  });

  it('are accessible together on one page', async () => {
    const element = await fixture<CairnPlan>(
      html`<cairn-plan .plan=${workedExample}>
        <cairn-theory-of-action></cairn-theory-of-action>
        <cairn-purpose-map></cairn-purpose-map>
        <cairn-action-timeline></cairn-action-timeline>
        <cairn-impact-results></cairn-impact-results>
      </cairn-plan>`,
    );
    await settled(element, ...element.children);
    await expectAccessible(element);
  }).timeout(60_000);

  it('refuse an edit that the page vetoes, and say so', async () => {
    const {plan, theory} = await page();
    plan.addEventListener('cairn-before-change', (event) => {
      event.preventDefault();
    });
    await press(theory, 'button', '+ Add a barrier');
    expect(words(find(theory, 'alert', /./))).to.match(/page/);
    await choose(theory, 'Who decides this?', 'We influence it').catch(() => undefined);
    expect(plan.plan.theory).to.equal(plan.plan.theory);
    expect(plan.store.canUndo).to.equal(false);
  });
});
