/** The team's own work in the guide: answers to its questions, tasks marked as done. */
import {isGuideId} from '../schema/guide-definition.js';
import {isBlank} from '../text.js';
import type {PlanDraft, Text} from '../types.js';
import {edit, refuse, type Edit} from './edit.js';
import type {EditName} from './words.js';

/**
 * Answers a question of a guide; words that are blank take the answer away. Answers to other questions stay, also those
 * of another guide.
 * @param guide - id of the guide that asks
 */
export function answerQuestion(guide: string, question: string, answer: Text): Edit {
  return inGuide('answer-question', guide, question, (draft) => {
    if (isBlank(answer)) Reflect.deleteProperty(draft.guide.answers, question);
    else draft.guide.answers[question] = answer;
  });
}

/** Marks a task of a guide as done. */
export function completeTask(guide: string, task: string): Edit {
  return inGuide('complete-task', guide, task, ({guide: {done}}) => {
    if (!done.includes(task)) done.push(task);
  });
}

/** Takes the mark from a task of a guide. */
export function reopenTask(guide: string, task: string): Edit {
  return inGuide('reopen-task', guide, task, (draft) => {
    const {done} = draft.guide;
    if (done.includes(task)) draft.guide.done = done.filter((id) => id !== task);
  });
}

function inGuide(
  code: EditName,
  guide: string,
  id: string,
  apply: (draft: PlanDraft) => void,
): Edit {
  return edit(code, {
    refusal: () => (isGuideId(id) && isGuideId(guide) ? undefined : refuse('unknown-item')),
    apply(draft) {
      draft.guide.id = guide;
      apply(draft);
    },
  });
}
