/**
 * Words that promise without saying what will be seen: in English and Spanish, as they stand in a sentence.
 *
 * What always holds: a word counts in its own language alone, so that `mejor` (better) is not taken for a verb. A plan
 * may call its language anything, `__proto__` as well: tables by language are maps.
 */
import type {Text} from '../types.js';

/** Verbs that say that something gets better, and not what anybody does. */
const VAGUE: ReadonlyMap<string, RegExp> = new Map([
  [
    'en',
    /(?<!\p{L})(support|promot|improv|ensur|enhanc|foster|encourag|strengthen|facilitat|empower|leverag|optimiz|maximiz)(e|es|ed|s|ing)?(?!\p{L})/iu,
  ],
  [
    'es',
    /(?<!\p{L})((apoy|promuev|promov|asegur|garantiz|garantic|foment|impuls|fortalec|fortalezc|facilit|potenci|propici)(ar|er|ir|o|a|e|as|es|an|en|amos|emos|imos|ará|erá|irá|arán|erán|irán|ando|iendo|ado|ido|aremos|eremos|iremos)|mejor(ar|o|a|e|an|en|amos|emos|ará|arán|ando|aremos))(?!\p{L})/iu,
  ],
]);

/** Getting things, which changes nothing by itself. */
const PURCHASE: ReadonlyMap<string, RegExp> = new Map([
  [
    'en',
    /^\W*(?:(?:we|they|the \w+|our \w+)\s+)?(?:will\s+)?(?:buys?|purchases?|acquires?|subscribes? to|licenses?|installs?)\b/i,
  ],
  [
    'es',
    /^\W*(?:(?:nosotros|el \w+|la \w+|los \w+|las \w+|nuestr[oa]s? \w+)\s+)?(?:compr|adquir|adquier|contrat|encarg|instal)\p{L}+/iu,
  ],
]);

/** And using them, which does. */
const USE: ReadonlyMap<string, RegExp> = new Map([
  ['en', /\b(and|to|so)\b|\bus(e|es|ing)\b/i],
  ['es', /(^|\s)(y|e|para|usa|usan|usar|usando)(\s|$)/i],
]);

/** The words of a text by language; a plain string is in the language of the plan. */
function spoken(text: Text, language: string): readonly (readonly [string, string])[] {
  const all = typeof text === 'string' ? {[language]: text} : text;
  return Object.entries(all).map(([tag, words]) => [
    tag.toLowerCase().split('-', 1)[0] ?? '',
    words,
  ]);
}

/** The first vague verb of a text, as it is written there; `''` where there is none. */
export function vagueVerb(text: Text, language: string): string {
  for (const [tag, words] of spoken(text, language)) {
    const found = VAGUE.get(tag)?.exec(words);
    if (found) return found[0];
  }
  return '';
}

/** Whether a text says that something is bought, and nothing that anybody does with it. */
export function isPurchaseAlone(text: Text, language: string): boolean {
  return spoken(text, language).some(
    ([tag, words]) => PURCHASE.get(tag)?.test(words) === true && USE.get(tag)?.test(words) !== true,
  );
}

/** Whether a text names how much, how often, or enough else that one could see whether it was done. */
export function isConcrete(text: Text, language: string): boolean {
  return spoken(text, language).some(
    ([, words]) => /\d/.test(words) || contentWords(words).size > MOST_WORDS_OF_A_SLOGAN,
  );
}

/** “Support collaboration among all staff” has four. */
const MOST_WORDS_OF_A_SLOGAN = 5;

/** Words of four letters and more, by what two forms of a word have in common. */
function contentWords(words: string): ReadonlySet<string> {
  return new Set(
    (words.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((word) => word.slice(0, 4)),
  );
}

/** From how many words on it can be said that two sentences are alike. */
const FEWEST_WORDS = 3;
const ALIKE = 0.8;

/** Whether a text says nearly the same as others together, in some language. */
export function isRepetition(text: Text, others: readonly Text[], language: string): boolean {
  return spoken(text, language).some(([tag, words]) => {
    const said = others.flatMap((other) =>
      spoken(other, language)
        .filter(([otherTag]) => otherTag === tag)
        .map(([, otherWords]) => otherWords),
    );
    const a = contentWords(words);
    const b = contentWords(said.join(' '));
    const smaller = Math.min(a.size, b.size);
    if (smaller < FEWEST_WORDS) return false;
    return [...a].filter((word) => b.has(word)).length / smaller >= ALIKE;
  });
}
