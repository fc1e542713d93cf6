/**
 * The purpose map: cards and what connects them.
 *
 * What always holds: a card of a kind that stands for an item (a person, outcome, measure, action) has no words of
 * its own: adding one without an item makes the item as well, and writing on it writes on the item.
 */
import {isKnown, referringCardKinds, type CardKind} from '../schema/enumerations.js';
import {card, connection} from '../schema/map.js';
import {textIn} from '../text.js';
import type {Card, Connection, Person, Plan, PlanDraft, Text} from '../types.js';
import {actions} from './actions.js';
import {edit, newId, refuse, type Edit, type Refusal} from './edit.js';
import {
  assign,
  changing,
  completed,
  itemIn,
  mutable,
  snapshot,
  type Changes,
  type ItemList,
} from './items.js';
import {measures} from './measures.js';
import {addPerson, people} from './people.js';
import {firstOf, has, missing} from './references.js';
import {removing, removingAll} from './removal.js';
import {outcomes} from './theory.js';

type ReferringKind = (typeof referringCardKinds)[number];

const cards: ItemList<Card> = {prefix: 'c', schema: card, in: (plan) => plan.map.cards};
const connections: ItemList<Connection> = {
  prefix: 'k',
  schema: connection,
  in: (plan) => plan.map.connections,
};

/** What a card of each of these kinds stands for. */
const standsFor = {person: people, outcome: outcomes, measure: measures, action: actions} as const;

/**
 * Puts a card on the map. Of a kind that stands for an item, it stands for the item named by `ref`, or for a new one
 * with this text. Refused where the item is not of that kind, or has a card already.
 */
export function addCard(
  kind: CardKind,
  {ref, text = '', ...fields}: Changes<Card, 'kind'> = {},
): Edit & {readonly makes: string} {
  const id = newId(cards.prefix);
  const referring = isKnown(referringCardKinds, kind) ? kind : undefined;
  const item = referring && (ref ?? newId(standsFor[referring].prefix));
  return {
    ...edit('add-card', {
      refusal(plan) {
        if (ref === undefined) return missing(plan, 'person', fields.owner);
        return firstOf(
          referring ? undefined : refuse('card-kind'),
          referring && !has(plan, referring, ref) ? refuse('unknown-item') : undefined,
          plan.map.cards.some((other) => other.ref === ref) ? refuse('card-exists') : undefined,
        );
      },
      apply(draft) {
        if (referring && item !== undefined && ref === undefined) {
          const {in: list, schema} = standsFor[referring];
          const words = wordsFor(draft, referring, text);
          mutable(list(draft)).push(completed(schema, {id: item, ...words}));
        }
        mutable(draft.map.cards).push(
          completed(card, {
            id,
            kind,
            ...(item !== undefined && {ref: item}),
            text: item === undefined ? text : '',
            ...fields,
          }),
        );
      },
    }),
    makes: id,
  };
}

/** A card to be, by its kind and what is known of it. */
export type NewCard = readonly [kind: CardKind, fields?: Changes<Card, 'kind'>];

/** A connection between two new cards, by their places in the list of them. */
export type NewConnection = Pick<Connection, 'kind' | 'label'> & {
  readonly from: number;
  readonly to: number;
};

/** Puts several cards on the map, and what connects them, in one step: copies of cards, or a list that was pasted. */
export function addCards(
  cards: readonly NewCard[],
  connections: readonly NewConnection[] = [],
): Edit & {readonly all: readonly string[]} {
  const added = cards.map(([kind, fields]) => addCard(kind, fields));
  const all = added.map(({makes}) => makes);
  const connected = connections.flatMap(({from, to, kind, label}) => {
    const [start, end] = [all[from], all[to]];
    return start && end && start !== end ? [connectCards(start, end, kind, label)] : [];
  });
  return {
    ...edit('add-cards', {
      refusal: (plan) => firstOf(...added.map(({refusal}) => refusal(plan))),
      apply(draft) {
        for (const {apply} of [...added, ...connected]) apply(draft);
      },
    }),
    all,
  };
}

/** A person to be, and where their card stands; none where they get none. */
export type NewPerson = Changes<Person> & {
  readonly place?: {readonly x: number; readonly y: number} | undefined;
};

/** Adds several people to the plan in one step, with their cards. */
export function addPeople(list: readonly NewPerson[]): Edit & {readonly all: readonly string[]} {
  const added = list.map(({place, ...fields}) => {
    const one = addPerson(fields);
    return {
      one,
      card: place && addCard('person', {ref: one.makes, ...place, arranged: true}),
    };
  });
  return {
    ...edit('add-people', {
      apply(draft) {
        for (const {one, card} of added) {
          one.apply(draft);
          card?.apply(draft);
        }
      },
    }),
    all: added.map(({one}) => one.makes),
  };
}

