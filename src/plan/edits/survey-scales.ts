/**
 * The scales on which questions of a survey are answered.
 *
 * What always holds: a scale with the same words is used again instead of made twice.
 */
import {scale} from '../schema/survey.js';
import type {Scale, Survey, Text} from '../types.js';
import {refuse, type Edit} from './edit.js';
import {assign, completed, itemIn, mutable, snapshot} from './items.js';
import {removing} from './removal.js';
import {called, designing, inSurvey, isAnswered, refusing} from './survey-writing.js';

/** One answer of a scale, as it is offered: its place says its value. */
export interface DraftPoint {
  readonly text: Text;
  readonly favorable?: boolean;
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

/** The survey's scale with the same words, else a new one. */
export function scaleFor(found: Survey, points: readonly DraftPoint[], id: string): string {
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
