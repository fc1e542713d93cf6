/** What several people wrote at once, as items of one list in one step. */
import {assumption, barrier, idea, outcome, strategy} from '../schema/theory.js';
import {isBlank} from '../text.js';
import type {Plan, Text} from '../types.js';
import {edit, newId, refuse, type Edit} from './edit.js';
import {completed, itemIn, mutable} from './items.js';
import {missing} from './references.js';

/** Which list: barriers, answers to why a barrier exists, ideas (against a barrier or none), IFs, outcomes, assumptions of a link. */
export type SeveralOf =
  | {readonly kind: 'barrier' | 'strategy'}
  | {readonly kind: 'why'; readonly barrier: string}
  | {readonly kind: 'idea'; readonly barrier?: string}
  | {readonly kind: 'outcome'; readonly level: string}
  | {readonly kind: 'assumption'; readonly link: string};

const prefixes = {barrier: 'b', strategy: 's', idea: 'i', outcome: 'o', assumption: 'a'} as const;
const schemas = {barrier, strategy, idea, outcome, assumption} as const;

/** Adds an item for each text, in their order; texts without words are left out. */
export function addSeveral(of: SeveralOf, texts: readonly Text[]): Edit {
  const written = texts.filter((text) => !isBlank(text));
  const entries = written.map((text): unknown => {
    if (of.kind === 'why') return text;
    const {kind, ...given} = of;
    const fields = kind === 'assumption' ? {} : given;
    return completed(schemas[kind], {id: newId(prefixes[kind]), text, ...fields});
  });
  return edit('add-several', {
    refusal(plan) {
      if (!listOf(plan, of)) return refuse('not-found');
      return of.kind === 'idea' ? missing(plan, 'barrier', of.barrier) : undefined;
    },
    apply(draft) {
      mutable(listOf(draft, of) ?? []).push(...entries);
    },
  });
}

function listOf({theory}: Plan, of: SeveralOf): readonly unknown[] | undefined {
  switch (of.kind) {
    case 'barrier':
      return theory.barriers;
    case 'why':
      return itemIn(theory.barriers, of.barrier)?.whys;
    case 'idea':
      return theory.ideas;
    case 'strategy':
      return theory.strategies;
    case 'outcome':
      return theory.outcomes;
    case 'assumption':
      return itemIn(theory.links, of.link)?.assumptions;
  }
}
