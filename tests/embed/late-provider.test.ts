/** A page may load tools and plan in any order and put them anywhere: a tool finds its plan. `cairn-plan` is not defined at first. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/action-timeline/define.js';
import '../../src/elements/theory-of-action/define.js';
import type {CairnPlan} from '../../src/elements/plan/index.js';
import {hear, moments, settled, words} from '../harness/page.js';
import {titled, workedExample} from '../suites/documents.js';

const FIRST_ACTION = 'Restart the weekly bulletin';
const GOAL = 'Every grade team improves one unit together each term.';

/** Another plan, told apart by its only action. */
const small = (action: string): object => ({
  format: 'cairn-plan',
  version: 1,
  id: 'small',
  people: [{id: 'p', name: 'Ana'}],
  actions: [{id: 't', text: action, owner: 'p'}],
});

describe('a tool whose plan is loaded later', () => {
  it('waits, says so, and shows the plan when it is there', async () => {
    expect(customElements.get('cairn-plan')).to.equal(undefined);
    const page = await fixture<HTMLElement>(
      html`<div>
        <cairn-plan id="late"><cairn-action-timeline></cairn-action-timeline></cairn-plan>
        <cairn-theory-of-action for="late"></cairn-theory-of-action>
        <cairn-action-timeline class="alone"></cairn-action-timeline>
      </div>`,
    );
    const plan = page.querySelector<CairnPlan>('cairn-plan')!;
    Object.assign(plan, {plan: workedExample});
    const inside = plan.querySelector('cairn-action-timeline')!;
    const named = page.querySelector('cairn-theory-of-action')!;
    const alone = page.querySelector<HTMLElement>('.alone')!;
    await settled(inside, named, alone);
    expect(words(inside)).to.include('Waiting for the plan');
    expect(words(named)).to.include('Waiting for the plan');
    expect(words(alone)).not.to.include('Waiting for the plan');
    expect(inside.ownsPlan || named.ownsPlan, 'no plan of its own meanwhile').to.equal(false);

    await import('../../src/elements/plan/define.js');
    await moments();
    await settled(plan, inside, named, alone);
    expect(words(inside)).to.include(FIRST_ACTION).and.not.include('Waiting');
    expect(words(named)).to.include(GOAL).and.not.include('Waiting');
    expect(inside.store).to.equal(plan.store);
    expect(named.store).to.equal(plan.store);
    expect(words(alone)).not.to.include(FIRST_ACTION);
  });
});

