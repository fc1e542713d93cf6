/** Where cards of one family stand together. */
import {expect} from 'chai';
import fc from 'fast-check';
import {zonesOf} from '../../src/geometry/map-zones.js';
import {touch} from '../../src/geometry/near-boxes.js';

const card = (family: string, column: number, row: number) => ({
  ...{id: `${family}-${column}-${row}`, family},
  ...{x: column * 320, y: row * 140, width: 216, height: 88},
});

describe('the zones of a map', () => {
  it('are around the cards of a family that stand side by side or beneath each other', () => {
    expect(
      zonesOf([card('why', 0, 0), card('why', 1, 0), card('people', 0, 2), card('people', 0, 3)]),
    ).to.deep.equal([
      {family: 'why', x: 0, y: 0, width: 536, height: 88},
      {family: 'people', x: 0, y: 280, width: 216, height: 228},
    ]);
  });

  it('take in nobody who stands far away, alone or beyond another card, and none of no family', () => {
    expect(zonesOf([card('why', 0, 0), card('why', 2, 0)])).to.deep.equal([]);
    expect(zonesOf([card('why', 0, 0), card('people', 1, 0)])).to.deep.equal([]);
    expect(
      zonesOf([card('why', 0, 0), card('why', 1, 1), {...card('people', 1, 0), y: 40}]),
    ).to.deep.equal([]);
    expect(zonesOf([card('', 0, 0), card('', 1, 0)])).to.deep.equal([]);
  });

  it('leave room for their word above their cards', () => {
    const zone = [card('why', 0, 1), card('why', 1, 1)];
    expect(zonesOf([...zone, {...card('people', 0, 0), y: 20}])).to.have.length(1);
    expect(zonesOf([...zone, {...card('people', 0, 0), y: 40}])).to.have.length(0);
  });

  it('reach over one that was passed before they grew', () => {
    const wide = [card('why', 0, 0), card('why', 2, 0), card('why', 1, 0)];
    expect(zonesOf(wide)).to.deep.equal([{family: 'why', x: 0, y: 0, width: 856, height: 88}]);
  });

  it('never have a card of others in them, wherever the cards stand', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            family: fc.constantFrom('', 'why', 'people', 'doing'),
            x: fc.integer({min: 0, max: 1200}),
            y: fc.integer({min: 0, max: 900}),
            height: fc.integer({min: 72, max: 200}),
          }),
          {maxLength: 30},
        ),
        (places) => {
          const cards = places.map((place, at) => ({...place, id: String(at), width: 216}));
          for (const zone of zonesOf(cards)) {
            const inside = cards.filter((one) => touch(one, zone));
            // A card that lies over one of the zone was there before.
            const own = inside.filter(({family}) => family === zone.family);
            expect(own.length).to.be.above(1);
            expect(inside).to.deep.equal(own);
          }
        },
      ),
    );
  });
});
