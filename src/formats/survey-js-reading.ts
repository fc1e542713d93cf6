/**
 * Reads the parts of a SurveyJS file, page by page and question by question, and notes what a plan cannot hold.
 *
 * What always holds: every question of the file is either asked or noted as left out; ids are ids of a plan, and nobody
 * has them twice.
 */
import type {JsonObject} from '../plan/json.js';
import type {Text} from '../plan/types.js';
import {choicesOf, pointsOf, yesAndNo, type Point} from './survey-js-answers.js';
import {ELSEWHERE, INPUTS, LOGIC, LOST, type SurveyJsNote} from './survey-js-beyond.js';
import {idsApartFrom} from './survey-js-ids.js';
import {
  MOST_POINTS,
  valuesOf,
  ratingValues,
  wordsOf,
  both,
  plain,
  listOf,
  stringOf,
  isSaying,
  isHidden,
  isRow,
  type Value,
} from './survey-js-pieces.js';
import {SurveyJsReferences, type Asked, type Item} from './survey-js-references.js';

interface Section {
  id: string;
  text: Text;
  items: string[];
}
interface Place {
  readonly conditions: readonly string[];
  readonly required: boolean;
}

/** Over what comes after a panel or a matrix where the page has no title. */
const FURTHER: Text = {en: 'Further questions', es: 'Más preguntas'};

export class SurveyJsReading {
  readonly #file: JsonObject;
  readonly #id: (name: string) => string;
  readonly #notes: SurveyJsNote[] = [];
  readonly #asked: Asked[] = [];
  readonly #sections: Section[] = [];
  readonly #scales = new Map<string, {id: string; points: Point[]}>();
  readonly #pointsOf = new Map<string, readonly Point[]>();
  readonly #references = new SurveyJsReferences();
  /** The section that is being read. */
  #section: Section | undefined;

  constructor(file: JsonObject, taken: Iterable<string>) {
    this.#file = file;
    this.#id = idsApartFrom(taken);
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
    const note = this.#note.bind(this);
    this.#references.conditions(this.#asked, note);
    this.#references.earlierAnswers(this.#asked, note);
    for (const name of LOGIC) {
      if (isSaying(file[name])) this.#note('logic', '', name);
    }
    const [thanks, marked] = plain(wordsOf(file['completedHtml']));
    if (marked) this.#note('markup', '', '');
    const survey = {
      id: this.#id('survey'),
      title: wordsOf(file['title']),
      introduction: wordsOf(file['description']),
      thanks,
      scales: [...this.#scales.values()],
      sections: this.#sections,
      items: this.#asked.map(({item}) => item),
    };
    return {survey: survey as unknown as JsonObject, notes: this.#notes};
  }

  /** A page or a panel: under which conditions its questions are asked, and what stands over them. */
  #container(part: JsonObject, {conditions, required}: Place): {place: Place; text: Text} {
    const text = wordsOf(part['title']);
    const over = wordsOf(part['description']);
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
        return {kind: 'choice', choices: choicesOf(element)};
      case 'checkbox':
      case 'tagbox':
        return {kind: 'choices', choices: choicesOf(element)};
      case 'boolean':
        return {kind: 'choice', choices: yesAndNo(element)};
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
      hint: wordsOf(element['description']),
      name: stringOf(element['name']),
    };
    const item = this.#put(name, words, fields, conditions);
    if (isSaying(hint)) item.hint = hint;
    this.#references.name(name, item, element, this.#pointsOf.get(item.scale ?? ''));
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
      if (item) this.#references.know(`${name}.now`, item, columns, points);
      return;
    }
    this.#within(name, words, () => {
      const hint = wordsOf(matrix['description']);
      for (const {raw, text, visibleIf} of rows) {
        const own = visibleIf === '' ? conditions : [...conditions, visibleIf];
        const row = String(raw);
        const item = this.#put(row, text, {kind: 'scale', scale}, own);
        if (isSaying(hint)) item.hint = hint;
        this.#references.know(`${name}.${row}`, item, columns, points);
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

  #points(values: readonly Value[] | undefined, words: Text): Point[] | undefined {
    if (!values || values.length > MOST_POINTS) {
      this.#note('kind', words, 'rating', true);
      return undefined;
    }
    const {points, numbered} = pointsOf(values);
    if (!numbered) this.#note('values', words, values.map(({raw}) => String(raw)).join(', '));
    return points;
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

  #title(element: JsonObject): Text {
    const title = element['title'];
    return title === undefined || title === null
      ? stringOf(element['name']).slice(0, 200)
      : wordsOf(title);
  }

  #note(code: SurveyJsNote['code'], question: Text, value: string, left = false): void {
    this.#notes.push({code, left, question, value});
  }
}
