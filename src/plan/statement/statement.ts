/**
 * A theory as sentences that read well: what the team claims, why it thinks so, and what it assumes.
 *
 * What always holds: pure; the team's words stay text and in their language; a sentence has no connecting word without
 * something on both of its sides, and ends with one mark. What is not written yet is a piece that waits.
 */
import {isBlank, textIn} from '../text.js';
import type {OpenWord, Outcome, Plan, Strategy, Text, Theory} from '../types.js';
import {baseOf, clauseOf, endAfter, hasPause, smallIn, type KnownWords} from './clauses.js';
import {statementWords, type StatementWord} from './words.js';

/** A piece of a sentence. Joined without anything between them, the pieces are the sentence. */
export type StatementPiece =
  /** A small word of ours, or a mark, with the white space it needs. */
  | {readonly kind: 'small'; readonly text: string}
  /** The team's own words; `language` where they are not in the reader's, `id` of the item they stand in. */
  | {readonly kind: 'own'; readonly text: string; readonly language: string; readonly id: string}
  /** Nothing is written here yet. */
  | {readonly kind: 'waiting'; readonly text: string; readonly for: 'if' | 'then' | 'soThat'};

export interface StatementSentence {
  readonly about: 'claim' | 'because' | 'assumption';
  /** Its parts, each a line where there is room: of a claim IF, THEN and SO THAT. */
  readonly parts: readonly (readonly StatementPiece[])[];
}

/** Says a small word in the reader's language. */
export type SayStatement = (word: StatementWord) => string;

/** Whether an outcome is the reason for the change rather than the change. */
export function isEffect({level}: {readonly level: OpenWord<string>}): boolean {
  return level === 'student' || level === 'family';
}

/** Whether a theory claims anything yet. */
export function isClaimed({strategies, outcomes}: Theory): boolean {
  return strategies.some(hasWords) || outcomes.some(hasWords);
}

/** What a statement is made of. */
export type StatedPlan = Pick<Plan, 'theory' | 'measures' | 'people' | 'language'>;

/**
 * The theory in sentences, in a language: the claim first (always there, with waiting pieces where nothing is written),
 * one sentence for each chain that stands apart; then the reasons; then the assumptions and where they will be seen.
 */
export function statementOf(
  plan: StatedPlan,
  language: string = plan.language,
  say: SayStatement = (word) => statementWords[word],
): readonly StatementSentence[] {
  const {theory, measures} = plan;
  const {own, listed} = speaking(plan, language);
  const sentences = chainsOf(theory).flatMap((chain) => claim(chain, listed, own, say));
  const told = new Set<string>();
  // Several links may have the same reason.
  const because = theory.links
    .flatMap((link) => link.because.map(({id, text}) => own(text, id)))
    .filter(([piece]) => piece && !told.has(piece.text) && told.add(piece.text));
  for (const [at, some] of bySentence(because).entries()) {
    const word = small(`${say(at ? 'moreBecause' : 'because')} `);
    sentences.push({about: 'because', parts: [ended([word, ...listed(some, some.length > 2)])]});
  }
  const measureOf = new Map(measures.map((measure) => [measure.id, measure]));
  for (const {id, text, measure} of theory.links.flatMap(({assumptions}) => assumptions)) {
    const assumed = own(text, id);
    if (assumed.length === 0) continue;
    const seen = own(measureOf.get(measure)?.text ?? '', measure, true);
    const [before = '', after = ''] = say('seeIn').split('{what}');
    const pieces = seen.length
      ? [...assumed, small(`${pauseAfter(assumed)} ${before}`), ...seen, small(`${after}.`)]
      : ended(assumed);
    sentences.push({about: 'assumption', parts: [[small(`${say('assume')} `), ...pieces]]});
  }
  return sentences;
}

