import {expect} from '@open-wc/testing';
import type {ReactiveControllerHost} from 'lit';
import {Advised} from '../../src/foundation/advised.js';
import {findings} from '../../src/plan/findings/index.js';
import {parsePlan} from '../../src/plan/open.js';
import type {Plan} from '../../src/plan/types.js';

const planOf = (count: number, success = '', id = 'plan'): Plan => {
  const opened = parsePlan({
    format: 'cairn-plan',
    version: 1,
    id,
    actions: Array.from({length: count}, (_, at) => ({id: `t${String(at)}`, text: 'Try', success})),
  });
  if (!opened.ok) throw new Error('No plan.');
  return opened.plan;
};

describe('advice on a plan', () => {
  let updates: number;
  let host: ReactiveControllerHost;
  let advised: Advised;
  const until = async (holds: () => boolean): Promise<void> => {
    while (!holds()) await new Promise((done) => setTimeout(done, 10));
  };

  beforeEach(async () => {
    updates = 0;
    host = {
      addController: () => undefined,
      removeController: () => undefined,
      requestUpdate: () => updates++,
      updateComplete: Promise.resolve(true),
    };
    advised = new Advised(host);
    advised.hostUpdated();
    await until(() => advised.on(planOf(1, '', 'other')) !== undefined);
    updates = 0;
  });

  it('comes with a change', () => {
    const before = planOf(3);
    const after = planOf(3, 'Seen');
    expect(advised.on(before)).to.equal(findings(before));
    expect(advised.on(after)).to.equal(findings(after));
  });

  it('comes after a change of a long plan, once it is on the screen', async () => {
    const before = planOf(1001);
    const after = planOf(1001, 'Seen');
    expect(advised.on(before)).to.equal(findings(before));
    expect(advised.on(after)).to.equal(findings(before));
    expect(advised.at(after, 't1', 'success')).to.have.lengthOf(1);
    expect(updates).to.equal(0);
    await until(() => updates > 0);
    expect(updates).to.equal(1);
    expect(advised.on(after)).to.equal(findings(after));
    expect(advised.at(after, 't1', 'success')).to.have.lengthOf(0);
  });

  it('is that of the last of several changes', async () => {
    const [first, second, third] = [planOf(1001), planOf(1001, 'Seen'), planOf(1001, 'Heard')];
    advised.on(first);
    advised.on(second);
    advised.on(third);
    await until(() => updates > 0);
    expect(updates).to.equal(1);
    expect(advised.on(third)).to.equal(findings(third));
    expect(advised.on(first)).to.equal(findings(third));
    await until(() => updates > 1);
    expect(advised.on(first)).to.equal(findings(first));
  });
});
