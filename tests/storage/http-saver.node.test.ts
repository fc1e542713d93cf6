/** Sending plans to a real server, with every way in which a server fails. */
import {expect} from 'chai';
import fc from 'fast-check';
import {applyPatch} from 'rfc6902';
import type {Plan} from '../../src/plan/types.js';
import {HttpSaver} from '../../src/storage/http-saver.js';
import type {HttpSaverOptions, Pace} from '../../src/storage/http-saver.js';
import {openFrom} from '../../src/storage/http.js';
import type {Fetch, OpenedDocument} from '../../src/storage/http.js';
import type {Base, SaveReport} from '../../src/storage/plan-storage.js';
import {startPlanServer} from '../harness/plan-server.js';
import type {Behavior, Fault, Place} from '../harness/plan-server.js';
import {joined, namesOf, opened, retitled, smallPlan, text} from './plans.js';

const pause = (milliseconds: number): Promise<void> =>
  new Promise((done) => setTimeout(done, milliseconds));
/** No answer is late by mistake: machines that run tests are busy. */
const PACE: Pace = {delay: 1, first: 2, longest: 10, timeout: 5000};
const IMPATIENT: Pace = {...PACE, timeout: 60};
type Running = Awaited<ReturnType<typeof startPlanServer>>;

let server: Running;
let lastId = 0;
before(async () => {
  server = await startPlanServer();
});
after(() => server.stop());

/** A page that has a plan open and saves it to the server. */
class Page {
  plan = smallPlan();
  readonly place: Place;
  readonly url: string;
  readonly reports: SaveReport[] = [];
  readonly conflicts: (OpenedDocument | undefined)[] = [];
  readonly bases: Base[] = [];
  readonly saver: HttpSaver;
  /** A report of "saved" while the server held something else. */
  lies = 0;

  constructor(behavior: Partial<Behavior> = {}, options: Partial<HttpSaverOptions> = {}) {
    const id = `plan-${String(++lastId)}`;
    this.place = server.place(id);
    Object.assign(this.place.behavior, behavior);
    this.url = `${server.origin}/plans/${id}`;
    this.saver = new HttpSaver({
      ...{url: this.url, pace: PACE},
      report: (report) => {
        this.reports.push(report);
        if (report.state === 'saved' && !this.holds()) this.lies++;
      },
      conflict: (theirs) => this.conflicts.push(theirs),
      confirmed: (_plan, base) => this.bases.push(base),
      ...options,
    });
  }

  /** Opens what the server has, as a page with `src` and `save` on one address does. */
  async open(): Promise<this> {
    if (this.place.text === undefined) this.place.set(text(this.plan));
    const document = await openFrom(this.url);
    this.plan = opened(document.text);
    this.saver.opened(document);
    return this;
  }

  edit(plan: Plan): void {
    this.plan = plan;
    this.saver.save(plan);
  }

  holds(): boolean {
    return this.place.text !== undefined && text(opened(this.place.text)) === text(this.plan);
  }

  /** Until the server has everything, however often it fails. */
  async settled(): Promise<boolean> {
    for (let i = 0; i < 400 && this.saver.unsaved && this.conflicts.length === 0; i++) {
      await this.saver.flush();
      await pause(2);
    }
    return !this.saver.unsaved;
  }

  get states(): string[] {
    return this.reports.map(({state}) => state);
  }
  get methods(): string[] {
    return this.place.requests.filter(({method}) => method !== 'GET').map(({method}) => method);
  }
}

