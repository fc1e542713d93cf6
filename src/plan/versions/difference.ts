/**
 * What changed between two theories, named by what a team calls it: a strategy was added, an outcome reworded.
 *
 * What always holds: pure; no change where both say the same; every difference is named by at least one change. A part
 * that one of the two does not hold is not compared, since nobody knows what it was.
 */
import {alike, isObject} from '../plain.js';
import {textIn} from '../text.js';
import type {Link, Text} from '../types.js';
import type {KeptTheory} from './kept.js';

export const theoryParts = [
  'goal',
  'problem',
  'evidence',
  'vision',
  'benefit',
  'cost',
  'criterion',
  'voice',
  'barrier',
  'why',
  'idea',
  'strategy',
  'outcome',
  'link',
  'because',
  'assumption',
  'equity',
  /** A field that this version does not know. */
  'other',
] as const;
export type TheoryPart = (typeof theoryParts)[number];

/** Something that one item says besides its words, before and after: a word of an enumeration, a text, a yes or no. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

export interface TheoryChange {
  /** `moved`: the same items in another order. `changed`: the same words, but something else of the item. */
  readonly kind: 'added' | 'removed' | 'reworded' | 'changed' | 'moved';
  readonly part: TheoryPart;
  /** Of the item, in whichever theory has it; of an answer about fairness its field; `''` where it has none. */
  readonly id: string;
  /** Its words in the language asked for; `''` where there were none. */
  readonly before: string;
  readonly after: string;
  readonly fields: readonly FieldChange[];
}

