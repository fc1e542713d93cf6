/** What the views of the map have to hand: its words in the reader's language. */
import type {SayMap} from '../purpose-map.messages.js';
import type {ShownCard, ShownLink, ShownMap} from '../shown-map.js';

export interface MapWords {
  readonly say: SayMap;
  readonly shown: ShownMap;
  /** What a card is called when it is spoken of. */
  nameOf(id: string): string;
  /** The word of a kind of card. */
  kindOf(kind: string): string;
  /** The word of a connection: the team's own, else that of its kind. */
  wordOf(kind: string, label: string): string;
}

/** More names than this are counted. */
const NAMED = 4;

/** What leads from a card and what leads to it, as one sentence; `''` where nothing does. */
export function sayRelations(card: ShownCard, words: MapWords): string {
  const {say} = words;
  const byWord = new Map<string, string[]>();
  for (const link of card.out) {
    const word = words.wordOf(link.kind, link.label);
    const names = byWord.get(word) ?? [];
    names.push(words.nameOf(link.to));
    byWord.set(word, names);
  }
  const out = [...byWord].map(([word, names]) => say('relation', {word, names: few(names, words)}));
  const into = card.in.slice(0, NAMED).map((link) => sayFrom(link, words));
  if (card.in.length > NAMED) into.push(say('more', {count: card.in.length - NAMED}));
  return [...out, ...into].join('; ');
}

/** “Coach facilitates this”. */
export function sayFrom(link: ShownLink, words: MapWords): string {
  return words.say('relationFrom', {
    name: words.nameOf(link.from),
    word: words.wordOf(link.kind, link.label),
  });
}

function few(names: readonly string[], {say}: MapWords): string {
  const named = names.slice(0, NAMED).join(', ');
  return names.length > NAMED ? `${named} ${say('more', {count: names.length - NAMED})}` : named;
}

/** A text that is too long for its place, cut at the end. */
export function shortened(text: string, length: number): string {
  const letters = Array.from(text);
  return letters.length > length
    ? `${letters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`
    : text;
}
