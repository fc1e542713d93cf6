/**
 * How a survey asks: from the decision it serves, one idea a question, with answers that fit, in few topics, in all of its
 * languages (R12 to R16).
 *
 * What always holds: advice alone, since people may have their reasons; a word counts in its own language; nothing here
 * reads what was answered.
 */
import {placesIn} from '../piping.js';
import {isBlank} from '../text.js';
import type {Plan, Scale, Survey, SurveyItem, Text} from '../types.js';
import {finding, remembering, type Finding, type Thresholds} from './finding.js';
import {wordingMessages} from './survey-wording-messages.js';

type ByLanguage = Readonly<Record<'en' | 'es', RegExp>>;

const word = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');

const AGREEMENT: ByLanguage = {
  en: word('(?:strongly )?(?:dis)?agree'),
  es: word('(?:de|en) (?:des)?acuerdo'),
};
const TWO_IDEAS: ByLanguage = {en: word('and/or|and|as well as'), es: word('y/o|y|e|así como')};
const NEGATED: ByLanguage = {
  en: word("not|never|cannot|(?:do|does|did|ca|wo|would|should)n[’']t"),
  es: word('no|nunca'),
};
const DEMAND: ByLanguage = {
  en: word('must|required|mandatory|obligatory|(?:answer|complete) (?:all|every)'),
  es: word('deben?|obligatori[oa]s?|tienen? que|(?:responda|conteste) (?:todas|a todas)'),
};

/** The words of a text that match in their own language, as they stand there. */
function match(text: Text, language: string, patterns: ByLanguage): string {
  for (const [tag, words] of Object.entries(typeof text === 'string' ? {[language]: text} : text)) {
    const base = tag.toLowerCase().split('-', 1)[0];
    const found = base === 'en' || base === 'es' ? patterns[base].exec(words)?.[0] : undefined;
    if (found) return found;
  }
  return '';
}

const MOST_TOPICS = 7;
const FEWEST_POINTS = 5;

const judge = remembering(
  (survey: Survey, language: string, {questions: most}: Thresholds): readonly Finding[] => {
    const {id, decision, introduction, sections, items} = survey;
    const found: Finding[] = [];
    const advise = (...[code, at, field, values]: Advice): void => {
      found.push(finding('advice', code, at, field, values, wordingMessages));
    };
    if (items.length > 0 && isBlank(decision)) advise('survey-decision-missing', id, 'decision');
    const demand = match(introduction, language, DEMAND);
    if (demand) advise('survey-demands', id, 'introduction', {words: demand});
    if (sections.length > MOST_TOPICS) {
      advise('survey-many-topics', id, 'sections', {count: sections.length});
    }
    if (items.length > most) advise('survey-long', id, 'items', {count: items.length, most});
    const order = orderOf(survey);
    const languages = languagesOf(survey);
    for (const section of sections) {
      for (const missing of untranslated(section.text, languages)) {
        advise('item-untranslated', section.id, 'text', {language: missing});
      }
      // Above the first of its questions.
      const first = Math.min(...section.items.map((one) => order.get(one) ?? Infinity));
      judgePlaces([section.text], first, order, (code, words) => {
        advise(code, section.id, 'text', {words});
      });
    }
    judgePlaces([introduction], -1, order, (code, words) => {
      advise(code, id, 'introduction', {words});
    });
    for (const item of items) judgeItem(item, survey, {order, languages, language}, advise);
    return found;
  },
);

type Advice = [
  code: keyof typeof wordingMessages,
  at: string,
  field: string,
  values?: Readonly<Record<string, string | number>>,
];

interface Reading {
  /** Where each question is read. */
  readonly order: ReadonlyMap<string, number>;
  readonly languages: readonly string[];
  readonly language: string;
}