/** Sentences as plain text on one line. */
export function sayStatement(sentences: readonly StatementSentence[]): string {
  return sentences
    .map(({parts}) =>
      parts
        .flat()
        .map(({text}) => text)
        .join(''),
    )
    .join(' ');
}

interface Chain {
  readonly strategies: readonly Strategy[];
  readonly outcomes: readonly Outcome[];
}

/** More than this in one sentence is not followed by anybody who hears it. */
const MOST_CLAUSES = 6;

const terms = ['short', 'medium', 'long'];
const sooner = (one: Outcome, other: Outcome): number =>
  terms.indexOf(one.term) - terms.indexOf(other.term);

const hasWords = ({text, actor = ''}: {readonly text: Text; readonly actor?: Text}): boolean =>
  !isBlank(text) || !isBlank(actor);

/**
 * What hangs together by links, in the order of the theory. A part that is tied to nothing is said with the only chain
 * there is; where there are several, with the other loose ones, since nobody said yet where it belongs.
 */
function chainsOf({strategies, outcomes, links}: Theory): readonly Chain[] {
  const group = new Map<string, Set<string>>();
  for (const {id} of [...strategies, ...outcomes]) group.set(id, new Set([id]));
  for (const {from, to} of links) {
    const [one, other] = [group.get(from), group.get(to)];
    if (!one || !other || one === other) continue;
    for (const id of other) group.set(id, one.add(id));
  }
  const all = {strategies: strategies.filter(hasWords), outcomes: outcomes.filter(hasWords)};
  const chains = [...new Set(group.values())]
    .map((ids) => ({
      strategies: all.strategies.filter(({id}) => ids.has(id)),
      outcomes: all.outcomes.filter(({id}) => ids.has(id)),
    }))
    .filter((chain) => chain.strategies.length > 0 && chain.outcomes.length > 0);
  if (chains.length < 2) return [all];
  const told = new Set<unknown>(
    chains.flatMap((chain) => [...chain.strategies, ...chain.outcomes]),
  );
  const loose = {
    strategies: all.strategies.filter((one) => !told.has(one)),
    outcomes: all.outcomes.filter((one) => !told.has(one)),
  };
  return loose.strategies.length + loose.outcomes.length > 0 ? [...chains, loose] : chains;
}

/** The team’s words as a piece; a title stays as it is. */
type Own = (text: Text, id: string, isTitle?: boolean) => StatementPiece[];
type Listed = (
  clauses: readonly (readonly StatementPiece[])[],
  bySemicolons?: boolean,
) => StatementPiece[];

function claim(
  {strategies, outcomes}: Chain,
  listed: Listed,
  own: Own,
  say: SayStatement,
): StatementSentence[] {
  const sorted = [...outcomes].sort(sooner);
  const said = (items: readonly Outcome[]): StatementPiece[][] =>
    bySentence(items.map(({id, text}) => own(text, id))).map((some) => listed(some));
  const ifs = listed(
    strategies.map(({id, actor, text}) => {
      const [who, what] = [own(actor, id), own(text, id)];
      return who.length && what.length ? [...who, small(' '), ...what] : [...who, ...what];
    }),
  );
  const [thens = [], ...moreThens] = said(sorted.filter((outcome) => !isEffect(outcome)));
  const [effects = [], ...moreEffects] = said(sorted.filter(isEffect));
  const line = (word: StatementWord, pieces: StatementPiece[], place: 'if' | 'then' | 'soThat') => [
    small(`${say(word)} `),
    ...(pieces.length ? pieces : [{kind: 'waiting', text: '…', for: place} as const]),
  ];
  const first = [line('if', ifs, 'if'), line('then', thens, 'then')];
  const apart =
    strategies.length + outcomes.length > MOST_CLAUSES && effects.length + moreThens.length > 0;
  const last = line(apart ? 'doThisSoThat' : 'soThat', effects, 'soThat');
  const claims = apart
    ? [first, ...moreThens.map((some) => [line('moreThen', some, 'then')]), [last]]
    : [[...first, last]];
  return [...claims, ...moreEffects.map((some) => [line('moreSoThat', some, 'soThat')])].map(
    (parts) => sentence('claim', parts),
  );
}

