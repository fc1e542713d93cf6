/**
 * The team's words as a clause inside a sentence of ours.
 *
 * What always holds: only white space, a mark at the end that the sentence sets itself, and the capital of a word that
 * can be no name where it stands (“The”, “Cada”, “Forty minutes”) are touched. Other words, other scripts and what stands inside stay as they are.
 */

const wordsByLanguage = (
  lists: Readonly<Record<string, string>>,
): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(Object.entries(lists).map(([language, words]) => [language, new Set(words.split(' '))]));

/** First words that are written with a small letter inside a sentence, whatever follows. */
const smallWords = wordsByLanguage({
  en:
    'a adults all an and any anybody anyone as at because both by children colleagues each either every everybody everyone families few for from half ' +
    'he her his how if in is it its less many more most much my neither no nobody none not nothing on one our ' +
    'ours over parents people she since so some somebody someone staff students teachers teams that the their them then ' +
    'there these they this those to under until us we what when where which while who whoever with you your',
  es:
    'a al algunas algunos ambas ambos aunque cada casi como con cuando de del desde docentes donde el ella ellas ' +
    'ellos en entre es esa esas ese eso esos esta estas este esto estos estudiantes familias la las lo los más mientras ' +
    'muchas muchos nadie ni ninguna ninguno no nos nosotras nosotros nuestra nuestras nuestro nuestros o para pero ' +
    'pocas pocos por porque que quien quienes se si sin sobre su sus también toda todas todo todos tras un una ' +
    'unas uno unos y ya',
});

/** Numbers, and what schools speak of: small as well, unless a name or a number follows (“New York”, “Grade 4”). */
const plainWords = wordsByLanguage({
  en: 'two three four five six seven eight nine ten twelve fifteen twenty thirty forty fifty sixty common grade new shared weekly',
  es: 'dos tres cuatro cinco seis siete ocho nueve diez doce quince veinte treinta cuarenta cincuenta sesenta equipos grado',
});

/** What ends with a point of its own. */
const ABBREVIATION =
  /(?:^|[\s(])(?:\p{L}{1,2}\.){2,}$|(?:^|[\s(])(?:etc|vs|approx|aprox|ej|núm|depto)\.$/iu;
/** Marks between clauses, and one full stop, in the scripts that have their own. */
const TRAILING = /[\s,;:،؛、，；：]+$/u;
const FULL_STOP = /(?<![.])[.。।۔]$/u;
/** After these no full stop is set, and after a question or a call no comma. */
const CLOSED = /[.!?…。！？।؟۔][»”"'’)\]]*$/u;
const CALLED = /[!?！？؟][»”"'’)\]]*$/u;

/** Whether a word is a name, or known to be none because the team writes it small elsewhere. */
export interface KnownWords {
  readonly names: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
}

/** Words of the team, ready to stand inside a sentence; `language` is the one they are in. */
export function clauseOf(words: string, language: string, known: KnownWords): string {
  let clause = words.replace(/\s+/gu, ' ').trim().replace(TRAILING, '');
  if (!ABBREVIATION.test(clause)) clause = clause.replace(FULL_STOP, '').replace(TRAILING, '');
  const [first = '', next = ''] = /^(\p{Lu}\p{Ll}*)(?:\s(.)|$)/u.exec(clause)?.slice(1) ?? [];
  const small = first.toLowerCase();
  const base = baseOf(language);
  const isSmall =
    // “A” alone is called so.
    (smallWords.get(base)?.has(small) && (next !== '' || small.length > 1)) ||
    // “May Lee” is a name where people may come late, too; and a word alone may be one.
    (known.small.has(small) && isPlain(next));
  const isTurned =
    (isSmall && !known.names.has(first)) ||
    // Of people it names a group: “Grade 4 team”.
    (plainWords.get(base)?.has(small) && isPlain(next));
  return first && isTurned ? small + clause.slice(small.length) : clause;
}

/** Whether what follows a word begins no name and no number. */
const isPlain = (next: string): boolean => /[^\p{Lu}\d]/u.test(next);

/** What ends a sentence after these words, or a part of it: nothing where they end it themselves. */
export function endAfter(words: string, mark: ',' | '.' = '.'): string {
  return (mark === ',' ? CALLED : CLOSED).test(words) ? '' : mark;
}

/** Whether a list of these words is told apart by commas: not where one of them has some of its own. */
export function hasPause(words: string): boolean {
  return /[,;:]/.test(words);
}

/** The words that stand small in these texts. */
export function smallIn(texts: readonly string[]): ReadonlySet<string> {
  // Short ones are names too often: Will, Mark, Sol.
  return new Set(texts.flatMap((text) => text.match(/(?<!\p{L})\p{Ll}{5,}(?!\p{L})/gu) ?? []));
}

export function baseOf(language: string): string {
  return language.toLowerCase().split('-', 1)[0] ?? '';
}
