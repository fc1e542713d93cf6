/**
 * What a number means, as a sentence. How much is said depends on how many answered: below ten counts alone,
 * from ten on a share with its interval, and no interval where everybody answered.
 */
import {leastForInterval} from '../../../results/statistics.js';
import {PLACE, type Words} from '../../../foundation/foreign.js';
import {sayShare} from '../../../foundation/messages.js';
import {joined, type Telling, type ToldItem, type Value} from './words.js';

/** A sentence with one place for words of the plan. */
export interface FindingSentence {
  readonly text: string;
  readonly words: Words;
}

interface ValueCount {
  readonly value: Value;
  readonly count: number;
}

/** The counts of a distribution that says them. */
export function countsOf(
  distribution: readonly {readonly value: Value; readonly count?: number}[] | undefined,
): ValueCount[] {
  return (distribution ?? []).flatMap(({value, count}) =>
    count === undefined ? [] : [{value, count}],
  );
}

export const sum = (counts: readonly ValueCount[]): number =>
  counts.reduce((total, {count}) => total + count, 0);

/** Whether so few answered that only counts are said, without chart and percentages. */
export const isFew = (answered: number): boolean => answered < leastForInterval;

/** The favorable answers in words: “Quite or Very”. */
export function favorableWords(told: ToldItem, {language, say}: Telling): Words {
  const {favorable, labelOf} = told;
  return favorable.size > 0
    ? joined(language, [...favorable].map(labelOf), 'disjunction')
    : {text: say('favorableAnswer'), language: ''};
}

/** How many gave a favorable answer; of an item where none is marked, which answer was given most. */
export function mainFinding(told: ToldItem, telling: Telling): FindingSentence | undefined {
  const {item} = told;
  const {say, language, summary} = telling;
  const {answered, favorable} = item;
  if (answered === undefined) return undefined;
  if (favorable?.count === undefined) return mostGiven(told, telling);
  const {count, low, high} = favorable;
  const words = favorableWords(told, telling);
  const said =
    count === 0
      ? say('saidNone', {answered, answers: PLACE})
      : say('said', {count, answered, answers: PLACE});
  const share = sayShare(language, favorable.share ?? count / answered);
  if (isFew(answered)) return {text: say('sentence', {finding: said}), words};
  if (low !== undefined && high !== undefined) {
    return {
      text: say('withRange', {
        finding: said,
        share,
        low: sayShare(language, low),
        high: sayShare(language, high),
      }),
      words,
    };
  }
  return {
    text:
      answered === summary.invited
        ? say('withEveryone', {finding: said, share})
        : say('withShare', {finding: said, share}),
    words,
  };
}

/** What was said about the time before, by those who looked back. */
export function beforeFinding(told: ToldItem, telling: Telling): FindingSentence | undefined {
  const {item, favorable} = told;
  const {say, language} = telling;
  const counts = countsOf(item.before);
  const answered = sum(counts);
  if (answered === 0 || favorable.size === 0) return undefined;
  const count = sum(counts.filter(({value}) => favorable.has(value)));
  const finding =
    count === 0
      ? say('saidBeforeNone', {answered, answers: PLACE})
      : say('saidBefore', {count, answered, answers: PLACE});
  return {
    text: isFew(answered)
      ? say('sentence', {finding})
      : say('withShare', {finding, share: sayShare(language, count / answered)}),
    words: favorableWords(told, telling),
  };
}

function mostGiven(told: ToldItem, {say, language}: Telling): FindingSentence | undefined {
  const {item, labelOf} = told;
  const counts = countsOf(item.distribution);
  const answered = item.answered ?? 0;
  const count = Math.max(0, ...counts.map((value) => value.count));
  if (count === 0) return undefined;
  const most = counts.filter((value) => value.count === count).map(({value}) => labelOf(value));
  const words = joined(language, most, 'conjunction');
  const values = {count, answered, answers: PLACE};
  const finding =
    most.length > 1
      ? say('tied', values)
      : item.kind === 'choices'
        ? say('chose', values)
        : say('said', values);
  return {
    text: isFew(answered)
      ? say('sentence', {finding})
      : say('withShare', {finding, share: sayShare(language, count / answered)}),
    words,
  };
}

/** The middle of the ordered answers, in words of the scale. */
export function middleFinding(
  told: ToldItem,
  {say, language}: Telling,
): FindingSentence | undefined {
  const {item, labelOf} = told;
  const {median} = item;
  if (median === undefined) return undefined;
  const values = countsOf(item.distribution)
    .map(({value}) => value)
    .filter((value) => typeof value === 'number');
  if (item.kind === 'number' || values.includes(median)) {
    return {text: say('middle', {answer: PLACE}), words: labelOf(median)};
  }
  const lower = Math.max(...values.filter((value) => value < median));
  const upper = Math.min(...values.filter((value) => value > median));
  if (!Number.isFinite(lower) || !Number.isFinite(upper)) return undefined;
  return {
    text: say('middleBetween', {lower: labelOf(lower).text, upper: labelOf(upper).text}),
    words: joined(language, [labelOf(lower)], 'conjunction'),
  };
}