describe('saving to a server', () => {
  const pages: Page[] = [];
  const page = async (
    behavior: Partial<Behavior> = {},
    options: Partial<HttpSaverOptions> = {},
  ): Promise<Page> => {
    const fresh = new Page(behavior, options);
    pages.push(fresh);
    return fresh.open();
  };
  afterEach(() => {
    for (const {saver} of pages.splice(0)) saver.close();
  });

  it('sends nothing while nothing changed', async () => {
    const one = await page();
    one.saver.save(one.plan);
    expect(await one.saver.flush()).to.equal(true);
    expect(one.methods).to.deep.equal([]);
  });

  it('puts the whole document, on the version that was seen', async () => {
    const one = await page();
    const seen = one.place.etag;
    one.edit(retitled(one.plan, 'New'));
    expect(one.states).to.deep.equal(['unsaved']);
    expect(await one.saver.flush()).to.equal(true);
    expect(one.states).to.deep.equal(['unsaved', 'saving', 'saved']);
    expect(one.place.requests.at(-1)).to.include({method: 'PUT', ifMatch: seen, status: 204});
    expect(one.place.text).to.equal(text(one.plan));
    expect(one.bases).to.deep.equal([{tag: one.place.etag, text: text(one.plan)}]);
  });

  it('patches where the server says that it can', async () => {
    const one = await page({patch: true});
    one.edit(joined(one.plan, 'ada'));
    await one.saver.flush();
    expect(one.place.requests.at(-1)).to.include({
      ...{method: 'PATCH', type: 'application/json-patch+json', status: 204},
    });
    expect(one.place.requests.at(-1)?.length).to.be.below(400);
    expect(one.holds()).to.equal(true);
  });

  it('patches what the server has, also where that lacks fields a plan gets when it is opened', async () => {
    const one = new Page({patch: true});
    pages.push(one);
    one.place.set(
      '{"format": "cairn-plan", "version": 1, "id": "plan-1", "title": "Bare", "own": 1}',
    );
    await one.open();
    one.edit(joined(one.plan, 'ada'));
    await one.saver.flush();
    expect(one.place.requests.at(-1)?.status).to.equal(204);
    expect(one.holds()).to.equal(true);
    expect(JSON.parse(one.place.text ?? '')).to.include({own: 1, title: 'Bare'});
  });

  it('puts the whole document where a patch is refused after all', async () => {
    for (const status of [400, 405, 409, 415, 422, 501]) {
      const one = await page({patch: true});
      one.place.faults.push({status});
      one.edit(joined(one.plan, 'ada'));
      expect(await one.saver.flush()).to.equal(true);
      one.edit(joined(one.plan, 'ben'));
      expect(await one.saver.flush()).to.equal(true);
      expect(one.methods).to.deep.equal(['PATCH', 'PUT', 'PUT']);
      expect(one.holds()).to.equal(true);
    }
  });

  it('never patches a server without ETags, where a repeated patch would count twice', async () => {
    const one = await page({patch: true, etags: 'none'});
    one.place.faults.push({drop: true, applied: true});
    one.edit(joined(one.plan, 'ada'));
    expect(await one.settled()).to.equal(true);
    expect(new Set(one.methods)).to.deep.equal(new Set(['PUT']));
    expect(namesOf(opened(one.place.text ?? ''))).to.deep.equal(['ada']);
  });

  it('sends one request at a time, and the next with all that changed meanwhile', async () => {
    const one = await page();
    one.place.faults.push({latency: 30});
    one.edit(retitled(one.plan, 'First'));
    const flushed = one.saver.flush();
    for (const title of ['Second', 'Third', 'Fourth']) {
      await pause(3);
      one.edit(retitled(one.plan, title));
    }
    expect(await flushed).to.equal(true);
    expect(one.methods).to.have.length(2);
    expect(opened(one.place.text ?? '').title).to.equal('Fourth');
    expect(one.lies).to.equal(0);
  });

  for (const status of [408, 425, 429, 500, 502, 503, 504]) {
    it(`tries again by itself after ${String(status)}`, async () => {
      const one = await page();
      one.place.faults.push({status}, {status});
      one.edit(retitled(one.plan, 'New'));
      for (let i = 0; i < 2000 && !one.states.includes('saved'); i++) await pause(2);
      expect(one.states).to.deep.equal([
        'unsaved',
        'saving',
        'failed',
        'saving',
        'failed',
        'saving',
        'saved',
      ]);
      expect(one.reports[2]?.error).to.include({code: 'network', status});
      expect(one.reports[2]?.error?.retryAt).to.be.a('number');
      expect(one.holds()).to.equal(true);
    });
  }

  it('waits as long as the server asks for', async () => {
    const one = await page();
    one.place.faults.push({status: 503, headers: {'Retry-After': '1'}});
    one.edit(retitled(one.plan, 'New'));
    const before = Date.now();
    expect(await one.saver.flush()).to.equal(false);
    expect(one.reports.at(-1)?.error?.retryAt).to.be.within(before + 900, Date.now() + 1100);
    await pause(40);
    expect(one.methods).to.have.length(1);
    one.saver.retry();
    expect(await one.saver.flush()).to.equal(true);
  });

  it('waits longer each time, but not for ever', async () => {
    const one = await page({}, {random: () => 0.5, pace: {...PACE, first: 1000, longest: 5000}});
    one.place.faults.push(...Array.from({length: 5}, () => ({status: 500})));
    one.edit(retitled(one.plan, 'New'));
    const waits: number[] = [];
    for (let i = 0; i < 5; i++) {
      await one.saver.flush();
      waits.push(Math.ceil(((one.reports.at(-1)?.error?.retryAt ?? 0) - Date.now()) / 1000));
    }
    expect(waits).to.deep.equal([1, 2, 4, 5, 5]);
  });

  for (const status of [401, 403, 404, 413, 423]) {
    it(`does not try again by itself after ${String(status)}, and keeps the plan`, async () => {
      const one = await page();
      one.place.faults.push({status});
      one.edit(retitled(one.plan, 'New'));
      expect(await one.saver.flush()).to.equal(false);
      expect(one.reports.at(-1)?.error).to.include({
        ...{code: status === 413 ? 'too-large' : 'refused', status},
      });
      await pause(30);
      expect(one.methods).to.have.length(1);
      expect(one.saver.unsaved).to.equal(true);
      // The next change, or the user, tries again.
      one.edit(retitled(one.plan, 'Newer'));
      expect(await one.saver.flush()).to.equal(true);
      expect(one.holds()).to.equal(true);
    });
  }

  it('recognizes its own plan when only the answer was lost', async () => {
    for (const patch of [false, true]) {
      const one = await page({patch});
      one.place.faults.push({drop: true, applied: true});
      one.edit(joined(one.plan, 'ada'));
      await one.saver.flush();
      one.edit(joined(one.plan, 'ben'));
      expect(await one.settled()).to.equal(true);
      expect(one.conflicts).to.deep.equal([]);
      expect(namesOf(opened(one.place.text ?? ''))).to.deep.equal(['ada', 'ben']);
      expect(one.lies).to.equal(0);
    }
  });

  it('gives up waiting for an answer, and tries again', async () => {
    const one = await page({}, {pace: IMPATIENT});
    one.place.faults.push({latency: 150});
    one.edit(retitled(one.plan, 'New'));
    expect(await one.saver.flush()).to.equal(false);
    expect(one.reports.at(-1)?.error?.message).to.contain('in time');
    expect(await one.settled()).to.equal(true);
    await pause(150);
    expect(one.holds()).to.equal(true);
  });

  it('gives up waiting also where the host’s own fetch knows no signals', async () => {
    const deaf: Fetch = (input, init) =>
      init?.method === 'PUT' ? new Promise(() => undefined) : fetch(input, init);
    const one = await page({}, {fetch: deaf, pace: IMPATIENT});
    one.edit(retitled(one.plan, 'New'));
    expect(await one.saver.flush()).to.equal(false);
    expect(one.reports.at(-1)?.error).to.include({code: 'network'});
  });

  it('uses the host’s own fetch for everything', async () => {
    const asked: (string | undefined)[] = [];
    const own: Fetch = (input, init) => {
      asked.push(init?.method ?? 'GET');
      return fetch(input, {...init, headers: {...(init?.headers as object), 'X-Token': 't'}});
    };
    const one = await page({}, {fetch: own});
    one.place.faults.push({change: text(retitled(one.plan, 'Theirs'))});
    one.edit(retitled(one.plan, 'Mine'));
    await one.saver.flush();
    expect(asked).to.deep.equal(['PUT', 'GET']);
  });

  describe('when somebody else saved first', () => {
    it('changes nothing, says so once, and hands over what the server has', async () => {
      const one = await page();
      const theirs = text(retitled(one.plan, 'Theirs'));
      one.place.faults.push({change: theirs});
      one.edit(retitled(one.plan, 'Mine'));
      expect(await one.saver.flush()).to.equal(false);
      expect(one.place.text).to.equal(theirs);
      expect(one.reports.at(-1)?.error).to.include({code: 'conflict'});
      expect(one.conflicts.map((found) => found?.text)).to.deep.equal([theirs]);
      one.edit(retitled(one.plan, 'Mine again'));
      one.saver.retry();
      await pause(20);
      expect(one.methods).to.have.length(1);
      expect(one.states).not.to.include('saved');
    });

    it('goes on when the conflict is settled', async () => {
      const one = await page();
      one.place.faults.push({change: text(joined(one.plan, 'ada'))});
      one.edit(retitled(one.plan, 'Mine'));
      await one.saver.flush();
      const [theirs] = one.conflicts;
      if (!theirs) throw new Error('no conflict');
      one.saver.opened(theirs);
      one.edit(retitled(opened(theirs.text), 'Mine'));
      expect(await one.saver.flush()).to.equal(true);
      expect(opened(one.place.text ?? '')).to.include({title: 'Mine'});
      expect(namesOf(opened(one.place.text ?? ''))).to.deep.equal(['ada']);
    });

    it('notices also where the server names no ETag when it saves', async () => {
      const one = await page({etags: 'not-on-save'});
      one.edit(retitled(one.plan, 'First'));
      expect(await one.saver.flush()).to.equal(true);
      const theirs = text(retitled(one.plan, 'Theirs'));
      one.place.set(theirs);
      one.edit(retitled(one.plan, 'Second'));
      expect(await one.saver.flush()).to.equal(false);
      expect(one.conflicts).to.have.length(1);
      expect(one.place.text).to.equal(theirs);
    });

    it('notices where the plan was deleted, and does not bring it back by itself', async () => {
      const one = await page();
      await fetch(one.url, {method: 'DELETE'});
      one.edit(retitled(one.plan, 'Mine'));
      expect(await one.saver.flush()).to.equal(false);
      expect(one.place.text).to.equal(undefined);
      expect(one.reports.at(-1)?.error).to.include({code: 'refused', status: 404});
    });
  });

  it('gets along with proxies and servers that weaken ETags, and still sees conflicts', async () => {
    for (const etags of ['weak', 'naive'] as const) {
      const one = await page({etags});
      one.edit(retitled(one.plan, 'First'));
      expect(await one.saver.flush()).to.equal(true);
      one.edit(retitled(one.plan, 'Second'));
      expect(await one.saver.flush()).to.equal(true);
      expect(one.holds()).to.equal(true);
      one.place.set(text(retitled(one.plan, 'Theirs')));
      one.edit(retitled(one.plan, 'Third'));
      expect(await one.saver.flush()).to.equal(false);
      expect(one.conflicts).to.have.length(1);
    }
  });

  it('does not take a sign-in page for a server that saved', async () => {
    const one = await page();
    const before = one.place.text;
    one.place.faults.push({redirect: `${server.origin}/sign-in`});
    one.edit(retitled(one.plan, 'Mine'));
    expect(await one.saver.flush()).to.equal(false);
    expect(one.states).not.to.include('saved');
    expect(one.reports.at(-1)?.error).to.include({code: 'refused'});
    expect(one.place.text).to.equal(before);
  });

  it('writes a new plan where there is none, and one whose address was never opened', async () => {
    const one = new Page();
    pages.push(one);
    one.edit(retitled(one.plan, 'New'));
    expect(await one.saver.flush()).to.equal(true);
    expect(one.place.requests).to.have.length(1);
    expect(one.place.requests[0]).to.include({method: 'PUT', status: 201});
    expect(one.place.requests[0]?.ifMatch).to.equal(undefined);
  });

  describe('when the page goes away', () => {
    it('sends small changes in a request that outlives it', async () => {
      const sent: (boolean | undefined)[] = [];
      const own: Fetch = (input, init) => {
        sent.push(init?.keepalive);
        return fetch(input, init);
      };
      const one = await page({patch: true}, {fetch: own});
      one.edit(joined(one.plan, 'ada'));
      one.saver.leave();
      await one.saver.flush();
      expect(sent).to.deep.equal([true]);
      expect(one.holds()).to.equal(true);
    });

    it('does not ask that of large ones, which browsers refuse', async () => {
      const sent: (boolean | undefined)[] = [];
      const own: Fetch = (input, init) => {
        sent.push(init?.keepalive);
        return fetch(input, init);
      };
      const one = await page({}, {fetch: own});
      one.edit(
        opened(
          JSON.stringify({
            ...one.plan,
            people: Array.from({length: 4}, (_, i) => ({
              id: `p${String(i)}`,
              name: 'é'.repeat(9000),
            })),
          }),
        ),
      );
      one.saver.leave();
      await one.saver.flush();
      expect(sent).to.deep.equal([undefined]);
    });

    it('overtakes a request that is under way without losing the order', async () => {
      for (const overtaken of [0, 40]) {
        const one = await page();
        one.place.faults.push({latency: overtaken});
        one.edit(retitled(one.plan, 'First'));
        const flushed = one.saver.flush();
        await pause(5);
        one.edit(retitled(one.plan, 'Second'));
        one.saver.leave();
        await flushed;
        expect(await one.settled()).to.equal(true);
        expect(one.conflicts).to.deep.equal([]);
        expect(opened(one.place.text ?? '').title).to.equal('Second');
        expect(one.lies).to.equal(0);
      }
    });
  });

  it('ends with exactly the last plan whatever fails on the way, and never says saved before that', async function () {
    this.timeout(120_000);
    const fault: fc.Arbitrary<Fault> = fc.oneof(
      fc.record({
        status: fc.constantFrom(408, 425, 429, 500, 502, 503, 504),
        applied: fc.boolean(),
        on: fc.constantFrom(['PUT', 'PATCH'], ['GET']),
      }),
      fc.record({drop: fc.constant(true), applied: fc.boolean()}),
      fc.record({latency: fc.constantFrom(1, 10, 50)}),
    );
    const behavior = fc.record({
      etags: fc.constantFrom<Behavior['etags'][]>('strong', 'weak', 'naive', 'none', 'not-on-save'),
      patch: fc.boolean(),
    });
    const step = fc.oneof(
      fc.constant('edit'),
      fc.constant('wait'),
      fc.constant('leave'),
      fc.constant('flush'),
    );
    await fc.assert(
      fc.asyncProperty(
        behavior,
        fc.array(fault, {maxLength: 6}),
        fc.array(step, {minLength: 1, maxLength: 8}),
        async (how, faults, steps) => {
          // A server without ETags cannot know an old request that arrives late from a new one.
          const fitting =
            how.etags === 'none' ? faults.filter(({latency}) => latency === undefined) : faults;
          const one = new Page({...how, put: true}, {pace: {...PACE, timeout: 30}});
          await one.open();
          one.place.faults.push(...fitting);
          let count = 0;
          for (const what of steps) {
            if (what === 'edit') one.edit(joined(one.plan, `p-${String(++count)}`));
            else if (what === 'wait') await pause(5);
            else if (what === 'leave') one.saver.leave();
            else await one.saver.flush();
          }
          const settled = await one.settled();
          await pause(fitting.some(({latency = 0}) => latency > 20) ? 60 : 0);
          one.saver.close();
          expect({
            settled,
            holds: one.holds(),
            lies: one.lies,
            conflicts: one.conflicts,
          }).to.deep.equal({
            ...{settled: true, holds: true, lies: 0, conflicts: []},
          });
        },
      ),
      {numRuns: 80, endOnFailure: true},
    );
  });

  it('sends patches that any library for JSON Patch applies', async () => {
    const bodies: string[] = [];
    const own: Fetch = (input, init) => {
      bodies.push(init?.body as string);
      return fetch(input, init);
    };
    const one = await page({patch: true}, {fetch: own});
    const before = JSON.parse(one.place.text ?? '') as unknown;
    one.edit(joined(retitled(one.plan, 'New'), 'ada'));
    await one.saver.flush();
    expect(applyPatch(before, JSON.parse(bodies[0] ?? '') as never)).to.deep.equal([null, null]);
    expect(before).to.deep.equal(JSON.parse(JSON.stringify(one.plan)));
  });
});
