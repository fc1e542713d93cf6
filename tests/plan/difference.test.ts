import {expect} from 'chai';
import fc from 'fast-check';
import {difference, longestRise} from '../../src/plan/difference.js';
import {applyPatches} from '../../src/plan/patches.js';
import {alike} from '../../src/plan/plain.js';
import type {Patch} from '../../src/plan/types.js';
import {arbitraryJson, arbitraryKey, arbitraryPlan, arbitraryPlanPair} from './arbitrary-plan.js';

interface Item {
  readonly id: string;
  readonly text?: string;
}

const items = (length: number): Item[] =>
  Array.from({length}, (_, index) => ({id: `i-${index}`, text: `Item ${index}`}));
const ops = (patches: readonly Patch[]) => patches.map(({op}) => op);

/** Short lists of items with ids, in any order, each with one of two texts. */
const arbitraryItems = fc
  .uniqueArray(fc.nat({max: 12}), {maxLength: 10})
  .chain((numbers) =>
    fc
      .array(fc.constantFrom('a', 'b'), {minLength: numbers.length, maxLength: numbers.length})
      .map((texts) => numbers.map((number, index) => ({id: `i-${number}`, text: texts[index]}))),
  );

/** Any JSON, lists of items among it. */
const arbitraryDocument = fc.letrec<{value: unknown}>((tie) => ({
  value: fc.oneof(
    {maxDepth: 3},
    arbitraryJson,
    arbitraryItems,
    fc.array(fc.record({value: fc.nat({max: 5}), text: fc.constantFrom('a', 'b')}), {maxLength: 4}),
    fc.array(tie('value'), {maxLength: 4}),
    fc.dictionary(arbitraryKey, tie('value'), {maxKeys: 4, noNullPrototype: true}),
  ),
})).value;

