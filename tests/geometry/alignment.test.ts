/** Boxes in line, and at equal distances. */
import {expect} from 'chai';
import fc from 'fast-check';
import {aligned, alignments, distributed} from '../../src/geometry/alignment.js';
import type {Box} from '../../src/geometry/reading-order.js';

const box = (id: string, x: number, y: number, width = 200, height = 80): Box => ({
  id,
  x,
  y,
  width,
  height,
});

const boxes = fc.uniqueArray(
  fc.record({
    id: fc.string({minLength: 1, maxLength: 4}),
    x: fc.integer({min: -2000, max: 2000}),
    y: fc.integer({min: -2000, max: 2000}),
    width: fc.constant(216),
    height: fc.integer({min: 40, max: 300}),
  }),
  {selector: ({id}) => id, minLength: 2, maxLength: 12},
);

const after = (all: readonly Box[], places: ReadonlyMap<string, {x: number; y: number}>): Box[] =>
  all.map((one) => ({...one, ...places.get(one.id)}));

describe('aligned boxes', () => {
  it('share an edge or a middle, of the outermost of them', () => {
    const three = [box('a', 0, 0), box('b', 40, 100, 100), box('c', 300, 200)];
    const x = (to: 'left' | 'center' | 'right') =>
      after(three, aligned(three, to)).map((one) => one.x);
    expect(x('left')).to.deep.equal([0, 0, 0]);
    expect(x('right')).to.deep.equal([300, 400, 300]);
    expect(x('center')).to.deep.equal([150, 200, 150]);
    expect([...aligned(three, 'top').keys()]).to.deep.equal(['b', 'c']);
  });

  it('move along one axis alone, and stay once they are in line', () => {
    fc.assert(
      fc.property(boxes, fc.constantFrom(...alignments), (all, to) => {
        const there = after(all, aligned(all, to));
        const fixed = ['left', 'center', 'right'].includes(to) ? 'y' : 'x';
        expect(there.map((one) => one[fixed])).to.deep.equal(all.map((one) => one[fixed]));
        if (to !== 'center' && to !== 'middle') expect(aligned(there, to).size).to.equal(0);
      }),
    );
  });
});

describe('distributed boxes', () => {
  it('have the same room between them, within the same ends', () => {
    const four = [box('a', 0, 0), box('b', 210, 300), box('c', 250, 0), box('d', 1000, 0)];
    const there = after(four, distributed(four, 'across'));
    expect(there.map(({x}) => x)).to.deep.equal([0, 333, 667, 1000]);
    expect(there.map(({y}) => y)).to.deep.equal([0, 300, 0, 0]);
  });

  it('stay within the ends where there is no room between them', () => {
    const three = [40, 42, 42].map((height, at) => ({...box(`b-${at}`, 0, 0), height}));
    expect(after(three, distributed(three, 'down')).map(({y}) => y)).to.deep.equal([0, 0, 0]);
  });

  it('keep their ends', () => {
    fc.assert(
      fc.property(boxes, fc.constantFrom('across' as const, 'down' as const), (all, along) => {
        const at = along === 'across' ? 'x' : 'y';
        const length = along === 'across' ? 'width' : 'height';
        const there = after(all, distributed(all, along));
        const start = (list: readonly Box[]) => Math.min(...list.map((one) => one[at]));
        const end = (list: readonly Box[]) => Math.max(...list.map((one) => one[at] + one[length]));
        expect(start(there)).to.equal(start(all));
        expect(end(there)).to.be.at.most(end(all));
      }),
    );
  });
});
