/** What the views of results share: the reader's language, the words of the survey, and how numbers are said. */
import {html, type TemplateResult} from 'lit';
import {safeLanguage, sayDate, sayNumber, type Say} from '../../../foundation/messages.js';
import type {Summary, SummaryItem, Survey, SurveyItem, Text} from '../../../plan/types.js';
import type {english} from '../impact-results.messages.js';

export type SayResults = Say<typeof english>;

/** A text of the plan; `language` is empty where it is the reader's own. */
export interface Words {
  readonly text: string;
  readonly language: string;
}

export interface Telling {
  readonly say: SayResults;
  readonly language: string;
  readonly summary: Summary;
  readonly survey: Survey | undefined;
  readonly headingLevel: number;
  readonly textOf: (text: Text | undefined) => Words;
}

export type Value = number | string;

/** An item of the summary with what the survey says of it. */
export interface ToldItem {
  readonly item: SummaryItem;
  /** Absent where the survey is not known, or has no such item any more. */
  readonly asked: SurveyItem | undefined;
  readonly question: Words;
  readonly labelOf: (value: Value) => Words;
  /** The values that count as favorable; none where the survey does not say. */
  readonly favorable: ReadonlySet<Value>;
  /** Unique in the element's root. */
  readonly key: string;
}

/** The items of a summary in its order. */
export function toldItems({summary, survey, textOf, language}: Telling): ToldItem[] {
  const byId = new Map(survey?.items.map((item) => [item.id, item]));
  return (summary.items ?? []).map((item, at) => {
    const asked = byId.get(item.id);
    const points = survey?.scales.find(({id}) => id === asked?.scale)?.points ?? [];
    const texts = new Map<Value, Text>(
      [...points, ...(asked?.choices ?? [])].map(({value, text}) => [value, text]),
    );
    return {
      item,
      asked,
      question: asked ? textOf(asked.text) : {text: item.id, language: ''},
      labelOf: (value) => {
        const words = textOf(texts.get(value));
        if (words.text !== '') return words;
        const plain =
          typeof value === 'number'
            ? sayNumber(language, value)
            : item.kind === 'date'
              ? sayDay(language, value)
              : value;
        return {text: plain, language: ''};
      },
      favorable: new Set(points.filter(({favorable}) => favorable).map(({value}) => value)),
      key: `item-${String(at)}`,
    };
  });
}

/** A day as the language writes it; what is none is shown as it stands. */
function sayDay(language: string, value: string): string {
  return Number.isNaN(Date.parse(`${value}T00:00:00Z`)) ? value : sayDate(language, value);
}

/** A fraction as whole percents. */
export function sayShare(language: string, share: number): string {
  return sayNumber(language, share, {style: 'percent', maximumFractionDigits: 0});
}

const lists = new Map<string, Intl.ListFormat>();

/** “Quite or Very”, “Teaching and Support staff”. */
export function sayList(
  language: string,
  words: readonly string[],
  type: 'disjunction' | 'conjunction',
): string {
  const key = `${language} ${type}`;
  let format = lists.get(key);
  if (!format) lists.set(key, (format = new Intl.ListFormat(safeLanguage(language), {type})));
  return format.format(words);
}

/** Several labels as one; their language where they share one. */
export function joined(
  language: string,
  labels: readonly Words[],
  type: 'disjunction' | 'conjunction',
): Words {
  const [first, ...rest] = labels;
  if (!first) return {text: '', language: ''};
  return {
    text: sayList(
      language,
      labels.map(({text}) => text),
      type,
    ),
    language: rest.every((label) => label.language === first.language) ? first.language : '',
  };
}

/** Words of the plan inside ours: they keep their language and their direction. */
export function foreign({text, language}: Words): TemplateResult {
  return language ? html`<bdi lang=${language}>${text}</bdi>` : html`<bdi>${text}</bdi>`;
}

/** Stands for words of the plan in a sentence until they are put in their place; no text holds it by chance. */
export const PLACE = '\uE00A';

/** A sentence with words of the plan where the place is kept for them. */
export function sentence(text: string, words: Words): TemplateResult {
  const [before = '', ...rest] = text.split(PLACE);
  return rest.length === 0
    ? html`${text}`
    : html`${before}${foreign(words)}${rest.join(words.text)}`;
}

/** The same as plain text, for names that assistive technology reads. */
export function plainly(text: string, words: Words): string {
  return text.split(PLACE).join(words.text);
}

/** A heading of a level. */
export function headingAt(
  level: number,
  className: string,
  id: string,
  content: TemplateResult,
): TemplateResult {
  switch (Math.min(6, Math.max(2, level))) {
    case 2:
      return html`<h2 class=${className} id=${id}>${content}</h2>`;
    case 3:
      return html`<h3 class=${className} id=${id}>${content}</h3>`;
    case 4:
      return html`<h4 class=${className} id=${id}>${content}</h4>`;
    case 5:
      return html`<h5 class=${className} id=${id}>${content}</h5>`;
    default:
      return html`<h6 class=${className} id=${id}>${content}</h6>`;
  }
}
