/** What the views of results share: the reader's language, the words of the survey, and how numbers are said. */
import type {TemplateResult} from 'lit';
import {withAnswers} from '../../../plan/piping.js';
import type {Words} from '../../../foundation/foreign.js';
import {safeLanguage, sayDate, sayNumber, type Say} from '../../../foundation/messages.js';
import type {Summary, SummaryItem, Survey, SurveyItem, Text} from '../../../plan/types.js';
import type {english} from '../impact-results.messages.js';

export type SayResults = Say<typeof english>;

/** What stands beside results where it has been fetched: over all of them, and under each. */
interface Beside {
  about(telling: Telling): TemplateResult;
  item(told: ToldItem, telling: Telling): TemplateResult;
}

export interface Telling {
  readonly say: SayResults;
  readonly language: string;
  readonly summary: Summary;
  readonly survey: Survey | undefined;
  readonly headingLevel: number;
  readonly textOf: (text: Text | undefined) => Words;
  /** Other waves, and what may be taken into the plan, once that is there. */
  readonly further?: Beside | undefined;
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
      question: asked ? asksAll(textOf(asked.text), byId) : {text: item.id, language: ''},
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

/** A question in whose words each person read an earlier answer of their own. */
const asksAll = ({text, language}: Words, items: ReadonlyMap<string, unknown>): Words => ({
  text: withAnswers(text, (id) => (items.has(id) ? '…' : undefined)),
  language,
});

/** A day as the language writes it; what is none is shown as it stands. */
function sayDay(language: string, value: string): string {
  return Number.isNaN(Date.parse(`${value}T00:00:00Z`)) ? value : sayDate(language, value);
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
