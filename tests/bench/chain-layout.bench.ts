/**
 * How long the layout of a theory takes, and how often its lines cross: `npx tsx tests/bench/chain-layout.bench.ts`. CPU
 * milliseconds; medians of 40 after 10 to warm up. The goal is 5 ms for 40 outcomes.
 */
import {chainLayout, crossingsOf, type ChainLink} from '../../src/geometry/chain-layout.js';
import {report, timed} from './timing.js';

/** A theory with so many outcomes, each with one cause and some with two, a few of them far away. */
function theory(outcomes: number): {
  parts: {id: string; stage: number}[];
  links: ChainLink[];
} {
  let seed = 7;
  const random = (below: number): number => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  const parts = Array.from({length: outcomes + 6}, (_, at) => ({
    id: `p${at}`,
    stage: at < 6 ? 0 : 1 + Math.floor(((at - 6) * 3) / outcomes),
  }));
  const links = parts.slice(6).flatMap(({id, stage}, at) =>
    Array.from({length: at % 2 ? 1 : 2}, (_, n) => {
      const causes = parts.filter((one) => one.stage === (n && at % 8 === 0 ? 0 : stage - 1));
      return {id: `l${id}-${n}`, from: causes[random(causes.length)]?.id ?? '', to: id};
    }),
  );
  return {parts, links};
}

for (const outcomes of [10, 40, 200]) {
  const {parts, links} = theory(outcomes);
  const count = crossingsOf(chainLayout(parts, links));
  report(
    `${outcomes} outcomes, ${links.length} links (${count} crossings)`,
    Array.from({length: 50}, () => timed(() => chainLayout(parts, links))),
  );
}
