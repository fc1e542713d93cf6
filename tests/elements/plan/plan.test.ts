import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import '../../../src/elements/plan/define.js';
import type {CairnErrorEvent} from '../../../src/foundation/events.js';
import type {CairnPlan} from '../../../src/elements/plan/index.js';
import teamTime from '../../../stories/plans/team-time.plan.json' with {type: 'json'};
import {expectAccessible} from '../../harness/accessible.js';

const opened = async (): Promise<CairnPlan> =>
  fixture<CairnPlan>(html`<cairn-plan .plan=${teamTime}></cairn-plan>`);

describe('cairn-plan', () => {
  it('opens a document that the page sets, and says so once', async () => {
    const plan = await fixture<CairnPlan>(html`<cairn-plan></cairn-plan>`);
    let loads = 0;
    plan.addEventListener('cairn-load', () => loads++);
    plan.plan = teamTime;
    await plan.updateComplete;
    expect(loads).to.equal(1);
    expect(plan.plan.title).to.equal('Protected time to look at student work');
    expect(plan.shadowRoot?.querySelector('h2')?.textContent).to.equal(
      'Protected time to look at student work',
    );
  });

  it('tells the page of an edit once, as patches that it can send', async () => {
    const plan = await opened();
    const heard: CustomEvent[] = [];
    plan.addEventListener('cairn-change', (event) => heard.push(event));
    plan.store.change('Rename person', (draft) => {
      draft.people[0]!.name = 'Dr. Ruiz';
    });
    expect(heard.map(({detail}) => (detail as {patches: unknown}).patches)).to.deep.equal([
      [{op: 'replace', path: '/people/0/name', value: 'Dr. Ruiz'}],
    ]);
    expect(structuredClone(heard[0]?.detail)).to.have.property('origin', 'api');
  });

  it('lets the page veto an edit', async () => {
    const plan = await opened();
    plan.addEventListener('cairn-before-change', (event) => {
      event.preventDefault();
    });
    let changes = 0;
    plan.addEventListener('cairn-change', () => changes++);
    const before = plan.value;
    plan.store.change('Rename', (draft) => {
      draft.title = 'x';
    });
    expect(plan.value).to.equal(before);
    expect(changes).to.equal(0);
  });

  it('keeps what was there when a document cannot be opened, and says why', async () => {
    const plan = await opened();
    const before = plan.value;
    setTimeout(() => {
      plan.value = '{"format": "cairn-plan", "version": 1, "people": 7}';
    });
    const {detail} = await oneEvent<CairnErrorEvent>(plan, 'cairn-error');
    await plan.updateComplete;
    expect(detail.problems).to.deep.equal([{path: '/people', message: 'Must be a list.'}]);
    expect(plan.value).to.equal(before);
    expect(plan.shadowRoot?.querySelector('[role="alert"]')?.textContent).to.include('/people');
  });

  it('is accessible', async () => {
    await expectAccessible(await opened());
  });
});
