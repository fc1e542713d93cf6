import {expect} from 'chai';
import fc from 'fast-check';
import type {KeptPlan, Snapshot} from '../../src/storage/plan-storage.js';
import {copyReasons} from '../../src/storage/plan-storage.js';
import {
  DAYS,
  INTERVAL,
  RECENT,
  snapshotsToDrop,
  snapshotsToTake,
} from '../../src/storage/snapshots.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOON = new Date(2026, 8, 14, 12).getTime();
const kept = (change: Partial<KeptPlan> = {}): KeptPlan => ({
  ...{text: 'old', version: 1, base: '', baseText: '', writer: 'a', step: 1},
  ...{revision: 3, savedAt: NOON},
  ...change,
});

let lastId = 0;
const snapshot = (savedAt: number, change: Partial<Snapshot> = {}): Snapshot => ({
  ...{id: ++lastId, text: '', reason: 'interval', revision: 1, version: 1, savedAt},
  ...change,
});
const remaining = (all: readonly Snapshot[], now: number): Snapshot[] => {
  const dropped = new Set(snapshotsToDrop(all, now));
  return all.filter((one) => !dropped.has(one));
};

describe('older states of a plan', () => {
  it('are put aside at most every five minutes while somebody works', () => {
    const last = snapshot(NOON - INTERVAL + 1);
    expect(snapshotsToTake(kept(), kept(), [last], [], NOON)).to.deep.equal([]);
    const [taken] = snapshotsToTake(kept(), kept(), [snapshot(NOON - INTERVAL)], [], NOON);
    expect(taken).to.include({text: 'old', reason: 'interval', revision: 3, savedAt: NOON});
  });

  it('are put aside at once before a newer version rewrites the document', () => {
    const fresh = snapshotsToTake(kept(), kept({version: 2}), [snapshot(NOON)], [], NOON);
    expect(fresh.map(({reason, version}) => ({reason, version}))).to.deep.equal([
      {reason: 'migration', version: 1},
    ]);
  });

  it('always include the copies that would else be lost', () => {
    const copies = [{text: 'theirs', reason: 'conflict'}] as const;
    const fresh = snapshotsToTake(kept(), kept(), [snapshot(NOON)], copies, NOON + 1);
    expect(fresh.map(({text}) => text)).to.deep.equal(['theirs']);
  });

  it('stay: the last ten, and the last of each of fourteen days', () => {
    const hourly = Array.from({length: 24 * 20}, (_, i) => snapshot(NOON - i * HOUR));
    const stayed = remaining(hourly, NOON);
    expect(stayed.slice(0, RECENT)).to.deep.equal(hourly.slice(0, RECENT));
    expect(stayed.map(({savedAt}) => new Date(savedAt).getHours()).slice(RECENT)).to.deep.equal(
      Array.from({length: DAYS - 1}, () => 23),
    );
    expect(stayed).to.have.length(RECENT + DAYS - 1);
  });

  it('stay for ever where they are the last of an older version', () => {
    const old = snapshot(NOON - 900 * DAY, {reason: 'migration'});
    const older = snapshot(NOON - 901 * DAY, {reason: 'migration'});
    const many = Array.from({length: 30}, (_, i) => snapshot(NOON - i));
    const stayed = remaining([...many, older, old], NOON);
    expect(stayed).to.include(old);
    expect(stayed).not.to.include(older);
  });

  it('never lose one of the newest ten, never grow beyond what was promised', () => {
    const one = fc.record({
      age: fc.integer({min: 0, max: 40 * DAY}),
      reason: fc.constantFrom(...copyReasons),
      version: fc.integer({min: 1, max: 3}),
    });
    fc.assert(
      fc.property(fc.array(one, {maxLength: 80}), (list) => {
        const all = list.map(({age, ...rest}) => snapshot(NOON - age, rest));
        const stayed = remaining(all, NOON);
        const newest = [...all].sort((a, b) => b.savedAt - a.savedAt).slice(0, RECENT);
        for (const recent of newest) expect(stayed).to.include(recent);
        expect(stayed.length).to.be.at.most(RECENT + DAYS + 3);
        expect(remaining(stayed, NOON)).to.deep.equal(stayed);
        // A day of the last fourteen that had one still has one.
        const days = (of: Snapshot[]): Set<string> =>
          new Set(
            of
              .filter(({savedAt}) => savedAt > NOON - 13 * DAY)
              .map(({savedAt}) => new Date(savedAt).toDateString()),
          );
        expect(days(stayed)).to.deep.equal(days(all));
      }),
    );
  });
});
