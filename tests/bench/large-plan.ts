/**
 * The plan that speed is measured on: the worked example grown to 2,000 cards with their connections,
 * 1,000 actions, 300 people and 500 survey items.
 */
import {readFileSync} from 'node:fs';
import type {JsonObject} from '../../src/plan/json.js';

type Item = JsonObject & {id: string};

/** As JSON text. */
export function largePlan(cards = 2000, actions = 1000, items = 500): string {
  const plan = JSON.parse(
    readFileSync(new URL('../../stories/plans/team-time.plan.json', import.meta.url), 'utf8'),
  ) as {
    people: Item[];
    actions: (Item & {[key: string]: unknown})[];
    map: {cards: Item[]; connections: Item[]};
    surveys: {items: Item[]; sections: {items: string[]}[]}[];
  };
  grow(plan.people, Math.min(300, actions));
  grow(plan.actions, actions);
  grow(plan.map.cards, cards);
  grow(plan.map.connections, Math.round(cards * 1.3));
  plan.map.connections.forEach((connection, at) => {
    connection['from'] = plan.map.cards[at % cards]?.id ?? '';
    connection['to'] = plan.map.cards[(at * 7 + 1) % cards]?.id ?? '';
  });
  plan.actions.forEach((action, at) => {
    action['owner'] = plan.people[at % plan.people.length]?.id ?? '';
  });
  const survey = plan.surveys[0];
  if (survey) {
    grow(survey.items, items);
    survey.sections = [{...survey.sections[0], items: survey.items.map(({id}) => id)}];
  }
  return JSON.stringify(plan);
}

/** Repeats the items of a list, each with ids of its own. */
function grow(list: Item[], length: number): void {
  const start = list.length;
  for (let at = start; at < length; at++) {
    const copy = structuredClone(list[at % start]) as Item;
    rename(copy, `-${String(at)}`);
    list.push(copy);
  }
}

function rename(value: unknown, suffix: string): void {
  if (typeof value !== 'object' || value === null) return;
  const record = value as Record<string, unknown>;
  if (typeof record['id'] === 'string') record['id'] += suffix;
  for (const inside of Object.values(record)) rename(inside, suffix);
}
