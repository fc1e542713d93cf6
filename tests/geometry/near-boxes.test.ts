import {expect} from 'chai';
import fc from 'fast-check';
import {boxesNear, touch} from '../../src/geometry/near-boxes.js';

const length = fc.integer({min: 1, max: 3000});
const place = fc.integer({min: -5000, max: 5000});
const area = fc.record({x: place, y: place, width: length, height: length});
const boxes = fc
  .array(area, {maxLength: 60})
  .map((areas) => areas.map((one, at) => ({...one, id: String(at)})));

describe('Boxes near an area', () => {
  it('are those that touch it, each once and in their order, wherever they stand', () => {
    fc.assert(
      fc.property(boxes, area, (all, wanted) => {
        expect(boxesNear(all)(wanted)).to.deep.equal(all.filter((box) => touch(box, wanted)));
      }),
    );
  });
});
