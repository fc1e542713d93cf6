/**
 * Cards as text, one a line, and any list as cards. Beside the text a copy has all that a card says, for another map.
 *
 * What always holds: what comes in is somebody else's: kinds are known ones, fields are those of a card, and the plan
 * refuses what does not fit; a line is the words of one card, whatever they are.
 */
import {listLines} from '../../../foundation/pasted-list.js';
import {
  cardKinds,
  connectionKinds,
  isKnown,
  type CardKind,
} from '../../../plan/schema/enumerations.js';
import {limits} from '../../../plan/gate.js';
import type {NewConnection} from '../../../plan/edits/map.js';
import type {Card, Text} from '../../../plan/types.js';
import type {ShownCard, ShownMap} from '../shown-map.js';

/** What the copy of several cards is kept as beside its text. */
export const CARDS_TYPE = 'application/vnd.cairn.cards+json';

type Fields = Partial<Omit<Card, 'id' | 'kind' | 'ref'>>;

export interface CopiedCard {
  readonly kind: CardKind;
  /** What it stood for where it was copied. */
  readonly ref?: string;
  readonly fields: Fields & {readonly x: number; readonly y: number; readonly text: Text};
}

export interface CopiedCards {
  readonly cards: readonly CopiedCard[];
  readonly connections: readonly NewConnection[];
}

/** Words of a card that go with it. */
const TEXTS = ['where', 'was', 'becomes', 'channel', 'have'] as const;
const WORDS = ['start', 'end', 'date', 'audience', 'resource'] as const;

/** Cards and what connects them, with all that they say. A kind that this version does not know is a note. */
export function copied(map: ShownMap, ids: ReadonlySet<string>): CopiedCards {
  const chosen = map.cards.filter(({id}) => ids.has(id));
  const places = new Map(chosen.map(({id}, index) => [id, index]));
  return {
    cards: chosen.map(({card, text, item, x, y}) => ({
      kind: isKnown(cardKinds, card.kind) ? card.kind : 'note',
      ...(item && {ref: item.item.id}),
      fields: {...ownFields(card), x, y, text: item ? text : card.text},
    })),
    connections: map.links.flatMap(({connection, kind}): NewConnection[] => {
      const [from, to] = [places.get(connection.from), places.get(connection.to)];
      return from === undefined || to === undefined || !isKnown(connectionKinds, kind)
        ? []
        : [{from, to, kind, label: connection.label}];
    }),
  };
}

function ownFields(card: Card): Fields {
  return Object.fromEntries(
    [...TEXTS, ...WORDS].flatMap((name) => (card[name] === undefined ? [] : [[name, card[name]]])),
  );
}

/** One card a line: its kind and its words. */
export function asLines(cards: readonly ShownCard[], kindOf: (kind: string) => string): string {
  return cards
    .map(({kind, text}) => `${kindOf(kind)}: ${text.replace(/\s+/g, ' ').trim()}`)
    .join('\n');
}

/** What a copy from a map says; nothing where it is none. */
export function fromCopy(json: string): CopiedCards | undefined {
  let found: unknown;
  try {
    found = JSON.parse(json);
  } catch {
    return undefined;
  }
  const {cards, connections} = record(found);
  if (!Array.isArray(cards) || cards.length === 0 || cards.length > limits.items) return undefined;
  return {
    cards: cards.map((one): CopiedCard => {
      const {kind, ref, fields} = record(one);
      const given = record(fields);
      return {
        kind: isKnown(cardKinds, String(kind)) ? (kind as CardKind) : 'note',
        ...(typeof ref === 'string' && {ref}),
        fields: {
          ...Object.fromEntries(
            [...TEXTS, ...WORDS].flatMap((name) =>
              given[name] === undefined ? [] : [[name, given[name]]],
            ),
          ),
          x: finite(given['x']),
          y: finite(given['y']),
          text: textFrom(given['text']),
        },
      };
    }),
    connections: (Array.isArray(connections) ? connections : []).flatMap((one): NewConnection[] => {
      const {from, to, kind, label} = record(one);
      return isKnown(connectionKinds, String(kind))
        ? [
            {
              from: finite(from),
              to: finite(to),
              kind: kind as NewConnection['kind'],
              label: textFrom(label),
            },
          ]
        : [];
    }),
  };
}

/** The cards of a list: a line that begins with the word of a kind and a colon is of that kind, any other of `kind`. */
export function fromLines(
  text: string,
  kind: CardKind,
  kindOf: (kind: string) => string,
): readonly {readonly kind: CardKind; readonly text: string}[] {
  const kinds = new Map(cardKinds.map((one) => [kindOf(one).toLocaleLowerCase(), one]));
  return listLines(text).map((line) => {
    const [, word = '', words = ''] = /^([^:：]{1,40})[:：]\s*(.*)$/u.exec(line) ?? [];
    const named = words && kinds.get(word.trim().toLocaleLowerCase());
    return named ? {kind: named, text: words} : {kind, text: line};
  });
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

const finite = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) ? Math.round(value) : 0;

function textFrom(value: unknown): Text {
  if (typeof value === 'string') return value;
  const texts = Object.entries(record(value)).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return texts.length > 0 ? Object.fromEntries(texts) : '';
}
