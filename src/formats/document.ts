/**
 * A file that people read, before it is Markdown or HTML: headings, paragraphs, lists, tables, facts, and the words in
 * them with the language they are in.
 *
 * What always holds: words of a plan are plain characters here; only who writes the file makes signs of anything. An
 * address is one that is safe to follow, or it is no address.
 */
import {textIn} from '../plan/text.js';
import type {Plan, Text} from '../plan/types.js';
import {sayIn, sayKnown, type DocumentWord, type DocumentWords, type SayWord} from './words.js';

export interface DocumentOptions {
  /** The language of the file and, where a text has several, of the texts; the plan's own unless told otherwise. */
  readonly language?: string;
  /** The file's own words in that language: those of `cairn-kit/locales/<language>/formats`. English unless given. */
  readonly words?: DocumentWords;
}

/** Words in one language. */
export interface Run {
  readonly text: string;
  /** Where it is not the language of the file. */
  readonly language?: string;
  readonly look?: 'strong' | 'quiet' | 'waiting';
  readonly address?: string;
  /** Somebody else's words: of whatever script, they turn none of ours around. */
  readonly foreign?: boolean;
}
export type Line = readonly Run[];

export interface Fact {
  readonly name: string;
  readonly words: Line;
}

export interface ListItem {
  readonly words: Line;
  readonly facts?: readonly Fact[];
}

export type Block =
  | {readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly words: Line}
  | {readonly kind: 'paragraph'; readonly words: Line}
  | {readonly kind: 'claim'; readonly lines: readonly Fact[]}
  | {readonly kind: 'list'; readonly items: readonly ListItem[]}
  | {readonly kind: 'facts'; readonly facts: readonly Fact[]}
  | {
      readonly kind: 'table';
      /** Where no heading before it says what it is. */
      readonly caption: string;
      readonly head: readonly string[];
      /** The first cell of a row names it. */
      readonly rows: readonly (readonly Line[])[];
    };

export interface ReadDocument {
  readonly title: string;
  readonly language: string;
  readonly blocks: readonly Block[];
}

/** What everything that is said of a plan needs. */
export interface Writing {
  readonly plan: Plan;
  /** The language texts are read in. */
  readonly language: string;
  /** The language the file's own words are in. */
  readonly own: string;
  readonly say: SayWord;
  word(vocabulary: string, word: string): string;
  /** A text of the plan; nothing where it has no words. */
  text(text: Text, look?: Run['look']): Line;
  /** Words that have no language, such as a name. */
  name(name: string): Line;
  day(date: string): string;
  number(value: number): string;
  share(value: number): string;
}

export function writing(plan: Plan, {language = plan.language, words}: DocumentOptions): Writing {
  const say = sayIn(words ?? {});
  const own = safeLanguage(words ? language : 'en');
  const numbers = new Intl.NumberFormat(own);
  const shares = new Intl.NumberFormat(own, {style: 'percent', maximumFractionDigits: 0});
  const days = new Intl.DateTimeFormat(own, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return {
    plan,
    language,
    own,
    say,
    word: (vocabulary, word) => sayKnown(say, vocabulary, word),
    text: (text, look) => {
      const found = textIn(text, language);
      const said = clean(found.text).trim();
      if (said === '') return [];
      const spoken = found.language || plan.language;
      return [
        {
          text: said,
          foreign: true,
          ...(baseOf(spoken) !== baseOf(own) && {language: safeLanguage(spoken)}),
          ...(look && {look}),
        },
      ];
    },
    name: (name) => {
      const said = clean(name).trim();
      return said === '' ? [] : [{text: said, foreign: true}];
    },
    day: (date) => {
      const at = new Date(`${date}T00:00:00Z`);
      return Number.isNaN(at.getTime()) ? clean(date) : days.format(at);
    },
    number: (value) => numbers.format(value),
    share: (value) => shares.format(value),
  };
}

/** Our own words as a line. */
export const own = (text: string, look?: Run['look']): Line =>
  text === '' ? [] : [{text, ...(look && {look})}];

/** Lines one after the other, with our own sign between those that have words. */
export function joined(lines: readonly Line[], between: string): Line {
  const said = lines.filter(({length}) => length > 0);
  return said.flatMap((line, at) => (at > 0 ? [{text: between}, ...line] : line));
}

/** Facts that are known; nothing for those that nobody has said. */
export function factsOf(...facts: readonly (readonly [name: string, words: Line])[]): Fact[] {
  return facts.flatMap(([name, words]) => (words.length ? [{name, words}] : []));
}

/** A heading and what stands under it; nothing where nothing does. */
export function section(
  level: 1 | 2 | 3,
  title: string | Line,
  ...content: readonly (readonly Block[])[]
): Block[] {
  const blocks = content.flat();
  const words = typeof title === 'string' ? own(title) : title;
  return blocks.length ? [{kind: 'heading', level, words}, ...blocks] : [];
}

export const paragraph = (words: Line): Block[] =>
  words.length ? [{kind: 'paragraph', words}] : [];

export const list = (items: readonly ListItem[]): Block[] => {
  const said = items.filter(({words}) => words.length > 0);
  return said.length ? [{kind: 'list', items: said}] : [];
};

export const facts = (all: readonly Fact[]): Block[] =>
  all.length ? [{kind: 'facts', facts: all}] : [];

/** A person's name; the id where the plan has lost the person. */
export function personLine(write: Writing, id: string): Line {
  return write.name(write.plan.people.find((person) => person.id === id)?.name ?? id);
}

/** A table whose columns are named by words; nothing where it has no row, and no column in which nothing stands. */
export function table(
  {say}: Writing,
  caption: string,
  head: readonly DocumentWord[],
  rows: readonly (readonly Line[])[],
): Block[] {
  if (rows.length === 0) return [];
  const kept = head.map((_, at) => at === 0 || rows.some((row) => (row[at]?.length ?? 0) > 0));
  return [
    {
      kind: 'table',
      caption,
      head: head.filter((_, at) => kept[at]).map((name) => capital(say(name))),
      rows: rows.map((row) => row.filter((_, at) => kept[at])),
    },
  ];
}

const capital = (word: string): string => word.slice(0, 1).toLocaleUpperCase() + word.slice(1);

/** Signs that no file should hold: controls but line ends and tabs, halves of characters, and what XML does not know. */
const NO_SIGNS =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]|[\u{1FFFE}\u{1FFFF}]|\p{Surrogate}/gu;

/** The words as any file may hold them, every end of a line the same. */
export function clean(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n').replace(NO_SIGNS, '');
}

const FOLLOWED: readonly string[] = ['http:', 'https:', 'mailto:'];

/** An address that may be followed from a file: whole, and of a kind that runs nothing. */
export function safeAddress(address: string): string | undefined {
  try {
    const {protocol, href} = new URL(address);
    return FOLLOWED.includes(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}

/** A language tag as it may stand in a file: a plan may say anything. */
export function safeLanguage(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

const FROM_RIGHT = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

export function directionOf(language: string): 'ltr' | 'rtl' {
  return FROM_RIGHT.has(baseOf(language)) ? 'rtl' : 'ltr';
}

function baseOf(language: string): string {
  return language.toLowerCase().split('-', 1)[0] ?? '';
}
