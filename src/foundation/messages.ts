/**
 * The words of the tools. English stands beside each tool as a typed table; another language is a table with
 * the same keys, fetched when an element first needs it; a partner may override any word in any language.
 *
 * What always holds: a key or placeholder that does not exist is a type error, and a message that a language
 * lacks is said in English.
 */

/** A sentence with `{placeholders}`, or one for each plural form; `{count}` chooses among them. */
export type Message = string | PluralMessage;
export type PluralMessage = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};
export type Messages = Readonly<Record<string, Message>>;

type Placeholders<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;
type PlaceholdersOf<M> = M extends string
  ? Placeholders<M>
  : M extends {readonly other: infer Other extends string}
    ? Placeholders<Other> | 'count'
    : never;

/** The values a message needs: none, or one for each of its placeholders. */
export type MessageValues<M> = [PlaceholdersOf<M>] extends [never]
  ? []
  : [values: Readonly<Record<PlaceholdersOf<M>, string | number>>];

/** What another language has to say for a table: the same keys, each a sentence or plural forms. */
export type Translation<M extends Messages> = {
  readonly [K in keyof M]: M[K] extends string ? string : PluralMessage;
};

/** Says a message of one table in one language. */
export type Say<M extends Messages> = <K extends keyof M & string>(
  key: K,
  ...values: MessageValues<M[K]>
) => string;

type Load = () => Promise<{readonly default: Messages}>;

/** A table as an element knows it that only has to have its words fetched. */
export type PreparableTable = Pick<MessageTable, 'needs' | 'prepare'>;

/** The words of one tool in every language known so far. */
export class MessageTable<const M extends Messages = Messages> {
  readonly #known = new Map<string, Messages>();
  readonly #loading = new Map<string, Promise<void>>();

  constructor(
    readonly tool: string,
    readonly english: M,
    readonly languages: Readonly<Record<string, Load>> = {},
  ) {
    tables.set(tool, this);
    const waiting = early.get(tool);
    early.delete(tool);
    for (const [language, messages] of waiting ?? []) this.override(language, messages);
  }

  /** Replaces some words in one language; what was not named stays. */
  override(language: string, messages: Messages): void {
    this.#known.set(language, {...this.#known.get(language), ...messages});
    changed();
  }

  /**
   * Fetches a language where this table has one to fetch; resolves when its words can be said.
   * A language that fails to arrive is said in English and tried again the next time.
   */
  async prepare(language: string): Promise<void> {
    const base = baseOf(language);
    const load = Object.hasOwn(this.languages, base) ? this.languages[base] : undefined;
    if (!load) return;
    let loading = this.#loading.get(base);
    if (!loading) {
      loading = load().then(
        ({default: words}) => {
          // What a partner said before the language arrived goes over it.
          this.#known.set(base, {...words, ...this.#known.get(base)});
        },
        () => {
          this.#loading.delete(base);
        },
      );
      this.#loading.set(base, loading);
    }
    await loading;
  }

  /** Whether `prepare(language)` would have to fetch. */
  needs(language: string): boolean {
    const base = baseOf(language);
    return Object.hasOwn(this.languages, base) && !this.#loading.has(base);
  }

  /** A message in a language, its placeholders filled. */
  say<K extends keyof M & string>(
    language: string,
    key: K,
    ...values: MessageValues<M[K]>
  ): string {
    const message = this.#find(language, key) ?? this.english[key];
    return fill(message ?? key, language, values[0]);
  }

  /** A message whose key and values come with the data, as those of a finding do. */
  sayAny(language: string, key: string, values: Readonly<Record<string, string | number>>): string {
    return fill(this.#find(language, key) ?? this.english[key] ?? key, language, values);
  }

  /** The words of one language, to hand to a view. */
  in(language: string): Say<M> {
    return (key, ...values) => this.say(language, key, ...values);
  }

  #find(language: string, key: string): Message | undefined {
    return (
      this.#known.get(language)?.[key] ??
      this.#known.get(baseOf(language))?.[key] ??
      this.#known.get('en')?.[key]
    );
  }
}

const tables = new Map<string, MessageTable>();
/** Words that were given before the table of their tool existed. */
const early = new Map<string, [language: string, messages: Messages][]>();
const listeners = new Set<() => void>();

/**
 * Says a tool's words differently: `registerMessages('en', 'purpose-map', {addCard: 'New tile'})`.
 * May be called before or after the tool is defined; elements on the page follow.
 */
export function registerMessages(language: string, tool: string, messages: Messages): void {
  const table = tables.get(tool);
  if (table) table.override(language, messages);
  else early.set(tool, [...(early.get(tool) ?? []), [language, messages]]);
}

/** Calls back when any words changed. Returns how to stop. */
export function onMessagesChanged(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function changed(): void {
  for (const listener of listeners) listener();
}

function baseOf(language: string): string {
  return language.split('-', 1)[0]?.toLowerCase() ?? '';
}

const plurals = new Map<string, Intl.PluralRules>();
const numbers = new Map<string, Intl.NumberFormat>();

/** A language that `Intl` takes, else English: a page may say anything in `lang`. */
export function safeLanguage(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** A number as a language writes it. */
export function sayNumber(
  language: string,
  value: number,
  options: Intl.NumberFormatOptions = {},
): string {
  const key = `${language} ${JSON.stringify(options)}`;
  let format = numbers.get(key);
  if (!format) numbers.set(key, (format = new Intl.NumberFormat(safeLanguage(language), options)));
  return format.format(value);
}

const dates = new Map<string, Intl.DateTimeFormat>();

/** A fraction as whole percents. */
export function sayShare(language: string, share: number): string {
  return sayNumber(language, share, {style: 'percent', maximumFractionDigits: 0});
}

/** A day with the whole name of its month. */
export const dayInWords: Intl.DateTimeFormatOptions = {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
};

/** A day (`YYYY-MM-DD`) as a language writes it; `""` stays `""`. No time zone can shift it. */
export function sayDate(
  language: string,
  date: string,
  options: Intl.DateTimeFormatOptions = {day: 'numeric', month: 'short', year: 'numeric'},
): string {
  if (date === '') return '';
  const key = `${language} ${JSON.stringify(options)}`;
  let format = dates.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(safeLanguage(language), {...options, timeZone: 'UTC'});
    dates.set(key, format);
  }
  return format.format(new Date(`${date}T00:00:00Z`));
}

function fill(
  message: Message,
  language: string,
  values: Readonly<Record<string, string | number>> | undefined,
): string {
  let sentence: string;
  if (typeof message === 'string') sentence = message;
  else {
    let rules = plurals.get(language);
    if (!rules) plurals.set(language, (rules = new Intl.PluralRules(safeLanguage(language))));
    sentence = message[rules.select(Number(values?.['count'] ?? 0))] ?? message.other;
  }
  if (!values) return sentence;
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return whole;
    return typeof value === 'number' ? sayNumber(language, value) : value;
  });
}
