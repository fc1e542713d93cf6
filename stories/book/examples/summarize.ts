import type {Response, Summary, Survey} from 'cairn-kit/plan';
import {summarize} from 'cairn-kit/results';

/** Numbers in which nobody can be recognized, made where the answers are. */
export function summaryOf(survey: Survey, responses: Iterable<Response>): Summary {
  return summarize(survey, responses, {wave: survey.waves[0]?.id ?? ''});
}