describe('the difference of two documents', () => {
  it('is nothing where both say the same, whatever the order of their keys', () => {
    expect(difference({a: 1, b: [{c: 2}]}, {b: [{c: 2}], a: 1})).to.deep.equal([]);
  });

  it('is one remove when one of 2,000 items was deleted', () => {
    const before = items(2000);
    const after = before.filter(({id}) => id !== 'i-700');
    expect(difference({cards: before}, {cards: after})).to.deep.equal([
      {op: 'remove', path: '/cards/700'},
    ]);
  });

  it('is one remove as well when nothing is identical', () => {
    const after = items(2000).filter(({id}) => id !== 'i-700');
    expect(difference(items(2000), after)).to.deep.equal([{op: 'remove', path: '/700'}]);
  });

  it('is one move when an item changed its place', () => {
    const before = items(2000);
    const after = before.toSpliced(100, 1).toSpliced(1500, 0, before[100]!);
    expect(difference(before, after)).to.deep.equal([{op: 'move', from: '/100', path: '/1500'}]);
    expect(difference(after, before)).to.deep.equal([{op: 'move', from: '/1500', path: '/100'}]);
  });

  it('is one replace when a field of a moved and of an unmoved item changed', () => {
    const [a, b, c, d] = items(4);
    const changed = {...b, text: 'Changed'};
    expect(difference([a, b, c, d], [a, changed, c, d])).to.deep.equal([
      {op: 'replace', path: '/1/text', value: 'Changed'},
    ]);
    expect(difference([a, c, d, b], [changed, a, c, d])).to.deep.equal([
      {op: 'move', from: '/3', path: '/0'},
      {op: 'replace', path: '/0/text', value: 'Changed'},
    ]);
  });

  it('is one replace when another item took the place of one', () => {
    const [a, b, c] = items(3);
    const other = {id: 'other', text: 'Other'};
    expect(difference([a, b, c], [a, other, c])).to.deep.equal([
      {op: 'replace', path: '/1', value: other},
    ]);
  });

  it('finds points of a scale by their value and conditions by their name', () => {
    const points = [1, 2, 3].map((value) => ({value, text: `${value}`}));
    expect(difference(points, points.slice(1))).to.deep.equal([{op: 'remove', path: '/0'}]);
    const states = ['vision', 'roles'].map((condition) => ({condition, state: 'missing'}));
    expect(ops(difference(states, states.toReversed()))).to.deep.equal(['move']);
  });

  it('is one replace when the value of a point changed', () => {
    const points = [1, 2, 3].map((value) => ({value, text: `${value}`}));
    expect(difference(points, points.with(1, {value: 7, text: '2'}))).to.deep.equal([
      {op: 'replace', path: '/1/value', value: 7},
    ]);
  });

  it('is one operation when a text came into a plain list, left it, or changed in it', () => {
    const texts = ['a', 'b', 'c', 'b'];
    expect(difference(texts, ['a', 'b', 'x', 'c', 'b'])).to.deep.equal([
      {op: 'add', path: '/2', value: 'x'},
    ]);
    expect(difference(texts, ['b', 'c', 'b'])).to.deep.equal([{op: 'remove', path: '/0'}]);
    expect(difference(texts, ['a', 'x', 'c', 'b'])).to.deep.equal([
      {op: 'replace', path: '/1', value: 'x'},
    ]);
  });

  it('escapes the keys a host chose', () => {
    const before = {extensions: {'example.org/portal': 1, 'a~b': 1}};
    const after = {extensions: {'example.org/portal': 2}};
    expect(difference(before, after)).to.deep.equal([
      {op: 'remove', path: '/extensions/a~0b'},
      {op: 'replace', path: '/extensions/example.org~1portal', value: 2},
    ]);
  });

  it('takes a key whose value is undefined for a missing one', () => {
    expect(difference({a: 1}, {a: undefined})).to.deep.equal([{op: 'remove', path: '/a'}]);
    expect(difference({a: undefined}, {a: 1})).to.deep.equal([{op: 'add', path: '/a', value: 1}]);
    expect(difference({a: undefined}, {})).to.deep.equal([]);
  });

  it('leads from any document to any other', () => {
    fc.assert(
      fc.property(arbitraryDocument, arbitraryDocument, (before, after) => {
        expect(alike(applyPatches(before, difference(before, after)), after)).to.equal(true);
      }),
      {numRuns: 300},
    );
  });

  it('leads from any plan to any other, and back', () => {
    fc.assert(
      fc.property(arbitraryPlanPair(), ([before, after]) => {
        const there = applyPatches(before, difference(before, after));
        expect(there).to.deep.equal(after);
        expect(applyPatches(there, difference(there, before))).to.deep.equal(before);
      }),
      {numRuns: 50},
    );
  });

  it('is empty for a plan and its copy', () => {
    fc.assert(
      fc.property(arbitraryPlan(), (plan) => {
        expect(difference(plan, structuredClone(plan))).to.deep.equal([]);
      }),
      {numRuns: 30},
    );
  });

  it('never has more moves than a list has items outside a longest rise', () => {
    fc.assert(
      fc.property(arbitraryItems, fc.infiniteStream(fc.nat()), (before, numbers) => {
        const order = new Map(before.map(({id}) => [id, numbers.next().value as number]));
        const after = before.toSorted((a, b) => order.get(a.id)! - order.get(b.id)!);
        const rise = longestRise(after.map((item) => before.indexOf(item))).size;
        const patches = difference(before, after);
        expect(ops(patches)).to.deep.equal(ops(patches).map(() => 'move'));
        expect(patches.length).to.be.at.most(before.length - rise);
      }),
    );
  });
});

describe('the longest rise', () => {
  /** Tries every choice: slow, and surely right. */
  const slowly = (values: readonly number[]): number => {
    let best = 0;
    for (let choice = 0; choice < 1 << values.length; choice++) {
      const chosen = values.filter((_, index) => choice & (1 << index));
      if (chosen.every((value, index) => index === 0 || chosen[index - 1]! < value)) {
        best = Math.max(best, chosen.length);
      }
    }
    return best;
  };

  it('is as long as trying every choice finds', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({max: 50}), {maxLength: 9}), (values) => {
        const rise = longestRise(values);
        const chosen = values.filter((value) => rise.has(value));
        expect(chosen).to.deep.equal(chosen.toSorted((a, b) => a - b));
        expect(chosen.length).to.equal(slowly(values));
      }),
    );
  });
});
