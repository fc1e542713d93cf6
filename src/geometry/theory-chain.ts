/**
 * A theory as a chain to lay out: what is done first, then what adults do differently, sooner and later, then what
 * students and families notice.
 *
 * What always holds: derived from the plan alone; the same theory has the very same layout.
 */
import type {Outcome, Theory} from '../plan/types.js';
import {chainLayout, type ChainLayout} from './chain-layout.js';

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
