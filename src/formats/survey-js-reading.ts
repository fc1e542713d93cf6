/**
 * Reads the parts of a SurveyJS file, page by page and question by question, and notes what a plan cannot hold.
 *
 * What always holds: every question of the file is either asked or noted as left out; ids are ids of a plan, and nobody
 * has them twice; conditions are read last, when all questions are known, and never make a circle.
 */
import type {JsonObject, JsonValue} from '../plan/json.js';
import {isId} from '../plan/schema/shapes.js';
import type {Survey, SurveyItem, Text} from '../plan/types.js';
import {inEach} from './in-each-language.js';
import {ELSEWHERE, INPUTS, LOGIC, LOST, SPECIAL, type SurveyJsNote} from './survey-js-beyond.js';
import {isImplied, leadsTo, readCondition, type Named} from './survey-js-conditions.js';
import {
  MOST_POINTS,
  valuesOf,
  ratingValues,
  textOf,
  both,
  plain,
  listOf,
  stringOf,
  isSaying,
  isOn,
  isHidden,
  isRow,
  type Value,
} from './survey-js-pieces.js';

type Point = Survey['scales'][number]['points'][number];
type Choice = NonNullable<SurveyItem['choices']>[number];
interface Section {
  id: string;
  text: Text;
  items: string[];
}
type Item = {-readonly [K in keyof SurveyItem]: SurveyItem[K]};
interface Asked {
  readonly item: Item;
  /** From the outermost part of the survey to the question itself. */
  readonly conditions: readonly string[];
}
interface Place {
  readonly conditions: readonly string[];
  readonly required: boolean;
}

/** Over what comes after a panel or a matrix where the page has no title. */
const FURTHER: Text = {en: 'Further questions', es: 'Más preguntas'};

/** What somebody answered to a question of a name, or what SurveyJS finds out otherwise. */
const PLACE = /\{([\p{L}\p{N}_][^{}\n]{0,80})\}/gu;

export class SurveyJsReading {
  readonly #file: JsonObject;
  readonly #ids: Set<string>;
  readonly #notes: SurveyJsNote[] = [];
  readonly #asked: Asked[] = [];
  readonly #sections: Section[] = [];
  readonly #scales = new Map<string, {id: string; points: Point[]}>();
  readonly #pointsOf = new Map<string, readonly Point[]>();
  readonly #named = new Map<string, Named>();
  readonly #next = new Map<string, number>();
  /** The section that is being read. */
  #section: Section | undefined;

  constructor(file: JsonObject, taken: Iterable<string>) {
    this.#file = file;
    this.#ids = new Set(taken);
  }

  read(): {readonly survey: JsonObject; readonly notes: readonly SurveyJsNote[]} {
    const file = this.#file;
    const whole: Place = {conditions: [], required: false};
    for (const page of listOf(file['pages'])) {
      const {place, text} = this.#container(page, whole);
      if (isHidden(page)) {
        this.#note('hidden', text === '' ? stringOf(page['name']) : text, '', true);
        continue;
      }
      this.#begin(stringOf(page['name']), text);
      this.#elements(page, place);
    }
    this.#section = undefined;
    this.#elements(file, whole);
    this.#conditions();
    this.#earlierAnswers();
    for (const name of LOGIC) {
      if (isSaying(file[name])) this.#note('logic', '', name);
    }
    const [thanks, marked] = plain(this.#text(file['completedHtml']));
    if (marked) this.#note('markup', '', '');
    const survey = {
      id: this.#id('survey'),
      title: this.#text(file['title']),
      introduction: this.#text(file['description']),
      thanks,
      scales: [...this.#scales.values()],
      sections: this.#sections,
      items: this.#asked.map(({item}) => item),
    };
    return {survey: survey as unknown as JsonObject, notes: this.#notes};
  }

  /** A page or a panel: under which conditions its questions are asked, and what stands over them. */
  #container(part: JsonObject, {conditions, required}: Place): {place: Place; text: Text} {
    const text = this.#text(part['title']);
    const over = this.#text(part['description']);
    if (isSaying(over)) this.#note('words', over, '');
    const own = stringOf(part['visibleIf']).trim();
    return {
      text,
      place: {
        conditions: own === '' ? conditions : [...conditions, own],
        required: required || part['isRequired'] === true,
      },
    };
  }

  #begin(name: string, text: Text): void {
    this.#section = {id: this.#id(name || 'section'), text, items: []};
    this.#sections.push(this.#section);
  }

  #elements(part: JsonObject, place: Place): void {
    for (const element of listOf(part['elements'] ?? part['questions'])) {
      if (element['type'] === 'panel') this.#panel(element, place);
      else this.#element(element, place);
    }
  }

