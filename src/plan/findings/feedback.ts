/**
 * Answering people: before anybody is asked it is said what makes it safe, who answers and by when; whoever was asked
 * hears back; what was said is answered, also where the answer is no; and nothing gives away the few.
 *
 * What always holds: only where the few could be told apart is it more than advice. Of a list that nobody has begun
 * nothing is said.
 */
import {answerOf, isAnswered, tellable} from '../answers.js';
import {isBlank} from '../text.js';
import type {Action, Ask, Feedback, Plan, Share, Survey, Theme} from '../types.js';
import {finding, remembering, type Finding} from './finding.js';

const judge = remembering(
  (
    feedback: Feedback,
    surveys: readonly Survey[],
    actions: readonly Action[],
  ): readonly Finding[] => [
    ...beforeAsking(feedback, surveys),
    ...feedback.asks.flatMap(askFindings),
    ...feedback.shares.flatMap(shareFindings),
    ...sharedWith(feedback, surveys),
    ...unanswered(feedback, surveys),
    ...feedback.themes.flatMap((theme) => themeFindings(theme, surveys, actions)),
  ],
);

export function feedbackFindings({
  feedback,
  surveys,
  actions,
}: Pick<Plan, 'feedback' | 'surveys' | 'actions'>): readonly Finding[] {
  return judge(feedback, surveys, actions);
}

/** What is to be said before the first question. */
function beforeAsking(
  {asks, promises, owner, by}: Feedback,
  surveys: readonly Survey[],
): readonly Finding[] {
  const asked = asks.filter(({text}) => !isBlank(text));
  if (asked.length === 0) return [];
  const found: Finding[] = [];
  if (promises.every(({text}) => isBlank(text))) {
    found.push(finding('advice', 'promise-missing', '', 'feedback/promises'));
  }
  const waves = surveys.flatMap((survey) => survey.waves);
  // Of one that is open it is said there already, and more than advice.
  if (!waves.some(({status}) => status === 'open')) {
    if (owner === '') found.push(finding('advice', 'answerer-missing', '', 'feedback/owner'));
    if (by === '') found.push(finding('advice', 'answer-day-missing', '', 'feedback/by'));
  }
  if (by !== '' && asked.some(({when}) => when > by)) {
    found.push(finding('advice', 'answer-day-early', '', 'feedback/by'));
  }
  return found;
}

function askFindings({id, text, when}: Ask): readonly Finding[] {
  return isBlank(text) || when !== '' ? [] : [finding('advice', 'ask-day-missing', id, 'when')];
}

function shareFindings({id, text, audience, owner, by, done}: Share): readonly Finding[] {
  if (done || (isBlank(text) && audience === '')) return [];
  const found: Finding[] = [];
  if (owner === '') found.push(finding('advice', 'share-owner-missing', id, 'owner'));
  if (by === '') found.push(finding('advice', 'share-day-missing', id, 'by'));
  return found;
}

/** Groups who are asked, or were, and to whom nobody says what was heard. */
function sharedWith({shares}: Feedback, surveys: readonly Survey[]): readonly Finding[] {
  const told = new Set(shares.map(({audience}) => audience));
  const asked = surveys
    .filter(({waves}) => waves.some(({status}) => status !== 'draft'))
    .flatMap(({audience}) => audience);
  return [...new Set(asked)]
    .filter((role) => !told.has(role))
    .map((role) => finding('advice', 'asked-not-told', '', 'feedback/shares', {role}));
}

/** People have answered, and nothing of what they said stands here. */
function unanswered({themes}: Feedback, surveys: readonly Survey[]): readonly Finding[] {
  if (themes.some((theme) => !isBlank(theme.youSaid) || isAnswered(theme))) return [];
  const over = surveys.some(({waves}) =>
    waves.some(
      ({status, answered, releases}) => status === 'closed' && (answered || releases.length > 0),
    ),
  );
  return over ? [finding('advice', 'nothing-answered', '', 'feedback/themes')] : [];
}

function themeFindings(
  theme: Theme,
  surveys: readonly Survey[],
  actions: readonly Action[],
): readonly Finding[] {
  const {id, youSaid, weWill, why} = theme;
  if (isBlank(youSaid) && !isAnswered(theme)) return [];
  const found: Finding[] = [];
  const told = tellable({surveys}, theme);
  if (told === 'hidden' && !isBlank(youSaid)) {
    found.push(finding('block', 'theme-hidden', id, 'youSaid'));
  } else if (told === 'early' && !isBlank(youSaid)) {
    found.push(finding('advice', 'theme-early', id, 'youSaid'));
  }
  const {action, owner, by, status} = answerOf({actions}, theme);
  if (status === 'declined') {
    if (isBlank(why)) found.push(finding('advice', 'theme-why-missing', id, 'why'));
    return found;
  }
  if (isBlank(weWill)) {
    found.push(finding('advice', 'theme-answer-missing', id, 'weWill'));
    return found;
  }
  // What stands on the timeline is judged there.
  if (action || status === 'done') return found;
  if (owner === '') found.push(finding('advice', 'theme-owner-missing', id, 'owner'));
  if (by === '') found.push(finding('advice', 'theme-day-missing', id, 'by'));
  return found;
}
