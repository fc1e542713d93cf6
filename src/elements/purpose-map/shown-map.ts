/**
 * What the map shows, made once per plan and language: cards in reading order with their words, and who leads to
 * whom. Pure: both views, the keyboard and the announcements read the same thing.
 *
 * What always holds: a card whose item is gone, a connection to nowhere and an unknown kind are shown as what they
 * are, and a connection with an end that is not on the map is left out of the drawing.
 */
import {readingOrder} from '../../geometry/reading-order.js';
import {isKnown, referringCardKinds} from '../../plan/schema/enumerations.js';
import {textIn} from '../../plan/text.js';
import type {Action, Card, Connection, Measure, Outcome, Person, Plan} from '../../plan/types.js';
import {familyOf, type Family} from './families.js';

/** What a card stands for, where it stands for something. */
export type CardItem =
  | {readonly kind: 'person'; readonly item: Person}
  | {readonly kind: 'outcome'; readonly item: Outcome}
  | {readonly kind: 'measure'; readonly item: Measure}
  | {readonly kind: 'action'; readonly item: Action};

export interface ShownCard {
  readonly id: string;
  readonly card: Card;
  readonly kind: string;
  readonly family: Family;
  readonly x: number;
  readonly y: number;
  /** Its words; `''` where it has none yet. */
  readonly text: string;
  /** The language of the words, where it is not the reader's. */
  readonly language: string;
  readonly item: CardItem | undefined;
  /** It stands for something that is no longer in the plan. */
  readonly lost: boolean;
  /** Its place in the reading order, from 1. */
  readonly position: number;
  readonly out: readonly ShownLink[];
  readonly in: readonly ShownLink[];
}

export interface ShownLink {
  readonly id: string;
  readonly connection: Connection;
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  /** What the team calls it; `''` where it has no word of its own. */
  readonly label: string;
}

export interface ShownMap {
  readonly cards: readonly ShownCard[];
  readonly links: readonly ShownLink[];
  /** Any card of the map. */
  readonly card: (id: string) => ShownCard | undefined;
  /** Whether a card is among those that are shown. */
  readonly has: (id: string) => boolean;
}

interface Seen {
  readonly parts: readonly unknown[];
  readonly map: ShownMap;
}

const seen = new WeakMap<Plan['map'], Seen>();

/** The map of a plan in a language; the same object as long as nothing of it changed. */
export function shownMap(plan: Plan, language: string, mirrored = false): ShownMap {
  const {map, people, theory, measures, actions} = plan;
  const parts = [people, theory.outcomes, measures, actions, language, mirrored];
  const before = seen.get(map);
  if (before && parts.every((part, index) => part === before.parts[index])) return before.map;
  const shown = show(plan, language, mirrored);
  seen.set(map, {parts, map: shown});
  return shown;
}

function show(plan: Plan, language: string, mirrored: boolean): ShownMap {
  const itemOf = itemFinder(plan);
  const there = new Set(plan.map.cards.map(({id}) => id));
  const out = new Map<string, ShownLink[]>();
  const into = new Map<string, ShownLink[]>();
  const links: ShownLink[] = [];
  for (const connection of plan.map.connections) {
    const {id, from, to, kind} = connection;
    if (!there.has(from) || !there.has(to)) continue;
    const label = textIn(connection.label, language).text.trim();
    const link = {id, connection, from, to, kind, label};
    links.push(link);
    push(out, from, link);
    push(into, to, link);
  }
  const byId = new Map<string, ShownCard>();
  const cards = readingOrder(plan.map.cards, mirrored).map((card, index): ShownCard => {
    const item = itemOf(card);
    const words = wordsOf(card, item, language);
    const shown = {
      id: card.id,
      card,
      kind: card.kind,
      family: familyOf(card.kind),
      x: card.x,
      y: card.y,
      text: words.text.trim(),
      language: words.language === language ? '' : words.language,
      item,
      lost: !item && isKnown(referringCardKinds, card.kind),
      position: index + 1,
      out: out.get(card.id) ?? [],
      in: into.get(card.id) ?? [],
    };
    byId.set(card.id, shown);
    return shown;
  });
  return {cards, links, card: (id) => byId.get(id), has: (id) => byId.has(id)};
}

function wordsOf(
  card: Card,
  item: CardItem | undefined,
  language: string,
): {text: string; language: string} {
  if (item?.kind === 'person') return {text: item.item.name, language: ''};
  return textIn(item ? item.item.text : card.text, language);
}

function itemFinder(plan: Plan): (card: Card) => CardItem | undefined {
  const items = new Map<string, CardItem>();
  const wanted = new Set<string>();
  for (const {ref} of plan.map.cards) if (ref) wanted.add(ref);
  for (const item of plan.people)
    if (wanted.has(item.id)) items.set(item.id, {kind: 'person', item});
  for (const item of plan.theory.outcomes)
    if (wanted.has(item.id)) items.set(item.id, {kind: 'outcome', item});
  for (const item of plan.measures)
    if (wanted.has(item.id)) items.set(item.id, {kind: 'measure', item});
  for (const item of plan.actions)
    if (wanted.has(item.id)) items.set(item.id, {kind: 'action', item});
  return ({kind, ref}) => {
    const found = ref === undefined ? undefined : items.get(ref);
    return found?.kind === kind ? found : undefined;
  };
}

function push(lists: Map<string, ShownLink[]>, id: string, link: ShownLink): void {
  const list = lists.get(id);
  if (list) list.push(link);
  else lists.set(id, [link]);
}
