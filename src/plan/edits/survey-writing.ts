/**
 * What all edits have in common that write a survey.
 *
 * What always holds: once somebody answered, what was asked stays: an edit is refused unless it says that it may run then.
 */
import type {Plan, PlanDraft, Survey} from '../types.js';
import {edit, refuse, type Edit, type Refusal} from './edit.js';
import {indexIn, itemIn, mutable, type ItemList} from './items.js';
import {surveyEditLabels, surveyRefusals} from './survey-words.js';

export type Making = Edit & {readonly makes: string};
export type Code = keyof typeof surveyEditLabels;

/** Whether somebody has answered a survey: from then on what was asked stays. */
export function isAnswered({waves}: Survey): boolean {
  return waves.some(({answered}) => answered);
}

/** What an edit that writes a survey is called. */
export function called(code: Code): {readonly code: Code; readonly label: string} {
  return {code, label: surveyEditLabels[code]};
}

/** A refusal with the words of such edits. */
export function refusing(code: keyof typeof surveyRefusals): Refusal {
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
export function inSurvey<E extends Edit>(
  surveyId: string,
  made: E,
  reason?: Reason,
  asked: Asked = {},
): E {
  const own = reasonIn(surveyId, reason, asked);
  return {...made, refusal: (plan: Plan) => own(plan) ?? made.refusal(plan)};
}

/** An edit of one survey. */
export function designing(
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

/** A list of what stands in a survey. */
export function partOf<T extends {readonly id: string}>(
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

/** Puts an item of a list at a place among the others. */
export function moved(items: readonly {readonly id: string}[], id: string, toIndex: number): void {
  const index = indexIn(items, id);
  if (index < 0) return;
  mutable(items).splice(Math.max(0, toIndex), 0, ...mutable(items).splice(index, 1));
}
