/**
 * Reads the parts of a SurveyJS file, page by page and question by question, and notes what a plan cannot hold.
 *
 * What always holds: every question of the file is either asked or noted as left out; ids are ids of a plan, and nobody
 * has them twice; conditions are read last, when all questions are known, and never make a circle.
 */
import type {JsonObject, JsonValue} from '../plan/json.js';
import {isId, isLanguage} from '../plan/schema/shapes.js';
import {textIn} from '../plan/text.js';
import type {Survey, SurveyItem, Text} from '../plan/types.js';
import {inEach} from './in-each-language.js';
import {readCondition, type Named} from './survey-js-conditions.js';

/**
 * What does not fit. Left out is a question of a `kind` that we do not ask, one whose answers stand `elsewhere`, one that is
 * never shown (`hidden`). Asked, but otherwise: everybody is asked (`condition`), nobody has to answer (`required`), an
 * answer is taken as it comes (`checks`) or none is given before (`default`), points are numbered anew (`values`), nothing
 * can be written beside answers (`beside`), all answers are offered to everybody (`answers`), words over questions are not
 * there (`words`), what the file puts into the words does not stand there (`piping`). Of the whole survey: its `logic`; marks in
 * thanks (`markup`).
 */
export const surveyJsCodes = [
  'kind',
  'elsewhere',
  'hidden',
  'condition',
  'required',
  'checks',
  'default',
  'values',
  'beside',
  'answers',
  'words',
  'piping',
  'logic',
  'markup',
] as const;

export interface SurveyJsNote {
  readonly code: (typeof surveyJsCodes)[number];
  /** Whether the question is left out. */
  readonly left: boolean;
  /** Its words; `""` where it concerns the survey as a whole. */
  readonly question: Text;
  /** What it is about, as the file says it. */
  readonly value: string;
}

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

/** What somebody answered to a question of a name, or what SurveyJS finds out otherwise. */
const PLACE = /\{([\p{L}\p{N}_][^{}\n]{0,80})\}/gu;

/** More answers than anybody reads. */
const MOST_POINTS = 50;

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

  /** What stands together under a title; where nothing came before it, both titles stand over it. */
  #within(name: string, text: Text, read: () => void): void {
    const before = this.#section;
    if (before && before.id !== '' && before.items.length === 0) {
      before.text = both(before.text, text);
    } else this.#begin(name, text);
    read();
    this.#section = before && {id: '', text: '', items: []};
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

/** An answer as a file gives it: a value, or one with words of its own. */
interface Value {
  readonly raw: string | number | boolean;
  readonly text: Text;
  readonly visibleIf: string;
}

function valuesOf(list: JsonValue | undefined): Value[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((one): Value[] => {
    if (isSingle(one)) return [{raw: one, text: String(one), visibleIf: ''}];
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return [];
    const raw = one['value'];
    if (!isSingle(raw)) return [];
    const text = one['text'];
    const words =
      typeof text === 'object' && text !== null && !Array.isArray(text)
        ? textOf(text)
        : stringOf(text ?? raw);
    return [{raw, text: words, visibleIf: stringOf(one['visibleIf']).trim()}];
  });
}

const isSingle = (value: JsonValue | undefined): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** The answers of a rating: those it names, else numbers whose ends may have words. */
function ratingValues(rating: JsonObject): Value[] | undefined {
  if (rating['type'] !== 'rating') return undefined;
  const given = valuesOf(rating['rateValues']);
  if (given.length > 0 || Array.isArray(rating['rateValues'])) return given;
  const number = (name: string, other: number): number => {
    const value = rating[name];
    return typeof value === 'number' ? value : other;
  };
  const step = number('rateStep', 1);
  const min = number('rateMin', 1);
  const max = number('rateMax', min + step * (number('rateCount', 5) - 1));
  const count = Math.floor((max - min) / step) + 1;
  if (!(count >= 1 && count <= MOST_POINTS)) return undefined;
  const ends = [rating['minRateDescription'], rating['maxRateDescription']];
  return Array.from({length: count}, (_, at) => {
    const raw = min + at * step;
    const end = at === 0 ? ends[0] : at === count - 1 ? ends[1] : undefined;
    const [value] = valuesOf([end !== undefined && isSaying(end) ? {value: raw, text: end} : raw]);
    return value ?? {raw, text: String(raw), visibleIf: ''};
  });
}

function textOf(words: JsonObject): Text {
  const texts = Object.entries(words).flatMap(([tag, text]): [string, string][] => {
    const own = tag === 'default' ? 'en' : tag;
    return typeof text === 'string' && isLanguage(own) && !(own !== tag && 'en' in words)
      ? [[own, text]]
      : [];
  });
  return texts.length === 0 ? '' : Object.fromEntries(texts);
}

