/**
 * One respondent's answers while they are given: what is answered, which questions are asked because of it, what
 * could not be read, and the response made of it.
 *
 * What always holds: an answer is here at once and only once; conditions are compiled when the survey is opened, so
 * an answer costs what depends on it, however long the survey is; a response holds no answer to a question that was
 * not asked, no time, no order and no language.
 */
import {asker} from '../../results/answers.js';
import type {Answer, Response, Survey, SurveyItem} from '../../plan/types.js';

/** Why what was typed cannot be an answer. */
export type Unreadable = 'number' | 'date' | 'long';

/** A part of the survey with the questions it holds, in the order they are read; `text` is `""` where there is none. */
export interface Page {
  readonly id: string;
  readonly text: Survey['title'];
  readonly items: readonly SurveyItem[];
}

/** Longer texts would not pass the gate of a response. */
export const mostCharacters = 20_000;

export class Answering {
  /** Random, 128 bits; the same for every try to send these answers. */
  readonly id: string;
  readonly wave: string;
  /** What the respondent made up to be recognised by in a later wave. */
  code = '';
  pages: readonly Page[] = [];
  /** Grows when other questions are asked than before. */
  asking = 0;
  /** What the person was told cannot be read, by item; not while they are still typing it. Another map each time. */
  told: ReadonlyMap<string, Unreadable> = new Map();
  /** Whose answers stand in other questions; found as those are shown. */
  readonly echoed = new Set<string>();
  /** Place of the section before one's eyes; without it all of them, past the last one a look over the answers. */
  at: number | undefined;
  /** So many sections were shown: what was typed in them stays there. */
  reached = Infinity;

  readonly #answers = Object.create(null) as Record<string, Answer>;
  /** What was typed and could not be read, by item. */
  readonly #unreadable = new Map<string, Unreadable>();
  #survey: Survey;
  #items = new Map<string, SurveyItem>();
  #dependents = new Map<string, SurveyItem[]>();
  #isAsked: ReturnType<typeof asker> = () => true;
  #silent = new Set<string>();

  constructor(survey: Survey, wave: string, id = randomId()) {
    this.#survey = survey;
    this.wave = wave;
    this.id = id;
    this.#compile();
  }

  get survey(): Survey {
    return this.#survey;
  }
  /** The same survey, worded or ordered differently: answers stay. */
  set survey(survey: Survey) {
    if (survey === this.#survey) return;
    this.#survey = survey;
    this.#compile();
  }

  item(id: string): SurveyItem | undefined {
    return this.#items.get(id);
  }

  answer(id: string): Answer | undefined {
    return this.#answers[id];
  }

  isAsked(id: string): boolean {
    return !this.#silent.has(id);
  }

  /** Why what stands in an item's field is no answer. */
  unreadable(id: string): Unreadable | undefined {
    return this.#unreadable.get(id);
  }

  /** The questions that are asked and whose field cannot be read, in reading order. */
  get wrong(): {readonly item: SurveyItem; readonly why: Unreadable}[] {
    return this.pages.flatMap(({items}) =>
      items.flatMap((item) => {
        const why = this.#unreadable.get(item.id);
        return why && this.isAsked(item.id) ? {item, why} : [];
      }),
    );
  }

  /** How many questions are asked. */
  get asked(): number {
    return this.#items.size - this.#silent.size;
  }

  /** How many of them are answered. */
  get answered(): number {
    let count = 0;
    for (const id in this.#answers) if (this.#items.has(id) && this.isAsked(id)) count++;
    return count;
  }

  /** Takes an answer; `undefined` takes it back. `why` where something stands in the field that is no answer. */
  give(id: string, answer: Answer | undefined, why?: Unreadable): void {
    if (!this.#items.has(id)) return;
    if (answer === undefined) Reflect.deleteProperty(this.#answers, id);
    else this.#answers[id] = answer;
    if (why) this.#unreadable.set(id, why);
    else {
      this.#unreadable.delete(id);
      if (this.told.has(id)) this.told = new Map([...this.told].filter(([other]) => other !== id));
    }
    for (const dependent of this.#dependents.get(id) ?? []) this.#ask(dependent);
    // Words are repeated once they are all there.
    if (this.echoed.has(id) && this.item(id)?.kind !== 'text') this.asking++;
  }

  /** A field is left: what stands in it is meant. */
  left(id: string): void {
    if (this.echoed.has(id)) this.asking++;
    this.tell(id);
  }

  /** Goes to a section. */
  go(at: number | undefined): void {
    this.at = at;
    if (at !== undefined) this.reached = Math.max(this.reached, at + 1);
    this.asking++;
  }

  /** Tells what cannot be read: of one question, or of all that are asked. */
  tell(id?: string): void {
    if (id === undefined) this.told = new Map(this.wrong.map(({item, why}) => [item.id, why]));
    else {
      const why = this.#unreadable.get(id);
      if (why && this.told.get(id) !== why) this.told = new Map(this.told).set(id, why);
    }
  }

  /** What is sent: frozen, the answers in the survey's order. */
  response(): Response {
    const answers: Record<string, Answer> = {};
    for (const {id} of this.#survey.items) {
      const answer = this.#answers[id];
      if (answer === undefined || !this.isAsked(id)) continue;
      if (typeof answer === 'object') Object.freeze(answer);
      Object.defineProperty(answers, id, {value: answer, enumerable: true});
    }
    return Object.freeze({
      format: 'cairn-response',
      version: 1,
      id: this.id,
      survey: this.#survey.id,
      wave: this.wave,
      source: 'screen',
      ...(this.#survey.linking === 'code' && this.code.trim() && {code: this.code.trim()}),
      answers: Object.freeze(answers),
    });
  }

  /** Takes the answers of a response to the same survey, as a browser kept it. */
  restore(response: Response): void {
    for (const [id, answer] of Object.entries(response.answers)) this.give(id, answer);
    this.code = response.code ?? '';
  }

  #compile(): void {
    const {items, sections} = this.#survey;
    this.#items = new Map(items.map((item) => [item.id, item]));
    this.#isAsked = asker(this.#survey);
    this.#dependents = new Map();
    for (const item of items) {
      const seen = new Set<SurveyItem>();
      for (let at: SurveyItem | undefined = item; at?.when && !seen.has(at);) {
        seen.add(at);
        const before = this.#dependents.get(at.when.item);
        if (before) before.push(item);
        else this.#dependents.set(at.when.item, [item]);
        at = this.#items.get(at.when.item);
      }
    }
    const left = new Map(this.#items);
    const take = (id: string): SurveyItem[] => {
      const item = left.get(id);
      left.delete(id);
      return item ? [item] : [];
    };
    const pages = sections.map(({id, text, items: ids}) => ({id, text, items: ids.flatMap(take)}));
    // A question that no section names is asked all the same, after the others.
    this.pages = [...pages, {id: '', text: '', items: [...left.values()]}].filter(
      (page) => page.items.length > 0,
    );
    this.asking++;
    this.#silent = new Set();
    for (const item of items) if (item.when) this.#ask(item);
  }

  #ask(item: SurveyItem): void {
    const silent = !this.#isAsked(item, this.#answers);
    if (silent === this.#silent.has(item.id)) return;
    if (silent) this.#silent.add(item.id);
    else this.#silent.delete(item.id);
    this.asking++;
  }
}

const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** 128 random bits in base64url. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  let bits = 0n;
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);
  bits <<= 4n;
  let id = '';
  for (let at = 0; at < 22; at++, bits >>= 6n) id = BASE64URL.charAt(Number(bits & 63n)) + id;
  return id;
}
