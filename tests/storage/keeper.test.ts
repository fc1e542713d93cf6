import {expect} from 'chai';
import fc from 'fast-check';
import type {Plan} from '../../src/plan/types.js';
import {LocalKeeper} from '../../src/storage/keeper.js';
import type {KeeperOptions, RemoteChange} from '../../src/storage/keeper.js';
import {createMemory, MemoryStorage} from '../../src/storage/memory.js';
import type {Memory} from '../../src/storage/memory.js';
import type {
  KeptPlan,
  LeftPlan,
  PlanStorage,
  PlanToKeep,
  SaveReport,
  Snapshot,
  WriteOptions,
} from '../../src/storage/plan-storage.js';
import {StorageError, storageKey} from '../../src/storage/plan-storage.js';
import {reconcile} from '../../src/storage/reconcile.js';
import {changed, joined, namesOf, opened, retitled, smallPlan, text} from './plans.js';

const pause = (milliseconds = 0): Promise<void> =>
  new Promise((done) => setTimeout(done, milliseconds));
/** Machines that run tests are busy: waits for what has to happen, however long that takes. */
const until = async (happened: () => boolean): Promise<void> => {
  for (let i = 0; i < 1000 && !happened(); i++) await pause(5);
};
const NOTHING = {tag: '', text: ''};
let lastKey = 0;
/** A key nobody else uses, so that no message of another test is heard. */
const freshKey = (): string => `cairn:test-${String(Date.now())}-${String(++lastKey)}`;

/** A place that is slow, and gone at once when its page is. */
class Mortal implements PlanStorage {
  dead = false;
  failing: StorageError | undefined;
  /** Milliseconds before each answer. */
  slowness = 0;
  readonly #storage: PlanStorage;

  constructor(storage: PlanStorage) {
    this.#storage = storage;
  }

  async #reach<T>(ask: () => Promise<T>): Promise<T> {
    await pause(this.slowness);
    this.#answerIfAlive();
    if (this.failing) throw this.failing;
    const result = await ask();
    await pause(this.slowness);
    this.#answerIfAlive();
    return result;
  }

  #answerIfAlive(): void {
    if (this.dead) throw new StorageError('aborted');
  }

  read(): Promise<KeptPlan | undefined> {
    return this.#reach(() => this.#storage.read());
  }
  write(plan: PlanToKeep, revision: number, options?: WriteOptions): Promise<KeptPlan> {
    return this.#reach(() => this.#storage.write(plan, revision, options));
  }
  leave(plan: LeftPlan): void {
    if (!this.dead) this.#storage.leave(plan);
  }
  left(): Promise<readonly LeftPlan[]> {
    return this.#reach(() => this.#storage.left());
  }
  snapshots(): Promise<readonly Snapshot[]> {
    return this.#reach(() => this.#storage.snapshots());
  }
  copy(copy: Parameters<PlanStorage['copy']>[0]): Promise<void> {
    return this.#reach(() => this.#storage.copy(copy));
  }
  close(): void {
    this.#storage.close();
  }
}

/** A tab: what a page does with its store, and no more. */
class Tab {
  plan!: Plan;
  readonly reports: SaveReport[] = [];
  readonly remotes: RemoteChange[] = [];
  readonly storage: Mortal;
  readonly keeper: LocalKeeper;

  constructor(key: string, memory: Memory, options: Partial<KeeperOptions> = {}) {
    this.storage = new Mortal(new MemoryStorage(memory));
    this.keeper = new LocalKeeper({
      ...{key, storage: this.storage, delay: 1},
      report: (report) => this.reports.push(report),
      remote: (change) => {
        this.remotes.push(change);
        this.plan = change.plan;
        this.keeper.keep(change.plan);
      },
      ...options,
    });
  }

  async open(empty: Plan = smallPlan()): Promise<this> {
    const result = reconcile({kept: await this.keeper.open()});
    this.plan = result.use === 'kept' ? result.plan : empty;
    this.keeper.start(this.plan, result.base);
    return this;
  }

