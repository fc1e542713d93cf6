/**
 * How a team answers what people said: who does it, by when, where it stands, and whether it may be told at all.
 *
 * What always holds: an answer that stands on the timeline is told by its action alone, so that the two never differ;
 * what was said where too few answered is told to nobody, and nothing while people are still being asked.
 */
import type {ActionStatus, ThemeStatus} from './schema/enumerations.js';
import {isBlank} from './text.js';
import type {Action, Plan, Theme} from './types.js';

/** Who answers, by when, and how far that is. */
export interface Answer {
  /** The action it has become; none while it stands here alone. */
  readonly action: Action | undefined;
  readonly owner: string;
  readonly by: string;
  /** As an answer says it: `planned`, `underway`, `done`, `declined`. */
  readonly status: string;
}

const AS_ANSWER: Readonly<Record<ActionStatus, ThemeStatus>> = {
  'not-started': 'planned',
  underway: 'underway',
  blocked: 'underway',
  done: 'done',
  dropped: 'declined',
};
const AS_ACTION: Readonly<Record<ThemeStatus, ActionStatus>> = {
  planned: 'not-started',
  underway: 'underway',
  done: 'done',
  declined: 'dropped',
};

/** What a team's answer is, as far as it is said. */
export function answerOf({actions}: Pick<Plan, 'actions'>, theme: Theme): Answer {
  const action = theme.action ? actions.find(({id}) => id === theme.action) : undefined;
  if (!action) {
    const {owner, by, status} = theme;
    return {action, owner, by, status};
  }
  const {owner, due, status} = action;
  return {action, owner, by: due, status: asAnswer(status)};
}

/** A word for where an action stands, as an answer says it. A word nobody here knows stays as it is. */
export const asAnswer = (status: string): string =>
  Object.hasOwn(AS_ANSWER, status) ? AS_ANSWER[status as ActionStatus] : status;

/** The other way round. */
export const asAction = (status: string): string =>
  Object.hasOwn(AS_ACTION, status) ? AS_ACTION[status as ThemeStatus] : status;

/** Whether a team has said what it will do about it, or that it will not, and why. */
export const isAnswered = ({weWill, why}: Theme): boolean => !isBlank(weWill) || !isBlank(why);

/**
 * Whether what was said may be told: `early` while its survey still takes answers, `hidden` where so few answered that
 * nothing of it is shown.
 */
export function tellable(
  {surveys}: Pick<Plan, 'surveys'>,
  theme: Theme,
): 'yes' | 'early' | 'hidden' {
  const survey = theme.survey ? surveys.find(({id}) => id === theme.survey) : undefined;
  if (!survey) return 'yes';
  if (survey.waves.some(({status}) => status === 'open')) return 'early';
  const shown = survey.waves.flatMap(({releases}) => releases.slice(-1));
  return shown.length > 0 && shown.every(({hidden}) => hidden !== undefined) ? 'hidden' : 'yes';
}
