/** The cards of a map arranged by zone and by connection. */
import {expect} from 'chai';
import fc from 'fast-check';
import {mapLayout, type CardToPlace} from '../../src/geometry/map-layout.js';

const card = (id: string, zone: number, fields: Partial<CardToPlace> = {}): CardToPlace => ({
  ...{id, zone, x: 0, y: 0, width: 216, height: 88, fixed: false},
  ...fields,
});

const maps = fc
  .uniqueArray(
    fc.record({
      id: fc.string({minLength: 1, maxLength: 3}),
      zone: fc.nat({max: 6}),
      x: fc.integer({min: -1000, max: 1000}),
      y: fc.integer({min: -1000, max: 1000}),
      width: fc.constant(216),
      height: fc.integer({min: 72, max: 260}),
      fixed: fc.boolean(),
    }),
    {selector: ({id}) => id, minLength: 1, maxLength: 30},
  )
  .chain((cards) =>
    fc.record({
      cards: fc.constant(cards),
      links: fc.array(
        fc.record({
          from: fc.constantFrom(...cards.map(({id}) => id)),
          to: fc.constantFrom(...cards.map(({id}) => id)),
        }),
        {maxLength: 40},
      ),
    }),
  );
const rules = fc.constantFrom('zone' as const, 'connection' as const);

describe('a map that is arranged', () => {
  it('by zone has why on top, and each other zone in a column beneath', () => {
    const places = mapLayout(
      [card('goal', 0), card('purpose', 0), card('ana', 1), card('coach', 1), card('test', 2)],
      [],
      'zone',
    );
    const [goal, purpose, ana, coach, test] = ['goal', 'purpose', 'ana', 'coach', 'test'].map(
      (id) => places.get(id)!,
    );
    expect(goal!.y).to.equal(purpose!.y);
    expect(ana!.x).to.equal(coach!.x);
    expect(test!.x).to.be.above(ana!.x);
    expect(Math.min(ana!.y, coach!.y, test!.y)).to.be.above(goal!.y);
  });

  it('by connection has what leads to something before it, also around a circle', () => {
    const cards = ['a', 'b', 'c', 'd'].map((id) => card(id, 2));
    const chain = [
      {from: 'c', to: 'b'},
      {from: 'b', to: 'a'},
    ];
    const x = (places: ReturnType<typeof mapLayout>) =>
      ['c', 'b', 'a'].map((id) => places.get(id)!.x);
    const [c, b, a] = x(mapLayout(cards, chain, 'connection'));
    expect(c).to.be.below(b!);
    expect(b).to.be.below(a!);
    const circle = mapLayout(cards, [...chain, {from: 'a', to: 'c'}], 'connection');
    expect(new Set(x(circle)).size).to.equal(3);
  });

  it('leaves what is fixed alone, and puts no card on another', () => {
    fc.assert(
      fc.property(maps, rules, ({cards, links}, rule) => {
        const places = mapLayout(cards, links, rule);
        expect([...places.keys()].sort()).to.deep.equal(
          cards
            .filter(({fixed}) => !fixed)
            .map(({id}) => id)
            .sort(),
        );
        const placed = cards.map((one) => ({...one, ...places.get(one.id)}));
        for (const one of placed.filter(({fixed}) => !fixed))
          for (const other of placed)
            if (one.id !== other.id)
              expect(
                one.x < other.x + other.width &&
                  other.x < one.x + one.width &&
                  one.y < other.y + other.height &&
                  other.y < one.y + one.height,
              ).to.equal(false);
      }),
    );
  });

  it('is the same whatever order its cards and connections come in', () => {
    fc.assert(
      fc.property(maps, rules, ({cards, links}, rule) => {
        const there = mapLayout(cards, links, rule);
        const back = mapLayout([...cards].reverse(), [...links].reverse(), rule);
        expect(new Map([...there].sort())).to.deep.equal(new Map([...back].sort()));
      }),
    );
  });

  it('is quick for 2,000 cards', () => {
    const cards = Array.from({length: 2000}, (_, at) =>
      card(`c-${String(at)}`, at % 7, {x: (at % 50) * 320, y: Math.floor(at / 50) * 140}),
    );
    const links = cards.slice(1).map(({id}, at) => ({from: cards[at]!.id, to: id}));
    const start = performance.now();
    mapLayout(cards, links, 'connection');
    mapLayout(cards, links, 'zone');
    expect(performance.now() - start).to.be.below(1500);
  });
});
