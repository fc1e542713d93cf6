/**
 * The only thing a respondent's page ever gets: one survey of a plan, as a plan of its own.
 *
 * What always holds: beside format, version, language and the one survey everything is empty; nothing of
 * what others answered, and no id of a part that stays behind, is in it.
 */
import {parsePlan} from './open.js';
import {PlanError, type Plan} from './types.js';

/**
 * A valid plan that holds one survey with its waves, in the plan's language, and nothing else. What was
 * released of earlier waves, and the outcomes and measures that items stand for, stay behind. Fields of the
 * survey that nobody here knows come along. Throws PlanError `not-found`, or `invalid` for what is no plan.
 */
export function extractSurvey(plan: Plan, surveyId: string): Plan {
  const survey = plan.surveys.find(({id}) => id === surveyId);
  if (!survey) throw new PlanError('not-found', `There is no survey “${surveyId}” in this plan.`);
  const parsed = parsePlan({
    format: plan.format,
    version: plan.version,
    language: plan.language,
    surveys: [
      {
        ...survey,
        waves: survey.waves.map((wave) => ({...wave, releases: []})),
        items: survey.items.map((item) => ({...item, outcome: undefined, measure: undefined})),
      },
    ],
  });
  if (!parsed.ok) throw new PlanError('invalid', 'This is no plan.', parsed.problems);
  return parsed.plan;
}
