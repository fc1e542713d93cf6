/**
 * Writing a survey: its questions with their scales, its sections and their order, its waves, and of whom a question is
 * asked.
 *
 * What always holds: a question stands in one section, or in none; a scale with the same words is used again instead of
 * made twice; no question waits for itself, be it through others. Once somebody answered, what was asked stays: words may
 * be mended, questions, answers and conditions may not come, go or change.
 */
import {item, page, scale, survey, wave} from '../schema/survey.js';
import type {
  Plan,
  PlanDraft,
  Scale,
  Survey,
  SurveyItem,
  SurveySection,
  Text,
  Wave,
} from '../types.js';
import {edit, newId, refuse, type Edit, type Refusal} from './edit.js';
import {
  adding,
  assign,
  changing,
  completed,
  indexIn,
  itemIn,
  mutable,
  snapshot,
  type Changes,
  type ItemList,
} from './items.js';
import {firstOf, missing} from './references.js';
import {removing} from './removal.js';
import {surveyEditLabels, surveyRefusals} from './survey-words.js';

type Making = Edit & {readonly makes: string};
type Code = keyof typeof surveyEditLabels;

/** One answer of a scale, as it is offered: its place says its value. */
export interface DraftPoint {
  readonly text: Text;
  readonly favorable?: boolean;
}

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

const surveys: ItemList<Survey> = {prefix: 'sv', schema: survey, in: (plan) => plan.surveys};

function partOf<T extends {readonly id: string}>(
  surveyId: string,
  prefix: string,
  schema: ItemList<T>['schema'],
  of: (survey: Survey) => readonly T[],
): ItemList<T> {
  return {
    prefix,
    schema,
    in: (plan) => {
      const found = itemIn(plan.surveys, surveyId);
      return found ? of(found) : [];
    },
  };
}
const wavesOf = (id: string): ItemList<Wave> => partOf(id, 'w', wave, ({waves}) => waves);
const sectionsOf = (id: string): ItemList<SurveySection> =>
  partOf(id, 'sec', page, ({sections}) => sections);

/** Adds a survey, be it with its questions, and a wave that is not open yet, at the end of the plan's surveys. */
export function addSurvey(fields: Changes<Survey, 'waves'> = {}): Making {
  const waves = [completed(wave, {id: newId('w')})];
  return adding(called('add-survey'), surveys, {...fields, waves});
}
/** Removes a survey that nobody answered, and nobody can answer now. */
export function removeSurvey(id: string): Edit {
  return inSurvey(id, removing(called('remove-survey'), id, 'survey'), ({waves}) =>
    waves.some(inUse) ? refusing('survey-answered') : undefined,
  );
}

/** Adds a wave: another time at which the same is asked. */
export function addWave(
  surveyId: string,
  fields: Changes<Wave, 'status' | 'answered' | 'releases'> = {},
): Making {
  return inSurvey(surveyId, adding(called('add-wave'), wavesOf(surveyId), fields), undefined, {
    whenAnswered: true,
  });
}
/** Removes a wave that was never open. */
export function removeWave(surveyId: string, id: string): Edit {
  return inSurvey(
    surveyId,
    removing(called('remove-wave'), id, 'wave'),
    ({waves}) => {
      const found = itemIn(waves, id);
      if (!found) return refuse('not-found');
      return inUse(found) ? refusing('wave-in-use') : undefined;
    },
    {whenAnswered: true},
  );
}

