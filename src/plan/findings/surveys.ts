/** Surveys: groups so small that answers could be told apart, and questions that nobody has promised to answer. */
import type {Feedback, Person, Plan, Survey, Wave} from '../types.js';
import {finding, remembering, type Finding, type Thresholds} from './finding.js';

/** No group smaller than this is ever shown, whatever a survey says. */
const SMALLEST_GROUP = 5;

const judge = remembering(
  (
    survey: Survey,
    feedback: Feedback,
    people: readonly Person[],
    {groupQuestions}: Thresholds,
  ): readonly Finding[] => {
    const found: Finding[] = [];
    const sorting = survey.items.filter(({group}) => group === true);
    if (sorting.length > groupQuestions) {
      const values = {count: sorting.length, most: groupQuestions};
      found.push(finding('advice', 'survey-many-groups', survey.id, 'items', values));
    }
    const answers = new Set(
      sorting.flatMap(({choices}) => (choices ?? []).map(({value}) => value)),
    );
    const promised =
      feedback.by !== '' && feedback.owner !== '' && people.some(({id}) => id === feedback.owner);
    for (const wave of survey.waves) {
      if (wave.status === 'open' && !promised) {
        found.push(finding('block', 'response-plan-missing', wave.id, 'status'));
      }
      if (wave.status !== 'closed') found.push(...smallGroups(wave, survey, answers));
    }
    return found;
  },
);

/** Of the groups that people sort themselves into by an answer, those of whom too few are asked. */
function smallGroups(
  {id, invited}: Wave,
  {minimumGroup}: Survey,
  answers: ReadonlySet<string>,
): readonly Finding[] {
  const k = Math.max(minimumGroup, SMALLEST_GROUP);
  const groups = Object.entries(invited).filter(([, count]) => count > 0);
  const everybody = groups.reduce((sum, [, count]) => sum + count, 0);
  if (everybody > 0 && everybody < k) {
    return [finding('advice', 'wave-few-invited', id, 'invited', {count: everybody, k})];
  }
  return groups
    .filter(([role, count]) => count < k && answers.has(role))
    .map(([role, count]) =>
      finding('block', 'wave-group-small', id, `invited/${role}`, {role, count, k}),
    );
}

export function surveyFindings(plan: Plan, thresholds: Thresholds): readonly Finding[] {
  return plan.surveys.flatMap((survey) => judge(survey, plan.feedback, plan.people, thresholds));
}
