/** A tool may show another one inside itself: both are about one plan, wherever the outer one has it from. */
import {expect, fixture, html} from '@open-wc/testing';
import {html as template, type TemplateResult} from 'lit';
import '../../src/elements/action-timeline/define.js';
import '../../src/elements/plan/define.js';
import type {CairnActionTimeline} from '../../src/elements/action-timeline/index.js';
import type {CairnPlan} from '../../src/elements/plan/index.js';
import {EditingTool} from '../../src/foundation/editing-tool.js';
import {all, find, hear, moments, press, settled, words} from '../harness/page.js';
import {workedExample} from '../suites/documents.js';

const FIRST_ACTION = 'Restart the weekly bulletin';
const small = (action: string): object => ({
  format: 'cairn-plan',
  version: 1,
  id: 'small',
  people: [{id: 'p', name: 'Ana'}],
  actions: [{id: 't', text: action, owner: 'p'}],
});

/** A tool that is no more than the timeline it shows. */
class EmbeddingTool extends EditingTool {
  protected override get toolName(): string {
    return 'Embedding';
  }

  protected override renderTool(): TemplateResult {
    return template`<cairn-action-timeline></cairn-action-timeline>`;
  }
}
customElements.define('test-embedding-tool', EmbeddingTool);

async function embedded(outer: EmbeddingTool): Promise<CairnActionTimeline> {
  await settled(outer);
  const inner = outer.shadowRoot!.querySelector('cairn-action-timeline')!;
  await settled(inner, outer, inner);
  return inner;
}

const alone = (properties: Readonly<Record<string, unknown>> = {}): Promise<EmbeddingTool> =>
  fixture(Object.assign(document.createElement('test-embedding-tool'), properties));

describe('a tool inside another tool', () => {
  it('shows the plan that the outer one owns', async () => {
    const outer = await alone({plan: workedExample});
    const inner = await embedded(outer);
    expect(inner.store).to.equal(outer.store);
    expect(inner.ownsPlan).to.equal(false);
    expect(words(inner)).to.include(FIRST_ACTION);
  });

  it('shows the document that the outer one opens later', async () => {
    const outer = await alone({plan: workedExample});
    const inner = await embedded(outer);
    outer.load(small('Another day'));
    await settled(outer, inner);
    expect(words(inner)).to.include('Another day').and.not.include(FIRST_ACTION);
  });

  it('tells its changes on the element that owns the plan, once', async () => {
    const outer = await alone({plan: workedExample});
    const inner = await embedded(outer);
    const heard = hear(outer, 'cairn-change');
    await press(inner, 'button', 'Add an action');
    expect(heard.map(({detail}) => [detail.tool, detail.label])).to.deep.equal([
      ['cairn-action-timeline', 'Add action'],
    ]);
  });

  it('leaves files and the state of saving to the outer one', async () => {
    const outer = await alone({plan: workedExample});
    const inner = await embedded(outer);
    expect(all(inner, 'button', 'Download')).to.have.length(0);
    expect(find(outer, 'button', 'Download')).to.exist;
  });

  it('cannot change what the outer one may not, as soon as it may not', async () => {
    const outer = await alone({plan: workedExample});
    const inner = await embedded(outer);
    expect(inner.editable).to.equal(true);
    outer.readonly = true;
    await settled(outer, inner);
    expect(inner.editable).to.equal(false);
    outer.readonly = false;
    await settled(outer, inner);
    expect(inner.editable).to.equal(true);
  });

  it('shows the plan around the outer one', async () => {
    const plan = await fixture<CairnPlan>(
      html`<cairn-plan .plan=${workedExample}
        ><test-embedding-tool></test-embedding-tool
      ></cairn-plan>`,
    );
    const inner = await embedded(plan.querySelector<EmbeddingTool>('test-embedding-tool')!);
    expect(inner.store).to.equal(plan.store);
    expect(words(inner)).to.include(FIRST_ACTION);
    plan.readonly = true;
    await settled(plan);
    await settled(plan.querySelector('test-embedding-tool')!, inner);
    expect(inner.editable).to.equal(false);
  });

  it('is found by the plan around the outer one', async () => {
    const plan = await fixture<CairnPlan>(
      html`<cairn-plan .plan=${workedExample}
        ><test-embedding-tool></test-embedding-tool><cairn-action-timeline></cairn-action-timeline
      ></cairn-plan>`,
    );
    const outer = plan.querySelector<EmbeddingTool>('test-embedding-tool')!;
    const inner = await embedded(outer);
    const first = plan.store.plan.actions[0]!.id;
    const found = await inner['revealElsewhere']({id: first, field: 'text'});
    expect(found).to.equal(true);
    expect(document.activeElement?.localName).to.equal('cairn-action-timeline');
  });

  it('shows the plan that the outer one names, and waits with it', async () => {
    const outer = await alone({for: 'comes-later'});
    const inner = await embedded(outer);
    expect(words(inner)).to.include('Waiting for the plan');
    expect(inner.ownsPlan).to.equal(false);
    const plan = document.createElement('cairn-plan');
    plan.id = 'comes-later';
    plan.load(workedExample);
    outer.after(plan);
    await moments();
    await settled(outer, inner);
    expect(inner.store).to.equal(plan.store);
    expect(words(inner)).to.include(FIRST_ACTION).and.not.include('Waiting');
  });

  it('goes along when the outer one is moved to another plan', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <cairn-plan .plan=${small('In one')}
          ><test-embedding-tool></test-embedding-tool
        ></cairn-plan>
        <cairn-plan .plan=${small('In two')}></cairn-plan>
      </div>`,
    );
    const outer = page.querySelector<EmbeddingTool>('test-embedding-tool')!;
    const inner = await embedded(outer);
    const [one, two] = page.querySelectorAll('cairn-plan');
    expect(words(inner)).to.include('In one');
    two!.append(outer);
    await settled(outer, inner);
    expect(words(inner)).to.include('In two').and.not.include('In one');
    one!.store.change('Rename', (draft) => {
      draft.actions[0]!.text = 'Changed in one';
    });
    await settled(inner);
    expect(inner.store).to.equal(two!.store);
    page.append(outer);
    await settled(outer, inner);
    expect(inner.store).to.equal(outer.store);
    expect(outer.ownsPlan).to.equal(true);
  });
});

declare global {
  interface HTMLElementTagNameMap {
    'test-embedding-tool': EmbeddingTool;
  }
}
