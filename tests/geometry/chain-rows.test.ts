import {expect} from 'chai';
import fc from 'fast-check';
import {chainLayout} from '../../src/geometry/chain-layout.js';
import {chainRows} from '../../src/geometry/chain-rows.js';

const GAP = 10;

const chains = fc
  .record({
    stages: fc.array(fc.integer({min: 0, max: 3}), {minLength: 1, maxLength: 20}),
    ends: fc.array(fc.tuple(fc.nat({max: 19}), fc.nat({max: 19})), {maxLength: 30}),
    heights: fc.array(fc.integer({min: 1, max: 300}), {minLength: 20, maxLength: 20}),
  })
  .map(({stages, ends, heights}) => ({
    layout: chainLayout(
      stages.map((stage, at) => ({id: `p${at}`, stage})),
      ends.map(([from, to], at) => ({id: `l${at}`, from: `p${from}`, to: `p${to}`})),
    ),
    heightOf: (id: string, lane: boolean) => (lane ? 8 : heights[Number(id.slice(1))]!),
  }));

describe('The rows of a chain', () => {
  it('put one box level with the box it hangs on', () => {
    const layout = chainLayout(
      ['a', 'b', 'c', 'd'].map((id) => ({id, stage: id === 'd' ? 1 : 0})),
      [{id: 'l', from: 'c', to: 'd'}],
    );
    const rows = chainRows(layout, () => 40, GAP);
    expect(rows.get('d')).to.equal(rows.get('c'));
  });

  it('keep the order of a column, and let nothing overlap', () => {
    fc.assert(
      fc.property(chains, ({layout, heightOf}) => {
        const rows = chainRows(layout, heightOf, GAP);
        for (const {places} of layout.columns)
          for (const [at, {id}] of places.entries()) {
            const above = places[at - 1];
            if (!above) continue;
            const end = rows.get(above.id)! + heightOf(above.id, above.lane) + GAP;
            expect(rows.get(id)).to.be.at.least(end - 1e-6);
          }
      }),
    );
  });

  it('begin at the top, and are the same every time', () => {
    fc.assert(
      fc.property(chains, ({layout, heightOf}) => {
        const rows = chainRows(layout, heightOf, GAP);
        expect(Math.min(...rows.values())).to.equal(0);
        expect([...chainRows(layout, heightOf, GAP)]).to.deep.equal([...rows]);
      }),
    );
  });
});
