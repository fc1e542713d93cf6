/** The browser's database for real: one place, two tabs, locks and messages. */
import {expect} from 'chai';
import fc from 'fast-check';
import {openDB} from 'idb';
import type {Plan} from '../../src/plan/types.js';
import {LocalKeeper} from '../../src/storage/keeper.js';
import {DATABASE, LocalStorage} from '../../src/storage/local.js';
import type {LeftPlan, PlanToKeep, SaveReport} from '../../src/storage/plan-storage.js';
import {StorageError} from '../../src/storage/plan-storage.js';
import {reconcile} from '../../src/storage/reconcile.js';
import {oneAtATime, TabLine} from '../../src/storage/tabs.js';
import {joined, namesOf, smallPlan, text} from './plans.js';

const pause = (milliseconds = 0): Promise<void> =>
  new Promise((done) => setTimeout(done, milliseconds));
const until = async (happened: () => boolean): Promise<void> => {
  for (let i = 0; i < 800 && !happened(); i++) await pause(10);
};
const codeOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'nothing was refused',
    (error: unknown) => (error instanceof StorageError ? error.code : error),
  );

let lastKey = 0;
const freshKey = (): string => `cairn:test-${String(Date.now())}-${String(++lastKey)}`;
const toKeep = (plan: string, change: Partial<PlanToKeep> = {}): PlanToKeep => ({
  ...{text: plan, version: 1, base: '"1"', baseText: 'base', writer: 'one', step: 1},
  ...change,
});
const toLeave = (plan: string, change: Partial<LeftPlan> = {}): LeftPlan => ({
  ...toKeep(plan),
  ...{expected: 0, agreedText: '', savedAt: 1},
  ...change,
});

