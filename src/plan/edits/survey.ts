/**
 * A survey's promise and its waves.
 *
 * What always holds: nothing is asked before somebody has said who answers and by when; what was promised to people
 * who answered is not loosened; results are shown after a wave is closed, and never so that two of them give away
 * the few who answered in between.
 */
import {survey, wave} from '../schema/survey.js';
import type {Plan, Summary, Survey, Wave} from '../types.js';
import {edit, refuse, type Edit, type Refusal} from './edit.js';
import {changing, itemIn, mutable, type Changes, type ItemList} from './items.js';
import {firstOf, has} from './references.js';

/** No group smaller than this is ever shown, whatever a survey says. */
const SMALLEST_GROUP = 5;

const surveys: ItemList<Survey> = {prefix: 'sv', schema: survey, in: (plan) => plan.surveys};

const wavesOf = (surveyId: string): ItemList<Wave> => ({
  prefix: 'w',
  schema: wave,
  in: (plan) => itemIn(plan.surveys, surveyId)?.waves ?? [],
});

/**
 * Changes what a survey says and promises. Once somebody answered, the promise can only become stricter. So it can once the
 * survey has been open: answers are given where this plan is not, and people have read the promise.
 */
export function changeSurvey(
  id: string,
  fields: Changes<Survey, 'waves' | 'scales' | 'sections' | 'items'>,
): Edit {
  return changing('change-survey', surveys, id, fields, (_plan, item) => {
    if (!item.waves.some(mayBeAnswered)) return undefined;
    const next = {...item, ...fields};
    const kept =
      (item.privacy !== 'anonymous' || next.privacy === 'anonymous') &&
      groupSize(next) >= groupSize(item) &&
      // Answers that nobody could link must not become linkable.
      (next.linking === item.linking || next.linking === 'none');
    return kept ? undefined : refuse('privacy-promised');
  });
}

/** Changes a wave: its words, its days, how many of whom were asked. */
export function changeWave(
  surveyId: string,
  waveId: string,
  fields: Changes<Wave, 'status' | 'answered' | 'releases'>,
): Edit {
  return changing('change-wave', wavesOf(surveyId), waveId, fields);
}

/** Opens a wave for answers. Refused until the response plan names somebody who shares the results, and a day. */
export function openWave(surveyId: string, waveId: string): Edit {
  return changing('open-wave', wavesOf(surveyId), waveId, {status: 'open'}, (plan, item) => {
    const {owner, by} = plan.feedback;
    if (item.status === 'open') return refuse('wave-open');
    if (item.status === 'closed') return refuse('wave-closed');
    return by !== '' && has(plan, 'person', owner) ? undefined : refuse('response-plan-missing');
  });
}

/** Closes a wave: no answer is taken any more, and results may be shown. */
export function closeWave(surveyId: string, waveId: string): Edit {
  return changing('close-wave', wavesOf(surveyId), waveId, {status: 'closed'}, (_plan, item) =>
    item.status === 'open' ? undefined : refuse('wave-not-open'),
  );
}

/** Notes that a wave has an answer: from now on the survey's promise binds. */
export function noteAnswer(surveyId: string, waveId: string): Edit {
  return changing('note-answer', wavesOf(surveyId), waveId, {answered: true});
}

/**
 * Keeps a summary that was shown to somebody, so that the next one can be held against it. Refused while the wave is
 * open, and where so few answered since that the difference would tell what they said.
 */
export function recordRelease(surveyId: string, waveId: string, summary: Summary): Edit {
  return edit('record-release', {
    refusal(plan) {
      const one = itemIn(wavesOf(surveyId).in(plan), waveId);
      if (!one) return refuse('not-found');
      return firstOf(
        summary.survey === surveyId && summary.wave === waveId
          ? undefined
          : refuse('release-other'),
        one.status === 'open' ? refuse('release-early') : undefined,
        tooClose(plan, surveyId, one, summary),
      );
    },
    apply(draft) {
      const one = itemIn(wavesOf(surveyId).in(draft), waveId);
      if (one) mutable(one.releases).push(summary);
    },
  });
}

const mayBeAnswered = ({answered, status}: Wave): boolean =>
  answered || status === 'open' || status === 'closed';

function groupSize({minimumGroup}: Pick<Survey, 'minimumGroup'>): number {
  return Math.max(minimumGroup, SMALLEST_GROUP);
}

function tooClose(
  plan: Plan,
  surveyId: string,
  one: Wave,
  {responses, k}: Summary,
): Refusal | undefined {
  if (responses === undefined) return undefined;
  const item = itemIn(plan.surveys, surveyId);
  const least = Math.max(k, item ? groupSize(item) : SMALLEST_GROUP);
  for (const {responses: before} of one.releases) {
    const more = before === undefined ? 0 : Math.abs(responses - before);
    if (more > 0 && more < least) return refuse('release-too-close', {more, k: least - more});
  }
  return undefined;
}
