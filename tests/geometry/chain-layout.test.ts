import {expect} from 'chai';
import fc from 'fast-check';
import {
  chainLayout,
  crossingsOf,
  type ChainLayout,
  type ChainLink,
  type ChainPart,
} from '../../src/geometry/chain-layout.js';

interface Chain {
  readonly parts: readonly ChainPart[];
  readonly links: readonly ChainLink[];
}

const part = (id: string, stage: number): ChainPart => ({id, stage});
const link = (from: string, to: string): ChainLink => ({id: `${from}-${to}`, from, to});

/** What stands in each column, without the lanes. */
const columns = ({columns: all}: ChainLayout): string[][] =>
  all.map(({places}) => places.filter(({lane}) => !lane).map(({id}) => id));

const columnOf = (layout: ChainLayout, id: string): number =>
  columns(layout).findIndex((column) => column.includes(id));

const stages = fc.array(fc.integer({min: 0, max: 3}), {minLength: 1, maxLength: 24});

/** Any links at all: also circles, links to itself, twice the same, and to what is not there. */
const anyChain: fc.Arbitrary<Chain> = stages.chain((all) =>
  fc.record({
    parts: fc.constant(all.map((stage, at) => part(`p${at}`, stage))),
    links: fc
      .array(fc.tuple(fc.nat({max: all.length}), fc.nat({max: all.length})), {maxLength: 40})
      .map((pairs) =>
        pairs.map(([from, to], at) => ({id: `l${at}`, from: `p${from}`, to: `p${to}`})),
      ),
  }),
);

/** Links from earlier in the list to later, so that there is no circle. */
const forward = (chain: Chain): Chain => ({
  parts: chain.parts,
  links: chain.links.filter(({from, to}) => Number(from.slice(1)) < Number(to.slice(1))),
});

/** Every part has one cause at most. */
const tree: fc.Arbitrary<Chain> = stages.chain((all) =>
  fc.tuple(...all.map((_, at) => fc.option(fc.nat({max: Math.max(0, at - 1)})))).map((causes) => ({
    parts: all.map((stage, at) => part(`p${at}`, stage)),
    links: causes.flatMap((cause, at) =>
      at === 0 || cause === null ? [] : [link(`p${cause}`, `p${at}`)],
    ),
  })),
);

const turned = ({parts, links}: Chain): Chain => ({
  parts: parts.map(({id, stage}) => part(id, 3 - stage)),
  links: links.map(({id, from, to}) => ({id, from: to, to: from})),
});

/** How often lines cross where each column has the order of the list, by looking at every pair. */
function crossingsOfList({parts, links}: Chain, layout: ChainLayout): number {
  const lines = new Map(
    links
      .filter(({from, to}) => columnOf(layout, to) === columnOf(layout, from) + 1)
      .map(({from, to}) => [`${from} ${to}`, [from, to] as const]),
  );
  const row = (id: string): number => parts.findIndex((one) => one.id === id);
  const all = [...lines.values()];
  let count = 0;
  for (const [i, [a, b]] of all.entries())
    for (const [c, d] of all.slice(i + 1))
      if (columnOf(layout, a) === columnOf(layout, c) && (row(a) - row(c)) * (row(b) - row(d)) < 0)
        count++;
  return count;
}