/** What changed from one theory to another, in the order in which a theory is written; words in one language. */
export function theoryDifference(
  before: KeptTheory,
  after: KeptTheory,
  language: string,
): readonly TheoryChange[] {
  const changes: TheoryChange[] = [];
  const say = (text: unknown): string => (isText(text) ? textIn(text, language).text : '');
  const note = (
    part: TheoryPart,
    kind: TheoryChange['kind'],
    more: Partial<TheoryChange>,
  ): void => {
    changes.push({part, kind, id: '', before: '', after: '', fields: [], ...more});
  };

  const words = (part: TheoryPart, one: unknown, other: unknown, field = ''): void => {
    if (alike(one, other)) return;
    const said = {id: field, before: say(one), after: say(other)};
    const fields = field ? [{field, before: one, after: other}] : [];
    note(part, said.before === said.after ? 'changed' : 'reworded', {...said, fields});
  };

  const texts = (part: TheoryPart, one: unknown, other: unknown): void => {
    const [gone, come] = [[...((one ?? []) as Text[])], [] as Text[]];
    for (const text of (other ?? []) as Text[]) {
      const at = gone.findIndex((former) => alike(former, text));
      if (at < 0) come.push(text);
      else gone.splice(at, 1);
    }
    for (const text of gone) note(part, 'removed', {before: say(text)});
    for (const text of come) note(part, 'added', {after: say(text)});
    if (gone.length + come.length === 0 && !alike(one, other)) note(part, 'moved', {});
  };

  const items = (part: TheoryPart, one: unknown, other: unknown, of: Naming): void => {
    const former = (one ?? []) as readonly Item[];
    const present = (other ?? []) as readonly Item[];
    const waiting = new Map<string, Item[]>();
    for (const item of former) waiting.set(item.id, [...(waiting.get(item.id) ?? []), item]);
    const pairs = present.map((item) => [waiting.get(item.id)?.shift(), item] as const);
    const stays = new Set(pairs.map(([item]) => item));
    for (const item of former) {
      if (stays.has(item)) continue;
      note(part, 'removed', {id: item.id, before: of.name(item, before)});
      of.inside?.(item, undefined);
    }
    for (const [was, is] of pairs) {
      const id = is.id;
      if (!was) {
        note(part, 'added', {id, after: of.name(is, after)});
        of.inside?.(undefined, is);
        continue;
      }
      if (alike(was, is)) continue;
      const said = {before: of.name(was, before), after: of.name(is, after)};
      const reworded =
        said.before !== said.after && !of.words.every((key) => alike(was[key], is[key]));
      const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])];
      const fields = keys
        .filter((key) => !(reworded && of.words.includes(key)) && !of.lists?.includes(key))
        .filter((key) => !alike(was[key], is[key]))
        .map((field) => ({field, before: was[field], after: is[field]}));
      if (reworded || fields.length) {
        note(part, reworded ? 'reworded' : 'changed', {id, ...said, fields});
      }
      of.inside?.(was, is);
    }
    const order = pairs.flatMap(([was]) => (was ? [former.indexOf(was)] : []));
    if (order.some((at, index) => at < (order[index - 1] ?? 0))) note(part, 'moved', {});
  };

  const named = (part: TheoryPart, key: string, ...keys: string[]): Naming => ({
    words: [key, ...keys],
    name: (item) =>
      [key, ...keys]
        .map((one) => say(item[one]))
        .filter(Boolean)
        .join(' '),
    ...(part === 'barrier' && {
      lists: ['whys', 'evidence'],
      inside(was, is) {
        texts('why', was?.['whys'], is?.['whys']);
        items('evidence', was?.['evidence'], is?.['evidence'], named('evidence', 'text'));
      },
    }),
    ...(part === 'criterion' && {
      lists: ['evidence'],
      inside(was, is) {
        items('evidence', was?.['evidence'], is?.['evidence'], named('evidence', 'text'));
      },
    }),
  });
  const links: Naming = {
    words: ['from', 'to'],
    name(item, theory) {
      const {from, to} = item as unknown as Link;
      return `${end(theory, from, say)} → ${end(theory, to, say)}`;
    },
    lists: ['because', 'assumptions'],
    inside(was, is) {
      items('because', was?.['because'], is?.['because'], named('because', 'text'));
      items('assumption', was?.['assumptions'], is?.['assumptions'], named('assumption', 'text'));
    },
  };

  const compare: Readonly<Record<string, (one: unknown, other: unknown) => void>> = {
    goal: (one, other) => {
      words('goal', one, other);
    },
    problem: (one, other) => {
      const [was, is] = [one as Fields, other as Fields];
      words('problem', was['text'], is['text']);
      items('evidence', was['evidence'], is['evidence'], named('evidence', 'text'));
      if (!alike({...was, text: '', evidence: []}, {...is, text: '', evidence: []})) {
        note('problem', 'changed', {});
      }
    },
    vision: (one, other) => {
      words('vision', one, other);
    },
    benefits: (one, other) => {
      texts('benefit', one, other);
    },
    costs: (one, other) => {
      texts('cost', one, other);
    },
    rubric: (one, other) => {
      items('criterion', one, other, named('criterion', 'criterion'));
    },
    voices: (one, other) => {
      items('voice', one, other, named('voice', 'heard'));
    },
    barriers: (one, other) => {
      items('barrier', one, other, named('barrier', 'text'));
    },
    ideas: (one, other) => {
      items('idea', one, other, named('idea', 'text'));
    },
    strategies: (one, other) => {
      items('strategy', one, other, named('strategy', 'actor', 'text'));
    },
    outcomes: (one, other) => {
      items('outcome', one, other, named('outcome', 'text'));
    },
    links: (one, other) => {
      items('link', one, other, links);
    },
    equity: (one, other) => {
      const [was, is] = [one as Fields, other as Fields];
      for (const field of new Set([...Object.keys(was), ...Object.keys(is)])) {
        words('equity', was[field], is[field], field);
      }
    },
  };
  const [one, other] = [before as Fields, after as Fields];
  const keys = [...Object.keys(compare), ...Object.keys(one).filter((key) => !(key in compare))];
  for (const key of keys) {
    if (!Object.hasOwn(one, key) || !Object.hasOwn(other, key) || key === 'versions') continue;
    const parts = Object.hasOwn(compare, key) ? compare[key] : undefined;
    if (parts) parts(one[key], other[key]);
    else if (!alike(one[key], other[key])) note('other', 'changed', {});
  }
  return changes;
}

/** A field that nobody here knows may hold anything. */
function isText(value: unknown): value is Text {
  const isWords = (words: unknown): boolean => typeof words === 'string';
  return isWords(value) || (isObject(value) && Object.values(value).every(isWords));
}

type Fields = Readonly<Record<string, unknown>>;
interface Item extends Fields {
  readonly id: string;
}
/** How the items of a list are told: by which words, and what lists are inside. */
interface Naming {
  readonly words: readonly string[];
  name(item: Item, theory: KeptTheory): string;
  readonly lists?: readonly string[];
  inside?(was: Item | undefined, is: Item | undefined): void;
}

/** What stands at one end of a link, in the theory of its time. */
function end(
  {strategies = [], outcomes = []}: KeptTheory,
  id: string,
  say: (text: Text) => string,
): string {
  const strategy = strategies.find((one) => one.id === id);
  if (strategy) return `${say(strategy.actor)} ${say(strategy.text)}`.trim();
  return say(outcomes.find((one) => one.id === id)?.text ?? '');
}
