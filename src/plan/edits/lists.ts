/**
 * The lists of the theory and of the response plan as lists: their order, and several items at once.
 *
 * What always holds: an item keeps its id and all it carries wherever it goes; a list that is pasted is one step.
 */
import type {GenericSchema} from 'valibot';
import {itemsOf} from '../places.js';
import {evidence} from '../schema/evidence.js';
import {ask, promise, share, theme} from '../schema/learning.js';
import {measure} from '../schema/measures.js';
import {assumption, barrier, criterion, idea, outcome, strategy, voice} from '../schema/theory.js';
import {isBlank, withText} from '../text.js';
import type {Plan, PlanDraft, Text} from '../types.js';
import {edit, newId, refuse, type Edit, type Refusal} from './edit.js';
import {completed, itemIn, mutable, snapshot} from './items.js';
import {missing as missingReference} from './references.js';

/** How the items of a list are made of lines. */
interface Lines {
  readonly prefix: string;
  readonly schema: GenericSchema;
  /** The field that a line is written into. */
  readonly field: string;
  /** What a new item shares with the one it comes after. */
  readonly shared: readonly string[];
}

const fact: Lines = {prefix: 'e', schema: evidence, field: 'text', shared: ['kind', 'source']};

/** By the last name in the path of a list. */
const kinds = {
  rubric: {prefix: 'r', schema: criterion, field: 'criterion', shared: []},
  voices: {prefix: 'v', schema: voice, field: 'heard', shared: ['group', 'method', 'date']},
  barriers: {prefix: 'b', schema: barrier, field: 'text', shared: []},
  ideas: {prefix: 'i', schema: idea, field: 'text', shared: ['barrier']},
  strategies: {prefix: 's', schema: strategy, field: 'text', shared: ['actor']},
  outcomes: {prefix: 'o', schema: outcome, field: 'text', shared: ['level', 'term']},
  assumptions: {prefix: 'a', schema: assumption, field: 'text', shared: []},
  measures: {prefix: 'm', schema: measure, field: 'text', shared: ['outcome', 'type', 'source']},
  promises: {prefix: 'pr', schema: promise, field: 'text', shared: []},
  asks: {prefix: 'as', schema: ask, field: 'text', shared: ['survey', 'when']},
  shares: {prefix: 'sh', schema: share, field: 'text', shared: ['audience', 'owner', 'by']},
  themes: {prefix: 'th', schema: theme, field: 'youSaid', shared: ['survey']},
  evidence: fact,
  because: fact,
} satisfies Readonly<Record<string, Lines>>;

const kindOf = (list = ''): Lines | undefined =>
  Object.hasOwn(kinds, list) ? kinds[list as keyof typeof kinds] : undefined;

/** The list an item of the theory or of the response plan stands in, by the names and numbers that lead there, and its place in it. */
function placeOf(plan: Plan, id: string): {list: readonly string[]; index: number} | undefined {
  const path = itemsOf(plan).get(id)?.path ?? '';
  if (!/^\/(?:theory(?!\/versions)|measures|feedback)\//.test(path)) return undefined;
  const list = path.slice(1).split('/');
  return {list, index: Number(list.pop())};
}

const missing = (plan: Plan, id: string): Refusal | undefined =>
  placeOf(plan, id) ? undefined : refuse('not-found');

type Item = Record<string, unknown>;

const listAt = (draft: PlanDraft, names: readonly string[]): Item[] =>
  names.reduce<unknown>((part, name) => (part as Item)[name], draft) as Item[];

/** Moves an item of the theory or of the response plan, or a measure, to a place in its list, from 0; beyond an end is that end. */
export function reorderItem(id: string, toIndex: number): Edit {
  return edit('reorder-item', {
    refusal: (plan) => missing(plan, id),
    apply(draft) {
      const place = placeOf(snapshot(draft), id);
      if (!place) return;
      const items = listAt(draft, place.list);
      items.splice(Math.max(0, toIndex), 0, ...items.splice(place.index, 1));
    },
  });
}

/** What lines share that is the id of another item. */
const REFER = new Set(['barrier', 'outcome', 'survey']);

/**
 * Writes lines into an item of the theory or of the response plan, or a measure, and into new ones after it, each with
 * what such a line shares with the one before: ideas their barrier, outcomes whose they are.
 */
export function writeLines(id: string, lines: readonly string[], language: string): Edit {
  const ids = lines.slice(1).map(() => newId('x').slice(2));
  return edit('paste-list', {
    refusal(plan) {
      return kindOf(placeOf(plan, id)?.list.at(-1)) ? undefined : refuse('not-found');
    },
    apply(draft) {
      const plan = snapshot(draft);
      const place = placeOf(plan, id);
      const kind = kindOf(place?.list.at(-1));
      if (!place || !kind) return;
      const {prefix, schema, field, shared} = kind;
      const items = listAt(draft, place.list);
      const item = items[place.index];
      if (!item) return;
      item[field] = withText(snapshot(item[field] as Text), language, lines[0] ?? '');
      const like = Object.fromEntries(
        shared
          .map((name) => [name, snapshot(item[name])] as const)
          // What refers to nothing is not written down again.
          .filter(([name, value]) => !REFER.has(name) || placeOf(plan, value as string)),
      );
      const others = lines
        .slice(1)
        .map((line, at) =>
          completed(schema, {id: `${prefix}-${ids[at] ?? ''}`, ...like, [field]: line}),
        );
      items.splice(place.index + 1, 0, ...(others as Item[]));
    },
  });
}

/** Which list: barriers, answers to why a barrier exists, ideas (against a barrier or none), IFs, outcomes, assumptions of a link. */
export type SeveralOf =
  | {readonly kind: 'barrier' | 'strategy'}
  | {readonly kind: 'why'; readonly barrier: string}
  | {readonly kind: 'idea'; readonly barrier?: string}
  | {readonly kind: 'outcome'; readonly level: string}
  | {readonly kind: 'assumption'; readonly link: string};

const listNames = {
  barrier: 'barriers',
  strategy: 'strategies',
  idea: 'ideas',
  outcome: 'outcomes',
  assumption: 'assumptions',
} as const;

/** Adds what several people wrote at once: an item for each text, in their order; texts without words are left out. */
export function addSeveral(of: SeveralOf, texts: readonly Text[]): Edit {
  const written = texts.filter((text) => !isBlank(text));
  const entries = written.map((text): unknown => {
    if (of.kind === 'why') return text;
    const {kind, ...given} = of;
    const made = kinds[listNames[kind]];
    const fields = kind === 'assumption' ? {} : given;
    return completed(made.schema, {id: newId(made.prefix), [made.field]: text, ...fields});
  });
  return edit('add-several', {
    refusal(plan) {
      if (!listFor(plan, of)) return refuse('not-found');
      return of.kind === 'idea' ? missingReference(plan, 'barrier', of.barrier) : undefined;
    },
    apply(draft) {
      mutable(listFor(draft, of) ?? []).push(...entries);
    },
  });
}

function listFor({theory}: Plan, of: SeveralOf): readonly unknown[] | undefined {
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
