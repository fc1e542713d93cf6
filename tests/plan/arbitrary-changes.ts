/**
 * Random changes of a plan, as recipes for a store: fields, items that come, go and move, plain lists, keys that a
 * JSON pointer must escape. Every recipe leaves a plan that a store accepts. Numbers choose among what is there, so
 * that a recipe fits whatever plan it meets.
 */
import fc from 'fast-check';
import {itemsOf} from '../../src/plan/places.js';
import {parsePlan} from '../../src/plan/open.js';
import type {PlanDraft} from '../../src/plan/types.js';
import {arbitraryJson, arbitraryKey} from './arbitrary-plan.js';

export type Recipe = (draft: PlanDraft) => void;

interface Item {
  id: string;
}

/** Lists of items that have ids. */
const lists = [
  (draft: PlanDraft): Item[] => draft.people,
  (draft: PlanDraft): Item[] => draft.theory.problem.evidence,
  (draft: PlanDraft): Item[] => draft.theory.outcomes,
  (draft: PlanDraft): Item[] => draft.theory.links,
  (draft: PlanDraft): Item[] => draft.map.cards,
  (draft: PlanDraft): Item[] => draft.actions,
  (draft: PlanDraft): Item[] => draft.surveys,
  (draft: PlanDraft): Item[] => draft.surveys[0]?.items ?? [],
] as const;

/** A complete item for each of these lists; the id is given when it is added. */
const examples: readonly Item[] = (() => {
  const parsed = parsePlan({
    format: 'cairn-plan',
    version: 1,
    people: [{}],
    theory: {problem: {evidence: [{}]}, outcomes: [{}], links: [{}]},
    map: {cards: [{}]},
    actions: [{}],
    surveys: [{}, {items: [{}]}],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const {plan} = parsed;
  const found = [
    ...[plan.people[0], plan.theory.problem.evidence[0], plan.theory.outcomes[0]],
    ...[plan.theory.links[0], plan.map.cards[0], plan.actions[0]],
    ...[plan.surveys[0], plan.surveys[1]?.items[0]],
  ];
  return found.map((item) => item!);
})();

const number = fc.nat({max: 1000});
const word = fc.constantFrom('', 'a', 'b', 'Vote', '<b>', 'Ünïcode ~1/');

export const arbitraryRecipe: fc.Arbitrary<Recipe> = fc.oneof(
  word.map(
    (title): Recipe =>
      (draft) =>
        (draft.title = title),
  ),
  fc.tuple(word, word).map(
    ([en, es]): Recipe =>
      (draft) =>
        (draft.theory.goal = {en, es}),
  ),
  fc.tuple(number, word).map(([at, name]): Recipe => (draft) => {
    const person = entry(draft.people, at);
    if (person) person.name = name;
  }),
  fc.tuple(number, number, number).map(([at, x, y]): Recipe => (draft) => {
    const card = entry(draft.map.cards, at);
    if (card) Object.assign(card, {x, y});
  }),
  fc.tuple(number, fc.option(word)).map(([at, where]): Recipe => (draft) => {
    const card = entry(draft.map.cards, at);
    if (card) Object.assign(card, {where: where ?? undefined});
  }),
  fc.tuple(number, number).map(([list, at]): Recipe => (draft) => {
    const items = listOf(draft, list);
    if (items.length > 0) items.splice(at % items.length, 1);
  }),
  fc.tuple(number, number, number).map(([list, from, to]): Recipe => (draft) => {
    const items = listOf(draft, list);
    if (items.length === 0) return;
    const [item] = items.splice(from % items.length, 1);
    if (item) items.splice(to % (items.length + 1), 0, item);
  }),
  number.map((list): Recipe => (draft) => {
    listOf(draft, list).reverse();
  }),
  fc.tuple(number, number).map(([list, at]): Recipe => (draft) => {
    const example = examples[list % lists.length]!;
    const items = listOf(draft, list);
    items.splice(at % (items.length + 1), 0, {...example, id: freshId(draft)});
  }),
  fc.tuple(number, number, number, word).map(([at, gone, count, text]): Recipe => (draft) => {
    const texts = draft.theory.benefits;
    const added = Array.from({length: count % 3}, (_, index) => `${text}${index}`);
    texts.splice(at % (texts.length + 1), gone % 3, ...added);
  }),
  fc.tuple(number, number, word).map(([survey, at, text]): Recipe => (draft) => {
    const points = entry(entry(draft.surveys, survey)?.scales ?? [], at)?.points ?? [];
    const point = entry(points, at);
    if (point && at % 3 === 0) points.splice(points.indexOf(point), 1);
    else if (point) point.text = text;
  }),
  fc.tuple(arbitraryKey, arbitraryJson).map(([key, value]): Recipe => (draft) => {
    draft.extensions[key] = value;
  }),
  number.map((at): Recipe => (draft) => {
    const keys = Object.keys(draft.extensions);
    const key = entry(keys, at);
    if (key !== undefined) draft.extensions[key] = undefined;
  }),
);

function listOf(draft: PlanDraft, number: number): Item[] {
  return lists[number % lists.length]!(draft);
}

function entry<T>(list: readonly T[], at: number): T | undefined {
  return list[at % Math.max(1, list.length)];
}

let fresh = 0;
function freshId(draft: PlanDraft): string {
  const taken = itemsOf(draft);
  do fresh++;
  while (taken.has(`new-${fresh}`));
  return `new-${fresh}`;
}