describe('a tool and its plan', () => {
  before(() => import('../../src/elements/plan/define.js'));

  it('find each other through shadow roots', async () => {
    const plan = await fixture<CairnPlan>(
      html`<cairn-plan .plan=${workedExample}><div></div></cairn-plan>`,
    );
    const inner = plan.querySelector('div')!.attachShadow({mode: 'open'});
    const tool = document.createElement('cairn-action-timeline');
    inner.append(tool);
    await settled(tool);
    expect(tool.store).to.equal(plan.store);
    expect(words(tool)).to.include(FIRST_ACTION);
  });

  it('find each other by `for`, even where the plan comes later', async () => {
    const page = await fixture<HTMLElement>(
      html`<div><cairn-action-timeline for="later"></cairn-action-timeline></div>`,
    );
    const tool = page.querySelector('cairn-action-timeline')!;
    await settled(tool);
    expect(words(tool)).to.include('Waiting for the plan');
    const plan = document.createElement('cairn-plan');
    plan.load(workedExample);
    plan.id = 'later';
    page.append(plan);
    await moments();
    await settled(tool);
    expect(tool.store).to.equal(plan.store);
    expect(words(tool)).to.include(FIRST_ACTION);
  });

  it('find each other by `for` where the plan is given its id later', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <cairn-action-timeline for="named-later"></cairn-action-timeline>
        <cairn-plan .plan=${workedExample}></cairn-plan>
      </div>`,
    );
    const tool = page.querySelector('cairn-action-timeline')!;
    const plan = page.querySelector('cairn-plan')!;
    plan.id = 'named-later';
    await moments();
    expect(tool.store).to.equal(plan.store);
  });

  it('find each other by `for` in one shadow root, before a plan of that name on the page', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <cairn-plan id="same" .plan=${small('Outside')}></cairn-plan>
        <section></section>
      </div>`,
    );
    const inner = page.querySelector('section')!.attachShadow({mode: 'open'});
    const plan = document.createElement('cairn-plan');
    plan.id = 'same';
    plan.load(workedExample);
    const tool = document.createElement('cairn-action-timeline');
    tool.for = 'same';
    inner.append(plan, tool);
    await settled(plan, tool);
    expect(tool.store).to.equal(plan.store);
  });

  it('part when `for` names another plan', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <cairn-plan id="one" .plan=${small('In one')}></cairn-plan>
        <cairn-plan id="two" .plan=${small('In two')}></cairn-plan>
        <cairn-action-timeline for="one"></cairn-action-timeline>
      </div>`,
    );
    const tool = page.querySelector('cairn-action-timeline')!;
    await settled(tool);
    expect(words(tool)).to.include('In one');
    tool.setAttribute('for', 'two');
    await settled(tool);
    expect(words(tool)).to.include('In two').and.not.include('In one');
    page.querySelector<CairnPlan>('#one')!.store.change('Rename', (draft) => {
      draft.actions[0]!.text = 'Changed in one';
    });
    await settled(tool);
    expect(words(tool)).to.include('In two');
  });

  it('part when the tool is moved to another plan', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <cairn-plan .plan=${small('In one')}
          ><cairn-action-timeline></cairn-action-timeline
        ></cairn-plan>
        <cairn-plan .plan=${small('In two')}></cairn-plan>
      </div>`,
    );
    const tool = page.querySelector('cairn-action-timeline')!;
    const [one, two] = page.querySelectorAll('cairn-plan');
    await settled(tool);
    expect(words(tool)).to.include('In one');
    two!.append(tool);
    await settled(tool);
    expect(tool.store).to.equal(two!.store);
    expect(words(tool)).to.include('In two').and.not.include('In one');
    const changes = hear(one!, 'cairn-change');
    tool.store.change('Rename', (draft) => {
      draft.actions[0]!.text = 'Changed';
    });
    expect(changes).to.deep.equal([]);
    page.append(tool);
    await settled(tool);
    expect(tool.ownsPlan).to.equal(true);
    expect(words(tool)).not.to.include('Changed');
  });

  it('stay together when another document is opened', async () => {
    const plan = await fixture<CairnPlan>(
      html`<cairn-plan .plan=${small('Before')}
        ><cairn-action-timeline></cairn-action-timeline
      ></cairn-plan>`,
    );
    const tool = plan.querySelector('cairn-action-timeline')!;
    await settled(tool);
    plan.plan = workedExample;
    await settled(plan, tool);
    expect(words(tool)).to.include(FIRST_ACTION).and.not.include('Before');
    tool.plan = small('Through the tool');
    await settled(plan, tool);
    expect(words(tool)).to.include('Through the tool');
    expect(plan.plan.actions).to.have.length(1);
  });

  it('tell of a document opened through the tool on the plan alone', async () => {
    const plan = await fixture<CairnPlan>(
      html`<cairn-plan><cairn-action-timeline></cairn-action-timeline></cairn-plan>`,
    );
    const tool = plan.querySelector('cairn-action-timeline')!;
    const [onPlan, onTool] = [hear(plan, 'cairn-load'), hear(tool, 'cairn-load')];
    const errors = hear(plan, 'cairn-error');
    expect(tool.load(titled('Through the tool'))).to.equal(true);
    expect(tool.load('no plan')).to.equal(false);
    expect(onPlan.map(({detail}) => detail.plan.title)).to.deep.equal(['Through the tool']);
    expect(onTool).to.deep.equal([]);
    expect(errors).to.have.length(1);
  });
});