/** As many as one sentence takes; what is empty is in none. */
function bySentence(
  clauses: readonly (readonly StatementPiece[])[],
): (readonly StatementPiece[])[][] {
  const said = clauses.filter((pieces) => pieces.length > 0);
  const sentences = Math.ceil(said.length / MOST_CLAUSES);
  const each = Math.ceil(said.length / sentences);
  return Array.from({length: sentences}, (_, at) => said.slice(at * each, (at + 1) * each));
}

/** Parts with a comma between them and a mark at the end. */
function sentence(
  about: StatementSentence['about'],
  parts: readonly StatementPiece[][],
): StatementSentence {
  return {
    about,
    parts: parts.map((part, at) =>
      at === parts.length - 1 ? ended(part) : [...part, small(`${pauseAfter(part)} `)],
    ),
  };
}

function small(text: string): StatementPiece {
  return {kind: 'small', text};
}

function ended(pieces: readonly StatementPiece[]): StatementPiece[] {
  const end = endAfter(pieces.at(-1)?.text ?? '');
  return end ? [...pieces, small(end)] : [...pieces];
}

function pauseAfter(pieces: readonly StatementPiece[]): string {
  const last = pieces.at(-1);
  return last?.kind === 'waiting' ? '' : endAfter(last?.text ?? '', ',');
}

/** What is known of the team's words: who is called so, what they write small themselves. */
function knownWords(
  {theory, people}: Pick<Plan, 'theory' | 'people'>,
  language: string,
): KnownWords {
  const {goal, problem, vision, barriers, ideas, strategies, outcomes, links} = theory;
  const texts = [
    ...[{text: goal}, problem, {text: vision}, ...barriers, ...ideas, ...strategies, ...outcomes],
    ...links.flatMap(({because, assumptions}) => [...because, ...assumptions]),
  ];
  const names = new Set(people.flatMap(({name}) => name.split(/\s+/u)));
  return {names, small: smallIn(texts.map(({text}) => textIn(text, language).text))};
}

/** How a reader of a language is told the team's words, and several of them. */
function speaking(
  {theory, people, language: written}: StatedPlan,
  language: string,
): {readonly own: Own; readonly listed: Listed} {
  const known = knownWords({theory, people}, language);
  const own: Own = (text, id, isTitle = false) => {
    const found = textIn(text, language);
    // Without a language no word of it is known.
    const spoken = isTitle ? '' : found.language || written;
    const clause = clauseOf(found.text, spoken, known);
    const other = found.language !== language ? found.language : '';
    return clause === '' ? [] : [{kind: 'own', text: clause, language: other, id}];
  };
  const format = listFormat(language);
  const listed: Listed = (clauses, bySemicolons = false) => {
    const said = clauses.filter((pieces) => pieces.length > 0);
    const clausesSaid = said.map((pieces) => pieces.map(({text}) => text).join(''));
    // Two are told apart by the “and” alone; more need a mark that none of them has inside.
    const apart = bySemicolons || (said.length > 2 && clausesSaid.some(hasPause));
    let at = 0;
    return format.formatToParts(clausesSaid).flatMap(({type, value}): readonly StatementPiece[] => {
      if (type === 'element') return said[at++] ?? [];
      if (!apart) return [small(value)];
      return [small(value.includes(',') ? value.replace(',', ';') : `;${value}`)];
    });
  };
  return {own, listed};
}

/** A page may say anything in `lang`. */
function listFormat(language: string): Intl.ListFormat {
  try {
    return new Intl.ListFormat(language, {type: 'conjunction', style: 'long'});
  } catch {
    return new Intl.ListFormat(baseOf(language) === 'es' ? 'es' : 'en');
  }
}
