/**
 * A theory as a chain to lay out: what is done first, then what adults do differently, sooner and later, then what
 * students and families notice.
 *
 * What always holds: derived from the plan alone; the same theory has the very same layout.
 */
import type {Link, Outcome, Theory} from '../plan/types.js';
import {chainLayout, type ChainLayout, type ChainLine} from './chain-layout.js';

/** The groups of columns, by the number of their stage. */
export const chainStages = ['strategies', 'soon', 'later', 'effects'] as const;
export type ChainStage = (typeof chainStages)[number];

/** Where an outcome stands of itself; what nobody has sorted yet stands with what comes soon. */
export function stageOf({level, term}: Pick<Outcome, 'level' | 'term'>): ChainStage {
  if (level === 'student' || level === 'family') return 'effects';
  return term === 'medium' || term === 'long' ? 'later' : 'soon';
}

const layouts = new WeakMap<Theory, ChainLayout>();

/** Where the parts of a theory stand. */
export function theoryChain(theory: Theory): ChainLayout {
  let layout = layouts.get(theory);
  if (!layout) {
    const {strategies, outcomes, links} = theory;
    layout = chainLayout(
      [
        ...strategies.map(({id}) => ({id, stage: 0})),
        ...outcomes.map((outcome) => ({
          id: outcome.id,
          stage: chainStages.indexOf(stageOf(outcome)),
        })),
      ],
      links,
    );
    layouts.set(theory, layout);
  }
  return layout;
}

/** A column as it is shown; without places where a part of the claim still waits for words. */
export interface ChainGroup {
  readonly stage: ChainStage;
  readonly places: ChainLayout['columns'][number]['places'];
}

/** The columns from left to right, and an empty one for each part of the claim that nobody has written. */
export function shownColumns(theory: Theory): ChainGroup[] {
  const shown = theoryChain(theory).columns.map(({stage, places}): ChainGroup => ({
    stage: chainStages[stage] ?? 'effects',
    places,
  }));
  const parts: readonly (readonly ChainStage[])[] = [
    ['strategies'],
    ['soon', 'later'],
    ['effects'],
  ];
  for (const stages of parts) {
    const [first] = stages;
    if (first && !shown.some(({stage}) => stages.includes(stage)))
      shown.push({stage: first, places: []});
  }
  return shown.sort(
    (one, other) => chainStages.indexOf(one.stage) - chainStages.indexOf(other.stage),
  );
}

export interface NumberedLink {
  readonly link: Link;
  readonly line: ChainLine;
  readonly number: number;
}

/** The links that have a line, numbered as one meets them from left to right and from top to bottom. */
export function numberedLinks(theory: Theory): NumberedLink[] {
  const {columns, lines} = theoryChain(theory);
  const places = new Map(columns.flatMap((column) => column.places).map(({id}, at) => [id, at]));
  const links = new Map(theory.links.map((link) => [link.id, link]));
  const at = (id: string | undefined): number => places.get(id ?? '') ?? 0;
  return lines
    .flatMap((line) => {
      const link = links.get(line.link);
      return link ? [{link, line}] : [];
    })
    .sort(
      (one, other) =>
        at(one.line.path[0]) - at(other.line.path[0]) ||
        at(one.line.path.at(-1)) - at(other.line.path.at(-1)),
    )
    .map((one, index) => ({...one, number: index + 1}));
}