  edit(plan: Plan): void {
    this.plan = plan;
    this.keeper.keep(plan);
  }

  /** The page is gone, whatever was going on. */
  async crash(): Promise<void> {
    this.storage.dead = true;
    await this.keeper.close();
  }

  get states(): string[] {
    return this.reports.map(({state}) => state);
  }
}

describe('the key of what is kept', () => {
  it('is the host’s key, or else the plan’s id, and never a default', () => {
    expect(storageKey({storageKey: 'team', planId: 'plan-1'})).to.equal('cairn:team');
    expect(storageKey({storageKey: '  ', planId: 'plan-1'})).to.equal('cairn:plan-1');
    expect(storageKey({storageKey: null, planId: 'plan-1', tool: 'cairn-purpose-map'})).to.equal(
      'cairn:plan-1:cairn-purpose-map',
    );
    expect(storageKey({storageKey: '', planId: ''})).to.equal(undefined);
  });
});

describe('keeping a plan in the browser', () => {
  let key: string;
  let memory: Memory;
  let open: Tab[];
  const tab = async (options?: Partial<KeeperOptions>): Promise<Tab> => {
    const fresh = new Tab(key, memory, options);
    open.push(fresh);
    return fresh.open();
  };
  beforeEach(() => {
    key = freshKey();
    memory = createMemory();
    open = [];
  });
  afterEach(async () => {
    await Promise.all(open.map((one) => one.crash()));
  });

  it('writes nothing while somebody only looks', async () => {
    const one = await tab();
    await one.keeper.flush();
    expect(memory.kept).to.equal(undefined);
    expect(one.states).to.deep.equal([]);
  });

  it('says unsaved, saving, saved, in this order and no sooner', async () => {
    const one = await tab();
    one.storage.slowness = 50;
    one.edit(retitled(one.plan, 'New'));
    expect(one.states).to.deep.equal(['unsaved']);
    const flushed = one.keeper.flush();
    await until(() => one.states.length > 1);
    expect(one.states).to.deep.equal(['unsaved', 'saving']);
    expect(await flushed).to.equal(true);
    expect(one.states).to.deep.equal(['unsaved', 'saving', 'saved']);
    expect(opened(memory.kept?.text ?? '').title).to.equal('New');
  });

  it('makes one write of a burst', async () => {
    const one = await tab();
    for (let i = 0; i < 20; i++) one.edit(retitled(one.plan, `Title ${String(i)}`));
    await one.keeper.flush();
    expect(memory.kept?.revision).to.equal(1);
    expect(opened(memory.kept?.text ?? '').title).to.equal('Title 19');
  });

  it('writes what changed while it was writing', async () => {
    const one = await tab();
    one.storage.slowness = 3;
    one.edit(retitled(one.plan, 'First'));
    const flushed = one.keeper.flush();
    await pause(4);
    one.edit(retitled(one.plan, 'Second'));
    expect(await flushed).to.equal(true);
    expect(opened(memory.kept?.text ?? '').title).to.equal('Second');
    expect(one.states.at(-1)).to.equal('saved');
  });

  it('finds a kept plan again, with what it grew from', async () => {
    const one = await tab();
    const base = {tag: '"1"', text: text(one.plan)};
    one.keeper.start(one.plan, base);
    one.edit(retitled(one.plan, 'Kept'));
    await one.keeper.close();
    const again = new Tab(key, memory);
    open.push(again);
    const kept = await again.keeper.open();
    expect(kept).to.include({base: '"1"', baseText: base.text, revision: 1});
    const two = await tab();
    expect(two.plan.title).to.equal('Kept');
    expect(two.states).to.deep.equal(['saved']);
  });

  it('remembers that the server took the plan', async () => {
    const one = await tab();
    one.edit(retitled(one.plan, 'Sent'));
    await one.keeper.flush();
    const base = {tag: '"2"', text: text(one.plan)};
    one.keeper.rebase(base);
    await one.keeper.close();
    await pause(5);
    expect(memory.kept).to.include({base: '"2"'});
    expect(reconcile({kept: memory.kept, source: base}).use).to.equal('source');
  });

  for (const code of ['quota', 'blocked', 'private'] as const) {
    it(`says so when storage is refused (${code}), and keeps the plan as soon as it can`, async () => {
      const one = await tab();
      one.storage.failing = new StorageError(code);
      one.edit(retitled(one.plan, 'Not kept yet'));
      expect(await one.keeper.flush()).to.equal(false);
      expect(one.reports.at(-1)).to.deep.include({target: 'local', state: 'failed'});
      expect(one.reports.at(-1)?.error).to.include({code});
      expect(one.keeper.unsaved).to.equal(true);
      one.storage.failing = undefined;
      expect(await one.keeper.flush()).to.equal(true);
      expect(one.states.at(-1)).to.equal('saved');
    });
  }

  it('refuses to open where storage is blocked, and still lets the page work', async () => {
    const one = new Tab(key, memory);
    open.push(one);
    one.storage.failing = new StorageError('blocked');
    const refused = await one.keeper.open().catch((error: unknown) => error);
    expect(refused).to.be.instanceOf(StorageError);
    one.plan = smallPlan();
    one.keeper.start(one.plan, NOTHING);
    one.edit(retitled(one.plan, 'Later'));
    expect(await one.keeper.flush()).to.equal(false);
    one.storage.failing = undefined;
    expect(await one.keeper.flush()).to.equal(true);
    expect(opened(memory.kept?.text ?? '').title).to.equal('Later');
  });

  it('keeps what a page leaves behind as it goes, even when nothing else gets through', async () => {
    const one = await tab();
    one.edit(joined(one.plan, 'ada'));
    await one.keeper.flush();
    one.storage.slowness = 20;
    one.edit(joined(one.plan, 'ben'));
    one.keeper.leave();
    await one.crash();
    expect(opened(memory.kept?.text ?? '').people).to.have.length(1);
    const two = await tab();
    expect(namesOf(two.plan)).to.deep.equal(['ada', 'ben']);
    expect(memory.left).to.deep.equal([]);
  });

  it('takes a note back when the page stays after all', async () => {
    const one = await tab();
    one.edit(joined(one.plan, 'ada'));
    one.keeper.leave();
    expect(memory.left).to.have.length(1);
    await one.keeper.flush();
    await until(() => memory.left.length === 0);
    expect(memory.left).to.deep.equal([]);
    expect(namesOf(opened(memory.kept?.text ?? ''))).to.deep.equal(['ada']);
  });

  it('takes a note back also where it was put down during a write', async () => {
    const one = await tab();
    one.storage.slowness = 150;
    one.edit(joined(one.plan, 'ada'));
    const flushed = one.keeper.flush();
    await until(() => one.states.includes('saving'));
    await pause(5);
    one.keeper.leave();
    expect(memory.left).to.have.length(1);
    await flushed;
    await one.keeper.flush();
    expect(memory.left).to.deep.equal([]);
  });

  it('remembers what a left plan grew from, so that what was removed stays removed', async () => {
    const [one, two] = [await tab(), await tab()];
    one.edit(joined(one.plan, 'ada'));
    await one.keeper.flush();
    await until(() => two.plan.people.length === 1);
    expect(namesOf(two.plan)).to.deep.equal(['ada']);
    two.storage.slowness = 50;
    two.edit(changed(two.plan, {people: []}));
    two.keeper.leave();
    await two.crash();
    one.edit(joined(one.plan, 'ben'));
    await one.keeper.flush();
    const three = await tab();
    expect(namesOf(three.plan)).to.deep.equal(['ben']);
  });

  it('shows in one tab what another does', async () => {
    const [one, two] = [await tab(), await tab()];
    one.edit(joined(one.plan, 'ada'));
    await one.keeper.flush();
    await until(() => two.states.length > 0);
    expect(namesOf(two.plan)).to.deep.equal(['ada']);
    expect(two.remotes).to.have.length(1);
    expect(two.states).to.deep.equal(['saved']);
    two.edit(joined(two.plan, 'ben'));
    await two.keeper.flush();
    await until(() => one.plan.people.length === 2);
    expect(namesOf(one.plan)).to.deep.equal(['ada', 'ben']);
    // Two tabs that agree are quiet.
    const {kept} = memory;
    await pause(30);
    expect(memory.kept).to.equal(kept);
  });

  it('keeps both sides when two tabs change the same field', async () => {
    const [one, two] = [await tab(), await tab()];
    one.edit(retitled(one.plan, 'From one'));
    two.edit(retitled(two.plan, 'From two'));
    await Promise.all([one.keeper.flush(), two.keeper.flush()]);
    await until(() => one.plan.title === two.plan.title && !one.keeper.unsaved);
    expect(one.plan.title).to.equal(two.plan.title);
    const aside = memory.snapshots.filter(({reason}) => reason === 'conflict');
    const titles = [...aside.map((copy) => opened(copy.text).title), one.plan.title];
    expect(titles).to.include.members(['From one', 'From two']);
    expect(two.remotes.concat(one.remotes).some(({conflicts}) => conflicts.length > 0)).to.equal(
      true,
    );
  });

  it('takes two empty plans, begun in two tabs at once, for one', async () => {
    const one = await tab();
    const two = new Tab(key, memory);
    const three = new Tab(key, memory);
    open.push(two, three);
    await two.open(changed(smallPlan(), {id: 'random-2'}));
    await three.open(changed(smallPlan(), {id: 'random-3'}));
    one.edit(joined(one.plan, 'ada'));
    two.edit(joined(two.plan, 'ben'));
    await Promise.all([one.keeper.flush(), two.keeper.flush()]);
    await until(() => [one, two, three].every(({plan}) => plan.people.length === 2));
    await until(() => ![one, two].some(({keeper}) => keeper.unsaved));
    for (const {plan, reports} of [one, two, three]) {
      expect(namesOf(plan).sort()).to.deep.equal(['ada', 'ben']);
      expect(plan.id).to.equal(one.plan.id);
      expect(reports.at(-1)?.state).to.equal('saved');
    }
  });

  it('goes on with its own when the page refuses what another tab did, and puts that aside', async () => {
    const one = await tab();
    const two = await tab({
      remote: () => {
        throw new Error('refused');
      },
    });
    one.edit(joined(one.plan, 'ada'));
    await one.keeper.flush();
    await pause(20);
    two.edit(joined(two.plan, 'ben'));
    await two.keeper.flush();
    expect(namesOf(opened(memory.kept?.text ?? ''))).to.include('ben');
    expect(memory.snapshots.flatMap((copy) => namesOf(opened(copy.text)))).to.include('ada');
  });

  it('does not let two tabs with two plans under one key fight', async () => {
    const one = await tab();
    const two = new Tab(key, memory);
    open.push(two);
    await two.open(changed(smallPlan(), {id: 'plan-2'}));
    for (const {keeper, plan} of [one, two]) keeper.start(plan, {tag: '', text: text(plan)});
    one.edit(joined(one.plan, 'ada'));
    await one.keeper.flush();
    two.edit(joined(two.plan, 'ben'));
    await two.keeper.flush();
    await pause(50);
    expect(memory.kept?.revision).to.be.at.most(3);
    const everywhere = [memory.kept?.text ?? '', ...memory.snapshots.map((copy) => copy.text)];
    expect(everywhere.flatMap((one) => namesOf(opened(one)))).to.include.members(['ada', 'ben']);
  });

  it('writes nothing where what is kept is newer than its code', async () => {
    const one = await tab();
    one.edit(joined(one.plan, 'ada'));
    await one.keeper.flush();
    const before = memory.kept;
    if (!before) throw new Error('nothing kept');
    memory.kept = {
      ...before,
      text: before.text.replace('"version": 1', '"version": 9'),
      version: 9,
      revision: before.revision + 1,
    };
    const untouched = memory.kept;
    await one.keeper.refresh();
    expect(one.keeper.readOnly).to.equal(true);
    expect(one.remotes).to.deep.equal([]);
    const two = await tab();
    expect(two.keeper.readOnly).to.equal(true);
    for (const older of [one, two]) {
      older.edit(joined(older.plan, 'ben'));
      expect(await older.keeper.flush()).to.equal(false);
      older.keeper.leave();
      expect(older.reports.at(-1)?.error).to.include({code: 'newer'});
    }
    expect(memory.kept).to.equal(untouched);
  });

  it('starts again from what it has when the browser’s storage was emptied', async () => {
    const one = await tab();
    one.edit(joined(one.plan, 'ada'));
    await one.keeper.flush();
    delete memory.kept;
    one.edit(joined(one.plan, 'ben'));
    expect(await one.keeper.flush()).to.equal(true);
    expect(namesOf(opened((memory.kept as KeptPlan | undefined)?.text ?? ''))).to.deep.equal([
      'ada',
      'ben',
    ]);
  });

  it('puts an unreadable plan aside before it writes over it', async () => {
    const one = await tab();
    one.edit(joined(one.plan, 'ada'));
    await one.keeper.close();
    if (memory.kept) memory.kept = {...memory.kept, text: '{"format": "cairn-pl'};
    const two = await tab();
    two.edit(joined(two.plan, 'ben'));
    await two.keeper.flush();
    expect(memory.snapshots.map(({reason}) => reason)).to.include('unreadable');
    expect(namesOf(opened(memory.kept?.text ?? ''))).to.deep.equal(['ben']);
  });
});