  /** A panel with a title is a section of its own; what comes after it goes on in another one. */
  #panel(panel: JsonObject, outer: Place): void {
    const {place, text} = this.#container(panel, outer);
    if (isHidden(panel)) {
      this.#note('hidden', text === '' ? stringOf(panel['name']) : text, '', true);
      return;
    }
    if (!isSaying(text)) {
      this.#elements(panel, place);
      return;
    }
    this.#within(stringOf(panel['name']), text, () => {
      this.#elements(panel, place);
    });
  }

  /**
   * What stands together under a title; where nothing came before it, both titles stand over it. What comes after it
   * stands under the title of its page again.
   */
  #within(name: string, text: Text, read: () => void): void {
    const before = this.#section;
    const over = before?.text ?? '';
    // Without pages, what came before it is a section as well, or it would be asked last.
    if (this.#sections.length === 0 && this.#asked.length > 0) {
      const items = this.#asked.map(({item}) => item.id);
      this.#sections.push({id: this.#id('section'), text: '', items});
    }
    if (before && before.id !== '' && before.items.length === 0) {
      before.text = both(before.text, text);
    } else this.#begin(name, text);
    read();
    this.#section = {id: '', text: isSaying(over) ? over : FURTHER, items: []};
  }

  #element(element: JsonObject, place: Place): void {
    const type = stringOf(element['type']);
    const words = this.#title(element);
    if (isHidden(element)) {
      this.#note('hidden', words, '', true);
      return;
    }
    if (ELSEWHERE.some((name) => isSaying(element[name]))) {
      this.#note('elsewhere', words, '', true);
      return;
    }
    const own = stringOf(element['visibleIf']).trim();
    const conditions = own === '' ? place.conditions : [...place.conditions, own];
    if (type === 'matrix' && element['cellType'] !== 'checkbox') {
      this.#matrix(element, words, conditions);
    } else {
      const fields = this.#fields(type, element, words);
      if (!fields) return;
      this.#ask(element, words, fields, conditions);
    }
    if (place.required) this.#note('required', words, '');
    this.#about(element, words);
  }

  /** What a question is answered with; `undefined`, and noted, where it is of a kind that we do not ask. */
  #fields(type: string, element: JsonObject, words: Text): Partial<Item> | undefined {
    switch (type) {
      case 'rating': {
        const points = this.#points(ratingValues(element), words);
        return points && {kind: 'scale', scale: this.#scale(points)};
      }
      case 'radiogroup':
      case 'dropdown':
      case 'buttongroup':
        return {kind: 'choice', choices: this.#choices(element)};
      case 'checkbox':
      case 'tagbox':
        return {kind: 'choices', choices: this.#choices(element)};
      case 'boolean':
        return {kind: 'choice', choices: this.#yesAndNo(element)};
      case 'comment':
        return {kind: 'text'};
      case 'text': {
        const kind = INPUTS[stringOf(element['inputType']) || 'text'];
        if (kind !== undefined) return {kind};
        this.#note('kind', words, `text (${stringOf(element['inputType'])})`, true);
        return undefined;
      }
      default:
        this.#note('kind', words, type, true);
        return undefined;
    }
  }

  #ask(
    element: JsonObject,
    words: Text,
    fields: Partial<Item>,
    conditions: readonly string[],
  ): void {
    const {hint, name} = {
      hint: this.#text(element['description']),
      name: stringOf(element['name']),
    };
    const item = this.#put(name, words, fields, conditions);
    if (isSaying(hint)) item.hint = hint;
    this.#name(name, item, element);
  }

  /** Rows of a matrix are questions on one scale, under its title; the rows “then” and “now” are one question. */
  #matrix(matrix: JsonObject, words: Text, conditions: readonly string[]): void {
    const rows = valuesOf(matrix['rows']);
    const columns = valuesOf(matrix['columns']);
    const name = stringOf(matrix['name']);
    const points = this.#points(columns, words);
    if (!points) return;
    if (rows.length === 0) {
      this.#note('kind', words, 'matrix', true);
      return;
    }
    const scale = this.#scale(points);
    if (rows.length === 2 && rows[0]?.raw === 'then' && rows[1]?.raw === 'now') {
      this.#ask(matrix, words, {kind: 'then-now', scale}, conditions);
      const item = this.#asked.at(-1)?.item;
      if (item) this.#know(`${name}.now`, item, columns, points);
      return;
    }
    this.#within(name, words, () => {
      const hint = this.#text(matrix['description']);
      for (const {raw, text, visibleIf} of rows) {
        const own = visibleIf === '' ? conditions : [...conditions, visibleIf];
        const row = String(raw);
        const item = this.#put(row, text, {kind: 'scale', scale}, own);
        if (isSaying(hint)) item.hint = hint;
        this.#know(`${name}.${row}`, item, columns, points);
      }
    });
  }

  #put(name: string, text: Text, fields: Partial<Item>, conditions: readonly string[]): Item {
    const item: Item = {kind: 'text', ...fields, id: this.#id(name || 'q'), text};
    this.#asked.push({item, conditions});
    let section = this.#section;
    // After a panel, the rest of its page begins a section only where there is a rest.
    if (section?.id === '') {
      section.id = this.#id('section');
      this.#sections.push(section);
    }
    section ??= this.#sections.at(-1);
    section?.items.push(item.id);
    return item;
  }

  /** What is left of a question that is asked. */
  #about(element: JsonObject, words: Text): void {
    const has = (...names: string[]): string[] => names.filter((name) => isSaying(element[name]));
    if (has('isRequired', 'requiredIf', 'eachRowRequired').length > 0)
      this.#note('required', words, '');
    for (const [code, names] of LOST) {
      const found = has(...names);
      if (found.length > 0) this.#note(code, words, found.join(', '));
    }
    const answers = ['choices', 'columns', 'rows', 'rateValues'].flatMap((name) =>
      listOf(element[name]),
    );
    const limited = answers.some(
      (one) => isSaying(one['enableIf']) || (isSaying(one['visibleIf']) && !isRow(element, one)),
    );
    if (limited) this.#note('answers', words, 'visibleIf');
    if (answers.some((one) => one['showCommentArea'] === true))
      this.#note('beside', words, 'showCommentArea');
  }

  #choices(element: JsonObject): Choice[] {
    const seen = new Set<string>();
    const given = valuesOf(element['choices']).map(({raw, text}) => ({value: String(raw), text}));
    const special = SPECIAL.filter(([show, old]) => isOn(element[show]) || isOn(element[old])).map(
      ([, , value, words, text]) => {
        const own = this.#text(element[words]);
        return {value, text: isSaying(own) ? own : text};
      },
    );
    return [...given, ...special].filter(({value}) => {
      const first = !seen.has(value);
      seen.add(value);
      return first;
    });
  }

  #yesAndNo(element: JsonObject): Choice[] {
    const choice = (value: JsonValue | undefined, label: string, text: Text, other: string) => {
      const words = this.#text(element[label]);
      return {value: stringOf(value) || other, text: isSaying(words) ? words : text};
    };
    return [
      choice(element['valueTrue'], 'labelTrue', {en: 'Yes', es: 'Sí'}, 'true'),
      choice(element['valueFalse'], 'labelFalse', {en: 'No', es: 'No'}, 'false'),
    ];
  }

  /** Points with numbers that tell them apart; where the file has none, their places. */
  #points(values: readonly Value[] | undefined, words: Text): Point[] | undefined {
    if (!values || values.length > MOST_POINTS) {
      this.#note('kind', words, 'rating', true);
      return undefined;
    }
    const numbers = values.map(({raw}) =>
      typeof raw === 'number' || /^-?\d+(?:\.\d+)?$/.test(String(raw)) ? Number(raw) : Number.NaN,
    );
    const fit =
      numbers.every((number) => Number.isFinite(number)) &&
      new Set(numbers).size === numbers.length;
    if (!fit) this.#note('values', words, values.map(({raw}) => String(raw)).join(', '));
    return values.map(({text}, at) => ({value: fit ? (numbers[at] ?? at + 1) : at + 1, text}));
  }

  #scale(points: Point[]): string {
    const key = JSON.stringify(points.map(({value, text}) => [value, text]));
    let scale = this.#scales.get(key);
    if (!scale) {
      scale = {id: this.#id('scale'), points};
      this.#scales.set(key, scale);
      this.#pointsOf.set(scale.id, points);
    }
    return scale.id;
  }

  /** How conditions call a question and its answers. */
  #name(name: string, item: Item, element: JsonObject): void {
    if (item.kind === 'then-now') return;
    if (item.kind === 'scale') {
      const points = this.#pointsOf.get(item.scale ?? '');
      this.#know(name, item, ratingValues(element), points);
      return;
    }
    const values = item.choices?.map(({value}) => ({raw: value, own: value}));
    this.#know(name, item, undefined, undefined, values);
  }

  #know(
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

  #conditions(): void {
    const chosen = new Map<string, NonNullable<SurveyItem['when']>>();
    const referred = new Set<string>();
    // Nothing goes back to a question that no condition has named yet.
    const closes = (when: NonNullable<SurveyItem['when']>, id: string): boolean =>
      when.item === id || (referred.has(id) && leadsTo(chosen, when.item, id));
    for (const {item, conditions} of this.#asked) {
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
        if (!kept) this.#note('condition', item.text, expression);
      }
      if (last?.when) {
        chosen.set(item.id, last.when);
        referred.add(last.when.item);
        item.when = last.when;
      }
    }
  }

  /** An earlier answer in the words of a question stands there by the id that the question asked has now. */
  #earlierAnswers(): void {
    for (const {item} of this.#asked) {
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
      if (unknown.size > 0) this.#note('piping', text, [...unknown].join(', '));
    }
  }

  #title(element: JsonObject): Text {
    const title = element['title'];
    return title === undefined || title === null
      ? stringOf(element['name']).slice(0, 200)
      : this.#text(title);
  }

  /** Words in one language or several; SurveyJS calls English `default`. */
  #text(value: JsonValue | undefined): Text {
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return String(value);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return '';
    return textOf(value);
  }

  #note(code: SurveyJsNote['code'], question: Text, value: string, left = false): void {
    this.#notes.push({code, left, question, value});
  }

  /** The name itself where it can be an id and nobody has it; else one that is near to it. */
  #id(name: string): string {
    let id = name;
    if (!isId(id) || this.#ids.has(id)) {
      const near =
        name
          .normalize('NFKD')
          .replace(/\p{M}/gu, '')
          .replace(/[^A-Za-z0-9_-]+/g, '-')
          .replace(/^-+|-+$/g, '')
          .slice(0, 50) || 'q';
      let number = this.#next.get(near) ?? 1;
      do {
        id = number === 1 ? near : `${near}-${String(number)}`;
        number++;
      } while (this.#ids.has(id));
      this.#next.set(near, number);
    }
    this.#ids.add(id);
    return id;
  }
}
