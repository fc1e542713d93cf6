/**
 * What counts as an answer: reads the answers of one response item by item, as the survey asks them.
 *
 * What always holds: an answer that does not fit its item (a point the scale does not have, a list where
 * one choice belongs) is no answer; neither is one to a question that this person was not to be asked.
 * Nothing a response holds is ever used as a key of an object.
 */
import {isKnown, itemKinds, type ItemKind} from '../plan/schema/enumerations.js';
import {isPlanDate} from '../plan/schema/shapes.js';
import type {Answer, Survey, SurveyItem} from '../plan/types.js';

type Answers = Readonly<Record<string, Answer>>;
type When = NonNullable<SurveyItem['when']>;

/** The answer to one item, none where an object merely inherits something of that name. */
export function answerTo(answers: Answers, id: string): Answer | undefined {
  const answer = answers[id];
  // Reading first and asking later keeps this fast: no ordinary id is a name every object inherits.
  return answer !== undefined && id in Object.prototype && !Object.hasOwn(answers, id)
    ? undefined
    : answer;
}

/** Whether an answer gives one of the values a condition names; of a then-now item the answer about now counts. */
function gives(answer: unknown, wanted: When['in']): boolean {
  const given: readonly unknown[] = Array.isArray(answer)
    ? answer
    : typeof answer === 'object' && answer !== null && 'now' in answer
      ? [answer.now]
      : [answer];
  return wanted.some((value) => given.includes(value));
}

/**
 * Whether somebody with these answers is to be asked an item: its condition holds, and so do the
 * conditions of the items it goes back to. A condition on an item that is not there asks everybody.
 */
export function isAsked(survey: Survey, item: SurveyItem, answers: Answers): boolean {
  return asker(survey)(item, answers);
}

/** The same for many responses: the items are looked up once. */
export function asker(survey: Survey): (item: SurveyItem, answers: Answers) => boolean {
  const byId = new Map(survey.items.map((item) => [item.id, item]));
  /** From an item back to where its conditions begin; a circle of conditions ends where it closes. */
  const chains = new Map<SurveyItem, readonly When[]>();
  for (const item of survey.items) {
    const chain: When[] = [];
    const seen = new Set<SurveyItem>();
    for (
      let at: SurveyItem | undefined = item;
      at?.when && !seen.has(at);
      at = byId.get(at.when.item)
    ) {
      seen.add(at);
      if (byId.has(at.when.item)) chain.push(at.when);
    }
    chains.set(item, chain);
  }
  return (item, answers) => {
    const chain = chains.get(item);
    if (!chain?.length) return true;
    return chain.every((when) => gives(answerTo(answers, when.item), when.in));
  };
}

/** An item as it is counted: its values in the survey's order and where each of them stands. */
export interface CountedItem {
  readonly item: SurveyItem;
  readonly kind: ItemKind;
  /** Points or choices; empty where answers are free. */
  readonly values: readonly (number | string)[];
  readonly placeOf: ReadonlyMap<unknown, number>;
  /** Which values are favorable, by place; none where no point is marked. */
  readonly favorable: ReadonlySet<number>;
  /** 1 where the favorable end of the scale is its end, −1 where it is its beginning. */
  readonly direction: 1 | -1;
}

/** The items of a survey that this version can count, in their order. */
export function countedItems(survey: Survey): CountedItem[] {
  const scales = new Map(survey.scales.map((scale) => [scale.id, scale.points]));
  return survey.items.flatMap((item) => {
    const {kind} = item;
    if (!isKnown(itemKinds, kind)) return [];
    const points =
      kind === 'scale' || kind === 'then-now' ? (scales.get(item.scale ?? '') ?? []) : [];
    const choices = kind === 'choice' || kind === 'choices' ? (item.choices ?? []) : [];
    const marked = points.filter((point) => point.favorable === true).map(({value}) => value);
    const values = [...new Set([...points, ...choices].map(({value}) => value))];
    const placeOf = new Map(values.map((value, place) => [value, place]));
    return [
      {
        item,
        kind,
        values,
        placeOf,
        favorable: new Set(
          values.flatMap((value, at) => (marked.includes(value as number) ? at : [])),
        ),
        direction: directionOf(
          points.map(({value}) => value),
          marked,
        ),
      },
    ];
  });
}

function directionOf(values: readonly number[], favorable: readonly number[]): 1 | -1 {
  const mean = (list: readonly number[]): number =>
    list.reduce((sum, value) => sum + value, 0) / (list.length || 1);
  return favorable.length > 0 && mean(favorable) < mean(values) ? -1 : 1;
}

/** The item by whose answers results may be shown: one cut a survey, the first item that is marked. */
export function groupingItem(items: readonly CountedItem[]): CountedItem | undefined {
  return items.find(
    ({item, kind, values}) =>
      item.group === true && (kind === 'choice' || kind === 'scale') && values.length > 0,
  );
}

/** Whether results of an item are shown by group: its points say what is favorable, and everybody was asked. */
export function isGrouped({item, kind, favorable}: CountedItem): boolean {
  // How many of a group were asked a conditional question says how that group answered the question
  // before it, which may be hidden there.
  return (kind === 'scale' || kind === 'then-now') && favorable.size > 0 && item.when === undefined;
}

/** A day that exists, as an answer to a date item. */
export function isDay(answer: unknown): answer is string {
  return typeof answer === 'string' && answer !== '' && isPlanDate(answer);
}