describe('whatever is edited, closed, crashed and reloaded in several tabs', () => {
  type Step = readonly [what: 'edit' | 'wait' | 'reload' | 'leave' | 'close' | 'hide', tab: number];
  const step: fc.Arbitrary<Step> = fc.tuple(
    fc.oneof(
      {weight: 5, arbitrary: fc.constant('edit' as const)},
      {weight: 3, arbitrary: fc.constant('wait' as const)},
      {weight: 1, arbitrary: fc.constantFrom('reload', 'leave', 'close', 'hide')},
    ),
    fc.nat(2),
  );

  it('no committed edit is lost, and nothing is written twice', async function () {
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(fc.array(step, {maxLength: 30}), fc.nat(3), async (steps, slowness) => {
        const key = freshKey();
        const memory = createMemory();
        const tabs: (Tab | undefined)[] = [];
        const committed: string[] = [];
        for (const [what, at] of steps) {
          let current = tabs[at];
          if (!current) {
            current = tabs[at] = new Tab(key, memory);
            current.storage.slowness = slowness;
            // Every tab begins a plan of its own where nothing is kept yet.
            await current.open(changed(smallPlan(), {id: `random-${String(at)}`}));
          }
          if (what === 'edit') {
            const id = `p-${String(committed.length)}`;
            committed.push(id);
            current.edit(joined(current.plan, id));
          } else if (what === 'wait') {
            await pause(slowness * 3);
          } else if (what === 'hide') {
            current.keeper.leave();
          } else if (what === 'close') {
            await current.keeper.close();
            tabs[at] = undefined;
          } else {
            // The last thing a page does; nothing of it runs on after that.
            current.keeper.leave();
            await current.crash();
            tabs[at] = undefined;
          }
        }
        await Promise.all(tabs.map(async (one) => one?.keeper.close()));
        const last = await new Tab(key, memory).open();
        const found = namesOf(last.plan);
        await last.keeper.close();
        expect([...found].sort()).to.deep.equal([...committed].sort());
        expect(memory.left).to.deep.equal([]);
      }),
      {numRuns: 60, endOnFailure: true},
    );
  });
});