describe('the browser’s database as a place for plans', () => {
  const places: LocalStorage[] = [];
  let key: string;
  const place = (now?: () => number): LocalStorage => {
    const fresh = new LocalStorage(key, now);
    places.push(fresh);
    return fresh;
  };
  beforeEach(() => {
    key = freshKey();
  });
  afterEach(() => {
    for (const one of places.splice(0)) one.close();
  });

  it('gives back what was written, to whoever opens it next', async () => {
    const one = place(() => 1000);
    expect(await one.read()).to.equal(undefined);
    const kept = await one.write(toKeep('{"a": "😀"}'), 0);
    expect(kept).to.deep.equal({...toKeep('{"a": "😀"}'), revision: 1, savedAt: 1000});
    expect(await place().read()).to.deep.equal(kept);
  });

  it('keeps plans under different keys apart', async () => {
    await place().write(toKeep('one'), 0);
    key = `${key}-longer`;
    expect(await place().read()).to.equal(undefined);
    expect(await place().left()).to.deep.equal([]);
  });

  it('lets one of two writers win, and the other know', async () => {
    const results = await Promise.all([
      codeOf(place().write(toKeep('one'), 0)),
      codeOf(place().write(toKeep('two'), 0)),
    ]);
    expect(results.sort()).to.deep.equal(['conflict', 'nothing was refused']);
    expect(await codeOf(place().write(toKeep('three'), 0))).to.equal('conflict');
    expect((await place().write(toKeep('three'), 1)).revision).to.equal(2);
  });

  it('never lets an older version of the document over a newer one', async () => {
    await place().write(toKeep('new', {version: 2}), 0);
    expect(await codeOf(place().write(toKeep('old', {version: 1}), 1))).to.equal('newer');
    expect((await place().read())?.text).to.equal('new');
  });

  it('keeps older states, one in five minutes, and no more than promised', async () => {
    let now = new Date(2026, 8, 14, 8).getTime();
    const one = place(() => now);
    for (let i = 0; i < 40; i++) {
      await one.write(toKeep(`state ${String(i)}`), i);
      now += 60_000;
    }
    const states = (await one.snapshots()).map((snapshot) => snapshot.text);
    expect(states).to.deep.equal(
      [35, 30, 25, 20, 15, 10, 5, 0].map((number) => `state ${String(number)}`),
    );
    for (let i = 40; i < 60; i++) {
      await one.write(toKeep(`state ${String(i)}`), i);
      now += 360_000;
    }
    expect(await one.snapshots()).to.have.length(10);
  });

  it('puts copies aside on request', async () => {
    const one = place();
    await one.copy({text: 'theirs', reason: 'conflict'});
    await one.write(toKeep('mine'), 0, {copies: [{text: 'another', reason: 'conflict'}]});
    expect((await one.snapshots()).map((snapshot) => snapshot.text)).to.deep.equal([
      'another',
      'theirs',
    ]);
    expect(await one.read()).to.include({text: 'mine', revision: 1});
  });

  it('keeps what was left in haste until a write took it', async () => {
    const one = place();
    await one.read();
    one.leave(toLeave('left', {writer: 'gone', step: 4}));
    one.leave(toLeave('later', {writer: 'here', step: 2, savedAt: 2}));
    expect((await place().left()).map((left) => left.text)).to.deep.equal(['left', 'later']);
    await place().write(toKeep('older', {writer: 'here', step: 1}), 0);
    expect(await place().left()).to.have.length(2);
    await place().write(toKeep('newer', {writer: 'here', step: 2}), 1, {
      taken: [{writer: 'gone', step: 3}],
    });
    expect((await place().left()).map(({writer}) => writer)).to.deep.equal(['gone']);
    await place().write(toKeep('all', {writer: 'here', step: 3}), 2, {
      taken: [{writer: 'gone', step: 4}],
    });
    expect(await place().left()).to.deep.equal([]);
  });

  it('says that a record is unreadable, and puts it aside before it is written over', async () => {
    await place().read();
    const database = await openDB(DATABASE);
    await database.put('plans', {text: 'half a plan', revision: 'seven'}, key);
    database.close();
    expect(await codeOf(place().read())).to.equal('corrupt');
    await place().write(toKeep('new'), 0);
    const [aside] = await place().snapshots();
    expect(aside).to.include({text: 'half a plan', reason: 'unreadable'});
  });

  it('opens a new connection where the browser dropped the old one', async () => {
    const one = place();
    await one.write(toKeep('one'), 0);
    // What a browser does under pressure, as far as a page can do it: all connections end.
    const original = IDBDatabase.prototype.transaction;
    let dropped = 0;
    IDBDatabase.prototype.transaction = function (...args) {
      if (dropped++ === 0) this.close();
      return original.apply(this, args);
    };
    try {
      expect((await one.write(toKeep('two'), 1)).revision).to.equal(2);
    } finally {
      IDBDatabase.prototype.transaction = original;
    }
    expect(dropped).to.equal(2);
  });

  for (const [name, code] of [
    ['QuotaExceededError', 'quota'],
    ['SecurityError', 'blocked'],
    ['InvalidStateError', 'private'],
  ] as const) {
    it(`refuses as ${code} what the browser refuses as ${name}, and nothing of it stays`, async () => {
      const one = place();
      await one.write(toKeep('before'), 0);
      const original = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('refused', name);
      };
      try {
        const copies = [{text: 'copy', reason: 'conflict'}] as const;
        expect(await codeOf(one.write(toKeep('after'), 1, {copies}))).to.equal(code);
      } finally {
        IDBObjectStore.prototype.put = original;
      }
      expect((await place().read())?.text).to.equal('before');
      expect(await place().snapshots()).to.deep.equal([]);
    });
  }

  it('says blocked where the page may use no storage at all', async () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    const answer = new Promise<unknown>((done) => {
      addEventListener(
        'message',
        ({data}) => {
          done(data);
        },
        {once: true},
      );
    });
    const original = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB');
    Object.defineProperty(globalThis, 'indexedDB', {
      configurable: true,
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
    try {
      expect(await codeOf(place().read())).to.equal('blocked');
    } finally {
      if (original) Object.defineProperty(globalThis, 'indexedDB', original);
      else Reflect.deleteProperty(globalThis, 'indexedDB');
    }
    // And that this is what such a page really meets:
    frame.srcdoc =
      '<script>let name = "none"; try { indexedDB.open("x").onerror = (event) => parent.postMessage(event.target.error.name, "*"); } catch (error) { parent.postMessage(error.name, "*"); }</script>';
    document.body.append(frame);
    expect(await answer).to.be.oneOf(['SecurityError', 'InvalidStateError', 'UnknownError']);
    frame.remove();
  });
});

