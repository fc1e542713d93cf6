/**
 * Answers of several waves at once: a summary of each, and what links them. Fetched where answers of more than one wave
 * were given.
 */
import type {Response, Summary, Survey} from '../../../plan/types.js';
import {linkWaves, type LinkedWaves} from '../../../results/linked.js';
import {summarize} from '../../../results/summarize.js';
import {rateOnly, shownSummary} from '../shown-summary.js';

export interface SeveralWaves {
  /** By wave. */
  readonly summaries: ReadonlyMap<string, Summary>;
  /** Earlier and later, wherever both have closed. */
  readonly linked: readonly LinkedWaves[];
}

export function summarizeWaves(survey: Survey, responses: readonly Response[]): SeveralWaves {
  const given = survey.waves.filter(({id}) => responses.some(({wave}) => wave === id));
  const own = responses.filter((response) => response.survey === survey.id);
  const summaries = new Map(
    given.map(({id, status, releases}): [string, Summary] => {
      const summary = summarize(survey, own, {wave: id, previous: releases});
      return [id, status === 'open' ? rateOnly(summary) : shownSummary(summary)];
    }),
  );
  const told = given.filter(({status}) => status !== 'open');
  const linked =
    survey.linking === 'code'
      ? told.flatMap((before, at) =>
          told
            .slice(at + 1)
            .map((after) => linkWaves(survey, own, {before: before.id, after: after.id})),
        )
      : [];
  return {summaries, linked};
}
