/**
 * Surveys from SurveyJS and for it: the questions that both can ask, and a list of what does not fit.
 *
 * What always holds: nothing of a file is lost without a word; what comes out opens as a survey of a plan, whatever was in
 * the file; a survey that goes out and comes back asks the same. What a plan promises (privacy, which answers are hoped
 * for, what a question shows) is no part of a SurveyJS file.
 */
import {readDocument, type ReadResult} from '../plan/gate.js';
import type {JsonObject, JsonValue} from '../plan/json.js';
import {parsePlan} from '../plan/open.js';
import {isKnown, itemKinds} from '../plan/schema/enumerations.js';
import {withAnswers} from '../plan/piping.js';
import type {Problem, Survey, SurveyItem, Text} from '../plan/types.js';
import {inEach} from './in-each-language.js';
import {writeCondition} from './survey-js-conditions.js';
import type {SurveyJsNote} from './survey-js-beyond.js';
import {SurveyJsReading} from './survey-js-reading.js';

export {surveyJsCodes, type SurveyJsNote} from './survey-js-beyond.js';

/** What a file holds as a survey and what it holds beyond; or why it is none. */
export type ReadSurveyJs =
  | {readonly ok: true; readonly survey: Survey; readonly notes: readonly SurveyJsNote[]}
  | {readonly ok: false; readonly problems: readonly Problem[]};

/**
 * Reads a SurveyJS survey: JSON text or an object. Never throws.
 * @param taken - ids that no question, scale or section may have, since the plan it goes into has them
 */
export function fromSurveyJs(
  input: string | object,
  {taken = []}: {readonly taken?: Iterable<string>} = {},
): ReadSurveyJs {
  const read: ReadResult = readDocument(input);
  if (!read.ok) return read;
  const file = read.value;
  const pages = [file['pages'], file['elements'], file['questions']];
  if (!pages.some((list) => Array.isArray(list))) {
    const message = 'Is no SurveyJS survey: it has neither “pages” nor “elements”.';
    return {ok: false, problems: [{path: '', message}]};
  }
  const {survey, notes} = new SurveyJsReading(file, taken).read();
  // The same door as for every plan: what a file makes of it must not be larger either.
  const parsed = parsePlan({format: 'cairn-plan', version: 1, surveys: [survey]});
  if (!parsed.ok) return parsed;
  const [opened] = parsed.plan.surveys;
  return opened ? {ok: true, survey: opened, notes} : {ok: false, problems: []};
}

/** A survey as SurveyJS reads it, and which questions it cannot ask in the same way. */
export function toSurveyJs(survey: Survey): {
  readonly file: JsonObject;
  readonly notes: readonly SurveyJsNote[];
} {
  const notes: SurveyJsNote[] = [];
  const items = new Map(survey.items.map((item) => [item.id, item]));
  const take = (id: string): JsonObject[] => {
    const item = items.get(id);
    items.delete(id);
    const element = item && question(survey, item, notes);
    return element ? [element] : [];
  };
  const pages = survey.sections.map(({id, text, items: ids}) => ({
    name: id,
    ...written('title', text),
    elements: ids.flatMap(take),
  }));
  const others = [...items.keys()].flatMap(take);
  const file: JsonObject = {
    ...written('title', survey.title),
    ...written('description', survey.introduction),
    ...written('completedHtml', escaped(survey.thanks)),
    ...(pages.length === 0
      ? {elements: others}
      : {pages: others.length > 0 ? [...pages, {name: 'more', elements: others}] : pages}),
  };
  return {file, notes};
}

function question(survey: Survey, item: SurveyItem, notes: SurveyJsNote[]): JsonObject | undefined {
  const {id, kind, text, hint, when} = item;
  const note = (code: SurveyJsNote['code'], value: string, left: boolean): void => {
    notes.push({code, left, question: text, value});
  };
  if (!isKnown(itemKinds, kind)) {
    note('kind', kind, true);
    return undefined;
  }
  const asked = when && survey.items.find((one) => one.id === when.item);
  const name = asked?.kind === 'then-now' ? `${asked.id}.now` : asked?.id;
  const visibleIf = when && name !== undefined ? writeCondition(name, when) : undefined;
  if (when && name !== undefined && visibleIf === undefined)
    note('condition', when.in.join(', '), false);
  const points = survey.scales.find((scale) => scale.id === item.scale)?.points ?? [];
  const answers = (list: readonly {readonly value: string | number; readonly text: Text}[]) =>
    list.map(({value, text: words}) => ({value, text: loc(words)}));
  const kinds: Readonly<Record<typeof kind, () => JsonObject>> = {
    scale: () => ({type: 'rating', rateValues: answers(points), displayMode: 'buttons'}),
    'then-now': () => ({
      type: 'matrix',
      rows: [
        {value: 'then', text: loc(BEFORE)},
        {value: 'now', text: loc(NOW)},
      ],
      columns: answers(points),
    }),
    choice: () => ({type: 'radiogroup', choices: answers(item.choices ?? [])}),
    choices: () => ({type: 'checkbox', choices: answers(item.choices ?? [])}),
    number: () => ({type: 'text', inputType: 'number'}),
    date: () => ({type: 'text', inputType: 'date'}),
    text: () => ({type: 'comment'}),
  };
  const {type = '', ...rest} = kinds[kind]();
  /** An earlier answer in the words stands there by the name that SurveyJS knows; of then and now it is now. */
  const asThere = (words: Text): Text =>
    inEach(words, (one) =>
      withAnswers(one, (earlier) =>
        survey.items.some((other) => other.id === earlier && other.kind === 'then-now')
          ? `{${earlier}.now}`
          : undefined,
      ),
    );
  return {
    type,
    name: id,
    title: loc(asThere(text)),
    ...written('description', asThere(hint ?? '')),
    ...(visibleIf !== undefined && {visibleIf}),
    ...rest,
  };
}

const BEFORE = {en: 'Before', es: 'Antes'};
const NOW = {en: 'Now', es: 'Ahora'};

/** SurveyJS calls English `default`, as long as nobody tells it otherwise. */
function loc(text: Text): JsonValue {
  if (typeof text === 'string') return text;
  return Object.fromEntries(
    Object.entries(text).map(([tag, words]) => [tag === 'en' ? 'default' : tag, words]),
  );
}

function written(name: string, text: Text): JsonObject {
  return text === '' || Object.keys(text).length === 0 ? {} : {[name]: loc(text)};
}

/** What SurveyJS takes for HTML. */
const escaped = (text: Text): Text =>
  inEach(text, (words) =>
    words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  );
