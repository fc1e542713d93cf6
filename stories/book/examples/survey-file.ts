import {extractSurvey, serializePlan, type Plan} from 'cairn-kit/plan';

/** What a respondent's page may have: one survey, its waves and language, nothing else. */
export function surveyFile(plan: Plan, id: string): string {
  return serializePlan(extractSurvey(plan, id));
}
