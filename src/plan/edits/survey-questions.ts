/**
 * The questions of a survey, where they stand, and of whom each is asked.
 *
 * What always holds: a question stands in one section, or in none; no question waits for itself, be it through others.
 * Once somebody answered, words may be mended; questions, answers and conditions may not come, go or change.
 */
import {item} from '../schema/survey.js';
import type {Plan, Survey, SurveyItem} from '../types.js';
import {newId, refuse, type Edit, type Refusal} from './edit.js';
import {assign, completed, itemIn, mutable, type Changes} from './items.js';
import {firstOf, missing} from './references.js';
import {removing} from './removal.js';
import {scaleFor, type DraftPoint} from './survey-scales.js';
import {
  called,
  designing,
  inSurvey,
  isAnswered,
  moved,
  refusing,
  type Code,
  type Making,
} from './survey-writing.js';

/** A question as it is offered: with the words of its scale instead of the id of one. */
export interface DraftItem extends Changes<SurveyItem> {
  /** The answers, from the least to the most; the survey's scale with the same words is used, else one is made. */
  readonly points?: readonly DraftPoint[];
}

/** Where a question goes: a section, and before which of its questions; without these at the end. */
export interface ItemPlace {
  readonly section?: string;
  readonly at?: number;
}

/** Adds a question. */
export function addItem(surveyId: string, draft: DraftItem = {}, place: ItemPlace = {}): Making {
  const id = newId('q');
  return {...addDrafts('add-item', surveyId, [{id, draft}], place), makes: id};
}
/** Adds several questions, in their order. */
export function addItems(
  surveyId: string,
  drafts: readonly DraftItem[],
  place: ItemPlace = {},
): Edit {
  const made = drafts.map((draft) => ({id: newId('q'), draft}));
  return addDrafts('add-items', surveyId, made, place);
}

/** Changes a question; `points` chooses a scale by its words. */
export function changeItem(surveyId: string, id: string, fields: DraftItem): Edit {
  const {points, ...plain} = fields;
  const scaleId = newId('sc');
  return designing(
    'change-item',
    surveyId,
    {
      refusal: (found, plan) => {
        const now = itemIn(found.items, id);
        if (!now) return refuse('not-found');
        return firstOf(
          referring(plan, found, plain, now),
          isAnswered(found) && !isSameQuestion(now, {...now, ...plain}, points)
            ? refusing('survey-answered')
            : undefined,
        );
      },
      apply: (found) => {
        const now = itemIn(found.items, id);
        if (!now) return;
        assign(now, points ? {...plain, scale: scaleFor(found, points, scaleId)} : plain);
      },
    },
    {whenAnswered: true},
  );
}

/** Asks a question only of those who gave one of some answers to another one; of everybody, where none is named. */
export function askIf(surveyId: string, id: string, when: SurveyItem['when']): Edit {
  return designing('ask-if', surveyId, {
    refusal: (found) => {
      if (!itemIn(found.items, id)) return refuse('not-found');
      if (!when) return undefined;
      if (when.item === id) return refusing('ask-itself');
      if (!itemIn(found.items, when.item)) return refuse('unknown-item');
      return leadsTo(found, when.item, id) ? refusing('ask-circle') : undefined;
    },
    apply: (found) => {
      const now = itemIn(found.items, id);
      if (now) assign(now, {when: when && {item: when.item, in: [...when.in]}});
    },
  });
}

/** Puts a question at a place in a section (`""`: in none), from 0; beyond an end is that end. */
export function moveItem(surveyId: string, id: string, place: ItemPlace): Edit {
  return designing('move-item', surveyId, {
    refusal: (found) => {
      if (!itemIn(found.items, id)) return refuse('not-found');
      return sectionMissing(found, place.section);
    },
    apply: (found) => {
      put(found, [id], place);
      if (!place.section) moved(found.items, id, place.at ?? found.items.length);
    },
  });
}

/** Removes a question; those that are asked because of it are asked of everybody. */
export function removeItem(surveyId: string, id: string): Edit {
  return inSurvey(surveyId, removing(called('remove-item'), id, 'item'), (found) =>
    itemIn(found.items, id) ? undefined : refuse('not-found'),
  );
}

/** Adds questions with the ids they are to have. */
function addDrafts(
  code: Code,
  surveyId: string,
  made: readonly {readonly id: string; readonly draft: DraftItem}[],
  place: ItemPlace,
): Edit {
  const scaleIds = made.map(() => newId('sc'));
  return designing(code, surveyId, {
    refusal: (found, plan) =>
      firstOf(
        sectionMissing(found, place.section),
        ...made.map(({draft}) => referring(plan, found, draft)),
      ),
    apply(found) {
      for (const [at, {id, draft}] of made.entries()) {
        const {points, ...fields} = draft;
        const chosen = points ? {scale: scaleFor(found, points, scaleIds[at] ?? '')} : {};
        mutable(found.items).push(completed(item, {id, ...fields, ...chosen}));
      }
      const ids = made.map(({id}) => id);
      put(found, ids, {section: found.sections.at(-1)?.id ?? '', ...place});
    },
  });
}

/** Why a question may not refer to what it does. */
function referring(
  plan: Plan,
  found: Survey,
  {outcome, measure, scale: wanted}: DraftItem,
  now?: SurveyItem,
): Refusal | undefined {
  const unknown = wanted && wanted !== now?.scale && !itemIn(found.scales, wanted);
  return firstOf(
    unknown ? refuse('unknown-item') : undefined,
    missing(plan, 'outcome', outcome, now?.outcome),
    missing(plan, 'measure', measure, now?.measure),
  );
}

function sectionMissing({sections}: Survey, id = ''): Refusal | undefined {
  return id === '' || itemIn(sections, id) ? undefined : refuse('not-found');
}

/** Puts questions into a section; they leave the one they were in. */
function put({sections}: Survey, ids: readonly string[], {section = '', at}: ItemPlace): void {
  for (const one of sections) {
    const own = mutable(one.items);
    for (const id of ids) {
      const index = own.indexOf(id);
      if (index >= 0) own.splice(index, 1);
    }
    if (one.id === section) own.splice(Math.max(0, at ?? own.length), 0, ...ids);
  }
}

/** Whether what is asked because of an item leads, through others, to one. */
function leadsTo({items}: Survey, from: string, to: string): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = from; at && !seen.has(at); at = itemIn(items, at)?.when?.item) {
    if (at === to) return true;
    seen.add(at);
  }
  return false;
}

/** Whether a question whose words may be others asks for the same answers, and is sorted by no more. */
function isSameQuestion(now: SurveyItem, next: DraftItem, points: unknown): boolean {
  const values = ({choices = []}: DraftItem): string =>
    JSON.stringify(choices.map(({value}) => value));
  return (
    points === undefined &&
    now.kind === next.kind &&
    now.scale === next.scale &&
    values(now) === values(next) &&
    (now.group === true || next.group !== true) &&
    JSON.stringify(now.when) === JSON.stringify(next.when)
  );
}
