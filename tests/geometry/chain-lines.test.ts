import {expect} from 'chai';
import fc from 'fast-check';
import {chainLayout} from '../../src/geometry/chain-layout.js';
import {chainCurves, roomBelow, type ChainBox} from '../../src/geometry/chain-lines.js';
import {chainRows} from '../../src/geometry/chain-rows.js';

const [ACROSS, BETWEEN, HEIGHT, APART] = [100, 60, 40, 20];

/** Boxes of one size where the layout puts them, and the lines between them. */
function drawn(
  stages: readonly number[],
  ends: readonly (readonly [number, number])[],
  mirrored?: number,
): {boxes: Map<string, ChainBox>; curves: ReturnType<typeof chainCurves>} {
  const layout = chainLayout(
    stages.map((stage, at) => ({id: `p${at}`, stage})),
    ends.map(([from, to], at) => ({id: `l${at}`, from: `p${from}`, to: `p${to}`})),
  );
  const heightOf = (_: string, lane: boolean): number => (lane ? 8 : HEIGHT);
  const rows = chainRows(layout, heightOf, 10);
  const boxes = new Map(
    layout.columns.flatMap(({places}, column) =>
      places.map(({id, lane}): [string, ChainBox] => [
        id,
        {
          x: column * (ACROSS + BETWEEN),
          y: rows.get(id)!,
          width: ACROSS,
          height: heightOf(id, lane),
        },
      ]),
    ),
  );
  return {boxes, curves: chainCurves(layout.lines, boxes, APART, mirrored)};
}

const numbersOf = (path: string): number[] => path.match(/-?[\d.]+/g)!.map(Number);

const chains = fc.tuple(
  fc.array(fc.integer({min: 0, max: 3}), {minLength: 2, maxLength: 12}),
  fc.array(fc.tuple(fc.nat({max: 11}), fc.nat({max: 11})), {maxLength: 16}),
);

describe('The lines of a chain', () => {
  it('run level between two boxes that stand level, with the number in the middle', () => {
    const {curves} = drawn([0, 1], [[0, 1]]);
    expect(curves).to.deep.equal([
      {
        link: 'l0',
        back: false,
        path: 'M100 20C128 20 128 20 156 20',
        end: [156, 20],
        number: [128, 20],
      },
    ]);
  });

  it('are the same the other way round where the page is', () => {
    fc.assert(
      fc.property(chains, ([stages, ends]) => {
        const plain = drawn(stages, ends).curves;
        const mirrored = drawn(stages, ends, 1000).curves;
        for (const [at, {end, number}] of plain.entries()) {
          expect(mirrored[at]!.end[0]).to.be.closeTo(1000 - end[0], 0.2);
          expect(mirrored[at]!.number).to.satisfy(
            ([x, y]: number[]) => Math.abs(x! - (1000 - number[0])) < 0.2 && y === number[1],
          );
        }
      }),
    );
  });

  it('run back under all boxes, each under the one before', () => {
    const {boxes, curves} = drawn(
      [0, 1, 2],
      [
        [0, 1],
        [1, 2],
        [2, 1],
        [2, 0],
      ],
    );
    const lowest = Math.max(...[...boxes.values()].map(({y, height}) => y + height));
    const back = curves.filter((curve) => curve.back);
    expect(back.map(({number}) => number[1] - lowest)).to.deep.equal([APART, 2 * APART]);
  });

  it('are finite, and stay within the room they are given', () => {
    fc.assert(
      fc.property(chains, ([stages, ends]) => {
        const {boxes, curves} = drawn(stages, ends);
        const lowest = Math.max(...[...boxes.values()].map(({y, height}) => y + height));
        const room = roomBelow(
          curves.map(({link, back}) => ({link, back, path: []})),
          APART,
        );
        for (const {path, number} of curves) {
          expect(numbersOf(path).every(Number.isFinite)).to.equal(true);
          expect(number[1]).to.be.at.most(lowest + room);
        }
      }),
    );
  });

  it('keep the numbers of lines that begin together apart', () => {
    const {curves} = drawn(
      [0, 1, 1, 1],
      [
        [0, 1],
        [0, 2],
        [0, 3],
      ],
    );
    const [one, two, three] = curves.map(({number}) => number);
    for (const [a, b] of [
      [one!, two!],
      [two!, three!],
      [one!, three!],
    ])
      expect(Math.hypot(a![0] - b![0], a![1] - b![1])).to.be.at.least(APART - 0.2);
  });
});
