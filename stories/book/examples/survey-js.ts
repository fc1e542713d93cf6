import {createPlan, createPlanStore, addSurvey, run, serializePlan} from 'cairn-kit/plan';
import {fromSurveyJs, toSurveyJs} from 'cairn-kit/formats/survey-js';

/** A SurveyJS survey as a plan of its own, ready for `mode="design"`; `told` is what does not fit. */
export function planFrom(surveyJs: string): {plan: string; told: string[]} {
  const read = fromSurveyJs(surveyJs);
  if (!read.ok) throw new Error(read.problems.map(({message}) => message).join(' '));
  const store = createPlanStore(createPlan());
  run(store, addSurvey(read.survey));
  const told = read.notes.map(({code, left, value}) => `${left ? 'left out' : code}: ${value}`);
  return {plan: serializePlan(store.plan), told};
}

/** The other way round; what a plan promises stays in the plan. */
export function forSurveyJs(survey: Parameters<typeof toSurveyJs>[0]): string {
  return JSON.stringify(toSurveyJs(survey).file, null, 2);
}
