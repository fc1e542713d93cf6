/**
 * Two waves of a survey linked by the code that each person made up: who improved, stayed the same and declined.
 *
 * What always holds: nothing is said of fewer than `k` pairs; a code that came twice in a wave belongs to nobody and links
 * nothing; no code and no id is in the result, so codes can be deleted once it is made.
 */
import type {Response, Survey} from '../plan/types.js';
import {answerTo, asker, countedItems} from './answers.js';
import {signTest} from './differences.js';
import {smallestGroup} from './summarize.js';

export interface LinkedItem {
  readonly id: string;
  /** How many answered in both waves. */
  readonly pairs?: number;
  readonly improved?: number;
  readonly same?: number;
  readonly declined?: number;
  /** Of the exact sign test, two-sided; absent below ten pairs that changed. */
  readonly p?: number;
  readonly hidden?: 'privacy';
}

export interface LinkedWaves {
  readonly survey: string;
  readonly before: string;
  readonly after: string;
  readonly k: number;
  /** How many were found in both waves, and how many in one alone. */
  readonly matched?: number;
  readonly unmatched?: {readonly before: number; readonly after: number};
  readonly items?: readonly LinkedItem[];
  readonly hidden?: 'privacy';
}

/** Links two waves. Only scales are compared: of then and now, now. */
export function linkWaves(
  survey: Survey,
  responses: Iterable<Response>,
  waves: {readonly before: string; readonly after: string},
  {k: wanted}: {readonly k?: number | undefined} = {},
): LinkedWaves {
  const k = Math.max(
    smallestGroup(survey, waves.before, wanted),
    smallestGroup(survey, waves.after, wanted),
  );
  const head = {survey: survey.id, ...waves, k};
  const byId = new Map<string, Response>();
  for (const response of responses)
    if (response.survey === survey.id) byId.set(response.id, response);
  const [first, second] = [waves.before, waves.after].map((wave) =>
    [...byId.values()].filter((response) => response.wave === wave),
  ) as [Response[], Response[]];
  const codes = byCode(second);
  const pairs = [...byCode(first)].flatMap(([code, before]) => {
    const after = codes.get(code);
    return after ? [{before, after}] : [];
  });
  if (survey.linking !== 'code' || pairs.length < k) return {...head, hidden: 'privacy'};
  const isAsked = asker(survey);
  return {
    ...head,
    matched: pairs.length,
    unmatched: {before: first.length - pairs.length, after: second.length - pairs.length},
    items: countedItems(survey).flatMap(({item, kind, placeOf, direction}): LinkedItem[] => {
      if (kind !== 'scale' && kind !== 'then-now') return [];
      const place = ({answers}: Response): number | undefined => {
        if (!isAsked(item, answers)) return undefined;
        const answer = answerTo(answers, item.id);
        return placeOf.get(
          answer !== undefined && typeof answer === 'object' && 'now' in answer
            ? answer.now
            : answer,
        );
      };
      const changes = pairs.flatMap(({before, after}) => {
        const [then, now] = [place(before), place(after)];
        return then === undefined || now === undefined ? [] : [Math.sign(now - then) * direction];
      });
      if (changes.length < k) return [{id: item.id, hidden: 'privacy'}];
      const of = (sign: number): number => changes.filter((change) => change === sign).length;
      const [improved, declined] = [of(1), of(-1)];
      const p = signTest(improved, declined);
      return [
        {
          id: item.id,
          pairs: changes.length,
          improved,
          same: changes.length - improved - declined,
          declined,
          ...(p !== undefined && {p}),
        },
      ];
    }),
  };
}

/** Responses by their code, as people write it: in capitals or not, with spaces or without. */
function byCode(responses: readonly Response[]): Map<string, Response> {
  const found = new Map<string, Response | undefined>();
  for (const response of responses) {
    const code = (response.code ?? '').normalize('NFKC').replace(/\s/g, '').toLowerCase();
    if (code !== '') found.set(code, found.has(code) ? undefined : response);
  }
  return new Map([...found].flatMap(([code, response]) => (response ? [[code, response]] : [])));
}