/** Takes over what a merge of this plan with another copy of it gave. */
export function mergeCopy(merged: Plan): Edit {
  return edit('merge-copy', {
    apply(draft) {
      Object.assign(draft, merged, {id: draft.id});
    },
  });
}

/** Puts a card elsewhere. Lengths are CSS pixels at 100 %. */
export function moveCard(id: string, to: {readonly x: number; readonly y: number}): Edit {
  return moveCards({[id]: to});
}

/** Puts several cards elsewhere, by their ids, in one step. What is arranged may be arranged again; what is moved stays. */
export function moveCards(
  places: Readonly<Record<string, {readonly x: number; readonly y: number}>>,
  arranged = false,
): Edit {
  const ids = Object.keys(places);
  return edit(arranged ? 'arrange-cards' : ids.length === 1 ? 'move-card' : 'move-cards', {
    refusal: (plan) => {
      const there = new Set(plan.map.cards.map((one) => one.id));
      return ids.every((id) => there.has(id)) ? undefined : refuse('not-found');
    },
    apply(draft) {
      for (const [index, {id}] of snapshot(draft.map.cards).entries()) {
        const to = Object.hasOwn(places, id) ? places[id] : undefined;
        const one = draft.map.cards[index];
        if (to && one) assign(one, {x: to.x, y: to.y, arranged: arranged || undefined});
      }
    },
  });
}

/**
 * Changes a card. The words of one that stands for an item are those of the item: they change there, and wherever
 * else it is named.
 */
export function changeCard(id: string, fields: Changes<Card, 'kind' | 'ref'>): Edit {
  return edit('change-card', {
    refusal(plan) {
      const one = itemIn(plan.map.cards, id);
      return one ? missing(plan, 'person', fields.owner, one.owner) : refuse('not-found');
    },
    apply(draft) {
      const one = itemIn(draft.map.cards, id);
      if (!one) return;
      const {text, ...rest} = fields;
      assign(one, rest);
      if (text === undefined) return;
      const item = itemOfCard(draft, one);
      if (item) assign(item.item, wordsFor(draft, item.kind, text));
      else assign(one, {text});
    },
  });
}

/** Takes a card off the map, with its connections; what it stood for stays in the plan. */
export function removeCard(id: string): Edit {
  return removing('remove-card', id, 'card');
}

/** Takes several cards off the map in one step. */
export function removeCards(ids: readonly string[]): Edit {
  return removingAll(ids.length === 1 ? 'remove-card' : 'remove-cards', ids, 'card');
}

/** Connects two cards. Refused for a card with itself, and for a second connection of this kind between them. */
export function connectCards(
  from: string,
  to: string,
  kind: Connection['kind'] = 'relates-to',
  label: Text = '',
): Edit & {readonly makes: string} {
  const id = newId(connections.prefix);
  return {
    ...edit('connect-cards', {
      refusal: (plan) => connectionRefusal(plan, {from, to, kind}, ''),
      apply(draft) {
        mutable(draft.map.connections).push(completed(connection, {id, from, to, kind, label}));
      },
    }),
    makes: id,
  };
}

/** Changes what a connection says, or the cards it joins. */
export function changeConnection(id: string, fields: Changes<Connection>): Edit {
  return changing('change-connection', connections, id, fields, (plan, item) =>
    connectionRefusal(plan, {...item, ...fields}, id),
  );
}

/** Takes a connection away. */
export function disconnect(id: string): Edit {
  return removing('disconnect', id, /^\/map\/connections\/\d+$/);
}

/** The item that a card stands for, and its kind; `undefined` for a card with words of its own. */
export function itemOfCard(
  plan: Plan,
  one: Card,
): {readonly kind: ReferringKind; readonly item: {readonly id: string}} | undefined {
  if (one.ref === undefined || !isKnown(referringCardKinds, one.kind)) return undefined;
  const item = itemIn<{readonly id: string}>(standsFor[one.kind].in(plan), one.ref);
  return item && {kind: one.kind, item};
}

/** The field of an item in which the words of its card stand. A person's name has one form in all languages. */
function wordsFor(
  draft: PlanDraft,
  kind: ReferringKind,
  text: Text,
): {readonly name: string} | {readonly text: Text} {
  return kind === 'person' ? {name: textIn(text, draft.language).text} : {text};
}

function connectionRefusal(
  plan: Plan,
  {from, to, kind}: Pick<Connection, 'from' | 'to' | 'kind'>,
  self: string,
): Refusal | undefined {
  if (!has(plan, 'card', from) || !has(plan, 'card', to)) return refuse('card-unknown');
  if (from === to) return refuse('card-self');
  return plan.map.connections.some(
    (one) => one.id !== self && one.from === from && one.to === to && one.kind === kind,
  )
    ? refuse('connection-exists')
    : undefined;
}
