import {expect} from 'chai';
import fc from 'fast-check';
import {linkCurve, pointOn, wordPlace, type Point} from '../../src/geometry/links.js';
import type {Box} from '../../src/geometry/reading-order.js';

const boxAt = (id: string): fc.Arbitrary<Box> =>
  fc.record({
    id: fc.constant(id),
    x: fc.integer({min: -4000, max: 4000}),
    y: fc.integer({min: -4000, max: 4000}),
    width: fc.integer({min: 1, max: 600}),
    height: fc.integer({min: 1, max: 600}),
  });

const onEdge = ({x, y}: Point, box: Box): boolean => {
  const [left, right] = [box.x, box.x + box.width];
  const [top, bottom] = [box.y, box.y + box.height];
  const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6;
  const within = x >= left - 1e-6 && x <= right + 1e-6 && y >= top - 1e-6 && y <= bottom + 1e-6;
  return within && (near(x, left) || near(x, right) || near(y, top) || near(y, bottom));
};

describe('The line of a link', () => {
  it('leaves the side that faces the other box, and ends at the side that faces back', () => {
    const a = {id: 'a', x: 0, y: 0, width: 200, height: 100};
    const b = {id: 'b', x: 300, y: 0, width: 200, height: 100};
    const {start, end, dot} = linkCurve(a, b);
    expect(start).to.deep.equal({x: 200, y: 50});
    expect(end).to.deep.equal({x: 300, y: 50});
    expect(dot).to.deep.equal({x: 296, y: 50});
    expect(linkCurve(b, a).start).to.deep.equal({x: 300, y: 50});
    const below = linkCurve(a, {...a, id: 'c', y: 300});
    expect(below.start).to.deep.equal({x: 100, y: 100});
    expect(below.end).to.deep.equal({x: 100, y: 300});
  });

  it('starts and ends on the edge of its boxes, and is finite, wherever they lie', () => {
    fc.assert(
      fc.property(boxAt('a'), boxAt('b'), (a, b) => {
        const curve = linkCurve(a, b);
        expect(onEdge(curve.start, a)).to.equal(true);
        expect(onEdge(curve.end, b)).to.equal(true);
        expect(curve.path).to.match(/^M[-\d.,]+C[-\d.,]+ [-\d.,]+ [-\d.,]+$/);
        expect(curve.path).not.to.match(/NaN|Infinity/);
        expect(pointOn(curve, 0)).to.deep.equal(curve.start);
        expect(pointOn(curve, 1)).to.deep.equal(curve.end);
      }),
    );
  });

  it('carries its word in the middle where nothing is in the way', () => {
    const a = {id: 'a', x: 0, y: 0, width: 200, height: 100};
    const b = {id: 'b', x: 600, y: 0, width: 200, height: 100};
    expect(wordPlace(linkCurve(a, b), {width: 60, height: 18}, [a, b])).to.deep.equal({
      x: 400,
      y: 50,
    });
  });

  it('carries its word beside a box that covers the middle', () => {
    const a = {id: 'a', x: 0, y: 0, width: 200, height: 100};
    const b = {id: 'b', x: 1000, y: 0, width: 200, height: 100};
    const between = {id: 'c', x: 500, y: 0, width: 200, height: 100};
    const {x} = wordPlace(linkCurve(a, b), {width: 60, height: 18}, [a, b, between]);
    expect(x < 470 || x > 730).to.equal(true);
  });
});