/** Two titles as one, in every language that one of them has. */
function both(one: Text, other: Text): Text {
  if (!isSaying(one)) return other;
  if (!isSaying(other)) return one;
  if (typeof one === 'string' && typeof other === 'string') return `${one}: ${other}`;
  const tags = [one, other].flatMap((text) => (typeof text === 'string' ? [] : Object.keys(text)));
  const join = (tag: string): string =>
    [one, other].map((text) => textIn(text, tag).text).join(': ');
  return Object.fromEntries([...new Set(tags)].map((tag) => [tag, join(tag)]));
}

const MARK = /<[^<>]*>/g;

/** HTML as the words it shows, and whether there were marks in it. */
function plain(text: Text): [text: Text, marked: boolean] {
  const texts = typeof text === 'string' ? [text] : Object.values(text);
  const marked = texts.some((html) => html.search(MARK) >= 0);
  const words = (html: string): string => {
    const bare = html
      .replace(MARK, ' ')
      .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => ENTITIES[name] ?? ' ');
    return marked ? bare.replace(/\s+/g, ' ').trim() : bare;
  };
  return [inEach(text, words), marked];
}
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: ' ',
};

type Whens = ReadonlyMap<string, NonNullable<SurveyItem['when']>>;

/** Whether what is asked because of a question goes back to another one. */
function leadsTo(whens: Whens, from: string, to: string): boolean {
  const seen = new Set<string>();
  for (
    let at: string | undefined = from;
    at !== undefined && !seen.has(at);
    at = whens.get(at)?.item
  ) {
    if (at === to) return true;
    seen.add(at);
  }
  return false;
}

/** Whether nobody is asked because of one condition for whom the other does not hold. */
function isImplied(
  whens: Whens,
  one: NonNullable<SurveyItem['when']>,
  other: NonNullable<SurveyItem['when']>,
): boolean {
  // Conditions that were read before make no circle.
  for (let at: typeof one | undefined = one; at; at = whens.get(at.item)) {
    if (at.item === other.item && at.in.every((value) => other.in.includes(value))) return true;
  }
  return false;
}

function listOf(value: JsonValue | undefined): JsonObject[] {
  return Array.isArray(value)
    ? value.filter(
        (one): one is JsonObject => typeof one === 'object' && one !== null && !Array.isArray(one),
      )
    : [];
}

function stringOf(value: JsonValue | undefined): string {
  return isSingle(value) ? String(value) : '';
}

/** Whether a property is there and says something. */
function isSaying(value: JsonValue | Text | undefined): boolean {
  if (value === undefined || value === null || value === false || value === '') return false;
  if (typeof value !== 'object') return true;
  return Array.isArray(value) ? value.length > 0 : Object.keys(value).length > 0;
}

const isOn = (value: JsonValue | undefined): boolean => value === true;

/** Never shown, as far as the file says; what a condition shows is another matter. */
const isHidden = (part: JsonObject): boolean =>
  part['visible'] === false && !isSaying(part['visibleIf']);

/** The condition of a row is the condition of its question. */
const isRow = (element: JsonObject, one: JsonObject): boolean =>
  listOf(element['rows']).includes(one);

const INPUTS: Readonly<Record<string, string | undefined>> = {
  text: 'text',
  number: 'number',
  range: 'number',
  date: 'date',
};

const ELSEWHERE = ['choicesByUrl', 'choicesFromQuestion'];

/** Answers that SurveyJS adds by a switch: as it is called now and before, their value, what may word them, and how we do. */
const SPECIAL: readonly (readonly [string, string, string, string, Text])[] = [
  ['showNoneItem', 'hasNone', 'none', 'noneText', {en: 'None', es: 'Ninguna'}],
  ['showOtherItem', 'hasOther', 'other', 'otherText', {en: 'Other', es: 'Otra'}],
  [
    'showRefuseItem',
    'showRefuseItem',
    'refused',
    'refuseText',
    {en: 'I would rather not say', es: 'Prefiero no decirlo'},
  ],
  [
    'showDontKnowItem',
    'showDontKnowItem',
    'dontknow',
    'dontKnowText',
    {en: 'I don’t know', es: 'No lo sé'},
  ],
];

/** What a question may have in SurveyJS and not here. */
const LOST: readonly (readonly [SurveyJsNote['code'], readonly string[]])[] = [
  [
    'checks',
    [
      'validators',
      'min',
      'max',
      'minValueExpression',
      'maxValueExpression',
      'maskType',
      'maxLength',
      'minSelectedChoices',
      'maxSelectedChoices',
      'eachRowUnique',
    ],
  ],
  ['default', ['defaultValue', 'defaultValueExpression', 'setValueExpression', 'readOnly']],
  ['beside', ['showCommentArea', 'hasComment', 'showOtherItem', 'hasOther']],
  [
    'answers',
    ['choicesVisibleIf', 'choicesEnableIf', 'rowsVisibleIf', 'columnsVisibleIf', 'enableIf'],
  ],
];

/** What a whole survey may do in SurveyJS and not here. */
const LOGIC = [
  'triggers',
  'calculatedValues',
  'completedHtmlOnCondition',
  'navigateToUrl',
  'navigateToUrlOnCondition',
  'timeLimit',
  'maxTimeToFinish',
  'questionOrder',
];
