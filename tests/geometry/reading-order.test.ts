import {expect} from 'chai';
import fc from 'fast-check';
import {nearest, readingOrder, type Box, type Direction} from '../../src/geometry/reading-order.js';

const places = fc.uniqueArray(
  fc.record({
    id: fc.string({minLength: 1, maxLength: 4}),
    x: fc.integer({min: -500, max: 2000}),
    y: fc.integer({min: -500, max: 2000}),
  }),
  {selector: ({id}) => id, maxLength: 30},
);

const boxes = places.map((things): Box[] =>
  things.map((thing, index) => ({...thing, width: 216, height: 72 + (index % 3) * 24})),
);

const ids = (things: readonly {readonly id: string}[]): string[] => things.map(({id}) => id);

describe('The reading order of a plane', () => {
  it('reads rows from the top, and each row from its start', () => {
    const things = [
      {id: 'd', x: 0, y: 200},
      {id: 'b', x: 320, y: 10},
      {id: 'a', x: 0, y: 0},
      {id: 'c', x: 640, y: -8},
    ];
    expect(ids(readingOrder(things))).to.deep.equal(['a', 'b', 'c', 'd']);
    expect(ids(readingOrder(things, true))).to.deep.equal(['c', 'b', 'a', 'd']);
  });

  it('holds everything once, whatever order it was given in', () => {
    fc.assert(
      fc.property(places, fc.nat(), (things, turn) => {
        const ordered = ids(readingOrder(things));
        expect([...ordered].sort()).to.deep.equal(ids(things).sort());
        const at = turn % Math.max(1, things.length);
        const turned = [...things.slice(at), ...things.slice(0, at)].reverse();
        expect(ids(readingOrder(turned))).to.deep.equal(ordered);
      }),
    );
  });

  it('never reads a thing before one that lies a row above it', () => {
    fc.assert(
      fc.property(places, (things) => {
        const ordered = readingOrder(things);
        for (const [at, thing] of ordered.entries()) {
          for (const later of ordered.slice(at + 1)) expect(later.y).to.be.above(thing.y - 48);
        }
      }),
    );
  });

  it('leaves everything else as it was when a thing is moved within its row', () => {
    const row = [0, 320, 640, 960].map((x, index) => ({id: 'abcd'.charAt(index), x, y: 0}));
    const moved = row.map((thing) => (thing.id === 'b' ? {...thing, x: 700, y: 12} : thing));
    expect(ids(readingOrder(moved))).to.deep.equal(['a', 'c', 'b', 'd']);
  });
});

describe('The nearest thing in a direction', () => {
  const box = (id: string, x: number, y: number): Box => ({id, x, y, width: 216, height: 80});
  const grid = [0, 1, 2].flatMap((row) =>
    [0, 1, 2].map((column) => box(`${row}${column}`, column * 320, row * 140)),
  );
  const from = (id: string): Box => grid.find((one) => one.id === id) ?? box('', 0, 0);

  it('is the neighbor in a grid', () => {
    const around = (['left', 'right', 'up', 'down'] as const).map(
      (direction) => nearest(from('11'), grid, direction)?.id,
    );
    expect(around).to.deep.equal(['10', '12', '01', '21']);
  });

  it('is nothing at the rim', () => {
    expect(nearest(from('00'), grid, 'left')).to.equal(undefined);
    expect(nearest(from('00'), grid, 'up')).to.equal(undefined);
    expect(nearest(from('22'), grid, 'right')).to.equal(undefined);
  });

  it('goes by edges: a wide thing beside a narrow one is its neighbor', () => {
    const wide: Box = {id: 'wide', x: 0, y: 0, width: 2000, height: 80};
    const right = box('right', 2040, 0);
    const below = box('below', 2040, 300);
    expect(nearest(wide, [wide, right, below], 'right')?.id).to.equal('right');
  });

  it('finds something exactly where something lies that way, and never the thing itself', () => {
    const directions: readonly Direction[] = ['left', 'right', 'up', 'down'];
    fc.assert(
      fc.property(boxes, fc.nat(), fc.constantFrom(...directions), (things, pick, direction) => {
        const start = things[pick % Math.max(1, things.length)];
        if (!start) return;
        const middle = (one: Box): number =>
          direction === 'left' || direction === 'right'
            ? one.x + one.width / 2
            : one.y + one.height / 2;
        const sign = direction === 'right' || direction === 'down' ? 1 : -1;
        const ahead = things.filter((one) => (middle(one) - middle(start)) * sign > 0);
        const found = nearest(start, things, direction);
        if (ahead.length === 0) expect(found).to.equal(undefined);
        else expect(ids(ahead)).to.include(found?.id);
      }),
    );
  });

  it('does not depend on the order in which things are given', () => {
    fc.assert(
      fc.property(boxes, (things) => {
        const [start] = things;
        if (!start) return;
        const there = nearest(start, things, 'right')?.id;
        expect(nearest(start, [...things].reverse(), 'right')?.id).to.equal(there);
      }),
    );
  });
});
