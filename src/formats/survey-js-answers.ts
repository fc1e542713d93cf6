/** What can be answered to a question of a SurveyJS file: its choices, or the points of its scale. */
import type {JsonObject, JsonValue} from '../plan/json.js';
import type {Survey, SurveyItem, Text} from '../plan/types.js';
import {SPECIAL} from './survey-js-beyond.js';
import {isOn, isSaying, stringOf, valuesOf, wordsOf, type Value} from './survey-js-pieces.js';

export type Point = Survey['scales'][number]['points'][number];
type Choice = NonNullable<SurveyItem['choices']>[number];

/** The choices of a question, those that SurveyJS adds to them at their end; each value once. */
export function choicesOf(element: JsonObject): Choice[] {
  const seen = new Set<string>();
  const given = valuesOf(element['choices']).map(({raw, text}) => ({value: String(raw), text}));
  const special = SPECIAL.filter(([show, old]) => isOn(element[show]) || isOn(element[old])).map(
    ([, , value, words, text]) => {
      const own = wordsOf(element[words]);
      return {value, text: isSaying(own) ? own : text};
    },
  );
  return [...given, ...special].filter(({value}) => {
    const first = !seen.has(value);
    seen.add(value);
    return first;
  });
}

/** The two choices of a yes or no. */
export function yesAndNo(element: JsonObject): Choice[] {
  const choice = (value: JsonValue | undefined, label: string, text: Text, other: string) => {
    const words = wordsOf(element[label]);
    return {value: stringOf(value) || other, text: isSaying(words) ? words : text};
  };
  return [
    choice(element['valueTrue'], 'labelTrue', {en: 'Yes', es: 'Sí'}, 'true'),
    choice(element['valueFalse'], 'labelFalse', {en: 'No', es: 'No'}, 'false'),
  ];
}

/** Points with numbers that tell them apart; where the file has none, which is `numbered` as false, their places. */
export function pointsOf(values: readonly Value[]): {points: Point[]; numbered: boolean} {
  const numbers = values.map(({raw}) =>
    typeof raw === 'number' || /^-?\d+(?:\.\d+)?$/.test(String(raw)) ? Number(raw) : Number.NaN,
  );
  const numbered =
    numbers.every((number) => Number.isFinite(number)) && new Set(numbers).size === numbers.length;
  const points = values.map(({text}, at) => ({
    value: numbered ? (numbers[at] ?? at + 1) : at + 1,
    text,
  }));
  return {points, numbered};
}