describe('tabs that take turns', () => {
  it('run one after the other', async function () {
    if (!('locks' in navigator)) this.skip();
    const key = freshKey();
    const log: string[] = [];
    await Promise.all(
      ['a', 'b', 'c'].map((name) =>
        oneAtATime(key, async () => {
          log.push(`${name} begins`);
          await pause(5);
          log.push(`${name} ends`);
        }),
      ),
    );
    expect(log).to.have.length(6);
    for (let i = 0; i < 6; i += 2) expect(log[i]?.[0]).to.equal(log[i + 1]?.[0]);
  });

  it('do not wait for ever for one that sleeps', async function () {
    if (!('locks' in navigator)) this.skip();
    const key = freshKey();
    let wake = (): void => undefined;
    const asleep = new Promise<void>((done) => {
      wake = done;
    });
    void navigator.locks.request(key, () => asleep);
    const before = Date.now();
    expect(await oneAtATime(key, () => Promise.resolve('done'))).to.equal('done');
    expect(Date.now() - before).to.be.within(2500, 9000);
    wake();
  });

  it('hand on what a run answers or throws, once', async () => {
    const key = freshKey();
    let runs = 0;
    const failing = oneAtATime(key, () => {
      runs++;
      return Promise.reject(new StorageError('quota'));
    });
    expect(await codeOf(failing)).to.equal('quota');
    expect(runs).to.equal(1);
  });

  it('hear of each other and believe nothing but a number', async () => {
    const key = freshKey();
    const heard: number[] = [];
    const one = new TabLine(key, (revision) => heard.push(revision));
    const two = new TabLine(key, () => undefined);
    const stranger = new BroadcastChannel(key);
    for (const data of [
      null,
      'x',
      {cairn: 'written'},
      {cairn: 'written', revision: '7'},
      {revision: 7},
    ]) {
      stranger.postMessage(data);
    }
    two.tell(3);
    await until(() => heard.length > 0);
    expect(heard).to.deep.equal([3]);
    stranger.close();
    one.close();
    two.close();
  });
});

