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
    for (const {id: at, text, hint, choices, items: [first = at] = []} of [
      ...sections,
      ...items,
    ] as readonly Worded[]) {
      for (const missing of untranslated(text, languages)) {
        advise('item-untranslated', at, 'text', {language: missing});
      }
      // The name of a section stands above the first of its questions.
      const here = order.get(first) ?? Infinity;
      // All that is read there, in all languages: what JSON has in braces begins with a quotation mark.
      const place = placesIn(JSON.stringify([text, hint, choices])).find(
        (one) => (order.get(one) ?? here) >= here,
      );
      if (place) advise('place-unknown', at, 'text', {words: `{${place}}`});
    }
    for (const item of items) judgeItem(item, survey, {order, language}, advise);
    return found;
  },
);

type Advice = [
  code: keyof typeof wordingMessages,
  at: string,
  field: string,
  values?: Readonly<Record<string, string | number>>,
];

/** A section or a question: in what is read there, braces stand for an answer that was given before. */
type Worded = Pick<SurveyItem, 'id' | 'text' | 'hint' | 'choices'> & {
  readonly items?: readonly string[];
};

interface Reading {
  /** Where each question is read. */
  readonly order: ReadonlyMap<string, number>;
  readonly language: string;
}

function judgeItem(
  item: SurveyItem,
  {scales}: Survey,
  {order, language}: Reading,
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
  judgeAnswers(item, scales, language, advise);
  if (!when) return;
  if (when.in.length === 0) advise('item-condition-empty', id, 'when');
  if ((order.get(when.item) ?? -1) > (order.get(id) ?? 0)) {
    advise('item-condition-later', id, 'when');
  }
}

function judgeAnswers(
  {id, kind, scale, choices = []}: SurveyItem,
  scales: readonly Scale[],
  language: string,
  advise: (...advice: Advice) => void,
): void {
  if (kind === 'choice' || kind === 'choices') {
    if (choices.length < 2) advise('item-choices-few', id, 'choices');
    else if (choices.some(({text}) => isBlank(text))) {
      advise('item-answers-unnamed', id, 'choices');
    }
  }
  if (kind !== 'scale' && kind !== 'then-now') return;
  const points = scales.find((one) => one.id === scale)?.points ?? [];
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