function judgeItem(
  item: SurveyItem,
  {scales}: Survey,
  {order, languages, language}: Reading,
  advise: (...advice: Advice) => void,
): void {
  const {id, text, kind, when} = item;
  if (isBlank(text)) advise('item-words-missing', id, 'text');
  for (const [code, patterns] of [
    ['item-agreement', AGREEMENT],
    ['item-two-ideas', TWO_IDEAS],
    ['item-negated', NEGATED],
  ] as const) {
    const words = match(text, language, patterns);
    if (words) advise(code, id, 'text', {words});
  }
  if ((kind === 'scale' || kind === 'then-now') && isStatement(text)) {
    advise('item-statement', id, 'text');
  }
  for (const missing of untranslated(text, languages)) {
    advise('item-untranslated', id, 'text', {language: missing});
  }
  judgeAnswers(item, scales, language, advise);
  const here = order.get(id) ?? 0;
  const points = item.kind === 'scale' || item.kind === 'then-now' ? pointsOf(item, scales) : [];
  for (const [field, texts] of [
    ['text', [text]],
    ['hint', [item.hint ?? '']],
    ['choices', (item.choices ?? []).map((choice) => choice.text)],
    ['scale', points.map((point) => point.text)],
  ] as const)
    judgePlaces(texts, here, order, (code, words) => {
      advise(code, id, field, {words});
    });
  if (!when) return;
  if (when.in.length === 0) advise('item-condition-empty', id, 'when');
  if ((order.get(when.item) ?? -1) > here) {
    advise('item-condition-later', id, 'when');
  }
}

/** What stands in braces is an answer that was given before it is read; the first that is not is told. */
function judgePlaces(
  texts: readonly Text[],
  here: number,
  order: Reading['order'],
  advise: (code: 'place-unknown' | 'place-later', words: string) => void,
): void {
  const places = texts
    .flatMap((text) => (typeof text === 'string' ? [text] : Object.values(text)))
    .flatMap(placesIn);
  const unknown = places.find((id) => !order.has(id));
  if (unknown !== undefined) advise('place-unknown', `{${unknown}}`);
  const later = places.find((id) => (order.get(id) ?? -1) >= here);
  if (later !== undefined) advise('place-later', `{${later}}`);
}

const pointsOf = ({scale}: SurveyItem, scales: readonly Scale[]): Scale['points'] =>
  scales.find((one) => one.id === scale)?.points ?? [];

function judgeAnswers(
  item: SurveyItem,
  scales: readonly Scale[],
  language: string,
  advise: (...advice: Advice) => void,
): void {
  const {id, kind, choices = []} = item;
  if (kind === 'choice' || kind === 'choices') {
    if (choices.length < 2) advise('item-choices-few', id, 'choices');
    else if (choices.some(({text}) => isBlank(text))) {
      advise('item-answers-unnamed', id, 'choices');
    }
  }
  if (kind !== 'scale' && kind !== 'then-now') return;
  const points = pointsOf(item, scales);
  const count = points.length;
  if (count === 0) advise('item-scale-missing', id, 'scale');
  else if (count < FEWEST_POINTS) advise('item-scale-short', id, 'scale', {count});
  if (points.some(({text}) => isBlank(text))) advise('item-answers-unnamed', id, 'scale');
  for (const {text} of points) {
    const words = match(text, language, AGREEMENT);
    if (!words) continue;
    advise('item-agreement', id, 'scale', {words});
    return;
  }
}

function isStatement(text: Text): boolean {
  return (typeof text === 'string' ? [text] : Object.values(text)).some(
    (words) => words.trim() !== '' && !/[?？؟]\s*$/.test(words),
  );
}

/** The place of each question as it is read: by section, then those that stand in none. */
function orderOf({sections, items}: Survey): ReadonlyMap<string, number> {
  const ids = new Set([
    ...sections.flatMap((section) => section.items),
    ...items.map(({id}) => id),
  ]);
  return new Map([...ids].map((id, at) => [id, at]));
}

/** The languages a survey is written in, where there are several: a plain text says nothing about its own. */
function languagesOf({title, introduction, items}: Survey): readonly string[] {
  const tags = new Set<string>();
  for (const text of [title, introduction, ...items.map((item) => item.text)]) {
    if (typeof text === 'string') continue;
    for (const [tag, words] of Object.entries(text)) if (words.trim() !== '') tags.add(tag);
  }
  return tags.size > 1 ? [...tags] : [];
}

function untranslated(text: Text, languages: readonly string[]): readonly string[] {
  if (typeof text === 'string' || isBlank(text)) return [];
  return languages.filter((tag) => (text[tag] ?? '').trim() === '');
}

export function wordingFindings(plan: Plan, thresholds: Thresholds): readonly Finding[] {
  return plan.surveys.flatMap((survey) => judge(survey, plan.language, thresholds));
}
