import type {Response, Summary, Survey} from 'cairn-kit/plan';
import {countResponses, mergeCounts, summarizeCounts} from 'cairn-kit/results';

/** Large surveys: count each part where it lies, merge the counts, then summarize once. */
export function summaryOfParts(
  survey: Survey,
  first: Iterable<Response>,
  second: Iterable<Response>,
): Summary {
  const counts = mergeCounts(countResponses(survey, first), countResponses(survey, second));
  return summarizeCounts(survey, counts);
}