describe('The layout of a chain', () => {
  it('puts stages from left to right, and what follows within a stage further right', () => {
    const layout = chainLayout(
      [part('if', 0), part('learn', 1), part('use', 1), part('students', 3)],
      [link('if', 'learn'), link('learn', 'use'), link('use', 'students')],
    );
    expect(columns(layout)).to.deep.equal([['if'], ['learn'], ['use'], ['students']]);
    expect(layout.columns.map(({stage}) => stage)).to.deep.equal([0, 1, 1, 3]);
  });

  it('leaves a lane in every column that a line passes', () => {
    const layout = chainLayout(
      [part('if', 0), part('then', 1), part('later', 2), part('students', 3)],
      [
        link('if', 'then'),
        link('then', 'later'),
        link('later', 'students'),
        link('if', 'students'),
      ],
    );
    const [, , , long] = layout.lines;
    expect(long!.path).to.have.length(4);
    expect(layout.columns.map(({places}) => places.filter(({lane}) => lane).length)).to.deep.equal([
      0, 1, 1, 0,
    ]);
  });

  it('uncrosses what need not cross', () => {
    const layout = chainLayout(
      [part('a', 0), part('b', 0), part('c', 1), part('d', 1)],
      [link('a', 'd'), link('b', 'c')],
    );
    expect(crossingsOf(layout)).to.equal(0);
  });

  it('keeps the order of the list where nothing is to be won', () => {
    const layout = chainLayout(
      [part('b', 0), part('a', 0), part('d', 1), part('c', 1)],
      [link('b', 'd'), link('a', 'c')],
    );
    expect(columns(layout)).to.deep.equal([
      ['b', 'a'],
      ['d', 'c'],
    ]);
  });

  it('draws the link back that closes a circle, and the rest of it forward', () => {
    const layout = chainLayout(
      [part('a', 1), part('b', 1), part('c', 3)],
      [link('a', 'b'), link('b', 'c'), link('c', 'a')],
    );
    expect(columns(layout)).to.deep.equal([['a'], ['b'], ['c']]);
    expect(layout.lines.map(({back}) => back)).to.deep.equal([false, false, true]);
  });

  it('puts a part behind a cause that stands in a later stage', () => {
    const layout = chainLayout([part('adult', 1), part('student', 3)], [link('student', 'adult')]);
    expect(columns(layout)).to.deep.equal([['student'], ['adult']]);
  });

  it('has every part in exactly one place, and no lane with the name of a part', () => {
    fc.assert(
      fc.property(anyChain, ({parts, links}) => {
        const layout = chainLayout(parts, links);
        expect(columns(layout).flat().sort()).to.deep.equal(parts.map(({id}) => id).sort());
        const ids = layout.columns.flatMap(({places}) => places.map(({id}) => id));
        expect(new Set(ids).size).to.equal(ids.length);
        expect(layout.columns.every(({places}) => places.some(({lane}) => !lane))).to.equal(true);
      }),
    );
  });

  it('draws each link between two parts that are there, from one to the other, column by column', () => {
    fc.assert(
      fc.property(anyChain, ({parts, links}) => {
        const layout = chainLayout(parts, links);
        const there = new Set(parts.map(({id}) => id));
        const drawn = links.filter(({from, to}) => from !== to && there.has(from) && there.has(to));
        expect(layout.lines.map((line) => line.link)).to.deep.equal(drawn.map(({id}) => id));
        const at = new Map(
          layout.columns.flatMap(({places}, column) => places.map(({id}) => [id, column] as const)),
        );
        for (const [i, {path, back}] of layout.lines.entries()) {
          expect([path[0], path.at(-1)]).to.deep.equal([drawn[i]!.from, drawn[i]!.to]);
          const steps = path.slice(1).map((id, step) => at.get(id)! - at.get(path[step]!)!);
          if (back) expect(steps[0]).to.be.lessThan(0);
          else expect(steps.every((step) => step === 1)).to.equal(true);
        }
      }),
    );
  });

  it('goes right with every link where there is no circle', () => {
    fc.assert(
      fc.property(anyChain.map(forward), ({parts, links}) => {
        expect(chainLayout(parts, links).lines.every(({back}) => !back)).to.equal(true);
      }),
    );
  });

  it('never crosses more often than the order of the list', () => {
    fc.assert(
      fc.property(anyChain.map(forward), (chain) => {
        // Lines to the next column alone, so that where the lanes would be in a list is no question.
        const first = chainLayout(chain.parts, chain.links);
        const links = chain.links.filter(
          ({from, to}) => columnOf(first, to) === columnOf(first, from) + 1,
        );
        const layout = chainLayout(chain.parts, links);
        expect(crossingsOf(layout)).to.be.at.most(crossingsOfList({...chain, links}, layout));
      }),
    );
  });

  it('crosses nothing where every part has one cause at most', () => {
    fc.assert(
      fc.property(tree, ({parts, links}) => {
        expect(crossingsOf(chainLayout(parts, links))).to.equal(0);
      }),
    );
  });

  it('crosses nothing where every part has one effect at most', () => {
    fc.assert(
      fc.property(tree.map(turned), ({parts, links}) => {
        expect(crossingsOf(chainLayout(parts, links))).to.equal(0);
      }),
    );
  });

  it('is the same every time, and does not look at the names', () => {
    fc.assert(
      fc.property(anyChain, ({parts, links}) => {
        const layout = chainLayout(parts, links);
        expect(chainLayout(parts, links)).to.deep.equal(layout);
        const other = (id: string): string => `z${id.split('').reverse().join('')}`;
        const renamed = chainLayout(
          parts.map(({id, stage}) => part(other(id), stage)),
          links.map(({id, from, to}) => ({id, from: other(from), to: other(to)})),
        );
        expect(columns(renamed)).to.deep.equal(columns(layout).map((column) => column.map(other)));
      }),
    );
  });

  it('ends in time, whatever it is given', () => {
    const parts = Array.from({length: 3000}, (_, at) => part(`p${at}`, at % 4));
    const links = Array.from({length: 6000}, (_, at) =>
      link(`p${(at * 7919) % 3000}`, `p${(at * 104729 + 1) % 3000}`),
    );
    expect(columns(chainLayout(parts, links)).flat()).to.have.length(3000);
    const long = Array.from({length: 2000}, (_, at) => part(`q${at}`, 1));
    const chain = long.slice(1).flatMap(({id}, at) => [link(`q${at}`, id), link('q0', id)]);
    expect(chainLayout(long, chain).columns).to.have.length(2000);
  });
});
