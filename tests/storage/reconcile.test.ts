import {expect} from 'chai';
import fc from 'fast-check';
import type {Base, KeptPlan} from '../../src/storage/plan-storage.js';
import {reconcile} from '../../src/storage/reconcile.js';
import type {Reconciled} from '../../src/storage/reconcile.js';
import {changed, joined, namesOf, retitled, smallPlan, text} from './plans.js';
import type {Plan} from '../../src/plan/types.js';

const from = (plan: Plan, tag: string): Base => ({tag, text: text(plan)});
const keptOf = (plan: Plan, base: Base = {tag: '', text: ''}): KeptPlan => ({
  ...{text: text(plan), version: plan.version, base: base.tag, baseText: base.text},
  ...{writer: 'w', step: 1, revision: 1, savedAt: 0},
});
const newer = (plan: Plan): string => text(plan).replace('"version": 1', '"version": 99');
const brief = ({use}: Reconciled): string => use;

describe('what is kept in the browser meets what the address gives', () => {
  const original = smallPlan();
  const base = from(original, '"1"');
  const mine = retitled(original, 'Our team time');
  const theirs = joined(original, 'ada');

  it('opens nothing where there is nothing', () => {
    expect(reconcile({})).to.deep.equal({use: 'nothing', base: {tag: '', text: ''}});
  });

  it('opens what the address gives where nothing is kept', () => {
    const result = reconcile({source: base});
    expect(result).to.deep.include({use: 'source', base});
  });

  it('opens what is kept where there is no address, or it cannot be reached', () => {
    expect(reconcile({kept: keptOf(mine, base)})).to.deep.include({
      ...{use: 'kept', plan: mine, unsaved: true},
      base,
    });
  });

  it('opens unsaved work where the address still gives what it grew from', () => {
    const result = reconcile({kept: keptOf(mine, base), source: base});
    expect(result).to.deep.include({use: 'kept', plan: mine, unsaved: true, base});
  });

  it('trusts an ETag where the document it named was not kept', () => {
    const kept = {...keptOf(mine, base), baseText: ''};
    expect(reconcile({kept, source: base})).to.deep.include({use: 'kept', unsaved: true});
  });

  it('knows the same document behind another ETag', () => {
    const again = from(original, '"2"');
    const result = reconcile({kept: keptOf(mine, base), source: again});
    expect(result).to.deep.include({use: 'kept', plan: mine, unsaved: true, base: again});
  });

  it('opens what the address gives now where nothing was done here', () => {
    const source = from(theirs, '"2"');
    const result = reconcile({kept: keptOf(original, base), source});
    expect(result).to.deep.include({use: 'source', plan: theirs, base: source});
  });

  it('says nothing is unsaved where the address has all of it by now', () => {
    const source = from(mine, '"2"');
    expect(brief(reconcile({kept: keptOf(mine, base), source}))).to.equal('source');
  });

  it('brings both together where their changes do not touch', () => {
    const source = from(theirs, '"2"');
    const result = reconcile({kept: keptOf(mine, base), source});
    expect(result).to.deep.include({use: 'merged', unsaved: true, base: source});
    if (result.use !== 'merged') return;
    expect(result.plan.title).to.equal('Our team time');
    expect(namesOf(result.plan)).to.deep.equal(['ada']);
  });

  it('asks, with both sides in hand, where both changed the same field', () => {
    const source = from(retitled(theirs, 'Their team time'), '"2"');
    const result = reconcile({kept: keptOf(mine, base), source});
    expect(result.use).to.equal('ask');
    if (result.use !== 'ask') return;
    expect(result.mine.title).to.equal('Our team time');
    expect(result.theirs.title).to.equal('Their team time');
    expect(result.conflicts.map(({path}) => path)).to.deep.equal(['/title']);
    expect(result.merged?.title).to.equal('Our team time');
    expect(namesOf(result.merged ?? original)).to.deep.equal(['ada']);
  });

  it('asks where it cannot know what both grew from', () => {
    const result = reconcile({kept: keptOf(mine), source: from(theirs, '"2"')});
    expect(result).to.deep.include({use: 'ask', mine, theirs, conflicts: []});
    expect(result).not.to.have.property('merged');
  });

  it('asks where the address gives another plan altogether', () => {
    const other = from(changed(original, {id: 'plan-2'}), '"2"');
    expect(brief(reconcile({kept: keptOf(mine, base), source: other}))).to.equal('ask');
  });

  it('keeps the kept plan where the address gives something unreadable, and says so', () => {
    const source = {tag: '"2"', text: '<!doctype html>'};
    const result = reconcile({kept: keptOf(mine, base), source});
    expect(result).to.deep.include({use: 'kept', plan: mine, base});
    expect(result.refused?.side).to.equal('source');
    expect(result.refused?.problems).not.to.have.length(0);
  });

  it('opens what the address gives where the kept plan is unreadable, and says so', () => {
    const kept = {...keptOf(mine, base), text: '{"format": "cairn-plan'};
    const result = reconcile({kept, source: base});
    expect(result.use).to.equal('source');
    expect(result.refused?.side).to.equal('kept');
  });

  it('shows a kept plan of a newer version and never mixes it with anything', () => {
    const kept = {...keptOf(mine, base), text: newer(mine)};
    const result = reconcile({kept, source: from(theirs, '"2"')});
    expect(result).to.include({use: 'kept', newerVersion: 99});
  });

  it('never drops work: every change of either side opens, is merged, or is asked about', () => {
    const edit = fc.record({title: fc.option(fc.string()), people: fc.uniqueArray(fc.nat(9))});
    const applied = (change: {title: string | null; people: number[]}, side: string): Plan =>
      change.people.reduce(
        (plan, number) => joined(plan, `${side}-${String(number)}`),
        change.title === null ? original : retitled(original, change.title),
      );
    fc.assert(
      fc.property(edit, edit, fc.boolean(), (here, there, sameTag) => {
        const one = applied(here, 'mine');
        const other = sameTag ? original : applied(there, 'theirs');
        const source = from(other, sameTag ? '"1"' : '"2"');
        const result = reconcile({kept: keptOf(one, base), source});
        if (result.use === 'ask') {
          expect([result.mine, result.theirs]).to.deep.equal([one, other]);
        } else if (result.use !== 'nothing') {
          const names = namesOf(result.plan);
          expect(names).to.include.members([...namesOf(one), ...namesOf(other)]);
          const titles = [one.title, other.title].filter((title) => title !== original.title);
          if (titles.length > 0) expect(titles).to.include(result.plan.title);
        }
      }),
    );
  });
});
