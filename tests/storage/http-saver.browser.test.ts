/** The browser's own fetch against the real server, which stands beside the tests. */
import {expect} from 'chai';
import type {Plan} from '../../src/plan/types.js';
import {HttpSaver} from '../../src/storage/http-saver.js';
import {openFrom} from '../../src/storage/http.js';
import type {SaveReport} from '../../src/storage/plan-storage.js';
import type {Fault} from '../harness/plan-server.js';
import {joined, opened, retitled, smallPlan, text} from './plans.js';

interface Record {
  readonly text?: string;
  readonly requests: readonly {readonly method: string; readonly status: number}[];
}

let lastId = 0;
const freshAddress = (): string => `/plans/browser-${String(Date.now())}-${String(++lastId)}`;
const put = (address: string, body: string): Promise<Response> =>
  fetch(address, {method: 'PUT', body});
const faults = (address: string, ...list: Fault[]): Promise<Response> =>
  fetch(`${address}/faults`, {method: 'POST', body: JSON.stringify(list)});
const recordOf = async (address: string): Promise<Record> =>
  (await (await fetch(`${address}/record`)).json()) as Record;
const planAt = async (address: string): Promise<Plan> =>
  opened((await recordOf(address)).text ?? '');

describe('saving from a browser to a real server', () => {
  let address: string;
  let plan: Plan;
  let saver: HttpSaver;
  let reports: SaveReport[];
  const states = (): string[] => reports.map(({state}) => state);
  beforeEach(async () => {
    address = freshAddress();
    await fetch(`${address}/behavior`, {method: 'PUT', body: '{"patch": true}'});
    await put(address, text(smallPlan()));
    reports = [];
    saver = new HttpSaver({
      ...{url: address, pace: {delay: 1, first: 5, longest: 20}},
      report: (report) => reports.push(report),
      conflict: () => undefined,
    });
    const document = await openFrom(address);
    plan = opened(document.text);
    saver.opened(document);
  });
  afterEach(() => {
    saver.close();
  });

  it('sends what changed, and says saved when the server has it', async () => {
    saver.save(retitled(plan, 'New'));
    expect(await saver.flush()).to.equal(true);
    expect(states()).to.deep.equal(['unsaved', 'saving', 'saved']);
    expect((await planAt(address)).title).to.equal('New');
    expect((await recordOf(address)).requests.at(-1)).to.include({method: 'PATCH', status: 204});
  });

  it('gets through broken connections and lost answers', async () => {
    await faults(address, {drop: true}, {drop: true, applied: true}, {status: 503, applied: true});
    saver.save(joined(plan, 'ada'));
    for (let i = 0; i < 20 && !(await saver.flush()); i++)
      await new Promise((done) => setTimeout(done, 5));
    expect(states().at(-1)).to.equal('saved');
    expect((await planAt(address)).people).to.have.length(1);
  });

  it('stops at what somebody else saved', async () => {
    await put(address, text(retitled(plan, 'Theirs')));
    saver.save(retitled(plan, 'Mine'));
    expect(await saver.flush()).to.equal(false);
    expect(reports.at(-1)?.error).to.include({code: 'conflict'});
    expect((await planAt(address)).title).to.equal('Theirs');
  });

  it('gets the last change through as the page goes away', async () => {
    saver.save(retitled(plan, 'Last words'));
    saver.leave();
    saver.close();
    for (let i = 0; i < 100 && (await planAt(address)).title !== 'Last words'; i++) {
      await new Promise((done) => setTimeout(done, 10));
    }
    expect((await planAt(address)).title).to.equal('Last words');
    expect(states()).not.to.include('saved');
  });
});