/** Adds a section, at the end or before the one at `at`. */
export function addSection(
  surveyId: string,
  fields: Changes<SurveySection, 'items'> = {},
  at?: number,
): Making {
  return inSurvey(
    surveyId,
    adding(called('add-section'), sectionsOf(surveyId), fields, undefined, at),
  );
}
export function changeSection(
  surveyId: string,
  id: string,
  fields: Changes<SurveySection, 'items'>,
): Edit {
  return changing(called('change-section'), sectionsOf(surveyId), id, fields);
}
/** Puts a section at a place among the others, from 0. */
export function moveSection(surveyId: string, id: string, toIndex: number): Edit {
  return designing('move-section', surveyId, {
    refusal: (found) => (itemIn(found.sections, id) ? undefined : refuse('not-found')),
    apply: (found) => {
      moved(found.sections, id, toIndex);
    },
  });
}
/** Removes a section; its questions go to the one before it, or after it where it was the first. */
export function removeSection(surveyId: string, id: string): Edit {
  return designing('remove-section', surveyId, {
    refusal: (found) => (itemIn(found.sections, id) ? undefined : refuse('not-found')),
    apply: (found) => {
      const index = found.sections.findIndex((section) => section.id === id);
      const [gone] = mutable(found.sections).splice(index, 1) as SurveySection[];
      const heir = found.sections[index - 1] ?? found.sections[0];
      const orphans = gone ? [...gone.items] : [];
      if (!heir) return;
      if (index > 0) mutable(heir.items).push(...orphans);
      else mutable(heir.items).unshift(...orphans);
    },
  });
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

/** Changes the answers of a scale, for all questions that are answered on it. */
export function changeScale(
  surveyId: string,
  id: string,
  points: readonly Scale['points'][number][],
): Edit {
  return designing(
    'change-scale',
    surveyId,
    {
      refusal: (found) => {
        const now = itemIn(found.scales, id);
        if (!now) return refuse('not-found');
        const same =
          now.points.length === points.length &&
          now.points.every(
            ({value, favorable}, at) =>
              value === points[at]?.value && favorable === points[at].favorable,
          );
        return isAnswered(found) && !same ? refusing('survey-answered') : undefined;
      },
      apply: (found) => {
        const now = itemIn(found.scales, id);
        if (now) assign(now, {points: points.map((point) => ({...point}))});
      },
    },
    {whenAnswered: true},
  );
}
/** Removes a scale on which no question is answered. */
export function removeScale(surveyId: string, id: string): Edit {
  return inSurvey(surveyId, removing(called('remove-scale'), id, 'scale'), (found) => {
    if (!itemIn(found.scales, id)) return refuse('not-found');
    return found.items.some((one) => one.scale === id) ? refusing('scale-in-use') : undefined;
  });
}

/** Whether somebody has answered a survey: from then on what was asked stays. */
export function isAnswered({waves}: Survey): boolean {
  return waves.some(({answered}) => answered);
}

const inUse = ({answered, status}: Wave): boolean => answered || status === 'open';

/** What an edit of this file is called. */
function called(code: Code): {readonly code: Code; readonly label: string} {
  return {code, label: surveyEditLabels[code]};
}

/** A refusal with the words of this file. */
function refusing(code: keyof typeof surveyRefusals): Refusal {
  return {code, message: surveyRefusals[code], values: {}};
}

type Reason = (found: Survey, plan: Plan) => Refusal | undefined;
type Asked = {readonly whenAnswered?: boolean};

/** Why a survey may not be written now; the edit's own reasons come after. */
function reasonIn(surveyId: string, reason: Reason | undefined, {whenAnswered = false}: Asked) {
  return (plan: Plan): Refusal | undefined => {
    const found = itemIn(plan.surveys, surveyId);
    if (!found) return refuse('not-found');
    return (
      reason?.(found, plan) ??
      (isAnswered(found) && !whenAnswered ? refusing('survey-answered') : undefined)
    );
  };
}

/** An edit made elsewhere, allowed where the survey may be written. */
function inSurvey<E extends Edit>(
  surveyId: string,
  made: E,
  reason?: Reason,
  asked: Asked = {},
): E {
  const own = reasonIn(surveyId, reason, asked);
  return {...made, refusal: (plan: Plan) => own(plan) ?? made.refusal(plan)};
}

/** An edit of one survey. */
function designing(
  code: Code,
  surveyId: string,
  how: {readonly refusal?: Reason; apply(found: Survey, draft: PlanDraft): void},
  asked: Asked = {},
): Edit {
  return edit(called(code), {
    refusal: reasonIn(surveyId, how.refusal, asked),
    apply(draft) {
      const found = itemIn(draft.surveys, surveyId);
      if (found) how.apply(found, draft);
    },
  });
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

/** The survey's scale with the same words, else a new one. */
function scaleFor(found: Survey, points: readonly DraftPoint[], id: string): string {
  const words = JSON.stringify(points.map(({text}) => text));
  const same = snapshot(found.scales).find(
    (one) =>
      JSON.stringify(one.points.map(({text}) => text)) === words &&
      one.points.every(({favorable = false}, at) => favorable === (points[at]?.favorable ?? false)),
  );
  if (same) return same.id;
  const made = points.map(({text, favorable}, at) => ({
    value: at + 1,
    text,
    ...(favorable && {favorable}),
  }));
  mutable(found.scales).push(completed(scale, {id, points: made}));
  return id;
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

/** Puts an item of a list at a place among the others. */
function moved(items: readonly {readonly id: string}[], id: string, toIndex: number): void {
  const index = indexIn(items, id);
  if (index < 0) return;
  mutable(items).splice(Math.max(0, toIndex), 0, ...mutable(items).splice(index, 1));
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
