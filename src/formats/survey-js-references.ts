/**
 * Questions of a SurveyJS file that refer to other questions by name: asked because of what somebody answered, or with an
 * earlier answer in their words.
 *
 * What always holds: both are read last, when all questions are known; conditions never make a circle.
 */
import type {JsonObject} from '../plan/json.js';
import type {SurveyItem, Text} from '../plan/types.js';
import {inEach} from './in-each-language.js';
import type {Point} from './survey-js-answers.js';
import type {SurveyJsNote} from './survey-js-beyond.js';
import {isImplied, leadsTo, readCondition, type Named} from './survey-js-conditions.js';
import {ratingValues, type Value} from './survey-js-pieces.js';

export type Item = {-readonly [K in keyof SurveyItem]: SurveyItem[K]};
export interface Asked {
  readonly item: Item;
  /** From the outermost part of the survey to the question itself. */
  readonly conditions: readonly string[];
}
/** Notes what a plan cannot hold of a question. */
type Note = (code: SurveyJsNote['code'], question: Text, value: string) => void;

/** What somebody answered to a question of a name, or what SurveyJS finds out otherwise. */
const PLACE = /\{([\p{L}\p{N}_][^{}\n]{0,80})\}/gu;

export class SurveyJsReferences {
  readonly #named = new Map<string, Named>();

  /** How the file calls a question and its answers; `points` are those of its scale. */
  name(name: string, item: Item, element: JsonObject, points: readonly Point[] | undefined): void {
    if (item.kind === 'then-now') return;
    if (item.kind === 'scale') {
      this.know(name, item, ratingValues(element), points);
      return;
    }
    const values = item.choices?.map(({value}) => ({raw: value, own: value}));
    this.know(name, item, undefined, undefined, values);
  }

  /** How the file calls a row of a matrix, or a question, whose answers it names as `given`. */
  know(
    name: string,
    {id: item, kind}: Item,
    given: readonly Value[] | undefined,
    points: readonly Point[] | undefined,
    values: Named['values'] = points?.map(({value}, at) => ({
      raw: given?.[at]?.raw ?? '',
      own: value,
    })),
  ): void {
    // SurveyJS asks the first of two with the same name.
    if (name === '' || this.#named.has(name)) return;
    this.#named.set(name, {
      item,
      values,
      several: kind === 'choices',
      numeric: kind === 'number',
    });
  }

  /** Asks each question of those alone of whom the file asks it, as far as one condition can say that. */
  conditions(asked: readonly Asked[], note: Note): void {
    const chosen = new Map<string, NonNullable<SurveyItem['when']>>();
    const referred = new Set<string>();
    // Nothing goes back to a question that no condition has named yet.
    const closes = (when: NonNullable<SurveyItem['when']>, id: string): boolean =>
      when.item === id || (referred.has(id) && leadsTo(chosen, when.item, id));
    for (const {item, conditions} of asked) {
      const read = [...new Set(conditions)].map((expression) => ({
        expression,
        when: readCondition(expression, (name) => this.#named.get(name)),
      }));
      // Whoever is asked because of an answer was asked that question first: what holds there holds here.
      const last = read.findLast(({when}) => when && !closes(when, item.id));
      for (const {expression, when} of read) {
        const kept =
          when !== undefined &&
          last?.when !== undefined &&
          (when === last.when || isImplied(chosen, last.when, when));
        if (!kept) note('condition', item.text, expression);
      }
      if (last?.when) {
        chosen.set(item.id, last.when);
        referred.add(last.when.item);
        item.when = last.when;
      }
    }
  }

  /** An earlier answer in the words of a question stands there by the id that the question asked has now. */
  earlierAnswers(asked: readonly Asked[], note: Note): void {
    for (const {item} of asked) {
      const unknown = new Set<string>();
      const renamed = (words: string): string =>
        words.replace(PLACE, (braces, name: string) => {
          const named = this.#named.get(name.trim());
          if (!named) unknown.add(braces);
          return named ? `{${named.item}}` : braces;
        });
      const {text, hint} = item;
      item.text = inEach(text, renamed);
      if (hint !== undefined) item.hint = inEach(hint, renamed);
      if (unknown.size > 0) note('piping', text, [...unknown].join(', '));
    }
  }
}