describe('a plan kept in the browser, for real', () => {
  interface Tab {
    plan: Plan;
    readonly keeper: LocalKeeper;
    readonly reports: SaveReport[];
  }
  const openTab = async (key: string): Promise<Tab> => {
    const reports: SaveReport[] = [];
    const keeper = new LocalKeeper({
      ...{key, delay: 1},
      report: (report) => reports.push(report),
      remote: ({plan}) => {
        tab.plan = plan;
        keeper.keep(plan);
      },
    });
    const result = reconcile({kept: await keeper.open()});
    const plan = result.use === 'kept' ? result.plan : smallPlan();
    const tab: Tab = {plan, keeper, reports};
    keeper.start(plan, result.base);
    return tab;
  };
  const edit = (tab: Tab, id: string): void => {
    tab.plan = joined(tab.plan, id);
    tab.keeper.keep(tab.plan);
  };

  it('is there again after a reload, and says kept only when it is', async () => {
    const key = freshKey();
    const one = await openTab(key);
    edit(one, 'ada');
    expect(one.reports.map(({state}) => state)).to.deep.equal(['unsaved']);
    await one.keeper.close();
    expect(one.reports.map(({state}) => state)).to.deep.equal(['unsaved', 'saving', 'saved']);
    const two = await openTab(key);
    expect(namesOf(two.plan)).to.deep.equal(['ada']);
    await two.keeper.close();
  });

  it('shows in the other tab what one does', async () => {
    const key = freshKey();
    const [one, two] = [await openTab(key), await openTab(key)];
    edit(one, 'ada');
    await until(() => two.plan.people.length === 1);
    edit(two, 'ben');
    await until(() => one.plan.people.length === 2);
    expect(namesOf(one.plan)).to.deep.equal(['ada', 'ben']);
    expect(text(one.plan)).to.equal(text(two.plan));
    await Promise.all([one.keeper.close(), two.keeper.close()]);
  });

  it('is shared with a page in a frame of its own', async () => {
    const key = freshKey();
    const frame = document.createElement('iframe');
    frame.src = '/tests/storage/blank.html';
    const one = await openTab(key);
    // Another realm of this site: its messages and its database reach this page as another tab's would.
    document.body.append(frame);
    await new Promise((done) => {
      frame.addEventListener('load', done, {once: true});
    });
    const other = frame.contentWindow as (Window & typeof globalThis) | null;
    if (!other) throw new Error('no frame');
    const request = other.indexedDB.open(DATABASE);
    const database = await new Promise<IDBDatabase>((done, fail) => {
      request.onsuccess = () => {
        done(request.result);
      };
      request.onerror = () => {
        fail(new Error('The frame cannot open the database.'));
      };
    });
    const transaction = database.transaction('plans', 'readwrite');
    transaction
      .objectStore('plans')
      .put({...toKeep(text(joined(one.plan, 'ada'))), revision: 1, savedAt: 1}, key);
    await new Promise((done) => {
      transaction.oncomplete = done;
    });
    database.close();
    const line = new other.BroadcastChannel(key);
    line.postMessage({cairn: 'written', revision: 1});
    await until(() => one.plan.people.length === 1);
    expect(namesOf(one.plan)).to.deep.equal(['ada']);
    line.close();
    frame.remove();
    await one.keeper.close();
  });

  it('loses no committed edit, however tabs are edited, left, closed and reloaded', async function () {
    this.timeout(120_000);
    const step = fc.tuple(
      fc.constantFrom('edit', 'edit', 'edit', 'wait', 'leave', 'close'),
      fc.nat(2),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, {maxLength: 15}), async (steps) => {
        const key = freshKey();
        const tabs: (Tab | undefined)[] = [];
        let count = 0;
        for (const [what, at] of steps) {
          const tab = (tabs[at] ??= await openTab(key));
          if (what === 'edit') edit(tab, `p-${String(++count)}`);
          else if (what === 'wait') await pause(3);
          else if (what === 'leave') tab.keeper.leave();
          else {
            await tab.keeper.close();
            tabs[at] = undefined;
          }
        }
        await Promise.all(tabs.map(async (tab) => tab?.keeper.close()));
        const last = await openTab(key);
        expect(namesOf(last.plan).sort()).to.deep.equal(
          Array.from({length: count}, (_, i) => `p-${String(i + 1)}`).sort(),
        );
        await last.keeper.close();
        expect(await new LocalStorage(key).left()).to.deep.equal([]);
      }),
      {numRuns: 15, endOnFailure: true},
    );
  });

  it('has the last edit of a page that went away in the middle of it', async () => {
    const key = freshKey();
    const one = await openTab(key);
    edit(one, 'ada');
    await one.keeper.close();
    // The same code in a page of its own, which edits, and is taken off before anything could answer.
    const frame = document.createElement('iframe');
    frame.src = `/tests/storage/leaving.html#${key}`;
    const ready = new Promise((done) => {
      addEventListener('message', done, {once: true});
    });
    document.body.append(frame);
    await ready;
    frame.contentWindow?.dispatchEvent(new Event('edit'));
    frame.remove();
    const two = await openTab(key);
    expect(namesOf(two.plan)).to.deep.equal(['ada', 'ben']);
    await two.keeper.close();
    expect(await new LocalStorage(key).left()).to.deep.equal([]);
  });
});
